import type { SegmentKind } from "../../model/article.ts";
import { GIVEN_NAMES } from "../data/given-names.ts";
import { opensWithCall } from "../data/promo-phrases.ts";
import { findEndMark } from "../find-end-mark.ts";
import { opensWithName } from "../metadata/bylines/find-names.ts";
import { opensWithDateline } from "../metadata/credits/read-dateline.ts";
import { countWords, looksLikeName } from "../read-shape.ts";
import { type Head, isHeadlineLike } from "../rules/find-heads.ts";
import { labelHead } from "../rules/label-head.ts";
import { labelTail } from "../rules/label-tail.ts";
import { belongsToArticle, KIND_OF_LOOK, startLabels } from "../rules/label-units.ts";
import { namesPaper } from "../rules/names-paper.ts";
import { neverHeads } from "../rules/never-heads.ts";
import { numberRuns } from "../rules/number-runs.ts";
import type { LabelledUnit, Unit, UnitLook } from "../unit.ts";
import { freeParagraphs, joinHalves } from "./free-paragraphs.ts";
import { freeUnlike } from "./free-unlike.ts";
import { chooseHeadline } from "./heads/choose-headline.ts";
import { findModelHeads } from "./heads/find-model-heads.ts";
import { findRepeatedHeadline } from "./heads/find-repeated-headline.ts";
import { findSiblingHeads } from "./heads/find-sibling-heads.ts";
import { findStandfirst } from "./heads/find-standfirst.ts";
import { joinItems, joinLast } from "./join-items.ts";
import type { LineClass } from "./line-model.ts";
import { closesText } from "./lines/page-furniture.ts";

/** What its own words give away stays what it is, whatever the model makes of its neighbours. */
const NEVER_BODY: ReadonlySet<UnitLook> = new Set<UnitLook>(["teaser", "teaser-label", "furniture"]);
/** Before the first paragraph they speak of the article. */
const MARGIN_LOOKS: ReadonlySet<UnitLook> = new Set<UnitLook>(["date", "byline"]);
/** Words of a headline, and of one that ends like a sentence; of fewer it is a section or the site's name, unless nothing else is there. */
const MIN_HEADLINE = 3;
const MAX_HEADLINE_SENTENCE = 25;
/** Comments begin, or the text's end is marked, after so many lines of body; before them the label is a sub-heading. */
const MIN_BEFORE_COMMENTS = 2;

/** Gives every unit its kind and article by the classes that the line model gave them; the counterpart of `labelUnits`, which goes by rules. */
export function labelClasses(units: readonly Unit[], guessed: readonly LineClass[]): LabelledUnit[] {
  const classes = guessed.map((own, index) => (own === "headline" && !canHead(units[index]) ? "body" : own));
  joinHalves(units, classes);
  joinItems(units, classes);
  joinLast(units, classes);
  freeParagraphs(units, classes);
  freeUnlike(units, classes);
  findSiblingHeads(units, classes);
  const labelled = startLabels(units);
  const bodies = markBodies(units, classes);
  const repeated = findRepeatedHeadline(units);
  if (repeated !== null) {
    for (let index = 0; index < repeated; index++) if (classes[index] === "headline") classes[index] = "other";
    classes[repeated] = "headline";
    bodies.fill(0, 0, repeated + 1);
  }
  const starts: Head[] = [{ first: 0, headline: null }, ...findModelHeads(units, classes, bodies)];
  const extents = starts.map(({ first, headline }, index): Extent => {
    const end = starts[index + 1]?.first ?? units.length;
    const own = {
      first,
      end,
      headline: first > 0 ? headline : findHeadline(units, classes, bodies, end, headline, repeated),
    };
    clearHead(units, bodies, own);
    return own;
  });
  clearSlight(units, bodies, extents);
  let article = 0;
  for (const extent of extents) if (labelArticle(labelled, classes, bodies, extent, article)) article++;
  numberRuns(labelled);
  return labelled;
}

/** A headline is short; directly under a date and publisher it may end with a full stop. */
function canHead(unit: Unit | undefined): boolean {
  return unit !== undefined && (isHeadlineLike(unit) || countWords(unit.text) <= MAX_HEADLINE_SENTENCE);
}

/** Of captions, credits and sentences with promotional phrases those that the model gives to a body are it: of 47 on 400 made pages of sites not fitted on all were. */
function isNeverBody({ look, text }: Unit): boolean {
  return NEVER_BODY.has(look) || (look === "promo" && opensWithCall(text));
}

