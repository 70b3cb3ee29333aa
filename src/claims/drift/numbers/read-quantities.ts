import { MONTHS } from "../../../text/dates/date-words.ts";
import type { StemmedWord } from "../../stems.ts";
import { LOOSE_NUMBERS, MULTIPLIERS } from "../data/number-words.ts";
import { multiplierOf } from "./count-words.ts";
import { isUnitWord } from "./known-units.ts";
import type { Quantity, Reading } from "./quantity.ts";
import { readCalendarWord, readNumberedMonth } from "./read-calendar-words.ts";
import { readFullHour, readPastHour } from "./read-clock-times.ts";
import { readBareUnit, readDuration } from "./read-durations.ts";
import { readWithHundredths } from "./read-hundredths.ts";
import { readMagnitude } from "./read-magnitudes.ts";
import { readMixed, readSpokenDecimal } from "./read-mixed.ts";
import { readNumber } from "./read-numbers.ts";
import { readShare, shareOf } from "./read-shares.ts";

/** The quantities among the words `[from, to)`, in order. Linear. */
export function readQuantities(words: readonly StemmedWord[], from: number, to: number, text: string): Quantity[] {
  const found: Quantity[] = [];
  let at = from;
  while (at < to) {
    const read =
      readPastHour(words, at, to) ??
      readFullHour(words, at, to) ??
      numberOf(readDuration(words, at, to)) ??
      numberOf(readWithHundredths(words, at, to)) ??
      numberOf(readSpokenDecimal(words, at, to)) ??
      numberOf(readMixed(words, at, to)) ??
      numberOf(readShare(words, at, to)) ??
      readMagnitude(words, at, to) ??
      readNumberedMonth(words, at) ??
      readNumber(words, at, to, text) ??
      readCalendarWord(words, at, text) ??
      readLoose(words, at) ??
      numberOf(readBareUnit(words, at));
    if (read === null) {
      at++;
      continue;
    }
    const first = words[at];
    const last = words[read.next - 1];
    if (first !== undefined && last !== undefined)
      found.push({
        length: null,
        share: null,
        ...read,
        from: at,
        to: read.next,
        span: { start: first.start, end: last.end },
      });
    at = read.next;
  }
  return readLists(found, words, text).map((quantity, index, all) => {
    const [before, next] = [all[index - 1], all[index + 1]];
    const share = shareOfWhole(before, quantity, words);
    if (share !== null && before !== undefined)
      return {
        ...quantity,
        share: share.value,
        others: [...quantity.others, share.value, ...share.others],
        span: { start: before.span.start, end: quantity.span.end },
      };
    // What "two in three" is of three may be said as a share: a changed one shows by the whole.
    if (shareOfWhole(quantity, next, words) !== null) return { ...quantity, loose: true };
    const reversed = shareOfReversed(quantity, next, words);
    if (reversed !== null) return { ...quantity, others: [...quantity.others, reversed.value, ...reversed.others] };
    const factor = factorOfRange(quantity, next, words, text);
    return factor === null ? quantity : { ...quantity, others: [...quantity.others, quantity.value * factor] };
  });
}

/** "one in five", "two out of three", "two parts of three": the share that the part is of the whole; null where two numbers are no such pair. */
function shareOfWhole(part: Quantity | undefined, whole: Quantity | undefined, words: readonly StemmedWord[]) {
  if (part === undefined || whole === undefined) return null;
  if (![whole, part].every(({ kind, length }) => kind === "number" && length === null)) return null;
  const between = words.slice(part.to, whole.from).map(({ word }) => word);
  // "one restaurant in five", "two parts of three"
  const joined = between
    .slice(between.length > 1 && /^(?:in|parts?)$/.test(between.at(between[0] === "parts" ? 0 : -1) ?? "") ? 1 : 0)
    .join(" ");
  const inParts = between[0] === "parts" || /^parts?$/.test(words[whole.to]?.word ?? "");
  if (
    !(inParts ? /^(?:in|of|from|out of)$/ : /^(?:in|out of|of every|in every|out of every|from every)$/).test(joined) ||
    part.value < 1 ||
    part.value >= whole.value ||
    whole.value > WHOLE
  )
    return null;
  return shareOf(part.value / whole.value);
}

