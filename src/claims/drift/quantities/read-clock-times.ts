import type { StemmedWord } from "../../stems.ts";
import { CARDINALS } from "../data/number-words.ts";
import { gapBefore, type Reading } from "./quantity.ts";

/** "half past six", "a quarter to seven" */
export function readPastHour(words: readonly StemmedWord[], at: number, to: number): Reading | null {
  const from = words[at]?.word === "a" ? at + 1 : at;
  const word = (ahead: number) => (from + ahead < to ? (words[from + ahead]?.word ?? "") : "");
  const part = word(0) === "half" && word(1) === "past" ? 30 : word(0) === "quarter" ? 15 : 0;
  const hour = CARDINALS.get(word(2)) ?? (/^\d{1,2}$/.test(word(2)) ? Number(word(2)) : 0);
  if (part === 0 || !/^(?:past|to)$/.test(word(1)) || hour < 1 || hour > 12) return null;
  return readTime(words, from + 2, hour * 60 + (word(1) === "to" ? -part : part));
}

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
  // "3.40 a.m."
  const [, hour, minute] = /^(\d{1,2})\.([0-5]\d)$/.exec(words[at]?.word ?? "") ?? [];
  if (hour !== undefined && /^[ap]\.?m$/.test(words[at + 1]?.word ?? ""))
    return readTime(words, at, Number(hour) * 60 + Number(minute));
  if (digits.time) return readTime(words, at, digits.value);
  const minutes = readSpacedMinutes(words, at, to, text);
  return minutes === null ? null : skipHours(words, readTime(words, at + 1, digits.value * 60 + minutes), to);
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
