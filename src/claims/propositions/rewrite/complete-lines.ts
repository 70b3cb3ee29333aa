import type { StateCode } from "../../../model/state.ts";
import { INSIDE_WORDS, STANDING_FILLERS } from "../data/standing-words.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";

/**
 * A line of a list as the sentence that it stands for: "X - in since 1999, out on D" as "X is in since 1999; X is out on D", "D: out" as
 * "D: X is out", of the one State that the page is about. Others as they are.
 */
export function completeLine(symbols: readonly Sym[], titled: readonly StateCode[]): readonly Sym[] {
  const article = word(symbols[0]) === "the" ? 1 : 0;
  const head = symbols[article];
  if (!parts(symbols[article + 1])) return symbols;
  if (head?.kind === "states" && !head.possessive) {
    const rest = symbols.slice(article + 2);
    return opensStanding(rest, 0) ? completeParts(head, rest) : symbols;
  }
  const from = article + 2;
  if (head?.kind !== "date" || titled.length !== 1) return symbols;
  if (isActNoun(symbols[from])) {
    const at = { start: symbols[from]?.start ?? head.start, end: symbols[from]?.start ?? head.start };
    const possessor = {
      ...at,
      kind: "states",
      states: titled,
      via: "name",
      possessive: true,
      institution: null,
    } as const;
    return [...symbols.slice(0, from), possessor, ...symbols.slice(from)];
  }
  if (!opensStanding(symbols, from)) return symbols;
  const { start } = symbols[from] ?? head;
  const owner: Sym = {
    start,
    end: start,
    kind: "states",
    states: titled,
    via: "name",
    possessive: false,
    institution: null,
  };
  return [...symbols.slice(0, from), owner, wordSymbol(owner, "is"), ...symbols.slice(from)];
}

/** "13 December 2017: accession to the treaty" */
function isActNoun(symbol: Sym | undefined): boolean {
  return /(ion|ure|ance)$/.test(word(symbol) ?? "") && hasTrigger(symbol, "accede", "ratify", "sign", "accept");
}

function parts(symbol: Sym | undefined): boolean {
  return symbol?.kind === "mark" && (symbol.text === "—" || symbol.text === ":");
}

/** Each part of the line that opens with a standing, as a sentence on the State. */
function completeParts(states: Sym, rest: readonly Sym[]): readonly Sym[] {
  const completed: Sym[] = [];
  for (const [at, symbol] of rest.entries()) {
    const opens = at === 0 ? 0 : symbol.kind === "mark" && [",", ";"].includes(symbol.text) ? at + 1 : null;
    const told = opens !== null && opensStanding(rest, opens);
    if (at > 0) completed.push(told && symbol.kind === "mark" ? { ...symbol, text: ";" } : symbol);
    if (!told) continue;
    const place = { start: rest[opens]?.start ?? states.start, end: rest[opens]?.start ?? states.start };
    completed.push({ ...states, ...(at === 0 ? {} : place) }, wordSymbol(place, "is"));
    if (at === 0) completed.push(symbol);
  }
  return completed;
}

/** "in since", "never in", "no longer a party", "still outside": a standing without a verb. */
function opensStanding(symbols: readonly Sym[], from: number): boolean {
  let at = from;
  while (STANDING_FILLERS.has(word(symbols[at]) ?? "") || SMALL.has(word(symbols[at]) ?? "")) at++;
  const symbol = symbols[at];
  const place = INSIDE_WORDS.has(word(symbol) ?? "") || word(symbol) === "out";
  if (place) {
    const next = symbols[at + 1];
    return next === undefined || next.kind !== "word" || BEHIND.has(next.lower);
  }
  return hasTrigger(symbol, "party", "signatory", "bound", "outside");
}

const SMALL = new Set("a an no longer full state".split(" "));
const BEHIND = new Set("since from on until as for the of by in".split(" "));
