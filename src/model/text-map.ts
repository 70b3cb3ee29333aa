import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import type { Span } from "./span.ts";

/**
 * Piecewise map from an article's text to its page's text, both in UTF-16 code units, ordered by `article`.
 *
 * Between two pieces lies what the article's text has and the page has not (a joining line break), or the
 * reverse (a teaser cut out). A `verbatim` piece has the same characters on both sides; an `atomic` piece is a whole
 * (a decoded entity, collapsed white space) that maps only to its ends.
 */
export const TextMap = z.array(
  z.object({
    article: z.int().nonnegative(),
    page: z.int().nonnegative(),
    /** length in the article's text */
    length: z.int().nonnegative(),
    /** length in the page's text; equal to `length` when verbatim */
    pageLength: z.int().nonnegative(),
    kind: z.enum(["verbatim", "atomic"]),
  }),
);
export type TextMap = DeepReadonly<z.infer<typeof TextMap>>;

/**
 * The page's spans that an article's span stands on: several when a teaser cuts it, none when it lies wholly in
 * joining characters. Adjoining ranges of the page are merged. Cost: O(log pieces + pieces touched).
 */
export function mapToPage(map: TextMap, span: Span): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (let index = firstPieceEndingAfter(map, span.start); index < map.length; index++) {
    const piece = map[index];
    if (piece === undefined || piece.article >= span.end) break;
    const from = Math.max(span.start, piece.article) - piece.article;
    const to = Math.min(span.end, piece.article + piece.length) - piece.article;
    if (from >= to) continue;
    const start = piece.kind === "verbatim" ? piece.page + from : piece.page;
    const end = piece.kind === "verbatim" ? piece.page + to : piece.page + piece.pageLength;
    const last = spans.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function firstPieceEndingAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = map[middle];
    if (piece !== undefined && piece.article + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
