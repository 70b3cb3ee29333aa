import { INSTITUTION_WORDS } from "../data/institution-words.ts";
import { type PrintedPair, printMarkedPair } from "../reader/print-pair.ts";
import type { DriftWord } from "../texts/read-text.ts";
import type { UnitPair } from "../unit-pair.ts";
import type { Source } from "./find-sources.ts";
import { isOfOffice } from "./read-speaker.ts";

const INSTITUTIONS: ReadonlySet<string> = new Set(INSTITUTION_WORDS);

/** Two speakers as the pair reader sees them: names are signs, so that who is named sways nothing, and one that the sides spell otherwise has one sign. */
export function printSpeakers(was: Source, is: Source, { origin, appearance, names }: UnitPair): PrintedPair {
  const keyOf = (word: DriftWord) => (isBareName(word) ? names.formOf(word) : null);
  return printMarkedPair(origin, was.spans[0] ?? null, appearance, is.spans[0] ?? null, keyOf);
}

/** A name that is no word for an office or a body. */
function isBareName({ name, content, stem, word }: DriftWord): boolean {
  return name && content && !isOfOffice(stem) && !INSTITUTIONS.has(word);
}
