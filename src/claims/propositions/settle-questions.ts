import type { Span } from "../../model/span.ts";
import type { Draft } from "./reading/reading.ts";
import { word } from "./symbols/clauses.ts";
import type { Sym } from "./symbols/symbols.ts";
import { turn } from "./turn-draft.ts";

/** What the sentences of a text assert where some of them ask: one a text, its sentences in order. */
export class Questions {
  #asked: readonly Draft[] = [];

  /** What a sentence asserts: nothing where it asks, and what the one before asked where it begins with the answer. */
  settle(symbols: readonly Sym[], drafts: readonly Draft[]): readonly Draft[] {
    const asked = this.#asked;
    this.#asked = [];
    const last = symbols.findLast((symbol) => symbol.kind !== "mark" || symbol.text !== ",");
    if (last?.kind === "mark" && last.text === "?") {
      const open = symbols.some((symbol) => WH_WORDS.has(word(symbol) ?? "") || MEANT.has(word(symbol) ?? ""));
      // "Did it not sign?" asks whether it did; what a treaty leaves free is held as not banned
      this.#asked = open
        ? []
        : drafts.map((draft) => (draft.content.kind === "prohibition-scope" ? draft : { ...draft, negated: false }));
      return [];
    }
    const indirect = findIndirect(symbols);
    if (indirect !== null) {
      const isAsked = ({ at }: Draft) => indirect.start <= at && at < indirect.end;
      this.#asked = drafts.filter(isAsked);
      return drafts.map((draft) => (isAsked(draft) ? { ...draft, modality: "possible" } : draft));
    }
    const answer = findAnswer(symbols);
    const [first] = symbols;
    if (answer === null || first === undefined) return drafts;
    const place = { at: first.start, span: { start: first.start, end: last?.end ?? first.end } };
    const settled = asked.flatMap((draft) => (answer ? draft : (turn(draft) ?? [])));
    return [...settled.map((draft) => ({ ...draft, ...place })), ...drafts];
  }
}

/** "asked if X could leave", "it is open whether X is bound": the characters of what is asked; null where nothing is. */
function findIndirect(symbols: readonly Sym[]): Span | null {
  const at = symbols.findIndex((symbol, index) => {
    const lower = word(symbol);
    if (lower !== "whether" && lower !== "if") return false;
    const before = [1, 2, 3].map((back) => word(symbols[index - back]) ?? "");
    // "no matter whether", "regardless of whether"
    if (lower === "whether") return !["matter", "of", "irrespective"].includes(before[0] ?? "");
    return before.some((verb) => ASKING.test(verb));
  });
  const start = symbols[at]?.start;
  if (start === undefined) return null;
  const end = symbols.find((symbol, index) => index > at && symbol.kind === "mark");
  return { start, end: end?.start ?? symbols.at(-1)?.end ?? start };
}

const ASKING =
  /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|doubt(?:s|ed)?|knows?|knew|unclear|unsure|uncertain|sees?|check(?:s|ed)?)$/;

/** "It does not", "they may", "there is none": a pronoun and an auxiliary, and nothing more before the first mark; what is said of more is no answer. */
function readShort(symbols: readonly Sym[]): boolean | null {
  const end = symbols.findIndex(({ kind }) => kind === "mark");
  const length = end < 0 ? symbols.length : end;
  if (length > LONGEST_ANSWER) return null;
  const words = symbols.slice(0, length).map((symbol) => word(symbol) ?? "-");
  return SHORT_NO.test(words.join(" ")) ? false : SHORT_YES.test(words.join(" ")) ? true : null;
}

/** Words of "it certainly did" and "on the contrary". */
const LONGEST_ANSWER = 3;

const AUXILIARY = "(?:is|are|was|were|does|do|did|has|have|had|can|may|must|will|would|could|should|need)";
const PRONOUN = "(?:it|they|he|she|there|this|that|we|you)";
const SHORT_NO = new RegExp(
  `^(?:${PRONOUN} (?:${AUXILIARY} (?:not|never|none)|cannot|${AUXILIARY}n['’]?t)|not at all|by no means|far from it|certainly not|absolutely not|on the contrary)$`,
);
const SHORT_YES = new RegExp(
  `^(?:${PRONOUN} (?:certainly |indeed )?${AUXILIARY}|certainly|of course|absolutely|correct|right|exactly)$`,
);

/** "Was it meant to last for ever?": what was once wanted, and not what is. */
const MEANT = new Set("meant intended originally initially planned supposed".split(" "));

/** Words of a question that "yes" or "no" does not answer. */
export const WH_WORDS = new Set("who whom whose what when where why which how".split(" "));

/** Whether a sentence opens with an answer, and which: "Yes", "Not yet", "It did, in May", "Neither of them has"; null with none. */
function findAnswer(symbols: readonly Sym[]): boolean | null {
  const from = OPENINGS.has(word(symbols[0]) ?? "") && symbols[1]?.kind === "mark" ? 2 : 0;
  const [first, second] = [word(symbols[from]) ?? "", word(symbols[from + 1]) ?? ""];
  if (first === "not") return endsAnswer(symbols[from + 1]) || DENYING.has(second) ? false : null;
  if (first === "of" && second === "course") return word(symbols[from + 2]) !== "not";
  return ANSWERS.get(first) ?? readShort(symbols.slice(from)) ?? readShare(symbols, from);
}

const OPENINGS = new Set("well oh ah".split(" "));
const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["indeed", true],
  ["certainly", true],
  ["absolutely", true],
  ["correct", true],
  ["no", false],
  ["never", false],
]);

/** Words behind "not" with which it says no: "not yet", "not at all"; "not quite" and "not only" say something else. */
const DENYING = new Set("yet at so any ever anymore even under here".split(" "));

const VERBS = new Set("is are was were has have had did does do will would can may must".split(" "));

/** "None of the three has ever been.", "Both are.": how many of those asked about. */
function readShare(symbols: readonly Sym[], from: number): boolean | null {
  const answer = SHARES.get(word(symbols[from]) ?? "");
  if (answer === undefined) return null;
  const close = symbols.findIndex((symbol, at) => at > from && symbol.kind === "mark");
  const part = symbols.slice(from + 1, close < 0 ? symbols.length : close);
  const verb = part.findIndex((symbol) => VERBS.has(word(symbol) ?? ""));
  if (verb < 0 || verb > SHARE_REACH) return null;
  return part.slice(verb + 1).every((symbol) => ECHO_ENDS.has(word(symbol) ?? "")) ? answer : null;
}

const SHARES: ReadonlyMap<string, boolean> = new Map([
  ["none", false],
  ["neither", false],
  ["nobody", false],
  ["both", true],
  ["all", true],
]);

/** Words from "none" to its verb: "None of the three countries has". */
const SHARE_REACH = 4;
const ECHO_ENDS = new Set("ever been yet so done either".split(" "));

function endsAnswer(symbol: Sym | undefined): boolean {
  return symbol === undefined || symbol.kind === "mark" || symbol.kind === "date";
}
