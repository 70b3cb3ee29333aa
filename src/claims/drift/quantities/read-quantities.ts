import type { StemmedWord } from "../../stems.ts";
import { LOOSE_NUMBERS, MULTIPLIERS } from "../data/number-words.ts";
import type { Quantity, Reading } from "./quantity.ts";
import { readCalendarWord } from "./read-calendar-words.ts";
import { readPastHour } from "./read-clock-times.ts";
import { readDuration } from "./read-durations.ts";
import { readMagnitude } from "./read-magnitudes.ts";
import { readNumber } from "./read-numbers.ts";
import { readShare, shareOf } from "./read-shares.ts";

/** The quantities among the words `[from, to)`, in order. Linear. */
export function readQuantities(words: readonly StemmedWord[], from: number, to: number, text: string): Quantity[] {
  const found: Quantity[] = [];
  let at = from;
  while (at < to) {
    const read =
      readPastHour(words, at, to) ??
      numberOf(readDuration(words, at, to)) ??
      numberOf(readShare(words, at, to)) ??
      readMagnitude(words, at, to) ??
      readNumber(words, at, to, text) ??
      readCalendarWord(words, at, text) ??
      readLoose(words, at);
    if (read === null) {
      at++;
      continue;
    }
    const first = words[at];
    const last = words[read.next - 1];
    if (first !== undefined && last !== undefined)
      found.push({ length: null, ...read, from: at, to: read.next, span: { start: first.start, end: last.end } });
    at = read.next;
  }
  return found.map((quantity, index) => {
    const share = shareOfWhole(found[index - 1], quantity, words);
    if (share !== null) return { ...quantity, others: [...quantity.others, share.value, ...share.others] };
    // What "two in three" is of three may be said as a share: a changed one shows by the whole.
    return shareOfWhole(quantity, found[index + 1], words) === null ? quantity : { ...quantity, loose: true };
  });
}

/** "one in five", "two out of three": the share that the part is of the whole; null where two numbers are no such pair. */
function shareOfWhole(part: Quantity | undefined, whole: Quantity | undefined, words: readonly StemmedWord[]) {
  if (part === undefined || whole === undefined) return null;
  if (![whole, part].every(({ kind, length }) => kind === "number" && length === null)) return null;
  const between = words.slice(part.to, whole.from).map(({ word }) => word);
  // "one restaurant in five"
  const joined = between.slice(between.length > 1 && between.at(-1) === "in" ? 1 : 0).join(" ");
  if (
    !/^(?:in|out of|of every|in every)$/.test(joined) ||
    part.value < 1 ||
    part.value >= whole.value ||
    whole.value > WHOLE
  )
    return null;
  return shareOf(part.value / whole.value);
}

/** Largest whole of which a part is told so: "one in a thousand"; a larger one is a year. */
const WHOLE = 1000;

/** A share or a length of time as a reading. */
function numberOf(read: (Omit<Reading, "kind" | "loose"> & { readonly loose?: boolean }) | null): Reading | null {
  return read === null ? null : { kind: "number", loose: false, ...read };
}

function readLoose(words: readonly StemmedWord[], at: number): Reading | null {
  const values = LOOSE_NUMBERS.get(words[at]?.word ?? "");
  if (values === undefined) return null;
  const [value = 0, ...others] = values;
  const factor = MULTIPLIERS.get(words[at + 1]?.word ?? "");
  if (factor !== undefined && (words[at + 1]?.word.length ?? 0) > 2)
    return { kind: "number", value: value * factor, others: [], loose: false, next: at + 2 };
  return { kind: "number", value, others, loose: true, next: at + 1 };
}
