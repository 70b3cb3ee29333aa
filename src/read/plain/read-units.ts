import type { Page } from "../../model/page.ts";
import { SIGN } from "../data/sign-words.ts";
import { isDateLine, lookAtText } from "../look-at-text.ts";
import { capitalShare, countWords } from "../read-shape.ts";
import type { Unit, UnitLook } from "../unit.ts";
import { cutLine, type Part } from "./cut-line.ts";
import type { LineModel } from "./line-model.ts";
import { splitLines } from "./split-lines.ts";

/** What a line looks like; one of figures alone is furniture unless they are a date ("08.05.2025"). */
function lookAtLine(text: string): UnitLook {
  const look = lookAtText(text);
  return look === "furniture-label" && /\d/.test(text) && isDateLine(text) ? "date" : look;
}

/** Lines of a page of plain text, and the parts cut out of them, each with its own look; `maxNodes` of them at most. */
export function readUnits(
  page: Pick<Page, "text">,
  maxNodes: number,
  model: LineModel | null,
): { readonly units: Unit[]; readonly capped: boolean } {
  const { lines, capped } = splitLines(page.text, maxNodes);
  const units: Unit[] = [];
  // A page may be one line again and again.
  let seen: { readonly text: string; readonly look: UnitLook } | null = null;
  const lookOnce = (text: string): UnitLook => {
    if (seen?.text !== text) seen = { text, look: lookAtLine(text) };
    return seen.look;
  };
  let before = "";
  let parts: readonly Part[] = [];
  for (const line of lines) {
    const text = page.text.slice(line.start, line.end);
    if (text !== before) parts = cutLine(text, model);
    before = text;
    for (const [index, part] of parts.entries()) {
      if (units.length >= maxNodes) return { units, capped: true };
      const partText = text.slice(part.start, part.end);
      units.push({
        start: line.start + part.start,
        end: line.start + part.end,
        text: partText,
        map: null,
        line: line.number,
        blankBefore: index === 0 && line.blankBefore,
        look: part.look ?? lookOnce(partText),
        signs: SIGN.wide,
      });
    }
  }
  completeLast(units);
  return { units, capped };
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
