import { word } from "./clauses.ts";
import type { Draft } from "./reading.ts";
import type { Sym } from "./symbols.ts";
import { turn } from "./turn-draft.ts";

/** What the sentences of a text assert where some of them ask: one a text, its sentences in order. */
export class Questions {
  #asked: readonly Draft[] = [];

  /** What a sentence asserts: nothing where it asks, and what the one before asked where it begins with the answer. */
  settle(symbols: readonly Sym[], drafts: readonly Draft[]): readonly Draft[] {
    const asked = this.#asked;
    this.#asked = [];
    const last = symbols.at(-1);
    if (last?.kind === "mark" && last.text === "?") {
      this.#asked = symbols.some((symbol) => WH_WORDS.has(word(symbol) ?? "")) ? [] : drafts;
      return [];
    }
    const answer = ANSWERS.get(word(symbols[0]) ?? "") ?? readShort(symbols);
    const [first] = symbols;
    if (answer === undefined || first === undefined) return drafts;
    const place = { at: first.start, span: { start: first.start, end: last?.end ?? first.end } };
    const settled = asked.flatMap((draft) => (answer ? draft : (turn(draft) ?? [])));
    return [...settled.map((draft) => ({ ...draft, ...place })), ...drafts];
  }
}

/** "It does not", "they may", "there is none": a pronoun and an auxiliary, and nothing more before the first mark; what is said of more is no answer. */
function readShort(symbols: readonly Sym[]): boolean | undefined {
  const end = symbols.findIndex(({ kind }) => kind === "mark");
  const words = symbols.slice(0, end < 0 ? symbols.length : end).map((symbol) => word(symbol) ?? "-");
  return SHORT_NO.test(words.join(" ")) ? false : SHORT_YES.test(words.join(" ")) ? true : undefined;
}

const AUXILIARY = "(?:is|are|was|were|does|do|did|has|have|had|can|may|must|will|would|could|should|need)";
const PRONOUN = "(?:it|they|he|she|there|this|that|we|you)";
const SHORT_NO = new RegExp(
  `^(?:${PRONOUN} (?:${AUXILIARY} (?:not|never|none)|cannot|${AUXILIARY}n['’]?t)|not at all|by no means|far from it|certainly not|absolutely not|on the contrary)$`,
);
const SHORT_YES = new RegExp(
  `^(?:${PRONOUN} (?:certainly |indeed )?${AUXILIARY}|certainly|of course|absolutely|correct|right|exactly)$`,
);

/** Words of a question that "yes" or "no" does not answer. */
const WH_WORDS = new Set("who whom whose what when where why which how".split(" "));

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["indeed", true],
  ["no", false],
  ["not", false],
  ["never", false],
]);
