import type { Span } from "../model/span.ts";
import { findDateline } from "../text/find-dateline.ts";
import type { Reading } from "./reader/reading.ts";

/** Readings without the article's dateline and its dash ("GENEVA - "), which nobody said; one that has nothing else is dropped. */
export function leaveOutDateline(text: string, dateline: string, readings: readonly Reading[]): readonly Reading[] {
  const found = findDateline(text, dateline);
  if (found === null) return readings;
  const { start, end } = found;
  const cut = (spans: readonly Span[]): readonly Span[] =>
    spans
      .map((span) => (span.start >= start && span.start < end ? { start: end, end: span.end } : span))
      .filter((span) => span.end > span.start);
  return readings
    .map((reading) => ({
      ...reading,
      source: cut(reading.source),
      cue: cut(reading.cue),
      content: cut(reading.content),
    }))
    .filter(({ content }) => content.length > 0);
}
