import { readSourceLine } from "../metadata/credits/read-source-line.ts";
import { endsSentence } from "../read-shape.ts";
import type { LabelledUnit } from "../unit.ts";
import { cutUnit } from "./lines/cut-unit.ts";

/** Characters in the brackets behind an item, and so many before them. */
const BRACKETS = /\s(?:\([^()]{6,100}\)|\[[^[\]]{6,100}\])\.?$/u;
const MAX_BRACKETS = 110;
const MIN_BEFORE = 40;

/** The last paragraph of an item without the brackets behind it that say which paper it is from ("… in 2014. (Harbour Gazette, 4 April)"), and these. */
export function cutSource(entry: LabelledUnit): LabelledUnit[] {
  const { unit } = entry;
  const { length } = unit.text;
  if (!/[)\]]\.?$/u.test(unit.text) || length < MIN_BEFORE) return [entry];
  const match = BRACKETS.exec(unit.text.slice(-MAX_BRACKETS));
  if (match === null) return [entry];
  const before = length - match[0].length;
  if (before < MIN_BEFORE || !endsSentence(unit.text.slice(0, before))) return [entry];
  if (readSourceLine(unit.text.slice(before + 1)) === null) return [entry];
  return [
    { ...entry, unit: cutUnit(unit, 0, before) },
    { ...entry, kind: "meta", unit: { ...cutUnit(unit, before + 1, length), look: "short" } },
  ];
}
