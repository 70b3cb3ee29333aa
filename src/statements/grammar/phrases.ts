import { STATE_NAME } from "../../text/tokens.ts";
import { GROUP_NOUNS } from "../data/actor-words.ts";
import { SUMMARY_NOUNS } from "../data/reporting-nouns.ts";
import type { Item } from "./sentence.ts";

/** Items `[from, to)` of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const WEEKDAYS_AND_MONTHS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|mar|april|apr|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
const TIME_NOUNS =
  /^(?:week|month|year|day|night|morning|evening|afternoon|weekend|spring|summer|autumn|winter|fall|decade|century|hours?|days|weeks|months|years)$/;
const TIME_LEADS =
  /^(?:last|this|next|past|earlier|late|early|previous|following|that|same|every|each|a|one|two|three|several|few)$/;
const PARENTHETIC_LEADS =
  /^(?:who|whose|whom|which|where|when|including|both|an?|the|his|her|its|their|former|then|formerly|for|at|of|a\.k\.a\.|born|bordering|speaking|writing|however|meanwhile|too|instead|though|nonetheless|nevertheless|moreover|therefore|though|also|in)$/;
const CLAUSE_OPENERS =
  /^(?:who|whom|whose|which|what|where|when|why|how|that|because|if|whether|while|although|though|as|since|after|before|until|unless|than)$/;
const MODIFIER_ENDING = /(?:ed|en|ing|held|led|known|seen|set|made|based|born)$/;
const NOMINAL = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "ADP", "SYM", "INTJ", "X"]);

/** Whether the item is the noun of a noun phrase. */
export function isNounLike(item: Item | undefined): boolean {
  return (
    item !== undefined && (item.pos === "NOUN" || item.pos === "PROPN" || item.pos === "PRON" || item.pos === "NUM")
  );
}

/** A dash, bracket or mark that ends a phrase; a hyphen inside a word does not. */
export function isBoundary(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined) return true;
  if (item.pos === "QUOTE") return true;
  if (item.pos !== "PUNCT" && item.pos !== "SYM") return item.text === "—" || item.text === "–";
  if (/^[-–—]+$/.test(item.text)) {
    const before = items[index - 1];
    return before === undefined || before.end < item.start || /[–—]/.test(item.text);
  }
  return !/^[%$€£&/.'’"“”‘()]$/.test(item.text) || (item.text === "." && index === items.length - 1);
}

/** Whether the item is a verb form that can head a clause; participles that modify a noun are not. */
export function isFiniteVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.quoted) return false;
  if (item.pos === "AUX") return items[index - 1]?.lower !== "to";
  if (isMistakenNoun(items, index)) return true;
  if (item.pos !== "VERB") return false;
  if (items[index - 1]?.lower === "to" || item.lower.endsWith("ing")) return false;
  return !isModifier(items, index);
}

/** "Norway plans to clear": the tagger takes the verb for a noun. */
export function isMistakenNoun(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.pos !== "NOUN" || !item.lower.endsWith("s")) return false;
  const before = items[index - 1]?.pos;
  return (
    (before === "PROPN" || before === "PRON") && items[index + 1]?.lower === "to" && items[index + 2]?.pos === "VERB"
  );
}

/** "officials briefed on the matter": a participle after a noun and before a preposition. */
function isModifier(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  const after = items[index + 1];
  // "need" and "exceed" end like participles and are none: their lemma is the word itself
  if (item === undefined || item.lemma === item.lower || !MODIFIER_ENDING.test(item.lower)) return false;
  if (before?.pos === "DET" || before?.pos === "ADJ") return true;
  return (before?.pos === "NOUN" || before?.pos === "PROPN") && (after?.pos === "ADP" || after?.lower === "to");
}

