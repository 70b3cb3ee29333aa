import { isOne, word } from "../clauses.ts";
import type { Reading } from "../reading.ts";

/** States of a group, told as none, all or all but so many of them. */
export interface Quantified {
  /** the word that says how many */
  readonly at: number;
  readonly value: number;
  /** the value is how many of them do not */
  readonly allBut: boolean;
  readonly noun: number;
  /** the words that name the group, as they stand */
  readonly group: string;
}

/** "no NATO member", "none of the Arab states", "every EU country", "all but two of the African states"; null where no group is named. */
export function findQuantified(reading: Reading, at: number): Quantified | null {
  const { symbols } = reading;
  const lower = word(symbols[at]);
  if (lower === "no" || lower === "every" || lower === "each")
    return readGroup(reading, { at, value: 0, allBut: lower !== "no" }, at + 1);
  if (lower === "none" && word(symbols[at + 1]) === "of")
    return readGroup(reading, { at, value: 0, allBut: false }, at + 2);
  if (lower !== "all") return null;
  if (word(symbols[at + 1]) !== "but") return readGroup(reading, { at, value: 0, allBut: true }, at + 1);
  const count = symbols[at + 2];
  const value = isOne(count) ? 1 : count?.kind === "number" && !count.ordinal ? count.value : null;
  return value === null ? null : readGroup(reading, { at, value, allBut: true }, at + 3);
}

/** The group between a number and its noun: "27 EU countries"; null where none is named. */
export function groupBetween({ symbols, text }: Reading, number: number, noun: number): string | null {
  const between = symbols.slice(number + 1, noun);
  const [first] = between;
  const last = between.findLast((symbol) => symbol.kind === "word" && !PLAIN.has(symbol.lower));
  if (first === undefined || last?.kind !== "word" || !/^\p{Lu}/u.test(last.text)) return null;
  return text.slice(first.start, last.end);
}

/** Words beside a noun for States that name no group. */
const PLAIN = new Set("member members state states party parties un contracting high signatory signatories".split(" "));
const SMALL = new Set("of the its these those".split(" "));
const NOUNS = new Set("member members country countries state states nation nations power powers".split(" "));

/** Words of the longest name of a group before its noun: "European Union member". */
const LONGEST = 4;

function readGroup(
  { symbols, text }: Reading,
  told: Pick<Quantified, "at" | "value" | "allBut">,
  from: number,
): Quantified | null {
  let start = from;
  while (SMALL.has(word(symbols[start]) ?? "") || symbols[start]?.kind === "number") start++;
  for (let noun = start + 1; noun <= start + LONGEST; noun++) {
    if (symbols[noun]?.kind !== "word" || symbols[noun - 1]?.kind !== "word") return null;
    if (!NOUNS.has(word(symbols[noun]) ?? "") || NOUNS.has(word(symbols[noun + 1]) ?? "")) continue;
    const group = text.slice(symbols[start]?.start, symbols[noun - 1]?.end);
    return OPEN.has(group.toLowerCase()) ? null : { ...told, noun, group };
  }
  return null;
}

/** Words that name no group of States: "no other country", "every single state". */
const OPEN = new Set("other such single island new further new member state party signatory un".split(" "));
