import { isLiveTitle } from "../data/live-words.ts";
import { lookAtText } from "../look-at-text.ts";
import { type Clock, isInOrder, isLatestFirst, readClock } from "../metadata/written-dates/read-clock.ts";
import { countWords } from "../read-shape.ts";
import type { Unit } from "../unit.ts";
import type { Head } from "./find-heads.ts";

/** So many entries make a live blog; two times of day stand in many a report. */
const MIN_ENTRIES = 3;
/** Words of an entry's prose at least: a timetable has none. */
const MIN_ENTRY_WORDS = 6;
/** A line that calls the page live stands among its first lines, or among those before the first entry. */
export const TITLE_LINES = 8;
/** Words of an entry's headline behind its time. */
const MAX_HEADLINE_WORDS = 25;

/** A page of plain text that is a live blog: its lines with the times cut off, and where each entry begins. */
export interface LiveLines {
  readonly units: readonly Unit[];
  readonly heads: readonly Head[];
}

/**
 * The entries of a live blog in plain text: lines that open with a time of day, in order, most of them followed by prose. Null for
 * any other page. A transcript also opens its lines with rising times, so times without a zone are believed only where the page
 * calls itself live or where they run backwards. Linear in the number of lines.
 */
export function findLiveEntries(units: readonly Unit[]): LiveLines | null {
  const clocks = units.map((unit) => (unit.map === null ? readClock(unit.text) : null));
  passKeyEvents(units, clocks);
  const marked = clocks.flatMap((clock, at) => (clock === null ? [] : [{ clock, at }]));
  if (marked.length < MIN_ENTRIES) return null;
  const minutes = marked.map(({ clock }) => clock.minutes);
  const zoned = marked.filter(({ clock }) => clock.zoned).length >= 0.6 * marked.length;
  const entry = marked[0]?.at ?? 0;
  const above = [...units.slice(0, TITLE_LINES), ...units.slice(Math.max(0, entry - TITLE_LINES), entry)];
  const live = above.some(({ text }) => isLiveTitle(text));
  if (!isInOrder(minutes) || !(zoned || live || isLatestFirst(minutes))) return null;
  const told = marked.filter(({ at }, index) => hasProse(units, clocks, at, marked[index + 1]?.at ?? units.length));
  if (told.length < MIN_ENTRIES || told.length < 0.6 * marked.length) return null;
  return cutClocks(units, clocks);
}

/** Takes the times off a list of headlines above the entries, which has their times once more. */
function passKeyEvents(units: readonly Unit[], clocks: (Clock | null)[]): void {
  const times = clocks.flatMap((clock, at) => (clock === null ? [] : [at]));
  const first = times.findIndex((at, index) => hasProse(units, clocks, at, times[index + 1] ?? units.length));
  const listed = times.slice(0, Math.max(0, first));
  const again = new Set(times.slice(listed.length).map((at) => clocks[at]?.minutes));
  if (listed.length >= MIN_ENTRIES - 1 && listed.every((at) => again.has(clocks[at]?.minutes)))
    for (const at of listed) clocks[at] = null;
}

function hasProse(units: readonly Unit[], clocks: readonly (Clock | null)[], from: number, to: number): boolean {
  return units.slice(from, to).some((unit, index) => {
    const own = unit.text.slice(index === 0 ? (clocks[from]?.end ?? 0) : 0);
    return countWords(own) >= MIN_ENTRY_WORDS && lookAtText(own) === "prose";
  });
}

/** The units with each time as a unit of its own before the rest of its line. */
function cutClocks(units: readonly Unit[], clocks: readonly (Clock | null)[]): LiveLines {
  const cut: Unit[] = [];
  const heads: Head[] = [];
  for (const [at, unit] of units.entries()) {
    const clock = clocks[at];
    if (clock === null || clock === undefined) {
      cut.push(unit);
      continue;
    }
    const first = cut.length;
    cut.push({
      ...unit,
      end: unit.start + clock.span.end,
      text: unit.text.slice(0, clock.span.end),
      look: "date",
    });
    const rest = unit.text.slice(clock.end);
    if (rest === "") {
      heads.push({ first, headline: null });
      continue;
    }
    const look = lookAtText(rest);
    const headed = look !== "prose" && look !== "date" && countWords(rest) <= MAX_HEADLINE_WORDS;
    cut.push({ ...unit, start: unit.start + clock.end, text: rest, blankBefore: false, look });
    heads.push({ first, headline: headed ? first + 1 : null });
  }
  return { units: cut, heads };
}