/** Index after a time expression that starts at `index` ("on Wednesday", "last month", "July 23"), or `index`. */
export function skipTime(items: readonly Item[], index: number): number {
  let at = index;
  const first = items[at];
  if (first === undefined) return index;
  if (/^(?:on|in|since|by|at|during|late|early)$/.test(first.lower) && isTimeWord(items[at + 1])) at++;
  let seen = false;
  for (; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    if (isTimeWord(item) || (seen && item.pos === "NUM")) seen = true;
    else if (
      TIME_LEADS.test(item.lower) &&
      (isTimeNoun(items[at + 1]) || isTimeNoun(items[at + 2]) || isTimeWord(items[at + 1]))
    ) {
      at += isTimeNoun(items[at + 1]) || isTimeWord(items[at + 1]) ? 1 : 2;
      if (items[at + 1]?.lower === "ago" || items[at + 1]?.lower === "earlier") at++;
      seen = true;
    } else if (seen && item.text === "," && items[at + 1]?.pos === "NUM") continue;
    else break;
  }
  return seen ? at : index;
}

function isTimeNoun(item: Item | undefined): boolean {
  return item !== undefined && TIME_NOUNS.test(item.lower);
}

export function isTimeWord(item: Pick<Item, "pos" | "lower"> | undefined): boolean {
  return (
    item !== undefined &&
    ((item.pos === "PROPN" && WEEKDAYS_AND_MONTHS.test(item.lower)) ||
      /^(?:today|yesterday|tomorrow|tonight|recently|earlier|later)$/.test(item.lower))
  );
}

/** The noun phrase that ends just before `end`, as a verb's subject; null when none stands there. */
export function subjectBefore(items: readonly Item[], end: number): Range | null {
  let to = stripTrailing(items, end);
  if (to <= 0) return null;
  const last = items[to - 1];
  if (last?.text === ",") {
    const comma = findParenthesisStart(items, to - 1);
    if (comma === null) return null;
    const head = nounPhraseBefore(items, comma);
    if (head === null) return null;
    // "Oslo, however," and "Chile, for its part,": the aside is the sentence's, not the speaker's
    const aside = /^(?:however|meanwhile|too|instead|though|nonetheless|nevertheless|moreover|therefore|also|for|in)$/;
    return aside.test(items[comma + 1]?.lower ?? "") ? head : { from: head.from, to: to - 1 };
  }
  if (last?.text === ")") {
    const open = findBack(items, to - 1, "(");
    if (open === null) return null;
    const head = nounPhraseBefore(items, open);
    return head === null ? null : { from: head.from, to };
  }
  if (last !== undefined && /^(?:who|which|that)$/.test(last.lower)) return { from: to - 1, to };
  to = Math.min(to, end);
  return nounPhraseBefore(items, to);
}

function stripTrailing(items: readonly Item[], end: number): number {
  let to = end;
  for (;;) {
    const last = items[to - 1];
    if (last === undefined) return to;
    if (last.pos === "ADV" || isTimeWord(last)) {
      to--;
      if (items[to - 1]?.lower === "on" && isTimeWord(last)) to--;
    } else if (isTimeNoun(last) && TIME_LEADS.test(items[to - 2]?.lower ?? "")) to -= 2;
    else return to;
  }
}

/** The comma that opens the parenthesis which the comma at `close` ends. */
function findParenthesisStart(items: readonly Item[], close: number): number | null {
  let found: number | null = null;
  for (let at = close - 1; at > 0 && close - at < 45; at--) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || item.text === ";" || item.text === ":") break;
    if (item.text !== ",") continue;
    const lead = items[at + 1];
    if (lead === undefined || !isNounLike(items[at - 1])) {
      if (items[at - 1]?.text === ")") found = at;
      continue;
    }
    const opens =
      PARENTHETIC_LEADS.test(lead.lower) ||
      isNounLike(lead) ||
      lead.pos === "ADJ" ||
      lead.lower.endsWith("ing") ||
      MODIFIER_ENDING.test(lead.lower);
    if (!opens) continue;
    const relative = /^(?:who|whose|which|where|including)$/.test(lead.lower) || lead.pos === "VERB";
    if (!relative && hasFinite(items, at + 1, close)) break;
    found = at;
    if (relative) break;
  }
  return found;
}

