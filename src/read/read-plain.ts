import type { Page } from "../model/page.ts";
import { findHeads } from "./find-heads.ts";
import { labelUnits } from "./label-units.ts";
import { lookAtText } from "./look-at-text.ts";
import { cutLine } from "./plain/cut-line.ts";
import { splitLines } from "./plain/split-lines.ts";
import type { LabelledUnit, Unit } from "./unit.ts";

/** Labelled units of a page of plain text; `capped` when it has more lines than `maxNodes` and the rest was left unread. */
export function readPlain(page: Page, maxNodes: number): { readonly units: LabelledUnit[]; readonly capped: boolean } {
  const { lines, capped } = splitLines(page.text, maxNodes);
  const units: Unit[] = [];
  for (const line of lines) {
    const text = page.text.slice(line.start, line.end);
    for (const [index, part] of cutLine(text).entries()) {
      const partText = text.slice(part.start, part.end);
      units.push({
        start: line.start + part.start,
        end: line.start + part.end,
        text: partText,
        map: null,
        line: line.number,
        blankBefore: index === 0 && line.blankBefore,
        look: part.look ?? lookAtText(partText),
      });
    }
  }
  return { units: labelUnits(units, findHeads(units)), capped };
}
