import { type Span, spansOverlap } from "../../model/span.ts";
import { STATE_NAME, type Token } from "../../text/tokens.ts";
import { isTimeWord } from "../grammar/phrases.ts";
import type { Reading } from "../reader/reading.ts";

/**
 * Readings whose speakers are all States of a list: of "Norway, Chile and Peru said …" the first is as easily taken for the end of what
 * stands before it. A State that the words before the list govern ("after talks with Norway, Chile and Peru said …") is none of them.
 */
export function extendLists(text: string, tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const at = new Map(tokens.map(({ start }, index) => [start, index]));
  return readings.map((reading) => {
    const [source] = reading.source;
    const index = source === undefined ? undefined : at.get(source.start);
    // each member of a mutual statement keeps its own characters
    if (source === undefined || index === undefined || reading.rule.endsWith("-reciprocal")) return reading;
    const start = findListStart(text, tokens, index, source.end);
    if (start === source.start) return reading;
    const whole = { start, end: source.end };
    const content = reading.content.flatMap((span) => cutBefore(text, span, whole));
    return content.length === 0 ? reading : { ...reading, source: [whole, ...reading.source.slice(1)], content };
  });
}

/** Where the list of States begins that the source at `index` ends. */
function findListStart(text: string, tokens: readonly Token[], index: number, end: number): number {
  let first = index;
  let joined = false;
  if (!isState(tokens[first])) return tokens[index]?.start ?? 0;
  for (;;) {
    const and = tokens[first - 1]?.lower === "and";
    const before = first - (and && tokens[first - 2]?.text === "," ? 3 : 2);
    if (!(and || tokens[first - 1]?.text === ",") || !isState(tokens[before])) break;
    joined ||= and;
    first = before;
  }
  const [start = 0, own = 0] = [tokens[first]?.start, tokens[index]?.start];
  const isList = joined || /\band\b/.test(text.slice(own, end));
  return isList && opensPhrase(text, tokens, first) ? start : own;
}

/** Whether nothing before the token governs it: a start, a mark, a mark with "and", a time. */
function opensPhrase(text: string, tokens: readonly Token[], index: number): boolean {
  const joined = tokens[index - 1]?.pos === "CCONJ" && tokens[index - 2]?.text === ",";
  const [before, token] = [tokens[joined ? index - 2 : index - 1], tokens[index]];
  if (before === undefined || token === undefined) return true;
  if (text.slice(before.end, token.start).includes("\n")) return true;
  return (before.pos === "PUNCT" && before.text !== "(") || isTimeWord(before) || before.pos === "NUM";
}

function isState(token: Token | undefined): boolean {
  return token?.lower === STATE_NAME;
}

/** A span without what a source takes of it, and without the mark before that. */
function cutBefore(text: string, span: Span, source: Span): Span[] {
  if (!spansOverlap(span, source)) return [span];
  const end =
    span.start + text.slice(span.start, Math.max(span.start, source.start)).replace(/[\s,;:–—-]{1,8}$/u, "").length;
  return end > span.start ? [{ start: span.start, end }] : [];
}
