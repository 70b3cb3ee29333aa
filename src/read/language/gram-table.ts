import packed from "../data/language-grams.json" with { type: "json" };

/** Set on the last language of an n-gram in the packed table. */
const LAST = 64;
/** eld leaves the least score of an n-gram out of its table. */
const LEAST_SCORE = 53;

/** Languages that the table tells apart, as ISO 639-1 codes. */
export const LANGUAGES: readonly string[] = packed.languages.split(" ");

/** N-grams of bytes with the languages that use them; sorted typed arrays, a sixtieth of the memory of the object they come from. */
interface GramTable {
  /** {@link keyOf} of each n-gram, ascending */
  readonly keys: Float64Array;
  /** where the languages of each n-gram begin in `scores` */
  readonly starts: Uint32Array;
  /** pairs: number of a language, with {@link LAST} on an n-gram's last one, and its score */
  readonly scores: Uint8Array;
}

/** Key of an n-gram: up to four bytes, the first in the lowest bits, and whether a space stands before and after them. */
export function keyOf(core: number, before: boolean, after: boolean): number {
  return core + ((before ? 1 : 0) + (after ? 2 : 0)) * 2 ** 32;
}

let table: GramTable | null = null;

/** Adds what an n-gram says for each language to their sums. */
export function addScores(key: number, sums: Float64Array): void {
  table ??= unpack();
  const { keys, starts, scores } = table;
  const found = findKey(keys, key);
  if (found < 0) return;
  for (let at = starts[found] ?? 0; ; at += 2) {
    const language = scores[at] ?? LAST;
    const own = language & ~LAST;
    sums[own] = (sums[own] ?? 0) + (scores[at + 1] ?? 0) + LEAST_SCORE;
    if ((language & LAST) !== 0) return;
  }
}

function findKey(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Groups by the spaces around the n-gram, in the order of their keys; in each the step from one core to the next, then the languages. */
function unpack(): GramTable {
  const count = packed.groups.reduce((sum, group) => sum + group.count, 0);
  const keys = new Float64Array(count);
  const starts = new Uint32Array(count);
  const scores: number[] = [];
  let index = 0;
  for (const [spaces, group] of packed.groups.entries()) {
    const bytes = atob(group.bytes);
    let core = 0;
    for (let at = 0; at < bytes.length; ) {
      let step = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = bytes.charCodeAt(at++);
        step += (byte & 127) * scale;
        if (byte < 128) break;
      }
      core += step;
      keys[index] = keyOf(core, (spaces & 1) !== 0, (spaces & 2) !== 0);
      starts[index++] = scores.length;
      for (let last = false; !last; at += 2) {
        const language = bytes.charCodeAt(at);
        scores.push(language, bytes.charCodeAt(at + 1));
        last = (language & LAST) !== 0;
      }
    }
  }
  return { keys, starts, scores: Uint8Array.from(scores) };
}
