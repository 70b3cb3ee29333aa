import type { Span } from "../model/span.ts";
import type { TextMap } from "../model/text-map.ts";
import { findEndCredit } from "./find-end-credit.ts";
import { findEndMark } from "./find-end-mark.ts";
import type { LabelledUnit, Unit } from "./unit.ts";

export interface JoinedBody {
  readonly text: string;
  readonly map: TextMap;
}

type Piece = TextMap[number];

/**
 * The body units of one article as one text: a paragraph a line, parts of one line joined by a space across what was cut out, the
 * agency's end mark left to the credit. The map leads every character back to the page.
 */
export function joinBody(units: readonly LabelledUnit[]): JoinedBody {
  const texts: string[] = [];
  const map: Piece[] = [];
  let length = 0;
  let line = -1;
  const lastBody = units.findLastIndex(({ kind }) => kind === "body");
  for (const [index, { unit, kind }] of units.entries()) {
    if (kind !== "body") continue;
    const end = index === lastBody ? bodyEnd(unit) : unit.text.length;
    if (end === 0) continue;
    if (length > 0) {
      texts.push(unit.line === line ? " " : "\n");
      length++;
    }
    addPieces(map, unit, end, length);
    texts.push(unit.text.slice(0, end));
    length += end;
    line = unit.line;
  }
  return { text: texts.join(""), map };
}

/** Spans of the page that a span of a unit's text stands on. */
export function unitSpan(unit: Unit, span: Span): Span {
  if (unit.map === null) return { start: unit.start + span.start, end: unit.start + span.end };
  let start = unit.start;
  let end = unit.end;
  for (const piece of unit.map) {
    if (piece.article <= span.start)
      start = piece.kind === "verbatim" ? piece.page + (span.start - piece.article) : piece.page;
    if (piece.article < span.end) {
      end =
        piece.kind === "verbatim"
          ? piece.page + Math.min(piece.length, span.end - piece.article)
          : piece.page + piece.pageLength;
    }
  }
  return { start, end };
}

function bodyEnd(unit: Unit): number {
  const mark = findEndMark(unit.text) ?? findEndCredit(unit.text)?.span ?? null;
  if (mark === null) return unit.text.length;
  return unit.text.slice(0, mark.start).trimEnd().length;
}

/** Adds the map of a unit's text up to `end`, which stands at `offset` in the article's. */
function addPieces(map: Piece[], unit: Unit, end: number, offset: number): void {
  if (unit.map === null) {
    map.push({ article: offset, page: unit.start, length: end, pageLength: end, kind: "verbatim" });
    return;
  }
  for (const { article, page, length, pageLength, kind } of unit.map) {
    if (article >= end) break;
    const own = Math.min(length, end - article);
    const isVerbatim = kind === "verbatim";
    map.push({
      article: offset + article,
      page,
      length: isVerbatim ? own : length,
      pageLength: isVerbatim ? own : pageLength,
      kind,
    });
  }
}
