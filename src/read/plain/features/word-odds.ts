/** What training has learned of common words at the borders of headlines: logarithms of odds, 0 for a word that is not in its table. */
export interface WordOdds {
  /** that a word opens a line of a report, against that it stands inside a headline */
  readonly opens: ReadonlyMap<string, number>;
  /** that a word ends a headline, against that it stands elsewhere in one */
  readonly ends: ReadonlyMap<string, number>;
  /** that a word stands in a headline, against that it stands in a short line of a report: a sub-heading, an item */
  readonly headlines: ReadonlyMap<string, number>;
  /** that a word stands in a paragraph of a report, against that it stands in a headline */
  readonly reports: ReadonlyMap<string, number>;
  /** that one word follows another ("need to"), against what their numbers alone would let expect */
  readonly pairs: ReadonlyMap<string, number>;
}

/** The tables of a `models/lines/model.json` file. */
export function loadWordOdds(file: unknown): WordOdds {
  const { opens, ends, headlines, reports, pairs } = (file ?? {}) as {
    readonly opens?: Record<string, number>;
    readonly ends?: Record<string, number>;
    readonly headlines?: Record<string, number>;
    readonly reports?: Record<string, number>;
    readonly pairs?: Record<string, number>;
  };
  if (
    opens === undefined ||
    ends === undefined ||
    headlines === undefined ||
    reports === undefined ||
    pairs === undefined
  )
    throw new Error(
      "line model: expected `words` with `opens`, `ends`, `headlines`, `reports` and `pairs`; train it again (training/lines)",
    );
  return {
    opens: new Map(Object.entries(opens)),
    ends: new Map(Object.entries(ends)),
    headlines: new Map(Object.entries(headlines)),
    reports: new Map(Object.entries(reports)),
    pairs: new Map(Object.entries(pairs)),
  };
}

/** A word that is in that form already, as most words are. */
const PLAIN = /^[a-z]+$/;

/** The form in which the tables keep a word: lower case without marks; digits are all alike. */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’]+/gu, "")
    .replace(/\d/g, "0");
}
