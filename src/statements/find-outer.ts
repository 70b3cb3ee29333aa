import { spanContains } from "../model/span.ts";
import type { Reading } from "./reader/reading.ts";

/** Readings before one that are looked at: a statement stands close behind the one that holds it. */
const REACH = 8;

/** Index of the statement with the smallest content that holds the cue, or else the content, of this one; null when none does. */
export function findOuter(readings: readonly Reading[], index: number): number | null {
  const inner = readings[index];
  const anchor = inner?.cue[0] ?? inner?.content[0];
  if (anchor === undefined) return null;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (readings[at]?.content.some((span) => spanContains(span, anchor)) === true) return at;
  }
  return null;
}
