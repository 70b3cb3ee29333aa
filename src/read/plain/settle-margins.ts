import { BYLINE_ROLES } from "../data/byline-prefixes.ts";
import { fieldLabelLength } from "../data/margin-words.ts";
import { isPressName } from "../data/press-nouns.ts";
import { isLanguageSwitch, isMenu, isRow } from "../menu-line.ts";
import { findPageDates } from "../metadata/written-dates/find-page-dates.ts";
import { capitalShare, countWords } from "../read-shape.ts";
import { isHeadlineLike } from "../rules/find-heads.ts";
import { numberRuns } from "../rules/number-runs.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { cutSource } from "./cut-source.ts";
import { findTitleParts, foldTitle, type KnownNames, titleForms } from "./heads/title-site.ts";
import { cutUnit } from "./lines/cut-unit.ts";

/** A line beside a date is no longer than this, and a role in it has so few words. */
const MAX_META = 120;
const MAX_NAME = 6;
/** Of more words more than this share has capitals, where they are a name. */
const MAX_SMALL = 3;
const MIN_NAME_CAPITALS = 0.5;
const KIND_OF_PART = { agency: "credit", site: "meta", section: "furniture" } as const;
const ROLE_WORDS: ReadonlySet<string> = new Set(BYLINE_ROLES.map((role) => role.split(" ").at(-1) ?? role));
/** Behind a headline stand so many characters of sections and names at most. */
const MAX_BEHIND = 80;
/** Words that open a summary. */
const SUMMARY =
  /^(?:summary|key points|highlights|in brief|in short|the gist|at a glance|zusammenfassung|das wichtigste|l'essentiel|resumen)$/iu;

/**
 * Settles what the lines around a headline are: what stands behind it in its line is cut off, and a line beside the date that is a role or a sentence is no
 * publisher. A new list; the same units where nothing is to be settled.
 *
 * @param url - of the page, null where it is not known
 */
export function settleMargins(units: readonly LabelledUnit[], url: string | null): LabelledUnit[] {
  const names = readNames(units, url);
  const titled = markTitle(freeRows(units));
  const settled: LabelledUnit[] = [];
  let changed = false;
  for (const [index, entry] of titled.entries()) {
    changed ||= entry !== units[index];
    if (entry.kind === "headline") settled.push(...cutHeadline(entry, names));
    else if (entry.kind === "body" && !isBodyOf(titled[index + 1], entry.article)) settled.push(...cutSource(entry));
    else {
      const kind = entry.kind === "meta" ? settleMeta(entry.unit) : entry.kind;
      changed ||= kind !== entry.kind;
      settled.push(kind === entry.kind ? entry : { ...entry, kind });
    }
  }
  if (changed || settled.length > units.length) numberRuns(settled);
  return settled;
}

function isBodyOf(entry: LabelledUnit | undefined, article: number | null): boolean {
  return entry?.kind === "body" && entry.article === article;
}

/** Words of a headline that is looked for below a row of buttons. */
const MIN_HEADLINE = 4;

/** A row of buttons or codes in a headline's place is none; the line closest to the report that may be one takes its place. */
function freeRows(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  let freed: LabelledUnit[] | null = null;
  for (const [at, { kind, unit, article }] of units.entries()) {
    if (kind !== "headline" || !(isRow(unit.text) || isMenu(unit.text) || isLanguageSwitch(unit.text))) continue;
    freed ??= units.map((entry) => ({ ...entry }));
    (freed[at] as LabelledUnit).kind = "furniture";
    if (units.some((other) => other.kind === "headline" && other.article === article && other.unit.text !== unit.text))
      continue;
    const body = units.findIndex((other, index) => index > at && other.kind === "body" && other.article === article);
    const title = freed.findLast(
      (other, index) =>
        index > at &&
        index < body &&
        other.article === article &&
        other.kind !== "caption" &&
        isHeadlineLike(other.unit) &&
        countWords(other.unit.text) >= MIN_HEADLINE &&
        !isRow(other.unit.text),
    );
    if (title !== undefined) title.kind = "headline";
  }
  return freed ?? units;
}

/** Sees the page's title, the first headline with the site's name behind it, as that headline. */
function markTitle(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const at = units.findIndex(({ kind }) => kind === "headline");
  const headline = units[at];
  if (headline === undefined) return units;
  const bare = foldTitle(headline.unit.text);
  return units.map((entry, index) => {
    const { text, look } = entry.unit;
    if (index >= at || look === "date" || text.length > bare.length + MAX_BEHIND) return entry;
    const start = fieldLabelLength(text, "headline");
    const forms = titleForms(text.slice(start));
    return forms.length > 1 && forms.includes(bare) ? { ...entry, kind: "headline", article: headline.article } : entry;
  });
}

function readNames(units: readonly LabelledUnit[], url: string | null): KnownNames {
  const lines = new Set<string>();
  for (const { unit } of units) if (unit.text.length < 200 && unit.look !== "prose") lines.add(foldTitle(unit.text));
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,100})/i.exec(url ?? "")?.[1] ?? "";
  return { lines, host: host.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") };
}

/** The headline without what stands behind it, and each of these parts and the marks between them as a unit of its own. */
function cutHeadline(entry: LabelledUnit, names: KnownNames): LabelledUnit[] {
  const { unit } = entry;
  const parts = findTitleParts(unit.text, names).toReversed();
  const [first] = parts;
  if (first === undefined) return [entry];
  return [
    { ...entry, unit: cutUnit(unit, 0, first.before) },
    ...parts.flatMap(({ before, start, end, what }): LabelledUnit[] => [
      { ...entry, kind: "furniture", unit: cutUnit(unit, before + 1, start - 1) },
      { ...entry, kind: KIND_OF_PART[what], unit: cutUnit(unit, start, end) },
    ]),
  ];
}

/** What a line beside a date is: a role under a byline, a summary's label or sentence, else what names the publisher. */
function settleMeta({ text }: Unit): "meta" | "byline" | "furniture" {
  if (text.length > MAX_META || /[\d:：]/u.test(text)) return "meta";
  const words = text.split(/\s+/);
  const capitals = capitalShare(words);
  if (findPageDates(text).length > 0 || (isPressName(text) && capitals > MIN_NAME_CAPITALS)) return "meta";
  if (words.length <= MAX_NAME && ROLE_WORDS.has(words.at(-1)?.toLowerCase() ?? "")) return "byline";
  return SUMMARY.test(text) || (words.length > MAX_SMALL && capitals < MIN_NAME_CAPITALS) ? "furniture" : "meta";
}
