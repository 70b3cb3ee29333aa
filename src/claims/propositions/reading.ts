import type { CivilDate, PartialDate } from "../../model/civil-date.ts";
import type { Modality, PropositionContent } from "../../model/proposition.ts";
import type { Span } from "../../model/span.ts";
import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import {
  type Clause,
  clauseAt,
  findAgentRight,
  findSubject,
  hasTrigger,
  isVerbLike,
  type SubjectHit,
  splitClauses,
  word,
} from "./clauses.ts";
import { ENDS_OBJECT, NEGATIONS } from "./data/grammar-words.ts";
import { COUNTRY_NOUNS } from "./data/reference-words.ts";
import type { Trigger } from "./data/trigger-words.ts";
import { indexTriggers } from "./index-triggers.ts";
import type { Lexicon } from "./lexicon.ts";
import {
  describesTreaty,
  followsWord,
  hasOwnSubject,
  isCounted,
  isDetermined,
  isRestricting,
  nearestTreaty,
  opensRelative,
  SOME_STATES,
  treatySoon,
} from "./near-symbols.ts";
import type { Sym } from "./symbols.ts";

/** What the sentences before, the article and the speaker lend to a sentence. */
export interface ReadingContext {
  readonly lexicon: Lexicon;
  /** the treaty last named up to the end of this sentence, or the one the text is about */
  readonly treaty: TreatyId | null;
  /** the treaty last named before this sentence */
  readonly before: TreatyId | null;
  /** the treaty the text is about, or that is meant when the words name none */
  readonly meant: TreatyId | null;
  /** the treaties that the text names anywhere */
  readonly named: readonly TreatyId[];
  /** whether a sentence that names no treaty at all may be read under it */
  readonly implied: boolean;
  /** the State or States last spoken of, for "it" and "the country" */
  readonly lastStates: readonly StateCode[];
  /** two or more named together, the last first, for "the two countries" and "both" */
  readonly groups: readonly (readonly StateCode[])[];
  /** the States whose leaving a sentence before told */
  readonly leaving: readonly StateCode[];
  /** the States whose joining the headline or a sentence before told */
  readonly joining: readonly StateCode[];
  /** the States whose suspending of the treaty the headline or a sentence before told */
  readonly suspending: readonly StateCode[];
  /** the treaty that a sentence before, or the headline, told some State to be leaving; the last one told */
  readonly left: TreatyId | null;
  /** the treaty that the sentence before names or takes up; null when it speaks of none */
  readonly recent: TreatyId | null;
  /** what the sentence before was read to say, for "so has X" */
  readonly lastDrafts: readonly Draft[];
  /** the same, or of the sentence before that where it says nothing of a treaty, for "X followed" */
  readonly toldDrafts: readonly Draft[];
  /** the meeting told of last, for "the previous one" */
  readonly meeting: MeetingTold | null;
  /** the day relative dates count from */
  readonly base: CivilDate | null;
  /** the States a speaker's "we" stands for at an offset */
  readonly speakerAt: (offset: number) => readonly StateCode[];
}

/** A meeting as a sentence before told of it. */
export interface MeetingTold {
  readonly meeting: string;
  readonly treaty: TreatyId;
  readonly ordinal: number | null;
}

/** One sentence ready for the pattern readers. */
export interface Reading {
  readonly text: string;
  readonly span: Span;
  readonly symbols: readonly Sym[];
  readonly clauses: readonly Clause[];
  readonly context: ReadingContext;
}

/** What a pattern reader found, before it is given to a speaker. */
export interface Draft {
  readonly content: PropositionContent;
  readonly treaty: TreatyId | null;
  readonly negated: boolean;
  readonly modality: Modality;
  /** offset of the word the reading started from */
  readonly at: number;
  readonly span: Span;
  readonly fields: Readonly<Record<string, readonly Span[]>>;
  readonly about: PartialDate | null;
  readonly reader: string;
}

export interface Subject extends SubjectHit {
  readonly how: "direct" | "agent" | "pronoun" | "inherited" | "context";
}

export function makeReading(text: string, span: Span, symbols: readonly Sym[], context: ReadingContext): Reading {
  return { text, span, symbols, clauses: splitClauses(symbols), context };
}

