import { BYLINE_PLACE } from "../../data/byline-prefixes.ts";
import { isInstitution } from "../../data/institution-nouns.ts";
import { opensWithCall } from "../../data/promo-phrases.ts";
import { ROLE_NOUNS } from "../../data/role-nouns.ts";
import { stemsOf } from "../../known-words.ts";
import { isLanguageSwitch, isMenu, isRow } from "../../menu-line.ts";
import { opensWithName } from "../../metadata/bylines/find-names.ts";
import { countWords, looksLikeName } from "../../read-shape.ts";
import { isHeadlineLike } from "../../rules/find-heads.ts";
import { namesPaper } from "../../rules/names-paper.ts";
import { neverHeads } from "../../rules/never-heads.ts";
import type { Unit } from "../../unit.ts";
import type { LineClass } from "../line-model.ts";
import { readTrail } from "../lines/trail-line.ts";
import { foldTitle, titleForms } from "./title-site.ts";

/** A page's head with its menus is sought so far, and its report's words in so many units. */
const MAX_HEAD = 200;
const MAX_REPORT = 24;
/** Words of a paragraph, and of a headline that ends like a sentence. */
const PARAGRAPH = 15;
const MAX_HEADLINE = 34;
const MIN_HEADLINE = 2;
/** Date and byline stand within so many lines under a headline. */
const MAX_MARGIN = 5;
const MIN_POINTS = 3;
const MIN_TITLE = 3;
/** A word that stands so often in the report is its subject. */
const OFTEN = 2;
/** A site's name is no longer. */
const MAX_NAME = 60;
const MAX_CHANNEL = 5;
const MIN_STEMS = 3;
/** What a paragraph above a headline, which would be none of the report, takes from it. */
const SKIPPED = 3;
/** What the site's own name, or a body's, takes from a line. */
const SITE = 4;
/** A standfirst stands so closely under its headline, which says something of the report in so many words; a line that is so much better is none. */
const STANDFIRST = 2;
const MORE = 6;
const MIN_FULL = 5;
const MIN_OWN = 0.3;
/** What the line model's word weighs. */
const MODEL = 2;

/**
 * The headline of a page's first report among the lines before its first paragraphs: the one that says best what the paragraphs say, that has date or
 * byline under it, that is printed again, that the line model takes for one. Null where nothing speaks for a line. Linear.
 *
 * @param classes - of the units, null where no model gave them
 * @param end - index behind the last unit of the first report
 * @param repeated - of a headline that the page prints again behind its menus, or null
 */
export function chooseHeadline(
  units: readonly Unit[],
  classes: readonly LineClass[] | null,
  end: number,
  repeated: number | null,
): number | null {
  const report = findReport(units, classes, end);
  const known = countStems(units.slice(report, Math.min(end, report + MAX_REPORT)));
  const printed = countForms(units, report);
  const printedBehind = countLines(units.slice(report, end + MAX_REPORT));
  let best: number | null = null;
  let most = MIN_POINTS;
  let skipped = 0;
  let headed = false;
  for (let at = Math.max(0, report - MAX_HEAD); at < report; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (classes?.[at] === "body" && isParagraph(unit)) skipped++;
    if (!mayHead(unit, classes?.[at]) || isTrailOf(units, at)) continue;
    headed ||= classes?.[at] === "headline";
    let points = rate(units, at, report, known) + pointsOf(classes?.[at], headed) - SKIPPED * skipped;
    // What stands in a menu comes again with the line under it.
    if (isAgain(printed, unit)) points += isAgain(printed, units[at + 1]) ? -2 : 2;
    if (at === repeated) points += 2;
    if ((printedBehind.get(unit.text) ?? 0) >= OFTEN && countWords(unit.text) <= MAX_CHANNEL) points -= SITE;
    // Of headline and standfirst the first is the headline.
    if (best !== null && at - best <= STANDFIRST && points < most + MORE && isFull(units[best], known)) continue;
    if (points >= most) {
      most = points;
      best = at;
    }
  }
  return best;
}

/** What the line model makes of a line: behind a headline what it takes for the report is rather a sub-heading or the first sentence. */
function pointsOf(own: LineClass | undefined, headed: boolean): number {
  if (own === "headline") return MODEL;
  return own === "body" && headed ? -MODEL : 0;
}

/** Index of the first paragraph that another one follows closely, or of the first at all. */
function findReport(units: readonly Unit[], classes: readonly LineClass[] | null, end: number): number {
  const isOwn = (at: number): boolean => isParagraph(units[at]) && (classes === null || classes[at] === "body");
  let first = -1;
  for (let at = 0; at < end; at++) {
    if (!isOwn(at)) continue;
    if (first < 0) first = at;
    for (let next = at + 1; next <= at + 4 && next < end; next++) if (isOwn(next)) return at;
  }
  return first < 0 ? end : first;
}

/** How often each content word stands in the paragraphs among some units, by its beginning. */
function countStems(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, look } of units)
    if (look === "prose") for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function isParagraph(unit: Unit | undefined): boolean {
  return unit?.look === "prose" && countWords(unit.text) >= PARAGRAPH;
}

/** How often each title is printed above the report, with what sites set behind it or without. */
function countForms(units: readonly Unit[], report: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of units.slice(Math.max(0, report - MAX_HEAD), report))
    if (text.length < 300) for (const form of new Set(titleForms(text))) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** How often each short line stands among some units: the name of a channel stands over each of its posts. */
