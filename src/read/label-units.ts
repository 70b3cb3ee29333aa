import type { SegmentKind } from "../model/article.ts";
import { SECTION_NAMES } from "./data/sections.ts";
import type { Head } from "./find-heads.ts";
import { isHeadlineLike } from "./find-heads.ts";
import { KnownWords } from "./known-words.ts";
import { countWords, endsSentence, looksLikeName, normaliseLabel } from "./read-shape.ts";
import type { LabelledUnit, Unit, UnitLook } from "./unit.ts";

/** So many short lines together, of so many words on average, are a list of headlines and not the report's own sub-headings. */
const MIN_LIST_LINES = 3;
const MIN_LIST_WORDS = 5;
/** A single line of at least this many words without a full stop between two paragraphs is another story's headline. */
const MIN_LONE_HEADLINE = 8;

const MAX_LIST_HEADLINE = 22;
/** A line of whose content words so many stand in the report's paragraphs is the report's own. */
const MIN_KNOWN = 0.6;

/** The headline is sought among so many lines before the first paragraph. */
const MAX_HEAD_LINES = 60;

const KIND_OF_LOOK: Readonly<Record<UnitLook, SegmentKind>> = {
  prose: "body",
  "list-item": "body",
  short: "furniture",
  "teaser-label": "furniture",
  "furniture-label": "furniture",
  "comments-label": "comments",
  teaser: "teaser",
  promo: "promo",
  date: "meta",
  byline: "byline",
  credit: "credit",
  caption: "caption",
};

/**
 * Gives every unit its kind and article. `heads` are the heads of the second and later articles; the first article begins with the
 * page. Teasers belong to no article, and neither does furniture that lies between two.
 */
export function labelUnits(units: readonly Unit[], heads: readonly Head[]): LabelledUnit[] {
  const labelled: LabelledUnit[] = units.map((unit) => ({
    unit,
    kind: KIND_OF_LOOK[unit.look],
    article: null,
    run: 0,
  }));
  const starts = [{ first: 0, headline: null }, ...heads];
  for (const [index, head] of starts.entries()) {
    const end = starts[index + 1]?.first ?? units.length;
    labelArticle(
      labelled.slice(head.first, end),
      index,
      head.headline === null ? null : head.headline - head.first,
      end === units.length,
    );
  }
  numberRuns(labelled);
  return labelled;
}

/** Labels the units of one article; `last` when no other article follows on the page. */
function labelArticle(units: readonly LabelledUnit[], article: number, headline: number | null, last: boolean): void {
  const firstBody = units.findIndex(
    ({ unit }, at) => isBody(unit) && at !== headline && !isQuestionHeadline(units, at),
  );
  if (firstBody < 0) {
    for (const entry of units) if (entry.kind === "body") entry.kind = "furniture";
    return;
  }
  const lastBody = findLastBody(units, firstBody);
  const known = new KnownWords();
  for (const { unit } of units) if (unit.look === "prose") known.add(unit.text);
  labelHead(units.slice(0, firstBody), headline, known);
  labelMiddle(units.slice(firstBody, lastBody + 1), known);
  labelTail(units.slice(lastBody + 1));
  for (const [at, entry] of units.entries()) {
    entry.article = belongsToArticle(entry.kind, at < firstBody, at <= lastBody, last) ? article : null;
  }
}

/** Insertions are nobody's: teasers everywhere, promotion inside or after the body, furniture between two articles. */
function belongsToArticle(kind: SegmentKind, inHead: boolean, inBody: boolean, last: boolean): boolean {
  if (kind === "teaser") return false;
  if (kind === "promo") return inHead || (last && !inBody);
  return kind !== "furniture" || inBody || last;
}

function isBody(unit: Unit): boolean {
  return unit.look === "prose";
}

