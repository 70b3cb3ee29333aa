import type { StateCode } from "../../../model/state.ts";
import { isStillToCome, stepDate } from "../reading/find-step-date.ts";
import { findStem, stemSet } from "../reading/find-words.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, findTriggers, isNegated, type Reading } from "../reading/reading.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, word } from "../symbols/clauses.ts";
import { draftInEffect } from "./draft-in-effect.ts";

/**
 * The end of the bond told otherwise than as a leaving: "its obligations have lapsed", "the prohibitions no longer apply", "it is free
 * of the treaty's duties".
 */
export function readBondEnds(reading: Reading): Draft[] {
  const found = findEnded(reading) ?? findEnding(reading) ?? findFree(reading);
  if (found === null) return [];
  const treaty = treatyFor(reading, found.at);
  const owner = findOwner(reading, found.noun);
  if (treaty === null || owner === null) return [];
  const said = modalityAt(reading, found.at);
  if (said === "possible" || said === "conditional") return [];
  const present = PRESENT.test(word(reading.symbols[found.at]) ?? "");
  const date = stepDate(reading, found.at, found.at, present ? "planned" : said);
  const modality = said === "actual" && isStillToCome(reading, date) ? "planned" : said;
  if (modality === "planned" && date === null) return [];
  const past = modality === "actual";
  return [
    draftInEffect(reading, found.at, {
      states: owner.states,
      day: date,
      date: past && !DATES_END.has(date?.lead ?? "") ? null : (date?.date ?? null),
      treaty: treaty.treaty,
      negated: found.denied,
      modality,
      reader: "bond-end",
    }),
  ];
}

/** "ends on 10 January": said of a day to come. */
const PRESENT = /^(?:ends?|lapses?|ceases?|expires?)$/;

/** What a day in the past stands behind where it is the day of the end. */
const DATES_END = new Set(["on", "since", "from"]);

interface Ended {
  readonly noun: number;
  readonly at: number;
  readonly denied: boolean;
}

const BONDS = stemSet("obligation duty commitment prohibition bond tie");
const ENDS = stemSet("lapse cease end expire");
const APPLY = stemSet("apply bind exist hold");

/** "X's obligations have lapsed", "the prohibitions no longer apply", "its duties came to an end". */
function findEnded(reading: Reading): Ended | null {
  const { symbols } = reading;
  const noun = findStem(reading, BONDS);
  if (noun < 0 || !isTied(reading, noun)) return null;
  const { to } = clauseAt(reading.clauses, noun);
  for (let at = noun + 1; at < to; at++) {
    const symbol = symbols[at];
    if (symbol?.kind !== "word") continue;
    const before = word(symbols[at - 1]) ?? "";
    if (before === "longer" && APPLY.has(symbol.stem)) return { noun, at, denied: false };
    const finite = !["to", "of", "the", "by"].includes(before) && (symbol.stem !== "end" || symbol.lower !== "end");
    if (ENDS.has(symbol.stem) && finite) return { noun, at, denied: isNegated(reading, at) };
    if (symbol.lower === "end" && before === "an" && /^(come|came|comes)$/.test(word(symbols[at - 3]) ?? ""))
      return { noun, at, denied: isNegated(reading, at - 3) };
    if (/^(over|gone)$/.test(symbol.lower) && /^(is|are)$/.test(before)) return { noun, at, denied: false };
  }
  return null;
}

const TAKES = new Set("ended ends terminated revoked cancelled canceled stripped extinguished".split(" "));

/** "That letter ended X's obligations". */
function findEnding(reading: Reading): Ended | null {
  const at = reading.symbols.findIndex((symbol) => TAKES.has(word(symbol) ?? ""));
  if (at < 0) return null;
  const noun = findStem(reading, BONDS, at, at + 7);
  return noun < 0 || !isTied(reading, noun) ? null : { noun, at, denied: isNegated(reading, at) };
}

/** "is free of the treaty's duties". */
function findFree(reading: Reading): Ended | null {
  const { symbols } = reading;
  const at = symbols.findIndex(
    (symbol, index) =>
      ["free", "rid", "quit"].includes(word(symbol) ?? "") && ["of", "from"].includes(word(symbols[index + 1]) ?? ""),
  );
  if (at < 0) return null;
  const bond = findStem(reading, BONDS, at, at + 7);
  if (bond < 0 && symbols.slice(at + 2, at + 4).some(({ kind }) => kind === "treaty"))
    return { noun: at, at, denied: isNegated(reading, at) };
  return bond < 0 || !isTied(reading, bond) ? null : { noun: at, at, denied: isNegated(reading, at) };
}

/** The bond is the treaty's: it is named beside it, "under it" says so, or whose leaving was told has it. */
function isTied(reading: Reading, noun: number): boolean {
  const { symbols, context } = reading;
  if (findTriggers(reading, "accede", "ratify", "sign").length > 0) return false;
  const clause = clauseAt(reading.clauses, noun);
  const near = symbols.slice(Math.max(clause.from, noun - 5), Math.min(clause.to, noun + 6));
  if (near.some((symbol) => symbol.kind === "treaty")) return true;
  const under = near.some((symbol, index) => word(symbol) === "it" && word(near[index - 1]) === "under");
  // "For X the bond ends on D", of those whose leaving was told
  const owner = findOwner(reading, noun);
  const leaves = owner?.states.every((state) => context.leaving.includes(state));
  if (context.implied && leaves === true && symbols.some((symbol) => symbol.kind === "states")) return true;
  return context.implied && under && !near.some((symbol) => symbol.kind === "other-treaty");
}

/** Whose bond it is: who owns it or has it, else who is spoken of, else whose leaving was told last. */
function findOwner(reading: Reading, noun: number): { readonly states: readonly StateCode[] } | null {
  const { symbols, context } = reading;
  const clause = clauseAt(reading.clauses, noun);
  for (let at = noun - 1; at >= Math.max(clause.from, noun - 4); at--) {
    const symbol = symbols[at];
    if (symbol?.kind === "states") return { states: symbol.states };
  }
  const of = symbols[noun + 2];
  if (word(symbols[noun + 1]) === "of" && of?.kind === "states") return { states: of.states };
  const subject = symbols.slice(clause.from, noun).findLast((symbol) => symbol.kind === "states");
  if (subject?.kind === "states") return { states: subject.states };
  const last = context.leaving.at(-1);
  if (context.lastStates.length > 0) return { states: context.lastStates };
  return last === undefined ? null : { states: [last] };
}
