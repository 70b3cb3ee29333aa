import type { AlignedPassage } from "../../model/lineage.ts";
import { type Span, spansOverlap } from "../../model/span.ts";
import { type Candidate, findCandidates, weighForms } from "./find-candidates.ts";
import { joinParts } from "./parts/join-parts.ts";
import type { Link } from "./parts/links.ts";
import { pairFacing } from "./parts/pair-facing.ts";
import { SideSentences } from "./parts/side-sentences.ts";
import type { PairForms } from "./texts/match-names.ts";
import type { DriftSentence, DriftText } from "./texts/read-text.ts";

/** Sentences of the origin beside those of the appearance that say the same; one side is empty when nothing answers. */
export interface AlignedUnit {
  readonly origin: readonly DriftSentence[];
  readonly appearance: readonly DriftSentence[];
  /** weighted share of words in common, 0 to 1 */
  readonly similarity: number;
}

/** Least score of sentences that are each other's best match; chosen on translations of one story. */
const MUTUAL = 0.24;
/** Least score of two sentences that may follow each other in the same order in both texts, and what doing so adds to it. */
const FAINT = 0.14;
const IN_ORDER = 0.1;

/**
 * The two texts' sentences, aligned by the words they share or say by a synonym, weighted by rarity in the pair; a passage that LINEAGE aligned and the same
 * relative place raise a pair. Every sentence is in exactly one unit. Units come in the order of the appearance, those without one
 * last. Cost: sentence pairs that share a content word.
 */
export function alignSentences(
  origin: DriftText,
  appearance: DriftText,
  forms: PairForms,
  passages: readonly AlignedPassage[],
): AlignedUnit[] {
  const { links, left, right, weights } = matchSentences(origin, appearance, forms, passages);
  const joined = joinParts(links, left, right, weights);
  return buildUnits(origin, appearance, pairFacing(joined, left, right));
}

/** Sentences that are each other's best match, none in two links, with what tells parts of them. */
export function matchSentences(
  origin: DriftText,
  appearance: DriftText,
  forms: PairForms,
  passages: readonly AlignedPassage[],
) {
  const left = origin.sentences.map((sentence) => contentForms(origin, sentence, forms));
  const right = appearance.sentences.map((sentence) => contentForms(appearance, sentence, forms));
  const weights = weighForms([...left, ...right]);
  const candidates = findCandidates(left, right, weights).map((candidate) => ({
    ...candidate,
    score: candidate.score + bonus(origin, appearance, candidate, passages),
  }));
  return {
    links: chooseLinks(preferInOrder(candidates, left.length, right.length)),
    left: new SideSentences(origin, forms),
    right: new SideSentences(appearance, forms),
    weights,
  };
}

function contentForms({ words }: DriftText, { from, to }: DriftSentence, forms: PairForms): Set<string> {
  const content = new Set<string>();
  for (const word of words.slice(from, to)) if (word.content) content.add(forms.formOf(word));
  return content;
}

function bonus(
  origin: DriftText,
  appearance: DriftText,
  { a, b }: Candidate,
  passages: readonly AlignedPassage[],
): number {
  const distance = Math.abs((a + 0.5) / origin.sentences.length - (b + 0.5) / appearance.sentences.length);
  const left = origin.sentences[a]?.span;
  const right = appearance.sentences[b]?.span;
  const traced = left !== undefined && right !== undefined && passages.some((passage) => covers(passage, left, right));
  return 0.12 * (1 - Math.min(1, distance * 4)) + (traced ? 0.12 : 0);
}

function covers({ from, to }: AlignedPassage, origin: Span, appearance: Span): boolean {
  return spansOverlap(from, appearance) && spansOverlap(to, origin);
}

/** Raises the candidates of the heaviest sequence that goes forward in both texts: a rewording mostly keeps the order. Cost: product of the sentences. */
function preferInOrder(candidates: readonly Candidate[], lefts: number, rights: number): Candidate[] {
  const width = rights + 1;
  const best = new Float64Array((lefts + 1) * width);
  const here = new Map(candidates.map((candidate) => [candidate.a * rights + candidate.b, candidate]));
  const gain = (a: number, b: number) => (here.get(a * rights + b)?.score ?? 0) - FAINT;
  for (let a = lefts - 1; a >= 0; a--)
    for (let b = rights - 1; b >= 0; b--)
      best[a * width + b] = Math.max(
        best[(a + 1) * width + b] ?? 0,
        best[a * width + b + 1] ?? 0,
        gain(a, b) + (best[(a + 1) * width + b + 1] ?? 0),
      );
  const chain = new Set<Candidate>();
  for (let a = 0, b = 0; a < lefts && b < rights; ) {
    const candidate = here.get(a * rights + b);
    const value = best[a * width + b] ?? 0;
    if (candidate !== undefined && gain(a, b) > 0 && value === gain(a, b) + (best[(a + 1) * width + b + 1] ?? 0)) {
      chain.add(candidate);
      a++;
      b++;
    } else if (value === best[(a + 1) * width + b]) a++;
    else b++;
  }
  return candidates.map((candidate) =>
    chain.has(candidate) ? { ...candidate, score: candidate.score + IN_ORDER } : candidate,
  );
}

/** Best matches first, each sentence in one. */
function chooseLinks(candidates: readonly Candidate[]): Link[] {
  const ordered = [...candidates].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const leftTaken = new Set<number>();
  const rightTaken = new Set<number>();
  const links: Link[] = [];
  for (const { a, b, score } of ordered) {
    if (score < MUTUAL || leftTaken.has(a) || rightTaken.has(b)) continue;
    links.push({ a, b, score });
    leftTaken.add(a);
    rightTaken.add(b);
  }
  return links;
}

function buildUnits(origin: DriftText, appearance: DriftText, links: readonly Link[]): AlignedUnit[] {
  const units: AlignedUnit[] = [];
  const doneLeft = new Set<number>();
  const doneRight = new Set<number>();
  for (const sentence of appearance.sentences) {
    if (doneRight.has(sentence.index)) continue;
    const lefts = new Set(links.filter(({ b }) => b === sentence.index).map(({ a }) => a));
    const rights = new Set([sentence.index]);
    for (const { a, b } of links) if (lefts.has(a)) rights.add(b);
    for (const index of lefts) doneLeft.add(index);
    for (const index of rights) doneRight.add(index);
    const scores = links.filter(({ a, b }) => lefts.has(a) && rights.has(b)).map(({ score }) => score);
    units.push({
      origin: origin.sentences.filter(({ index }) => lefts.has(index)),
      appearance: appearance.sentences.filter(({ index }) => rights.has(index)),
      similarity: scores.length === 0 ? 0 : Math.max(...scores),
    });
  }
  for (const sentence of origin.sentences)
    if (!doneLeft.has(sentence.index)) units.push({ origin: [sentence], appearance: [], similarity: 0 });
  return units;
}
