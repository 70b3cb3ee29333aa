import { isDocumentKind } from "../data/document-kinds.ts";
import { findCueBefore, findCueBehind, opensLikeCue, type SiteCue } from "../data/site-cues.ts";
import { withoutFolio, withoutMarks } from "../metadata/bylines/bare-name.ts";
import { findPageDates } from "../metadata/written-dates/find-page-dates.ts";
import { foldTitle } from "../plain/heads/title-site.ts";
import { capitalShare, countWords, trimMarks } from "../read-shape.ts";
import { findOwner } from "../rights-line.ts";
import type { LabelledUnit, Unit } from "../unit.ts";

/** A name is no longer, and a line that prints one. */
const MAX_NAME = 60;
const MAX_WORDS = 6;
const MAX_LINE = 400;
/** So many names of a page are weighed. */
const MAX_NAMES = 400;
const MIN_CAPITALS = 0.6;
/** Words of a line's beginning from which it may be a title with the site's name behind it. */
const MIN_TITLE = 4;
/** What parts a line that holds more than a name. */
const PARTS = /\s(?:[|•·»–—/-]{1,3}|::|\.)\s|\s{3,}/u;
/** Where a paper is from, or what its edition is: "Harbour Review (Port Estuary)", "Harbour Review (beta)". */
const BRACKETS_BEHIND = /\s\([^()]{2,30}\)$/u;
/** What a logo says of itself in place of its picture. */
const LOGO = /^logo(?: of)?[: ]\s?/iu;
/** Words with capitals in a row, and what links them. */
const RUN =
  /[\p{Lu}\d][\p{L}\p{M}\p{N}'’.&-]*(?: (?:(?:of|the|for|and|de|del|della|di|da|do|du|des|der|die|das|für|la|le|les|el|&|\+) ){0,2}[\p{Lu}\d][\p{L}\p{M}\p{N}'’.&-]*){0,6}/gu;

/** Where and how a page prints a name. */
export interface Sighting {
  /** index of the unit */
  readonly at: number;
  /** all of its line, a part of it between marks, behind what may be a title, the owner behind ©, or some words of a line */
  readonly form: "line" | "part" | "title" | "owner" | "run";
  readonly before: SiteCue | null;
  readonly behind: SiteCue | null;
}

/** A name that a page prints outside its reports, with each place. */
export interface SiteName {
  /** as the first line of its own prints it, else as it comes first */
  name: string;
  unit: Unit;
  readonly folded: string;
  readonly sightings: Sighting[];
}

/** The folded name, which is the same with and without its article. */
export function foldName(name: string): string {
  return foldTitle(name).replace(/^(?:the|der|die|das|le|la|les|el|il) (?=\S)/u, "");
}

/** The names that the lines of a page print outside its reports. Linear. */
export function readSiteNames(units: readonly LabelledUnit[]): SiteName[] {
  const found = new Map<string, SiteName>();
  for (const [at, { unit, kind }] of units.entries()) {
    const { text } = unit;
    if (text.length > MAX_LINE || (kind === "body" && unit.look === "prose")) continue;
    const seen = new Set<string>();
    const add = (whole: string, form: Sighting["form"]): void => {
      const sighted = withoutCues(whole, form);
      if (!isNameForm(sighted.name)) return;
      const folded = foldName(sighted.name);
      if (folded.length < 2 || seen.has(folded)) return;
      seen.add(folded);
      const sighting = { at, form, before: sighted.before, behind: sighted.behind };
      const known = found.get(folded);
      if (known === undefined) {
        if (found.size < MAX_NAMES) found.set(folded, { name: sighted.name, unit, folded, sightings: [sighting] });
        return;
      }
      const isOwnLine = known.sightings.some((other) => other.form !== "run");
      if (!isOwnLine && form !== "run") {
        known.name = sighted.name;
        known.unit = unit;
      }
      known.sightings.push(sighting);
    };
    const owner = kind === "caption" ? null : findOwner(text);
    if (owner !== null) add(owner.name, "owner");
    if (kind !== "headline") {
      const parts = text.split(PARTS);
      for (const [index, part] of parts.entries()) {
        if (countWords(part) > MAX_WORDS + 4) continue;
        const isTitle = index === parts.length - 1 && index > 0 && countWords(parts[0] ?? "") >= MIN_TITLE;
        add(bare(part), parts.length === 1 ? "line" : isTitle ? "title" : "part");
      }
    }
    readRuns(text, (name, before, behind) => {
      const folded = foldName(name);
      if (folded.length < 2 || seen.has(folded) || !isNameForm(name)) return;
      seen.add(folded);
      const sighting = { at, form: "run", before, behind } as const;
      const known = found.get(folded);
      if (known !== undefined) known.sightings.push(sighting);
      else if (found.size < MAX_NAMES) found.set(folded, { name, unit, folded, sightings: [sighting] });
    });
  }
  return [...found.values()];
}

