import { countWords } from "../../read-shape.ts";
import { findBlockStart, type Head, isDatedHeadline, readHead } from "../../rules/find-heads.ts";
import type { Unit } from "../../unit.ts";
import type { LineClass } from "../line-model.ts";
import { Partings } from "./partings.ts";

/** An article before a new head holds at least this many words of body. */
const MIN_BODY_WORDS = 25;
/** A brief, before a line that the model takes for a headline. */
const MIN_BRIEF_WORDS = 8;
/** Points of the rules from which a line is a headline although the model takes it for the report's own. */
const SURE_POINTS = 4;

/**
 * Heads of the second and later articles: by the model; where the rules are sure: a dateline or two other signs around a headline; and where the page
 * parts its reports as it did before. Of several lines before any body that may be the headline, one that the model takes for it stands before one
 * that the rules do, then one of which the rules are sure before one that only the model takes for it. Linear.
 *
 * @param bodies - 1 for each line of a body
 */
export function findModelHeads(units: readonly Unit[], classes: readonly LineClass[], bodies: Uint8Array): Head[] {
  const heads: Head[] = [];
  const partings = new Partings(units, classes, bodies);
  let words = 0;
  let floor = 0;
  let sure = true;
  for (const [index, unit] of units.entries()) {
    const guessed = classes[index] === "headline";
    const last = words === 0 ? heads.at(-1) : undefined;
    const lastGuessed = last !== undefined && last.headline !== null && classes[last.headline] === "headline";
    const better: Head | null =
      last === undefined || (lastGuessed && !guessed)
        ? null
        : guessed && !lastGuessed
          ? { first: last.first, headline: index }
          : sure
            ? null
            : readHead(units, index, floor, SURE_POINTS);
    if (better !== null) heads.pop();
    const parted = partings.endAt(index);
    const known =
      words < (guessed ? MIN_BRIEF_WORDS : MIN_BODY_WORDS) ? null : findHeadAt(units, classes, index, floor);
    const head: Head | null =
      better ?? known ?? (parted && words >= MIN_BRIEF_WORDS ? { first: index, headline: null } : null);
    if (head !== null) {
      heads.push(head);
      partings.learn(head);
      sure = readHead(units, index, floor, SURE_POINTS) !== null;
      words = 0;
      floor = index + 1;
    }
    if (bodies[index] === 1) words += countWords(unit.text);
  }
  return heads;
}

function findHeadAt(units: readonly Unit[], classes: readonly LineClass[], index: number, floor: number): Head | null {
  if (classes[index] === "headline") return { first: findBlockStart(units, index, floor), headline: index };
  if (classes[index] === "teaser" && !isDatedHeadline(units, index)) return null;
  return readHead(units, index, floor, classes[index] === "other" ? SURE_POINTS + 1 : SURE_POINTS);
}
