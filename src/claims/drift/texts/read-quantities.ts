import type { Span } from "../../../model/span.ts";
import { MONTHS, WEEKDAYS } from "../../../text/dates/date-words.ts";
import type { StemmedWord } from "../../stems.ts";
import {
  CARDINALS,
  DAYPARTS,
  LOOSE_NUMBERS,
  MULTIPLIERS,
  ORDINALS,
  PERIODS,
  ROMANS,
  SEASONS,
  TENS,
} from "../data/number-words.ts";
import { type Length, readDuration } from "./read-durations.ts";
import { readMagnitude } from "./read-magnitudes.ts";
import { readShare, shareOf } from "./read-shares.ts";

/**
 * "magnitude" is a number of which only the size is told ("dozens", "several thousand"); "period" a week, month or year told by its place
 * beside the present one ("next month"); "daypart" a morning, afternoon or evening.
 */
export type QuantityKind = "number" | "weekday" | "month" | "magnitude" | "season" | "daypart" | "period";

/** A number, weekday or month as a text has it, in a form that does not depend on how it is written. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly value: number;
  /** other values it may stand for: `2:30` on a 12-hour clock, a rounded "half" */
  readonly others: readonly number[];
  /** may match a number, but is no number that could have changed ("a", "both", "half") */
  readonly loose: boolean;
  /** of a length of time, what is the same for "48 hours" and "two days"; null for any other quantity */
  readonly length: Length | null;
  /** indexes of its words, half-open, in the text's words */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

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

/** "the nineties" */
const NINETIES: ReadonlyMap<string, number> = new Map(
  [...TENS].map(([word, value]): [string, number] => [word.replace(/y$/, "ies"), value]),
);

type Reading = Pick<Quantity, "kind" | "value" | "others" | "loose"> &
  Partial<Pick<Quantity, "length">> & { readonly next: number };

/** A share or a length of time as a reading. */
function numberOf(read: (Omit<Reading, "kind" | "loose"> & { readonly loose?: boolean }) | null): Reading | null {
  return read === null ? null : { kind: "number", loose: false, ...read };
}

function readNumber(words: readonly StemmedWord[], at: number, to: number, text: string): Reading | null {
  const word = words[at];
  if (word === undefined) return null;
  const digits = readDigits(word.word);
  if (digits !== null) {
    const spelled = readSpelledTime(words, at, to, digits);
    if (spelled !== null) return spelled;
    // "3.40 a.m."
    const [, hour, minute] = /^(\d{1,2})\.([0-5]\d)$/.exec(word.word) ?? [];
    if (hour !== undefined && /^[ap]\.?m$/.test(words[at + 1]?.word ?? ""))
      return readTime(words, at, Number(hour) * 60 + Number(minute));
    if (digits.time) return readTime(words, at, digits.value);
    const fraction = readFraction(words, at, to, digits.value, text);
    if (fraction !== null) return fraction;
    const season = readSecondYear(words, at, digits.value, text);
    if (season !== null) return season;
    const minutes = readSpacedMinutes(words, at, to, text);
    if (minutes !== null) return skipHours(words, readTime(words, at + 1, digits.value * 60 + minutes), to);
    const decade = readDecade(word.word, digits.value, at);
    if (decade !== null) return decade;
    const grouped = joinGroups(words, at, to, digits.value, text);
    const scaled = scale(words, grouped.next, to, grouped.value, text);
    // "75.000" is 75 to one reader and 75,000 to another, "1,500" likewise.
    const other = otherReading(word.word);
    return other === null || grouped.next > at + 1
      ? scaled
      : { ...scaled, others: [(scaled.value / digits.value) * other] };
  }
  const ordinal = ORDINALS.get(word.word);
  // "First" and "second" are too often an adverb or a unit of time to be held against another text.
  if (ordinal !== undefined) {
    // "every fifth" is a share too
    const others = /^(?:every|each)$/.test(words[at - 1]?.word ?? "")
      ? [1 / ordinal, ...shareOf(1 / ordinal).others]
      : [];
    return { kind: "number", value: ordinal, others, loose: ordinal <= 3, next: at + 1 };
  }
  const roman = ROMANS.get(word.written);
  if (roman !== undefined) return { kind: "number", value: roman, others: [], loose: false, next: at + 1 };
  const decade = NINETIES.get(word.word);
  if (decade !== undefined)
    return { kind: "number", value: decade + 1900, others: [decade], loose: false, next: at + 1 };
  const spelled = readSpelled(words, at, to);
  if (spelled === null) return null;
  const scaled = scale(words, spelled.next, to, spelled.value, text);
  return { ...scaled, loose: spelled.value <= 1 && scaled.next === spelled.next };
}

