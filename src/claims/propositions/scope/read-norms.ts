import type { TreatyId } from "../../../model/treaty.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { isCompared, isSomebodys } from "../rules/find-operator.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { findDescribed, isUnderIt, readActs, readObjects, tailEnd } from "./read-scope.ts";

type Scope = Extract<Draft["content"], { kind: "prohibition-scope" }>;

/** Rules said without a verb of banning: "X may not use mines under the treaty", "such mines may not be used under it", "X may now lay mines". */
export function readNorms(reading: Reading): Draft[] {
  const { symbols } = reading;
  const general = findParties(reading) >= 0 && reading.context.implied;
  // "Ukraine, as a State Party, may not ..."
  const asParty = reading.context.implied && symbols.some((symbol) => hasTrigger(symbol, "party"));
  const named = general || asParty || symbols.some((symbol, at) => symbol.kind === "treaty" || isUnderIt(reading, at));
  const at = symbols.findIndex((_, index) => isBarring(reading, index));
  if (named && at >= 0) {
    const norm = readNorm(reading, at, false);
    // "Mines that cannot be detected may not be used": the rule is the last of them
    const last = symbols.findLastIndex(
      (symbol, index) => word(symbol) === "not" && ["may", "must", "can"].includes(word(symbols[index - 1]) ?? ""),
    );
    const passive = readPassiveNorm(reading, Math.max(at, last));
    return passive ?? norm;
  }
  const passive = named || reading.context.implied ? readPassivePermission(reading) : [];
  if (passive.length > 0) return passive;
  const permitted = findPermission(reading);
  const structured = findStem(reading, STRUCTURE) >= 0 && !keepsFor(reading);
  return permitted < 0 || structured ? [] : readNorm(reading, permitted, true);
}

/** "may not", "must never", "cannot", "may no longer", "nor may", "may keep no". */
function isBarring(reading: Reading, at: number): boolean {
  const { symbols } = reading;
  const lower = word(symbols[at]) ?? "";
  const before = word(symbols[at - 1]) ?? "";
  if (lower === "cannot" || (lower === "may" && before === "nor")) return true;
  // "members pledge never to develop"
  if (word(symbols[at + 1]) === "to" && (lower === "never" || lower === "not"))
    return findStem(reading, PLEDGE, at - 3, at) >= 0;
  if (lower === "longer") return before === "no" && ["may", "can"].includes(word(symbols[at - 2]) ?? "");
  if (lower === "not" || lower === "never") {
    const modal = ADVERBS.has(before) ? (word(symbols[at - 2]) ?? "") : before;
    return ["may", "must", "can", "shall"].includes(modal);
  }
  // "no nuclear weapons may be stationed"
  const be = ["may", "can"].includes(lower) && word(symbols[at + 1]) === "be";
  const none = be && symbols.slice(Math.max(0, at - 5), at).some((part) => word(part) === "no");
  return (lower === "may" && word(symbols[at + 2]) === "no") || none;
}

/** "A few may be kept for training": only of what the treaty leaves free by name, for elsewhere "may be" is a guess. */
function readPassivePermission(reading: Reading): Draft[] {
  const at = reading.symbols.findIndex(
    (symbol, index) =>
      ["may", "can"].includes(word(symbol) ?? "") &&
      word(reading.symbols[index + 1]) === "be" &&
      !isCompared(reading.symbols, index),
  );
  // "Under the treaty such mines may be sold": whose rule it is, is said
  const framed =
    word(reading.symbols[0]) === "under" && reading.symbols.slice(1, 4).some(({ kind }) => kind === "treaty");
  const drafts = at < 0 ? null : readPassiveNorm(reading, at);
  return (drafts ?? [])
    .filter(
      ({ content, treaty }) =>
        content.kind === "prohibition-scope" &&
        treaty !== null &&
        (framed ||
          hasPermitted(reading, content.acts, treaty) ||
          (content.acts.includes("retain") && keepsFor(reading))),
    )
    .map((draft) => ({ ...draft, negated: true }));
}

function hasPermitted(reading: Reading, acts: readonly string[], treaty: TreatyId): boolean {
  const rules = reading.context.lexicon.vocabularies.get(treaty)?.acts;
  return acts.some((act) => rules?.[act]?.standing === "permitted");
}

