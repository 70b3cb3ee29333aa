/** What training has learned of common words at the borders of headlines: logarithms of odds, 0 for a word that is not in its table. */
export interface WordOdds {
  /** that a word opens a line of a report, against that it stands inside a headline */
  readonly opens: ReadonlyMap<string, number>;
  /** that a word ends a headline, against that it stands elsewhere in one */
  readonly ends: ReadonlyMap<string, number>;
}

/** The tables of a `models/lines/model.json` file. */
export function loadWordOdds(file: unknown): WordOdds {
  const { opens, ends } = (file ?? {}) as {
    readonly opens?: Record<string, number>;
    readonly ends?: Record<string, number>;
  };
  if (opens === undefined || ends === undefined)
    throw new Error("line model: expected `words` with `opens` and `ends`; train it again (training/lines)");
  return { opens: new Map(Object.entries(opens)), ends: new Map(Object.entries(ends)) };
}

/** The form in which the tables keep a word: lower case without marks; digits are all alike. */
export function normaliseWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’]+/gu, "")
    .replace(/\d/g, "0");
}
