import { logOdds } from "../../../text/log-odds.ts";
import { BIAS, PART_WEIGHTS } from "../weights/part-weights.ts";
import { describePart } from "./describe-part.ts";
import { findFacing, type Link, type LinkedSide, readLinks } from "./links.ts";
import type { PartFeatures } from "./part-features.ts";
import type { SideSentences } from "./side-sentences.ts";

/** A link that would make a lonely sentence a part of another unit, and what speaks for it. */
export interface PartLink {
  readonly a: number;
  readonly b: number;
  readonly features: PartFeatures;
}

/** Most sentences on one side of a unit. */
const WIDEST = 3;
/** How far a part may stand from a part known. */
const NEAR = 2;

/**
 * The links, and those that give lonely sentences to the units whose other side says what they do, the surest first; a unit grows by one sentence a round.
 * Cost: the words of the other text that answer those of each lonely sentence.
 */
export function joinParts(
  links: readonly Link[],
  origin: SideSentences,
  appearance: SideSentences,
  weights: ReadonlyMap<string, number>,
): Link[] {
  const all = [...links];
  for (let width = 1; width < WIDEST; width++) {
    const [grownLeft, grownRight] = [new Set<number>(), new Set<number>()];
    const surest = findPossibleParts(all, origin, appearance, weights)
      .map(({ a, b, features }) => ({ a, b, score: logOdds(PART_WEIGHTS, features, BIAS) }))
      .filter(({ score }) => score > 0)
      .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    for (const { a, b } of surest) {
      if (grownLeft.has(a) || grownRight.has(b)) continue;
      all.push({ a, b, score: 0 });
      grownLeft.add(a);
      grownRight.add(b);
    }
    if (grownLeft.size === 0) break;
  }
  return all;
}

/** Every lonely sentence with the sentences of the other text whose parts it stands near. */
export function findPossibleParts(
  links: readonly Link[],
  origin: SideSentences,
  appearance: SideSentences,
  weights: ReadonlyMap<string, number>,
): PartLink[] {
  const [left, right] = readLinks(links, origin.told.length, appearance.told.length);
  const find = (side: LinkedSide, own: SideSentences, other: SideSentences) =>
    own.told.flatMap((told, part) => {
      const wholes = findWholes(part, side);
      if (wholes.length === 0) return [];
      const answers = other.index.findAnswers(told, ({ form }) => weights.get(form) ?? 0);
      const isFaced = findFacing(part, side).next().done !== true;
      return wholes.map((whole) => {
        const known = side.toOwn.get(whole) ?? [];
        return { part, whole, features: describePart({ own, other, part, known, whole, isFaced, answers, weights }) };
      });
    });
  return [
    ...find(left, origin, appearance).map(({ part, whole, features }) => ({ a: part, b: whole, features })),
    ...find(right, appearance, origin).map(({ part, whole, features }) => ({ a: whole, b: part, features })),
  ];
}

/** Sentences of the other side that a lonely one may say a part of; a part joins only a unit that is one sentence wide on the other side: no chains. */
function findWholes(part: number, { toOther, toOwn }: LinkedSide): number[] {
  if (toOther.has(part)) return [];
  const wholes = new Set<number>();
  for (let at = part - NEAR; at <= part + NEAR; at++) for (const whole of toOther.get(at) ?? []) wholes.add(whole);
  return [...wholes].filter((whole) => {
    const known = toOwn.get(whole) ?? [];
    return known.length < WIDEST && known.every((index) => toOther.get(index)?.length === 1);
  });
}
