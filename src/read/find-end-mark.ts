import type { Span } from "../model/span.ts";
import { END_MARKS } from "./data/agencies.ts";

/** The agency's mark after the last sentence ("… talks. REUTERS"), in the text's offsets. */
export function findEndMark(text: string): Span | null {
  for (const mark of END_MARKS) {
    if (!text.endsWith(mark)) continue;
    const before = text.slice(Math.max(0, text.length - mark.length - 4), text.length - mark.length);
    if (/[.!?…"”’')]\s{0,3}(?:[–—/(-]\s?)?$/u.test(before))
      return { start: text.length - mark.length, end: text.length };
  }
  return null;
}