/** 1 for each line of a body. The parts beside what was cut out of a line are the report by the cut. */
function markBodies(units: readonly Unit[], classes: readonly LineClass[]): Uint8Array {
  return Uint8Array.from(units, (unit, index) =>
    classes[index] === "body" && (!isNeverBody(unit) || isFieldInside(units, classes, index)) ? 1 : 0,
  );
}

/**
 * Whether a line that reads like furniture stands between two lines of the report, and the model takes it for the report's: a guide's field ("Optional:"), a line of dots.
 * On made pages of sites not fitted on all of 53 such lines were it.
 */
function isFieldInside(units: readonly Unit[], classes: readonly LineClass[], index: number): boolean {
  const isReport = (at: number): boolean => classes[at] === "body" && units[at]?.look !== "furniture";
  return units[index]?.look === "furniture" && isReport(index - 1) && isReport(index + 1);
}

/** The first article's headline: what chooses it looks at more than the model does, which is asked where that finds none. */
function findHeadline(
  units: readonly Unit[],
  classes: readonly LineClass[],
  bodies: Uint8Array,
  end: number,
  given: number | null,
  repeated: number | null,
): number | null {
  const chosen = given ?? chooseHeadline(units, classes, end, repeated);
  for (let index = 0; chosen === null && index < end && bodies[index] === 0; index++)
    if (classes[index] === "headline" && mayBeHeadline(units[index]?.text ?? "")) return index;
  return chosen;
}

function mayBeHeadline(text: string): boolean {
  return countWords(text) >= MIN_HEADLINE && !namesPaper(text) && !neverHeads(text);
}

interface Extent {
  readonly first: number;
  readonly end: number;
  readonly headline: number | null;
}

/** The headline, what stands above it, and days and names under it are no body; nor is a summary of short lines before the dateline that opens the report. */
function clearHead(units: readonly Unit[], bodies: Uint8Array, { first, end, headline }: Extent): void {
  if (headline !== null) bodies.fill(0, first, headline + 1);
  let opening = first;
  while (opening < end && !(bodies[opening] === 1 && units[opening]?.look === "prose")) opening++;
  if (opening < end && opensWithDateline(units[opening]?.text ?? "")) bodies.fill(0, first, opening);
  let named = false;
  for (let index = (headline ?? first - 1) + 1; index < end; index++) {
    const under = index - 1 === headline;
    const isName: boolean = !named && (isNameUnderDate(units, index) || (under && isNameAlone(units, index)));
    if (isName || MARGIN_LOOKS.has(units[index]?.look ?? "prose")) bodies[index] = 0;
    else if (bodies[index] === 1) return;
    named ||= isName || units[index]?.look === "byline" || (under && opensWithName(units[index]?.text ?? ""));
  }
}

/** Whether a line is no more than a name, between the date and the first paragraph. */
function isNameUnderDate(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.look !== "short" || units[index - 1]?.look !== "date" || units[index + 1]?.look !== "prose") return false;
  return opensWithName(unit.text);
}

/** Whether a line between a headline and the first paragraph is no more than a name that opens as people's names do. */
function isNameAlone(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.look !== "short" || units[index + 1]?.look !== "prose" || !looksLikeName(unit.text)) return false;
  return GIVEN_NAMES.has(unit.text.slice(0, unit.text.indexOf(" ")).toLowerCase());
}

/** A menu above an article, or the excerpts and comments below it, hold less than this share of its words, and so few of them in paragraphs. */
const MAX_SLIGHT = 1 / 8;
const MAX_SLIGHT_WORDS = 130;
/** Characters of a paragraph, and more. */
const PARAGRAPH = 120;

/** What is slight beside another article of its page and opens with no dateline is no article, whatever stands above it; on the tuning half's scrapes half of what is split off is. */
function clearSlight(units: readonly Unit[], bodies: Uint8Array, extents: readonly Extent[]): void {
  const sizes = extents.map(({ first, end }) => {
    let words = 0;
    let inParagraphs = 0;
    let dateline = false;
    for (let index = first; index < end; index++) {
      const text = bodies[index] === 1 ? (units[index]?.text ?? "") : "";
      const own = countWords(text);
      dateline ||= words === 0 && own > 0 && opensWithDateline(text);
      words += own;
      if (text.length > PARAGRAPH) inParagraphs += own;
    }
    return { words, slight: !dateline && inParagraphs < MAX_SLIGHT_WORDS };
  });
  const most = Math.max(...sizes.map(({ words }) => words));
  for (const [index, { first, end }] of extents.entries()) {
    const own = sizes[index];
    if (own?.slight === true && own.words < most * MAX_SLIGHT) bodies.fill(0, first, end);
  }
}

