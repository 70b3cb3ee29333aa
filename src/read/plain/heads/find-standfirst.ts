import { stemsOf } from "../../known-words.ts";
import { opensWithName } from "../../metadata/bylines/find-names.ts";
import { capitalShare, countWords } from "../../read-shape.ts";
import type { Unit } from "../../unit.ts";
import type { LineClass } from "../line-model.ts";

/** Words of a standfirst, which has no full stop; a shorter line is a section or a note. */
const MIN_WORDS = 7;
const MAX_WORDS = 40;
const MAX_CAPITALS = 0.45;
/** It speaks of what the report's first paragraphs speak of. */
const PARAGRAPHS = 4;
const MIN_SHARED = 2;
const MIN_SHARE = 0.25;
/** What a line of a page's own holds and a sentence does not: fields side by side, a time, a year beside a day, a note in brackets. */
const FIELDS = /[|•·»›@©]|\s[/–—]\s|\d{1,2}[:.]\d{2}|^[([*–—-]|[:)\]]$|\b(?:19|20)\d\d\b/u;

/**
 * The standfirst directly under a headline where the line model takes it for something else: a line in small letters without a full stop that shares
 * words with the first paragraphs. Null for none.
 *
 * @param bodies - 1 for each line of a body
 */
export function findStandfirst(
  units: readonly { readonly unit: Unit }[],
  classes: readonly LineClass[],
  bodies: Uint8Array,
  headline: number,
  end: number,
): number | null {
  const at = headline + 1;
  const unit = units[at]?.unit;
  if (unit === undefined || at >= end || bodies[at] === 1 || classes[at] === "teaser") return null;
  if ((unit.look !== "short" && unit.look !== "prose") || unit.line === units[headline]?.unit.line) return null;
  const words = countWords(unit.text);
  if (words < MIN_WORDS || words > MAX_WORDS || FIELDS.test(unit.text) || opensWithName(unit.text)) return null;
  if (capitalShare(unit.text.split(" ")) > MAX_CAPITALS) return null;
  const report = new Set<string>();
  let paragraphs = 0;
  for (let index = at + 1; index < end && paragraphs < PARAGRAPHS; index++) {
    if (bodies[index] !== 1) continue;
    paragraphs++;
    for (const stem of stemsOf(units[index]?.unit.text ?? "")) report.add(stem);
  }
  const stems = stemsOf(unit.text);
  const shared = stems.filter((stem) => report.has(stem)).length;
  return shared >= MIN_SHARED && shared >= stems.length * MIN_SHARE ? at : null;
}
