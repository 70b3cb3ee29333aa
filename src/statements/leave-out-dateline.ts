import type { Span } from "../model/span.ts";
import type { Reading } from "./reader/reading.ts";

/** A dateline opens the report, at the latest after a standfirst of so many code units. */
const MAX_BEFORE = 500;

/** Readings without the article's dateline and its dash ("GENEVA - "), which nobody said; one that has nothing else is dropped. */
export function leaveOutDateline(text: string, dateline: string, readings: readonly Reading[]): readonly Reading[] {
  const start = text.slice(0, MAX_BEFORE + dateline.length).indexOf(dateline);
  if (start < 0) return readings;
  const after = start + dateline.length;
  const end = after + (/^[\s\p{Pd}:•.]*/u.exec(text.slice(after, after + 10))?.[0].length ?? 0);
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
