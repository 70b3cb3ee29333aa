import type { Field } from "../../../model/article.ts";
import type { MeasuredBlock } from "../../blocks/measure-blocks.ts";
import { BYLINE_ROLES, BYLINES_BY_LETTER } from "../../data/byline-prefixes.ts";
import { HINT } from "../../data/class-words.ts";
import { looksLikeUncasedName, normaliseLabel } from "../../read-shape.ts";
import { spacedTextOf, textOf } from "../../scan/block-text.ts";
import type { HtmlScan } from "../../scan/html-scan.ts";
import { byRule } from "../by-rule.ts";
import { findHeadline, type VisibleReport } from "../dates/visible-report.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";
import { findNames, isNoName, looksLikePerson } from "./find-names.ts";

/** An author box stands within so many blocks behind the last paragraph. */
const AUTHOR_BOX = 14;
const MAX_BYLINE_WORDS = 18;
const BYLINE_LABEL =
  /^(?:by|author|authors|written by|article by|words by|text by|posted by|story by|reported by|about the author|von|autor|autorin|par|auteur|por|di|autore|автор|автори|авторы|текст)$/u;

/** The names that a page shows as its report's authors: around the headline, else in a box behind the report. */
export function readVisibleBylines(report: VisibleReport): readonly Field[] {
  const range = findHeadline(report);
  if (range === null) return [];
  const { html, scan, blocks, body } = report;
  const { anchor, from, to } = range;
  const near = blocks.slice(from, to + 1);
  const last = body.lastIndexOf(1);
  const boxes = last < 0 ? [] : blocks.slice(Math.max(0, last - 1), last + AUTHOR_BOX);
  for (const [place, box] of [
    [near, false],
    [boxes, true],
  ] as const) {
    const marked = findMarked(html, scan, place);
    const bylines = marked.length > 0 ? marked : findByline({ html, scan, blocks: place, anchor, box });
    if (bylines.length > 0) return bylines;
  }
  return [];
}

/** Links and spans marked as an author's, among some blocks: names side by side in one block are joint authors. */
function findMarked(html: string, scan: HtmlScan, blocks: readonly MeasuredBlock[]): Field[] {
  for (const block of blocks) {
    const raw = scan.blocks[block.index];
    if (
      raw === undefined ||
      block.words > 2 * MAX_BYLINE_WORDS ||
      (raw.inlineHints & HINT.byline) === 0 ||
      (block.allHints & HINT.comments) !== 0
    )
      continue;
    const found: Field[] = [];
    for (const { from, to } of scan.names) {
      if (from < raw.segmentFrom || to > raw.segmentTo) continue;
      const text = textOf(html, scan.segments, from, to);
      const span = { start: scan.segments.at(from), end: scan.segments.at(to - 2) };
      for (const name of namesOrAccount(text)) {
        if (!found.some(({ value }) => value.includes(name) || name.includes(value)))
          found.push({ value: name, evidence: [span], by: byRule("author-link") });
      }
    }
    if (found.length > 0) return found;
  }
  return [];
}

function namesOrAccount(text: string): string[] {
  const names = findNames(text)
    .map(({ name }) => name)
    .filter(looksLikePerson);
  if (names.length > 0) return names;
  const uncased = withoutRole(text);
  if (looksLikeUncasedName(uncased)) return [uncased];
  return /^[\p{L}][\p{L}\p{N}_.-]{2,24}$/u.test(text) && !isNoName(text) && !/^by$/iu.test(text) ? [text] : [];
}

/** A name without the role behind it, in scripts without case: "홍길동 기자". */
function withoutRole(text: string): string {
  const at = text.lastIndexOf(" ");
  return at > 0 && BYLINE_ROLES.includes(text.slice(at + 1)) ? text.slice(0, at) : text;
}

/** Where a byline is sought: around the headline, or in the boxes behind the report. */
interface BylinePlace {
  readonly html: string;
  readonly scan: HtmlScan;
  readonly blocks: readonly MeasuredBlock[];
  /** block of the headline */
  readonly anchor: number;
  readonly box: boolean;
}

