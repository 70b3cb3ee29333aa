import type { StateCode } from "../../../model/state.ts";
import { stemSet } from "../reading/find-words.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, findTriggers, type Reading } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import { draftConsent, draftDeposit } from "./draft-deposit.ts";

/**
 * The way of an instrument where a text on leaving or on joining speaks of it: "their papers reached New York on 27 June", "X has not sent
 * its notice", "the three handed over their instruments".
 */
export function readPaperTrail(reading: Reading): Draft[] {
  const { symbols, context } = reading;
  const another = symbols.some((symbol) =>
    hasTrigger(symbol, "ratify", "accede", "sign", "join", "suspend", "extension"),
  );
  if (!context.implied || another || speaksGenerally(reading)) return [];
  const named = symbols.findIndex((symbol) => symbol.kind === "word" && PAPERS.has(symbol.lower));
  const paper = named < 0 ? findLeftOut(reading) : named;
  // "parliament gave its consent": to the step, at home
  if (paper < 0 || (word(symbols[paper]) === "consent" && findTriggers(reading, "parliament").length > 0)) return [];
  const found = findArrival(reading, paper) ?? findSending(reading, paper);
  if (found === null || found.states.length === 0) return [];
  const modality = modalityAt(reading, found.at);
  const treaty = treatyFor(reading, found.at);
  if (treaty === null || modality !== "actual") return [];
  // nobody joins by a notice
  const leaves =
    context.leaving.length > 0 || (context.joining.length > 0 && /^notices?$/.test(word(symbols[paper]) ?? ""));
  // "acceded in December; Y had deposited its instrument in May" beside those who leave
  const told = context.lastDrafts.some(
    ({ content }) =>
      content.kind === "treaty-action" && content.action !== "signature" && !context.leaving.includes(content.state),
  );
  const joins = found.states.every(
    (state) => (told || context.joining.includes(state)) && !context.leaving.includes(state),
  );
  if (joins && !/^notices?$/.test(word(symbols[paper]) ?? "")) return draftConsent(reading, found, treaty.treaty);
  if (leaves) return [draftDeposit(reading, found.at, found.states, treaty.treaty, "paper-trail")];
  return context.joining.length > 0 ? draftConsent(reading, found, treaty.treaty) : [];
}

/** "X's reached New York on 10 July": the notice that the sentence before told of is left out; -1 without it. */
function findLeftOut({ symbols, context }: Reading): number {
  if (context.leaving.length === 0) return -1;
  return symbols.findIndex((symbol, at) => {
    const next = symbols[at + 1];
    return symbol.kind === "states" && symbol.possessive && next?.kind === "word" && ARRIVE.has(next.stem);
  });
}

interface Found {
  readonly at: number;
  readonly states: readonly StateCode[];
}

const PAPERS = new Set(
  "paper papers theirs note notice notices letter letters instrument instruments notification notifications consent".split(
    " ",
  ),
);
const ARRIVE = stemSet("reach arrive");
const RECEIVE = new Set("received lodged deposited submitted delivered registered handed".split(" "));
const SEND = stemSet("hand send lodge submit file deliver deposit transmit give dispatch bring brought notify present");

/** "X's notice arrived", "its papers were handed over", "the notice of X was received". */
function findArrival(reading: Reading, paper: number): Found | null {
  const { symbols } = reading;
  const { to } = clauseAt(reading.clauses, paper);
  for (let at = paper + 1; at < Math.min(to, paper + 7); at++) {
    const symbol = symbols[at];
    if (symbol?.kind !== "word") continue;
    const passive = [1, 2, 3].some((back) => /^(was|were|been|be)$/.test(word(symbols[at - back]) ?? ""));
    if (ARRIVE.has(symbol.stem) || (RECEIVE.has(symbol.lower) && passive))
      return { at, states: findOwner(reading, paper) };
  }
  return null;
}

/** "X has handed in its notice", "the three handed over their papers". */
function findSending(reading: Reading, paper: number): Found | null {
  const { from } = clauseAt(reading.clauses, paper);
  for (let at = paper - 1; at >= Math.max(from, paper - 5); at--) {
    const symbol = reading.symbols[at];
    if (symbol?.kind !== "word" || !SEND.has(symbol.stem)) continue;
    if (word(reading.symbols[at - 1]) === "to") return null;
    return { at, states: subjectOf(reading, at, [])?.states ?? [] };
  }
  return null;
}

/** Whose papers: named before or behind them, else who is spoken of. */
function findOwner(reading: Reading, paper: number): readonly StateCode[] {
  const { symbols, context } = reading;
  for (const at of [paper, paper - 1, paper - 2]) {
    const symbol = symbols[at];
    if (symbol?.kind === "states") return symbol.states;
  }
  const of = symbols[paper + 2];
  if (word(symbols[paper + 1]) === "of" && of?.kind === "states") return of.states;
  const owner = word(symbols[paper - 1]) ?? "";
  if (owner === "our") return context.speakerAt(symbols[paper]?.start ?? 0);
  const told = context.leaving.length > 0 ? context.leaving : context.joining;
  const known = (states: readonly StateCode[]): boolean => states.every((state) => told.includes(state));
  if (["its", "the"].includes(owner) && context.lastStates.length === 1 && known(context.lastStates))
    return context.lastStates;
  if (owner === "their" && context.lastStates.length > 1 && known(context.lastStates)) return context.lastStates;
  return [];
}
