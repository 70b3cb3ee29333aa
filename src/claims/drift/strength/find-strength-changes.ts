import { STEM_ALIKES } from "../data/strength-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { compareBelief } from "./compare-belief.ts";
import { compareDeeds } from "./compare-deeds.ts";
import { compareForce } from "./compare-force.ts";
import { readOpenness, weighOpening } from "./compare-openness.ts";
import { comparePlans } from "./compare-plans.ts";
import { compareAbility, compareReports } from "./compare-reports.ts";

/** Each tells where its first side says a thing less firmly than its second. */
const COMPARISONS = [compareDeeds, comparePlans, compareReports, compareAbility, compareBelief, compareForce];

/** Where one side holds a thing more firmly than the other: possibility made fact, a plan made a deed, a claim made proof, inability made refusal. */
export function findStrengthChanges(pair: UnitPair): UnitDrift[] {
  const change = compareStrength(pair);
  return change === null ? [] : [describe(change.kind, pair.origin, pair.appearance, change.origin, change.appearance)];
}

/** Which side of a pair is the firmer one, with the indexes of the words that say so; -1 where the lack of a word says it. */
export function compareStrength(pair: UnitPair): StrengthChange | null {
  const [origin, appearance] = [tellApart(pair.origin), tellApart(pair.appearance)];
  const opened = compareOpenness(origin, appearance);
  if (opened !== null) return opened;
  for (const detect of COMPARISONS) {
    const hardened = detect(origin, appearance);
    if (hardened !== null) return { kind: "hardened", origin: hardened.soft, appearance: hardened.firm };
    const softened = detect(appearance, origin);
    if (softened !== null) return { kind: "softened", origin: softened.firm, appearance: softened.soft };
  }
  return null;
}

/** The opening that most surely one side alone has; else one told of the same words under other auxiliaries. */
function compareOpenness(origin: UnitSide, appearance: UnitSide): StrengthChange | null {
  const [hardened, softened] = [readOpenness(origin, appearance), readOpenness(appearance, origin)];
  const told = [
    ...hardened.openings.map(({ opening, features }) => ({
      kind: "hardened" as const,
      origin: opening.mark.from,
      appearance: opening.counterpart,
      score: weighOpening(features),
    })),
    ...softened.openings.map(({ opening, features }) => ({
      kind: "softened" as const,
      origin: opening.counterpart,
      appearance: opening.mark.from,
      score: weighOpening(features),
    })),
  ];
  const best = told.toSorted((a, b) => b.score - a.score)[0];
  if (best !== undefined && best.score > 0) return best;
  const [harder, softer] = [hardened.others[0], softened.others[0]];
  if (harder !== undefined) return { kind: "hardened", origin: harder.soft, appearance: harder.firm };
  return softer === undefined ? null : { kind: "softened", origin: softer.firm, appearance: softer.soft };
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
