import type { SentencePair } from "../align/align-sentences.ts";

/** Sentences of both texts that belong together, as indexes; one side is empty for what was added or dropped. */
export interface PassageGroup {
  readonly older: readonly number[];
  readonly newer: readonly number[];
  readonly moved: boolean;
}

/**
 * Sentence pairs as passages that cover both texts, every sentence once: in the order of the newer text, dropped ones after the passage that
 * they followed in the older.
 *
 * Sentences that share a counterpart and stand side by side (split or merged) are one passage; a second counterpart elsewhere in the text is left out.
 *
 * @param pairs - `a` indexes the older text's sentences, `b` the newer's
 */
export function groupAligned(pairs: readonly SentencePair[], olderCount: number, newerCount: number): PassageGroup[] {
  const olderOf = new Map<number, number[]>();
  const takenBy = new Map<number, number>();
  // The best pairs first, so that a sentence with two counterparts goes to the closer one.
  for (const pair of [...pairs].sort((x, y) => y.closeness - x.closeness || x.a - y.a || x.b - y.b)) {
    const taken = takenBy.get(pair.a);
    const list = olderOf.get(pair.b) ?? [];
    if (taken !== undefined || (list.length > 0 && !list.some((other) => Math.abs(other - pair.a) === 1))) continue;
    list.push(pair.a);
    olderOf.set(pair.b, list);
    takenBy.set(pair.a, pair.b);
  }
  const groups: { older: number[]; newer: number[] }[] = [];
  for (let newer = 0; newer < newerCount; newer++) {
    const older = [...(olderOf.get(newer) ?? [])].sort((x, y) => x - y);
    const split = older.length === 0 ? splitFrom(pairs, newer, groups.at(-1)) : false;
    if (split) groups.at(-1)?.newer.push(newer);
    else groups.push({ older, newer: [newer] });
  }
  const inOrder = keepOrder(groups.map(({ older }) => older[0] ?? null));
  const passages = groups.map(({ older, newer }, index) => ({
    older,
    newer,
    moved: older.length > 0 && !inOrder.has(index),
  }));
  return insertDropped(passages, new Set(groups.flatMap(({ older }) => older)), olderCount);
}

/** Whether the sentence is the rest of an older one whose beginning is the passage before. */
function splitFrom(
  pairs: readonly SentencePair[],
  newer: number,
  before: { readonly older: readonly number[] } | undefined,
): boolean {
  return before !== undefined && pairs.some((pair) => pair.b === newer && before.older.includes(pair.a));
}

/** Indexes of the longest run of rising numbers, nulls left out. */
function keepOrder(numbers: readonly (number | null)[]): Set<number> {
  const tails: number[] = [];
  const previous = new Map<number, number>();
  numbers.forEach((number, index) => {
    if (number === null) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous.set(index, tails[low - 1] ?? 0);
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) kept.add(index);
  return kept;
}

function insertDropped(
  passages: readonly PassageGroup[],
  covered: ReadonlySet<number>,
  olderCount: number,
): PassageGroup[] {
  const whole: PassageGroup[] = [];
  const dropped = (from: number): PassageGroup[] => {
    const run: number[] = [];
    for (let index = from; index < olderCount && !covered.has(index); index++) run.push(index);
    return run.length === 0 ? [] : [{ older: run, newer: [], moved: false }];
  };
  whole.push(...dropped(0));
  for (const passage of passages) {
    whole.push(passage);
    for (const older of passage.older) if (!covered.has(older + 1)) whole.push(...dropped(older + 1));
  }
  return whole;
}
