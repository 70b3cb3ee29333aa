import { logOdds } from "../../../text/log-odds.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES_ABOUT, STRICT_HEDGES } from "../data/strength-words.ts";
import type { WeighedOpening } from "../openness/compare-openness.ts";
import { findMetWords, shareOfMet } from "../texts/find-met-words.ts";
import { standsForAny } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { BIAS, COMPARISON_WEIGHTS } from "../weights/comparison-weights.ts";
import { RULES } from "./compare-rules.ts";
import type { Answers, ComparisonFeatures, Rule } from "./comparison-features.ts";
import { type Firmness, isOwn } from "./firmness.ts";

const STRICT = stemSet(STRICT_HEDGES);
const FAMILIES: readonly ReadonlySet<string>[] = Object.values(HEDGES_ABOUT).map(stemSet);
const NAMES = Object.keys(RULES) as Rule[];
/** Comparisons that are features of an opening. */
const OF_MODALS: readonly Rule[] = ["groups", "future"];

/** Most content words of a phrase that a comparison is about: "is toying with the idea". */
const COMPARED = 2;

/** A change that a comparison tells, with what speaks for and against it. */
export interface WeighedComparison {
  readonly found: Firmness;
  readonly features: ComparisonFeatures;
}

/**
 * What the comparisons tell of two sides.
 *
 * @param openings - what the soft side leaves open, of which what is clear is weighed by itself: "may" beside "will" is told by no comparison once more
 */
export function readComparisons(
  soft: UnitSide,
  firm: UnitSide,
  openings: readonly WeighedOpening[],
): WeighedComparison[] {
  return NAMES.flatMap((rule) => {
    const found = RULES[rule](soft, firm);
    if (found === null) return [];
    const isOpening = openings.some(
      ({ opening: { mark }, features }) => features.clear === 1 && mark.from <= found.soft && found.soft < mark.to,
    );
    if (isOpening && OF_MODALS.includes(rule)) return [];
    return [{ found, features: { ...describeComparison(rule, found, soft, firm), opening: Number(isOpening) } }];
  });
}

/** How surely what a comparison tells is a change; above 0 it is told. A logistic decision. */
export function weighComparison(features: ComparisonFeatures): number {
  return logOdds(COMPARISON_WEIGHTS, features, BIAS);
}

function describeComparison(
  rule: Rule,
  found: Firmness,
  soft: UnitSide,
  firm: UnitSide,
): Omit<ComparisonFeatures, "opening"> {
  const of = Object.fromEntries(NAMES.map((name) => [name, Number(name === rule)])) as Record<Rule, number>;
  return { ...of, ...describeAnswers(found, soft, firm) };
}

function describeAnswers(found: Firmness, soft: UnitSide, firm: UnitSide): Omit<Answers, "opening"> {
  const [mine, its] = [headBehind(soft, found.soft), headBehind(firm, found.firm)];
  const families = FAMILIES.filter((family) => family.has(soft.words[found.soft]?.stem ?? ""));
  const own = firm.words.filter((_, at) => at !== found.firm && isOwn(firm, soft, at));
  const [softMet, firmMet] = [findMetWords(soft, firm), findMetWords(firm, soft)];
  return {
    covered: shareOfMet(firm, firmMet),
    covers: shareOfMet(soft, softMet),
    alone: Number(countUnmet(soft, softMet) <= COMPARED && countUnmet(firm, firmMet) <= COMPARED),
    headAnswered: Number(mine !== null && firm.counts.has(mine)),
    headSame: Number(mine !== null && mine === its),
    softMet: Number(isMetBy(soft, found.soft, firm, found.firm)),
    firmMet: Number(isMetBy(firm, found.firm, soft, found.soft)),
    hedged: Number(own.some(({ stem }) => STRICT.has(stem))),
    hedgedAlike: Number(own.some(({ stem }) => families.some((family) => family.has(stem)))),
    apart: Math.abs(Math.max(0, found.soft) / soft.words.length - Math.max(0, found.firm) / firm.words.length),
  };
}

function countUnmet({ words }: UnitSide, met: readonly boolean[]): number {
  return words.filter(({ content }, at) => content && met[at] !== true).length;
}

/** The form of the first content word behind one. */
function headBehind({ words, forms }: UnitSide, index: number): string | null {
  const at = words.findIndex(({ content }, behind) => behind > index && content);
  return at < 0 ? null : (forms[at] ?? null);
}

/** Whether a word of the other side, but the one it is held against, is the same or a synonym. */
function isMetBy({ words }: UnitSide, index: number, other: UnitSide, counterpart: number): boolean {
  const { stem = "" } = words[index] ?? {};
  return standsForAny(stem, new Set(other.words.filter((_, at) => at !== counterpart).map((word) => word.stem)));
}
