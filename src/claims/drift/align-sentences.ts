import type { AlignedPassage } from "../../model/lineage.ts";
import type { Span } from "../../model/span.ts";
import { firstAtOrAfter } from "../../text/first-at-or-after.ts";
import { type Candidate, findCandidates, weighForms } from "./find-candidates.ts";
import { findHeaviestChain } from "./find-heaviest-chain.ts";
import { joinParts } from "./parts/join-parts.ts";
import type { Link } from "./parts/links.ts";
import { pairFacing } from "./parts/pair-facing.ts";
import { SideSentences } from "./parts/side-sentences.ts";
import type { PairForms } from "./texts/match-names.ts";
import type { DriftSentence, DriftText } from "./texts/read-text.ts";
import { contentForms } from "./texts/sentence-forms.ts";

/** Sentences of the origin beside those of the appearance that say the same; one side is empty when nothing answers. */
export interface AlignedUnit {
  readonly origin: readonly DriftSentence[];
  readonly appearance: readonly DriftSentence[];
  /** weighted share of words in common, 0 to 1 */
  readonly similarity: number;
}

/** Least score of sentences that are each other's best match; chosen on translations of one story. */
const MUTUAL = 0.24;
/** Most candidates of a sentence: more have only texts longer than any report. */
const MOST = 100;
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
  const traced = traceSentences(origin, appearance, passages);
  const candidates = findCandidates(left, right, weights)
    .flatMap((found) =>
      keepBest(found.map(({ a, b, score }) => ({ a, b, score: score + bonus(origin, appearance, { a, b }, traced) }))),
    )
    .toArray();
  return {
    links: chooseLinks(preferInOrder(candidates)),
    left: new SideSentences(origin, forms),
    right: new SideSentences(appearance, forms),
    weights,
  };
}

/** The candidates of a sentence that may become links. */
function keepBest(candidates: readonly Candidate[]): readonly Candidate[] {
  const possible = candidates.filter(({ score }) => score > FAINT);
  return possible.length <= MOST
    ? possible
    : possible.toSorted((x, y) => y.score - x.score || x.a - y.a).slice(0, MOST);
}

function bonus(
  origin: DriftText,
  appearance: DriftText,
  { a, b }: Omit<Candidate, "score">,
  traced: ReadonlyMap<number, ReadonlySet<number>>,
): number {
  const distance = Math.abs((a + 0.5) / origin.sentences.length - (b + 0.5) / appearance.sentences.length);
  return 0.12 * (1 - Math.min(1, distance * 4)) + (traced.get(b)?.has(a) === true ? 0.12 : 0);
}

/** The sentences of the origin that each of the appearance shares a passage with. */
function traceSentences(
  origin: DriftText,
  appearance: DriftText,
  passages: readonly AlignedPassage[],
): Map<number, Set<number>> {
  const traced = new Map<number, Set<number>>();
  for (const { from, to } of passages) {
    const there = sentencesIn(origin, to);
    for (const { index } of sentencesIn(appearance, from)) {
      const known = traced.get(index) ?? new Set();
      for (const sentence of there) known.add(sentence.index);
      traced.set(index, known);
    }
  }
  return traced;
}

function sentencesIn({ sentences }: DriftText, span: Span): DriftSentence[] {
  const found: DriftSentence[] = [];
  for (let at = firstAtOrAfter(sentences, span.start + 1, ({ span: { end } }) => end); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.span.start >= span.end) break;
    found.push(sentence);
  }
  return found;
}

/** Raises the candidates of the heaviest sequence that goes forward in both texts: a rewording mostly keeps the order. */
function preferInOrder(candidates: readonly Candidate[]): Candidate[] {
  const chain = new Set(
    findHeaviestChain(candidates.map((candidate) => ({ ...candidate, weight: candidate.score - FAINT }))),
  );
  return candidates.map((candidate, at) =>
    chain.has(at) ? { ...candidate, score: candidate.score + IN_ORDER } : candidate,
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
  const [ofOrigin, ofAppearance] = [Map.groupBy(links, ({ a }) => a), Map.groupBy(links, ({ b }) => b)];
  for (const sentence of appearance.sentences) {
    if (doneRight.has(sentence.index)) continue;
    const lefts = new Set((ofAppearance.get(sentence.index) ?? []).map(({ a }) => a));
    const own = [...lefts].flatMap((a) => ofOrigin.get(a) ?? []);
    const rights = new Set([sentence.index, ...own.map(({ b }) => b)]);
    for (const index of lefts) doneLeft.add(index);
    for (const index of rights) doneRight.add(index);
    units.push({
      origin: pickSentences(origin, lefts),
      appearance: pickSentences(appearance, rights),
      similarity: own.reduce((most, { score }) => Math.max(most, score), 0),
    });
  }
  for (const sentence of origin.sentences)
    if (!doneLeft.has(sentence.index)) units.push({ origin: [sentence], appearance: [], similarity: 0 });
  return units;
}

/** The sentences of some indexes, in text order. */
function pickSentences({ sentences }: DriftText, indexes: ReadonlySet<number>): DriftSentence[] {
  return [...indexes].sort((a, b) => a - b).flatMap((index) => sentences[index] ?? []);
}
