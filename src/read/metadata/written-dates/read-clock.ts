import type { Span } from "../../../model/span.ts";
import { trimMarks } from "../../read-shape.ts";

/** A time of day that opens a line, as live blogs print it before each entry. */
export interface Clock {
  /** the characters of the time, with its zone */
  readonly span: Span;
  /** where the entry's own words begin */
  readonly end: number;
  /** minutes since midnight */
  readonly minutes: number;
  /** the line names a zone or a half of the day */
  readonly zoned: boolean;
}

const CLOCK =
  /^[[(]?([01]?\d|2[0-4])(?:([:.h])([0-5]\d)|(?=\s?[ap]\.?m))(?::[0-5]\d)?(\s?[ap]\.?m\b\.?)?(\s?(?:GMT|UTC|BST|CES?T|EES?T|WES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|MSK|IST|KST|JST|PKT|SGT|AEST|AEDT|SAST|WIB|Uhr|MESZ|MEZ|Kyiv time|local time|МСК|мск)\b)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?[\])]?(?:\s?[-–—|:•·]\s?|\s+|$)/iu;

/** The time of day that opens a text; null for none, and for what goes on as a number, a price or a score. Linear. */
export function readClock(text: string): Clock | null {
  const first = text.charCodeAt(0);
  if (!(first >= 48 && first <= 57) && first !== 40 && first !== 91) return null;
  const match = CLOCK.exec(text.slice(0, 48));
  if (match === null || /^[\d%€$£.,:]/u.test(text.slice(match[0].length))) return null;
  const half = (match[4] ?? "").trim().charAt(0).toLowerCase();
  const hour = Number(match[1]) % (half === "" ? 24 : 12);
  return {
    span: { start: 0, end: trimMarks(match[0], "-–—|:•·").length },
    end: match[0].length,
    minutes: (hour + (half === "p" ? 12 : 0)) * 60 + Number(match[3] ?? 0),
    zoned: half !== "" || match[5] !== undefined,
  };
}

/** Marks that may stand behind a time of day, and words of one ("10:20 am GMT"). */
const CLOCK_MARKS = "-–—|:•·,";
const MAX_CLOCK_WORDS = 3;

/** A text without the time of day that ends it: "Harbour Gazette, 10:20 am |" is Harbour Gazette's. The text itself where none does. */
export function withoutClockBehind(text: string): string {
  const bare = trimMarks(text, CLOCK_MARKS);
  let from = bare.length;
  for (let words = 0; words < MAX_CLOCK_WORDS && from > 0; words++) {
    from = bare.lastIndexOf(" ", from - 1);
    const clock = readClock(bare.slice(from + 1));
    if (clock !== null && clock.end === bare.length - from - 1) return bare.slice(0, Math.max(0, from));
    if (from < 0) break;
  }
  return text;
}

/** Whether times follow one another as a live blog's do, in either direction, over midnight at most once. */
export function isInOrder(minutes: readonly number[]): boolean {
  let up = 0;
  let down = 0;
  for (let at = 1; at < minutes.length; at++) {
    const step = (minutes[at] ?? 0) - (minutes[at - 1] ?? 0);
    if (step > 0) up++;
    if (step < 0) down++;
  }
  return Math.min(up, down) <= 1;
}

/** Whether the times run backwards, the latest first. */
export function isLatestFirst(minutes: readonly number[]): boolean {
  return isInOrder(minutes) && (minutes[0] ?? 0) > (minutes.at(-1) ?? 0);
}