/** Indexes of the symbols that start a phrase with one of these meanings, in order. */
export function findTriggers(reading: Reading, ...triggers: readonly Trigger[]): readonly number[] {
  const index = indexTriggers(reading.symbols);
  const [only] = triggers;
  if (triggers.length === 1 && only !== undefined) return index.get(only) ?? NONE;
  const found = triggers.flatMap((trigger) => index.get(trigger) ?? NONE);
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

const NONE: readonly number[] = [];
const PRONOUNS = new Set("it they its their them we our us both".split(" "));
const POSSESSIVES = new Set("its their his her our".split(" "));

const PLURALS = new Set("they them their".split(" "));

/** "five of them": a part of those spoken of. */
function isPartOfThem(symbols: readonly Sym[], at: number): boolean {
  return word(symbols[at - 1]) === "of" && !WHOLES.has(word(symbols[at - 2]) ?? "");
}

const WHOLES = new Set("all both each neither none".split(" "));

/** "States that joined must destroy their stocks": those of the sentence itself, whoever they are. */
function namesSomeStates(symbols: readonly Sym[], at: number): boolean {
  return symbols.slice(0, at).some((symbol, index) => {
    if (symbol.kind !== "word" || !(SOME_STATES.has(symbol.lower) || hasTrigger(symbol, "signatory"))) return false;
    return !isDetermined(symbols, index);
  });
}

/** "its neighbours", "their allies": who stands beside the State, and is not the State. */
function ownsOther(symbols: readonly Sym[], at: number): boolean {
  return [1, 2, 3].some((step) => OTHER_NOUNS.test(word(symbols[at + step]) ?? ""));
}

const OTHER_NOUNS = /^(?:neighbou?r|ally|allie|partner|rival|critic|opponent|enemy|enemie|adversary|adversarie)s?$/;

const SUBJECT_NOUNS = new Set([
  ...COUNTRY_NOUNS,
  ..."countries states nations neighbours neighbors government".split(" "),
]);

/** The States that do what the symbol at `at` says; null when the words leave it open. */
export function subjectOf(reading: Reading, at: number, agentPrepositions = ["by"]): Subject | null {
  const clause = clauseAt(reading.clauses, at);
  const direct = findSubject(reading.symbols, clause, at);
  if (direct !== null) return { ...direct, how: "direct" };
  const agent = findAgentRight(reading.symbols, clause, at, agentPrepositions);
  if (agent !== null) return { ...agent, how: "agent" };
  const inherited = (): Subject | null =>
    clause.link !== "—" && hasOwnSubject(reading.symbols, clause, at) ? null : inheritedSubject(reading, clause);
  const other = pronounSubject(reading, clause, at) ?? inherited();
  // "she felt betrayed by the countries that are leaving"
  return other !== null && isRestricting(reading.symbols, other.at, at) ? null : other;
}

function pronounSubject(reading: Reading, clause: Clause, at: number): Subject | null {
  for (let index = at - 1; index >= clause.from; index--) {
    const lower = word(reading.symbols[index]);
    if (lower === null) continue;
    if (lower === "we" || lower === "our" || lower === "us") {
      const states = reading.context.speakerAt(reading.symbols[index]?.start ?? 0);
      return states.length === 0 ? null : { states, at: index, institution: null, how: "pronoun" };
    }
    if (lower === "all" && isCounted(reading.symbols, index)) {
      const count = reading.symbols[index + 1];
      const states = reading.context.groups.find((group) => count?.kind === "number" && group.length === count.value);
      if (states === undefined) return null;
      return { states, at: index, institution: null, how: "pronoun" };
    }
    if (SOME_STATES.has(lower) && !isDetermined(reading.symbols, index)) return null;
    if (POSSESSIVES.has(lower) && ownsOther(reading.symbols, index)) return null;
    if (PLURALS.has(lower) && (isPartOfThem(reading.symbols, index) || namesSomeStates(reading.symbols, index)))
      return null;
    if (PRONOUNS.has(lower) || (SUBJECT_NOUNS.has(lower) && isDetermined(reading.symbols, index))) {
      const count = reading.symbols[index - 1];
      const two = lower === "both" || ["both", "neither"].includes(word(count) ?? "");
      const one = lower === "it" || lower === "its" || COUNTRY_NOUNS.has(lower) ? 1 : null;
      const wanted = count?.kind === "number" ? count.value : two ? 2 : one;
      const found = antecedent(reading, clause, index);
      const group = reading.context.groups.find(({ length }) => length === wanted) ?? [];
      const states = wanted !== null && found.length !== wanted ? group : found;
      if (states.length === 0 || (wanted !== null && states.length !== wanted)) return null;
      return { states, at: index, institution: null, how: "pronoun" };
    }
  }
  return null;
}

/** The States a pronoun stands for: the subject of an earlier clause of the sentence, else what was spoken of before. */
function antecedent(reading: Reading, clause: Clause, before: number): readonly StateCode[] {
  // "Before it acceded, X was not bound": whom the clause is about that it stands before
  const main = reading.clauses[1];
  if (clause.from === 0 && main?.link === "main") {
    const first = reading.symbols[word(reading.symbols[main.from]) === "the" ? main.from + 1 : main.from];
    if (first?.kind === "states" && !first.possessive && first.via !== "demonym") return first.states;
  }
  const earlier = reading.clauses.filter((other) => other.to <= clause.from).reverse();
  for (const other of earlier) {
    const subject = findSubject(reading.symbols, other, other.to);
    if (subject !== null) return subject.states;
  }
  for (let index = before - 1; index >= 0; index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states" && !/^border/.test(word(reading.symbols[index - 1]) ?? "")) return symbol.states;
  }
  const speaker = reading.context.speakerAt(reading.symbols[before]?.start ?? 0);
  return reading.context.lastStates.length > 0 ? reading.context.lastStates : speaker;
}

function inheritedSubject(reading: Reading, clause: Clause): Subject | null {
  const own = reading.clauses.indexOf(clause);
  if (clause.link === "resume") {
    for (let at = own - 2; at >= 0; at--) {
      const other = reading.clauses[at];
      if (other === undefined) break;
      const subject = findSubject(reading.symbols, other, other.to) ?? pronounSubject(reading, other, other.to);
      if (subject !== null) return { ...subject, how: "inherited" };
    }
    return null;
  }
  if (clause.link === "which" || clause.link === "who" || clause.link === "whose") {
    const before = reading.symbols[clause.from - 2];
    const earlier = before?.kind === "mark" ? reading.symbols[clause.from - 3] : before;
    if (earlier?.kind === "states")
      return { states: earlier.states, at: clause.from, institution: null, how: "inherited" };
    return null;
  }
  // "the last signatory that had not ratified", "the States that have joined": the noun before says who
  const head = reading.symbols[clause.from - 2];
  if (clause.link === "that" && (SUBJECT_NOUNS.has(word(head) ?? "") || hasTrigger(head, "signatory", "party")))
    return null;
  for (let at = own - 1; at >= 0; at--) {
    const other = reading.clauses[at];
    if (other === undefined) break;
    const subject = findSubject(reading.symbols, other, other.to) ?? pronounSubject(reading, other, other.to);
    if (subject !== null) return { ...subject, how: "inherited" };
  }
  return null;
}

/** Whether the verb or noun at `at` is denied in its own clause ("never joined", "is not a party", "has yet to sign"). */
export function isNegated(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  if (clause.link === "nor" || clause.link === "without") return !opensRelative(reading.symbols, clause.from, at);
  for (let index = at - 1, steps = 0; index >= clause.from && steps < 9; index--, steps++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "mark" && symbol.text !== ",") return false;
    if (symbol?.kind === "states") {
      const before = word(reading.symbols[index - 1]);
      const outer = word(reading.symbols[index - 2]);
      // "none of the Nordic states"
      if (before === "the" && outer === "of" && word(reading.symbols[index - 3]) === "none") return true;
      if (before === "neither" || (before === "the" && outer === "neither")) return true;
      // "neither of the two"
      if (before === "of" && (outer === "neither" || outer === "none")) return true;
      // "neither is X a party"
      if (outer === "neither" || outer === "nor") return true;
      if (symbol.possessive) continue;
      // "does not bind Russia" has its State behind the verb; what lies before a subject is another clause's
      return before === "nor" || before === "not";
    }
    if (symbol?.kind !== "word") continue;
    if (symbol.lower === "only" && word(reading.symbols[index - 1]) === "not") return false;
    if (NEGATIONS.has(symbol.lower)) return true;
    if (symbol.lower === "yet" && word(reading.symbols[index + 1]) === "to") return true;
    if (
      ["fail", "refus", "declin", "ceas", "stop", "refusal", "failure", "unwilling"].includes(symbol.stem) &&
      index >= at - DENYING_REACH
    )
      return true;
  }
  return false;
}

