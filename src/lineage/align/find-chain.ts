import type { TextPrint } from "../words/text-print.ts";

/** Sentences that are each other's closest, by their places in either text. */
export interface ChainLink {
  readonly a: number;
  readonly b: number;
}

/** Which sentence of the other text is closest to each, and how close (weighted Dice); -1 where none shares a word. */
export interface Closest {
  readonly partner: Int32Array;
  readonly closeness: Float64Array;
}

/** What of a report runs through two texts in one order. */
export interface Chain {
  readonly links: readonly ChainLink[];
  /** share of the words of either text in the chain's sentences */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** mean weighted Dice of its sentences by words, what stands outside counted as 0 */
  readonly closeness: number;
}

/** From where a chain holds both texts: links, share of the words of either text in them, and closeness. */
const HOLDING = { links: 5, share: 0.65, closeness: 0.26 } as const;

/**
 * Sentences of two texts that are each other's closest and stand in the same order, as many of their words as there can be: what is left of a report that
 * was told anew in other words. Two reporters of one event come as close in single sentences, but not one after the other.
 *
 * Cost: the square of the sentences that are each other's closest.
 */
export function findChain(a: TextPrint, b: TextPrint, ofA: Closest, ofB: Closest): Chain {
  const links = [...ofA.partner].flatMap((to, from) => {
    if (to < 0 || ofB.partner[to] !== from) return [];
    return [{ a: from, b: to, words: lengthOf(a, from) + lengthOf(b, to), before: -1, sum: 0 }];
  });
  let last = -1;
  links.forEach((link, index) => {
    for (let before = 0; before < index; before++) {
      const other = links[before];
      if (other === undefined || other.b > link.b || other.sum <= link.sum) continue;
      link.before = before;
      link.sum = other.sum;
    }
    link.sum += link.words;
    if (link.sum > (links[last]?.sum ?? 0)) last = index;
  });
  const chain: ChainLink[] = [];
  let [heldOfA, heldOfB, close] = [0, 0, 0];
  for (let link = links[last]; link !== undefined; link = links[link.before]) {
    chain.push({ a: link.a, b: link.b });
    heldOfA += lengthOf(a, link.a);
    heldOfB += lengthOf(b, link.b);
    close += link.words * (ofA.closeness[link.a] ?? 0);
  }
  return {
    links: chain.reverse(),
    shareOfA: heldOfA / Math.max(1, a.words.count),
    shareOfB: heldOfB / Math.max(1, b.words.count),
    closeness: close / Math.max(1, a.words.count + b.words.count),
  };
}

/** Whether a chain runs through nearly all of both texts: then each of its links is a counterpart. */
export function isHeld({ links, shareOfA, shareOfB, closeness }: Chain): boolean {
  return (
    links.length >= HOLDING.links && Math.min(shareOfA, shareOfB) >= HOLDING.share && closeness >= HOLDING.closeness
  );
}

function lengthOf({ sentences }: TextPrint, index: number): number {
  const sentence = sentences[index];
  return sentence === undefined ? 0 : sentence.endWord - sentence.firstWord;
}
