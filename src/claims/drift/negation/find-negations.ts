import { NEGATORS } from "../../data/negators.ts";
import { stemWord } from "../../stems.ts";
import { DENIED_WORDS, DENYING_VERBS, EMPTY_NEGATIONS } from "../data/polarity-words.ts";
import type { UnitSide } from "../unit-pair.ts";

/** Content words after a negator that it may deny. */
const SCOPE = 3;
/** Words of its clause before a negator, and behind it, that may tell its place where the other side has not the denied word itself. */
const BESIDE = 3;
/** Verbs that stand before "not" and, the negation left out, stay: "was not paid", "was paid"; "did not pay" becomes "paid". */
const STAYING_AUXILIARY =
  /^(?:is|are|was|were|am|be|been|being|will|would|wo|ca|can|could|shall|should|must|may|might|has|have|had)$/;
const DO = /^(?:do|does|did)$/;

/** Verbs that say little by themselves, and adverbs of pace: what stands behind them is what is denied. */
const LIGHT =
  /^(?:get|gets|got|getting|able|gradually|progressively|consistently|steadily|constantly|currently|presently|actively|successfully)$/;
const UN = /^un(?!i|der|til|less)\p{L}{3,}$/u;
const DENIED: ReadonlySet<string> = new Set(DENIED_WORDS);
const DENIERS = DENYING_VERBS.map(([verb, next]) => ({ stem: stemWord(verb), next }));

/** Characters behind a verb within which its question ends. */
const QUESTION = 200;

/** A word that denies, with what it may deny. */
export interface Negation {
  readonly index: number;
  /** forms of the content words it may deny, nearest first; none of another clause */
  readonly scope: readonly string[];
  /** forms of the content words of its clause that stand nearest, before it and behind the first of its scope */
  readonly around: readonly string[];
  /** denies a verb by an auxiliary that stays without it: "was not", "will never" */
  readonly ofAuxiliary: boolean;
  /** denies a verb by "do", which goes with the negation unless it is stressed */
  readonly ofDo: boolean;
  /** a verb or prefix that denies by its meaning */
  readonly byMeaning: boolean;
  /** says no to a thing, not to what is told of it: only a word that says yes to it is the reverse */
  readonly toThing: boolean;
  /** denies a thing or a person ("no trains"): what it says of them is the next word of its scope */
  readonly ofThing: boolean;
}

/**
 * What denies something of what a side says: negators, verbs such as "failed to", and a prefix before a word that the other side has without it.
 */
export function findNegations(side: UnitSide, other: UnitSide): Negation[] {
  const negations: Negation[] = [];
  side.words.forEach(({ word }, index) => {
    const byMeaning = readDenier(side, index, other);
    if (byMeaning !== null) {
      negations.push(byMeaning);
      return;
    }
    if (!NEGATORS.has(word) || (isEmpty(side, index) && !isOnlyOne(side, index, other))) return;
    // "neither … nor", "did not pay, nor did it" deny once.
    if (word === "nor" && negations.length > 0) return;
    const scope = scopeOf(side, index);
    negations.push({
      index,
      scope,
      around: contentAround(side, index, scope[0] ?? ""),
      ofAuxiliary: isOfAuxiliary(side, index, STAYING_AUXILIARY),
      ofDo: isOfAuxiliary(side, index, DO),
      byMeaning: false,
      toThing: false,
      ofThing: /^(?:no|none|neither|nobody|nothing|nor)$/.test(word),
    });
  });
  return negations;
}

/** "failed to sign", "denies that", "unfit" where the other side has "fit"; null for any other word, and where a negator takes it back. */
function readDenier(side: UnitSide, index: number, other: UnitSide): Negation | null {
  const { words, forms } = side;
  const { word = "", stem = "", quoted = false } = words[index] ?? {};
  if (quoted || [1, 2].some((back) => NEGATORS.has(words[index - back]?.word ?? ""))) return null;
  const none = { ofAuxiliary: false, ofDo: false, byMeaning: true, toThing: false, ofThing: false };
  const base = UN.test(word) ? word.slice(2) : DENIED.has(word) ? word.replace(/^(?:i[nmlr]|dis)/, "") : null;
  const head = base === null ? "" : stemWord(base);
  if (base !== null && standsAlone(other, head) && !side.counts.has(head) && !other.counts.has(forms[index] ?? ""))
    return { index, scope: [head], around: contentAround(side, index, head), ...none };
  const next = words[index + 1]?.word ?? "";
  if (
    word.endsWith("al") ||
    !DENIERS.some((denier) => denier.stem === stem && (denier.next === "" || denier.next === next))
  )
    return null;
  // "was rejected": what is denied stands before it.
  if (/^(?:is|are|was|were|be|been|being)$/.test(words[index - 1]?.word ?? "") && next !== "to") return null;
  const scope = scopeOf(side, index);
  const toThing = next !== "to" && next !== "that" && !/ing$/.test(next);
  return { index, scope, around: contentAround(side, index, scope[0] ?? ""), ...none, toThing };
}

