import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { REPORTING } from "../data/reporting-words.ts";
import { BELIEF, HEDGES } from "../data/strength-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Firmness, isBeyondDoubt, isOwn } from "./firmness.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const HEDGE_STEMS = stemSet(HEDGES);
const BELIEF_STEMS = stemSet(BELIEF);

/** "the possibility that", "signs of": nouns that leave a thing open. */
const OPEN_NOUN =
  /^(?:possibility|possibilities|likelihood|probability|suspicions?|hints?|indications?|impression|signs|rumou?rs?)$/;
const CONDITION = /^(?:if|unless|whether|provided|should)$/;

/** Words behind a word of belief among which stands what is believed. */
const REACH = 6;
/** Words before a word of belief among which stands who believes. */
const BEFORE = 6;
/** Words that mean something, nearest before a word of belief, of which one names who believes. */
const HOLDER = 2;
const PERSON = /^(?:i|he|she|we|they|my|his|her|our|their|him|them|us|me)$/;

/** "believe they have found them" beside "have found them": who believes is named on both sides. */
export function compareBelief(soft: UnitSide, firm: UnitSide): Firmness | null {
  if (hasOwnDoubt(firm, soft)) return null;
  for (const [index, { stem, word, quoted }] of soft.words.entries()) {
    const believes =
      BELIEF_STEMS.has(stem) && !/(?:ly|able|ance)$/.test(word) && !isNoun(soft, index) && !isOtherSense(soft, index);
    if (
      quoted ||
      !(believes || opens(soft, index)) ||
      firm.counts.has(soft.forms[index] ?? "") ||
      isDenied(soft, index)
    )
      continue;
    const answer = findAnswer(soft, firm, index);
    if (answer >= 0 && isKept(soft, firm, index)) return { soft: index, firm: answer };
  }
  return null;
}

/** "is supposed to close it" is bound to, "appeared in the bay" was seen there. */
function isOtherSense({ words }: UnitSide, index: number): boolean {
  const { word = "" } = words[index] ?? {};
  const next = words[index + 1]?.word ?? "";
  if (/^(?:wrongly|mistakenly|erroneously|falsely|incorrectly)$/.test(words[index - 1]?.word ?? "")) return true;
  // "suspects are": persons
  if (word === "suspects") return !/^(?:that|the|an?|he|she|it|they|him|her|them)$/.test(next);
  return word === "supposed" ? next === "to" : /^(?:seem|appear)/.test(word) && !/^(?:to|that)$/.test(next);
}

/** "by the reckoning of", "in his thinking". */
function isNoun({ words }: UnitSide, index: number): boolean {
  return (
    /ing$/.test(words[index]?.word ?? "") && /^(?:the|an?|his|her|its|their|our|my)$/.test(words[index - 1]?.word ?? "")
  );
}

/** "the possibility that", "hints that". */
function opens({ words }: UnitSide, index: number): boolean {
  return OPEN_NOUN.test(words[index]?.word ?? "") && words[index + 1]?.word === "that";
}

/** A word of doubt, of report or of condition that the other side has not: it may say the same. */
function hasOwnDoubt(firm: UnitSide, soft: UnitSide): boolean {
  return firm.words.some(
    ({ stem, word }, index) =>
      ((HEDGE_STEMS.has(stem) && !isBeyondDoubt(firm, index)) ||
        REPORTING_STEMS.has(stem) ||
        CONDITION.test(word) ||
        OPEN_NOUN.test(word)) &&
      word !== "will" &&
      isOwn(firm, soft, index),
  );
}

function isDenied({ words }: UnitSide, index: number): boolean {
  return [1, 2, 3].some((back) => NEGATORS.has(words[index - back]?.word ?? ""));
}

/** The first word of the other side that answers one of those behind an index, in its clause; -1 where none does. */
function findAnswer({ words, forms, text }: UnitSide, other: UnitSide, index: number): number {
  for (let at = index + 1; at < Math.min(index + 1 + REACH, words.length); at++) {
    if (/[;:.!?]/.test(text.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))) break;
    const answer = words[at]?.content === true ? other.forms.indexOf(forms[at] ?? "") : -1;
    if (answer >= 0) return answer;
  }
  return -1;
}

/** Whether who believes stands on the other side too: one of the last words before that mean something, or the pronoun itself. */
function isKept({ words, forms }: UnitSide, other: UnitSide, index: number): boolean {
  let told = 0;
  for (let at = index - 1; at >= Math.max(0, index - BEFORE) && told < HOLDER; at--) {
    if (/^(?:i|he|she|we|they)$/.test(words[at]?.word ?? "")) return other.words.some(({ word }) => PERSON.test(word));
    if (words[at]?.content !== true || /ly$|^also$|^now$/.test(words[at]?.word ?? "")) continue;
    if (other.counts.has(forms[at] ?? "")) return true;
    told++;
  }
  return false;
}
