import { COUNTRY_NOUNS } from "../data/reference-words.ts";
import { word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

/** Verbs that stand before the subject of a question. */
export const QUESTION_VERBS = new Set(
  "is are was were has have had do does did will would can could may must shall should".split(" "),
);

/** "Is X still in" as "X is still in": a question that "yes" or "no" answers in the order of a statement. Others as they are. */
export function straightenQuestion(symbols: readonly Sym[]): readonly Sym[] {
  const [verb] = symbols;
  if (verb === undefined || !QUESTION_VERBS.has((word(verb) ?? "").replace(/n['’]t$/u, ""))) return symbols;
  const end = endOfSubject(symbols, 1);
  return end === null ? symbols : [...symbols.slice(1, end), verb, ...symbols.slice(end)];
}

/** Where a subject of one name, pronoun or plain noun ends. */
function endOfSubject(symbols: readonly Sym[], from: number): number | null {
  const pointed = POINTERS.has(word(symbols[from]) ?? "");
  const at = pointed ? from + 1 : from;
  const symbol = symbols[at];
  if (symbol?.kind === "states") return symbol.possessive || symbol.via === "demonym" ? null : at + 1;
  if (symbol?.kind === "treaty") return at + 1;
  const nouns = pointed ? SUBJECTS : PRONOUNS;
  return nouns.has(word(symbol) ?? "") ? at + 1 : null;
}

const POINTERS = new Set("the this that both".split(" "));
const PRONOUNS = new Set("it they he she we".split(" "));
const SUBJECTS = new Set([...COUNTRY_NOUNS, ..."government parliament countries states two three".split(" ")]);
