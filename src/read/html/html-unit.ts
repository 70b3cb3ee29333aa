import type { TextMap } from "../../model/text-map.ts";
import { codeUnitAt } from "../../text/code-unit.ts";
import { isCollapsed } from "../scan/collapse-space.ts";
import type { HtmlBlock, HtmlScan } from "../scan/html-scan.ts";
import type { Unit, UnitLook } from "../unit.ts";

type Piece = TextMap[number];

/** A block of HTML as a unit. Its map is made when first asked for: most blocks are leftovers that nobody maps. */
export class HtmlUnit implements Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
  readonly blankBefore = false;
  readonly look: UnitLook;
  readonly signs: number;
  readonly #scan: HtmlScan;
  readonly #block: HtmlBlock;
  readonly #html: string;
  #map: TextMap | null = null;

  constructor(html: string, scan: HtmlScan, block: HtmlBlock, line: number, look: UnitLook) {
    this.#html = html;
    this.#scan = scan;
    this.#block = block;
    this.text = block.text;
    this.line = line;
    this.look = look;
    this.signs = block.signs;
    this.start = scan.segments.at(block.segmentFrom);
    this.end = scan.segments.at(block.segmentTo - 2);
  }

  get map(): TextMap {
    this.#map ??= mapBlock(this.#html, this.#scan, this.#block);
    return this.#map;
  }
}

/** The map from a block's text to the page: runs of the same characters, and wholes for entities and collapsed white space. */
function mapBlock(html: string, scan: HtmlScan, block: HtmlBlock): TextMap {
  const { text, verbatimAt } = block;
  if (verbatimAt >= 0)
    return [{ article: 0, page: verbatimAt, length: text.length, pageLength: text.length, kind: "verbatim" }];
  const pieces: { -readonly [Key in keyof Piece]: Piece[Key] }[] = [];
  let length = 0;
  let spaceStart = -1;
  let spaceEnd = -1;
  const push = (page: number, own: number, pageLength: number, kind: Piece["kind"]): void => {
    const last = pieces.at(-1);
    if (kind === "verbatim" && last?.kind === "verbatim" && last.page + last.pageLength === page) {
      last.length += own;
      last.pageLength += own;
    } else pieces.push({ article: length, page, length: own, pageLength, kind });
    length += own;
  };
  const closeSpace = (): void => {
    if (spaceStart < 0) return;
    const single = spaceEnd === spaceStart + 1 && codeUnitAt(html, spaceStart) === 32;
    if (length > 0) push(spaceStart, 1, spaceEnd - spaceStart, single ? "verbatim" : "atomic");
    spaceStart = -1;
  };
  for (let at = block.segmentFrom; at < block.segmentTo; at += 3) {
    const start = scan.segments.at(at);
    const end = scan.segments.at(at + 1);
    const codepoint = scan.segments.at(at + 2);
    if (codepoint >= 0) {
      if (isCollapsed(codepoint)) {
        if (spaceStart < 0) spaceStart = start;
        spaceEnd = end;
      } else {
        closeSpace();
        push(start, codepoint > 0xffff ? 2 : 1, end - start, "atomic");
      }
      continue;
    }
    for (let index = start; index < end; ) {
      if (isCollapsed(codeUnitAt(html, index))) {
        if (spaceStart < 0) spaceStart = index;
        spaceEnd = ++index;
        continue;
      }
      const from = index;
      index = findGap(html, index, end);
      closeSpace();
      push(from, index - from, index - from, "verbatim");
    }
  }
  return pieces;
}

/** Where white space begins that is not one space between two other characters; the end where there is none. */
function findGap(html: string, from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const code = codeUnitAt(html, index);
    if (isCollapsed(code) && (code !== 32 || index + 1 === end || isCollapsed(codeUnitAt(html, index + 1))))
      return index;
  }
  return end;
}
