/** A pair of places, one in each of two texts, and what it adds to a chain. */
export interface WeighedPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * The pairs of the heaviest chain that goes forward in both texts, as indexes into the list; pairs that weigh nothing are in none. Time: n log n, by the heaviest
 * chain that begins at each pair, kept by its place in the second text in a Fenwick tree of maxima.
 */
export function findHeaviestChain(pairs: readonly WeighedPair[]): number[] {
  const order = pairs
    .flatMap(({ weight }, index) => (weight > 0 ? [index] : []))
    .sort((x, y) => (pairs[y]?.a ?? 0) - (pairs[x]?.a ?? 0) || (pairs[x]?.b ?? 0) - (pairs[y]?.b ?? 0));
  const last = order.reduce((most, index) => Math.max(most, pairs[index]?.b ?? 0), 0);
  const heaviest = new Map<number, number>();
  const tree = new Int32Array(last + 2).fill(-1);
  const next = new Map<number, number>();
  const heavier = (x: number, y: number) => (heaviest.get(x) ?? 0) > (heaviest.get(y) ?? 0);
  // From the end of the first text; of one sentence the earlier place first, so that it cannot follow itself.
  for (const index of order) {
    const { b, weight } = pairs[index] ?? { b: 0, weight: 0 };
    let follower = -1;
    for (let at = last - b; at > 0; at -= at & -at) {
      const there = tree[at] ?? -1;
      if (there >= 0 && (follower < 0 || heavier(there, follower))) follower = there;
    }
    next.set(index, follower);
    heaviest.set(index, weight + (heaviest.get(follower) ?? 0));
    for (let at = last - b + 1; at < tree.length; at += at & -at) {
      const there = tree[at] ?? -1;
      if (there < 0 || heavier(index, there)) tree[at] = index;
    }
  }
  let first = -1;
  for (const index of order) if (first < 0 || heavier(index, first)) first = index;
  const chain: number[] = [];
  for (let at = first; at >= 0; at = next.get(at) ?? -1) chain.push(at);
  return chain;
}
