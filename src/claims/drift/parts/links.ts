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
  /** the nearest linked sentence of this side before and after each, or -1 and `own` */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** The links as the origin's side sees them, and as the appearance's does. */
export function readLinks(links: readonly Link[], origin: number, appearance: number): [LinkedSide, LinkedSide] {
  const toOrigin = followLinks(links, "b", "a");
  const toAppearance = followLinks(links, "a", "b");
  return [
    { own: origin, other: appearance, toOther: toAppearance, toOwn: toOrigin, ...findNearest(toAppearance, origin) },
    { own: appearance, other: origin, toOther: toOrigin, toOwn: toAppearance, ...findNearest(toOrigin, appearance) },
  ];
}

/** Sentences of the other side without an answer between what the neighbours of a lonely one stand beside. */
export function* findFacing(lonely: number, side: LinkedSide): Generator<number> {
  const { own, other, toOther, toOwn } = side;
  const [before, after] = [side.before[lonely] ?? -1, side.after[lonely] ?? own];
  const from = before < 0 ? -1 : Math.max(...(toOther.get(before) ?? []));
  const to = after >= own ? other : Math.min(...(toOther.get(after) ?? []));
  // Where the neighbours changed places it may stand beside either.
  const [first, last] = from < to ? [from + 1, to - 1] : [to - 1, from + 1];
  for (let index = Math.max(0, first); index <= last && index < other; index++) if (!toOwn.has(index)) yield index;
}

function findNearest(linked: ReadonlyMap<number, unknown>, size: number): Pick<LinkedSide, "before" | "after"> {
  const before = new Int32Array(size);
  const after = new Int32Array(size);
  for (let at = 0, last = -1; at < size; at++) {
    before[at] = last;
    if (linked.has(at)) last = at;
  }
  for (let at = size - 1, last = size; at >= 0; at--) {
    after[at] = last;
    if (linked.has(at)) last = at;
  }
  return { before, after };
}

function followLinks(links: readonly Link[], from: "a" | "b", to: "a" | "b"): Map<number, number[]> {
  const there = new Map<number, number[]>();
  for (const link of links) there.set(link[from], [...(there.get(link[from]) ?? []), link[to]]);
  return there;
}