/** A question that stands first and heads prose is the headline, although it ends a sentence. */
function isQuestionHeadline(units: readonly LabelledUnit[], at: number): boolean {
  const unit = units[at]?.unit;
  if (unit === undefined || !isHeadlineLike(unit)) return false;
  return (
    units.slice(0, at).every((entry) => !isBody(entry.unit)) &&
    units.slice(at + 1, at + 4).some((entry) => isBody(entry.unit))
  );
}

/** The last prose before the comments: what readers wrote is no body. */
function findLastBody(units: readonly LabelledUnit[], firstBody: number): number {
  let lastBody = firstBody;
  let bodies = 0;
  for (let at = firstBody; at < units.length; at++) {
    const look = units[at]?.unit.look;
    if (look === "comments-label" && bodies >= 2) return lastBody;
    if (look !== "prose" && !(look === "list-item" && at === lastBody + 1)) continue;
    lastBody = at;
    bodies++;
  }
  return lastBody;
}

/** Before the first paragraph: headline, standfirst, publisher, date, byline, caption, and menu lines. */
function labelHead(units: readonly LabelledUnit[], given: number | null, known: KnownWords): void {
  const chosen = given ?? chooseHeadline(units);
  for (const [at, entry] of units.entries()) {
    const { unit } = entry;
    if (at === chosen) entry.kind = "headline";
    else if (chosen !== null && sameText(unit, units[chosen]?.unit)) entry.kind = "headline";
    else if (unit.look === "short" || unit.look === "list-item" || unit.look === "prose")
      entry.kind = labelHeadLine(units, at, chosen, known);
    else if (unit.look === "teaser-label") entry.kind = "furniture";
  }
}

function labelHeadLine(
  units: readonly LabelledUnit[],
  at: number,
  chosen: number | null,
  known: KnownWords,
): SegmentKind {
  const unit = units[at]?.unit;
  if (unit === undefined) return "furniture";
  const besideDate = units[at - 1]?.unit.look === "date" || units[at + 1]?.unit.look === "date";
  if (besideDate && countWords(unit.text) <= 7 && (chosen === null || at < chosen)) return "meta";
  if (chosen !== null && at > chosen) {
    if (looksLikeName(unit.text)) return "byline";
    if (countWords(unit.text) >= MIN_LONE_HEADLINE || (!besideDate && isOfReport(unit, known))) return "body";
    return besideDate ? "meta" : "furniture";
  }
  return countWords(unit.text) >= MIN_LIST_WORDS ? "teaser" : "furniture";
}

/** The headline among the lines before the first paragraph: the last group's first line of four words, else its longest. */
function chooseHeadline(units: readonly LabelledUnit[]): number | null {
  let best: number | null = null;
  let bestPoints = 0;
  const from = Math.max(0, units.length - MAX_HEAD_LINES);
  const near = units.slice(from);
  for (const [at, { unit }] of units.entries()) {
    if (at < from) continue;
    if (!isHeadlineLike(unit) && !(unit.look === "short" && countWords(unit.text) === 2)) continue;
    const words = countWords(unit.text);
    const name = looksLikeName(unit.text) && words <= 4;
    const repeated = near.some((other) => other.unit !== unit && sameText(other.unit, unit));
    const follower = units[at + 1]?.unit.look;
    let points = Math.min(words, 12) + (repeated ? 8 : 0) - (name ? 6 : 0);
    if (follower === "date" || follower === "byline") points += 4;
    if (units[at - 1]?.unit.look === "short" && countWords(units[at - 1]?.unit.text ?? "") >= 4) points -= 5;
    if (points > bestPoints) {
      bestPoints = points;
      best = at;
    }
  }
  return best;
}

function sameText(a: Unit, b: Unit | undefined): boolean {
  return b !== undefined && a.text.length === b.text.length && a.text === b.text;
}

/** Between the first and the last paragraph: runs of lines that are no prose. */
function labelMiddle(units: readonly LabelledUnit[], known: KnownWords): void {
  for (let at = 0; at < units.length; ) {
    if (units[at]?.kind === "body" && units[at]?.unit.look === "prose") {
      at++;
      continue;
    }
    const end = findRunEnd(units, at, known);
    labelRun(units.slice(at, end), units[at - 1]?.unit.text ?? "", known);
    at = end;
  }
}