/** Symbols from a verb that denies to what it denies: "ceased on Saturday to be bound". */
const DENYING_REACH = 6;

export interface TreatyHit {
  readonly treaty: TreatyId;
  readonly how: "named" | "context" | "implied";
  readonly at: number | null;
}

/** The treaty that the symbol at `at` is about; null when the words name another instrument or no context tells. */
export function treatyFor(reading: Reading, at: number): TreatyHit | null {
  const clause = clauseAt(reading.clauses, at);
  const near =
    nearestTreaty(reading.symbols, at, clause.from, clause.to) ??
    nearestTreaty(reading.symbols, at, 0, reading.symbols.length);
  if (near === null) {
    const { treaty, implied, left } = reading.context;
    if (treaty !== null && implied) return { treaty, how: "implied", at: null };
    // "The withdrawal takes effect ..." beside another treaty that was named since: the one that was told
    const definite = ["the", "this"].includes(word(reading.symbols[at - 1]) ?? "");
    return left !== null && definite && hasTrigger(reading.symbols[at], "withdraw")
      ? { treaty: left, how: "context", at: null }
      : null;
  }
  const symbol = reading.symbols[near];
  if (symbol?.kind !== "treaty") return null;
  if (symbol.treaty !== null) return { treaty: symbol.treaty, how: "named", at: near };
  const treaty = contextTreaty(reading, near, symbol.of);
  return treaty === null ? null : { treaty, how: "context", at: near };
}

