import type { StateCode } from "../../../model/state.ts";
import { ENDS_OBJECT, PREPOSITIONS } from "../data/grammar-words.ts";
import { type Clause, hasTrigger, isVerbLike, word } from "./clauses.ts";
import type { Sym } from "./symbols.ts";

/** "the country", "this Baltic state", "neither nation"; "the first country to leave" and "the other State" are not who was spoken of. */
export function isDetermined(symbols: readonly Sym[], noun: number): boolean {
  if (RESTRICTS.has(word(symbols[noun + 1]) ?? "")) return false;
  for (let index = noun - 1; index >= Math.max(0, noun - 3); index--) {
    const lower = word(symbols[index]);
    if (lower === null || RANKS.has(lower) || PREPOSITIONS.has(lower)) return false;
    if (DETERMINERS.has(lower)) return true;
  }
  return false;
}

const DETERMINERS = new Set("the this that both these neither her his".split(" "));
const RANKS = new Set("first last only latest next other another same any every each no most many some".split(" "));

/** "the countries that are leaving": the words behind say which. */
const RESTRICTS = new Set(["that", "who", "whose"]);

/** "the last signatory that had not ratified", "the States that have joined": what is said of those whom a noun before `at` names. */
export function isRestricting(symbols: readonly Sym[], from: number, at: number): boolean {
  for (let index = at - 1; index > from; index--) {
    if (!RELATIVES.has(word(symbols[index]) ?? "")) continue;
    const head = symbols[index - 1];
    return HEADS.has(word(head) ?? "") || hasTrigger(head, "signatory", "party");
  }
  return false;
}

const RELATIVES = new Set(["that", "which", "who"]);
const HEADS = new Set("country countries state states nation nations government governments those".split(" "));

/** Whether a clause names who acts itself ("while campaigners signed", "; the others acceded"), so that it takes no subject over from another. */
export function hasOwnSubject(symbols: readonly Sym[], clause: Clause, at: number): boolean {
  for (let index = clause.from; index < at; index++) {
    const symbol = symbols[index];
    if (symbol?.kind === "mark" || isVerbLike(symbol)) return false;
    const lower = word(symbol) ?? "";
    if (PREPOSITIONS.has(lower) || lower === "after" || lower === "before" || lower === "despite") {
      index += PREPOSITION_REACH;
      continue;
    }
    const none = lower === "no" && word(symbols[index + 1]) !== "longer";
    if (none || OPENS_SUBJECT.has(lower) || SOME_STATES.has(lower) || (symbol?.kind === "number" && !symbol.ordinal))
      return true;
  }
  return false;
}

/** "states outside it", "parties must": whoever they are. */
export const SOME_STATES = new Set("states countries nations members parties signatories governments".split(" "));

/** Words that a preposition takes with it: "in the end", "at its last meeting". */
const PREPOSITION_REACH = 2;
const OPENS_SUBJECT = new Set(
  "the a an another every each some many most several few other others none nobody nothing everybody everyone someone he she i you".split(
    " ",
  ),
);

/** "the 1997 Convention", "from the 1997 Convention": a year before a treaty's name is part of the name. */
export function describesTreaty(symbols: readonly Sym[], at: number): boolean {
  const symbol = symbols[at];
  if (symbol?.kind !== "date") return false;
  // "the convention of 1997"
  if (word(symbols[at - 1]) === "of" && symbols[at - 2]?.kind === "treaty") return true;
  if (symbol.date.lead !== null && word(symbols[at - 1]) !== "the") return false;
  if (symbols[at + 1]?.kind === "treaty") return true;
  // "in 1997 the treaty", "on that day the ban" say when
  return symbols[at + 2]?.kind === "treaty" && !POINTING.has(word(symbols[at + 1]) ?? "");
}

const POINTING = new Set("the this that its their it".split(" "));

