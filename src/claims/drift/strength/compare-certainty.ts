import { NEGATORS } from "../../data/negators.ts";
import { stemSet, stemWord } from "../../stems.ts";
import { REPORTING } from "../data/reporting-words.ts";
import {
  ASKED,
  BELIEF,
  CERTAIN,
  DEMANDED,
  DOUBTED_TRAITS,
  DOUBTING,
  HEDGES,
  HOPED,
  STAGES,
  STARTED,
  SUSPECTED,
} from "../data/strength-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Firmness, isOwn } from "./firmness.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const HEDGE_STEMS = stemSet(HEDGES);
const CERTAIN_STEMS = stemSet(CERTAIN);
const DOUBTING_STEMS = stemSet(DOUBTING);
const BELIEF_STEMS = stemSet(BELIEF);
const HOPED_STEMS = stemSet(HOPED);
const SUSPECTED_STEMS = stemSet(SUSPECTED);
const DEMANDED_STEMS = stemSet(DEMANDED);
const ASKED_STEMS = stemSet(ASKED);
const STAGE_OF: ReadonlyMap<string, number> = new Map([
  ...STAGES.flatMap((words, stage) => words.map((word): [string, number] => [stemWord(word), stage])),
  ...STARTED.map((word): [string, number] => [stemWord(word), STAGES.length]),
]);
const STARTED_STEMS = stemSet(STARTED);

/** "the possibility that", "signs of": nouns that leave a thing open. */
const OPEN_NOUN =
  /^(?:possibility|possibilities|likelihood|probability|suspicions?|hints?|indications?|impression|signs|rumou?rs?)$/;
const CONDITION = /^(?:if|unless|whether|provided|should)$/;

/** Words behind a word of doubt, belief or decision among which stands what it speaks of. */
const REACH = 6;
/** Words behind a demand among which stands what is demanded. */
const GOVERNED = 9;
/** Letters in common of two words of one root: "voluntarily", "volunteered". */
const ROOT = 7;
/** Words before a word of belief among which stands who believes. */
const BEFORE = 6;

/** "signs that it was filled in" beside "established that it was filled in": doubt there, certainty here. */
export function compareCertainty(soft: UnitSide, firm: UnitSide): Firmness | null {
  const certain = firm.words.findIndex(
    (_, at) => isCertain(firm, at) && isOwn(firm, soft, at) && (at === 0 || !isDenied(firm, at)),
  );
  const open = soft.words.findIndex(
    ({ stem, word }, at) =>
      (DOUBTING_STEMS.has(stem) || OPEN_NOUN.test(word)) && isOwn(soft, firm, at) && findAnswer(soft, firm, at) >= 0,
  );
  if (certain < 0 || open < 0 || soft.words.some((_, at) => isCertain(soft, at))) return null;
  if (
    firm.words.some(({ stem, word }, at) => (DOUBTING_STEMS.has(stem) || OPEN_NOUN.test(word)) && isOwn(firm, soft, at))
  )
    return null;
  return { soft: open, firm: certain };
}

/** "believe they have found them" beside "have found them": who believes is named on both sides. */
export function compareBelief(soft: UnitSide, firm: UnitSide): Firmness | null {
  if (hasOwnDoubt(firm, soft)) return null;
  for (const [index, { stem, word, quoted }] of soft.words.entries()) {
    const believes = BELIEF_STEMS.has(stem) && !/(?:ly|able|ance)$/.test(word) && !isOtherSense(soft, index);
    if (quoted || !(believes || opens(soft, index)) || !isOwn(soft, firm, index) || isDenied(soft, index)) continue;
    const answer = findAnswer(soft, firm, index);
    if (answer >= 0 && isKept(soft, firm, index)) return { soft: index, firm: answer };
  }
  return null;
}

/** "the suspected leader" beside "the leader". */
export function compareTraits(soft: UnitSide, firm: UnitSide): Firmness | null {
  const index = soft.words.findIndex(
    ({ word }, at) => DOUBTED_TRAITS.includes(word) && soft.words[at + 1]?.content === true && isOwn(soft, firm, at),
  );
  if (index < 0 || hasOwnDoubt(firm, soft) || firm.words.some(({ stem }) => SUSPECTED_STEMS.has(stem))) return null;
  const answer = findAnswer(soft, firm, index);
  return answer < 0 ? null : { soft: index, firm: answer };
}

/** "hopes to sign her" beside "will sign her". */
export function compareHopes(soft: UnitSide, firm: UnitSide): Firmness | null {
  const hope = soft.words.findIndex(
    ({ stem, word }, at) => HOPED_STEMS.has(stem) && word !== "trial" && soft.words[at + 1]?.word === "to",
  );
  const will = firm.words.findIndex(({ word }) => /^(?:will|shall)$/.test(word));
  if (hope < 0 || will < 0 || isDenied(soft, hope) || soft.counts.has("will") || isConditional(firm)) return null;
  if (firm.words.some(({ stem }, at) => HOPED_STEMS.has(stem) || (HEDGE_STEMS.has(stem) && isOwn(firm, soft, at))))
    return null;
  const [wanted, done] = [nextContent(soft, hope), nextContent(firm, will)];
  return wanted !== "" && wanted === done ? { soft: hope, firm: will } : null;
}

