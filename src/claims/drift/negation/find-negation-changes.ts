import { NEGATORS } from "../../data/negators.ts";
import { stemSet, stemWord } from "../../stems.ts";
import { AFFIRMING, DENYING_VERBS } from "../data/polarity-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { standsForAny } from "../texts/related-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { isAnsweredByBound } from "./find-bound-answers.ts";
import { findContrast } from "./find-contrasts.ts";
import { matchDenials } from "./match-denials.ts";
import { baseOf, type Denial, isApart, readDenials } from "./read-denials.ts";

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|must|may|might|has|have|had|do|does|did)$/;
/** Words within which one negator holds for several verbs, and between two that deny in one clause, so that they say yes. */
const COORDINATED = 12;
const CANCELLED = 10;
/** Words of a negated clause that the other side must have where it has not the denied word of "no" or "nobody". */
const NEAR = 3;
const KNOWN = 0.6;
/** Negators that make a list. */
const LISTED = 2;
/** Words beside a denial in the next sentence that tell what it denies. */
const BESIDE = 6;
/** Least share of a negated clause's content words that the other side has room for. */
const ROOM = 0.5;
const TAKEN_BACK =
  /^(?:un(?!i|der|til|less)\p{L}{4,}(?:ed|able|al|own|ly)|without|too|vain|few|hardly|scarcely|barely|rarely|seldom|im\p{L}+able|in\p{L}+able)$/u;
const AFFIRMING_STEMS = stemSet(AFFIRMING);
const DENIERS = DENYING_VERBS.map(([verb, next]) => ({ stem: stemWord(verb), next }));

/**
 * What one side denies and the other says. Everything that denies on either side, in whatever words, is paired with what denies on the other; a
 * negator that is left over, which nothing takes back and no bound, end or opposite says otherwise, is a change where the other side speaks
 * of what it denies. So are words of opposite sense said of one thing. Symmetric in the sides.
 */
export function findNegationChanges({ origin, appearance }: UnitPair): UnitDrift[] {
  const { origin: left, appearance: right } = matchDenials(
    origin,
    readDenials(origin),
    appearance,
    readDenials(appearance),
  );
  return (
    describeExtra(left, origin, appearance, true) ??
    describeExtra(right, appearance, origin, false) ??
    describeContrast(origin, appearance)
  );
}

/** The drift of the first denial of one side that the other says; null where there is none. */
function describeExtra(
  extras: readonly Denial[],
  rich: UnitSide,
  plain: UnitSide,
  ofOrigin: boolean,
): UnitDrift[] | null {
  const extra = extras.find((denial) => isChange(denial, extras, rich, plain));
  const word = rich.words[extra?.from ?? -1];
  if (extra === undefined || word === undefined) return null;
  const said = rich.text.text.slice(word.start, lastOfScope(rich, extra));
  const head = plain.words[plain.forms.indexOf(extra.scope.find((form) => plain.counts.has(form)) ?? "")];
  const there = sentenceAt(rich, word.start);
  const here = sentenceAt(plain, head?.start ?? 0);
  return [
    {
      kind: "negation-changed",
      origin: [ofOrigin ? there : here],
      appearance: [ofOrigin ? here : there],
      sentence: ofOrigin
        ? `The origin says “${said}”; this copy says it without the negation: “${quoteSpan(plain.text, here)}”.`
        : `This copy says “${said}”; the origin says it without the negation: “${quoteSpan(plain.text, here)}”.`,
    },
  ];
}

function isChange(denial: Denial, extras: readonly Denial[], rich: UnitSide, plain: UnitSide): boolean {
  if (denial.grade === "loose" || denial.spare || isCancelled(denial, extras, rich)) return false;
  if (denial.grade === "denier") return isDenierLeftOut(denial, rich, plain);
  // Of two lists of what is denied one may put two things in one: only the denied word itself tells.
  if (isListed(rich) && isListed(plain) && !plain.counts.has(denial.scope[0] ?? "")) return false;
  if (isOfOnly(rich, denial) && !plain.words.some(({ word }) => word === "only")) return false;
  if (isAnsweredByBound(rich, denial, plain) || isDeniedAlready(plain, denial)) return false;
  if (isDeniedBeside(denial, rich, plain)) return false;
  return hasRoom(denial, rich, plain);
}

function isListed({ words }: UnitSide): boolean {
  return countNegators(words) >= LISTED;
}

function countNegators(words: readonly DriftWord[]): number {
  return words.filter(({ word }) => NEGATORS.has(word)).length;
}

/** "is not the only survivor": the reverse of "is the only survivor" alone. */
function isOfOnly({ words }: UnitSide, { from }: Denial): boolean {
  return words[from + 1]?.word === "the" && words[from + 2]?.word === "only";
}

/** "none is without work", "not in vain", "few do not know": two that deny in one clause say yes. */
function isCancelled({ from }: Denial, extras: readonly Denial[], rich: UnitSide): boolean {
  return extras.some(
    (other) =>
      other.from !== from &&
      Math.abs(other.from - from) <= CANCELLED &&
      (other.grade === "negator" || TAKEN_BACK.test(rich.words[other.to - 1]?.word ?? "")) &&
      !isApart(rich, from, other.from),
  );
}

