import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { wordsBetween } from "../reading/find-words.ts";
import { type Draft, findTriggers, type Reading } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { type Deontic, findDeontic } from "../rules/find-deontic.ts";
import { clauseAt, isQuestion, word } from "../symbols/clauses.ts";
import { findDescribed } from "./read-scope.ts";

type Scope = Extract<Draft["content"], { kind: "prohibition-scope" }>;

/** What is done with what, as words name it of one treaty. */
interface Deed {
  readonly act: string;
  readonly at: number;
}

/**
 * "Nothing in the text stops a State from keeping anti-vehicle mines", "selling them is off limits": acts of the treaty with an object of it, and
 * what a rule is said to do with each.
 */
export function readDeonticScope(reading: Reading): Draft[] {
  const { symbols, context } = reading;
  if (symbols.some(({ kind }) => kind === "other-treaty")) return [];
  const states = statesRuled(reading);
  if (states === null) return [];
  if (findTriggers(reading, "parliament", "decree", "president", "law", "withdraw", "suspend").length > 0) return [];
  const named = symbols.findIndex(({ kind }) => kind === "treaty");
  const treaty = named >= 0 ? (treatyFor(reading, named)?.treaty ?? null) : context.implied ? context.treaty : null;
  if (treaty === null) return [];
  const deeds = findDeeds(reading, treaty);
  const general = named >= 0 || states.length > 0 || speaksGenerally(reading) || isQuestion(symbols);
  if (!general && !deeds.some(({ at }) => isSubject(reading, at))) return [];
  if (symbols.some((symbol) => WISHES.has(word(symbol) ?? ""))) return [];
  // "obliges every country": whom it binds is another matter
  if (EVERYBODY.test(wordsBetween(reading, 0, symbols.length))) return [];
  const object = findObject(reading, treaty);
  const ruled = deeds
    .map((deed) => ({ ...deed, said: findDeontic(reading, deed.at) }))
    // "acquiring is forbidden": with what is meant stands before
    .filter((deed) => object !== null || (deed.said === "forbidden" && isSubject(reading, deed.at)));
  const drafts = (["forbidden", "permitted"] as const).flatMap((said) => draft(reading, treaty, object, ruled, said));
  return drafts.map((each) => ({ ...each, content: { ...each.content, states: [...states] } as Scope }));
}

/** "may not", "is still allowed": words by which a State itself is bound or free, and not only able. */
const BINDING = /\b(may|must|allowed|permitted|forbidden|barred|banned|prohibited|entitled)\b/;
/** What may be done now, and not on a day to come. */
const NOW = /\b(already|now|still|meanwhile|today|until)\b/;

/** The one State of whom a rule is said; none where the words name none; null where they name several, or say only what it can or plans to do. */
function statesRuled(reading: Reading): readonly StateCode[] | null {
  const { symbols } = reading;
  const named = symbols.flatMap((symbol, at) => (symbol.kind === "states" ? [at] : []));
  if (named.length === 0) return [];
  const words = wordsBetween(reading, 0, symbols.length);
  const at = symbols.findIndex((symbol) => BINDING.test(word(symbol) ?? ""));
  const subject = at < 0 ? null : subjectOf(reading, at, []);
  if (named.length > 1 || subject === null || subject.institution !== null || subject.states.length !== 1) return null;
  const denied = /\b(not|no longer|never|neither|nor|forbidden|barred|banned|prohibited)\b/.test(words);
  return denied || NOW.test(words) ? subject.states : null;
}

/** A noun or gerund with which the clause begins. */
function isSubject(reading: Reading, at: number): boolean {
  return (
    at - clauseAt(reading.clauses, at).from <= 2 &&
    /(ing|ion|age|use|sale|trade|ment)$/.test(word(reading.symbols[at]) ?? "")
  );
}

function draft(
  reading: Reading,
  treaty: TreatyId,
  object: string | null,
  ruled: readonly (Deed & { readonly said: Deontic | null })[],
  said: "forbidden" | "permitted",
): Draft[] {
  const deeds = ruled.filter((deed) => deed.said === said);
  const [first] = deeds;
  const symbol = first === undefined ? undefined : reading.symbols[first.at];
  if (symbol === undefined) return [];
  const content: Scope = {
    kind: "prohibition-scope",
    acts: [...new Set(deeds.map(({ act }) => act))],
    object,
    binds: "unsaid",
    states: [],
    exhaustive: false,
    total: false,
  };
  return [
    {
      content,
      treaty,
      negated: said === "permitted",
      modality: "actual",
      at: symbol.start,
      span: reading.span,
      fields: {
        acts: deeds.map(({ at }) => ({ start: reading.symbols[at]?.start ?? 0, end: reading.symbols[at]?.end ?? 0 })),
      },
      about: null,
      reader: "deontic-scope",
    },
  ];
}

const THEM = /\b(them|(such|these|those) (devices?|weapons?|arms|munitions?|things))\b/;
const STOCKS =
  /\b((their|its|old|existing|surplus|remaining|leftover) (stocks?|stockpiles?|arsenals?|holdings?)|an? (small |limited |minimal )?(stock|stockpile|arsenal|reserve)|^(stocks|stockpiles|arsenals))\b/;
const TIMED = /<number>|<date>|\b(until|while|years?|months?|destr\w+|train\w*)\b/;
const EVERYBODY = /\b(every|all|any) (country|countries|nations?|states?|governments?) (?!part)/;
const WISHES = new Set(
  "should ought want wants wish hope hopes propose proposes proposal urge urges call calls".split(" "),
);

function findDeeds({ symbols }: Reading, treaty: TreatyId): Deed[] {
  return symbols.flatMap((symbol, at) => {
    if (symbol.kind !== "word" || symbol.objectLength > 0) return [];
    const tag = symbol.tags.find((found) => found.kind === "act" && found.treaty === treaty);
    return tag?.kind === "act" ? [{ act: tag.act, at }] : [];
  });
}

/** The one object that the words name or describe; "them" is what the treaty covers. Null where they name several. */
function findObject(reading: Reading, treaty: TreatyId): string | null {
  const objects = reading.context.lexicon.vocabularies.get(treaty)?.objects ?? [];
  const found = new Set<string>();
  for (const [at, symbol] of reading.symbols.entries()) {
    if (symbol.kind !== "word") continue;
    const tag = symbol.tags.find((each) => each.kind === "object" && each.treaty === treaty);
    if (tag?.kind === "object") found.add(findDescribed(reading, at, treaty) ?? tag.object);
  }
  // "anti-vehicle mines" holds the wide word too
  const narrow = [...found].filter((name) => objects.some((object) => object.name === name && !object.covered));
  if (narrow.length > 0) return narrow.length === 1 ? (narrow[0] ?? null) : null;
  const [first] = found;
  if (first !== undefined) return first;
  const words = wordsBetween(reading, 0, reading.symbols.length);
  // a stock may be kept for the time that the treaty sets
  const stocks = STOCKS.test(words) && !TIMED.test(words);
  return stocks || THEM.test(words) ? (objects.find(({ covered }) => covered)?.name ?? null) : null;
}
