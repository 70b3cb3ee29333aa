import type { AlignedUnit } from "./align-sentences.ts";
import type { DriftSentence } from "./texts/read-text.ts";

/** The sentences of each text that nothing in the other answers. */
export interface LonelySentences {
  readonly origin: readonly DriftSentence[];
  readonly appearance: readonly DriftSentence[];
}

/** Those of a text's aligned units whose other side is empty. */
export function findLonely(units: readonly AlignedUnit[]): LonelySentences {
  return {
    origin: units.filter(({ appearance }) => appearance.length === 0).flatMap(({ origin }) => origin),
    appearance: units.filter(({ origin }) => origin.length === 0).flatMap(({ appearance }) => appearance),
  };
}