/** End of the run of non-prose that begins at `from`. Under a teaser label a question among headlines stays in the run. */
function findRunEnd(units: readonly LabelledUnit[], from: number, known: KnownWords): number {
  let end = from;
  let list = false;
  while (end < units.length) {
    const unit = units[end]?.unit;
    if (unit === undefined) break;
    if (unit.look === "teaser-label") list = true;
    if (unit.look === "prose" && !(list && isHeadlineInList(unit, units[end + 1]?.unit, known))) break;
    end++;
  }
  return end;
}

/** A headline of a list although it ends like a sentence ("… in the U.S."): short, of other matter, and the list goes on or a section opens it. */
function isHeadlineInList(unit: Unit, next: Unit | undefined, known: KnownWords): boolean {
  if (countWords(unit.text) > MAX_LIST_HEADLINE) return false;
  if (opensWithSection(unit.text) || (isHeadlineLike(unit) && next?.look === "short")) return true;
  return !isOfReport(unit, known) && next?.look === "short" && countWords(next.text) >= MIN_LIST_WORDS;
}

function labelRun(run: readonly LabelledUnit[], before: string, known: KnownWords): void {
  let list = false;
  const unlabelled = isUnlabelledList(run, before, known);
  const lastItem = run.findLastIndex(({ unit }) => isItem(unit));
  const lastTeaser = findListTail(run, known);
  for (const [at, entry] of run.entries()) {
    const { unit } = entry;
    if (unit.look === "teaser-label") {
      list = at < lastItem;
      entry.kind = list ? "teaser" : "furniture";
    } else if (isItem(unit)) {
      const teaser = (list && at <= lastTeaser) || unlabelled || isLoneHeadline(run, unit, before, known);
      entry.kind = teaser ? "teaser" : "body";
    } else if (
      list &&
      at <= lastTeaser &&
      (unit.look === "date" || unit.look === "byline" || unit.look === "furniture-label")
    ) {
      entry.kind = "teaser";
    } else if (!list && !unlabelled && (unit.look === "date" || unit.look === "byline")) {
      // "Date: 6-9 January" between two paragraphs is the report's; the report's own date stands before or after all of them.
      entry.kind = "body";
    }
  }
}

function isItem(unit: Unit): boolean {
  return unit.look === "short" || unit.look === "list-item" || unit.look === "prose";
}

/** Whether most of a line's content words are the report's own. */
function isOfReport(unit: Unit, known: KnownWords): boolean {
  return (known.shareOf(unit.text) ?? 0) >= MIN_KNOWN;
}

/**
 * Last item of the list under a label. Lines after it that open with no section while the list's do, or that speak of the
 * report's own matter, are the report's sub-heading before it resumes.
 */
function findListTail(run: readonly LabelledUnit[], known: KnownWords): number {
  const label = run.findLastIndex(({ unit }) => unit.look === "teaser-label");
  const first = run.findIndex(({ unit }, at) => at > label && isItem(unit));
  let last = run.length - 1;
  if (label < 0 || first < 0) return last;
  const sectioned = opensWithSection(run[first]?.unit.text ?? "") || opensWithSection(run[first + 1]?.unit.text ?? "");
  while (last > first) {
    const unit = run[last]?.unit;
    if (
      unit === undefined ||
      (sectioned ? opensWithSection(unit.text) : !isOfReport(unit, known) && unit.look !== "list-item")
    )
      break;
    last--;
  }
  return last;
}

function opensWithSection(text: string): boolean {
  const [first = "", second = ""] = text.slice(0, 80).split(" ");
  return SECTION_NAMES.has(first) && second !== "";
}