/** What a number with one mark before three digits is where the mark has the other sense; null for any other number. */
function otherReading(word: string): number | null {
  const [, whole = "", mark, rest = ""] = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(word) ?? [];
  if (mark === undefined) return null;
  return mark === "." ? Number(whole + rest) : Number(`${whole}.${rest}`);
}

/** "half past six", "a quarter to seven" */
function readPastHour(words: readonly StemmedWord[], at: number, to: number): Reading | null {
  const from = words[at]?.word === "a" ? at + 1 : at;
  const word = (ahead: number) => (from + ahead < to ? (words[from + ahead]?.word ?? "") : "");
  const part = word(0) === "half" && word(1) === "past" ? 30 : word(0) === "quarter" ? 15 : 0;
  const hour = CARDINALS.get(word(2)) ?? (/^\d{1,2}$/.test(word(2)) ? Number(word(2)) : 0);
  if (part === 0 || !/^(?:past|to)$/.test(word(1)) || hour < 1 || hour > 12) return null;
  return readTime(words, from + 2, hour * 60 + (word(1) === "to" ? -part : part));
}

/** "11 hours 28 minutes", "17:00 and 47 minutes", "1747 hours": a time of day. */
function readSpelledTime(
  words: readonly StemmedWord[],
  at: number,
  to: number,
  { value, time }: { readonly value: number; readonly time: boolean },
): Reading | null {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  const minutesAt = (ahead: number) =>
    /^[0-5]?\d$/.test(word(ahead)) && /^min(?:ute)?s?$/.test(word(ahead + 1)) ? ahead : null;
  if (time) {
    const behind = value % 60 !== 0 ? null : (minutesAt(1) ?? (word(1) === "and" ? minutesAt(2) : null));
    return behind === null ? null : { ...readTime(words, at, value + Number(word(behind))), next: at + behind + 2 };
  }
  if (!/^hours?$/.test(word(1))) return null;
  const written = word(0);
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(written))
    return { ...readTime(words, at, Number(written.slice(0, 2)) * 60 + Number(written.slice(2))), next: at + 2 };
  const behind = minutesAt(2) ?? (word(2) === "and" ? minutesAt(3) : null);
  if (behind === null || !Number.isInteger(value) || value > 24) return null;
  return { ...readTime(words, at, value * 60 + Number(word(behind))), next: at + behind + 2 };
}

/** "1/8 final" is the round of sixteen, "3/4" three quarters: what it stands for is written in too many ways to have changed. */
function readFraction(
  words: readonly StemmedWord[],
  at: number,
  to: number,
  above: number,
  text: string,
): Reading | null {
  const below = Number(words[at + 1]?.word ?? "");
  if (at + 1 >= to || !/^ ?\/ ?$/.test(gap(words, at + 1, text)) || !(below > 0 && below <= 100)) return null;
  return { kind: "number", value: above / below, others: [above, below, 2 * below], loose: true, next: at + 2 };
}

