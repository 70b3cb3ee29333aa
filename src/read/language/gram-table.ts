import packed from "../data/language-grams.json" with { type: "json" };

/** Set on the last language of an n-gram in the packed table. */
const LAST = 64;
/** eld leaves the least score of an n-gram out of its table. */
const LEAST_SCORE = 53;

/** Languages that the table tells apart, as ISO 639-1 codes. */
export const LANGUAGES: readonly string[] = packed.languages.split(" ");

/** N-grams of bytes with the languages that use them; typed arrays, a fortieth of the memory of the object they come from. */
interface GramTable {
  /** {@link keyOf} of each n-gram */
  readonly keys: Float64Array;
  /** by {@link slotOf} of a key: its index in `keys` plus one, in the next free slot; 0 in one that is free */
  readonly slots: Int32Array;
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

/** The sums of what the n-grams of a text say for each language, each n-gram counted once. */
export function sumScores(grams: Iterable<number>): Float64Array {
  table ??= unpack();
  const { keys, slots, starts, scores } = table;
  const sums = new Float64Array(LANGUAGES.length);
  const counted = new Set<number>();
  for (const gram of grams) {
    const found = findKey(keys, slots, gram);
    if (found < 0 || counted.has(found)) continue;
    counted.add(found);
    for (let at = starts[found] ?? 0, last = false; !last; at += 2) {
      const language = scores[at] ?? LAST;
      const own = language & ~LAST;
      sums[own] = (sums[own] ?? 0) + (scores[at + 1] ?? 0) + LEAST_SCORE;
      last = (language & LAST) !== 0;
    }
  }
  return sums;
}

function findKey(keys: Float64Array, slots: Int32Array, key: number): number {
  for (let slot = slotOf(key, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const index = (slots[slot] ?? 0) - 1;
    if (index < 0 || keys[index] === key) return index;
  }
}

/** @param slots - how many there are, a power of two */
function slotOf(key: number, slots: number): number {
  // Of a number beyond 32 bits the operators of bits see the lowest 32.
  const hash = Math.imul(key ^ ((key / 2 ** 32) << 7), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

/** A table of slots more than half of which are free. */
function fillSlots(keys: Float64Array): Int32Array {
  const slots = new Int32Array(2 << (32 - Math.clz32(keys.length)));
  for (const [index, key] of keys.entries()) {
    let slot = slotOf(key, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  }
  return slots;
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
  return { keys, slots: fillSlots(keys), starts, scores: Uint8Array.from(scores) };
}
