import { collapseSpace, isBlank, isCollapsed, type TextReader } from "./collapse-space.ts";
import type { GrowingInts } from "./growing-ints.ts";
import type { HtmlBlock } from "./html-scan.ts";

/** Reads the text of a scan's segments from one index to another, as blocks have it. */
export function readBlockText(reader: TextReader, html: string, segments: GrowingInts, from: number, to: number): void {
  // A third of the blocks of several segments are a link or the like between white space.
  let first = from;
  let end = to;
  while (end - first > 3 && isBlankSegment(html, segments, first)) first += 3;
  while (end - first > 3 && isBlankSegment(html, segments, end - 3)) end -= 3;
  if (isVerbatim(segments, first, end)) {
    reader.read(html, segments.at(first), segments.at(first + 1));
    return;
  }
  const raw = joinSegments(html, segments, first, end);
  reader.read(raw, 0, raw.length);
  reader.verbatimAt = -1;
}

/** The text of a scan's segments from one index to another, white space collapsed and trimmed. */
export function textOf(html: string, segments: GrowingInts, from: number, to: number): string {
  if (isVerbatim(segments, from, to)) return collapseSpace(html, segments.at(from), segments.at(from + 1));
  const raw = joinSegments(html, segments, from, to);
  return collapseSpace(raw, 0, raw.length);
}

/** Whether there is one segment, of the page's own characters. */
function isVerbatim(segments: GrowingInts, from: number, to: number): boolean {
  return to - from === 3 && segments.at(from + 2) < 0;
}

function isBlankSegment(html: string, segments: GrowingInts, at: number): boolean {
  const codepoint = segments.at(at + 2);
  return codepoint < 0 ? isBlank(html, segments.at(at), segments.at(at + 1)) : isCollapsed(codepoint);
}

function joinSegments(html: string, segments: GrowingInts, from: number, to: number): string {
  const parts: string[] = [];
  for (let at = from; at < to; at += 3) {
    const codepoint = segments.at(at + 2);
    parts.push(codepoint < 0 ? html.slice(segments.at(at), segments.at(at + 1)) : String.fromCodePoint(codepoint));
  }
  return parts.join("");
}

/**
 * The text of a block with a space where nothing but the border of an inline element parts two words or numbers: a browser sets
 * `<b>9 July 2025</b><i>11:01</i>` apart by its style sheet.
 */
export function spacedTextOf(html: string, segments: GrowingInts, block: HtmlBlock): string {
  const { segmentFrom: from, segmentTo: to, text } = block;
  if (to - from === 3) return text;
  let raw = "";
  let end = -1;
  let isParted = false;
  for (let at = from; at < to; at += 3) {
    const start = segments.at(at);
    if (end >= 0 && start > end && html.charCodeAt(end) === LESS_THAN && html.charCodeAt(end + 1) !== EXCLAMATION) {
      raw += " ";
      isParted = true;
    }
    end = segments.at(at + 1);
    const codepoint = segments.at(at + 2);
    raw += codepoint < 0 ? html.slice(start, end) : String.fromCodePoint(codepoint);
  }
  return isParted ? collapseSpace(raw, 0, raw.length) : text;
}

const LESS_THAN = 60;
const EXCLAMATION = 33;