/** A number in digits: "1,500", "3.36", "21st", "40th", "1990s", "10:30". */
function readDigits(word: string): { readonly value: number; readonly time: boolean } | null {
  const time = /^(\d{1,2}):(\d{2})$/.exec(word);
  if (time !== null) return { value: Number(time[1]) * 60 + Number(time[2]), time: true };
  const match = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?:st|nd|rd|th|s|k|m|bn|x|h|km|kg)?$/.exec(word);
  if (match?.[1] === undefined) return null;
  const plain = /^\d{1,3}(?:,\d{3})+/.test(match[1]) ? match[1].replace(/,/g, "") : match[1].replace(",", ".");
  const factor = word.endsWith("k") ? 1e3 : word.endsWith("bn") ? 1e9 : /\dm$/.test(word) ? 1e6 : 1;
  return { value: Number(plain) * factor, time: false };
}

/** "1990s" is "the nineties", "1800s" the 19th century. */
function readDecade(word: string, value: number, at: number): Reading | null {
  if (!/^(?:1[1-9]|20)?\d0s$/.test(word)) return null;
  const others = value % 100 === 0 ? [value / 100 + 1] : [value % 100];
  return {
    kind: "number",
    value: value < 100 ? value + 1900 : value,
    others: value < 100 ? [value] : others,
    loose: false,
    next: at + 1,
  };
}

/** Most years of a span whose second year is written in two digits. */
const TERM = 30;

/** The "20" of "2019–20" and "2019/20" is 2020, the "18" of "2010-18" 2018. */
function readSecondYear(words: readonly StemmedWord[], at: number, value: number, text: string): Reading | null {
  const first = words[at - 1]?.word ?? "";
  if (!/^(?:1[89]|20)\d\d$/.test(first) || !/^\d\d$/.test(words[at]?.word ?? "")) return null;
  const later = value - (Number(first) % 100);
  const isNext = value === (Number(first) + 1) % 100;
  // "2010-12" may be a month.
  if (!/^ ?[-‐‑–/] ?$/.test(gap(words, at, text)) || !(isNext || (value > 12 && later > 0 && later <= TERM)))
    return null;
  return { kind: "number", value: Number(first) + (isNext ? 1 : later), others: [], loose: false, next: at + 1 };
}

/**
 * "13: 50", as translation machines write a time: its minutes; a score ("1: 0") has one digit. Beside a word for hours other marks part them too:
 * "01-23 hours", not "10-12 hours", which is a length.
 */
function readSpacedMinutes(words: readonly StemmedWord[], at: number, to: number, text: string): number | null {
  const [hours, minutes] = [words[at]?.word ?? "", words[at + 1]?.word ?? ""];
  if (at + 1 >= to || !/^\d{1,2}$/.test(hours) || !/^[0-5]\d$/.test(minutes) || Number(hours) > 24) return null;
  const between = gap(words, at + 1, text);
  if (/^[:\u0589\u2236\uff1a] ?$/.test(between)) return Number(minutes);
  const isTime =
    /^0/.test(hours) && at + 2 < to && /^(?:hours?|hrs?|h|[ap]\.?m|o'clock)$/.test(words[at + 2]?.word ?? "");
  return isTime && /^[-‐‑–.]$/.test(between) ? Number(minutes) : null;
}

/** "10 000 people": groups of three digits parted by a space. */
function joinGroups(words: readonly StemmedWord[], at: number, to: number, first: number, text: string) {
  let value = first;
  let next = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(words[at]?.word ?? "")) return { value, next };
  while (next < to && /^\d{3}$/.test(words[next]?.word ?? "") && /^[ \u00a0\u202f]$/.test(gap(words, next, text))) {
    value = value * 1000 + Number(words[next]?.word);
    next++;
  }
  return { value, next };
}

function gap(words: readonly StemmedWord[], at: number, text: string): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}

