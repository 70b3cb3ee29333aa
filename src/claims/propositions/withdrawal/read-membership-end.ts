import type { StateCode } from "../../../model/state.ts";
import { findSubject } from "../reading/find-subject.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, isNegated, type Reading } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { objectAfter, treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, word } from "../symbols/clauses.ts";
import { draftInEffect } from "./draft-in-effect.ts";

/** "X's membership came to an end", "the letter ended X's membership at once", "X was expelled from the treaty". */
export function readMembershipEnds(reading: Reading): Draft[] {
  return reading.symbols.flatMap((symbol, at) => {
    if (symbol.kind !== "word") return [];
    if (symbol.stem === "membership") return readMembership(reading, at);
    return symbol.stem === "expel" || symbol.stem === "oust" ? readExpulsion(reading, at) : [];
  });
}

function readMembership(reading: Reading, at: number): Draft[] {
  const clause = clauseAt(reading.clauses, at);
  const verb = reading.symbols.findIndex(
    (symbol, index) => index >= clause.from && index < clause.to && symbol.kind === "word" && ENDS.has(symbol.stem),
  );
  if (verb < 0) return [];
  // "its membership of the European Union"
  const of = word(reading.symbols[at + 1]);
  if (
    (of === "of" || of === "in") &&
    objectAfter(reading, at) !== "treaty" &&
    reading.symbols[at + 2]?.kind !== "states"
  )
    return [];
  return toDraft(reading, verb, findOwner(reading, at));
}

const ENDS = new Set("end ceas expir laps terminat revok cancel over".split(" "));

/** "X's membership", "the membership of X", "the country's membership" */
function findOwner(reading: Reading, at: number): Owner | null {
  for (const index of [at - 1, at - 2, at + 2, at + 3]) {
    const symbol = reading.symbols[index];
    const owns = symbol?.kind === "states" && (symbol.possessive ? index < at : index > at);
    if (owns) return { states: symbol.states, at: index };
  }
  return ["its", "country", "state", "nation"].includes(word(reading.symbols[at - 1]) ?? "") &&
    reading.context.lastStates.length === 1
    ? { states: reading.context.lastStates, at: at - 1 }
    : null;
}

function readExpulsion(reading: Reading, at: number): Draft[] {
  if (objectAfter(reading, at) === "other" && reading.symbols[at + 1]?.kind !== "states") return [];
  const object = reading.symbols[at + 1];
  if (object?.kind === "states" && object.via !== "demonym" && !object.possessive)
    return toDraft(reading, at, { states: object.states, at: at + 1 }, true);
  const passive = [1, 2, 3].some((back) => BE.has(word(reading.symbols[at - back]) ?? ""));
  const subject = passive
    ? (findSubject(reading.symbols, clauseAt(reading.clauses, at), at) ?? subjectOf(reading, at, []))
    : null;
  return toDraft(reading, at, subject, true);
}

const BE = new Set("is are was were been be being".split(" "));

interface Owner {
  readonly states: readonly StateCode[];
  readonly at: number;
}

function toDraft(reading: Reading, at: number, owner: Owner | null, expels = false): Draft[] {
  const treaty = treatyFor(reading, at);
  const named = reading.symbols.some((symbol) => symbol.kind === "treaty") || reading.context.recent !== null;
  const modality = modalityAt(reading, at);
  const told = named || (expels && reading.context.implied);
  if (owner === null || treaty === null || !told || modality !== "actual") return [];
  return [
    draftInEffect(reading, at, {
      states: owner.states,
      statesAt: owner.at,
      day: dateFor(reading, at, modality),
      treaty: treaty.treaty,
      negated: isNegated(reading, at),
      modality,
      reader: "membership-end",
    }),
  ];
}
