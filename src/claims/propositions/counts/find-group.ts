import { REGION_WORDS } from "../data/region-words.ts";
import type { Reading } from "../reading/reading.ts";
import { isOne, isVerbLike, word } from "../symbols/clauses.ts";

/** States of a group, told as none, all or all but so many of them. */
export interface Quantified {
  /** the word that says how many */
  readonly at: number;
  readonly value: number;
  /** the value is how many of them do not */
  readonly allBut: boolean;
  readonly noun: number;
  /** the words that name the group, as they stand; null: all States */
  readonly group: string | null;
  /** "no other country": those spoken of are set apart */
  readonly others: boolean;
}

/**
 * "no NATO member", "none of the Arab states", "every member state of the European Union", "all but two of the African states", "no other
 * country"; null where neither a group nor others are named.
 */
export function findQuantified(reading: Reading, at: number): Quantified | null {
  const { symbols } = reading;
  const lower = word(symbols[at]);
  // "is no more a member"
  if (lower === "no" && /^(?:more|longer)$/.test(word(reading.symbols[at + 1]) ?? "")) return null;
  if (lower === "no" || lower === "every" || lower === "each")
    return readGroup(reading, { at, value: 0, allBut: lower !== "no" }, at + 1);
  if (lower === "none" && reading.whole !== null)
    return { at, value: 0, allBut: false, noun: at, group: reading.whole.group, others: false };
  if (lower === "none" && word(symbols[at + 1]) === "of")
    return readGroup(reading, { at, value: 0, allBut: false }, at + 2);
  const others = lower === "the" && word(symbols[at + 1]) === "other" && hasFloatingAll(reading, at + 2);
  if (others) return readGroup(reading, { at, value: 0, allBut: true }, at + 1);
  if (lower !== "all") return null;
  if (word(symbols[at + 1]) !== "but") return readGroup(reading, { at, value: 0, allBut: true }, at + 1);
  const count = symbols[at + 2];
  const value = isOne(count) ? 1 : count?.kind === "number" && !count.ordinal ? count.value : null;
  return value === null ? null : readGroup(reading, { at, value, allBut: true }, at + 3);
}

/** "the other G7 countries have all ratified" */
function hasFloatingAll({ symbols }: Reading, from: number): boolean {
  return symbols.slice(from, from + LONGEST + 3).some((symbol) => word(symbol) === "all");
}

/** The group between a number and its noun: "27 EU countries"; null where none is named. */
export function groupBetween({ symbols, text }: Reading, number: number, noun: number): string | null {
  const between = symbols.slice(number + 1, noun);
  const [first] = between;
  const last = between.findLast((symbol) => symbol.kind === "word" && !PLAIN.has(symbol.lower));
  if (first === undefined || last?.kind !== "word" || !/^\p{Lu}/u.test(last.text)) return null;
  return text.slice(first.start, last.end);
}

/** Where a group is named between two symbols as a place or a whole: "in the Americas", "of the Pacific island nations", "on the African continent". */
export function findRegion({ symbols, text }: Reading, from: number, to: number): string | null {
  for (let at = Math.max(1, from); at < to; at++) {
    const start = symbols[at];
    if (start?.kind !== "word" || !REGION_WORDS.has(start.lower)) continue;
    const before = word(symbols[at - 1]) === "the" || word(symbols[at - 1]) === "all" ? at - 2 : at - 1;
    if (!PLACING.has(word(symbols[before]) ?? "") && !["only", "one"].includes(word(symbols[at - 1]) ?? "")) continue;
    const name = { start: start.start, end: symbols[endOfName(symbols, at)]?.end ?? start.end };
    // "on NATO's eastern flank": some of it
    if (/^['’]s/u.test(text.slice(name.end, name.end + 2))) continue;
    return text.slice(name.start, name.end);
  }
  return null;
}

/** The last word of a group's name that begins at `at`: "Pacific island" of "Pacific island nations". */
export function endOfName(symbols: Reading["symbols"], at: number): number {
  let end = at;
  for (let index = at + 1; index <= at + LONGEST; index++) {
    const symbol = symbols[index];
    if (symbol?.kind !== "word" || GROUP_NOUNS.has(symbol.lower) || isVerbLike(symbol)) break;
    if (!/^\p{Lu}/u.test(symbol.text) && symbol.lower !== "island" && symbol.lower !== "armed") break;
    end = index;
  }
  return end;
}

const PLACING = new Set("in of among on across".split(" "));

/** Words beside a noun for States that name no group. */
const PLAIN = new Set("member members state states party parties un contracting high signatory signatories".split(" "));
const SMALL = new Set("of the its these those other".split(" "));
/** Nouns behind the name of a group. */
export const GROUP_NOUNS = new Set(
  "member members country countries state states nation nations power powers partner partners continent region bloc".split(
    " ",
  ),
);

/** Words of the longest name of a group before its noun: "European Union member". */
const LONGEST = 4;

function readGroup(
  reading: Reading,
  told: Pick<Quantified, "at" | "value" | "allBut">,
  from: number,
): Quantified | null {
  const { symbols, text } = reading;
  let start = from;
  while (SMALL.has(word(symbols[start]) ?? "") || symbols[start]?.kind === "number") start++;
  const others = symbols.slice(from, start).some((symbol) => word(symbol) === "other");
  for (let noun = start; noun <= start + LONGEST; noun++) {
    if (symbols[noun]?.kind !== "word") return null;
    if (!GROUP_NOUNS.has(word(symbols[noun]) ?? "") || GROUP_NOUNS.has(word(symbols[noun + 1]) ?? "")) continue;
    // "every member state of the European Union"
    const placed = findRegion(reading, noun + 1, Math.min(symbols.length, noun + 4));
    const group = placed ?? (noun === start ? null : text.slice(symbols[start]?.start, symbols[noun - 1]?.end));
    const plain = group === null || PLAIN_GROUPS.has(group.toLowerCase());
    // "to all other states parties" names no group
    return plain && (!others || told.allBut) ? null : { ...told, noun, group: plain ? null : group, others };
  }
  return null;
}

/** Words that name no group of States: "every single state". */
const PLAIN_GROUPS = new Set("such single island new further member state party signatory un".split(" "));
