import type { TreatyId } from "../../../model/treaty.ts";
import {
  CHARGE_WORDS,
  COMING_WORDS,
  FOLLOWING_WORDS,
  HANDLING_WORDS,
  MATTER_WORDS,
  OPINION_WORDS,
  PLAN_WORDS,
} from "../data/outside-words.ts";
import { findStem, stemSet } from "../reading/find-words.ts";
import { isDisputed } from "../reading/is-disputed.ts";
import { type Draft, findTriggers, type Reading, spanOf } from "../reading/reading.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { findReport } from "./read-report.ts";

type About = Extract<Draft["content"], { kind: "outside-register" }>["about"];

/**
 * What a sentence claims of a treaty's matter though no register could hold it: an act without a State that did it ("rebels laid
 * mines"), a plan ("the army is to receive its first mines"), an opinion on the treaty. Only for a sentence of which nothing else was read.
 */
export function readOutside(reading: Reading): Draft[] {
  const treaty = findTreaty(reading);
  if (treaty === null) return [];
  const found =
    readAct(reading, treaty) ??
    readPlan(reading, treaty) ??
    readOpinion(reading) ??
    readRejection(reading) ??
    readSaid(reading, treaty);
  if (found === null) return [];
  const symbol = reading.symbols[found.at];
  return [
    {
      content: { kind: "outside-register", about: found.about, words: wordsOf(reading) },
      treaty,
      negated: false,
      modality: found.about === "plan" ? "planned" : "actual",
      at: symbol?.start ?? reading.span.start,
      span: reading.span,
      fields: { about: [spanOf(reading, found.at, found.at)] },
      about: null,
      reader: "outside-register",
    },
  ];
}

/** Words alone tell such claims apart: two pages that speak of mines laid by nobody named need not mean the same deed. */
function wordsOf({ text, span }: Reading): string {
  return text.slice(span.start, span.end).replace(/\s+/g, " ").toLowerCase();
}

interface Found {
  readonly about: About;
  readonly at: number;
}

/** The treaty that the sentence names or takes up, else one that its text names and whose weapons it speaks of, else the text's own. */
function findTreaty(reading: Reading): TreatyId | null {
  const named = reading.symbols.findIndex(({ kind }) => kind === "treaty");
  if (named >= 0) return treatyFor(reading, named)?.treaty ?? null;
  if (reading.symbols.some(({ kind }) => kind === "other-treaty")) return null;
  const { treaty, named: spokenOf } = reading.context;
  if (treaty !== null && hasObject(reading, treaty)) return treaty;
  return spokenOf.find((other) => hasObject(reading, other)) ?? treaty;
}

const HANDLING = stemSet(HANDLING_WORDS);

/** "Rebels have mined the road", "the mines were laid recently": a prohibited act and a weapon in one clause. */
function readAct(reading: Reading, treaty: TreatyId): Found | null {
  const { symbols } = reading;
  const at = symbols.findIndex((symbol, index) => {
    if (symbol.kind !== "word" || !(isAct(reading, symbol, treaty) || HANDLING.has(symbol.stem))) return false;
    if (symbol.stem === "min") return isVerbOfMining(symbols, index);
    return isDone(symbols, index) && hasObject(reading, treaty, clauseAt(reading.clauses, index));
  });
  return at < 0 || isRule(reading) ? null : { about: "act", at };
}

/** A finite past or participle: "laid", "had sold", "were planted". */
function isDone(symbols: readonly Sym[], at: number): boolean {
  return /(ed|id|old|ent|ept|eld|ought|ound|eft|own|ade)$/.test(word(symbols[at]) ?? "");
}

/** "have mined the outskirts": the verb, and not the weapon. */
function isVerbOfMining(symbols: readonly Sym[], at: number): boolean {
  return word(symbols[at]) === "mined" && !["area", "areas", "land"].includes(word(symbols[at + 1]) ?? "");
}

/** "The treaty bans what they did", "must be destroyed": a rule is no deed. */
function isRule(reading: Reading): boolean {
  return findTriggers(reading, "ban", "oblige").length > 0;
}

const PLAN = stemSet(PLAN_WORDS);
const COMING = new Set(COMING_WORDS.split(" "));

/** "The army will train with mines", "diplomats expect other governments to follow": what is to come, of the treaty's matter. */
function readPlan(reading: Reading, treaty: TreatyId): Found | null {
  const at = reading.symbols.findIndex((symbol, index) => isComing(reading, symbol, index));
  return at < 0 || !isOfTheMatter(reading, treaty) ? null : { about: "plan", at };
}

