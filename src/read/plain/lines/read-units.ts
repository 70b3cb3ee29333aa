import type { Page } from "../../../model/page.ts";
import type { Span } from "../../../model/span.ts";
import type { TextMap } from "../../../model/text-map.ts";
import { SIGN } from "../../data/sign-words.ts";
import { capitalShare, countWords } from "../../read-shape.ts";
import type { Unit, UnitLook } from "../../unit.ts";
import type { LineModel } from "../line-model.ts";
import { cutLine, type Part } from "./cut-line.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { lookAtLine } from "./look-at-line.ts";
import { markBoxes } from "./mark-boxes.ts";
import { isMarkdown, readMarkdown, type Unmarked } from "./read-markdown.ts";
import { type Line, splitLines } from "./split-lines.ts";

/** A line in which nothing is marked. */
const UNMARKED = { heading: false, linked: 0, image: false } as const;

/** Lines of a page of plain text, and the parts cut out of them, each with its own look; `maxNodes` of them at most. */
export function readUnits(
  page: Pick<Page, "text">,
  maxNodes: number,
  model: LineModel | null,
): { readonly units: Unit[]; readonly capped: boolean } {
  const { lines, capped } = splitLines(page.text, maxNodes);
  const marked = isMarkdown(page.text);
  const units: Unit[] = [];
  // A page may be one line again and again.
  let seen: { readonly text: string; readonly look: UnitLook } | null = null;
  const lookOnce = (text: string): UnitLook => {
    if (seen?.text !== text) seen = { text, look: lookAtLine(text) };
    return seen.look;
  };
  let before = "";
  let parts: readonly Part[] = [];
  for (const line of joinWrapped(lines, page.text)) {
    const raw = page.text.slice(line.start, line.end);
    const unmarked = line.joined !== null ? { ...UNMARKED, ...line.joined } : marked ? readMarkdown(raw) : null;
    if (unmarked?.text === "") {
      units.push({ ...line, text: raw, map: null, line: line.number, look: "furniture-label", signs: SIGN.wide });
      continue;
    }
    const text = unmarked?.text ?? raw;
    if (text !== before) parts = cutLine(text, model);
    before = text;
    for (const [index, part] of parts.entries()) {
      if (units.length >= maxNodes) return { units, capped: true };
      const partText = text.slice(part.start, part.end);
      const look = line.runningHead ? "furniture" : (part.look ?? lookOnce(partText));
      units.push({
        ...placePart(part, line, parts.length, unmarked),
        text: partText,
        line: line.number,
        blankBefore: index === 0 && line.blankBefore,
        look: unmarked === null ? look : lookAtMarked(look, partText, unmarked),
        signs: SIGN.wide,
      });
    }
  }
  completeLast(units);
  markBoxes(units);
  return { units, capped };
}

/** Share of a line from which it is a link and nothing else; of fewer words it may be a name or a sub-heading. */
const MIN_LINKED = 0.8;
const MIN_LINKED_WORDS = 5;

/** What Markdown says of a line besides its words: those of an image are no report, and what leads to another page as a whole is a headline of it. */
function lookAtMarked(look: UnitLook, text: string, { heading, linked, image }: Unmarked): UnitLook {
  if (image) return "caption";
  const listed = look === "short" || look === "list-item" || look === "prose";
  return listed && !heading && linked >= MIN_LINKED && countWords(text) >= MIN_LINKED_WORDS ? "teaser" : look;
}

/** Where a part of a line stands in its page; the whole line is taken where marks were left out of it. */
function placePart(
  part: Part,
  line: Line,
  parts: number,
  unmarked: Unmarked | null,
): Pick<Unit, "start" | "end" | "map"> {
  if (unmarked === null) return { start: line.start + part.start, end: line.start + part.end, map: null };
  const map = cutMap(unmarked.map, part, line.start);
  if (parts === 1) return { start: line.start, end: line.end, map };
  const last = map.at(-1);
  return { start: map[0]?.page ?? line.start, end: last === undefined ? line.end : last.page + last.pageLength, map };
}

/** A part of a map, counted from the part's beginning, to a text in which the line begins at `offset`. */
function cutMap(map: TextMap, part: Span, offset: number): TextMap {
  return map.flatMap(({ article, page, length, pageLength, kind }) => {
    const from = Math.max(part.start, article);
    const to = Math.min(part.end, article + length);
    if (from >= to) return [];
    if (kind === "atomic") return { article: from - part.start, page: offset + page, length, pageLength, kind };
    return {
      article: from - part.start,
      page: offset + page + from - article,
      length: to - from,
      pageLength: to - from,
      kind,
    };
  });
}

/** A page that was cut off ends in a line that is no sentence; of so many words, few of them with capitals, it is a paragraph's beginning. */
const MIN_CUT_WORDS = 12;
const MAX_CUT_CAPITALS = 0.5;

/** Sees the last line of a page as the beginning of a paragraph, where it follows one and reads like one. */
function completeLast(units: Unit[]): void {
  const last = units.at(-1);
  if (last?.look !== "short" || units.at(-2)?.look !== "prose" || countWords(last.text) < MIN_CUT_WORDS) return;
  if (capitalShare(last.text.split(" ")) < MAX_CUT_CAPITALS) units[units.length - 1] = { ...last, look: "prose" };
}