export function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(items, at)) return true;
  return false;
}

function findBack(items: readonly Item[], from: number, text: string): number | null {
  for (let at = from; at >= 0 && from - at < 20; at--) if (items[at]?.text === text) return at;
  return null;
}

function nounPhraseBefore(items: readonly Item[], end: number): Range | null {
  if (!isNounLike(items[end - 1]) && items[end - 1]?.pos !== "ADJ" && items[end - 1]?.pos !== "X") {
    if (items[end - 1]?.pos !== "DET") return null;
  }
  let from = end;
  let conjunction = -1;
  for (let at = end - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined) break;
    if (item.pos === "CCONJ") {
      if (items[at - 1]?.text === ",") break;
      conjunction = at;
      continue;
    }
    if (item.lower === "'s" || item.lower === "’s" || item.lower === "'" || item.lower === "’") {
      from = at;
      continue;
    }
    if (at < end - 1 && CLAUSE_OPENERS.test(item.lower)) break;
    if (item.pos === "VERB" && isModifier(items, at)) continue;
    if (item.pos === "VERB" && item.lower.endsWith("ing") && /^(?:ADP|NOUN|PROPN)$/.test(items[at - 1]?.pos ?? ""))
      continue;
    if (item.pos === "VERB" || item.pos === "AUX") {
      const relative = conjunction < 0 ? findRelativeStart(items, at) : null;
      if (relative !== null) {
        at = relative;
        continue;
      }
      if (conjunction >= 0) from = conjunction + 1;
      break;
    }
    if (item.pos === "ADV" && /ly$|^(?:then|now|former|most|more|also)$/.test(item.lower)) continue;
    if (isBoundary(items, at)) break;
    if (!NOMINAL.has(item.pos) && item.pos !== "PUNCT" && item.pos !== "PART") break;
    if (item.pos === "PART" && (item.lower === "to" || item.lower === "not")) {
      if (conjunction >= 0) from = conjunction + 1;
      else break;
      break;
    }
    from = at;
  }
  return trimLeading(items, from, end);
}

/** "groups that have endorsed him": the relative pronoun that the verb at `at` belongs to, when a noun stands before it. */
function findRelativeStart(items: readonly Item[], at: number): number | null {
  for (let index = at - 1; index > 0 && at - index < 5; index--) {
    const item = items[index];
    if (item === undefined || item.pos === "PUNCT" || item.pos === "QUOTE") return null;
    if (/^(?:that|who|which)$/.test(item.lower)) {
      const before = items[index - 1];
      return before?.pos === "NOUN" || (before?.pos === "PROPN" && item.lower === "who") ? index : null;
    }
    if (item.pos === "VERB" && index < at - 1) return null;
  }
  return null;
}

/** Leaves out what cannot start a noun phrase, and a prepositional phrase in front of it ("on July 23 the minister"). */
function trimLeading(items: readonly Item[], start: number, end: number): Range | null {
  let from = start;
  for (let step = 0; step < 6 && from < end; step++) {
    const item = items[from];
    if (item === undefined) return null;
    const afterTime = skipTime(items, from);
    if (afterTime > from && afterTime < end) from = afterTime;
    else if (item.pos === "ADP") {
      const after = skipShortPhrase(items, from + 1, end);
      if (after >= end) return null;
      from = after;
    } else if (
      item.pos === "CCONJ" ||
      item.pos === "ADV" ||
      item.pos === "PART" ||
      item.pos === "SYM" ||
      (item.pos === "PUNCT" && item.text !== "(")
    )
      from++;
    else break;
  }
  if (from >= end) return null;
  // "a move critics described as …": the last noun alone is the subject
  const bare = GROUP_NOUNS.has(items[end - 1]?.lower ?? "") && SUMMARY_NOUNS.has(items[end - 2]?.lower ?? "");
  return { from: bare ? end - 1 : from, to: end };
}

