import { NEVER_LAST, SECTION_NAMES } from "../../data/sections.ts";
import { stemsOf } from "../../known-words.ts";
import { opensWithDateline } from "../../metadata/credits/read-dateline.ts";
import { endsSentence, startsUpper } from "../../read-shape.ts";
import type { Unit, UnitLook } from "../../unit.ts";

/** Looks by their number in the features. */
export const LOOKS: readonly UnitLook[] = [
  "prose",
  "short",
  "list-item",
  "teaser",
  "teaser-label",
  "furniture-label",
  "comments-label",
  "date",
  "byline",
  "credit",
  "caption",
  "promo",
];
/** So much of a line is looked at for its words. */
export const MAX_WORDS_OF = 600;
/** Stands where there is no such line, or a line has no content words. */
export const MISSING = -1;
/** A paragraph holds at least so many words; a headline of a list holds fewer, mostly. */
export const MIN_PARAGRAPH = 12;

/** What is asked of a line again and again, by itself and as a neighbour. */
export interface LineShape {
  readonly look: number;
  readonly words: number;
  readonly sentence: boolean;
  readonly colon: boolean;
  readonly capitals: number;
  readonly section: boolean;
  readonly dateline: boolean;
  readonly stems: readonly string[];
  /** share of words that no headline ends with ("the", "of"), in small letters: prose has more of them */
  readonly functionWords: number;
  /** content words behind the first that begin with a capital, by their beginnings */
  readonly names: readonly string[];
  known: number;
}

/** The shape of a line; what it shares with other lines is not known yet. */
export function shapeOf(unit: Unit): LineShape {
  const text = unit.text.slice(0, MAX_WORDS_OF);
  const words = text.split(" ");
  let capitals = 0;
  let functionWords = 0;
  const names: string[] = [];
  for (const [at, word] of words.entries()) {
    if (!startsUpper(word)) {
      if (NEVER_LAST.has(word)) functionWords++;
      continue;
    }
    capitals++;
    if (at > 0) names.push(...stemsOf(word));
  }
  const [first = "", second = ""] = words;
  return {
    look: LOOKS.indexOf(unit.look === "furniture" ? "furniture-label" : unit.look),
    words: unit.text.length > MAX_WORDS_OF ? 60 : words.length,
    sentence: endsSentence(unit.text),
    colon: /[:：]$/u.test(unit.text),
    capitals: capitals / Math.max(1, words.length),
    section: SECTION_NAMES.has(first) && /^["“'‘«„]?[\p{Lu}\d]/u.test(second),
    dateline: unit.look === "prose" && opensWithDateline(unit.text),
    stems: stemsOf(text),
    functionWords: functionWords / Math.max(1, words.length),
    names,
    known: MISSING,
  };
}

/** Whether a line is a paragraph of a report, by its length. */
export function isParagraph(shape: LineShape | undefined): boolean {
  return shape !== undefined && shape.look === 0 && shape.words >= MIN_PARAGRAPH;
}
