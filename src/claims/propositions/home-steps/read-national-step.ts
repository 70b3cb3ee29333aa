import type { PropositionContent } from "../../../model/proposition.ts";
import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import { findRank } from "../membership/find-rank.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { type DateHit, dateFor } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { clauseAt, word } from "../symbols/clauses.ts";
import { findNationalStep } from "./find-national-step.ts";
import { readVotes, type Votes } from "./read-votes.ts";

/**
 * A step at home towards a leaving or a suspension that was told before and is only pointed to: "lawmakers had backed the plan by 157
 * votes to 18", "the president has not promulgated the act yet", "the law passed with 299 votes".
 */
export function readNationalSteps(reading: Reading): Draft[] {
  const { context } = reading;
  const told = [...context.suspending, ...context.leaving];
  if (!context.implied || told.length === 0 || context.treaty === null) return [];
  if (findTriggers(reading, "withdraw", "suspend", "ratify", "accede", "extension").length > 0) return [];
  const found = findNationalStep(reading);
  if (found === null) return [];
  const modality = modalityAt(reading, found.at);
  const states = findStates(reading, found.institution, told);
  if (states.length === 0 || (modality !== "actual" && !found.denied)) return [];
  // "X's and Y's parliaments did so in April and May": whose day is which is not sure
  const days = reading.symbols.filter(
    (symbol) => symbol.kind === "date" || (symbol.kind === "word" && symbol.text === "May"),
  );
  const named = new Set(reading.symbols.flatMap((symbol) => (symbol.kind === "states" ? symbol.states : [])));
  const several = days.length > 1 || days.some((day) => day.kind === "date" && day.date.to !== null);
  const date = several && named.size > 1 ? null : dateFor(reading, found.at, "actual");
  const votes = readVotes(reading);
  const rank = findRank(reading, 0, found.institution);
  return [
    {
      content: toContent(reading, { states, step: found.step, date, votes: votes?.votes ?? null, rank }),
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

interface Told {
  readonly states: readonly StateCode[];
  readonly step: Extract<PropositionContent, { kind: "withdrawal-step" }>["step"];
  readonly date: DateHit | null;
  readonly votes: Votes;
  /** the words of a place in an order ("the first Baltic state") */
  readonly rank: Span | null;
}

/** A step out of the treaty; of whom a suspension was told, one towards that. */
function toContent({ context, text }: Reading, { states, step, date, votes, rank }: Told): PropositionContent {
  const common = { states: [...states], step, date: date === null || date.lead === "since" ? null : date.date, votes };
  return states.every((state) => context.suspending.includes(state) && !context.leaving.includes(state))
    ? { ...common, kind: "suspension", allowed: null }
    : { ...common, kind: "withdrawal-step", rank: rank === null ? null : text.slice(rank.start, rank.end) };
}

/** The State whose institution it is, named beside it; else the one of which a step was told last. */
function findStates(reading: Reading, institution: number, told: readonly StateCode[]): readonly StateCode[] {
  const { symbols, context } = reading;
  const clause = clauseAt(reading.clauses, institution);
  const own = symbols[institution];
  if (own?.kind === "states") return own.states;
  for (const at of [institution - 1, institution - 2, institution + 2, institution + 3]) {
    const symbol = symbols[at];
    if (symbol?.kind !== "states" || at < clause.from || at >= clause.to) continue;
    if (at < institution || ["in", "of"].includes(word(symbols[at - 1]) ?? "")) return symbol.states;
  }
  const subject = clause.link === "whose" ? subjectOf(reading, clause.from - 1, []) : null;
  if (subject !== null) return subject.states;
  if (symbols.slice(0, institution).some((symbol) => symbol.kind === "states")) return [];
  const known = context.lastStates.filter((state) => told.includes(state));
  const last = told.at(-1);
  return known.length > 0 ? known : last === undefined ? [] : [last];
}
