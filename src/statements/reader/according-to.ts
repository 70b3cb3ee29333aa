import type { Span } from "../../model/span.ts";
import { STATE_NAME } from "../../text/tokens.ts";
import { findContentEnd } from "../grammar/content-end.ts";
import { hasFinite, phraseAfter, type Range } from "../grammar/phrases.ts";
import type { Item } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";

/** Cues before a source that make the rest of the sentence its content. */
const PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
];

/** "According to X, …", "…, according to X" and "…, according to X, …": the content is the sentence around it. */
export function readAccordingTo(text: string, items: readonly Item[]): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < items.length; at++) {
    const phrase = PHRASES.find((words) =>
      words.every((word, offset) => items[at + offset]?.lower === word && items[at + offset]?.quoted === false),
    );
    if (phrase === undefined) continue;
    const source = findSource(items, at + phrase.length);
    if (source === null) continue;
    const before = trimEdges(items, { from: findStart(items, at), to: at });
    const afterStart = items[source.to]?.text === "," ? source.to + 1 : source.to;
    const after = trimEdges(items, { from: afterStart, to: items.length });
    const parenthetic = items[at - 1]?.text === "," && items[source.to]?.text === ",";
    const content: Range[] = [];
    if (before !== null) content.push(before);
    if (after !== null && (before === null || parenthetic))
      content.push({ from: after.from, to: findContentEnd(items, after.from) });
    const spans = content.map((range) => spanOf(text, items, range)).filter((span): span is Span => span !== null);
    const cue = spanOf(text, items, { from: at, to: at + phrase.length });
    const sourceSpan = spanOf(text, items, source);
    if (cue === null || sourceSpan === null || spans.length === 0) continue;
    readings.push(
      makeReading({
        source: [sourceSpan],
        cue: [cue],
        content: spans,
        rule: "according-to",
        stance: "asserts",
      }),
    );
    at = source.to;
  }
  return readings;
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