/** "invites every State to report" beside "every State has to report". */
export function compareDemands(soft: UnitSide, firm: UnitSide): Firmness | null {
  const asked = soft.words.findIndex(({ stem }, at) => ASKED_STEMS.has(stem) && isOwn(soft, firm, at));
  const demanded = firm.words.findIndex((_, at) => demands(firm, at));
  if (asked < 0 || demanded < 0 || isDenied(soft, asked) || isDenied(firm, demanded)) return null;
  if (
    soft.words.some(
      ({ word }, at) => demands(soft, at) || (word === "supposed" && soft.words[at + 1]?.word === "to"),
    ) ||
    firm.words.some(
      ({ stem }) => ASKED_STEMS.has(stem) || stem.startsWith(soft.words[asked]?.word.slice(0, ROOT) ?? "-"),
    )
  )
    return null;
  const deeds = governedForms(soft, asked);
  return governedForms(firm, demanded).some((form) => deeds.includes(form)) ? { soft: asked, firm: demanded } : null;
}

/** "discussed building it" beside "agreed to build it"; "prepares to leave" beside "has begun to leave". */
export function compareDecisions(soft: UnitSide, firm: UnitSide): Firmness | null {
  if (hasOwnDoubt(firm, soft)) return null;
  for (const [index, { stem }] of soft.words.entries()) {
    const stage = governedStage(soft, index);
    if (stage === null || !isOwn(soft, firm, index) || isDenied(soft, index)) continue;
    const deed = findAnswer(soft, firm, index);
    if (deed < 0 || [...firm.words].some((word) => STAGE_OF.get(word.stem) === stage)) continue;
    for (let at = Math.max(0, deed - REACH); at < deed; at++) {
      const other = governedStage(firm, at);
      if (other === null || other <= stage || !isOwn(firm, soft, at) || isDenied(firm, at)) continue;
      if (soft.words.some((word) => STAGE_OF.get(word.stem) === other && word.stem !== stem)) continue;
      return { soft: index, firm: at };
    }
  }
  return null;
}

/** The stage that a word sets for what it governs; null for one that governs nothing ("the plan", "at the start"). */
function governedStage({ words }: UnitSide, index: number): number | null {
  const { stem = "", word = "" } = words[index] ?? {};
  const stage = STAGE_OF.get(stem);
  if (stage === undefined || /^(?:an?|his|her|its|their|no|this)$/.test(words[index - 1]?.word ?? "")) return null;
  const next = words[index + 1]?.word ?? "";
  if (STARTED_STEMS.has(stem)) return next === "to" || (/ing$/.test(next) && next !== "during") ? stage : null;
  return next === "of" && word === stem ? null : stage;
}

/** Words of certainty in the sense of certainty: not "certain rules", "known as", "in fact", "established in 1998". */
function isCertain({ words }: UnitSide, index: number): boolean {
  const { stem = "", word = "" } = words[index] ?? {};
  const [before, next] = [words[index - 1]?.word ?? "", words[index + 1]?.word ?? ""];
  if (word === "doubt") return isBeyondDoubt({ words }, index);
  if (!CERTAIN_STEMS.has(stem)) return false;
  if (/^(?:certain|sure)$/.test(word)) return /^(?:to|that|of)$/.test(next) || /^(?:is|are|was|were|be)$/.test(before);
  // "you know" is a filler
  if (/^(?:know|knows|knew|known)$/.test(word))
    return !/^(?:as|for|to|by)$/.test(next) && (before !== "you" || /^(?:that|how|who)$/.test(next));
  if (/^facts?$/.test(word)) return next === "that";
  if (/^establish/.test(word))
    return [1, 2, 3].some((ahead) => /^(?:that|how|who|by)$/.test(words[index + ahead]?.word ?? ""));
  return true;
}

/** "is supposed to close it" is bound to, "appeared in the bay" was seen there. */
function isOtherSense({ words }: UnitSide, index: number): boolean {
  const { word = "" } = words[index] ?? {};
  const next = words[index + 1]?.word ?? "";
  // "suspects are": persons
  if (word === "suspects") return !/^(?:that|the|an?|he|she|it|they|him|her|them)$/.test(next);
  return word === "supposed" ? next === "to" : /^(?:seem|appear)/.test(word) && !/^(?:to|that)$/.test(next);
}

/** "the possibility that", "hints that". */
function opens({ words }: UnitSide, index: number): boolean {
  return OPEN_NOUN.test(words[index]?.word ?? "") && words[index + 1]?.word === "that";
}

function demands({ words }: UnitSide, index: number): boolean {
  const { stem = "", word = "" } = words[index] ?? {};
  if (/^(?:has|have|had|having)$/.test(word)) return words[index + 1]?.word === "to";
  return word === "must" || DEMANDED_STEMS.has(stem);
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

/** "no doubt", "beyond doubt". */
export function isBeyondDoubt({ words }: Pick<UnitSide, "words">, index: number): boolean {
  return words[index]?.word === "doubt" && /^(?:no|beyond|without|little)$/.test(words[index - 1]?.word ?? "");
}

function isConditional({ words }: UnitSide): boolean {
  return words.some(({ word }) => CONDITION.test(word));
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

/** Words that mean something, nearest before a word of belief, of which one names who believes. */
const HOLDER = 2;
const PERSON = /^(?:i|he|she|we|they|my|his|her|our|their|him|them|us|me)$/;

/** The forms of the content words behind an index, in its clause. */
function governedForms({ words, forms, text }: UnitSide, index: number): string[] {
  const found: string[] = [];
  for (let at = index + 1; at < Math.min(index + 1 + GOVERNED, words.length); at++) {
    if (/[;:.!?]/.test(text.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))) break;
    if (words[at]?.content === true) found.push(forms[at] ?? "");
  }
  return found;
}

function nextContent({ words, forms }: UnitSide, index: number): string {
  const at = words.findIndex(({ content }, ahead) => content && ahead > index);
  return forms[at] ?? "";
}
