/** Words by which a sentence takes up what an earlier one named. Own lists. */

/** Nouns that stand for one State spoken of, where "the" or "this" stands before ("the Baltic nation"). */
export const COUNTRY_NOUNS = new Set(
  "country state nation republic kingdom sultanate emirate newcomer monarchy island archipelago federation principality".split(
    " ",
  ),
);

/** Nouns that stand for States spoken of together, where a number stands before them ("the three countries"). */
export const STATES_NOUNS = new Set(
  "countries states nations republics governments capitals neighbours neighbors".split(" "),
);

/** Words for so many States: "the pair", "the trio". */
export const GROUP_WORDS: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["quartet", 4],
  ["quintet", 5],
]);

/** Determiners that point back. */
export const POINTERS = new Set("the this that".split(" "));

/** "the former Soviet Union", "the latter half": with a noun behind them they stand for nothing that was named. */
export const PAIR_WORDS: ReadonlyMap<string, 0 | 1> = new Map([
  ["former", 0],
  ["latter", 1],
]);

/** "the older convention", "the newer one"; `alone`: without a noun too, where the word is said of nothing else. */
export const AGES: ReadonlyMap<string, { readonly last: boolean; readonly alone: boolean }> = new Map([
  ["older", { last: false, alone: true }],
  ["elder", { last: false, alone: true }],
  ["earlier", { last: false, alone: false }],
  ["younger", { last: true, alone: true }],
  ["newer", { last: true, alone: true }],
  ["later", { last: true, alone: false }],
]);

/** Prepositions whose "it" is a treaty where a word of standing or of an act under law stands before them. */
export const TREATY_PREPOSITIONS = new Set("by under to of from in outside".split(" "));

/** What a treaty does and a State seldom: "it forbids", "it was adopted", "it entered into force". */
export const TREATY_VERBS = new Set(
  "forbids bans prohibits outlaws forbade banned prohibited outlawed obliges obliged binds bind entered enters enter dates".split(
    " ",
  ),
);

/** What is done to a treaty and to no State: "it was adopted", "it had been opened for signature". */
export const TREATY_PARTICIPLES = new Set("adopted opened negotiated concluded drafted drawn signed".split(" "));
