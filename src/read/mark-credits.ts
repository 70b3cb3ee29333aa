import { AGENCY_BY_FORM } from "./data/agencies.ts";
import { findDesk, isAgencyName } from "./data/agency-nouns.ts";
import { isAgencyCredit } from "./find-end-credit.ts";
import { findLineAgencies } from "./find-opening-credit.ts";
import { isByline } from "./look-at-text.ts";
import { looksLikePerson } from "./metadata/bylines/find-names.ts";
import { findPageDates } from "./metadata/written-dates/find-page-dates.ts";
import { countWords, endsSentence, trimMarks } from "./read-shape.ts";
import type { LabelledUnit } from "./unit.ts";

/** Paragraphs of an article that has a byline or credit line among them. */
const MIN_BODY = 2;
const MAX_CREDIT_WORDS = 14;
const MAX_CREDIT = 120;

/**
 * Takes the lines of a desk or an agency out of a body: "By the Example Wire treaty desk" before it, "EXAMPLE WIRE", "- Example Wire" or
 * "(Example Wire - 20 Nov, 2024)" on a line of its own behind it. Changes the labels in place; linear in the number of units.
 */
export function markCredits(units: readonly LabelledUnit[]): void {
  const edges = new Map<number, { first: number; last: number; count: number }>();
  for (const [at, { kind, article }] of units.entries()) {
    if (kind !== "body" || article === null) continue;
    const edge = edges.get(article);
    if (edge === undefined) edges.set(article, { first: at, last: at, count: 1 });
    else {
      edge.last = at;
      edge.count++;
    }
  }
  let changed = false;
  for (const [article, { first, last, count }] of edges) {
    if (count <= MIN_BODY) continue;
    changed = markLine(units[first], isBylineOfDesk, "byline") || changed;
    changed = markLine(units[last], isCreditLine, "credit") || changed;
    changed = markLine(units[last], isAgencyCredit, "credit") || changed;
    changed = markLine(units[last], isSignature, "byline") || changed;
    const behind = units[last + 1];
    if (behind === undefined) continue;
    if ((behind.kind === "teaser" || behind.kind === "furniture") && markLine(behind, isSignature, "byline")) {
      behind.article = article;
      changed = true;
    }
    const isCredit = behind.kind === "byline" ? isCreditLine : isDatedCredit;
    const isFree = behind.kind === "byline" || behind.article === null;
    const isOwn = behind.kind !== "body" && (behind.article === null || behind.article === article);
    if ((isFree && markLine(behind, isCredit, "credit")) || (isOwn && markLine(behind, isAgencyCredit, "credit"))) {
      behind.article = article;
      changed = true;
    }
  }
  if (changed) renumberRuns(units);
}

function markLine(
  entry: LabelledUnit | undefined,
  test: (text: string) => boolean,
  kind: LabelledUnit["kind"],
): boolean {
  if (entry === undefined) return false;
  const { text } = entry.unit;
  if (text.length > MAX_CREDIT || countWords(text) > MAX_CREDIT_WORDS || !test(text)) return false;
  entry.kind = kind;
  return true;
}

function isBylineOfDesk(text: string): boolean {
  if (endsSentence(text)) return false;
  return findDesk(text) !== null || AGENCY_BY_FORM.has(text) || isAgencyName(text) || findLineAgencies(text).length > 0;
}

/** Whether a line is an agency's name or mark and nothing else, perhaps behind a dash or in brackets with a date. */
function isCreditLine(text: string): boolean {
  const bare = trimMarks(text, "()/[].–—- ");
  return AGENCY_BY_FORM.has(text) || AGENCY_BY_FORM.has(bare) || isAgencyName(bare) || isDatedCredit(text);
}

/** A dash and a name, perhaps with the paper's in brackets: "— Jane Doe (GAZETTE)". */
const DASHED = /^[–—-]\s?(\p{Lu}[^()]{3,50})(?:\s\([^()]{2,30}\))?$/u;
const WRITTEN =
  /^[([]?(?:(?:written|words|text|story|report|compiled|interview) by\s|(?:author|reporter|text|words)\s?:\s?)\p{Lu}/iu;

/** Whether a line behind a report says who wrote it: "— Jane Doe", "(author: Jane Doe)", "Written by Jane Doe. Edited by Tom Sample". */
function isSignature(text: string): boolean {
  const name = DASHED.exec(text)?.[1];
  if (name !== undefined) return looksLikePerson(name);
  return WRITTEN.test(text) && isByline(trimMarks(text, "()[]").split(". ", 1)[0] ?? "");
}

/** "(Example Wire - North Bureau - 20th Nov, 2024)" */
function isDatedCredit(text: string): boolean {
  if (!/^\([^()]+\)\.?$/u.test(text)) return false;
  return / [-–—/] /u.test(text) && findPageDates(text).length > 0;
}

function renumberRuns(units: readonly LabelledUnit[]): void {
  let run = -1;
  let before: { readonly run: number; readonly kind: string; readonly article: number | null } | null = null;
  for (const entry of units) {
    const { run: old, kind, article } = entry;
    if (before === null || before.run !== old || before.kind !== kind || before.article !== article) run++;
    before = { run: old, kind, article };
    entry.run = run;
  }
}
