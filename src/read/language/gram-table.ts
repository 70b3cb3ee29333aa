import packed from "../data/language-grams.json" with { type: "json" };

/** Set on the last language of an n-gram in the packed table. */
const LAST = 64;
/** eld leaves the least score of an n-gram out of its table. */
const LEAST_SCORE = 53;

/** Languages that the table tells apart, as ISO 639-1 codes. */
export const LANGUAGES: readonly string[] = packed.languages.split(" ");

/** N-grams of bytes with the languages that use them; typed arrays, a fortieth of the memory of the object they come from. */
interface GramTable {
  /**
   * Pairs, in the first free place from {@link slotOf} on: the n-gram's bytes, and where its languages begin in `scores` with its spaces in
   * the two highest bits; the second is {@link FREE} where there is no n-gram. One line of the processor's cache answers for most n-grams.
   */
  readonly slots: Int32Array;
  /** pairs: number of a language, with {@link LAST} on an n-gram's last one, and its score */
  readonly scores: Uint8Array;
}

const FREE = -1;
/** Where the spaces of an n-gram stand in the second number of its pair; below are 2 ** 29 places. */
const SPACES_AT = 29;
const START = (1 << SPACES_AT) - 1;

/** Key of an n-gram: up to four bytes, the first in the lowest bits, and whether a space stands before and after them. */
export function keyOf(core: number, before: boolean, after: boolean): number {
  return core + ((before ? 1 : 0) + (after ? 2 : 0)) * 2 ** 32;
}

let table: GramTable | null = null;

/** The sums of what the n-grams of a text say for each language, each n-gram counted once. */
export function sumScores(grams: Iterable<number>): Float64Array {
  table ??= unpack();
  const { slots, scores } = table;
  const sums = new Float64Array(LANGUAGES.length);
  const counted = new Set<number>();
  for (const gram of grams) {
    const found = slots[findSlot(slots, gram) + 1] ?? FREE;
    if (found === FREE || counted.has(found)) continue;
    counted.add(found);
    for (let at = found & START, last = false; !last; at += 2) {
      const language = scores[at] ?? LAST;
      const own = language & ~LAST;
      sums[own] = (sums[own] ?? 0) + (scores[at + 1] ?? 0) + LEAST_SCORE;
      last = (language & LAST) !== 0;
    }
  }
  return sums;
}

/** Where the pair of an n-gram stands, or the free one where it would. */
function findSlot(slots: Int32Array, key: number): number {
  const core = key | 0;
  const spaces = Math.trunc(key / 2 ** 32);
  for (let slot = slotOf(key, slots.length); ; slot = (slot + 2) & (slots.length - 1)) {
    const second = slots[slot + 1] ?? FREE;
    if (second === FREE || (slots[slot] === core && second >>> SPACES_AT === spaces)) return slot;
  }
}

/** @param length - of the pairs, a power of two */
function slotOf(key: number, length: number): number {
  // Of a number beyond 32 bits the operators of bits see the lowest 32.
  const hash = Math.imul(key ^ ((key / 2 ** 32) << 7), 0x9e3779b1);
  return ((hash ^ (hash >>> 15)) << 1) & (length - 1);
}

/** Groups by the spaces around the n-gram, in the order of their keys; in each the step from one core to the next, then the languages. */
function unpack(): GramTable {
  const count = packed.groups.reduce((sum, group) => sum + group.count, 0);
  // More than half of the pairs are free.
  const slots = new Int32Array(4 << (32 - Math.clz32(count))).fill(FREE);
  const scores: number[] = [];
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
      const slot = findSlot(slots, keyOf(core, (spaces & 1) !== 0, (spaces & 2) !== 0));
      slots[slot] = core;
      slots[slot + 1] = (spaces << SPACES_AT) | scores.length;
      for (let last = false; !last; at += 2) {
        const language = bytes.charCodeAt(at);
        scores.push(language, bytes.charCodeAt(at + 1));
        last = (language & LAST) !== 0;
      }
    }
  }
  return { slots, scores: Uint8Array.from(scores) };
}