function countLines(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of units) if (text.length <= MAX_NAME) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function isAgain(printed: ReadonlyMap<string, number>, unit: Unit | undefined): boolean {
  return unit !== undefined && (printed.get(foldTitle(unit.text)) ?? 0) > 1;
}

/** The gap between the columns of a running head or a menu, and an account that readers may write to. */
const COLUMNS = /\S\s{3,40}\S/u;
const ACCOUNT = /(?<![\p{L}\p{N}])@\w{3,40}/u;

/** The credit that ends a picture's line: "(Jane Doe/Harbour Gazette)". */
const PICTURE = /\([^()/]{3,40}\/[^()/]{2,40}\)$/u;
/** What sites print over an old report. */
const REMARK = /^(?:this (?:article|story|post|page) (?:is|was|has)|representative image|file (?:photo|picture))/iu;
/** The subject of a letter heads it only where nothing else does. */
const SUBJECT = /^(?:subject|betreff|objet|asunto|oggetto|assunto|тема)\s?:\s/iu;

function mayHead(unit: Unit, own: LineClass | undefined): boolean {
  const words = countWords(unit.text);
  if (words < MIN_HEADLINE || words > MAX_HEADLINE) return false;
  if (PICTURE.test(unit.text.slice(-100)) || REMARK.test(unit.text)) return false;
  if (SUBJECT.test(unit.text) || neverHeads(unit.text)) return false;
  // "I built a weekly newsletter" speaks of promotion and is none.
  const isTitle = unit.look === "promo" && own === "headline" && !opensWithCall(unit.text);
  if (unit.look !== "short" && unit.look !== "prose" && unit.look !== "list-item" && !isTitle) return false;
  if (readTrail(unit.text) !== null || COLUMNS.test(unit.text) || ACCOUNT.test(unit.text)) return false;
  return !isMenu(unit.text) && !isLanguageSwitch(unit.text) && !isRow(unit.text);
}

/** Share of a line's content words that stand in the report, those that stand there once by half. */
function shareOf(text: string, known: ReadonlyMap<string, number>): number {
  const stems = stemsOf(text);
  let weight = 0;
  for (const stem of stems) weight += Math.min(known.get(stem) ?? 0, OFTEN) / OFTEN;
  return weight / Math.max(stems.length, MIN_STEMS);
}

function isFull(unit: Unit | undefined, known: ReadonlyMap<string, number>): boolean {
  return unit !== undefined && countWords(unit.text) >= MIN_FULL && shareOf(unit.text, known) >= MIN_OWN;
}

/** Words of an entry of a menu. */
const MAX_ENTRY = 4;

function isEntry(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.look === "short" || unit.look === "furniture-label") &&
    countWords(unit.text) <= MAX_ENTRY
  );
}

/** Whether a line is what stands under it behind the names of its sections ("Home Guides How to mend a net"). */
function isTrailOf(units: readonly Unit[], at: number): boolean {
  const text = units[at]?.text ?? "";
  for (let next = at + 1; next <= at + MAX_MARGIN; next++) {
    const title = units[next]?.text ?? "";
    if (title.length < text.length && text.endsWith(title) && countWords(title) >= MIN_TITLE) return true;
  }
  return false;
}

/** What links the names and places of those who wrote. */
const LINKS = /^(?:in|and|at|for|from|with|und|et|y|e|i|и)$/u;

/** Whether a line names people with where they are or what, and says nothing of them: "Jane Doe in Geneva and Tom Sample in Paris", "Jane Doe, Spokesperson". */
function namesPeople(text: string): boolean {
  if (!opensWithName(text)) return false;
  const words = text.split(/[\s,]+/u);
  if (ROLE_NOUNS.has(words.at(-1)?.toLowerCase() ?? "")) return true;
  return (
    words.some((word) => LINKS.test(word)) &&
    words.every((word) => LINKS.test(word) || /^\p{Lu}/u.test(word)) &&
    BYLINE_PLACE.test(text)
  );
}

/** Words of a person that head an interview, whole sentences though they be. */
const QUOTED = /^["“„«‘'»][^"“”„«»]{8,160}["”“»’'«]$/u;

function rate(units: readonly Unit[], at: number, report: number, known: ReadonlyMap<string, number>): number {
  const unit = units[at] as Unit;
  const words = countWords(unit.text);
  let points = 6 * shareOf(unit.text, known) + Math.min(words, 8) / 4;
  if (!isHeadlineLike(unit) && !QUOTED.test(unit.text)) points -= 4;
  if (isInstitution(unit.text)) points -= SITE;
  if (namesPaper(unit.text)) points -= SITE;
  const next = units[at + 1];
  if (next !== undefined && (isMenu(next.text) || isRow(next.text))) points -= 2;
  if ((looksLikeName(unit.text) && words <= 3) || namesPeople(unit.text)) points -= 3;
  let margin = 0;
  for (let next = at + 1; next <= at + MAX_MARGIN && next < report; next++) {
    const { look = "teaser", text = "" } = units[next] ?? {};
    if (look === "date" || look === "byline" || opensWithName(text)) margin = 2;
    if (look === "teaser" || look === "teaser-label") break;
  }
  points += margin;
  if (margin === 0 && isEntry(units[at - 1]) && isEntry(units[at + 1]) && isEntry(units[at + 2])) points -= 2;
  if (at + 1 === report) points += 1;
  return points - Math.min(3, (report - at) / 20);
}
