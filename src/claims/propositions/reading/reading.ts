import type { CivilDate, PartialDate } from "../../../model/civil-date.ts";
import type { Modality, PropositionContent } from "../../../model/proposition.ts";
import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { NEGATIONS } from "../data/grammar-words.ts";
import type { Trigger } from "../data/trigger-words.ts";
import { type Clause, clauseAt, isVerbLike, splitClauses, word } from "../symbols/clauses.ts";
import { indexTriggers } from "../symbols/index-triggers.ts";
import type { Lexicon } from "../symbols/lexicon.ts";
import { opensRelative } from "../symbols/near-symbols.ts";
import type { Sym } from "../symbols/symbols.ts";

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
  /** the group of States of which the sentence tells how many or which; its words are none of the symbols */
  readonly whole: Whole | null;
}

/** A group by its name, or all States. */
export interface Whole {
  readonly group: string | null;
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

export function makeReading(text: string, span: Span, symbols: readonly Sym[], context: ReadingContext): Reading {
  return { text, span, symbols, clauses: splitClauses(symbols), context, whole: null };
}

/** Indexes of the symbols that start a phrase with one of these meanings, in order. */
export function findTriggers(reading: Reading, ...triggers: readonly Trigger[]): readonly number[] {
  const index = indexTriggers(reading.symbols);
  let found = NONE;
  let several = false;
  for (const trigger of triggers) {
    const places = index.get(trigger);
    if (places === undefined) continue;
    several = found !== NONE;
    found = several ? [...found, ...places] : places;
  }
  return several ? [...new Set(found)].sort((a, b) => a - b) : found;
}

const NONE: readonly number[] = [];

/** Whether the verb or noun at `at` is denied in its own clause ("never joined", "is not a party", "has yet to sign"). */
export function isNegated(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  if (opensNever(reading, at) || isOfNeither(reading, clause)) return true;
  if (clause.link === "nor" || clause.link === "without") return !opensRelative(reading.symbols, clause.from, at);
  for (let index = at - 1, steps = 0; index >= clause.from && steps < 9; index--, steps++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "mark" && symbol.text !== ",") return false;
    if (symbol?.kind === "states") {
      const before = word(reading.symbols[index - 1]);
      // "neither X nor", "neither of the two Xs", "none of the Xs", "neither is X a party"
      if (ofNone(reading.symbols, index) || isInvertedDenial(reading.symbols, index)) return true;
      if (symbol.possessive) continue;
      // "does not bind Russia" has its State behind the verb; what lies before a subject is another clause's
      return before === "nor" || before === "not";
    }
    if (symbol?.kind !== "word") continue;
    // "has not joined the treaty that bans X": the "not" is that of the clause before
    if (symbol.lower === "that" && reading.symbols[index - 1]?.kind === "treaty") return false;
    if (LIMITING.has(symbol.lower) && word(reading.symbols[index - 1]) === "not") return false;
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

/** "Neither X nor Y, whose soldiers laid them, is a party": whom the verb behind a relative clause is said of. */
function isOfNeither({ symbols, clauses }: Reading, clause: Clause): boolean {
  if (clause.link !== "resume") return false;
  const head = clauses[clauses.indexOf(clause) - 2];
  if (head === undefined) return false;
  return symbols
    .slice(head.from, head.to)
    .some(
      (symbol, step, all) => ["neither", "none"].includes(word(symbol) ?? "") && !all.slice(0, step).some(isVerbLike),
    );
}

/** Whether States are those of whom none is meant: only articles, "of" and a number stand between "neither" or "none" and them. */
function ofNone(symbols: readonly Sym[], states: number): boolean {
  let at = states - 1;
  while (symbols[at]?.kind === "number" || /^(?:the|of|these|those|said)$/.test(word(symbols[at]) ?? "")) at--;
  const lower = word(symbols[at]);
  return lower === "neither" || (lower === "none" && at < states - 1);
}

function isInvertedDenial(symbols: readonly Sym[], states: number): boolean {
  return ["neither", "nor"].includes(word(symbols[states - 2]) ?? "");
}

/** "Never before, its delegate said, had X been given more time": turned round, so that the "never" is the last verb's. */
function opensNever({ symbols }: Reading, at: number): boolean {
  if (word(symbols[0]) !== "never" || word(symbols[1]) !== "before" || symbols[2]?.kind === "date") return false;
  return symbols.slice(0, at).some((symbol) => ["has", "have", "had", "did", "was"].includes(word(symbol) ?? ""));
}

/** "not only", "not merely": what is denied is that it is all. */
const LIMITING = new Set("only merely just simply".split(" "));

/** Symbols from a verb that denies to what it denies: "ceased on Saturday to be bound". */
const DENYING_REACH = 6;

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
