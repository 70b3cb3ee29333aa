import { mayStandFor } from "../texts/related-words.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitSide } from "../unit-pair.ts";
import { areOfOneSense } from "./denial-senses.ts";
import type { Denial } from "./read-denials.ts";

/**
 * How much two denials are one: both negators, of the same verb's kind, in the same words, by a synonym, of one grade beside the same words. Chosen on
 * the stories of written-open.
 */
const BOTH_NEGATE = 3;
const SAME_KIND = 0.3;
const SAME_WORD = 4;
const SYNONYM = 3;
const SENSE = 2;
const SAME_HEAD = 2.5;
const SAME_SCOPE = 0.5;
/** What their distance takes off, as a share of the words. */
const DISTANCE = 0.5;

/** What of each side nothing on the other answers. */
export interface Unanswered {
  readonly origin: readonly Denial[];
  readonly appearance: readonly Denial[];
}

/**
 * Pairs what denies on one side with what denies in the same way on the other, the most alike first: negators with negators, other words with those
 * of one root or sense and with those of their grade beside the same words.
 */
export function matchDenials(
  origin: UnitSide,
  denials: readonly Denial[],
  appearance: UnitSide,
  others: readonly Denial[],
): Unanswered {
  const pairs = denials.flatMap((a) =>
    others.flatMap((b) => {
      const alike = likeWords(origin, a, appearance, b);
      return alike === 0 ? [] : [{ a, b, score: alike + likePlaces(origin, a, appearance, b) }];
    }),
  );
  pairs.sort((x, y) => y.score - x.score || x.a.from - y.a.from || x.b.from - y.b.from);
  const [left, right] = [new Set(denials), new Set(others)];
  for (const { a, b } of pairs) {
    if (!left.has(a) || !right.has(b)) continue;
    left.delete(a);
    right.delete(b);
  }
  return { origin: [...left], appearance: [...right] };
}

/** How much two denials are one by their words; 0 where neither answers the other. */
function likeWords(origin: UnitSide, a: Denial, appearance: UnitSide, b: Denial): number {
  if (a.grade === "named" || b.grade === "named") return 0;
  if (a.grade === "negator" || b.grade === "negator") {
    if (a.grade !== b.grade) return 0;
    return BOTH_NEGATE + (a.ofVerb === b.ofVerb ? SAME_KIND : 0);
  }
  const [one, other] = [origin.words[a.from]?.stem ?? "", appearance.words[b.from]?.stem ?? ""];
  if (one === other) return a.grade === b.grade || one !== "too" ? SAME_WORD : 0;
  if (mayStandFor(one, other) || areOfOneFamily(one, other)) return SYNONYM;
  if (areOfOneSense(origin, a, appearance, b)) return SENSE;
  return 0;
}

function likePlaces(origin: UnitSide, a: Denial, appearance: UnitSide, b: Denial): number {
  const apart = Math.abs(a.from / origin.words.length - b.from / appearance.words.length);
  const shared = a.scope.filter((form) => b.scope.includes(form)).length;
  return (a.scope[0] === b.scope[0] ? SAME_HEAD : 0) + SAME_SCOPE * shared - DISTANCE * apart;
}
