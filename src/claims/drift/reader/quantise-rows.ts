/** Rows of numbers within a larger table. */
export interface Rows {
  readonly values: Float32Array;
  /** index of the first number of the first row */
  readonly from: number;
  /** numbers from one row's begin to the next one's */
  readonly stride: number;
  readonly columns: number;
  readonly count: number;
}

/**
 * Writes rows as whole numbers of at most `largest` each way, one behind the other.
 *
 * @param scales - gets what one unit of each row is worth
 */
export function quantiseRows(rows: Rows, largest: number, into: Int16Array, scales: Float64Array): void {
  const { values, columns, count } = rows;
  for (let row = 0; row < count; row++) {
    const from = rows.from + row * rows.stride;
    let highest = 0;
    for (let at = from; at < from + columns; at++) highest = Math.max(highest, Math.abs(values[at] as number));
    const scale = highest === 0 ? 1 : highest / largest;
    scales[row] = scale;
    for (let at = 0; at < columns; at++) into[row * columns + at] = Math.round((values[from + at] as number) / scale);
  }
}
