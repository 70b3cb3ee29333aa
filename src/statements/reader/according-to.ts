import type { Span } from "../../model/span.ts";
import { STATE_NAME } from "../../text/tokens.ts";
import { findContentEnd } from "../grammar/content-end.ts";
import { hasFinite, phraseAfter, type Range } from "../grammar/phrases.ts";
import type { Item } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";

/** Nouns for how somebody sees it, behind "in". */
const STANDPOINTS = "view opinion words eyes estimation assessment judgement judgment account telling reading".split(
  " ",
);
/** Cues before a source that make the rest of the sentence its content. */
const PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ...STANDPOINTS.map((noun) => ["in", "the", noun, "of"]),
];
/** Most items of an owner's name: "in the defence ministry's view". */
const LONGEST_OWNER = 7;

/** "According to X, …", "…, according to X" and "…, according to X, …": the content is the sentence around it. */
export function readAccordingTo(text: string, items: readonly Item[]): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < items.length; at++) {
    const found = findPhrase(items, at) ?? findOwned(items, at);
    if (found === null) continue;
    const { source, end } = found;
    const before = trimEdges(items, { from: findStart(items, at), to: at });
    const afterStart = items[end]?.text === "," ? end + 1 : end;
    const after = trimEdges(items, { from: afterStart, to: items.length });
    const parenthetic = items[at - 1]?.text === "," && items[end]?.text === ",";
    const content: Range[] = [];
    if (before !== null) content.push(before);
    if (after !== null && (before === null || parenthetic))
      content.push({ from: after.from, to: findContentEnd(items, after.from) });
    const spans = content.map((range) => spanOf(text, items, range)).filter((span): span is Span => span !== null);
    const cue = found.cue.map((range) => spanOf(text, items, range)).filter((span): span is Span => span !== null);
    const sourceSpan = spanOf(text, items, source);
    if (cue.length === 0 || sourceSpan === null || spans.length === 0) continue;
    readings.push(
      makeReading({
        source: [sourceSpan],
        cue,
        content: spans,
        rule: "according-to",
        stance: "asserts",
      }),
    );
    at = end;
  }
  return readings;
}

/** A phrase that attributes, in items of its sentence. */
interface Phrase {
  readonly cue: readonly Range[];
  readonly source: Range;
  /** where it ends */
  readonly end: number;
}

/** "according to the ministry", "in the view of the ministry" */
function findPhrase(items: readonly Item[], at: number): Phrase | null {
  const phrase = PHRASES.find((words) =>
    words.every((word, offset) => items[at + offset]?.lower === word && items[at + offset]?.quoted === false),
  );
  const source = phrase === undefined ? null : findSource(items, at + phrase.length);
  if (phrase === undefined || source === null) return null;
  return { cue: [{ from: at, to: at + phrase.length }], source, end: source.to };
}

/** "in the ministry's view", "in their eyes" */
function findOwned(items: readonly Item[], at: number): Phrase | null {
  if (items[at]?.lower !== "in" || items[at]?.quoted === true) return null;
  for (let noun = at + 2; noun <= at + LONGEST_OWNER; noun++) {
    const [item, mark] = [items[noun], items[noun - 1]];
    if (item === undefined || mark === undefined || mark.pos === "PUNCT" || mark.pos === "VERB") return null;
    if (!STANDPOINTS.includes(item.lower)) continue;
    const cue = [{ from: noun, to: noun + 1 }];
    if (noun === at + 2 && /^(?:his|her|its|their)$/.test(mark.lower))
      return { cue, source: { from: noun - 1, to: noun }, end: noun + 1 };
    if (/^['’]s?$/u.test(mark.text) && noun > at + 2)
      return { cue, source: { from: at + 1, to: noun - 1 }, end: noun + 1 };
    return null;
  }
  return null;
}

function findSource(items: readonly Item[], start: number): Range | null {
  const phrase = phraseAfter(items, start);
  if (phrase === null) return null;
  if (phrase.to - phrase.from === 1 && items[phrase.from]?.lower === STATE_NAME) return phrase;
  // "according to a report by the agency": everything up to the comma or the end names the source
  let to = phrase.from + 1;
  while (to < items.length && !endsSource(items[to])) to++;
  // an apposition is closed by a comma, and the sentence goes on behind it
  const closed = phrase.to > to && items[phrase.to]?.text === "," && hasFinite(items, phrase.to + 1, items.length);
  return { from: phrase.from, to: closed ? phrase.to : to };
}

function endsSource(item: Item | undefined): boolean {
  return item === undefined || item.text === "," || item.pos === "QUOTE" || /^[.;:!?—–)]$/.test(item.text);
}

function findStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at > 0; at--) if (items[at]?.text === ";") return at + 1;
  return 0;
}

function trimEdges(items: readonly Item[], range: Range): Range | null {
  let { from, to } = range;
  while (from < to && items[from]?.pos === "PUNCT" && items[from]?.quoted === false) from++;
  while (to > from && items[to - 1]?.pos === "PUNCT" && items[to - 1]?.quoted === false) to--;
  return to > from ? { from, to } : null;
}
