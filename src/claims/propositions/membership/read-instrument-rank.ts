import type { StateCode } from "../../../model/state.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { word } from "../symbols/clauses.ts";

/** "X is the 107th country to deposit its instrument", "the 40th instrument, handed over by X": the place of a State among those that joined. */
export function readInstrumentRanks(reading: Reading): Draft[] {
  const { symbols, context } = reading;
  if (findTriggers(reading, "withdraw", "suspend", "sign", "accede", "ratify", "join").length > 0) return [];
  const rank = symbols.findIndex((symbol) => symbol.kind === "number" && symbol.ordinal);
  const found = rank < 0 ? null : (findDepositor(reading, rank) ?? findInstrument(reading, rank));
  const treaty = found === null ? null : treatyFor(reading, found.at);
  if (found === null || treaty === null || !(context.implied || treaty.how !== "implied")) return [];
  if (modalityAt(reading, found.at) !== "actual" || isNegated(reading, rank)) return [];
  const date = dateFor(reading, found.at, "actual");
  const span = spanOf(reading, rank, rank);
  return found.states.map((state) => ({
    content: {
      kind: "treaty-action" as const,
      state,
      action: "joined" as const,
      date: date?.date ?? null,
      rank: reading.text.slice(span.start, span.end),
    },
    treaty: treaty.treaty,
    negated: false,
    modality: "actual" as const,
    at: symbols[found.at]?.start ?? reading.span.start,
    span: clauseSpan(reading, found.at),
    fields: {
      action: [spanOf(reading, found.at, found.at)],
      rank: [span],
      ...(date === null ? {} : { date: [date.span] }),
    },
    about: null,
    reader: "instrument-rank",
  }));
}

interface Found {
  readonly at: number;
  readonly states: readonly StateCode[];
}

/** "the 107th country to deposit its instrument" */
function findDepositor(reading: Reading, rank: number): Found | null {
  const { symbols } = reading;
  const noun = [rank + 1, rank + 2].find((at) => NOUNS.test(word(symbols[at]) ?? ""));
  if (noun === undefined || word(symbols[noun + 1]) !== "to" || !HANDS.test(word(symbols[noun + 2]) ?? "")) return null;
  if (!symbols.slice(noun + 3, noun + 8).some((symbol) => PAPERS.test(word(symbol) ?? ""))) return null;
  const states = subjectOf(reading, rank, [])?.states ?? [];
  return { at: noun + 2, states };
}

/** "the 40th instrument, handed over by X", "the 50th instrument came from X" */
function findInstrument(reading: Reading, rank: number): Found | null {
  const { symbols } = reading;
  if (!PAPERS.test(word(symbols[rank + 1]) ?? "")) return null;
  const by = symbols.findIndex(
    (symbol, at) => at > rank && at <= rank + REACH && /^(?:by|from)$/.test(word(symbol) ?? ""),
  );
  const states = symbols[word(symbols[by + 1]) === "the" ? by + 2 : by + 1];
  return by < 0 || states?.kind !== "states" ? null : { at: by, states: states.states };
}

/** Symbols from the place to "by": "the 40th instrument of ratification, handed over on D by". */
const REACH = 9;
const NOUNS = /^(?:country|state|nation|government|party|member|capital)$/;
const HANDS = /^(?:deposit|hand|lodge|submit|file|deliver)$/;
const PAPERS = /^(?:instruments?|papers?|deposits?|consent)$/;
