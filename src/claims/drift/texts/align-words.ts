/** Most pairs of words that are weighed; longer units are left unaligned. */
const MOST_CELLS = 40_000;

/**
 * For each word of one side the index of the word of the other that it stands for when both are read in order: a longest common
 * subsequence; -1 where none does. Null for units that are too long. Cost: product of the lengths.
 */
export function alignWords(left: readonly string[], right: readonly string[]): Int32Array | null {
  const [rows, columns] = [left.length, right.length];
  if (rows * columns > MOST_CELLS) return null;
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let a = rows - 1; a >= 0; a--)
    for (let b = columns - 1; b >= 0; b--)
      lengths[a * width + b] =
        left[a] === right[b]
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0);
  const answers = new Int32Array(rows).fill(-1);
  for (let a = 0, b = 0; a < rows && b < columns; ) {
    if (left[a] === right[b]) answers[a++] = b++;
    else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a++;
    else b++;
  }
  return answers;
}