/** "unlike the treaty on X", "just as under the treaty on X": another one, that is only compared with the one spoken of. */
export function isComparedTreaty(symbols: readonly Sym[], at: number): boolean {
  const before = word(symbols[at - 1]) === "the" ? at - 2 : at - 1;
  const last = word(symbols[before]) ?? "";
  if (COMPARES.has(last)) return true;
  return ["in", "under", "with"].includes(last) && ["as", "than"].includes(word(symbols[before - 1]) ?? "");
}

const COMPARES = new Set("like unlike than".split(" "));

/** The treaty, or treaty-like name, nearest to `at`: one that is named before one that is only taken up. */
export function nearestTreaty(symbols: readonly Sym[], at: number, from: number, to: number): number | null {
  let best: number | null = null;
  let bestNamed = false;
  for (let index = from; index < to; index++) {
    const symbol = symbols[index];
    if ((symbol?.kind !== "treaty" && symbol?.kind !== "other-treaty") || isComparedTreaty(symbols, index)) continue;
    const named = symbol.kind === "other-treaty" || symbol.treaty !== null;
    if (best === null || (named && !bestNamed) || (named === bestNamed && Math.abs(index - at) < Math.abs(best - at))) {
      best = index;
      bestNamed = named;
    }
  }
  return best;
}

/** A treaty within the next few words ("the landmark 1997 treaty", "the global Mine Ban Treaty"). */
export function treatySoon(symbols: readonly Sym[], at: number, clause: Clause): boolean {
  for (let index = at; index < Math.min(at + 4, clause.to); index++) {
    const symbol = symbols[index];
    if (symbol?.kind === "treaty") return true;
    if (symbol?.kind === "mark" && index > at) return false;
    if (symbol?.kind === "word" && ENDS_OBJECT.has(symbol.lower)) return false;
    if (hasTrigger(symbol, "withdraw", "suspend", "law", "decree")) return false;
  }
  return false;
}

/** Whether the word stands before `at`, an article left out. */
export function followsWord(symbols: readonly Sym[], at: number, lower: string): boolean {
  const before = word(symbols[at - 1]);
  return before === lower || (before === "the" && word(symbols[at - 2]) === lower);
}

/** Where the words of a rank begin: "among the first" and "one of the first" are no first place. */
export function startOfRank(symbols: readonly Sym[], rank: number): number {
  for (let index = rank - 1; index >= Math.max(0, rank - 3); index--)
    if (word(symbols[index]) === "among" || word(symbols[index + 1]) === "of") return index;
  return rank;
}

/** "all three have": a number with no noun behind. */
export function isCounted(symbols: readonly Sym[], at: number): boolean {
  return symbols[at + 1]?.kind === "number" && isVerbLike(symbols[at + 2]);
}

/** "nor joined the pact that outlaws X": what a relative clause says is not denied with the verb before it. */
export function opensRelative(symbols: readonly Sym[], from: number, at: number): boolean {
  return symbols
    .slice(from, at)
    .some((symbol, index, all) => word(symbol) === "that" && all[index - 1]?.kind === "treaty");
}

/** Whether the date at `at` is that of an effect: "with effect from D", "with effect as of D". */
export function isEffectDate(symbols: readonly Sym[], at: number): boolean {
  if (symbols[at]?.kind !== "date") return false;
  const before = [1, 2, 3, 4].map((back) => word(symbols[at - back]) ?? "");
  const noun = before.indexOf("effect");
  return noun > 0 && before[noun + 1] === "with" && before.slice(0, noun).every((lower) => EFFECT_LEADS.has(lower));
}

const EFFECT_LEADS = new Set("from on as of".split(" "));

/** "X, for which it entered into force": the State of whom the relative clause that begins at `from` is said. */
export function stateForWhich(
  symbols: readonly Sym[],
  from: number,
): { readonly states: readonly StateCode[]; readonly at: number } | null {
  const [preposition, mark, owner] = [symbols[from - 2], symbols[from - 3], symbols[from - 4]];
  if (word(preposition) !== "for" || mark?.kind !== "mark" || owner?.kind !== "states") return null;
  return { states: owner.states, at: from - 4 };
}
