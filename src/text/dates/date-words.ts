/** English month names and usual abbreviations, each with its number (1-12). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Weekdays and usual abbreviations, each with its ISO number (Monday 1). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Seasons, each with the month it begins in (1-12), as the northern half of the world counts. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Small numbers as words, for "three months ago". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, index): [string, number] => [word, Math.max(1, index)]),
);

/** Tens as words, for "twenty-five years ago". */
export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index): [string, number] => [word, 10 * (index + 2)]),
);

/** Words before a date that say how the event stands to it. */
export const DATE_LEADS: ReadonlyMap<string, DateLead> = new Map<string, DateLead>([
  ["on", "on"],
  ["in", "in"],
  ["during", "in"],
  ["at", "in"],
  ["of", "of"],
  ["by", "by"],
  ["since", "since"],
  ["from", "from"],
  ["until", "until"],
  ["till", "until"],
  ["before", "before"],
  ["after", "after"],
  ["between", "between"],
]);

export type DateLead = "on" | "in" | "of" | "by" | "since" | "from" | "until" | "before" | "after" | "between";

/** Words for a part of a month or year ("early July"). */
export const DATE_PARTS: ReadonlyMap<string, DatePart> = new Map<string, DatePart>([
  ["early", "start"],
  ["beginning", "start"],
  ["start", "start"],
  ["mid", "middle"],
  ["middle", "middle"],
  ["late", "end"],
  ["end", "end"],
  ["close", "end"],
]);

/** A part of a month or year. */
export type DatePart = "start" | "middle" | "end";
