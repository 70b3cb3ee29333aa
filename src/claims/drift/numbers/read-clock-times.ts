import type { StemmedWord } from "../../stems.ts";
import { CARDINALS } from "../data/number-words.ts";
import { countOf } from "./count-words.ts";
import { gapBefore, type Reading } from "./quantity.ts";

/** "half past six", "a quarter to seven", "twenty minutes past one", "ten to eight in the evening" */
export function readPastHour(words: readonly StemmedWord[], at: number, to: number): Reading | null {
  const from = words[at]?.word === "a" ? at + 1 : at;
  const word = (ahead: number) => (from + ahead < to ? (words[from + ahead]?.word ?? "") : "");
  const told = /^minutes?$/.test(word(1)) ? 2 : 1;
  const part = word(0) === "half" && word(1) === "past" ? 30 : word(0) === "quarter" ? 15 : (countOf(word(0)) ?? 0);
  const hour = countOf(word(told + 1)) ?? 0;
  const [way, behind] = [word(told), word(told + 2)];
  // "from two to four o'clock", "between two and four"
  if (/^(?:from|between)$/.test(words[from - 1]?.word ?? "") && way === "to") return null;
  if (told === 1 && part % 5 !== 0) return null;
  if (part === 0 || part > 30 || hour < 1 || hour > 12 || !/^(?:past|to|after|before)$/.test(way)) return null;
  // "ten to eight" may be votes, "ten minutes before two men" a length.
  const isHour = /^o['’]clock$|^[ap]\.?m$/.test(behind) || (behind === "in" && word(told + 3) === "the");
  const isPart = /^(?:half|quarter)$/.test(word(0)) && /^(?:past|to)$/.test(way);
  if (!isPart && way !== "past" && !isHour && !(told === 2 && words[from + told + 2]?.content !== true)) return null;
  return readTime(words, from + told + 1, hour * 60 + (/^(?:to|before)$/.test(way) ? -part : part), to);
}

/** "3 p.m.", "three p.m.", "3pm", "2000 GMT"; "15.00 hours", "3.40 a.m.", "12 noon" and "at hour 20" too */
export function readFullHour(words: readonly StemmedWord[], at: number, to: number): Reading | null {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  if (/^(?:12|twelve)$/.test(word(0)) && /^(?:noon|midday|midnight)$/.test(word(1)))
    return { kind: "number", value: word(1) === "midnight" ? -1 : -1 - HALF, others: [], loose: true, next: at + 2 };
  const numbered = word(0) === "hour" && /^\d{1,2}$/.test(word(1)) ? Number(word(1)) : 0;
  if (numbered > 0 && numbered <= HOURS) return readTime(words, at + 1, numbered * 60, to);
  const [, whole = "", minutes = "0", half] = /^(\d{1,2})(?:[.:]([0-5]\d))?([ap]m)?$/.exec(word(0)) ?? [];
  const hour = whole === "" ? (CARDINALS.get(word(0)) ?? null) : Number(whole);
  if (hour !== null && hour <= 12 && (half !== undefined || (hour > 0 && readHalfDay(words, at + 1, to) !== null))) {
    return readTime(words, at, hour * 60 + Number(minutes), to, half);
  }
  const told = readOClock(words, at, to);
  if (told !== null) return told;
  const [, hours, rest] = /^([01]\d|2[0-3])[.:]?([0-5]\d)$/.exec(word(0)) ?? [];
  if (hours === undefined || !(ZONE.test(word(1)) || (/\./.test(word(0)) && /^(?:hours|hrs|h)$/.test(word(1)))))
    return null;
  return { ...readTime(words, at, Number(hours) * 60 + Number(rest), to), next: at + 2 };
}

/** "six o'clock", "5 o'clock 45 minutes a.m.", "22 o'clock" */
function readOClock(words: readonly StemmedWord[], at: number, to: number): Reading | null {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  const hour = countOf(word(0));
  if (hour === null || hour > 24 || !/^o['’]clock$/.test(word(1))) return null;
  const joined = word(2) === "and" ? 3 : 2;
  const minutes = countOf(word(joined));
  if (minutes === null || minutes >= 60 || !/^min(?:ute)?s?$/.test(word(joined + 1)))
    return readTime(words, at, hour * 60, to);
  return readTime(words, at + joined + 1, hour * 60 + minutes, to);
}

/** "at 03.14", "until 15.30": what a number with a point may be as a time of day; none where no such word stands before it. */
export function timesWithPoint(words: readonly StemmedWord[], at: number): number[] {
  const [, hours, minutes] = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(words[at]?.word ?? "") ?? [];
  if (hours === undefined || !AT_TIME.test(words[at - 1]?.word ?? "")) return [];
  return timesOf(Number(hours) * 60 + Number(minutes));
}

/** A time of day as a number, and half a day later for a clock of twelve hours. */
export function timesOf(minutes: number): number[] {
  return [-1 - minutes, -1 - ((minutes + HALF) % DAY)];
}

/** Words before a time of day. */
export const AT_TIME = /^(?:at|around|about|from|since|until|till|by|before|after)$/;
const [HALF, DAY] = [720, 1440];
const HOURS = 24;
/** From this time on an hour "at night" is before midnight. */
const NIGHT = 360;

const HALF_DAY = /^[ap]\.?m$/;
const ZONE = /^(?:gmt|utc|cet|cest|eet|eest|bst|msk|ist|est|edt|pst|pdt)$/;

/** A time of day that a number in digits begins; null for any other number. Its value is -1 less the minutes since midnight. */
export function readClockTime(
  words: readonly StemmedWord[],
  at: number,
  to: number,
  digits: { readonly value: number; readonly time: boolean },
  text: string,
): Reading | null {
  const spelled = readSpelledTime(words, at, to, digits);
  if (spelled !== null) return spelled;
  if (digits.time) return readTime(words, at, digits.value, to);
  const minutes = readSpacedMinutes(words, at, to, text);
  return minutes === null ? null : skipHours(words, readTime(words, at + 1, digits.value * 60 + minutes, to), to);
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
    return behind === null ? null : { ...readTime(words, at, value + Number(word(behind)), to), next: at + behind + 2 };
  }
  if (!/^hours?$/.test(word(1))) return null;
  const written = word(0);
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(written))
    return { ...readTime(words, at, Number(written.slice(0, 2)) * 60 + Number(written.slice(2)), to), next: at + 2 };
  const behind = minutesAt(2) ?? (word(2) === "and" ? minutesAt(3) : null);
  if (behind === null || !Number.isInteger(value) || value > 24) return null;
  return { ...readTime(words, at, value * 60 + Number(word(behind)), to), next: at + behind + 2 };
}

/**
 * "13: 50", as translation machines write a time: its minutes; a score ("1: 0") has one digit. Beside a word for hours other marks part them too:
 * "01-23 hours", not "10-12 hours", which is a length.
 */
function readSpacedMinutes(words: readonly StemmedWord[], at: number, to: number, text: string): number | null {
  const [hours, minutes] = [words[at]?.word ?? "", words[at + 1]?.word ?? ""];
  if (at + 1 >= to || !/^\d{1,2}$/.test(hours) || !/^[0-5]\d$/.test(minutes) || Number(hours) > 24) return null;
  // "7: 26%"
  if (/^\s?(?:%|percent|per cent)/.test(text.slice(words[at + 1]?.end ?? 0, (words[at + 1]?.end ?? 0) + 12)))
    return null;
  const between = gapBefore(words, at + 1, text);
  if (/^[:\u0589\u2236\uff1a] ?$/.test(between)) return Number(minutes);
  const isTime =
    /^0/.test(hours) && at + 2 < to && /^(?:hours?|hrs?|h|[ap]\.?m|o'clock)$/.test(words[at + 2]?.word ?? "");
  return isTime && /^[-‐‑–.]$/.test(between) ? Number(minutes) : null;
}

/** A time of day whose last number stands at the index; "p.m.", "o'clock" and "in the evening" behind it are part of it. */
function readTime(words: readonly StemmedWord[], at: number, minutes: number, to: number, glued?: string): Reading {
  const hour = words[at + 1]?.word;
  const isFull = at + 1 < to && (hour === "o'clock" || hour === "o’clock");
  const behind = at + (isFull ? 2 : 1);
  const half =
    glued === undefined
      ? (readHalfDay(words, behind, to) ?? findHalfDay(words, at, behind, to))
      : { half: glued.charAt(0), next: behind };
  const day = minutes % DAY;
  const time =
    half === null
      ? day
      : half.half === "night"
        ? (day + (day >= NIGHT && day < HALF ? HALF : day >= HALF && day < HALF + 60 ? HALF : 0)) % DAY
        : half.half === "p" && day < HALF
          ? day + HALF
          : half.half === "a" && day >= HALF && day < HALF + 60
            ? day - HALF
            : day;
  const hours = Math.floor(time / 60);
  const others = [
    // Half a day later, on a clock of twelve hours of which no half is said.
    ...(half === null && day <= HALF + 59 ? [-1 - ((time + HALF) % DAY)] : []),
    ...(time % 60 === 0 ? [hours, hours > 12 ? hours - 12 : hours + 12] : []),
  ];
  return { kind: "number", value: -1 - time, others, loose: false, next: half?.next ?? behind };
}

/** "p.m.", "in the evening", "of the morning", "at night"; null where nothing says which half of the day it is. */
function readHalfDay(words: readonly StemmedWord[], at: number, to: number) {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  const half = HALF_DAY.exec(word(0))?.[0];
  if (half !== undefined) return { half: half.charAt(0), next: at + 1 };
  if (word(0) === "at" && word(1) === "night") return { half: "night", next: at + 2 };
  if (!/^(?:in|of|during|at)$/.test(word(0))) return null;
  const part = word(1) === "the" ? 2 : 1;
  const told = PARTS_OF_DAY.get(word(part));
  return told === undefined ? null : { half: told, next: at + part + 1 };
}

/** "four o'clock on Friday morning", "at dawn of Friday, 4 o'clock": a part of the day near a time, which is not a part of it; null where none stands there. */
function findHalfDay(words: readonly StemmedWord[], at: number, behind: number, to: number) {
  const apart = (index: number) => (words[index]?.start ?? 0) - (words[index - 1]?.end ?? 0) > 1;
  for (let index = behind; index < Math.min(to, behind + NEAR) && !apart(index); index++) {
    const told = PARTS_OF_DAY.get(words[index]?.word ?? "");
    if (told !== undefined) return { half: told, next: behind };
  }
  let passed = 0;
  for (let index = at - 1; index >= 0 && passed <= NEAR; index--) {
    const [word, next] = [words[index], words[index + 1]];
    // Behind a mark a capital may open a sentence.
    if (word === undefined || (apart(index + 1) && /^\p{Lu}/u.test(next?.written ?? ""))) return null;
    if (!OF_TIME.test(word.word)) passed++;
    const told = PARTS_OF_DAY.get(word.word);
    if (told !== undefined) return { half: told, next: behind };
  }
  return null;
}

/** Words of a time in several words. */
const OF_TIME = /^(?:\d{1,2}|o['’]clock|minutes?|past|to|and)$/;

/** Most words between a time and the part of the day that it lies in. */
const NEAR = 3;

/** Halves of a day by the words for their parts; of the night the hour tells. */
const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ...["morning", "forenoon", "dawn", "daybreak", "sunrise"].map((word): [string, string] => [word, "a"]),
  ...["afternoon", "evening", "dusk", "sunset"].map((word): [string, string] => [word, "p"]),
  ["night", "night"],
]);

/** The "hours" of "01:23 hours" is part of the time. */
function skipHours(words: readonly StemmedWord[], read: Reading, to: number): Reading {
  return read.next < to && /^(?:hours|hrs)$/.test(words[read.next]?.word ?? "")
    ? { ...read, next: read.next + 1 }
    : read;
}
