import type { Article } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { isLiveTitle } from "../data/live-words.ts";
import { findPageDates } from "../metadata/written-dates/find-page-dates.ts";
import { countWords } from "../read-shape.ts";
import { readHead } from "../rules/find-heads.ts";
import { findLiveEntries, type LiveLines, TITLE_LINES } from "../rules/find-live-entries.ts";
import { labelUnits } from "../rules/label-units.ts";
import { numberRuns } from "../rules/number-runs.ts";
import type { LabelledUnit, Unit } from "../unit.ts";

/** A page of plain text that is a live blog, or has one among its articles. */
export interface LiveReading {
  readonly units: LabelledUnit[];
  /** by the article's index */
  readonly flags: readonly Article["flags"][];
  /** the day of the live blog, as its lines before the first entry give it */
  readonly day: CivilDate | null;
}

/** Points of the rules for the head of an article beside a live blog: a date above its headline, or a date below it and another sign. */
const NEIGHBOUR_POINTS = 3;
/** An article before a live blog holds at least so many words of prose, as before any other head. */
const MIN_WORDS = 25;

/** The entries of a live blog, and the articles before and behind it as `labelRest` reads them; null for a page without one. */
export function readLive(
  units: readonly Unit[],
  labelRest: (rest: readonly Unit[]) => LabelledUnit[],
): LiveReading | null {
  const live = findLiveEntries(units);
  if (live === null) return null;
  const first = findStart(live);
  const end = findEnd(live);
  const own = live.units.slice(first, end);
  const heads = live.heads.map((head) => ({
    first: head.first - first,
    headline: head.headline === null ? null : head.headline - first,
  }));
  const before = live.units.slice(0, first);
  const behind = live.units.slice(end);
  const parts = [
    { labelled: before.length === 0 ? [] : labelRest(before), entries: false },
    { labelled: labelUnits(own, heads), entries: true },
    { labelled: behind.length === 0 ? [] : labelRest(behind), entries: false },
  ];
  return { ...joinParts(parts), day: findDay(own.slice(0, heads[0]?.first ?? 0)) };
}

/** Where the live blog begins: at its own head, where an article stands before it; the page's first live title heads the page. */
function findStart({ units, heads }: LiveLines): number {
  const entry = heads[0]?.first ?? 0;
  const titled = units.slice(0, TITLE_LINES).some(({ text }) => isLiveTitle(text));
  let start = 0;
  let words = 0;
  for (let index = 0; index < entry; index++) {
    const unit = units[index] as Unit;
    const head = words < MIN_WORDS ? null : readHead(units, index, start, NEIGHBOUR_POINTS);
    const isOwn = head !== null && (isLiveTitle(unit.text) || !titled);
    if (isOwn || (words >= MIN_WORDS && unit.look !== "prose" && isLiveTitle(unit.text))) {
      start = head?.first ?? index;
      words = 0;
    }
    if (unit.look === "prose") words += countWords(unit.text);
  }
  return start;
}

/** Where the next article begins behind the last entry. */
function findEnd({ units, heads }: LiveLines): number {
  const last = heads.at(-1)?.first ?? 0;
  let told = false;
  for (let index = last + 1; index < units.length; index++) {
    const head = told ? readHead(units, index, last + 1, NEIGHBOUR_POINTS) : null;
    if (head !== null) return head.first;
    if (units[index]?.look === "prose") told = true;
  }
  return units.length;
}

/** Lines that give a day are no longer. */
const MAX_LINE = 120;

/** The day that a date line gives; else the one that the lines name, if no more. */
function findDay(units: readonly Unit[]): CivilDate | null {
  const days = new Set<CivilDate>();
  for (const { text, look } of units) {
    if (text.length > MAX_LINE) continue;
    for (const [index, { date }] of findPageDates(text).entries()) {
      if (date.kind !== "day") continue;
      if (look === "date" && index === 0) return date.day;
      days.add(date.day);
    }
  }
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

interface Part {
  readonly labelled: readonly LabelledUnit[];
  /** its articles but the first are entries */
  readonly entries: boolean;
}

/** Articles numbered through: what stands before the first entry may be no article, and an entry of a headline alone is none. */
function joinParts(parts: readonly Part[]): Pick<LiveReading, "units" | "flags"> {
  const flags: Article["flags"][] = [];
  for (const { labelled, entries } of parts) {
    const numbers = new Map<number, number>();
    for (const { article, kind } of labelled) {
      if (article === null || kind !== "body" || numbers.has(article)) continue;
      numbers.set(article, flags.length);
      flags.push(entries && article > 0 ? ["live-blog-entry"] : []);
    }
    for (const entry of labelled) entry.article = entry.article === null ? null : (numbers.get(entry.article) ?? null);
  }
  const units = parts.flatMap(({ labelled }) => labelled);
  numberRuns(units);
  return { units, flags };
}