/** "kept for the defence of borders", "keep mines for use in an emergency": what keeping is said to be for. */
function keepsFor(reading: Reading): boolean {
  return findStem(reading, DEFENCE) >= 0 && reading.symbols.some((symbol) => word(symbol) === "for");
}

const DEFENCE = stemSet("defence defense war wartime emergency border attack attacked crisis invasion");

/** What an act is for may make it another one: keeping for training, handing over for destruction. */
function withPurpose(reading: Reading, acts: readonly string[], treaty: TreatyId, from: number, to: number): string[] {
  const rules = reading.context.lexicon.vocabularies.get(treaty)?.acts ?? {};
  const special = [
    acts.includes("retain") && findStem(reading, TRAINING, from, to) >= 0 ? "retain-for-training" : null,
    acts.includes("transfer") && findStem(reading, DESTRUCTION, from, to) >= 0 ? "transfer-for-destruction" : null,
  ];
  return [...new Set([...acts, ...special.filter((act) => act !== null && act in rules)])].filter(
    (act) => act !== null,
  );
}

const TRAINING = stemSet("train training trainee instruct instruction");
const DESTRUCTION = stemSet("destroy destruction");

const STRUCTURE = stemSet("if once unless after until");

/** "may now lay", "is free to produce", "is allowed to keep": what a State is said to be free to do from then on. */
function findPermission(reading: Reading): number {
  const { symbols } = reading;
  const parties = reading.context.implied ? findParties(reading) : -1;
  return symbols.findIndex((symbol, at) => {
    const lower = word(symbol) ?? "";
    const next = word(symbols[at + 1]) ?? "";
    const before = [1, 2].map((back) => word(symbols[at - back]) ?? "");
    if (["free", "allowed", "permitted", "entitled"].includes(lower))
      return next === "to" && before.some((be) => ["is", "are", "been"].includes(be));
    if ((lower !== "may" && lower !== "can") || isSomebodys(symbols, at)) return false;
    if (parties >= 0 && at > parties && at <= parties + 6)
      return next !== "not" && !(ADVERBS.has(next) && word(symbols[at + 2]) === "not");
    // "may transfer X without breaking the convention"
    const unbroken = findStem(reading, BREAK, at) >= 0 && symbols.slice(at).some((part) => word(part) === "without");
    return unbroken || LAWFULLY.has(next) || (next === "for" && word(symbols[at + 2]) === "now");
  });
}

/** "Parties may not ...", "A party may ...": whom the rule is said of, where no State is named. */
function findParties({ symbols }: Reading): number {
  return symbols.findIndex(
    (symbol, at) =>
      at < 6 &&
      /^(party|parties|members?|states?|countries|country|nobody|they)$/.test(word(symbol) ?? "") &&
      !symbols.some((other) => other.kind === "states"),
  );
}

/** "may also not", "must therefore never" */
const ADVERBS = new Set("also therefore thus now even still however legally".split(" "));
const PLEDGE = stemSet("pledge promise undertake undertook commit agree vow");

const BREAK = stemSet("break violate breach");

const LAWFULLY = new Set("now again already legally lawfully freely".split(" "));

function readNorm(reading: Reading, at: number, permits: boolean): Draft[] {
  const treaty = treatyFor(reading, at);
  const parties = findParties(reading);
  const general = parties >= 0 && parties < at + 2;
  const subject = general ? { states: [], institution: null, at: parties } : subjectOf(reading, at, []);
  if (treaty === null || subject === null || subject.institution !== null) return [];
  if (permits && isNegated(reading, at)) return [];
  const tail = tailEnd(reading, at);
  const found = readObjects(reading, at, tail, treaty.treaty);
  const acts = readActs(reading, at, tail, treaty.treaty, found.at);
  const object = found.name ?? (general ? weaponsMeant(reading, at, tail, treaty.treaty) : null);
  if (acts.keys.length === 0 || object === null || mentionsLeaving(reading, at, tail)) return [];
  const content = scope(withPurpose(reading, acts.keys, treaty.treaty, at, tail), object, [...subject.states]);
  const fields = { acts: acts.spans, states: [spanOf(reading, subject.at, subject.at)] };
  return [toDraft(reading, at, { content, treaty: treaty.treaty, negated: permits, fields })];
}

