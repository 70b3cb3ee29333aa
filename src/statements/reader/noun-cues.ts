import { REPORTING_NOUNS } from "../data/reporting-nouns.ts";
import { findContentEnd } from "../grammar/content-end.ts";
import { isFiniteVerb, phraseAfter, type Range, subjectBefore } from "../grammar/phrases.ts";
import type { Item } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";

/** Attributions whose cue is a noun: "the ministry's claim that …", "calls by lawmakers to …", "criticism from aid groups over …". */
export function readNounCues(text: string, items: readonly Item[]): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.quoted || !isNoun(items, at)) continue;
    const stance = REPORTING_NOUNS.get(item.lemma) ?? REPORTING_NOUNS.get(item.lower);
    if (stance === undefined) continue;
    const found = readOwned(items, at) ?? readFrom(items, at);
    if (found === null) continue;
    const source = spanOf(text, items, found.source);
    const cue = spanOf(text, items, found.cue);
    const content = spanOf(text, items, found.content);
    if (source === null || cue === null || content === null) continue;
    readings.push(makeReading({ source: [source], cue: [cue], content: [content], rule: "noun-cue", stance }));
  }
  return readings;
}

/** The tagger takes a noun at the start of a sentence for a verb ("Calls by lawmakers grew"). */
function isNoun(items: readonly Item[], at: number): boolean {
  const item = items[at];
  // "the envoy's claim that" has no verb behind its owner
  if (item?.pos === "VERB" && /^(?:['’]s?|his|her|its|their)$/.test(items[at - 1]?.lower ?? "")) return true;
  return item?.pos === "NOUN" || (at === 0 && item?.pos === "VERB" && /^(?:by|from)$/.test(items[1]?.lower ?? ""));
}

interface Parts {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
}

/** "Chile's pledge to …", "its claim that …" */
function readOwned(items: readonly Item[], at: number): Parts | null {
  const content = findContent(items, at, at + 1);
  if (content === null) return null;
  let owner = at - 1;
  while (owner > 0 && (items[owner]?.pos === "ADJ" || items[owner]?.pos === "NOUN") && at - owner < 4) owner--;
  const mark = items[owner];
  if (mark === undefined) return null;
  if (/^['’]s?$/u.test(mark.text)) {
    const source = subjectBefore(items, owner);
    return source === null ? null : { source, cue: { from: owner + 1, to: at + 1 }, content };
  }
  return /^(?:his|her|its|their)$/.test(mark.lower)
    ? { source: { from: owner, to: owner + 1 }, cue: { from: owner + 1, to: at + 1 }, content }
    : null;
}

/** "allegations by Norway that …", "criticism from top officials of …" */
function readFrom(items: readonly Item[], at: number): Parts | null {
  if (!/^(?:by|from|among)$/.test(items[at + 1]?.lower ?? "")) return null;
  const phrase = phraseAfter(items, at + 2);
  if (phrase === null) return null;
  const source = { from: phrase.from, to: cutAtTopic(items, phrase) };
  const content = findContent(items, at, source.to);
  if (content !== null) return { source, cue: { from: at, to: at + 2 }, content };
  // "the amendments drew criticism from top officials": what drew it is what it is about
  let verb = at - 1;
  while (verb > 0 && (items[verb]?.pos === "ADJ" || items[verb]?.pos === "DET" || items[verb]?.pos === "ADV")) verb--;
  if (
    !/^(?:draw|spark|prompt|attract|provoke|trigger|earn|face)$/.test(items[verb]?.lemma ?? "") ||
    !isFiniteVerb(items, verb)
  )
    return null;
  let start = verb;
  while (start > 0 && (items[start - 1]?.pos === "AUX" || items[start - 1]?.pos === "ADV")) start--;
  const subject = subjectBefore(items, start);
  return subject === null ? null : { source, cue: { from: start, to: at + 2 }, content: subject };
}

/** "calls by aid groups for a deadline": what follows "for" is asked, not a part of who asks. */
function cutAtTopic(items: readonly Item[], phrase: Range): number {
  for (let at = phrase.from + 1; at < phrase.to; at++)
    if (/^(?:for|over|about|against|to|that)$/.test(items[at]?.lower ?? "")) return at;
  return phrase.to;
}

/** The end of a that-clause inside the subject of its sentence: before that sentence's own verb. */
function endOfSubject(items: readonly Item[], noun: number, start: number): number {
  const end = findContentEnd(items, start);
  for (let at = 0; at < noun; at++) if (isFiniteVerb(items, at)) return end;
  let seen = false;
  for (let at = start + 1; at < end; at++) {
    const item = items[at];
    if (item === undefined) break;
    if (item.pos === "SCONJ" || item.pos === "CCONJ" || /^(?:who|which|that|what)$/.test(item.lower)) seen = false;
    if (!isFiniteVerb(items, at)) continue;
    const joined =
      items[at - 1]?.pos === "AUX" ||
      (items[at - 1]?.pos === "ADV" && items[at - 2]?.pos === "AUX") ||
      items[at - 1]?.pos === "PART";
    if (seen && !joined) return at;
    seen = true;
  }
  return end;
}

function findContent(items: readonly Item[], noun: number, start: number): Range | null {
  const first = items[start];
  if (first === undefined || first.quoted) return null;
  if (
    first.lower === "that" &&
    items[start + 1] !== undefined &&
    items[start + 1]?.pos !== "AUX" &&
    items[start + 1]?.pos !== "VERB"
  )
    return { from: start, to: endOfSubject(items, noun, start) };
  if (first.lower === "to" && items[start + 1]?.pos === "VERB")
    return { from: start, to: findContentEnd(items, start) };
  if (/^(?:for|over|about|of|against|on)$/.test(first.lower)) {
    const phrase = phraseAfter(items, start + 1);
    return phrase === null ? null : { from: start + 1, to: phrase.to };
  }
  return null;
}
