/** Index of the first entry, of ascending ones, that starts at an offset or behind it. Cost: O(log n). */
export function firstAtOrAfter<Entry>(
  entries: readonly Entry[],
  offset: number,
  startOf: (entry: Entry) => number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && startOf(entry) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
