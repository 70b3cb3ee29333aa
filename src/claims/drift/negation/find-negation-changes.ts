import { stemSet, stemWord } from "../../stems.ts";
import { AFFIRMING, DENYING_VERBS } from "../data/polarity-words.ts";
import type { PairReader } from "../reader/pair-reader.ts";
import { printPair } from "../reader/print-pair.ts";
import { findMetWords } from "../texts/find-met-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide, wordSpan } from "../unit-pair.ts";
import { findContrast } from "./find-contrasts.ts";
import { isToldOtherwise } from "./find-other-wordings.ts";
import { isUnderNegator, locateDenial } from "./locate-denial.ts";
import { matchDenials } from "./match-denials.ts";
import { baseOf, type Denial, formsBeside, readDenials } from "./read-denials.ts";
import { describeDenial, weighDenial } from "./weigh-denial.ts";

const AFFIRMING_STEMS = stemSet(AFFIRMING);
/** Share of their content words that two sides have in common at least, where no negator but a word of opposite sense tells of a change. */
const IN_COMMON = 0.76;
const DENIERS = DENYING_VERBS.map(([verb, next]) => ({ stem: stemWord(verb), next }));

/**
 * What one side denies and the other says. What denies on one side is paired with what denies on the other in the same way; of a negator that is left over,
 * which is not known to be said otherwise, it is weighed how much the words around it have in common, whether another word stands in its place, and what the
 * reader makes of both sides. So are words of opposite sense said of one thing a change. Symmetric in the sides.
 */
export function findNegationChanges({ origin, appearance }: UnitPair, reader: PairReader | null): UnitDrift[] {
  const { origin: left, appearance: right } = matchDenials(
    origin,
    readDenials(origin),
    appearance,
    readDenials(appearance),
  );
  return (
    describeExtra(left, origin, right, appearance, true, reader) ??
    describeExtra(right, appearance, left, origin, false, reader) ??
    describeContrast(origin, appearance)
  );
}

/** The drift of the first denial of one side that the other says; null where there is none. */
function describeExtra(
  extras: readonly Denial[],
  rich: UnitSide,
  others: readonly Denial[],
  plain: UnitSide,
  ofOrigin: boolean,
  reader: PairReader | null,
): UnitDrift[] | null {
  const extra = extras.find((denial) => isChange(denial, rich, extras, plain, others, reader));
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

function isChange(
  denial: Denial,
  rich: UnitSide,
  extras: readonly Denial[],
  plain: UnitSide,
  others: readonly Denial[],
  reader: PairReader | null,
): boolean {
  if (denial.grade === "denier")
    return (
      !others.some((other) => mayAnswer(rich, denial, plain, other)) &&
      isDenierLeftOut(denial, rich, plain) &&
      haveMuchInCommon(rich, plain, [denial.from, -1])
    );
  if (denial.grade !== "negator" || isToldOtherwise(denial, rich, extras, plain, others)) return false;
  const features = describeDenial(denial, rich, extras, plain, others);
  return weighDenial(features, reader, () => printPair(rich, wordSpan(rich, denial.from, denial.from + 1), plain)) > 0;
}

/** Whether what is left on the other side may say the same: a negator, or another word of loss or end beside the same words. */
function mayAnswer(rich: UnitSide, denial: Denial, plain: UnitSide, other: Denial): boolean {
  if (other.grade === "negator" || other.grade === "named") return true;
  const forms = [...denial.scope, ...formsBeside(rich, denial)];
  return [...other.scope, ...formsBeside(plain, other)].some((form) => forms.includes(form));
}

/** "failed to sign" beside "signed", "unfit" beside "fit", "rejected the plan" beside "accepted the plan". */
function isDenierLeftOut(denial: Denial, rich: UnitSide, plain: UnitSide): boolean {
  const { from, to, scope } = denial;
  const [head = ""] = scope;
  const { word = "", stem = "", quoted = false } = rich.words[from] ?? {};
  if (quoted) return false;
  const base = baseOf(word);
  if (base !== null)
    return !rich.counts.has(base) && standsAlone(plain, base) && !isUnderNegator(plain, plain.forms.indexOf(base));
  const next = rich.words[to]?.word ?? "";
  if (
    word.endsWith("al") ||
    !DENIERS.some((denier) => denier.stem === stem && (denier.next === "" || denier.next === next))
  )
    return false;
  // "was rejected": what is denied stands before it.
  if (/^(?:is|are|was|were|be|been|being)$/.test(rich.words[from - 1]?.word ?? "") && next !== "to") return false;
  if (!plain.counts.has(head) || locateDenial(denial, rich, plain, []).clauseNegated) return false;
  const ofVerb = next === "to" || next === "that" || /ing$/.test(next);
  return (
    ofVerb || plain.words.some(({ stem }, at) => AFFIRMING_STEMS.has(stem) && !rich.counts.has(plain.forms[at] ?? ""))
  );
}

/** Whether a side has a form as a word of its own: the "well" of "well-being" is none. */
function standsAlone({ words, forms, text }: UnitSide, form: string): boolean {
  return forms.some((own, at) => own === form && !/^ ?[-‐‑]/.test(text.text.slice(words[at]?.end ?? 0)));
}

function lastOfScope({ words, forms }: UnitSide, { from, scope }: Denial): number {
  const [head = ""] = scope;
  const at = forms.indexOf(head, from);
  return words[at]?.end ?? words[from]?.end ?? 0;
}

/**
 * Whether two sides say most of the rest in the same words: of sides that are worded freely each may say by words of its own what a word of opposite sense says.
 *
 * @param apart - the words of opposite sense, by their indexes
 */
function haveMuchInCommon(one: UnitSide, other: UnitSide, apart: readonly [one: number, other: number]): boolean {
  return (shareOfRest(one, other, apart[0]) + shareOfRest(other, one, apart[1])) / 2 >= IN_COMMON;
}

function shareOfRest(side: UnitSide, other: UnitSide, apart: number): number {
  const met = findMetWords(side, other).filter((_, at) => side.words[at]?.content && at !== apart);
  return met.length === 0 ? 1 : met.filter(Boolean).length / met.length;
}

function describeContrast(origin: UnitSide, appearance: UnitSide): UnitDrift[] {
  const contrast = findContrast(origin, appearance);
  const [was, is] = [origin.words[contrast?.left ?? -1], appearance.words[contrast?.right ?? -1]];
  if (contrast === null || was === undefined || is === undefined) return [];
  if (!haveMuchInCommon(origin, appearance, [contrast.left, contrast.right])) return [];
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