/** Three headlines or more without a label, none of them of the report's matter, none behind a colon. */
function isUnlabelledList(run: readonly LabelledUnit[], before: string, known: KnownWords): boolean {
  const items = run.filter(({ unit }) => unit.look === "short" || unit.look === "list-item");
  if (items.length < MIN_LIST_LINES || /[:：]$/u.test(before)) return false;
  return items.every(
    ({ unit }) =>
      unit.look === "short" &&
      countWords(unit.text) >= MIN_LIST_WORDS &&
      !/[:：]$/u.test(unit.text) &&
      (known.shareOf(unit.text) ?? 1) < MIN_KNOWN,
  );
}

/** One or two short lines between paragraphs: another story's headline when its words are not the report's, or it shouts. */
function isLoneHeadline(run: readonly LabelledUnit[], unit: Unit, before: string, known: KnownWords): boolean {
  if (unit.look === "list-item" || run.length > 2 || /[:：,，]$/u.test(before) || /[:：]$/u.test(unit.text))
    return false;
  const words = countWords(unit.text);
  const shouts = words >= 4 && unit.text === unit.text.toUpperCase() && unit.text !== unit.text.toLowerCase();
  return (words >= MIN_LONE_HEADLINE || shouts) && endsSentence(before) && (known.shareOf(unit.text) ?? 1) < MIN_KNOWN;
}

/** After the last paragraph: a name is the byline, a list of headlines is teasers, an empty comment box among widgets is one of them. */
function labelTail(units: readonly LabelledUnit[]): void {
  let list = false;
  let comments = false;
  for (const [at, entry] of units.entries()) {
    const { unit } = entry;
    if (unit.look === "teaser-label") list = true;
    if (unit.look === "comments-label") comments = true;
    if (unit.look === "prose" || unit.look === "short" || unit.look === "list-item") {
      if (at === 0 && looksLikeName(unit.text)) entry.kind = "byline";
      else if (comments && unit.look === "prose") entry.kind = "comments";
      else
        entry.kind =
          !/[:：]$/u.test(unit.text) && (list || countWords(unit.text) >= MIN_LIST_WORDS) ? "teaser" : "furniture";
    }
  }
  for (const [at, entry] of units.entries()) {
    const next = units[at + 1];
    if (entry.unit.look === "teaser-label") entry.kind = next?.kind === "teaser" ? "teaser" : "furniture";
  }
  joinWidgets(units);
}

function joinWidgets(units: readonly LabelledUnit[]): void {
  const widgets = units.filter(
    (entry) => entry.kind === "furniture" || entry.kind === "promo" || entry.unit.look === "comments-label",
  );
  const written = units.some((entry) => entry.kind === "comments" && entry.unit.look !== "comments-label");
  const labels = widgets.filter((entry) => entry.unit.look === "comments-label").length;
  if (written || labels * 2 >= widgets.length) return;
  for (const entry of widgets) if (normaliseLabel(entry.unit.text) !== "") entry.kind = "furniture";
}

/** Neighbours of one kind and one article form a run; the label of a teaser box and its list are two. */
function numberRuns(units: readonly LabelledUnit[]): void {
  let run = 0;
  for (const [at, entry] of units.entries()) {
    const before = units[at - 1];
    if (before !== undefined && !isSameRun(units, at, before, entry)) run++;
    entry.run = run;
  }
}

function isSameRun(units: readonly LabelledUnit[], at: number, before: LabelledUnit, entry: LabelledUnit): boolean {
  if (before.kind !== entry.kind || before.article !== entry.article) return false;
  return !(entry.kind === "teaser" && endsBoxLabel(units, at));
}

/** Whether the label and slogan of a teaser box end before this unit. */
function endsBoxLabel(units: readonly LabelledUnit[], at: number): boolean {
  const unit = units[at]?.unit;
  const before = units[at - 1]?.unit;
  if (unit === undefined || before === undefined || unit.line === before.line) return false;
  const slogan = (text: string): boolean => countWords(text) <= 5 && endsSentence(text);
  if (slogan(unit.text)) return false;
  return before.look === "teaser-label" || (slogan(before.text) && units[at - 2]?.unit.look === "teaser-label");
}
