import { BREAKING_WORDS, PREPOSITIONS, VERB_STARTS } from "../data/grammar-words.ts";
import type { Trigger } from "../data/trigger-words.ts";
import type { Sym } from "./symbols.ts";

/** A stretch of a sentence with one verb group, as far as punctuation and conjunctions tell. Half-open in symbols. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** the word or mark that opened it, lower case; "" for the first */
  readonly link: string;
}

const known = new WeakMap<readonly Sym[], readonly Clause[]>();

/** Parts a sentence's symbols into clauses; once for the same array. Linear. */
export function splitClauses(symbols: readonly Sym[]): readonly Clause[] {
  const split = known.get(symbols) ?? splitSymbols(symbols);
  known.set(symbols, split);
  return split;
}

function splitSymbols(symbols: readonly Sym[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let link = opensFronted(symbols) ? (word(symbols[0]) ?? "") : isInverted(symbols) ? "if" : "";
  for (let at = 0; at < symbols.length; at++) {
    const opened = findBreak(symbols, at, from, link);
    if (opened === null) continue;
    if (at > from) clauses.push({ from, to: at, link });
    from = at + opened.skip;
    link = opened.link;
    at = Math.max(at, from - 1);
  }
  clauses.push({ from: Math.min(from, symbols.length), to: symbols.length, link });
  return clauses.filter((clause) => clause.to > clause.from);
}

const RELATIVES = new Set(["which", "who", "whose", "where", "whom", "-ing", "-ed"]);
const AUXILIARIES = new Set(
  "is are was were has have had will would said say says announced came took entered bans prohibits became counts numbers".split(
    " ",
  ),
);

function findBreak(
  symbols: readonly Sym[],
  at: number,
  from: number,
  link: string,
): { skip: number; link: string } | null {
  const symbol = symbols[at];
  if (symbol === undefined) return null;
  if (symbol.kind === "mark") {
    if (symbol.text !== ",") return { skip: 1, link: word(symbols[at + 1]) === "having" ? "having" : symbol.text };
    if ((from === 0 || link === "having") && FRONTED.has(link) && opensMain(symbols, at + 1))
      return { skip: 1, link: "main" };
    const next = symbols[at + 1];
    // "Since June, when it was printed, X has": the comma closes what only says when
    if (link === "when" && !symbols.slice(0, from).some(isVerbLike) && opensMain(symbols, at + 1))
      return { skip: 1, link: "main" };
    // "The two countries, which border X, have announced": the verb after the comma takes up the clause before the relative one
    if (RELATIVES.has(link) && next?.kind === "word" && (AUXILIARIES.has(next.lower) || isVerbLike(next)))
      return { skip: 1, link: "resume" };
    if (next?.kind === "word" && next.lower === "and" && opensVerb(symbols, at + 2)) return { skip: 2, link: "and" };
    if (next?.kind === "word" && next.lower === "for" && opensReason(symbols, at + 2)) return { skip: 2, link: "for" };
    if (next?.kind === "word" && /ing$/.test(next.lower) && next.lower.length > 5) return { skip: 1, link: "-ing" };
    if (symbols[at - 1]?.kind === "treaty" && opensAside(symbols, at + 1)) return { skip: 1, link: "-ed" };
    return null;
  }
  if (symbol.kind !== "word" || at === from) return null;
  if (symbol.lower === "and" || symbol.lower === "or")
    return opensVerb(symbols, at + 1) ? { skip: 1, link: "and" } : null;
  const next = symbols[at + 1];
  // "belonged to that pact"
  if (symbol.lower === "that" && next?.kind === "treaty" && next.treaty === null) return null;
  // "began to bind it that July"
  if (symbol.lower === "that" && next?.kind === "date") return null;
  // "the ratification of that ban"
  if (symbol.lower === "that" && PREPOSITIONS.has(word(symbols[at - 1]) ?? "")) return null;
  if (symbol.lower === "that" && !isVerbLike(next) && symbols[at - 1]?.kind === "word")
    return { skip: 1, link: "that" };
  if (symbol.lower === "so" && isAdverb(symbols, at)) return null;
  // "signed in 1997 without ever ratifying"
  if (symbol.lower === "without" && [1, 2].some((offset) => /^[a-z]{3,}ing$/.test(word(symbols[at + offset]) ?? "")))
    return { skip: 1, link: "without" };
  if (symbol.lower === "but" && isExcepting(symbols, at)) return null;
  if (TIMES.has(symbol.lower)) return opensTime(symbols, at) ? { skip: 1, link: symbol.lower } : null;
  return BREAKING_WORDS.has(symbol.lower) ? { skip: 1, link: symbol.lower } : null;
}

/** ", for the treaty takes effect", ", for it has not joined": a subject and its verb behind "for". */
function opensReason(symbols: readonly Sym[], at: number): boolean {
  const first = word(symbols[at]) ?? "";
  const subject = /^(?:the|no|its|their|this)$/.test(first) ? at + 1 : at;
  const head = symbols[subject];
  const named = head?.kind === "states" || head?.kind === "treaty" || /^(?:it|they|he|she|there|nobody)$/.test(first);
  const verb = symbols[subject + 1];
  return named && (isVerbLike(verb) || /^[a-z]+(?:s|ed)$/.test(word(verb) ?? ""));
}

/** "so called", "did so in 1996", "so far", "so many": not what follows from the clause before. */
function isAdverb(symbols: readonly Sym[], at: number): boolean {
  return SO_PHRASES.has(word(symbols[at + 1]) ?? "") || DOES.has(word(symbols[at - 1]) ?? "");
}

const SO_PHRASES = new Set("called far many much few little long late early soon".split(" "));
const DOES = new Set("do does did done doing".split(" "));

/** "all but two", "every member but X": who is left out, and no new clause. */
function isExcepting(symbols: readonly Sym[], at: number): boolean {
  const before = word(symbols[at - 1]) ?? "";
  const named = symbols[at + 1]?.kind === "states" || symbols[at + 2]?.kind === "states";
  return (
    before === "all" ||
    (named && COUNTED.test(before) && symbols.slice(0, at).some((symbol) => WHOLE.has(word(symbol) ?? "")))
  );
}

const COUNTED = /^(?:member|countr|state|nation|power|part)(?:y|ies|s)?$/;
const WHOLE = new Set("all every each no none".split(" "));

const TIMES = new Set("after before until since once".split(" "));
const FRONTED = new Set([...TIMES, ..."if when while whereas although though because unless as having".split(" ")]);

/** "If the answer is not satisfactory, ...", "After it had deposited, ..."; "After 1997, ..." opens no clause. */
function opensFronted(symbols: readonly Sym[]): boolean {
  const first = word(symbols[0]) ?? "";
  if (!FRONTED.has(first)) return false;
  if (!TIMES.has(first) && first !== "as") return true;
  const close = symbols.findIndex((symbol) => symbol.kind === "mark");
  return symbols.slice(1, close < 0 ? symbols.length : close).some(isVerbLike);
}

/** "Were X to accede, ...", "Had X acceded, ...": a condition without "if". */
function isInverted(symbols: readonly Sym[]): boolean {
  if (!["were", "had"].includes(word(symbols[0]) ?? "") || isQuestion(symbols)) return false;
  const subject = word(symbols[1]) === "the" ? symbols[2] : symbols[1];
  return subject?.kind === "states" || ["it", "they", "country", "state"].includes(word(subject) ?? "");
}

/** Whether a comma that closes a fronted clause is followed by who or what the sentence is about. */
function opensMain(symbols: readonly Sym[], at: number): boolean {
  const symbol = symbols[at];
  if (symbol?.kind === "states" || symbol?.kind === "treaty" || symbol?.kind === "number") return true;
  return symbol?.kind === "word" && MAIN_STARTS.has(symbol.lower);
}

const MAIN_STARTS = new Set(
  "the a an this that its their it they he she we no any every each all both neither then".split(" "),
);

/** "after it deposited its instrument", "before the treaty entered into force": who acts and a verb, and no date or noun alone. */
function opensTime(symbols: readonly Sym[], at: number): boolean {
  // "waited until 2002 before it ratified": one act, and its day
  if (symbols.slice(0, at).some((symbol) => symbol.kind === "word" && symbol.stem === "wait")) return false;
  for (let index = at + 1; index <= at + 5; index++) {
    const symbol = symbols[index];
    if (symbol === undefined || symbol.kind === "mark" || symbol.kind === "date") return false;
    if (symbol.kind !== "word") continue;
    if (index > at + 1 && isVerbLike(symbol)) return true;
    if (PREPOSITIONS.has(symbol.lower) || isVerbLike(symbol)) return false;
  }
  return false;
}

/** "the treaty, signed in 1997, counts": a participle that the next comma closes before the verb of what it stands beside. */
function opensAside(symbols: readonly Sym[], at: number): boolean {
  const participle = symbols[at];
  if (participle?.kind !== "word" || !/^[a-z]+ed$/.test(participle.text)) return false;
  const close = symbols.findIndex((symbol, index) => index > at && isComma(symbol));
  const verb = symbols[close + 1];
  return close > 0 && verb?.kind === "word" && AUXILIARIES.has(verb.lower);
}

/** Whether what follows an "and" starts a new verb group: an auxiliary, a finite verb, or a new subject with its verb. */
function opensVerb(symbols: readonly Sym[], at: number): boolean {
  for (let index = at; index < Math.min(symbols.length, at + 3); index++) {
    const symbol = symbols[index];
    if (symbol === undefined || symbol.kind === "mark") return false;
    if (symbol.kind === "states" && isVerbLike(symbols[index + 1])) return true;
    if (isVerbLike(symbol)) return true;
    if (symbol.kind !== "word") return false;
    if (
      ![
        "it",
        "they",
        "he",
        "she",
        "there",
        "then",
        "later",
        "also",
        "only",
        "not",
        "never",
        "subsequently",
        "finally",
      ].includes(symbol.lower)
    )
      return false;
  }
  return false;
}

export function isVerbLike(symbol: Sym | undefined): boolean {
  if (symbol?.kind !== "word") return false;
  if (VERB_STARTS.has(symbol.lower)) return true;
  return /^[a-z]+ed$/.test(symbol.text) && symbol.text.length > 4;
}

/** The clause a symbol stands in. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause {
  const found = clauses.find((clause) => clause.from <= at && at < clause.to) ?? clauses.at(-1);
  if (found === undefined) throw new Error("a sentence without clauses has no triggers");
  return found;
}

export function word(symbol: Sym | undefined): string | null {
  return symbol?.kind === "word" ? symbol.lower : null;
}

export function isComma(symbol: Sym | undefined): boolean {
  return symbol?.kind === "mark" && symbol.text === ",";
}

/** Whether a sentence ends with a question mark. */
export function isQuestion(symbols: readonly Sym[]): boolean {
  const last = symbols.at(-1);
  return last?.kind === "mark" && last.text === "?";
}

/** "this one", "the previous one": the number as a pronoun. */
export function isOne(symbol: Sym | undefined): boolean {
  return symbol?.kind === "number" ? symbol.value === 1 && !symbol.ordinal : word(symbol) === "one";
}

/** The words of the phrase that starts at the symbol, joined by spaces: "entered into force", "in effect". */
export function phraseAt(symbols: readonly Sym[], at: number): string {
  const symbol = symbols[at];
  const length = symbol?.kind === "word" ? symbol.triggerLength : 1;
  return symbols
    .slice(at, at + length)
    .map((part) => word(part) ?? "")
    .join(" ");
}

/** Whether the symbol starts a phrase with this meaning. */
export function hasTrigger(symbol: Sym | undefined, ...triggers: readonly Trigger[]): boolean {
  if (symbol?.kind === "states") return symbol.institution !== null && triggers.includes(symbol.institution);
  if (symbol?.kind !== "word") return false;
  for (const trigger of symbol.triggers) if (triggers.includes(trigger)) return true;
  return false;
}
