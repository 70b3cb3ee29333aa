import type { StateCode } from "../../../model/state.ts";
import { findStem, stemSet } from "../reading/find-words.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { word } from "../symbols/clauses.ts";

const OBJECT = stemSet("objection object protest");
const CLARIFICATION = stemSet("clarification");
const RIGHTS = new Set("right rights power possibility chance able entitled free allowed".split(" "));
const ASK = stemSet("ask request seek demand call");

/** What one party does about another under the treaty: "X objected to Y's suspension", "X asked Y for clarification". */
export function readProceedings(reading: Reading): Draft[] {
  const objection = findStem(reading, OBJECT);
  const clarification = findStem(reading, CLARIFICATION);
  // "X had lodged objections", in a text that told of a suspension
  const { implied, suspending } = reading.context;
  const suspends = findTriggers(reading, "suspend").length > 0 || (implied && suspending.length > 0);
  const lodged = implied && objection >= 0 && isLodged(reading, objection);
  if (objection >= 0 && (suspends || lodged)) return make(reading, "objection", objection);
  const ask = findStem(reading, ASK);
  // "gives a member the right to ask another"
  if (word(reading.symbols[ask - 1]) === "to" && RIGHTS.has(word(reading.symbols[ask - 2]) ?? "")) return [];
  return clarification >= 0 && ask >= 0 && ask < clarification ? make(reading, "clarification-requested", ask) : [];
}

/** "put their objections on record", "has not objected": without what it is about; "objected to the plan" may be about anything. */
function isLodged({ symbols }: Reading, at: number): boolean {
  const next = word(symbols[at + 1]) ?? "";
  if (["to", "that", "against"].includes(next)) return false;
  return /^objections?$/.test(word(symbols[at]) ?? "")
    ? symbols.some((symbol) => symbol.kind === "word" && LODGE.has(symbol.stem))
    : /^object(?:s|ed)?$/.test(word(symbols[at]) ?? "");
}

const LODGE = stemSet("lodge file put raise enter register submit record make formal");

type Act = Extract<Draft["content"], { kind: "proceeding" }>["act"];

function make(reading: Reading, act: Act, at: number): Draft[] {
  const treaty = treatyFor(reading, at);
  const states = findActor(reading, at);
  const modality = modalityAt(reading, at);
  if (treaty === null || states.length === 0 || modality !== "actual") return [];
  // "X objected in October, Y and Z by December": those behind the comma did so too, and it is not about them
  const close = reading.symbols.findIndex((symbol, index) => index > at && symbol.kind === "mark");
  const own = reading.symbols.slice(at, close < 0 ? reading.symbols.length : close);
  const named = own.flatMap((symbol) => (symbol.kind === "states" ? symbol.states : []));
  const about = named.filter((state) => !states.includes(state));
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

/** "the objections of X and Y", else whose verb it is, or who is named before it. */
function findActor(reading: Reading, at: number): readonly StateCode[] {
  const { symbols } = reading;
  const of = symbols[at + 2];
  if (["of", "by", "from"].includes(word(symbols[at + 1]) ?? "") && of?.kind === "states") return of.states;
  if (speaksGenerally(reading)) return [];
  const subject = subjectOf(reading, at, []);
  if (subject !== null) return subject.states;
  const first = symbols.slice(0, at).find((symbol) => symbol.kind === "states");
  return first?.kind === "states" ? first.states : [];
}
