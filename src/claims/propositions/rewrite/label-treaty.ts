import type { TreatyId } from "../../../model/treaty.ts";
import { isVerbLike, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";

/**
 * A line that a treaty's short name opens as sentences on that treaty: "Cluster munitions: adopted in 2008, in force since 2010" as "it was
 * adopted in 2008; it is in force since 2010". Under a name that several treaties could have nothing is said of the one spoken of before.
 * Others as they are.
 */
export function labelTreaty(symbols: readonly Sym[]): readonly Sym[] {
  const mark = symbols.findIndex((symbol) => symbol.kind === "mark");
  const label = symbols.slice(0, mark);
  if (mark < 1 || mark > LONGEST_LABEL || !parts(symbols[mark])) return symbols;
  const isName = (symbol: Sym): boolean => symbol.kind === "treaty" || (symbol.kind === "word" && !isVerbLike(symbol));
  if (!label.every(isName)) return symbols;
  const treaties = treatiesOf(label);
  const [only, ...others] = treaties;
  const place = { start: label[0]?.start ?? 0, end: label.at(-1)?.end ?? 0 };
  if (only === undefined) return symbols;
  const name: Sym =
    others.length > 0
      ? { ...place, kind: "other-treaty" }
      : { ...place, kind: "treaty", treaty: only, of: [only], hint: null };
  return completeParts(name, symbols.slice(mark));
}

/** Words of the longest short name: "the ban on cluster munitions". */
const LONGEST_LABEL = 5;

function parts(symbol: Sym | undefined): boolean {
  return symbol?.kind === "mark" && (symbol.text === ":" || symbol.text === "—");
}

/** The treaties that a label names, or whose matter alone its words are: "Chemical weapons". */
function treatiesOf(label: readonly Sym[]): readonly TreatyId[] {
  const named = label.flatMap((symbol) => (symbol.kind === "treaty" ? (symbol.treaty ?? symbol.hint ?? []) : []));
  if (named.length > 0) return [...new Set(named)];
  const tags = label.flatMap((symbol) => (symbol.kind === "word" ? symbol.tags : []));
  const matters = tags.flatMap((tag) => (tag.kind === "object" && tag.covered ? tag.treaty : []));
  const domain = tags.flatMap((tag) => (tag.kind === "domain-word" ? tag.treaty : []));
  return [...new Set(matters.length > 0 ? matters : domain)];
}

/** Each part of the line that opens with what became of the treaty, with the treaty before it. */
function completeParts(name: Sym, rest: readonly Sym[]): readonly Sym[] {
  const completed: Sym[] = [name];
  for (const [at, symbol] of rest.entries()) {
    const verb = symbol.kind === "mark" ? verbBefore(rest, at + 1) : null;
    if (verb === null) {
      completed.push(symbol);
      continue;
    }
    const place = { start: symbol.end, end: symbol.end };
    if (at > 0) completed.push({ ...symbol, kind: "mark", text: ";" }, { ...name, ...place });
    completed.push(wordSymbol(place, verb));
  }
  return completed;
}

/** "was" before "adopted in", "is" before "in force since", "not in force". */
function verbBefore(symbols: readonly Sym[], at: number): string | null {
  const first = word(symbols[at]) ?? "";
  if (MADE.has(first)) return "was";
  const from = ["still", "not", "now", "never"].includes(first) ? at + 1 : at;
  return word(symbols[from]) === "in" && word(symbols[from + 1]) === "force" ? "is" : null;
}

const MADE = new Set("adopted opened negotiated concluded drafted agreed signed".split(" "));
