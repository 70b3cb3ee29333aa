import type { SentencePrint, TextPrint } from "../words/text-print.ts";
import { type Chain, type Closest, findChain, isHeld } from "./find-chain.ts";

/** A sentence of `a` beside a sentence of `b` that says the same. */
export interface SentencePair {
  /** index into the sentences of `a` */
  readonly a: number;
  readonly b: number;
  /** share of the lighter sentence's weight that stands in the other, 0 to 1 */
  readonly similarity: number;
  /** weighted Dice of the two, 0 to 1: ranks counterparts of one sentence */
  readonly closeness: number;
  readonly verbatim: boolean;
}

/** Terms in more sentences than this are not used to find pairs; they still count when a pair is compared. */
const COMMONEST_TERM = 24;
/** Weighted Dice from which two sentences are counterparts by themselves. Chosen on WMT fold A against BASIL (README). */
export const ANCHOR = 0.42;
/** The same for a sentence whose neighbours are counterparts in the same order. */
export const BETWEEN_ANCHORS = 0.24;
/** Share of a sentence that must stand in a longer one (split and merged sentences), and the weight that it must at least have. */
const CONTAINED = 0.62;
const CONTAINED_MASS = 14;

/** Counterparts, and how close each sentence comes to any sentence of the other text. */
export interface SentenceAlignment {
  readonly pairs: readonly SentencePair[];
  readonly ofA: Closest;
  readonly ofB: Closest;
  /** what runs through both in one order */
  readonly chain: Chain;
}

/**
 * Sentences of `a` with their counterparts in `b`, ordered by `a`, then `b`; many to many, because rewriters split and merge.
 *
 * First pairs that are alike by themselves, then weaker ones between two that stand in order, then those of a chain through both texts. Cost: proportional to the sentence pairs
 * that share a term which is not in every sentence.
 */
export function alignSentences(a: TextPrint, b: TextPrint): SentenceAlignment {
  // The way from the shorter text is taken whichever comes first, so that the result does not depend on it.
  if (isShorter(a, b)) return alignFrom(a, b);
  const { pairs, ofA, ofB, chain } = alignFrom(b, a);
  const turned = pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a })).sort((x, y) => x.a - y.a || x.b - y.b);
  return { pairs: turned, ofA: ofB, ofB: ofA, chain: turnChain(chain) };
}

function isShorter(a: TextPrint, b: TextPrint): boolean {
  return a.words.count === b.words.count ? a.text <= b.text : a.words.count < b.words.count;
}