/** "from five parts one", "of ten fires, nine": what the whole may stand for beside its number; null where the next number is no part of it. */
function shareOfReversed(whole: Quantity, part: Quantity | undefined, words: readonly StemmedWord[]) {
  if (part === undefined || whole.loose || whole.to + REVERSED < part.from) return null;
  if (![whole, part].every(({ kind, length }) => kind === "number" && length === null)) return null;
  if (!/^(?:from|of|among|every|each)$/.test(words[whole.from - 1]?.word ?? "")) return null;
  // "from the age of 17 and a hospital"
  if (/^an?$/.test(words[part.from]?.word ?? "")) return null;
  if (part.value < 1 || part.value >= whole.value || whole.value > WHOLE) return null;
  // "an increase of 30 kg, ten diplomats said"
  if (isUnitWord(words[whole.to]?.word ?? "")) return null;
  return shareOf(part.value / whole.value);
}

/** Most words between a whole and its part behind it. */
const REVERSED = 6;

/** "between 5 and 10 million", "5 to 10 million", "5–10 million": what the first number is counted in too; null where it is not. */
function factorOfRange(first: Quantity, last: Quantity | undefined, words: readonly StemmedWord[], text: string) {
  if (last === undefined || ![first, last].every(({ kind, length }) => kind === "number" && length === null))
    return null;
  const factor = multiplierOf(words[last.to - 1]?.word ?? "");
  if (factor === undefined || first.value >= factor || last.to - last.from < 2) return null;
  return isRange(first, last, words, text) ? factor : null;
}

/** "five to eight years", "60, 35 and 29 years": the first ones are as many years, too. */
function readLists(found: readonly Quantity[], words: readonly StemmedWord[], text: string): Quantity[] {
  const read = [...found];
  for (const [index, quantity] of [...found.entries()].reverse()) {
    const length = lengthOfList(quantity, read[index + 1], words, text);
    if (length !== null) read[index] = { ...quantity, length };
  }
  return read;
}

/** What a number is in the unit of the next one; null where nothing says so. */
function lengthOfList(first: Quantity, last: Quantity | undefined, words: readonly StemmedWord[], text: string) {
  if (last === undefined || first.kind !== "number" || first.length !== null || first.loose) return null;
  if (last.length === null || last.loose || last.value === 0) return null;
  if (!isRange(first, last, words, text) && !isListed(first, last, words, text)) return null;
  return { ...last.length, amount: (last.length.amount / last.value) * first.value };
}

/** "six and four years", "60, 35 and 29 years"; not "on May 6 and four years later". */
function isListed(first: Quantity, last: Quantity, words: readonly StemmedWord[], text: string): boolean {
  if (
    first.value < 1 ||
    first.value > LISTED ||
    /^(?:later|earlier|ago|after|before)$/.test(words[last.to]?.word ?? "")
  )
    return false;
  if (MONTHS.has(words[first.from - 1]?.word ?? "")) return false;
  return /^(?:, | and |, and | or )$/.test(text.slice(first.span.end, last.span.start));
}

/** Largest number of a list of lengths: a larger one is a year. */
const LISTED = 150;

function isRange(first: Quantity, last: Quantity, words: readonly StemmedWord[], text: string): boolean {
  const between = words
    .slice(first.to, last.from)
    .map(({ word }) => word)
    .join(" ");
  if (between === "") return /^ ?[-‐‑–—] ?$/u.test(text.slice(first.span.end, last.span.start));
  return /^(?:to|or|until)$/.test(between) || (between === "and" && words[first.from - 1]?.word === "between");
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
