import { NEGATORS } from "../../data/negators.ts";
import { BIAS, DENIAL_WEIGHTS } from "../data/denial-weights.ts";
import { standsForAny } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { chooseAnswer } from "./choose-answer.ts";
import type { DenialFeatures } from "./denial-features.ts";
import { type Denial, isApart } from "./read-denials.ts";

/** Letters that two stems of one family share at least. */
const FAMILY = 5;

/**
 * How surely a negator of one side, which no negator of the other answers, is lost there; above 0 it is told. A logistic decision: what the words around it
 * have in common speaks for it, a word that may say the same in its place against.
 */
export function weighDenial(features: DenialFeatures): number {
  return Object.entries(DENIAL_WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof DenialFeatures],
    BIAS,
  );
}

/** The features of a negator, with what on either side nothing answers yet. */
export function describeDenial(
  denial: Denial,
  rich: UnitSide,
  extras: readonly Denial[],
  plain: UnitSide,
  others: readonly Denial[],
): DenialFeatures {
  const met = { rich: findMet(rich, plain), plain: findMet(plain, rich) };
  const { grade, near, operates, governs, headAnswered, more } = chooseAnswer(denial, rich, extras, plain, others, met);
  const head = rich.forms.findIndex((form, at) => at > denial.from && form === denial.scope[0]);
  const isInClause = (at: number) => (at < denial.from || at >= denial.to) && !isApart(rich, at, denial.from);
  return {
    ofVerb: Number(denial.ofVerb),
    ofOther: Number(!denial.ofVerb && met.rich[head] !== true),
    without: Number(rich.words[denial.from]?.word === "without"),
    clause: shareMet(rich, met.rich, isInClause),
    covered: shareMet(plain, met.plain, () => true),
    also: Number(plain.words.some(({ word }) => NEGATORS.has(word))),
    denierNear: Number(grade === "denier" && near),
    denierFar: Number(grade === "denier" && !near),
    operator: Number(operates),
    looseNear: Number(grade === "loose" && near),
    governs: Number(governs),
    headAnswered: Number(headAnswered),
    more: Number(more),
  };
}

/** Which content words of a side the other has: the word, a synonym, one of its family. */
function findMet(side: UnitSide, other: UnitSide): boolean[] {
  const stems = new Set(other.words.filter(({ content }) => content).map(({ stem }) => stem));
  const families = new Set([...stems].filter((stem) => stem.length >= FAMILY).map((stem) => stem.slice(0, FAMILY)));
  return side.words.map(
    ({ content, stem }, at) =>
      content &&
      (other.counts.has(side.forms[at] ?? "") || standsForAny(stem, stems) || families.has(stem.slice(0, FAMILY))),
  );
}

function shareMet({ words }: UnitSide, met: readonly boolean[], isAsked: (at: number) => boolean): number {
  const asked = words.flatMap(({ content }, at) => (content && isAsked(at) ? [at] : []));
  return asked.length === 0 ? 0 : asked.filter((at) => met[at]).length / asked.length;
}
