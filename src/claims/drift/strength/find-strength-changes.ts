import { STEM_ALIKES } from "../data/strength-words.ts";
import { readOpenings, type WeighedOpening, weighOpening } from "../openness/compare-openness.ts";
import type { PairReader } from "../reader/pair-reader.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { readComparisons, type WeighedComparison, weighComparison } from "./weigh-comparison.ts";

/** Where one side holds a thing more firmly than the other: possibility made fact, a plan made a deed, a claim made proof, inability made refusal. */
export function findStrengthChanges(pair: UnitPair, reader: PairReader | null): UnitDrift[] {
  const change = compareStrength(pair, reader);
  return change === null ? [] : [describe(change.kind, pair.origin, pair.appearance, change.origin, change.appearance)];
}

/** Which side of a pair is the firmer one, with the indexes of the words that say so; -1 where the lack of a word says it. */
export function compareStrength(pair: UnitPair, reader: PairReader | null): StrengthChange | null {
  const [origin, appearance] = [tellApart(pair.origin), tellApart(pair.appearance)];
  const [harder, softer] = [readOpenings(origin, appearance), readOpenings(appearance, origin)];
  return (
    chooseOpening(
      harder.map((opening) => ({ ...opening, score: weighOpening(opening, origin, appearance, reader) })),
      softer.map((opening) => ({ ...opening, score: weighOpening(opening, appearance, origin, reader) })),
    ) ?? chooseComparison(readComparisons(origin, appearance, harder), readComparisons(appearance, origin, softer))
  );
}

interface ScoredOpening {
  readonly opening: WeighedOpening["opening"];
  readonly score: number;
}

/** The opening that most surely one side alone has. */
function chooseOpening(harder: readonly ScoredOpening[], softer: readonly ScoredOpening[]): StrengthChange | null {
  return chooseBest([
    ...harder.map(({ opening, score }) => ({
      kind: "hardened" as const,
      origin: opening.mark.from,
      appearance: opening.counterpart,
      score,
    })),
    ...softer.map(({ opening, score }) => ({
      kind: "softened" as const,
      origin: opening.counterpart,
      appearance: opening.mark.from,
      score,
    })),
  ]);
}

/** What a comparison of the words of both sides most surely tells. */
function chooseComparison(
  harder: readonly WeighedComparison[],
  softer: readonly WeighedComparison[],
): StrengthChange | null {
  return chooseBest([
    ...harder.map(({ found, features }) => ({
      kind: "hardened" as const,
      origin: found.soft,
      appearance: found.firm,
      score: weighComparison(features),
    })),
    ...softer.map(({ found, features }) => ({
      kind: "softened" as const,
      origin: found.firm,
      appearance: found.soft,
      score: weighComparison(features),
    })),
  ]);
}

/** The most certain change, where one is certain enough. */
function chooseBest(told: readonly (StrengthChange & { readonly score: number })[]): StrengthChange | null {
  const best = told.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0 ? best : null;
}

interface StrengthChange {
  readonly kind: "hardened" | "softened";
  readonly origin: number;
  readonly appearance: number;
}

/** The side with a stem and form of their own for words that only look like a form of one that is weighed: "plane" is no plan. */
export function tellApart(side: UnitSide): UnitSide {
  if (!side.words.some(({ word }) => FALSE_FRIENDS.has(word))) return side;
  const words = side.words.map((word) => (FALSE_FRIENDS.has(word.word) ? { ...word, stem: `=${word.word}` } : word));
  const forms = side.forms.map((form, at) => (FALSE_FRIENDS.has(words[at]?.word ?? "") ? `=${words[at]?.word}` : form));
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return { ...side, words, forms, counts };
}

const FALSE_FRIENDS: ReadonlySet<string> = new Set(STEM_ALIKES);

function describe(
  kind: "hardened" | "softened",
  origin: UnitSide,
  appearance: UnitSide,
  originWord: number,
  appearanceWord: number,
): UnitDrift {
  const from = sentenceAt(origin, origin.words[originWord]?.start ?? 0);
  const to = sentenceAt(appearance, appearance.words[appearanceWord]?.start ?? 0);
  const [was, is] = [origin.words[originWord]?.written, appearance.words[appearanceWord]?.written];
  const held = kind === "hardened" ? "more firmly" : "less firmly";
  const words =
    was !== undefined && is !== undefined
      ? `“${was}” there, “${is}” here`
      : was !== undefined
        ? `“${was}” there, without it here`
        : `“${is}” here, without it there`;
  return {
    kind,
    origin: [from],
    appearance: [to],
    sentence: `This copy says it ${held} than the origin (${words}): “${quoteSpan(appearance.text, to)}”.`,
  };
}
