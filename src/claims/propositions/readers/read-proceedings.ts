import type { StateCode } from "../../../model/state.ts";
import { word } from "../clauses.ts";
import { modalityAt } from "../modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading, spanOf, treatyFor } from "../reading.ts";
import { dateFor } from "../reading-dates.ts";
import { findStem, stemSet } from "./find-words.ts";

const OBJECT = stemSet("objection object protest");
const CLARIFICATION = stemSet("clarification");
const ASK = stemSet("ask request seek demand call");

/** "had objected to its step", in a text that told of the suspension. */
const STEP = stemSet("step move decision measure");

/** What one party does about another under the treaty: "X objected to Y's suspension", "X asked Y for clarification". */
export function readProceedings(reading: Reading): Draft[] {
  const objection = findStem(reading, OBJECT);
  const clarification = findStem(reading, CLARIFICATION);
  const told = reading.context.toldDrafts.some(({ content }) => content.kind === "suspension");
  const suspends = findTriggers(reading, "suspend").length > 0 || (told && findStem(reading, STEP, objection) >= 0);
  if (objection >= 0 && suspends) return make(reading, "objection", objection);
  const ask = findStem(reading, ASK);
  return clarification >= 0 && ask >= 0 && ask < clarification ? make(reading, "clarification-requested", ask) : [];
}

type Act = Extract<Draft["content"], { kind: "proceeding" }>["act"];

function make(reading: Reading, act: Act, at: number): Draft[] {
  const treaty = treatyFor(reading, at);
  const states = findActor(reading, at);
  const modality = modalityAt(reading, at);
  if (treaty === null || states.length === 0 || modality !== "actual") return [];
  const about = reading.symbols
    .flatMap((symbol) => (symbol.kind === "states" ? symbol.states : []))
    .filter((state) => !states.includes(state));
  const date = dateFor(reading, at, modality);
  return [
    {
      content: { kind: "proceeding", act, states: [...states], about: [...new Set(about)], date: date?.date ?? null },
      treaty: treaty.treaty,
      negated: isNegated(reading, at),
      modality,
      at: reading.symbols[at]?.start ?? reading.span.start,
      span: clauseSpan(reading, at),
      fields: { act: [spanOf(reading, at, at)], ...(date === null ? {} : { date: [date.span] }) },
      about: null,
      reader: "proceeding",
    },
  ];
}

/** "the objections of X and Y", else who is named before the verb. */
function findActor({ symbols }: Reading, at: number): readonly StateCode[] {
  const of = symbols[at + 2];
  if (["of", "by", "from"].includes(word(symbols[at + 1]) ?? "") && of?.kind === "states") return of.states;
  const first = symbols.slice(0, at).find((symbol) => symbol.kind === "states");
  return first?.kind === "states" ? first.states : [];
}
