import type { Reading } from "../reading/reading.ts";
import { type Subject, subjectOf } from "../reading/subject-of.ts";
import { objectAfter } from "../reading/treaty-for.ts";
import { clauseAt, isComma, word } from "../symbols/clauses.ts";

/** "the Convention does not bind X", "under the treaty X is bound": the treaty stands before the word in its clause. */
export function treatyActsHere(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  return reading.symbols.slice(clause.from, at).some((symbol) => symbol.kind === "treaty");
}

/** Whose standing towards a treaty the word at `at` tells; null where the words leave it open. */
export function findHolder(reading: Reading, at: number, bound: boolean): Subject | null {
  const clause = clauseAt(reading.clauses, at);
  if (bound && treatyActsHere(reading, at)) {
    for (let index = at + 1; index < Math.min(clause.to, at + 6); index++) {
      const symbol = reading.symbols[index];
      if (symbol?.kind === "states") return { states: symbol.states, at: index, institution: null, how: "direct" };
      // "the treaty has bound it since"
      const named = reading.symbols.slice(0, at).findLast((part) => part.kind === "states");
      const states = named?.kind === "states" ? named.states : reading.context.lastStates;
      if (word(symbol) === "it" && states.length === 1) return { states, at: index, institution: null, how: "pronoun" };
    }
  }
  const beside = readBeside(reading, at) ?? readListed(reading, at);
  if (beside !== null) return beside;
  const subject = subjectOf(reading, at, []);
  if (subject === null) return null;
  // Of "Russia said Ukraine is a party" only a State next to the verb counts; a possessive owner of another noun does not.
  const symbol = reading.symbols[subject.at];
  const taken = reading.symbols.slice(subject.at, at).some((part) => ["it", "they"].includes(word(part) ?? ""));
  if (symbol?.kind === "states" && subject.how === "direct" && symbol.possessive && !taken) return null;
  return subject.institution === null || subject.institution === "government" ? subject : null;
}

/** "Among the countries outside the treaty are X and Y", "Its signatories include X": who is told behind the verb. */
export function readListed(reading: Reading, at: number): Subject | null {
  const { symbols } = reading;
  const { from, to } = clauseAt(reading.clauses, at);
  const verb = symbols.findIndex((symbol, index) => index > at && index < to && LISTS.has(word(symbol) ?? ""));
  const among = ["among", "amongst"].includes(word(symbols[from]) ?? "");
  if (verb < 0 || !(among || /^include/.test(word(symbols[verb]) ?? ""))) return null;
  // "Members of the jury include X"
  if (word(symbols[at + 1]) === "of" && objectAfter(reading, at) === "other") return null;
  const listed = [verb + 1, verb + 2].find((index) => symbols[index]?.kind === "states");
  const states = listed === undefined ? undefined : symbols[listed];
  if (listed === undefined || states?.kind !== "states") return null;
  return { states: states.states, at: listed, institution: null, how: "direct" };
}

const LISTS = new Set("is are was were include includes included".split(" "));

/** "Of X, a party since 2022": what stands between commas behind a State. "As a party, X must": what opens the sentence. */
function readBeside(reading: Reading, at: number): Subject | null {
  const article = ["a", "an"].includes(word(reading.symbols[at - 1]) ?? "") ? at - 1 : at;
  const before = reading.symbols[article - 1];
  const state = reading.symbols[article - 2];
  if (isComma(before) && state?.kind === "states")
    return { states: state.states, at: article - 2, institution: null, how: "direct" };
  if (word(before) !== "as") return null;
  if (state?.kind === "states") return { states: state.states, at: article - 2, institution: null, how: "direct" };
  if (article > 2) return null;
  for (let index = at + 1; index < Math.min(at + 8, reading.symbols.length); index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states") return { states: symbol.states, at: index, institution: null, how: "direct" };
    const { lastStates } = reading.context;
    if (word(symbol) === "it" && lastStates.length === 1)
      return { states: lastStates, at: index, institution: null, how: "pronoun" };
  }
  return null;
}