/** "failed to sign" beside "signed", "unfit" beside "fit", "rejected the plan" beside "accepted the plan". */
function isDenierLeftOut({ from, to, scope: [head = ""] }: Denial, rich: UnitSide, plain: UnitSide): boolean {
  const { word = "", stem = "", quoted = false } = rich.words[from] ?? {};
  if (quoted) return false;
  const base = baseOf(word);
  if (base !== null) return !rich.counts.has(base) && standsAlone(plain, base);
  const next = rich.words[to]?.word ?? "";
  if (
    word.endsWith("al") ||
    !DENIERS.some((denier) => denier.stem === stem && (denier.next === "" || denier.next === next))
  )
    return false;
  // "was rejected": what is denied stands before it.
  if (/^(?:is|are|was|were|be|been|being)$/.test(rich.words[from - 1]?.word ?? "") && next !== "to") return false;
  if (!plain.counts.has(head)) return false;
  const ofVerb = next === "to" || next === "that" || /ing$/.test(next);
  return (
    ofVerb || plain.words.some(({ stem }, at) => AFFIRMING_STEMS.has(stem) && !rich.counts.has(plain.forms[at] ?? ""))
  );
}

/** Whether a side has a form as a word of its own: the "well" of "well-being" is none. */
function standsAlone({ words, forms, text }: UnitSide, form: string): boolean {
  return forms.some((own, at) => own === form && !/^ ?[-‐‑]/.test(text.text.slice(words[at]?.end ?? 0)));
}

/** Whether the plain side speaks of a negated clause: it has one of its words, and room for the others in words of its own. */
function hasRoom({ from, ofVerb, scope: [head = ""] }: Denial, rich: UnitSide, plain: UnitSide): boolean {
  const clause = clauseAround(rich, from);
  const stems = new Set(plain.words.filter(({ content }) => content).map(({ stem }) => stem));
  const isKnown = (at: number) =>
    plain.counts.has(rich.forms[at] ?? "") || standsForAny(rich.words[at]?.stem ?? "", stems);
  const known = clause.filter(isKnown).length;
  const free = plain.words.filter(({ content }, at) => content && !rich.counts.has(plain.forms[at] ?? "")).length;
  if (known + free < ROOM * clause.length) return false;
  const told = rich.words.filter(({ content }) => content).length;
  if (ofVerb) return known >= 1 || clause.length > told / 2;
  if (plain.counts.has(head) || standsForAny(head, stems)) return true;
  return (known >= NEAR || known >= KNOWN * clause.length) && rich.words[from]?.word !== "without";
}

/**
 * Whether a sentence beside the plain side's denies the word that a negator denies: the clause may stand there. Not where as much is
 * denied beside the rich side.
 */
function isDeniedBeside(denial: Denial, rich: UnitSide, plain: UnitSide): boolean {
  const told = new Set(denial.scope.slice(0, 1));
  const beside = wordsNearby(plain);
  const isTold = (at: number) =>
    beside
      .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
      .some(({ stem, content }) => content && standsForAny(stem, told));
  return (
    beside.some(({ word }, at) => NEGATORS.has(word) && isTold(at)) &&
    countNegators(beside) > countNegators(wordsNearby(rich))
  );
}

/** The words of the sentences before and behind a side's. */
function wordsNearby({ text: { sentences, words }, spans }: UnitSide): readonly DriftWord[] {
  const own = sentences.filter(({ span }) => spans.some(({ start }) => start === span.start)).map(({ index }) => index);
  return sentences
    .filter(({ index }) => !own.includes(index) && own.some((at) => Math.abs(at - index) === 1))
    .flatMap(({ from, to }) => words.slice(from, to));
}

/** The indexes of the content words of the clause that a word stands in, the word left out. */
function clauseAround(side: UnitSide, index: number): number[] {
  return side.words.flatMap(({ content }, at) => (content && at !== index && !isApart(side, at, index) ? [at] : []));
}

/** "did not sign, pay or leave": the negator before the first of them holds for the others. */
function isDeniedAlready({ words, forms, text }: UnitSide, { scope: [head = ""] }: Denial): boolean {
  const at = forms.indexOf(head);
  return words.some(
    ({ word, end }, index) =>
      NEGATORS.has(word) &&
      !/^\d/.test(words[index + 1]?.word ?? "") &&
      index < at &&
      at - index <= COORDINATED &&
      /,| or | and | nor /.test(text.text.slice(end, words[at]?.start ?? end)) &&
      // A verb with an auxiliary of its own opens a clause that the negator does not reach.
      !words.slice(index + 1, at).some((between) => AUXILIARY.test(between.word)),
  );
}

function lastOfScope({ words, forms }: UnitSide, { from, scope }: Denial): number {
  const [head = ""] = scope;
  const at = forms.indexOf(head, from);
  return words[at]?.end ?? words[from]?.end ?? 0;
}

function describeContrast(origin: UnitSide, appearance: UnitSide): UnitDrift[] {
  const contrast = findContrast(origin, appearance);
  const [was, is] = [origin.words[contrast?.left ?? -1], appearance.words[contrast?.right ?? -1]];
  if (was === undefined || is === undefined) return [];
  const [from, to] = [sentenceAt(origin, was.start), sentenceAt(appearance, is.start)];
  return [
    {
      kind: "negation-changed",
      origin: [from],
      appearance: [to],
      sentence: `The origin has “${was.written}”, this copy the opposite, “${is.written}”: “${quoteSpan(appearance.text, to)}”.`,
    },
  ];
}
