import type { TreatyId } from "../../../model/treaty.ts";
import { word } from "../clauses.ts";
import { type Draft, findTriggers, type Reading } from "../reading.ts";
import { treatyFor } from "../treaty-for.ts";
import { type Deontic, findDeontic } from "./find-deontic.ts";
import { wordsBetween } from "./find-words.ts";
import { findDescribed } from "./read-scope.ts";
import { speaksGenerally } from "./speaks-generally.ts";

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
  if (symbols.some(({ kind }) => kind === "states" || kind === "other-treaty")) return [];
  if (findTriggers(reading, "parliament", "decree", "president", "law", "withdraw", "suspend").length > 0) return [];
  const named = symbols.findIndex(({ kind }) => kind === "treaty");
  const treaty = named >= 0 ? (treatyFor(reading, named)?.treaty ?? null) : context.implied ? context.treaty : null;
  if (treaty === null || !(named >= 0 || speaksGenerally(reading) || isAsked(reading))) return [];
  if (symbols.some((symbol) => WISHES.has(word(symbol) ?? ""))) return [];
  // "obliges every country": whom it binds is another matter
  if (EVERYBODY.test(wordsBetween(reading, 0, symbols.length))) return [];
  const object = findObject(reading, treaty);
  if (object === null) return [];
  const ruled = findDeeds(reading, treaty).map((deed) => ({ ...deed, said: findDeontic(reading, deed.at) }));
  return [
    draft(reading, treaty, object, ruled, "forbidden"),
    draft(reading, treaty, object, ruled, "permitted"),
  ].flat();
}

function draft(
  reading: Reading,
  treaty: TreatyId,
  object: string,
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

const EVERYBODY = /\b(every|all|any) (country|countries|nations?|states?|governments?) (?!part)/;
const WISHES = new Set(
  "should ought want wants wish hope hopes propose proposes proposal urge urges call calls".split(" "),
);

function isAsked({ symbols }: Reading): boolean {
  const last = symbols.at(-1);
  return last?.kind === "mark" && last.text === "?";
}

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
  const them = reading.symbols.some((symbol) => word(symbol) === "them");
  return them ? (objects.find(({ covered }) => covered)?.name ?? null) : null;
}
