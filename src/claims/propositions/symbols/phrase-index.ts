import { splitPhrase } from "./lexicon.ts";
import { stemWord } from "./stem-word.ts";
import type { Sym } from "./symbols.ts";

/** Lists of words and phrases by name, to be looked up from each word of a sentence. */
export interface PhraseIndex<Name extends string> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Name>[]>;
}

interface Phrase<Name> {
  readonly name: Name;
  readonly stems: readonly string[];
}

/** A name of the index whose phrase starts at a symbol, with the symbols it takes. */
export interface PhraseHit<Name> {
  readonly name: Name;
  readonly length: number;
}

/** Lists as `data/` holds them: phrases apart by commas. */
export function indexPhrases<Name extends string>(lists: Readonly<Record<Name, string>>): PhraseIndex<Name> {
  const byFirst = new Map<string, Phrase<Name>[]>();
  for (const name of Object.keys(lists) as Name[])
    for (const phrase of lists[name].split(",")) {
      const stems = splitPhrase(phrase).map(stemWord);
      const [first] = stems;
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { name, stems }]);
    }
  return { byFirst };
}

/** The phrases that start at a symbol, the longest first. */
export function phrasesAt<Name extends string>(
  index: PhraseIndex<Name>,
  symbols: readonly Sym[],
  at: number,
): PhraseHit<Name>[] {
  const first = symbols[at];
  if (first?.kind !== "word") return [];
  const known = index.byFirst.get(first.stem);
  if (known === undefined) return [];
  const hits: PhraseHit<Name>[] = [];
  for (const { name, stems } of known)
    if (stems.every((stem, step) => stemAt(symbols, at + step) === stem)) hits.push({ name, length: stems.length });
  return hits.length < 2 ? hits : hits.sort((a, b) => b.length - a.length);
}

/** A word's stem; a meeting of the parties is read as one symbol. */
export function stemAt(symbols: readonly Sym[], at: number): string {
  const symbol = symbols[at];
  return symbol?.kind === "word" ? symbol.stem : symbol?.kind === "meeting" ? MEETING : "";
}

const MEETING = stemWord("meeting");