/** Whether a side has a form as a word of its own: the "well" of "well-being" is none. */
function standsAlone({ words, forms, text }: UnitSide, form: string): boolean {
  return forms.some((own, at) => own === form && !/^ ?[-‐‑]/.test(text.text.slice(words[at]?.end ?? 0)));
}

/** Whether a mark between two neighbouring words ends a clause. */
export function endsClause({ words, text }: UnitSide, before: number, after: number): boolean {
  return /[,;:.!?()—–]/.test(text.text.slice(words[before]?.end ?? 0, words[after]?.start ?? 0));
}

function isEmpty(side: UnitSide, index: number): boolean {
  const { words, text } = side;
  const { word = "", written = "", end = 0 } = words[index] ?? {};
  // "No. 5", "No 5"; "no, they did": a sign before a number, an answer
  if (word === "no" && (/^\d/.test(words[index + 1]?.word ?? "") || /^\s?[,!–—-]/.test(text.text.slice(end, end + 2))))
    return true;
  // "the 42nd No.", "the order No. of May": a number follows, or went astray
  if (written === "No" && (!opensClause(side, index) || opensTitle(side, index))) return true;
  // "Wouldn't it be easier": it asks for a yes.
  if (/n['’]t$/.test(word) && opensClause(side, index) && /^[^.!?]*\?/.test(text.text.slice(end, end + QUESTION)))
    return true;
  return EMPTY_NEGATIONS.some((phrase) => {
    const at = index - phrase.findIndex((part) => NEGATORS.has(part));
    return phrase.every((part, offset) => {
      const there = words[at + offset]?.word ?? "";
      return (
        there === part ||
        (part === "not" && phrase[0] !== "why" && /(?:n['’]?t|cannot)$/.test(there) && NEGATORS.has(there))
      );
    });
  });
}

/** "at the premiere of “No Time to Lose”": the name of a work in marks in the middle of a sentence. */
function opensTitle({ words, text }: UnitSide, index: number): boolean {
  const { start = 0 } = words[index] ?? {};
  return (
    /\p{L} ["“„«]$/u.test(text.text.slice(Math.max(0, start - 3), start)) &&
    /^\p{Lu}\p{Ll}/u.test(words[index + 1]?.written ?? "") &&
    words[index + 1]?.state === null
  );
}

/** "is not the only survivor" denies what the other side says, "the only survivor". */
function isOnlyOne(side: UnitSide, index: number, other: UnitSide): boolean {
  const isOf = ({ words }: UnitSide, the: number) =>
    words[the]?.word === "the" && words[the + 1]?.word === "only" && words[the + 2]?.content === true;
  if (!isOf(side, index + 1)) return false;
  return other.words.some(
    (_, at) =>
      isOf(other, at) &&
      other.forms[at + 2] === side.forms[index + 3] &&
      !NEGATORS.has(other.words[at - 1]?.word ?? ""),
  );
}

/** Whether a word is the first one of the text or follows a mark. */
function opensClause({ words, text }: UnitSide, index: number): boolean {
  const { start = 0 } = words[index] ?? {};
  return start === 0 || /[.!?:;,"“„«]\s?$/u.test(text.text.slice(start - 2, start));
}

function scopeOf(side: UnitSide, index: number): string[] {
  const { words, forms } = side;
  const scope: string[] = [];
  for (let at = index + 1; at < words.length && scope.length < SCOPE; at++) {
    const { word = "", content = false } = words[at] ?? {};
    // "not at all) …"
    if (scope.length === 0 && /[;:.!?()]/.test(side.text.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)))
      break;
    if (scope.length > 0 && (endsClause(side, at - 1, at) || (NEGATORS.has(word) && word !== "nor"))) break;
    if (content && !(scope.length === 0 && LIGHT.test(word))) scope.push(forms[at] ?? "");
  }
  for (let at = index + 1; at < words.length && scope.length === 0 && at < index + 4; at++)
    if (words[at]?.content) scope.push(forms[at] ?? "");
  for (let at = index - 1; at >= 0 && scope.length === 0; at--) if (words[at]?.content) scope.push(forms[at] ?? "");
  return scope;
}

/** What tells the place of a negation whose word the other side may have put otherwise. */
function contentAround(side: UnitSide, index: number, head: string): string[] {
  const { words, forms } = side;
  const around: string[] = [];
  for (const step of [-1, 1]) {
    let met = 0;
    for (let at = index + step; words[at] !== undefined && met < BESIDE; at += step) {
      if (step === 1 ? endsClause(side, at - 1, at) : endsClause(side, at, at + 1)) break;
      const form = forms[at] ?? "";
      if (!words[at]?.content || form === head) continue;
      around.push(form);
      met++;
    }
  }
  return around;
}

function isOfAuxiliary({ words }: UnitSide, index: number, auxiliaries: RegExp): boolean {
  const word = words[index]?.word ?? "";
  const joined = word === "cannot" ? "can" : /^(.+?)n['’]?t$/.exec(word)?.[1];
  if (joined !== undefined) return auxiliaries.test(joined);
  if (word !== "not" && word !== "never") return false;
  return [1, 2].some((back) => auxiliaries.test(words[index - back]?.word ?? ""));
}
