import type { Credit, DatedField, Dateline, Field } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { findDesk } from "../data/agency-nouns.ts";
import { BYLINE_PREFIXES, BYLINE_ROLES } from "../data/byline-prefixes.ts";
import { fieldLabelLength, namesNobody } from "../data/margin-words.ts";
import { isPressName } from "../data/press-nouns.ts";
import { unitSpan } from "../join-body.ts";
import { isByline } from "../look-at-text.ts";
import { countWords, looksLikeName, looksLikeUncasedName, trimMarks } from "../read-shape.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import { findPageDates, resolvePageDate } from "./find-page-dates.ts";
import { findCredits } from "./read-credits.ts";
import { findDateline } from "./read-dateline.ts";
import { readDatelineDay } from "./read-dateline-day.ts";

/** Words that mark a printed date as the last change. */
const MODIFIED_WORDS =
  /(?:updated|modified|last edit|aktualisiert|mis à jour|actualizado|aggiornat|atualizad|aktualiz|обновлен|оновлен|güncelle)/iu;
/** A dateline stands in the first paragraph, perhaps after a standfirst in the same line. */
const MAX_DATELINE_OFFSET = 600;
const SUFFIX = / [-–—|] ([^-–—|]{2,24})$/u;

/** What the lines around and inside an article say of it. */
export interface Margins {
  readonly headline: Field | null;
  readonly publisher: Field | null;
  readonly bylines: readonly Field[];
  readonly credits: readonly Credit[];
  readonly dateline: Dateline | null;
  readonly published: DatedField | null;
  readonly modified: DatedField | null;
}

/** Reads the labelled units of one article. `body` is its joined text; a relative date is counted from `captured`, if known. */
export function readMargins(units: readonly LabelledUnit[], body: string, captured: CivilDate | null): Margins {
  const credits = readCredits(units);
  const dates = units.flatMap((entry) =>
    entry.kind === "meta" || entry.kind === "byline" ? readDates(entry.unit, captured) : [],
  );
  const bylines = withoutAgencies(readAllBylines(units), credits);
  const dateline = readDateline(units, body, credits);
  const published = dates.find((date) => !MODIFIED_WORDS.test(date.context))?.field ?? null;
  return {
    headline: readHeadline(units),
    publisher: readPublisher(units) ?? readPressByline(bylines),
    bylines: bylines.filter(({ value }) => !isPressName(value)),
    credits,
    dateline,
    published: published ?? readDatelineDay(dateline, captured),
    modified: dates.find((date) => MODIFIED_WORDS.test(date.context))?.field ?? null,
  };
}

/** The names of the byline lines, or of a date line that opens as one ("By Jane Doe | 8 May 2025"), else of the credit line that says who reported. */
function readAllBylines(units: readonly LabelledUnit[]): Field[] {
  const bylines = units.flatMap(({ kind, unit }) =>
    kind === "byline" || (kind === "meta" && (isByline(unit.text) || fieldLabelLength(unit.text, "author") > 0))
      ? readBylines(unit)
      : [],
  );
  if (bylines.length > 0) return bylines;
  return units.flatMap(({ kind, unit }) => (kind === "credit" ? readReporters(unit) : []));
}

/** (Reporting by Jane Doe in Geneva; Editing by Tom Sample) */
const REPORTERS = /^\(?(?:reporting|written|writing) by ([^;().]{3,120})/iu;

function readReporters(unit: Unit): Field[] {
  const match = REPORTERS.exec(unit.text.slice(0, 200));
  const list = match?.[1];
  if (list === undefined) return [];
  const from = unit.text.indexOf(list);
  return findNames(list.replace(/ in \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}/gu, (place) => "|".repeat(place.length))).map(
    ({ name, start }) => ({
      value: name,
      evidence: [unitSpan(unit, { start: from + start, end: from + start + name.length })],
      by: byRule("reporting-line"),
    }),
  );
}

