import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Denial, formsBeside } from "./read-denials.ts";

/**
 * How much two denials are one: in the same words, by a synonym, both negators, of one grade or of two, and by a word that both may deny. Chosen on the
 * stories of written-open.
 */
const SAME_WORD = 4;
const SYNONYM = 3;
const BOTH_NEGATE = 3;
const WORDS = 2;
const MIXED_WORDS = 1.7;
const NEGATOR_WITH = { denier: 1, loose: 0.6 } as const;
const SAME_HEAD = 2.5;
const MIXED_HEAD = 1.5;
const SAME_SCOPE = 0.5;
/** What their distance takes off, as a share of the words. */
const DISTANCE = 0.5;
/** Letters in common that make two words of one root. */
const ROOT = 5;
/** Least likeness of two that answer each other. */
const PARTNERS = 0.1;

const RANK = { loose: 0, denier: 1, negator: 2 } as const;

/** What of each side nothing on the other answers. */
export interface Unanswered {
  readonly origin: readonly Denial[];
  readonly appearance: readonly Denial[];
}

/** Pairs what denies on one side with what denies on the other, the most alike first. */
export function matchDenials(
  origin: UnitSide,
  denials: readonly Denial[],
  appearance: UnitSide,
  others: readonly Denial[],
): Unanswered {
  const pairs = denials
    .flatMap((a) => others.map((b) => ({ a, b, score: likeness(origin, a, appearance, b) })))
    .filter(({ a, b }) => Math.abs(RANK[a.grade] - RANK[b.grade]) < 2 || areBeside(origin, a, appearance, b));
  pairs.sort((x, y) => y.score - x.score || x.a.from - y.a.from || x.b.from - y.b.from);
  const [left, right] = [new Set(denials), new Set(others)];
  for (const { a, b, score } of pairs) {
    if (score < PARTNERS || !left.has(a) || !right.has(b)) continue;
    left.delete(a);
    right.delete(b);
  }
  return { origin: [...left], appearance: [...right] };
}

function likeness(origin: UnitSide, a: Denial, appearance: UnitSide, b: Denial): number {
  const [one, other] = [origin.words[a.from], appearance.words[b.from]];
  const apart = Math.abs(a.from / origin.words.length - b.from / appearance.words.length);
  const shared = a.scope.filter((form) => b.scope.includes(form)).length;
  return (
    likeWords(a, one?.stem ?? "", b, other?.stem ?? "") +
    (a.scope[0] === b.scope[0] ? (isMixed(a, b) ? MIXED_HEAD : SAME_HEAD) : 0) +
    SAME_SCOPE * shared -
    DISTANCE * apart
  );
}

function isMixed(a: Denial, b: Denial): boolean {
  return RANK[a.grade] + RANK[b.grade] === RANK.negator;
}

function likeWords(a: Denial, stem: string, b: Denial, other: string): number {
  if (a.grade === "negator" && b.grade === "negator") return BOTH_NEGATE;
  if (stem === other) return SAME_WORD;
  if (a.grade !== "negator" && b.grade !== "negator" && (mayStandFor(stem, other) || ofOneRoot(stem, other)))
    return SYNONYM;
  if (a.grade !== "negator" && b.grade !== "negator") return a.grade === b.grade ? WORDS : MIXED_WORDS;
  return NEGATOR_WITH[a.grade === "negator" ? (b.grade as "denier") : a.grade];
}

/** Whether one word stands beside both: of a word of loss or ill, that it may be said of what the negator denies. */
function areBeside(origin: UnitSide, a: Denial, appearance: UnitSide, b: Denial): boolean {
  const forms = formsBeside(origin, a);
  return formsBeside(appearance, b).some((form) => forms.includes(form));
}

/** "innocence", "innocent" */
function ofOneRoot(stem: string, other: string): boolean {
  return stem.length >= ROOT && stem.slice(0, ROOT) === other.slice(0, ROOT);
}
