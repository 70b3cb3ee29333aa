import { MONTHS, WEEKDAYS } from "../../../text/dates/date-words.ts";
import type { StemmedWord } from "../../stems.ts";
import { DAYPARTS, ORDINALS, PERIODS, SEASONS } from "../data/number-words.ts";
import { gapBefore, type Reading } from "./quantity.ts";

/** "Monday", "May", "summer", "afternoon", "next month"; null for any other word. */
export function readCalendarWord(words: readonly StemmedWord[], at: number, text: string): Reading | null {
  const word = words[at];
  if (word === undefined) return null;
  const season = SEASONS.get(word.word);
  if (season !== undefined && !isOfDeed(words, at, text))
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

/** "spring cleaning"; not "winter, according to" */
function isOfDeed(words: readonly StemmedWord[], at: number, text: string): boolean {
  const next = words[at + 1]?.word ?? "";
  return (
    /ing$/.test(next) && !/^(?:according|during|following|being)$/.test(next) && gapBefore(words, at + 1, text) === " "
  );
}

/** "in the eighth month": August; "the third month in a row", "of the year" and "of pregnancy" are counted. */
export function readNumberedMonth(words: readonly StemmedWord[], at: number): Reading | null {
  const value = words[at + 1]?.word === "month" ? ORDINALS.get(words[at]?.word ?? "") : undefined;
  if (value === undefined || value > MONTHS_OF_YEAR || !/^(?:the|this|last)$/.test(words[at - 1]?.word ?? ""))
    return null;
  // "the fourth month of 2024" is April all the same.
  const isOfYear = words[at + 2]?.word === "of" && /^(?:19|20)\d\d$/.test(words[at + 3]?.word ?? "");
  if (!isOfYear && /^(?:in|of|running|straight|consecutive|since|after)$/.test(words[at + 2]?.word ?? "")) return null;
  return { kind: "month", value, others: [], loose: false, next: at + 2 };
}

const MONTHS_OF_YEAR = 12;
const BESIDE_NOW = /^(?:next|last|coming|previous|past)$/;

/** "May" and "March" are months beside a number or after a preposition. */
function isMonth(words: readonly StemmedWord[], at: number, text: string): boolean {
  const before = words[at - 1]?.word ?? "";
  const after = words[at + 1]?.word ?? "";
  if (/^\d/.test(before) || /^(?:in|on|of|by|since|until|from|last|next|this|early|late|mid|between)$/.test(before))
    return true;
  return /^\d/.test(after) && text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0).length <= 2;
}
