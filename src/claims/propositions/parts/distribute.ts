import type { Span } from "../../../model/span.ts";
import { type Draft, makeReading, type Reading } from "../reading/reading.ts";
import type { Sym } from "../symbols/symbols.ts";
import { splitGaps } from "./split-gaps.ts";
import { splitRespectively } from "./split-respectively.ts";
import { splitTreaties } from "./split-treaties.ts";

/** One of the simple sentences that a sentence with several rows of the same tells at once. */
export interface Part {
  readonly reading: Reading;
  /** where the words stand that it was made of; null where it is the sentence as written */
  readonly place: Span | null;
}

/** A sentence that gives several States (treaties, acts) several days (votes, numbers), as one reading each; else the sentence itself. */
export function distribute(reading: Reading): readonly Part[] {
  const parts = splitRespectively(reading);
  if (parts !== null && parts.length > 0)
    return parts.map((symbols) => ({ reading: readingOf(reading, symbols), place: reading.span }));
  const treaties = parts === null ? splitTreaties(reading.symbols, reading.text) : null;
  if (treaties !== null)
    return treaties.map((symbols) => ({ reading: readingOf(reading, symbols), place: reading.span }));
  const filled = parts === null ? splitGaps(reading.symbols, reading.clauses) : null;
  if (filled === null) return [{ reading, place: null }];
  return [
    { reading: readingOf(reading, filled.base), place: null },
    ...filled.rows.map(({ symbols, place }) => ({ reading: readingOf(reading, symbols), place })),
  ];
}

function readingOf({ text, span, context }: Reading, symbols: readonly Sym[]): Reading {
  return makeReading(text, span, symbols, context);
}

/** What was read in each part, each thing once, with the characters that it was read from. */
export function collectDrafts(parts: readonly { readonly part: Part; readonly drafts: readonly Draft[] }[]): Draft[] {
  if (parts.length === 1) return [...(parts[0]?.drafts ?? [])];
  const seen = new Set<string>();
  return parts
    .flatMap(({ part, drafts }) => drafts.map((draft) => placeIn(draft, part)))
    .filter((draft) => {
      const { content, treaty, negated, modality } = draft;
      const key = JSON.stringify([content, treaty, negated, modality]);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.at - b.at);
}

/** Of a part the words stand apart, so that a span from the first to the last of them says nothing. */
function placeIn(draft: Draft, { place }: Part): Draft {
  if (place === null) return draft;
  const fields = Object.fromEntries(Object.entries(draft.fields).map(([name, spans]) => [name, spans.map(orderSpan)]));
  return { ...draft, fields, span: place, at: Math.max(place.start, Math.min(draft.at, place.end - 1)) };
}

function orderSpan({ start, end }: Span): Span {
  return { start: Math.min(start, end), end: Math.max(start, end) };
}
