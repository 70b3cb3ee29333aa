import { type DateUnit, type ParsedDate, seasonOf } from "./date-forms.ts";
import { isCapital, isMark, numberOf, type Token, whichOf, yearOf } from "./date-tokens.ts";
import { DATE_LEADS, DATE_PARTS, SEASONS, SMALL_NUMBERS, TENS, WEEKDAYS } from "./date-words.ts";

/** on Wednesday · last Monday · this Friday · Tuesday of next week. Short forms only beside a preposition or a date. */
export function parseWeekday(tokens: readonly Token[], at: number): ParsedDate | null {
  const which = whichOf(tokens[at]);
  const start = which === null ? at : at + 1;
  const token = tokens[start];
  const weekday = token === undefined ? undefined : WEEKDAYS.get(token.lower);
  if (token === undefined || weekday === undefined || !isCapital(token.text)) return null;
  if (token.lower.length < 6 && which === null && !DATE_LEADS.has(tokens[start - 1]?.lower ?? "")) return null;
  const week = tokens[start + 1]?.lower === "of" ? start + 2 : start + 1;
  const whichWeek = which === null && tokens[week + 1]?.lower === "week" ? whichOf(tokens[week]) : null;
  if (whichWeek !== null)
    return { form: { kind: "day-of-week", weekday, by: WEEKS[whichWeek] }, to: null, next: week + 2 };
  return { form: { kind: "weekday", weekday, which }, to: null, next: start + 1 };
}

const WEEKS = { last: -1, this: 0, next: 1 } as const;

/** last summer · in the spring · winter of 2010 · late autumn 2003. Without one of these words before it "fall" is no season. */
export function parseSeason(tokens: readonly Token[], at: number): ParsedDate | null {
  const which = whichOf(tokens[at]);
  const start = which === null ? at : at + 1;
  const month = SEASONS.get(tokens[start]?.lower ?? "");
  if (month === undefined) return null;
  const yearAt = tokens[start + 1]?.lower === "of" ? start + 2 : start + 1;
  const year = which === null ? yearOf(tokens[yearAt]) : null;
  if (year !== null) {
    const form = seasonOf(year, month);
    return form === null ? null : { form, to: null, next: yearAt + 1 };
  }
  const before = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const lead = tokens[before]?.lower ?? "";
  if (which === null && lead !== "in" && lead !== "since" && lead !== "during" && !DATE_PARTS.has(lead)) return null;
  return { form: { kind: "season", month, which }, to: null, next: start + 1 };
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

const UNITS: ReadonlyMap<string, DateUnit> = new Map<string, DateUnit>(
  (["hour", "day", "week", "month", "quarter", "year", "decade"] as const).flatMap((unit): [string, DateUnit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** yesterday · last month · next year · this week · three years ago · twenty-five years ago · an hour ago · half a century ago. */
export function parseShift(tokens: readonly Token[], at: number): ParsedDate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const dayShift = DAY_WORDS.get(token.lower);
  if (dayShift !== undefined) return { form: { kind: "shift", unit: "day", by: dayShift }, to: null, next: at + 1 };
  const which = whichOf(token) ?? (token.lower === "previous" ? "last" : null);
  const unit = UNITS.get(tokens[at + 1]?.lower ?? "");
  // "the last day of this year" is no day that counts from today
  const ofAnother = unit === "day" && tokens[at - 1]?.lower === "the" && tokens[at + 2]?.lower === "of";
  if (which !== null && unit !== undefined && !tokens[at + 1]?.lower.endsWith("s") && unit !== "hour" && !ofAnother) {
    const by = which === "last" ? -1 : which === "next" ? 1 : 0;
    return { form: { kind: "shift", unit, by }, to: null, next: at + 2 };
  }
  const century = readCentury(tokens, at);
  if (century !== null && tokens[century.next]?.lower === "ago")
    return { form: { kind: "shift", unit: "year", by: -century.count }, to: null, next: century.next + 1 };
  const counted = readCount(tokens, at);
  const of = UNITS.get(tokens[counted?.next ?? -1]?.lower ?? "");
  if (counted === null || of === undefined || tokens[counted.next + 1]?.lower !== "ago") return null;
  return { form: { kind: "shift", unit: of, by: -counted.count }, to: null, next: counted.next + 2 };
}

interface Count {
  readonly count: number;
  /** index after its last token */
  readonly next: number;
}

/** "three", "25", "twenty-five", "fifty", "an" */
function readCount(tokens: readonly Token[], at: number): Count | null {
  const token = tokens[at];
  const word = token?.lower ?? "";
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const ones = isMark(tokens[at + 1], "-") ? SMALL_NUMBERS.get(tokens[at + 2]?.lower ?? "") : undefined;
    return ones !== undefined && ones < 10 ? { count: tens + ones, next: at + 3 } : { count: tens, next: at + 1 };
  }
  const count = word === "an" ? 1 : (SMALL_NUMBERS.get(word) ?? numberOf(token, 3));
  return count === null ? null : { count, next: at + 1 };
}

/** The years of "a century", "half a century", "a quarter of a century", "a quarter century". */
function readCentury(tokens: readonly Token[], at: number): Count | null {
  if (tokens[at]?.lower !== "a" && tokens[at]?.lower !== "half") return null;
  const words = tokens.slice(at, at + 5).map(({ lower }) => lower);
  for (const [phrase, count] of CENTURIES)
    if (phrase.every((word, index) => words[index] === word)) return { count, next: at + phrase.length };
  return null;
}

const CENTURIES: readonly (readonly [readonly string[], number])[] = [
  [["a", "quarter", "of", "a", "century"], 25],
  [["a", "quarter", "century"], 25],
  [["half", "a", "century"], 50],
  [["a", "century"], 100],
];