/** Labels the units of one article; false when they hold no body. */
function labelArticle(
  labelled: readonly LabelledUnit[],
  classes: readonly LineClass[],
  bodies: Uint8Array,
  { first, end, headline }: Extent,
  article: number,
): boolean {
  const firstBody = bodies.indexOf(1, first);
  const lastBody = firstBody < 0 ? -1 : findLastBody(labelled, classes, bodies, firstBody, end);
  if (lastBody < 0) {
    for (const entry of labelled.slice(first, end)) if (entry.kind === "body") entry.kind = "furniture";
    return false;
  }
  labelHead(labelled.slice(first, firstBody), headline === null ? null : headline - first, null);
  const standfirst = headline === null ? null : findStandfirst(labelled, classes, bodies, headline, end);
  const opening = standfirst === null ? undefined : labelled[standfirst];
  if (opening !== undefined) opening.kind = "body";
  for (let index = firstBody; index <= lastBody; index++) {
    const entry = labelled[index];
    if (entry !== undefined) entry.kind = kindInBody(entry.unit, classes[index], bodies[index] === 1);
  }
  freeLoneLabels(labelled.slice(firstBody, lastBody + 1));
  labelTail(labelled.slice(lastBody + 1, end));
  const last = end === labelled.length;
  for (let index = first; index < end; index++) {
    const entry = labelled[index];
    if (entry === undefined) continue;
    entry.article = belongsToArticle(entry.kind, index < firstBody, index <= lastBody, last) ? article : null;
  }
  return true;
}

/**
 * The last prose of the body before the comments or what marks its end, with the list items behind it, under a heading of their own or not: a
 * report does not end with a name or a widget.
 */
function findLastBody(
  labelled: readonly LabelledUnit[],
  classes: readonly LineClass[],
  bodies: Uint8Array,
  firstBody: number,
  end: number,
): number {
  let last = -1;
  let count = 0;
  for (let index = firstBody; index < end; index++) {
    const look = labelled[index]?.unit.look;
    if (bodies[index] === 1) count++;
    else if (
      count >= MIN_BEFORE_COMMENTS &&
      (look === "comments-label" || closesText(labelled[index]?.unit.text ?? ""))
    )
      break;
    if (bodies[index] === 0) continue;
    if (look === "prose" || (closesBody(labelled[index]?.unit) && goesOn(labelled, classes, bodies, last, index)))
      last = index;
  }
  return last;
}

/** Whether a line goes on with the list that the body ends with so far, or with one under a heading: a list is put between its items at most. */
function goesOn(
  labelled: readonly LabelledUnit[],
  classes: readonly LineClass[],
  bodies: Uint8Array,
  last: number,
  index: number,
): boolean {
  let headings = 0;
  for (let at = last + 1; at < index; at++) {
    if (bodies[at] === 1) headings++;
    else if (classes[at] !== "teaser") return false;
  }
  return headings === 0 || (headings === 1 && bodies[index + 1] === 1 && closesBody(labelled[index + 1]?.unit));
}

/** Whether a line that is no paragraph may be a report's last: an item of a list, or what its agency's mark stands behind. */
function closesBody(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.look === "list-item" || findEndMark(unit.text) !== null);
}

function kindInBody({ look }: Unit, own: LineClass | undefined, body: boolean): SegmentKind {
  if (body) return "body";
  if (look === "promo" || look === "caption" || look === "credit") return KIND_OF_LOOK[look];
  if (own === "teaser" || look === "teaser" || look === "teaser-label") return "teaser";
  return look === "prose" || look === "list-item" ? "furniture" : KIND_OF_LOOK[look];
}

/** A label whose list was lost is furniture. */
function freeLoneLabels(units: readonly LabelledUnit[]): void {
  for (const [at, entry] of units.entries())
    if (entry.unit.look === "teaser-label" && units[at + 1]?.kind !== "teaser") entry.kind = "furniture";
}
