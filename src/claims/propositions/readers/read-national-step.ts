import type { WithdrawalStep } from "../../../model/proposition.ts";
import type { StateCode } from "../../../model/state.ts";
import { clauseAt, hasTrigger, word } from "../clauses.ts";
import { modalityAt } from "../modality.ts";
import { type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading.ts";
import { dateFor } from "../reading-dates.ts";
import { findStem, stemSet } from "./find-words.ts";
import { readVotes } from "./read-votes.ts";

/**
 * A step at home towards a leaving that was told before and is only pointed to: "lawmakers had backed the plan by 157 votes to 18",
 * "the president has not promulgated the act yet", "the decision still needs the president's approval".
 */
export function readNationalSteps(reading: Reading): Draft[] {
  const { context } = reading;
  if (!context.implied || context.leaving.length === 0 || context.treaty === null) return [];
  if (findTriggers(reading, "withdraw", "suspend", "ratify", "accede", "extension").length > 0) return [];
  const found = findAwaited(reading) ?? findTaken(reading) ?? findVotesOnly(reading);
  if (found === null) return [];
  const modality = modalityAt(reading, found.at);
  const states = findStates(reading, found.institution);
  if (states.length === 0 || (modality !== "actual" && !found.denied)) return [];
  const date = dateFor(reading, found.at, "actual");
  const votes = readVotes(reading);
  return [
    {
      content: {
        kind: "withdrawal-step",
        states: [...states],
        step: found.step,
        date: date === null || date.lead === "since" ? null : date.date,
        votes: votes?.votes ?? null,
        rank: null,
      },
      treaty: context.treaty,
      negated: found.denied || isNegated(reading, found.at),
      modality: "actual",
      at: reading.symbols[found.at]?.start ?? reading.span.start,
      span: reading.span,
      fields: {
        step: [spanOf(reading, found.at, found.at)],
        ...(date === null ? {} : { date: [date.span] }),
        ...(votes === null ? {} : { votes: votes.spans }),
      },
      about: null,
      reader: "national-step",
    },
  ];
}

interface Taken {
  readonly step: WithdrawalStep;
  readonly at: number;
  readonly institution: number;
  readonly denied: boolean;
}

const POINTED = stemSet(
  "bill act law step move plan decision proposal measure matter exit departure intention consent approval assent",
);
const SIGN = stemSet("sign promulgate approve enact");
const RECOMMEND = stemSet("recommend");
const ANNOUNCE = stemSet("announce declare");
const REJECT = stemSet("reject");
const APPROVE = stemSet("approve back adopt pass support endorse clear vote reject");

/** "X's parliament approved the move": an institution, its verb, and an object that points back. */
function findTaken(reading: Reading): Taken | null {
  const institution = findInstitution(reading);
  if (institution === null) return null;
  const { at: from, kind } = institution;
  const object = findPointed(reading, from);
  const verbs = kind === "president" ? SIGN : APPROVE;
  const give = findStem(reading, GIVE, from);
  let at = findStem(reading, verbs, from);
  if (at < 0 && give >= 0 && findStem(reading, APPROVAL, give, give + 4) >= 0) at = give;
  const recommend = findStem(reading, RECOMMEND, from);
  if (kind === "government" && recommend >= 0 && object >= 0)
    return { step: "recommended", at: recommend, institution: from, denied: false };
  const announce = findStem(reading, ANNOUNCE, from);
  if (kind === "government" && at < 0 && announce >= 0 && object >= 0)
    return { step: "announced", at: announce, institution: from, denied: false };
  if (at < 0) return null;
  const bare = endsAfter(reading, at) && word(reading.symbols[at]) !== "approved";
  if (object < 0 && readVotes(reading) === null && !bare) return null;
  const step = kind === "parliament" ? "parliament" : kind === "president" ? "signed-into-law" : "government-approved";
  return { step, at, institution: from, denied: findStem(reading, REJECT, at, at + 1) === at };
}

/** "has not voted yet", "voted on Friday": nothing named that another vote could be about. */
function endsAfter({ symbols }: Reading, at: number): boolean {
  const next = symbols[at + 1];
  return next === undefined || (next.kind === "mark" && next.text === ".") || ["yet", "so"].includes(word(next) ?? "");
}

/** "still needs the president's approval", "awaits a vote in parliament". */
function findAwaited(reading: Reading): Taken | null {
  const need = findStem(reading, NEED);
  if (need < 0 || findPointed(reading, -1, need) < 0) return null;
  const institution = findInstitution(reading, need);
  const what = findStem(reading, ASKED_FOR, need);
  if (institution === null || what < 0) return null;
  const { kind, at } = institution;
  const step = kind === "parliament" ? "parliament" : kind === "president" ? "signed-into-law" : "government-approved";
  return { step, at: need, institution: at, denied: !isNegated(reading, need) };
}

/** "Eighty-one members voted in favour and one against": a count of votes that names no body. */
function findVotesOnly(reading: Reading): Taken | null {
  const votes = readVotes(reading)?.votes ?? null;
  if (votes === null || votes.inFavour === null || votes.against === null) return null;
  const at = reading.symbols.findIndex((symbol) => symbol.kind === "number");
  return { step: "parliament", at, institution: at, denied: false };
}

type Kind = "parliament" | "president" | "government";

function findInstitution(reading: Reading, from = 0): { readonly at: number; readonly kind: Kind } | null {
  for (let at = from; at < reading.symbols.length; at++) {
    const symbol = reading.symbols[at];
    if (hasTrigger(symbol, "parliament")) return { at, kind: "parliament" };
    if (hasTrigger(symbol, "president") && !/^(king|prime)$/.test(word(symbol) ?? "")) return { at, kind: "president" };
    if (hasTrigger(symbol, "government")) return { at, kind: "government" };
  }
  return null;
}

/** "the bill", "such a step", "the same move", "its approval", "it": what points back; "the law on pensions" does not. */
function findPointed({ symbols }: Reading, from: number, to = symbols.length): number {
  return symbols.findIndex((symbol, at) => {
    if (at <= from || at >= to || symbol.kind !== "word") return false;
    if (symbol.lower === "it") return at > from + 1;
    if (!POINTED.has(symbol.stem)) return false;
    const before = word(symbols[at - 1]) ?? "";
    const next = word(symbols[at + 1]) ?? "";
    return POINTS.has(before) && !["on", "for", "of", "about", "to"].includes(next);
  });
}

const POINTS = new Set("the this that such a same its their exit withdrawal".split(" "));

/** The State whose institution it is, named beside it; else the one whose leaving was told last. */
function findStates(reading: Reading, institution: number): readonly StateCode[] {
  const { symbols, context } = reading;
  const clause = clauseAt(reading.clauses, institution);
  const own = symbols[institution];
  if (own?.kind === "states") return own.states;
  for (const at of [institution - 1, institution - 2, institution + 2, institution + 3]) {
    const symbol = symbols[at];
    if (symbol?.kind !== "states" || at < clause.from || at >= clause.to) continue;
    if (at < institution || ["in", "of"].includes(word(symbols[at - 1]) ?? "")) return symbol.states;
  }
  if (symbols.slice(0, institution).some((symbol) => symbol.kind === "states")) return [];
  const known = context.lastStates.filter((state) => context.leaving.includes(state));
  const last = context.leaving.at(-1);
  return known.length > 0 ? known : last === undefined ? [] : [last];
}

const GIVE = stemSet("give");
const APPROVAL = stemSet("approval consent assent");
const NEED = stemSet("need await require lack");
const ASKED_FOR = stemSet("approval signature vote consent promulgation assent");
