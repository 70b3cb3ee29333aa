import type { Derivation } from "../../model/lineage.ts";
import { type DirectionContext, decideDirection } from "./decide-direction.ts";
import { findDigests } from "./find-digests.ts";
import { findSlips, sharedSlips } from "./find-slips.ts";
import { orderByAge } from "./order-by-age.ts";
import type { AlignedPair, PartialPair, SortedPairs, TracedArticle, VerifiedPair } from "./verified-pair.ts";

/** A link of an article to one it descends from; `main` links make families, a second parent does not. */
export interface ParentLink {
  readonly child: TracedArticle;
  readonly parent: TracedArticle;
  readonly pair: VerifiedPair;
  readonly why: Derivation["direction"];
  readonly main: boolean;
}

/** Parents whose closeness differs by less are equally close; the older one is taken. */
const CLOSENESS_STEP = 0.05;
/** A second parent must explain at least this share of the child's words that the first does not. */
const SECOND_PARENT_SHARE = 0.15;

/**
 * Links each article to the older article it stands closest to, and to a second one for the passages that the first does not explain.
 *
 * Closest: most of its words in sentences with a counterpart, most of them word for word. Every link is a verified pair; an article that descends from
 * a copy of a copy is linked to that copy, so depth is kept.
 *
 * A page made of two reports is wholly like the one and shares passages with the other: a partial pair can be the second parent, never the first.
 *
 * @param groups - articles connected by verified pairs
 */
export function linkParents(
  groups: readonly (readonly TracedArticle[])[],
  { verified, partial }: SortedPairs,
): ParentLink[] {
  const digests = findDigests(verified);
  const pairsOf = indexByArticle(verified);
  const partialOf = indexByArticle(partial);
  const links: ParentLink[] = [];
  for (const group of groups) {
    if (group.length < 2) continue;
    const inGroup = [...new Set(group.flatMap((article) => pairsOf.get(article) ?? []))];
    const context = { slips: findSlips(group, inGroup), pairs: inGroup };
    const order = orderByAge(group, context, digests);
    const age = new Map(order.map((article, index) => [article, index]));
    for (const child of order) {
      const older = (pairsOf.get(child) ?? []).filter(
        (pair) => (age.get(partnerOf(pair, child)) ?? 0) < (age.get(child) ?? 0),
      );
      const parts = (partialOf.get(child) ?? []).filter((pair) => decideDirection(pair, context).younger === child);
      links.push(...chooseParents(child, older, parts, { pairsOf, age, digests, context }));
    }
  }
  return links;
}

/** What a group knows of its articles. */
interface GroupView {
  readonly pairsOf: ReadonlyMap<TracedArticle, readonly AlignedPair[]>;
  /** place of each article, oldest first */
  readonly age: ReadonlyMap<TracedArticle, number>;
  readonly digests: ReadonlySet<TracedArticle>;
  readonly context: DirectionContext;
}

function chooseParents(
  child: TracedArticle,
  pairs: readonly VerifiedPair[],
  parts: readonly PartialPair[],
  { pairsOf, age, digests, context }: GroupView,
): ParentLink[] {
  // Two digests that share one item are not one report.
  const eligible = pairs.filter((pair) => !digests.has(partnerOf(pair, child)) || pairs.length === 1);
  // A slip that both make outlives rewording: it tells more than closeness does.
  const sharesSlip = (pair: AlignedPair) => Math.sign(sharedSlips(context.slips, pair.a, pair.b).length);
  const closest = [...eligible].sort((x, y) => {
    const difference = sharesSlip(y) - sharesSlip(x) || closeness(y, child) - closeness(x, child);
    return difference === 0 ? (age.get(partnerOf(x, child)) ?? 0) - (age.get(partnerOf(y, child)) ?? 0) : difference;
  });
  const first = closest[0];
  if (first === undefined) return [];
  const closestWords = wordsOutside(child, sentencesOf(first, child), new Set());
  // A digest is a member of the family that explains most of it, or of none.
  const main = !digests.has(child) || closestWords >= child.print.words.count / 2;
  const links = [link(child, first, main, context)];
  const explained = new Set(sentencesOf(first, child));
  // Kin of the first parent tell the same report in other words: they explain nothing that the first does not.
  const kin = new Set(
    (pairsOf.get(partnerOf(first, child)) ?? []).map((pair) => partnerOf(pair, partnerOf(first, child))),
  );
  const second = [...closest.slice(1), ...parts]
    .filter((pair) => !kin.has(partnerOf(pair, child)))
    .map((pair) => ({ pair, words: wordsOutside(child, sentencesOf(pair, child), explained) }))
    .filter(({ words }) => words >= SECOND_PARENT_SHARE * child.print.words.count)
    .sort((x, y) => y.words - x.words)[0];
  if (second !== undefined) links.push(link(child, second.pair, false, context));
  return links;
}

function indexByArticle(pairs: readonly AlignedPair[]): Map<TracedArticle, AlignedPair[]> {
  const index = new Map<TracedArticle, AlignedPair[]>();
  for (const pair of pairs) {
    for (const article of [pair.a, pair.b]) {
      const list = index.get(article);
      if (list === undefined) index.set(article, [pair]);
      else list.push(pair);
    }
  }
  return index;
}

function link(child: TracedArticle, pair: VerifiedPair, main: boolean, context: DirectionContext): ParentLink {
  const parent = partnerOf(pair, child);
  const direction = decideDirection(pair, context);
  return { child, parent, pair, main, why: direction.older === parent ? direction.why : "undetermined" };
}

/** The other article of a pair. */
export function partnerOf(pair: AlignedPair, article: TracedArticle): TracedArticle {
  return pair.a === article ? pair.b : pair.a;
}

/** Indexes of the article's sentences that have a counterpart in the other. */
function sentencesOf(pair: AlignedPair, article: TracedArticle): number[] {
  return pair.alignment.pairs.map((sentences) => (pair.a === article ? sentences.a : sentences.b));
}

/** Words of the child with a counterpart, words in shared runs, and words in sentences that are the same to the letter: 0 to 3, in steps. */
function closeness(pair: VerifiedPair, child: TracedArticle): number {
  const words = Math.max(1, child.print.words.count);
  const covered = wordsOutside(child, sentencesOf(pair, child), new Set());
  const same = pair.alignment.pairs.filter(({ verbatim }) => verbatim);
  const identical = wordsOutside(
    child,
    same.map((sentences) => (pair.a === child ? sentences.a : sentences.b)),
    new Set(),
  );
  return Math.round(((covered + identical) / words + pair.alignment.measures.verbatim) / CLOSENESS_STEP);
}

function wordsOutside(article: TracedArticle, sentences: readonly number[], without: ReadonlySet<number>): number {
  let words = 0;
  for (const index of new Set(sentences)) {
    const sentence = article.print.sentences[index];
    if (sentence !== undefined && !without.has(index)) words += sentence.endWord - sentence.firstWord;
  }
  return words;
}
