import type { Field } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import type { MeasuredBlock } from "../blocks/measure-blocks.ts";
import { BYLINE_PREFIXES, NOT_A_NAME } from "../data/byline-prefixes.ts";
import { HINT } from "../data/class-words.ts";
import { looksLikeName, normaliseLabel } from "../read-shape.ts";
import { textOf } from "../scan/block-text.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { byRule } from "./by-rule.ts";
import { findNames } from "./read-margins.ts";
import { NO_DATES, readVisibleDates, type VisibleDates } from "./read-visible-dates.ts";

/** Byline and date stand within so many blocks before the headline and behind the first paragraph. */
const BLOCKS_BEFORE = 8;
const BLOCKS_BEHIND = 5;
/** An author box stands within so many blocks behind the last paragraph. */
const AUTHOR_BOX = 14;
const MAX_BYLINE_WORDS = 18;
const BYLINE_LABEL =
  /^(?:by|author|authors|written by|article by|words by|text by|posted by|story by|reported by|about the author|von|autor|autorin|par|auteur|por|di|autore|автор|автори|авторы|текст)$/u;

export interface Visible extends VisibleDates {
  readonly bylines: readonly Field[];
}

/** Byline and dates as the page shows them around its headline; for what the head does not say. */
export function readVisible(
  html: string,
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  body: Uint8Array,
  title: number,
  captured: CivilDate | null,
  monthFirst: boolean | null,
): Visible {
  const first = body.indexOf(1);
  const last = body.lastIndexOf(1);
  const anchor = title >= 0 ? title : first;
  if (anchor < 0) return { bylines: [], ...NO_DATES };
  // A heading inside the text may have more of the title's words than the one above it.
  const from = Math.max(0, (first < 0 ? anchor : Math.min(anchor, first)) - BLOCKS_BEFORE);
  const to = Math.min(blocks.length - 1, Math.max(anchor, Math.min(first, anchor + 25)) + BLOCKS_BEHIND);
  const near = blocks.slice(from, to + 1);
  const boxes = last < 0 ? [] : blocks.slice(Math.max(0, last - 1), last + AUTHOR_BOX);
  const marked = findMarked(html, scan, near);
  const bylines = marked.length > 0 ? marked : findByline(scan, near, anchor, false);
  return {
    bylines:
      bylines.length > 0 ? bylines : firstFound(findMarked(html, scan, boxes), findByline(scan, boxes, anchor, true)),
    ...readVisibleDates({ html, scan, blocks, captured, monthFirst }, body, { anchor, from, to }),
  };
}

function firstFound(...lists: readonly (readonly Field[])[]): readonly Field[] {
  return lists.find((list) => list.length > 0) ?? [];
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
  return /^[\p{L}][\p{L}\p{N}_.-]{2,24}$/u.test(text) && !isNoName(text) && !/^by$/iu.test(text) ? [text] : [];
}

/** The first block that names a person and is marked as a byline, by its words, its class or the label before it. */
function findByline(scan: HtmlScan, blocks: readonly MeasuredBlock[], anchor: number, box: boolean): Field[] {
  for (const [at, block] of blocks.entries()) {
    if (block.index === anchor || block.words > MAX_BYLINE_WORDS) continue;
    const raw = scan.blocks[block.index];
    if (raw === undefined || /^(?:photo|image|foto|фото)/iu.test(raw.text)) continue;
    const before = blocks[at - 1];
    const label = before !== undefined && BYLINE_LABEL.test(normaliseLabel(scan.blocks[before.index]?.text ?? ""));
    const marked =
      ((block.ownHints | raw.inlineHints) & (HINT.byline | (box ? HINT.biography : 0))) !== 0 &&
      (block.allHints & HINT.comments) === 0;
    const prefixed = startsAsByline(raw.text);
    const weak =
      !box &&
      block.index > anchor &&
      block.index <= anchor + 3 &&
      raw.text !== raw.text.toUpperCase() &&
      (blocks[at + 1]?.look === "date" || before?.look === "date");
    if (!marked && !prefixed && !label && !weak) continue;
    const names = findNames(afterBy(raw.text)).filter(({ name }) => looksLikePerson(name));
    const single = marked && names.length === 0 && /^[\p{L}\p{N}_.-]{3,24}$/u.test(raw.text) && !isNoName(raw.text);
    const found = single
      ? [{ name: raw.text, start: 0 }]
      : prefixed || marked || label
        ? names
        : names.slice(0, 1).filter(({ name }) => name === raw.text);
    if (found.length === 0) continue;
    const span = { start: scan.segments.at(raw.segmentFrom), end: scan.segments.at(raw.segmentTo - 2) };
    return found.map(({ name }) => ({
      value: name,
      evidence: [span],
      by: byRule(weak && !marked && !prefixed && !label ? "name-beside-date" : "byline"),
    }));
  }
  return [];
}

/** What follows the word that opens a byline, wherever in a short line it stands ("03/01/2017 by Jane Doe", "Recipe by Jane Doe"). */
function afterBy(text: string): string {
  const match = /(?:^|\s)(?:by|von|par|por|di)[\s:]+(?=\p{Lu})/iu.exec(text.slice(0, 120));
  return match === null ? text.replace(/^By(?=\p{Lu})/u, "") : text.slice(match.index + match[0].length);
}

function startsAsByline(text: string): boolean {
  const lower = text.slice(0, 40).toLowerCase();
  return BYLINE_PREFIXES.some(
    (prefix) => lower.startsWith(prefix) && /^[\s:]+\p{Lu}/u.test(text.slice(prefix.length, prefix.length + 6)),
  );
}

function looksLikePerson(name: string): boolean {
  return looksLikeName(name) && !isNoName(name);
}

const NO_PERSON =
  /\b(?:team|staff|editors?|editorial|desk|news|media|group|company|inc|llc|ltd|blog|magazine|university|institute|insurance|marketing|guide|policy|updated|published|read|more|reviewed|review|reporter|correspondent|share|follow|home|about|contact|posted|written|minutes?|comments?|categories|category|topics?|the|your|our|best|how|what|why|by|fact|checked|medically)\b/iu;

/** Whether what stands where a name would is a desk, a label or a line of the page. */
export function isNoName(name: string): boolean {
  return NOT_A_NAME.has(name.toLowerCase()) || NO_PERSON.test(name);
}
