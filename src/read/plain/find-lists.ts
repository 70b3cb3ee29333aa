import type { LineClass } from "./line-model.ts";

/** The lines of a list, half-open. */
export interface TeaserList {
  readonly start: number;
  readonly end: number;
}

/**
 * The lists of teasers behind the first line of a report, as the line model has them; the lines of one may be seen as others before the next is asked for.
 *
 * @param findEnd - index behind the last line of the list that begins at an index
 */
export function* findLists(
  classes: readonly LineClass[],
  findEnd: (start: number) => number,
): Generator<TeaserList, void> {
  let begun = false;
  for (let start = 0; start < classes.length; ) {
    if (classes[start] !== "teaser") {
      begun ||= classes[start] === "body";
      start++;
      continue;
    }
    const end = findEnd(start);
    if (begun) yield { start, end };
    start = end;
  }
}