/** A multiplier behind a number: "10 thousand", "3.36 million". */
function scale(words: readonly StemmedWord[], at: number, to: number, value: number, text: string): Reading {
  let next = at;
  let product = value;
  while (next < to) {
    const factor = MULTIPLIERS.get(words[next]?.word ?? "");
    if (factor === undefined || !/^[ \u00a0-]?$/.test(gap(words, next, text))) break;
    // "5 m" is five metres; a million is glued or spelt with a currency, which readDigits takes.
    if (words[next]?.word === "m") break;
    product *= factor;
    next++;
  }
  return { kind: "number", value: product, others: [], loose: false, next };
}

function readTime(words: readonly StemmedWord[], at: number, minutes: number): Reading {
  const half = /^(a|p)\.?m$/.exec(words[at + 1]?.word ?? "")?.[1];
  const day = half === "p" && minutes < 720 ? minutes + 720 : half === "a" && minutes >= 720 ? minutes - 720 : minutes;
  const hours = Math.floor(day / 60);
  return {
    kind: "number",
    value: -1 - day,
    others: [-1 - ((day + 720) % 1440), ...(day % 60 === 0 ? [hours, hours > 12 ? hours - 12 : hours + 12] : [])],
    loose: false,
    next: half === undefined ? at + 1 : at + 2,
  };
}

/** The "hours" of "01:23 hours" is part of the time. */
function skipHours(words: readonly StemmedWord[], read: Reading, to: number): Reading {
  return read.next < to && /^(?:hours|hrs)$/.test(words[read.next]?.word ?? "")
    ? { ...read, next: read.next + 1 }
    : read;
}

/** "twenty-one", "two hundred and fifty", "three". */
function readSpelled(words: readonly StemmedWord[], at: number, to: number): { value: number; next: number } | null {
  const first = words[at]?.word ?? "";
  const ten = TENS.get(first);
  const unit = CARDINALS.get(first);
  let value = ten ?? unit;
  let next = at + 1;
  if (value === undefined) return null;
  if (ten !== undefined) {
    const ones = CARDINALS.get(words[next]?.word ?? "") ?? ORDINALS.get(words[next]?.word ?? "");
    if (next < to && ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      next++;
    }
  }
  return { value, next };
}

function readCalendarWord(words: readonly StemmedWord[], at: number, text: string): Reading | null {
  const word = words[at];
  if (word === undefined) return null;
  const season = SEASONS.get(word.word);
  if (season !== undefined && !/ing$/.test(words[at + 1]?.word ?? ""))
    return { kind: "season", value: season, others: [], loose: false, next: at + 1 };
  const part = DAYPARTS.get(word.word);
  if (part !== undefined) return { kind: "daypart", value: part, others: [], loose: false, next: at + 1 };
  const period = BESIDE_NOW.test(words[at - 1]?.word ?? "") ? PERIODS.get(word.word) : undefined;
  if (period !== undefined) return { kind: "period", value: period, others: [], loose: false, next: at + 1 };
  if (!/^\p{Lu}/u.test(word.written)) return null;
  const weekday = WEEKDAYS.get(word.word);
  if (weekday !== undefined && word.word.length > 3)
    return { kind: "weekday", value: weekday, others: [], loose: false, next: at + 1 };
  const month = MONTHS.get(word.word);
  if (month === undefined || (/^(?:may|march)$/.test(word.word) && !isMonth(words, at, text))) return null;
  return { kind: "month", value: month, others: [], loose: false, next: at + 1 };
}

const BESIDE_NOW = /^(?:next|last|coming|previous|past)$/;

/** "May" and "March" are months beside a number or after a preposition. */
function isMonth(words: readonly StemmedWord[], at: number, text: string): boolean {
  const before = words[at - 1]?.word ?? "";
  const after = words[at + 1]?.word ?? "";
  if (/^\d/.test(before) || /^(?:in|on|of|by|since|until|from|last|next|this|early|late|mid|between)$/.test(before))
    return true;
  return /^\d/.test(after) && text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0).length <= 2;
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