/** "Nor may they buy them": the weapons of the treaty, where a pronoun stands for them. */
function weaponsMeant({ symbols, context }: Reading, from: number, to: number, treaty: TreatyId): string | null {
  if (!symbols.slice(from, to).some((symbol) => word(symbol) === "them")) return null;
  return context.lexicon.vocabularies.get(treaty)?.objects.find(({ covered }) => covered)?.name ?? null;
}

/** "Mines of that sort may not be used under it": who may not is not said, and the object stands before. */
function readPassiveNorm(reading: Reading, at: number): Draft[] | null {
  const { symbols } = reading;
  if (word(symbols[at + 1]) !== "be") return null;
  const treaty = treatyFor(reading, at)?.treaty ?? reading.context.treaty;
  const noun = symbols.findIndex(
    (symbol, index) =>
      index < at && symbol.kind === "word" && symbol.tags.some((tag) => tag.kind === "object" && tag.treaty === treaty),
  );
  const symbol = symbols[noun];
  if (treaty === null || symbol?.kind !== "word") return null;
  const object = symbol.tags.find((tag) => tag.kind === "object" && tag.treaty === treaty);
  const acts = readActs(reading, at, tailEnd(reading, at), treaty, null);
  if (acts.keys.length === 0 || object?.kind !== "object") return null;
  const keys = withPurpose(reading, acts.keys, treaty, at, symbols.length);
  const content = scope(keys, findDescribed(reading, noun, treaty) ?? object.object, []);
  return [toDraft(reading, at, { content, treaty, negated: false, fields: { acts: acts.spans } })];
}

const COUNTED = stemSet("count consider regard treat class classify deem qualify fall");

/** "An X counts as a Y under the treaty", where Y is what the treaty covers: X is said to be covered. */
export function readClassification(reading: Reading): Draft[] {
  const { symbols } = reading;
  const at = findStem(reading, COUNTED);
  if (at < 0) return [];
  const as = symbols.findIndex(
    (symbol, index) => index > at && index <= at + 3 && ["as", "under"].includes(word(symbol) ?? ""),
  );
  const treaty = treatyFor(reading, at)?.treaty ?? null;
  if (as < 0 || treaty === null || !speaksOfTreaty(reading)) return [];
  const left = findNamedObject(reading, 0, at, treaty);
  const right = findNamedObject(reading, as, Math.min(symbols.length, as + 6), treaty);
  const under = word(symbols[as]) === "under" && wordsBetween(reading, as, as + 4).includes("<treaty>");
  if (left === null || (right === null && !under) || right?.covered === false || left.name === right?.name) return [];
  const fields = { object: [spanOf(reading, left.at, left.at)] };
  return [toDraft(reading, at, { content: scope([], left.name, []), treaty, negated: isNegated(reading, at), fields })];
}

function findNamedObject(
  { symbols }: Reading,
  from: number,
  to: number,
  treaty: string,
): { name: string; covered: boolean; at: number } | null {
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    const tag =
      symbol?.kind === "word"
        ? symbol.tags.find((found) => found.kind === "object" && found.treaty === treaty)
        : undefined;
    if (tag?.kind === "object") return { name: tag.object, covered: tag.covered, at };
  }
  return null;
}

function speaksOfTreaty(reading: Reading): boolean {
  return reading.symbols.some((symbol, at) => symbol.kind === "treaty" || isUnderIt(reading, at));
}

function scope(acts: string[], object: string, states: Scope["states"]): Scope {
  return { kind: "prohibition-scope", acts, object, binds: "unsaid", states, exhaustive: false, total: false };
}

function toDraft(
  reading: Reading,
  at: number,
  draft: Pick<Draft, "content" | "negated" | "fields"> & { readonly treaty: NonNullable<Draft["treaty"]> },
): Draft {
  return {
    ...draft,
    modality: "actual",
    at: reading.symbols[at]?.start ?? reading.span.start,
    span: reading.span,
    about: null,
    reader: "norm",
  };
}

/** "forbids leaving the treaty in wartime" is about withdrawal, not about weapons. */
export function mentionsLeaving(reading: Reading, at: number, to: number): boolean {
  return reading.symbols
    .slice(at, to)
    .some(
      (symbol) =>
        symbol.kind === "word" && symbol.triggers.some((trigger) => trigger === "withdraw" || trigger === "suspend"),
    );
}