function alignFrom(a: TextPrint, b: TextPrint): SentenceAlignment {
  const { scores, ofA, ofB } = scorePairs(a, b);
  const bestOfA = bestPartners(scores, a.sentences.length, (score) => score.a);
  const bestOfB = bestPartners(scores, b.sentences.length, (score) => score.b);
  const anchors = new Set<Score>();
  for (const score of scores) {
    const best = bestOfA[score.a] === score || bestOfB[score.b] === score;
    if (best && isCounterpart(score, a, b)) anchors.add(score);
  }
  const between = fillBetween(scores, anchors, a.sentences.length);
  const chain = findChain(a, b, ofA, ofB);
  const held = isHeld(chain) ? chain.links : [];
  const chained = held.map((link) => ({ ...link, dice: ofA.closeness[link.a] ?? 0 }));
  const pairs = new Map<number, SentencePair>();
  for (const { a: from, b: to, dice } of [...anchors, ...between, ...chained]) {
    const left = a.sentences[from];
    const right = b.sentences[to];
    if (left === undefined || right === undefined) continue;
    const shared = (dice * (left.mass + right.mass)) / 2;
    pairs.set(from * b.sentences.length + to, {
      a: from,
      b: to,
      similarity: Math.min(1, shared / Math.max(1e-9, Math.min(left.mass, right.mass))),
      closeness: dice,
      verbatim: left.exact === right.exact && left.endWord - left.firstWord === right.endWord - right.firstWord,
    });
  }
  const ordered = [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { pairs: ordered, ofA, ofB, chain };
}

function turnChain({ links, shareOfA, shareOfB, closeness }: Chain): Chain {
  return { links: links.map(({ a, b }) => ({ a: b, b: a })), shareOfA: shareOfB, shareOfB: shareOfA, closeness };
}

interface Score {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly dice: number;
}

interface Scores extends Pick<SentenceAlignment, "ofA" | "ofB"> {
  readonly scores: Score[];
}

function scorePairs(a: TextPrint, b: TextPrint): Scores {
  const [ofA, ofB] = [noneClosest(a.sentences.length), noneClosest(b.sentences.length)];
  const holders = new Map<number, number[]>();
  b.sentences.forEach((sentence, index) => {
    for (const term of sentence.terms) {
      const list = holders.get(term);
      if (list === undefined) holders.set(term, [index]);
      else list.push(index);
    }
  });
  const scores: Score[] = [];
  const shared = new Float64Array(b.sentences.length);
  const linked = new Uint8Array(b.sentences.length);
  a.sentences.forEach((sentence, index) => {
    const touched: number[] = [];
    sentence.terms.forEach((term, position) => {
      const list = holders.get(term) ?? [];
      const links = list.length <= COMMONEST_TERM;
      for (const other of list) {
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + (sentence.weights[position] ?? 0);
        if (links) linked[other] = 1;
      }
    });
    for (const other of touched.sort((x, y) => x - y)) {
      const sum = shared[other] ?? 0;
      const dice = (2 * sum) / Math.max(1e-9, sentence.mass + (b.sentences[other]?.mass ?? 0));
      note(ofA, index, other, dice);
      note(ofB, other, index, dice);
      if (linked[other] === 1 && (dice >= BETWEEN_ANCHORS || sum >= CONTAINED_MASS * CONTAINED)) {
        scores.push({ a: index, b: other, shared: sum, dice });
      }
      shared[other] = 0;
      linked[other] = 0;
    }
  });
  return { scores, ofA, ofB };
}

function noneClosest(sentences: number): Closest {
  return { partner: new Int32Array(sentences).fill(-1), closeness: new Float64Array(sentences) };
}

function note({ partner, closeness }: Closest, sentence: number, other: number, dice: number): void {
  if (dice <= (closeness[sentence] ?? 0)) return;
  closeness[sentence] = dice;
  partner[sentence] = other;
}

function bestPartners(
  scores: readonly Score[],
  count: number,
  sideOf: (score: Score) => number,
): (Score | undefined)[] {
  const best = new Array<Score | undefined>(count);
  for (const score of scores) {
    const previous = best[sideOf(score)];
    if (
      previous === undefined ||
      score.shared > previous.shared ||
      (score.shared === previous.shared && score.dice > previous.dice)
    ) {
      best[sideOf(score)] = score;
    }
  }
  return best;
}

function isCounterpart(score: Score, a: TextPrint, b: TextPrint): boolean {
  if (score.dice >= ANCHOR) return true;
  const lighter = lighterMass(a.sentences[score.a], b.sentences[score.b]);
  return lighter >= CONTAINED_MASS && score.shared / lighter >= CONTAINED;
}

function lighterMass(left: SentencePrint | undefined, right: SentencePrint | undefined): number {
  return Math.min(left?.mass ?? 0, right?.mass ?? 0);
}

/** Weaker pairs whose place fits: the nearest anchors before and after stand near them in `b` too. */
function fillBetween(scores: readonly Score[], anchors: ReadonlySet<Score>, count: number): Score[] {
  const anchored = new Array<number | undefined>(count);
  for (const anchor of anchors) anchored[anchor.a] ??= anchor.b;
  const filled = new Map<number, Score>();
  for (const score of scores) {
    if (anchored[score.a] !== undefined || score.dice < BETWEEN_ANCHORS) continue;
    if (!standsInPlace(score, anchored)) continue;
    const previous = filled.get(score.a);
    if (previous === undefined || score.dice > previous.dice) filled.set(score.a, score);
  }
  return [...filled.values()];
}

/** How far from its neighbours' counterparts a weak counterpart may stand, in sentences. */
const NEAR = 2;

function standsInPlace(score: Score, anchored: readonly (number | undefined)[]): boolean {
  let fits = 0;
  for (let step = 1; step <= NEAR; step++) {
    const before = anchored[score.a - step];
    const after = anchored[score.a + step];
    if (before !== undefined && score.b >= before && score.b - before <= step + 1) fits++;
    if (after !== undefined && score.b <= after && after - score.b <= step + 1) fits++;
  }
  return fits > 0;
}