/** Bylines without agencies, listed or credited: a name that a desk or an agency signs with is no person's. */
export function withoutAgencies(bylines: readonly Field[], credits: readonly Credit[]): Field[] {
  const agencies = new Set(credits.map(({ agency }) => agency.toLowerCase()));
  return bylines.filter(({ value }) => !agencies.has(value.toLowerCase()) && !AGENCY_BY_FORM.has(value));
}

/** A paper's name in the line where a person's would stand: "The Harbour Gazette" between headline and date. */
function readPressByline(bylines: readonly Field[]): Field | null {
  const paper = bylines.find(({ value }) => isPressName(value));
  return paper === undefined ? null : { ...paper, by: byRule("publisher-line") };
}

function readHeadline(units: readonly LabelledUnit[]): Field | null {
  const entry = units.find(({ kind }) => kind === "headline");
  if (entry === undefined) return null;
  const { unit } = entry;
  const start = fieldLabelLength(unit.text, "headline");
  return {
    value: unit.text.slice(start),
    evidence: [unitSpan(unit, { start, end: unit.text.length })],
    by: byRule("headline-line"),
  };
}

/** The few words of a meta block that are no date; a line that is labelled as the publisher's before any other. */
function readPublisher(units: readonly LabelledUnit[]): Field | null {
  const lines = units.filter(({ unit, kind }) => kind === "meta" && countWords(unit.text) <= 9);
  const labelled = lines.find(({ unit }) => fieldLabelLength(unit.text, "publisher") > 0);
  for (const { unit } of labelled === undefined ? lines : [labelled]) {
    const date = findPageDates(unit.text)[0];
    const from = fieldLabelLength(unit.text, "publisher");
    const name = trimMarks(unit.text.slice(from, date?.span.start), "–—|•·:,-");
    if (/\p{L}{2}/u.test(name) && !/^(?:published|updated|posted|on|by)\b/iu.test(name) && !namesNobody(name)) {
      const start = unit.text.indexOf(name, from);
      return {
        value: name,
        evidence: [unitSpan(unit, { start, end: start + name.length })],
        by: byRule("publisher-line"),
      };
    }
  }
  return null;
}

/** A byline's names stand in its first characters. */
const MAX_BYLINE = 300;
const NAME_SEPARATORS =
  /(,|;|\||•|·|:|\(|\)| and | und | et | y | e | i | и | та | with | avec | mit | con |&|\/| – | - | — |\d)/u;

/** The text with its dates, accounts and addresses blanked out: "Jane Doe April 12, 2024", "Jane Doe @jdoe" name Jane Doe. */
function withoutDates(text: string): string {
  let rest = text;
  for (const { span } of findPageDates(text))
    rest = `${rest.slice(0, span.start)}${"|".repeat(span.end - span.start)}${rest.slice(span.end)}`;
  if (!rest.includes("@")) return rest;
  return rest
    .split(" ")
    .map((word) => (word.includes("@") ? "|".repeat(word.length) : word))
    .join(" ");
}

/** The names of a byline, without its opening, roles and dates. */
export function findNames(whole: string): { readonly name: string; readonly start: number }[] {
  const text = whole.slice(0, MAX_BYLINE);
  const lower = text.toLowerCase();
  const prefix = BYLINE_PREFIXES.find(
    (opening) => lower.startsWith(opening) && /^(?:$|[\s:])/u.test(text.slice(opening.length)),
  );
  const from = prefix === undefined ? 0 : prefix.length;
  const names: { name: string; start: number }[] = [];
  let at = from;
  for (const part of withoutDates(text.slice(from)).split(NAME_SEPARATORS)) {
    const name = trimMarks(part, ":.");
    const isName = looksLikeName(name) || (prefix !== undefined && looksLikeUncasedName(name));
    if (
      isName &&
      !AGENCY_BY_FORM.has(name) &&
      !BYLINE_ROLES.includes(name.toLowerCase()) &&
      findPageDates(name).length === 0
    ) {
      names.push({ name, start: at + part.indexOf(name) });
    }
    at += part.length;
  }
  return names;
}

