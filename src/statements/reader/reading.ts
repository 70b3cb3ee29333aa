import type { Span } from "../../model/span.ts";
import type { Stance } from "../../model/statement.ts";
import type { Range } from "../grammar/phrases.ts";
import type { Item } from "../grammar/sentence.ts";

/** An attribution as a rule or the tagger found it, before speakers are resolved. */
export interface Reading {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** name of the rule or model that found it */
  readonly rule: string;
  /** stance of the cue, where its lexicon entry says one */
  readonly stance: Stance | null;
  /** the characters of whom the words were said to */
  readonly addressee: Span | null;
  /** the words go on from an earlier reading, whose source this one repeats */
  readonly carried: boolean;
  /** who passed the words on, outermost first */
  readonly relay: readonly Span[];
  /** of two statements in one ("each side accused the other"), the one of this member of the source, from 0 */
  readonly share: number | null;
  /** that nothing was said ("declined to comment") */
  readonly silent: boolean;
}

/** A reading with what most readings have: no hearer, no relay, words of its own. */
export function makeReading(
  fields: Pick<Reading, "source" | "cue" | "content" | "rule" | "stance"> & Partial<Reading>,
): Reading {
  return { addressee: null, carried: false, relay: [], share: null, silent: false, ...fields };
}

const TRAILING = /[\s,;:.–—-]/;

/** Characters of the items `[from, to)`, without a trailing stop or comma of the narrator; null when nothing is left. */
export function spanOf(text: string, items: readonly Item[], range: Range): Span | null {
  const first = items[range.from];
  const last = items[range.to - 1];
  if (first === undefined || last === undefined || range.to <= range.from) return null;
  const start = first.start;
  let end = last.end;
  if (last.pos !== "QUOTE") {
    while (end > start && TRAILING.test(text.charAt(end - 1)) && !endsAbbreviation(text, end)) end--;
  }
  return end > start ? { start, end } : null;
}

/** "U.S.", "a.m.", "Inc.": the stop belongs to the word. */
function endsAbbreviation(text: string, end: number): boolean {
  return (
    text.charAt(end - 1) === "." &&
    /(?:\b\p{L}\.\p{L}|\b(?:inc|ltd|co|corp|jr|sr))\.$/iu.test(text.slice(Math.max(0, end - 8), end))
  );
}
