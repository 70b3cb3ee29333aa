import type { Span } from "../model/span.ts";
import type { AttributionRelation } from "../model/statement.ts";
import { findQuotes } from "./quotes/find-quotes.ts";

/** Whether the content is wholly in quotation marks, partly, or not at all. */
export function findKind(text: string, content: readonly Span[]): AttributionRelation["kind"] {
  let quoted = 0;
  let free = 0;
  for (const { start, end } of content) {
    let at = start;
    for (const quote of findQuotes(text, start, end)) {
      free += countWordCharacters(text, at, quote.start);
      quoted += countWordCharacters(text, quote.start, quote.end);
      at = quote.end;
    }
    free += countWordCharacters(text, at, end);
  }
  if (quoted === 0) return "indirect";
  return free === 0 ? "direct" : "mixed";
}

function countWordCharacters(text: string, start: number, end: number): number {
  return (text.slice(start, end).match(/[\p{L}\p{N}]/gu) ?? []).length;
}