function readBylines(unit: Unit): Field[] {
  if (findDesk(unit.text.slice(0, 120)) !== null) return [];
  return findNames(unit.text.slice(0, 300)).map(({ name, start }) => ({
    value: name,
    evidence: [unitSpan(unit, { start, end: start + name.length })],
    by: byRule("byline-line"),
  }));
}

function readCredits(units: readonly LabelledUnit[]): Credit[] {
  const found: { readonly credit: Credit; readonly rank: number }[] = [];
  for (const { unit, kind } of units) {
    if (kind !== "body" && kind !== "credit" && kind !== "byline" && kind !== "meta") continue;
    for (const match of findCredits(unit.text, kind !== "body", unit.signs)) {
      const text = unit.text.slice(match.span.start, match.span.end);
      const by = byRule(match.rank === 2 ? "agency-in-sentence" : "wire-credit");
      found.push({
        credit: {
          text,
          agency: match.agency,
          place: match.rank === 2 ? "sentence" : "line",
          evidence: [unitSpan(unit, match.span)],
          by,
        },
        rank: match.rank,
      });
    }
  }
  const suffix = readHeadlineSuffix(units);
  if (suffix !== null) found.push({ credit: suffix, rank: 1 });
  return found.sort((a, b) => a.rank - b.rank).map(({ credit }) => credit);
}

/** An agency behind the headline ("Office receives a notice - Reuters"), as aggregators print it. */
function readHeadlineSuffix(units: readonly LabelledUnit[]): Credit | null {
  const unit = units.find(({ kind }) => kind === "headline")?.unit;
  const match = unit === undefined ? null : SUFFIX.exec(unit.text.slice(-40));
  const agency = AGENCY_BY_FORM.get(match?.[1] ?? "");
  if (unit === undefined || match?.[1] === undefined || agency === undefined) return null;
  const span = { start: unit.text.length - match[1].length, end: unit.text.length };
  return {
    text: match[1],
    agency,
    place: "line",
    evidence: [unitSpan(unit, span)],
    by: byRule("wire-credit"),
  };
}

/**
 * The dateline of the first paragraph, also behind a standfirst in the same line. It is the republisher's when no agency is credited in
 * the margins, a sentence names one, and the text never comes back to the place.
 */
function readDateline(units: readonly LabelledUnit[], body: string, credits: readonly Credit[]): Dateline | null {
  for (const { unit } of units.filter(({ kind }) => kind === "body").slice(0, 2)) {
    for (const start of sentenceStarts(unit.text)) {
      const match = findDateline(unit.text.slice(start, start + 200));
      if (match === null) continue;
      const span = { start: start + match.span.start, end: start + match.span.end };
      const margin = credits.some(({ place }) => place === "line");
      const elsewhere = body.toLowerCase().split(match.place.toLowerCase()).length > 2;
      return {
        text: unit.text.slice(span.start, span.end),
        place: match.place,
        republisher: !margin && credits.length > 0 && !elsewhere,
        evidence: [unitSpan(unit, span)],
        by: byRule("dateline"),
      };
    }
  }
  return null;
}

/** Offsets of the text's start and of what follows a full stop, where a dateline may stand. */
function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.slice(0, MAX_DATELINE_OFFSET).matchAll(/[.!?] (?=[\p{Lu}[])/gu))
    starts.push(match.index + 2);
  return starts;
}

interface ContextDate {
  readonly field: DatedField;
  /** what stands before the date on its line */
  readonly context: string;
}

function readDates(unit: Unit, captured: CivilDate | null): ContextDate[] {
  const found: ContextDate[] = [];
  let from = 0;
  for (const date of findPageDates(unit.text)) {
    const resolved = resolvePageDate(date, captured);
    const relative = date.date.kind === "unknown" && resolved.kind !== "unknown";
    found.push({
      field: {
        text: unit.text.slice(date.span.start, date.span.end),
        date: resolved,
        instant: date.instant,
        base: relative ? captured : null,
        evidence: [unitSpan(unit, date.span)],
        by: byRule(relative ? "relative-date-line" : "date-line"),
      },
      context: unit.text.slice(from, date.span.start),
    });
    from = date.span.end;
  }
  return found;
}
