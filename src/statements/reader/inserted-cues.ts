import { REPORTING_VERBS } from "../data/reporting-verbs.ts";
import { findContentEnd } from "../grammar/content-end.ts";
import { isFiniteVerb, isNounLike, phraseAfter, subjectBefore } from "../grammar/phrases.ts";
import type { Item } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";

const SEEING =
  /^(?:see|perceive|regard|view|describe|consider|call|deem|label|term|portray|interpret|believe|say|claim)$/;
const LONGEST_SUBJECT = 6;

/**
 * Cues set into another clause: "what they see as a threat", "what critics call a step back", "under the text of the treaty", "as the
 * minister put it".
 */
export function readInsertedCues(text: string, items: readonly Item[]): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.quoted) continue;
    const reading = readInserted(text, items, at);
    if (reading !== null) readings.push(reading);
  }
  return readings;
}

function readInserted(text: string, items: readonly Item[], at: number): Reading | null {
  switch (items[at]?.lower) {
    case "what":
      return readWhatTheySee(text, items, at);
    case "under":
    case "per":
      return readDocument(text, items, at);
    case "as":
      return readAsTheySay(text, items, at);
    default:
      return null;
  }
}

/** "The treaty, as Chile has said, leaves no doubt" and "As Chile has said, …": the sentence around is the content. */
function readAsTheySay(text: string, items: readonly Item[], as: number): Reading | null {
  if (as > 0 && items[as - 1]?.text !== ",") return null;
  for (let at = as + 2; at < items.length && at <= as + 10; at++) {
    const verb = items[at];
    if (verb === undefined || verb.text === ",") return null;
    if (verb.pos !== "VERB") continue;
    const puts = verb.lemma === "put" && items[at + 1]?.lower === "it";
    const end = puts ? at + 2 : at + 1;
    if (!puts && !/^(?:say|note|report|explain|state|stress|warn|point|write|argue|recall)$/.test(verb.lemma))
      return null;
    if (items[end]?.text !== "," && end < items.length - 1) return null;
    let start = at;
    while (start > as + 1 && (items[start - 1]?.pos === "AUX" || items[start - 1]?.pos === "ADV")) start--;
    const source = subjectBefore(items, start);
    if (source === null || source.from <= as) return null;
    const parts = [
      { from: 0, to: as - 1 },
      { from: end + 1, to: items[items.length - 1]?.text === "." ? items.length - 1 : items.length },
    ];
    const content = parts.map((part) => spanOf(text, items, part)).filter((span) => span !== null);
    const cue = spanOf(text, items, { from: start, to: end });
    const sourceSpan = spanOf(text, items, source);
    if (cue === null || sourceSpan === null || content.length === 0) return null;
    return makeReading({ source: [sourceSpan], cue: [cue], content, rule: "as-they-say", stance: "asserts" });
  }
  return null;
}

function readWhatTheySee(text: string, items: readonly Item[], what: number): Reading | null {
  for (let at = what + 2; at < items.length && at <= what + 1 + LONGEST_SUBJECT; at++) {
    const verb = items[at];
    if (verb === undefined || verb.text === ",") return null;
    if (verb.pos !== "VERB") continue;
    if (!SEEING.test(verb.lemma)) return null;
    let start = at;
    while (start > what + 1 && (items[start - 1]?.pos === "AUX" || items[start - 1]?.pos === "ADV")) start--;
    const source = subjectBefore(items, start);
    if (source === null || source.from <= what) return null;
    const as = items[at + 1]?.lower === "as" || items[at + 1]?.pos === "AUX" ? at + 1 : -1;
    if (
      as < 0 &&
      verb.lemma !== "call" &&
      verb.lemma !== "consider" &&
      verb.lemma !== "deem" &&
      verb.lemma !== "label" &&
      verb.lemma !== "term"
    )
      return null;
    const from = as < 0 ? at + 1 : as + 1;
    const content = spanOf(text, items, { from, to: findPhraseEnd(items, from) });
    const cue = [
      spanOf(text, items, { from: start, to: at + 1 }),
      as < 0 ? null : spanOf(text, items, { from: as, to: as + 1 }),
    ].filter((span) => span !== null);
    const sourceSpan = spanOf(text, items, source);
    if (content === null || sourceSpan === null || cue.length === 0) return null;
    const stance = REPORTING_VERBS.get(verb.lemma)?.stance ?? "believes";
    return makeReading({ source: [sourceSpan], cue, content: [content], rule: "what-they-see", stance });
  }
  return null;
}

/** The noun phrase with its prepositional phrases: up to a comma, a verb or the end. */
function findPhraseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.quoted || item.pos === "QUOTE") continue;
    if (item.text === "," || item.text === ";" || item.text === "." || item.pos === "SCONJ" || isFiniteVerb(items, at))
      return at;
  }
  return items.length;
}

/** "under the text of the treaty, withdrawal …": the document speaks. */
function readDocument(text: string, items: readonly Item[], under: number): Reading | null {
  let at = under + 1;
  const source = phraseAfter(items, at);
  if (source === null) return null;
  const words = items.slice(source.from, source.to).map((item) => item.lower);
  const told = words.findIndex((word) => /^(?:text|terms|wording|provisions|rules|letter)$/.test(word));
  if (told < 0) return null;
  // the phrase may run into the clause's subject ("the text of the treaty withdrawal …"): a capitalised name ends it
  at = source.from + told + 1;
  if (items[at]?.lower === "of") {
    at++;
    while (items[at]?.pos === "DET") at++;
    const proper = items[at]?.pos === "PROPN";
    while (
      at < items.length &&
      (proper ? items[at]?.pos === "PROPN" : isNounLike(items[at]) || items[at]?.pos === "ADJ")
    )
      at++;
  }
  const from = items[at]?.text === "," ? at + 1 : at;
  const content = spanOf(text, items, { from, to: findContentEnd(items, from) });
  const cue = spanOf(text, items, { from: under, to: under + 1 });
  const sourceSpan = spanOf(text, items, { from: source.from, to: at });
  if (content === null || cue === null || sourceSpan === null || from >= items.length) return null;
  return makeReading({
    source: [sourceSpan],
    cue: [cue],
    content: [content],
    rule: "document-text",
    stance: "asserts",
  });
}
