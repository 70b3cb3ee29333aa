/** A sentence of the origin and one of the appearance that stand beside each other. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Links as one side sees them. */
export interface LinkedSide {
  /** number of sentences on this side and on the other */
  readonly own: number;
  readonly other: number;
  /** the sentences of the other side that each linked sentence of this one stands beside, and the reverse */
  readonly toOther: ReadonlyMap<number, readonly number[]>;
  readonly toOwn: ReadonlyMap<number, readonly number[]>;
}

/** The links as the origin's side sees them, and as the appearance's does. */
export function readLinks(links: readonly Link[], origin: number, appearance: number): [LinkedSide, LinkedSide] {
  const toOrigin = followLinks(links, "b", "a");
  const toAppearance = followLinks(links, "a", "b");
  return [
    { own: origin, other: appearance, toOther: toAppearance, toOwn: toOrigin },
    { own: appearance, other: origin, toOther: toOrigin, toOwn: toAppearance },
  ];
}

/** Sentences of the other side without an answer between what the neighbours of a lonely one stand beside. */
export function findFacing(lonely: number, { own, other, toOther, toOwn }: LinkedSide): number[] {
  let [before, after] = [lonely - 1, lonely + 1];
  while (before >= 0 && !toOther.has(before)) before--;
  while (after < own && !toOther.has(after)) after++;
  const from = before < 0 ? -1 : Math.max(...(toOther.get(before) ?? []));
  const to = after >= own ? other : Math.min(...(toOther.get(after) ?? []));
  // Where the neighbours changed places it may stand beside either.
  const [first, last] = from < to ? [from + 1, to - 1] : [to - 1, from + 1];
  const facing: number[] = [];
  for (let index = Math.max(0, first); index <= last && index < other; index++)
    if (!toOwn.has(index)) facing.push(index);
  return facing;
}

function followLinks(links: readonly Link[], from: "a" | "b", to: "a" | "b"): Map<number, number[]> {
  const there = new Map<number, number[]>();
  for (const link of links) there.set(link[from], [...(there.get(link[from]) ?? []), link[to]]);
  return there;
}