/** What "the convention" means: the last treaty of that sort named before it in the sentence, in the text, or else meant. */
function contextTreaty(reading: Reading, at: number, of: readonly TreatyId[]): TreatyId | null {
  for (let index = at - 1; index >= 0; index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "treaty" && symbol.treaty !== null && of.includes(symbol.treaty)) return symbol.treaty;
  }
  if (of.length === 1) return of[0] ?? null;
  const { treaty, before, meant } = reading.context;
  const spoken = [before, treaty, meant].find((candidate) => candidate !== null && of.includes(candidate));
  if (spoken !== undefined) return spoken;
  const named = reading.context.named.filter((candidate) => of.includes(candidate));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const SKIPPED = new Set(
  "the a an its their his from to of on up in into onto by this that all said own formally officially itself new whole entire for membership participation so called".split(
    " ",
  ),
);

/**
 * What the verb at `at` acts on: the treaty, nothing named, or something else ("joined NATO", "signed a decree", "left the region").
 */
export function objectAfter(reading: Reading, at: number): "treaty" | "none" | "other" {
  const first = reading.symbols[at];
  const length = first?.kind === "word" ? first.triggerLength : 1;
  const clause = clauseAt(reading.clauses, at);
  for (let index = at + length, skipped = 0; index < clause.to && skipped < 7; index++, skipped++) {
    const symbol = reading.symbols[index];
    if (symbol === undefined) return "none";
    if (symbol.kind === "treaty") return "treaty";
    if (symbol.kind === "mark")
      return symbol.text === "," && treatySoon(reading.symbols, index, clause) ? "treaty" : "none";
    if (symbol.kind === "date") {
      if (describesTreaty(reading.symbols, index)) continue;
      return "none";
    }
    if (symbol.kind === "number") return "none";
    // "withdrawing X from the treaty"
    if (symbol.kind === "states" && word(reading.symbols[index + 1]) === "from") continue;
    // "the withdrawal of X took effect"
    if (symbol.kind === "states" && followsWord(reading.symbols, index, "of")) continue;
    if (symbol.kind !== "word")
      return symbol.kind === "states" && skipped > 0 && followsWord(reading.symbols, index, "by") ? "none" : "other";
    if (symbol.lower === "it" || symbol.lower === "them") return "treaty";
    if (SKIPPED.has(symbol.lower) || /ly$/.test(symbol.lower)) continue;
    if (ENDS_OBJECT.has(symbol.lower) || isVerbLike(symbol) || hasTrigger(symbol, "effect", "depositary"))
      return "none";
    if (treatySoon(reading.symbols, index, clause)) return "treaty";
    return "other";
  }
  return "none";
}

/** The characters from one symbol to another, both included. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  const first = reading.symbols[Math.max(0, Math.min(from, to))];
  const last = reading.symbols[Math.min(reading.symbols.length - 1, Math.max(from, to))];
  return { start: first?.start ?? reading.span.start, end: last?.end ?? reading.span.end };
}

/** The clause's characters. */
export function clauseSpan(reading: Reading, at: number): Span {
  const clause = clauseAt(reading.clauses, at);
  return spanOf(reading, clause.from, clause.to - 1);
}