function isComing({ symbols }: Reading, symbol: Sym, at: number): boolean {
  if (symbol.kind !== "word") return false;
  if (COMING.has(symbol.lower) || PLAN.has(symbol.stem)) return true;
  // "is to receive", "are due to begin"
  const to = ["due", "set", "ready", "poised"].includes(word(symbols[at + 1]) ?? "") ? at + 2 : at + 1;
  return ["is", "are"].includes(symbol.lower) && word(symbols[to]) === "to";
}

const OPINION = stemSet(OPINION_WORDS);

/** "Most people feel ashamed of the treaty's end": a mind about the treaty, or about leaving or joining it. */
function readOpinion(reading: Reading): Found | null {
  if (isDisputed(reading)) return { about: "opinion", at: 0 };
  const at = findStem(reading, OPINION);
  const aboutIt =
    reading.symbols.some(({ kind }) => kind === "treaty") ||
    findTriggers(reading, "withdraw", "join").length > 0 ||
    findStem(reading, MATTER) >= 0;
  return at < 0 || !aboutIt ? null : { about: "opinion", at };
}

/** "Officials insist the devices were old": what somebody says of the treaty's matter. */
function readSaid(reading: Reading, treaty: TreatyId): Found | null {
  const at = findReport(reading, hasObject(reading, treaty));
  return at < 0 ? null : { about: "opinion", at };
}

const CHARGE = stemSet(CHARGE_WORDS);

/** "Its neighbour rejects the charge": what was charged stands in a sentence before. */
function readRejection(reading: Reading): Found | null {
  const at = findTriggers(reading, "deny").find((index) => findStem(reading, CHARGE, index, index + 4) >= 0);
  return at === undefined || !reading.context.implied ? null : { about: "act", at };
}

const MATTER = stemSet(MATTER_WORDS);
const FOLLOWING = stemSet(FOLLOWING_WORDS);

/** A weapon, the treaty, a step under it, or a duty: what makes a plan one of the treaty's matter. */
function isOfTheMatter(reading: Reading, treaty: TreatyId): boolean {
  const { symbols, context } = reading;
  return (
    symbols.some(({ kind }) => kind === "treaty") ||
    hasObject(reading, treaty) ||
    findTriggers(reading, "withdraw", "accede", "ratify", "extension", "join").length > 0 ||
    findStem(reading, MATTER) >= 0 ||
    (context.leaving.length > 0 && findStem(reading, FOLLOWING) >= 0) ||
    symbols.some((symbol, at) => hasPermittedAct(reading, symbol, treaty) || isDoneToThem(reading, at, treaty))
  );
}

/** "promised to use them": the weapons of the sentence before. */
function isDoneToThem(reading: Reading, at: number, treaty: TreatyId): boolean {
  const symbol = reading.symbols[at];
  return symbol !== undefined && isAct(reading, symbol, treaty) && word(reading.symbols[at + 1]) === "them";
}

function isAct(reading: Reading, symbol: Sym, treaty: TreatyId): boolean {
  const act = actOf(symbol, treaty);
  const rule = act === null ? undefined : reading.context.lexicon.vocabularies.get(treaty)?.acts[act];
  return rule !== undefined && rule.standing !== "permitted";
}

/** "clear", "demine": what the treaty asks for. */
function hasPermittedAct(reading: Reading, symbol: Sym, treaty: TreatyId): boolean {
  const act = actOf(symbol, treaty);
  return act !== null && !isAct(reading, symbol, treaty);
}

function actOf(symbol: Sym, treaty: TreatyId): string | null {
  const tag =
    symbol.kind === "word" ? symbol.tags.find((found) => found.kind === "act" && found.treaty === treaty) : undefined;
  return tag?.kind === "act" ? tag.act : null;
}

/** A weapon, or a word that is of this treaty's domain alone ("minefield"). */
function hasObject(reading: Reading, treaty: TreatyId, part = { from: 0, to: reading.symbols.length }): boolean {
  return reading.symbols
    .slice(part.from, part.to)
    .some(
      (symbol) =>
        symbol.kind === "word" &&
        !hasTrigger(symbol, "party") &&
        symbol.tags.some((tag) => (tag.kind === "object" || tag.kind === "domain-word") && tag.treaty === treaty),
    );
}