/** A part of a line without a date, a number of an issue, a logo's words. */
function bare(part: string): string {
  const text = withoutFolio(part).replace(LOGO, "");
  const date = /\d/.test(text) ? findPageDates(text)[0] : undefined;
  return withoutMarks(date === undefined ? text : text.slice(0, date.span.start)).replace(BRACKETS_BEHIND, "");
}

/** What stands before a name in its own part of a line; other words open names too ("In Transit"). */
const LEADS: ReadonlySet<SiteCue> = new Set<SiteCue>(["service"]);
/** A label before a name, with its colon. */
const LABEL = /^[\p{L} ]{2,24}:\s/u;

/** A company's kind, a home page's word and the like are behind the name; other such words may be a part of it. */
const BEHIND =
  /\s(?:logo|home|homepage|ltd|limited|llc|inc|gmbh|newsletters?|app|subscribers|subscription|staff|team|website)\.?$/u;

interface Sighted {
  readonly name: string;
  readonly before: SiteCue | null;
  readonly behind: SiteCue | null;
}

/** A name without the words beside it that say what it is of: "About Harbour Courier", "Harbour Courier newsletters". */
function withoutCues(whole: string, form: Sighting["form"]): Sighted {
  if (form === "owner") return { name: whole, before: null, behind: null };
  const label = LABEL.exec(whole)?.[0] ?? "";
  const labelled = findCueBefore(
    label
      .toLowerCase()
      .split(/[\s:]+/u)
      .filter((word) => word !== ""),
  );
  if (labelled !== null) return { ...withoutCues(whole.slice(label.length), form), before: labelled.cue };
  const lower = whole.toLowerCase();
  if (!opensLikeCue(lower) && !BEHIND.test(lower)) return { name: trimMarks(whole, ",:"), before: null, behind: null };
  const words = whole.split(/\s+/u);
  const small = words.map((word) => word.toLowerCase().replace(/[:,.]$/u, ""));
  let from = 0;
  let before: SiteCue | null = null;
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const cue = findCueBefore(small.slice(0, count));
    if (cue === null || cue.words !== count || !LEADS.has(cue.cue) || small[count - 1] === "the") continue;
    from = count;
    before = cue.cue;
    break;
  }
  let to = words.length;
  let behind: SiteCue | null = null;
  for (let count = Math.min(2, words.length - from - 1); count > 0; count--) {
    const cue = findCueBehind(small.slice(words.length - count));
    if (cue === null || cue.words !== count) continue;
    if (!BEHIND.test(lower)) continue;
    to = words.length - count;
    behind = cue.cue;
    break;
  }
  return { name: trimMarks(words.slice(from, to).join(" "), ",:"), before, behind };
}

/** What stands beside a name is looked for in so many characters and words. */
const BESIDE = 40;
const MAX_CUE = 4;

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s:,.]+/u)
    .filter((word) => word !== "");
}

/** Calls back with each run of capitalised words of a line and the cues beside it. */
function readRuns(text: string, add: (name: string, before: SiteCue | null, behind: SiteCue | null) => void): void {
  for (const match of text.matchAll(RUN)) {
    const run = trimMarks(match[0], ".’'").replace(/['’]s$/u, "");
    const end = match.index + match[0].length;
    const wordsBefore = wordsOf(text.slice(Math.max(0, match.index - BESIDE), match.index)).slice(-MAX_CUE);
    const wordsBehind = wordsOf(text.slice(end, end + BESIDE)).slice(0, MAX_CUE);
    const outer = findCueBefore(wordsBefore);
    const inner = withoutCues(run, "run");
    add(inner.name, inner.before ?? outer?.cue ?? null, inner.behind ?? findCueBehind(wordsBehind)?.cue ?? null);
  }
}

function isNameForm(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || countWords(name) > MAX_WORDS) return false;
  if (isDocumentKind(name)) return false;
  if (!/\p{L}/u.test(name) || /[?@#…"“”;()[\]{}]/u.test(name) || /[.,:]$/u.test(name)) return false;
  return capitalShare(name.split(/\s+/)) >= MIN_CAPITALS || /\.\p{L}{2,6}$/u.test(name);
}
