import type { AlignedUnit } from "../align-sentences.ts";
import type { DriftSentence } from "../texts/read-text.ts";

/** How many sentences away a neighbour may be. */
const FARTHEST = 5;

/** Indexes of the sentences, of either text, that share their slot with one of the other. */
export interface SharedSlots {
  readonly origin: ReadonlySet<number>;
  readonly appearance: ReadonlySet<number>;
}

/** Which sentences without a counterpart stand in the same place: between counterparts of each other's neighbours. Linear. */
export function findSharedSlots(
  units: readonly AlignedUnit[],
  lonelyOrigin: readonly DriftSentence[],
  lonelyAppearance: readonly DriftSentence[],
): SharedSlots {
  const toOrigin = new Map<number, number>();
  for (const { origin, appearance } of units)
    for (const { index } of appearance) if (origin[0] !== undefined) toOrigin.set(index, origin[0].index);
  const size = lonelyOrigin.reduce((most, { index }) => Math.max(most, index + 1), 0);
  // how many of the origin's lonely ones stand before an index
  const before = new Int32Array(size + 1);
  for (const { index } of lonelyOrigin) before[index + 1] = 1;
  for (let at = 0; at < size; at++) before[at + 1] = (before[at + 1] ?? 0) + (before[at] ?? 0);
  // how many slots open at an index, less those that end before it
  const opened = new Int32Array(size + 1);
  const facing = new Set<number>();
  for (const { index } of lonelyAppearance)
    for (const [first, last] of slotsOf(index, toOrigin)) {
      const [from, to] = [Math.min(size, Math.max(0, first)), Math.min(size, last + 1)];
      if (from >= to) continue;
      if ((before[to] ?? 0) > (before[from] ?? 0)) facing.add(index);
      opened[from] = (opened[from] ?? 0) + 1;
      opened[to] = (opened[to] ?? 0) - 1;
    }
  for (let at = 0; at < size; at++) opened[at + 1] = (opened[at + 1] ?? 0) + (opened[at] ?? 0);
  return {
    origin: new Set(lonelyOrigin.flatMap(({ index }) => ((opened[index] ?? 0) > 0 ? [index] : []))),
    appearance: facing,
  };
}

/** The origin's sentences that stand in the place of one of the appearance, as first and last index. */
function slotsOf(index: number, toOrigin: ReadonlyMap<number, number>): [number, number][] {
  const before = nearest(toOrigin, index, -1) ?? -1;
  const after = nearest(toOrigin, index, 1) ?? Number.POSITIVE_INFINITY;
  if (before < after) return [[before + 1, after - 1]];
  // Where the neighbours changed places it may stand beside either.
  return [
    [before, before + 2],
    [after - 2, after],
  ];
}

function nearest(links: ReadonlyMap<number, number>, index: number, step: 1 | -1): number | null {
  for (let at = index + step; at >= 0 && Math.abs(at - index) <= FARTHEST; at += step) {
    const there = links.get(at);
    if (there !== undefined) return there;
  }
  return null;
}
