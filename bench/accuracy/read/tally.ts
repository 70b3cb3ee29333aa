/** Answers of one kind over many pages, against their truths. */
export interface Tally {
  found: number;
  right: number;
  wanted: number;
  /** answers on pages whose truth is that there is none */
  invented: number;
}

/** A tally of nothing. */
export function newTally(): Tally {
  return { found: 0, right: 0, wanted: 0, invented: 0 };
}

/** Counts the answer on one page. */
export function count(tally: Tally, found: boolean, wanted: boolean, right: boolean): void {
  if (found) tally.found++;
  if (wanted) tally.wanted++;
  if (found && !wanted) tally.invented++;
  if (found && wanted && right) tally.right++;
}

/** Counts a day against the truth's, which may name a time too. */
export function countDay(tally: Tally, day: string | null, truth: string | null): void {
  count(tally, day !== null, truth !== null, day === truth?.slice(0, 10));
}

/** Precision, recall and F1 of a tally, and its numbers. */
export function printTally({ found, right, wanted, invented }: Tally): string {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  right ${right} of ${wanted}, given ${found}, ${invented} where the truth has none`;
}
