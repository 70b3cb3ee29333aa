import type { Span } from "../model/span.ts";

/** A dateline opens the report, at the latest after a standfirst of so many code units. */
const MAX_BEFORE = 500;

/** Where an article's dateline stands in its text, with the dash or colon behind it ("GENEVA - "); null when it is not there. */
export function findDateline(text: string, dateline: string): Span | null {
  const start = text.slice(0, MAX_BEFORE + dateline.length).indexOf(dateline);
  if (start < 0) return null;
  const after = start + dateline.length;
  const end = after + (/^[\s\p{Pd}:•.]*/u.exec(text.slice(after, after + 10))?.[0].length ?? 0);
  return { start, end };
}