/** The first block that names a person and is marked as a byline, by its words, its class, the label before it or what stands beside it. */
function findByline({ html, scan, blocks, anchor, box }: BylinePlace): Field[] {
  for (const [at, block] of blocks.entries()) {
    if (block.index === anchor || block.words > MAX_BYLINE_WORDS) continue;
    const raw = scan.blocks[block.index];
    if (raw === undefined || /^(?:photo|image|foto|фото)/iu.test(raw.text)) continue;
    const text = spacedTextOf(html, scan.segments, raw);
    const before = blocks[at - 1];
    const label = before !== undefined && BYLINE_LABEL.test(normaliseLabel(scan.blocks[before.index]?.text ?? ""));
    const marked =
      ((block.ownHints | raw.inlineHints) & (HINT.byline | (box ? HINT.biography : 0))) !== 0 &&
      (block.allHints & HINT.comments) === 0;
    const isByline = marked || label || startsAsByline(text) || WRITTEN_BY.test(text) || (!box && isDatedByline(text));
    const isWeak = !box && block.index > anchor && block.index <= anchor + 3 && text !== text.toUpperCase();
    if (!isByline && !isWeak) continue;
    // In a sentence a comma parts the name from what the person is.
    const named = block.look === "prose" ? afterBy(text).split(",", 1)[0] : afterBy(text);
    const names = findNames(named ?? "").filter(({ name }) => looksLikePerson(name) || looksLikeUncasedName(name));
    const span = { start: scan.segments.at(raw.segmentFrom), end: scan.segments.at(raw.segmentTo - 2) };
    const toFields = (found: readonly string[], rule: string): Field[] =>
      found.map((value) => ({ value, evidence: [span], by: byRule(rule) }));
    if (isByline) {
      const single = marked && names.length === 0 && /^[\p{L}\p{N}_.-]{3,24}$/u.test(text) && !isNoName(text);
      const uncased = marked && names.length === 0 ? withoutRole(text) : "";
      const found = single ? [text] : looksLikeUncasedName(uncased) ? [uncased] : names.map(({ name }) => name);
      if (found.length > 0) return toFields(found, "byline");
    }
    if (!isWeak) continue;
    const bare = withoutSection(text);
    if (names.some(({ name }) => name === text) || (bare !== text && looksLikePerson(bare))) {
      if (blocks[at + 1]?.look === "date" || before?.look === "date") return toFields([bare], "name-beside-date");
      if (hasBiography(scan, block.index, bare)) return toFields([bare], "name-with-biography");
    }
    const beside = findNameBesideDate(text);
    if (beside !== null) return toFields([beside], "name-beside-date");
  }
  return [];
}

/** Whether a line bears a date and "by": "03/01/2017 by Jane Doe". */
function isDatedByline(text: string): boolean {
  return BY.test(text.slice(0, MAX_BY)) && findPageDates(text.slice(0, MAX_BY)).length > 0;
}

/** A name without the section that it wrote for: "Jane Doe in Markets". */
function withoutSection(text: string): string {
  const at = text.search(/ (?:in|for|on behalf of) /u);
  return at < 0 ? text : text.slice(0, at);
}

/** The name of a line that holds a date and it: "9 July 2025 • Jane Doe in Markets". */
function findNameBesideDate(text: string): string | null {
  const [date, ...more] = findPageDates(text.slice(0, MAX_BY));
  if (date === undefined || more.length > 0) return null;
  const parts = [text.slice(0, date.span.start), text.slice(date.span.end)].flatMap((part) => part.split(/[•·|]/u));
  const names = parts.map((part) => withoutSection(part).trim()).filter(looksLikePerson);
  return names.length === 1 && parts.filter((part) => /\p{L}/u.test(part)).length <= 2 ? (names[0] ?? null) : null;
}

/** Whether a later paragraph opens with who the named person is: "Jane Doe is a writer in Geneva". */
function hasBiography(scan: HtmlScan, index: number, name: string): boolean {
  return scan.blocks.some(
    ({ text }, at) =>
      at > index &&
      text.startsWith(name) &&
      /^,? (?:is|was|has|writes|covers|works|leads|joined|holds|ist|est|es) /u.test(
        text.slice(name.length, name.length + 10),
      ),
  );
}

/** A sentence that says who wrote: "This post was written by Jane Doe, physician." */
const WRITTEN_BY = /^(?:this |the )?(?:\p{L}+ )?(?:was |is )?(?:written|authored|reported) by /iu;
const BY = /(?:^|\s)(?:by|von|par|por|di)[\s:]+(?=\p{Lu})/iu;
/** A byline's opening is sought in so many characters. */
const MAX_BY = 120;

/** What follows the word that opens a byline, wherever in a short line it stands ("03/01/2017 by Jane Doe", "Recipe by Jane Doe"). */
function afterBy(text: string): string {
  const match = BY.exec(text.slice(0, MAX_BY));
  return match === null ? text.replace(/^By(?=\p{Lu})/u, "") : text.slice(match.index + match[0].length);
}

function startsAsByline(text: string): boolean {
  const lower = text.slice(0, 40).toLowerCase();
  return (BYLINES_BY_LETTER.get(lower.charAt(0)) ?? []).some(
    (prefix) => lower.startsWith(prefix) && /^[\s:]+\p{Lu}/u.test(text.slice(prefix.length, prefix.length + 6)),
  );
}
