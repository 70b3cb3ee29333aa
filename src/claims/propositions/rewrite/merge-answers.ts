import { WH_WORDS } from "../settle-questions.ts";
import { isOne, isVerbLike, word } from "../symbols/clauses.ts";
import type { Sentence, Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";
import { QUESTION_VERBS, straightenQuestion } from "./straighten-question.ts";

/**
 * Sentences without the labels of an interview ("Q:", "A:") or a ticker ("14.35"), in which a question and an answer that is no sentence of its own are one:
 * "When will it take effect? On 4 October." as "will it take effect on 4 October", "How many are bound? 165." as "165 are bound", "Has any
 * other country left? Never." as "no other country left", "And X? Never a party." as "X is never a party". Linear.
 */
export function mergeAnswers(sentences: readonly Sentence[]): Sentence[] {
  const merged: Sentence[] = [];
  let predicate: readonly Sym[] | null = null;
  for (const { span, symbols } of sentences) {
    const sentence: Sentence = { span, symbols: sayWhat(straighten(withoutLabel(symbols)), predicate) };
    predicate = predicateOf(sentence.symbols) ?? predicate;
    const answered = joinAnswer(merged.at(-1), sentence);
    if (answered !== null) merged.pop();
    merged.push(answered ?? sentence);
  }
  return merged;
}

function withoutLabel(symbols: readonly Sym[]): readonly Sym[] {
  if (LABELS.has(word(symbols[0]) ?? "") && isMark(symbols[1], ":")) return symbols.slice(2);
  return isClock(symbols[0]) ? symbols.slice(1) : symbols;
}

/** A question that "yes" or "no" answers, without its opening words and in the order of a statement. */
function straighten(symbols: readonly Sym[]): readonly Sym[] {
  return isMark(symbols.at(-1), "?") ? straightenQuestion(withoutOpening(symbols)) : symbols;
}

const LABELS = new Set("q a question answer".split(" "));

/** "14.35 The president has signed": the hour that a line of a ticker opens with. */
function isClock(symbol: Sym | undefined): boolean {
  return symbol?.kind === "number" && !Number.isInteger(symbol.value) && symbol.value < 24;
}

function joinAnswer(question: Sentence | undefined, answer: Sentence): Sentence | null {
  if (question === undefined || !isMark(question.symbols.at(-1), "?")) return null;
  const asked = question.symbols.slice(0, -1);
  const span = { start: question.span.start, end: answer.span.end };
  const none = askAny(asked, answer.symbols) ?? askObject(asked, answer.symbols);
  if (none !== null) return { span, symbols: none };
  if (!isFragment(answer.symbols)) return null;
  const joined =
    askLength(asked, answer.symbols) ??
    askDate(asked, answer.symbols) ??
    askWhich(asked, answer.symbols) ??
    askWhether(asked, answer.symbols) ??
    askOf(asked, answer.symbols);
  return joined === null ? null : { span, symbols: joined };
}

/** "So when is it out?", "And since when?" */
function withoutOpening(symbols: readonly Sym[]): readonly Sym[] {
  if (!OPENINGS.has(word(symbols[0]) ?? "")) return symbols;
  return symbols.slice(isMark(symbols[1], ",") ? 2 : 1);
}

const OPENINGS = new Set("so and but then now well".split(" "));

/** No sentence of its own: no verb before its first comma, or its end. */
function isFragment(symbols: readonly Sym[]): boolean {
  const comma = symbols.findIndex((symbol) => isMark(symbol, ","));
  const part = symbols.slice(0, comma < 0 ? symbols.length : comma);
  return !part.some((symbol) => isVerbLike(symbol) && !NO_VERBS.has(word(symbol) ?? ""));
}

const NO_VERBS = new Set(["never", "not"]);

/** What a question asks of a State, in the order of a statement: "X is a party?". */
function predicateOf(symbols: readonly Sym[]): readonly Sym[] | null {
  const [states, verb] = symbols;
  if (!isMark(symbols.at(-1), "?") || states?.kind !== "states" || !QUESTION_VERBS.has(word(verb) ?? "")) return null;
  return symbols.length > SHORTEST_QUESTION ? symbols.slice(2) : null;
}

/** "Is X a party? Yes. Is Y?": what was asked of the one is asked of the other. */
function sayWhat(symbols: readonly Sym[], predicate: readonly Sym[] | null): readonly Sym[] {
  const [states, verb, end] = symbols;
  if (predicate === null || symbols.length !== SHORTEST_QUESTION || !isMark(end, "?")) return symbols;
  const place = { start: verb?.end ?? 0, end: verb?.end ?? 0 };
  return states?.kind === "states" && verb !== undefined && QUESTION_VERBS.has(word(verb) ?? "")
    ? [states, verb, ...predicate.map((symbol) => ({ ...symbol, ...place }))]
    : symbols;
}

/** "X is?": a name, a verb and the mark. */
const SHORTEST_QUESTION = 3;

/** "How long does it take to leave? Six months." as "it takes six months to leave". */
function askLength(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  const take = asked.findIndex((symbol) => word(symbol) === "take");
  if (word(asked[0]) !== "how" || word(asked[1]) !== "long" || take < 0 || take > LONGEST_WHEN) return null;
  const [it, verb] = [asked[take - 1], asked[take]];
  if (word(it) !== "it" || it === undefined || verb === undefined) return null;
  const end = answer.findIndex(({ kind }) => kind === "mark");
  return [it, wordSymbol(verb, "takes"), ...answer.slice(0, end < 0 ? answer.length : end), ...asked.slice(take + 1)];
}

/** "What about tank mines? They are not covered.": what was asked about is what the answer speaks of. */
function askObject(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  const about = ["what", "how"].includes(word(asked[0]) ?? "") && ["about", "of"].includes(word(asked[1]) ?? "");
  const object = asked.slice(2);
  if (!about || object.length === 0 || object.length > NOUN_REACH || word(answer[0]) !== "they") return null;
  return object.every(({ kind }) => kind === "word") ? [...object, ...answer.slice(1)] : null;
}

/** "When ...?", "Since when ...?", "How long ...?", "In what year ...?": answered by a day. */
function askDate(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  const first = asked.findIndex((symbol) => QUESTION_VERBS.has(word(symbol) ?? ""));
  if (first < 1 || first > LONGEST_WHEN) return null;
  const words = asked.slice(0, first).map((symbol) => word(symbol) ?? "");
  const when =
    words.includes("when") ||
    (words[0] === "how" && words[1] === "long") ||
    (words.some((lower) => lower === "what" || lower === "which") && TIME_NOUNS.has(words.at(-1) ?? ""));
  const dated = answer.slice(0, DATE_REACH).some(({ kind }) => kind === "date");
  return when && dated ? [...straightenQuestion(asked.slice(first)), ...answer] : null;
}

const TIME_NOUNS = new Set("year month day date".split(" "));

/** Words before the verb of a question on a day: "from which day on". */
const LONGEST_WHEN = 5;

/** Words of an answer up to its day: "at the very beginning of 2012". */
const DATE_REACH = 9;

/** "How many ...?", "Which of them ...?", "Who ...?": answered by a number or by States, which stand where the question asks. */
function askWhich(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  const [first, second] = [word(asked[0]), word(asked[1])];
  const at = answer.findIndex(({ kind }) => kind === "states" || kind === "number");
  if (at < 0 || at > 2) return null;
  const many = first === "how" && second === "many" && answer[at]?.kind === "number";
  if (many) return [...answer.slice(0, at + 1), ...asked.slice(2), ...answer.slice(at + 1)];
  if (first !== "which" && first !== "who") return null;
  const verb = asked.findIndex((symbol, index) => index > 0 && isVerbLike(symbol));
  const states = answer.findLastIndex(({ kind }) => kind === "states");
  return verb < 0 || states < 0 ? null : [...answer.slice(0, states + 1), ...asked.slice(verb)];
}

/** "Did X ratify? Yes, in 2005.", "Is X still bound? Yes, until June." */
function askWhether(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  if (asked.some((symbol) => WH_WORDS.has(word(symbol) ?? ""))) return null;
  if (!["yes", "indeed"].includes(word(answer[0]) ?? "")) return null;
  const rest = answer.slice(isMark(answer[1], ",") ? 2 : 1);
  const dated = rest.slice(0, DATE_REACH).some(({ kind }) => kind === "date");
  return dated && isFragment(rest) && !asked.some(({ kind }) => kind === "date") ? [...asked, ...rest] : null;
}

/** "Has any other country left? Never.", "Has any of them joined? None has." */
function askAny(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  const [verb, any] = asked;
  if (!QUESTION_VERBS.has(word(verb) ?? "") || !/^any/.test(word(any) ?? "") || any === undefined || verb === undefined)
    return null;
  const first = word(answer[0]) ?? "";
  const bare = ["no", "never", "none", "nobody"].includes(first) && isBareNo(answer);
  if (!bare && !(first === "not" && (isOne(answer[1]) || word(answer[1]) === "yet"))) return null;
  const none = word(any) === "any" ? (word(asked[2]) === "of" ? "none" : "no") : "nobody";
  if (HAVE.has(word(verb) ?? "")) return [wordSymbol(any, none), ...asked.slice(2)];
  const isNoun = (at: number): boolean => STATES_OF_ANY.has(word(asked[at]) ?? "");
  const named = asked.findIndex((_, at) => at > 1 && at < NOUN_REACH && isNoun(at));
  // "any NATO member states parties", "any nuclear states members"
  const noun = named >= 0 && isNoun(named + 1) && named + 2 < asked.length ? named + 1 : named;
  return noun < 0 ? null : [wordSymbol(any, none), ...asked.slice(2, noun + 1), verb, ...asked.slice(noun + 1)];
}

const HAVE = new Set(["has", "have", "had"]);
const STATES_OF_ANY = new Set(
  "country countries state states nation nations power powers member members government governments".split(" "),
);

/** Words up to the noun of "any other small NATO member". */
const NOUN_REACH = 6;

/** "No.", "Never, so far.", "None has.": nothing that says more. */
function isBareNo(answer: readonly Sym[]): boolean {
  const [, second, third] = answer;
  if (second === undefined || second.kind === "mark" || NO_MORE.has(word(second) ?? "")) return true;
  return (
    QUESTION_VERBS.has(word(second) ?? "") &&
    (third === undefined || third.kind === "mark" || NO_MORE.has(word(third) ?? ""))
  );
}

const NO_MORE = new Set("so yet ever".split(" "));

/** "And X? Never a party.", "What about X? Out since June." */
function askOf(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  const about = ["about", "of"].includes(word(asked[1]) ?? "") && ["what", "how"].includes(word(asked[0]) ?? "");
  const rest = about ? asked.slice(2) : asked;
  const at = word(rest[0]) === "the" ? 1 : 0;
  const states = rest[at];
  const behind = rest.slice(at + 1);
  const alone = behind.every((symbol) => symbol.kind === "mark" || word(symbol) === "then");
  if (states?.kind !== "states" || !alone || answer.some(({ kind }) => kind === "states")) return null;
  const dash = { start: states.end, end: states.end, kind: "mark", text: ":" } as const;
  return [states, dash, ...answer];
}

function isMark(symbol: Sym | undefined, text: string): boolean {
  return symbol?.kind === "mark" && symbol.text === text;
}
