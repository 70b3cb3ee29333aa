import type { TreatyId } from "../../model/treaty.ts";
import { maySpeakOfTreaty } from "./may-speak-of-treaty.ts";
import { hasTrigger } from "./symbols/clauses.ts";
import { isVagueObject } from "./symbols/read-described-treaty.ts";
import type { Sym } from "./symbols/symbols.ts";

/** Sentences as their symbols, one list a sentence. */
type Sentences = readonly (readonly Sym[])[];

/**
 * The treaty a text is about: the one that it and its headline name most often, of several the headline's or else the first, among
 * those that most of its "the treaty" may stand for. Where none is named, the one that such words are tied to ("the treaty bans X",
 * "the ban on X"), else the one whose domain the text is about, if it speaks of a treaty at all. Null when nothing tells.
 */
export function chooseTreaty(sentences: Sentences, headline: Sentences): TreatyId | null {
  const mentions = treatySymbols(sentences);
  const titled = treatySymbols(headline);
  const open = mentions.filter(({ treaty }) => treaty === null);
  const spoken = [...mentions, ...titled].flatMap(({ treaty }) => treaty ?? []);
  const fits = (id: TreatyId): boolean => open.filter(({ of }) => of.includes(id)).length * 2 >= open.length;
  const fitting = new Set([...new Set(spoken)].filter(fits));
  const named = spoken.filter((id) => fitting.has(id));
  const ahead = titled.flatMap(({ treaty }) => treaty ?? []);
  if (named.length > 0) {
    const chosen = mostFrequent(named) ?? mostFrequent(ahead) ?? named[0] ?? null;
    const aside = chosen !== null && ahead.length === 0 && named.filter((id) => id === chosen).length === 1;
    return (aside ? treatyOfOtherMatter(sentences, chosen) : null) ?? chosen;
  }
  const hinted = mostFrequent([...mentions, ...titled].flatMap(({ hint }) => hint ?? []));
  if (hinted !== null || open.length === 0) return hinted;
  const all = [...headline, ...sentences];
  return treatyOfMatter(all) ?? treatyOfLaw(all);
}

/** Sentences on joining, leaving or keeping a treaty that tell a page on the law of one from one on a coal mine. */
const ON_LAW = 2;

/** "The convention" on a page that tells who acceded, is bound or was given more time: the treaty of the one matter that it speaks of at all. */
function treatyOfLaw(sentences: Sentences): TreatyId | null {
  if (sentences.some((symbols) => symbols.some(({ kind }) => kind === "other-treaty"))) return null;
  const dug = sentences.filter((symbols) => symbols.some((symbol) => symbol.kind === "word" && ORES.has(symbol.lower)));
  if (dug.length >= TELLING) return null;
  const onLaw = sentences.filter(
    (symbols) =>
      symbols.some((symbol) => symbol.kind === "meeting" || hasTrigger(symbol, ...LAW)) && maySpeakOfTreaty(symbols),
  );
  return onLaw.length < ON_LAW ? null : domainTreaty(sentences);
}

/** Words of mines that one digs in. */
const ORES: ReadonlySet<string> = new Set(
  "coal ore gold copper lithium cobalt nickel diamond diamonds quarry colliery miner miners mining shaft pit".split(
    " ",
  ),
);

const LAW = ["ratify", "accede", "bound", "deposit", "extension", "suspend", "party", "signatory"] as const;

/** "The convention" on a page on minefields: the treaty of that matter, where several sentences are on it and no other pact is named. */
function treatyOfMatter(sentences: Sentences): TreatyId | null {
  const about = sentences.filter((symbols) =>
    symbols.some(
      (symbol) =>
        isSpecific(symbol) && symbol.kind === "word" && symbol.tags.some(({ kind }) => kind === "domain-word"),
    ),
  );
  const other = sentences.some((symbols) => symbols.some(({ kind }) => kind === "other-treaty"));
  return about.length < 2 || other ? null : domainTreaty(about, isSpecific);
}

/** Sentences on a matter that tell what a text is about against the name of a treaty of another. */
const TELLING = 3;

/** The treaty on whose matter several sentences are, where none is on that of the one treaty which is named, once. */
function treatyOfOtherMatter(sentences: Sentences, named: TreatyId): TreatyId | null {
  const onMatter = sentences.flatMap((symbols) => [
    ...new Set(
      symbols
        .flatMap((symbol) => (symbol.kind === "word" ? symbol.tags : []))
        .flatMap((tag) => (tag.kind === "domain-word" ? tag.treaty : [])),
    ),
  ]);
  const matter = mostFrequent(onMatter);
  const telling = onMatter.filter((id) => id === matter).length >= TELLING;
  return telling && !onMatter.includes(named) ? matter : null;
}

/** "mine" and "mining" alone are also those of coal. */
function isSpecific(symbol: Sym): boolean {
  if (symbol.kind !== "word" || isVagueObject(symbol.lower)) return false;
  return symbol.objectLength > 1 || !/^min(?:ing|ed|ers?)$/.test(symbol.lower);
}

/** Every treaty that the sentences name. */
export function namedTreaties(sentences: Sentences): ReadonlySet<TreatyId> {
  return new Set(treatySymbols(sentences).flatMap(({ treaty }) => treaty ?? []));
}

/** The one treaty whose domain the words of a claim lie in ("cluster munitions"), if they lie in no other's as much. */
export function domainTreaty(sentences: Sentences, counts: (symbol: Sym) => boolean = () => true): TreatyId | null {
  const tags = sentences.flat().flatMap((symbol) => (symbol.kind === "word" && counts(symbol) ? symbol.tags : []));
  return mostFrequent(tags.flatMap((tag) => (tag.kind === "domain-word" ? tag.treaty : [])));
}

function treatySymbols(sentences: Sentences): Extract<Sym, { kind: "treaty" }>[] {
  return sentences.flat().filter((symbol) => symbol.kind === "treaty");
}

/** Null of none, and of two that stand equally often. */
function mostFrequent(treaties: readonly TreatyId[]): TreatyId | null {
  const counts = new Map<TreatyId, number>();
  for (const treaty of treaties) counts.set(treaty, (counts.get(treaty) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  return second !== undefined && second[1] === first[1] ? null : first[0];
}