function skipShortPhrase(items: readonly Item[], start: number, end: number): number {
  let at = start;
  while (at < end && (items[at]?.pos === "DET" || items[at]?.pos === "ADJ" || items[at]?.pos === "NUM")) at++;
  const head = items[at]?.pos;
  while (at < end && items[at]?.pos === head && (head === "NOUN" || head === "PROPN")) at++;
  return Math.max(at, start + 1);
}

/** The noun phrase that starts at `start`, with an apposition after it; null when none starts there. */
export function phraseAfter(items: readonly Item[], start: number): Range | null {
  const first = items[start];
  if (first === undefined || first.quoted || !(isNounLike(first) || first.pos === "DET" || first.pos === "ADJ"))
    return null;
  if (first.pos === "PRON") return { from: start, to: start + 1 };
  let to = start;
  let nominal = false;
  for (let at = start; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.quoted) break;
    if (item.pos === "NOUN" || item.pos === "PROPN" || item.pos === "NUM") {
      if (nominal && isTimeWord(item)) break;
      nominal = true;
      to = at + 1;
      continue;
    }
    if (item.lower === "'s" || item.lower === "’s" || item.lower === "'" || item.lower === "’") continue;
    if (item.pos === "DET" || item.pos === "ADJ" || item.pos === "SYM") {
      const previous = items[at - 1];
      if (nominal && item.pos === "DET" && previous?.pos !== "ADP" && previous?.pos !== "CCONJ") break;
      continue;
    }
    if (item.pos === "CCONJ" || item.text === "-" || item.text === "/" || item.text === "." || item.text === "&")
      continue;
    if (item.pos === "PRON" && items[at - 1]?.pos === "ADP") continue;
    if (item.pos === "ADP" && nominal && !breaksPhrase(items, at)) continue;
    if (item.pos === "VERB" && isModifier(items, at) && !items[at - 1]?.lower.endsWith("'s")) continue;
    break;
  }
  if (!nominal) return null;
  return { from: start, to: extendByApposition(items, start, to) };
}

/** Whether a preposition starts a phrase of the sentence rather than of the noun: "said the envoy in Geneva" after a name or before a time. */
function breaksPhrase(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? "";
  if (isTimeWord(items[at + 1]) || skipTime(items, at) > at) return true;
  if (/^(?:of|for|from)$/.test(word)) return false;
  if (/^(?:at|in|with|on)$/.test(word)) return items[at - 1]?.pos === "PROPN" || isTimeWord(items[at + 1]);
  return word !== "to" && word !== "against" && word !== "under";
}

function extendByApposition(items: readonly Item[], start: number, end: number): number {
  // a bare State takes no apposition: what follows the comma is the sentence's
  if (end - start === 1 && items[start]?.lower === STATE_NAME) return end;
  if (items[end]?.text !== ",") return end;
  const lead = items[end + 1];
  if (lead === undefined) return end;
  if (
    !(
      lead.pos === "DET" ||
      lead.pos === "NUM" ||
      lead.lower === "who" ||
      lead.lower === "whose" ||
      lead.lower === "which" ||
      lead.pos === "NOUN" ||
      lead.pos === "ADJ" ||
      lead.lower === "his" ||
      lead.lower === "her" ||
      lead.lower === "its" ||
      lead.lower === "their"
    )
  )
    return end;
  const relative = /^(?:who|whose|which)$/.test(lead.lower);
  for (let at = end + 1; at < items.length && at - end < 30; at++) {
    const item = items[at];
    if (item === undefined || item.quoted) return end;
    if (item.text === "," || (item.pos === "PUNCT" && /^[.;!?]$/.test(item.text) && at === items.length - 1)) return at;
    if (!relative && isFiniteVerb(items, at)) return end;
  }
  return end;
}
