import type { ObligationPeriod, PropositionContent } from "../../../model/proposition.ts";
import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import type { Trigger } from "../data/trigger-words.ts";
import { isPeople } from "../reading/find-subject.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { isVerbLike, word } from "../symbols/clauses.ts";
import { isGone } from "../withdrawal/read-being-out.ts";

type Order = Extract<PropositionContent, { kind: "order" }>;

const ACTS: readonly (readonly [Order["act"], readonly Trigger[]])[] = [
  ["withdrawn", ["withdraw"]],
  ["signature", ["sign"]],
  ["joined", ["join", "accede", "ratify", "accept", "approve"]],
];

/** "X joined before Y", "X ratified two years after Y did", "X left ahead of Y": whose act came first. */
export function readOrders(reading: Reading): Draft[] {
  return ACTS.flatMap(([act, triggers]) => {
    const gone = act === "withdrawn" && reading.context.leaving.length > 0 ? findGone(reading) : undefined;
    const at = findTriggers(reading, ...triggers)[0] ?? gone;
    const told = at === undefined ? null : findOther(reading, at);
    if (at === undefined || told === null || isNegated(reading, at) || modalityAt(reading, at) !== "actual") return [];
    const treaty = treatyFor(reading, at);
    const subject = subjectOf(reading, at, []);
    if (treaty === null || subject === null || subject.institution !== null) return [];
    return subject.states.map((state) => ({
      content: { kind: "order" as const, state, act, relation: told.relation, than: [...told.states], by: told.by },
      treaty: treaty.treaty,
      negated: false,
      modality: "actual" as const,
      at: reading.symbols[at]?.start ?? reading.span.start,
      span: clauseSpan(reading, at),
      fields: { state: [spanOf(reading, subject.at, subject.at)], relation: [told.span] },
      about: null,
      reader: "order",
    }));
  });
}

function findGone({ symbols }: Reading): number | undefined {
  const at = symbols.findIndex((_, index) => isGone(symbols, index));
  return at < 0 ? undefined : at;
}

interface Other {
  readonly relation: Order["relation"];
  readonly states: readonly StateCode[];
  readonly by: ObligationPeriod | null;
  readonly span: Span;
}

/** Symbols between the act and the States it is compared with: "joined the treaty two years before". */
const REACH = 10;

function findOther(reading: Reading, act: number): Other | null {
  const { symbols } = reading;
  for (let at = act + 1; at < Math.min(symbols.length, act + REACH); at++) {
    const together = readTogether(reading, at);
    if (together !== null) return together;
    const relation = readRelation(symbols, at);
    // "X acceded in August, Y a fortnight before it"
    const gap = symbols.slice(act, at).some((symbol) => symbol.kind === "states");
    const it = relation === null || gap ? null : findIt(reading, at + 1);
    if (relation !== null && it !== null)
      return { relation, states: it, by: readDistance(symbols, at), span: spanOf(reading, at, at + 1) };
    const named = symbols[at + 1]?.kind === "states" ? at + 1 : at + 2;
    const states = symbols[named];
    if (relation === null || states?.kind !== "states" || states.possessive) continue;
    if (named === at + 2 && word(symbols[at + 1]) !== "the") continue;
    // "before the Americans did"; "before Russian troops came" is another deed
    if (states.via === "demonym" && !isPeople(symbols, named)) continue;
    // "before X invaded": another deed than the one told
    const next = symbols[named + 1];
    if (next !== undefined && isVerbLike(next) && !/^(?:did|had|has|have)$/.test(word(next) ?? "")) return null;
    return { relation, states: states.states, by: readDistance(symbols, at), span: spanOf(reading, at, named) };
  }
  return null;
}

/** "on the same day as X", "in the same year as we did" */
function readTogether({ symbols, context }: Reading, at: number): Other | null {
  const unit = /^(day|month|year)$/.exec(word(symbols[at - 1]) ?? "")?.[1] as ObligationPeriod["unit"] | undefined;
  if (word(symbols[at]) !== "as" || word(symbols[at - 2]) !== "same" || unit === undefined) return null;
  const named = word(symbols[at + 1]) === "the" ? at + 2 : at + 1;
  const other = symbols[named];
  const we = word(other) === "we" ? context.speakerAt(other?.start ?? 0) : [];
  const states = other?.kind === "states" && !other.possessive ? other.states : we;
  if (states.length === 0 || (other?.kind === "states" && other.via === "demonym" && !isPeople(symbols, named)))
    return null;
  return {
    relation: "same",
    states,
    by: { n: 1, unit },
    span: { start: symbols[at - 2]?.start ?? 0, end: other?.end ?? 0 },
  };
}

/** "long before it": the one State spoken of, where the sentence is about others. */
function findIt({ symbols, context }: Reading, at: number): readonly StateCode[] | null {
  const next = symbols[at + 1];
  const ends = next === undefined || next.kind === "mark" || word(next) === "did";
  const others = symbols.slice(0, at).flatMap((symbol) => (symbol.kind === "states" ? symbol.states : []));
  const [only, ...more] = context.lastStates;
  if (word(symbols[at]) !== "it" || !ends || only === undefined || more.length > 0) return null;
  return others.length === 0 || others.includes(only) ? null : [only];
}

/** At the word behind which the others are named: "before", "ahead of", "earlier than". */
function readRelation(symbols: Reading["symbols"], at: number): Order["relation"] | null {
  const [lower, last] = [word(symbols[at]) ?? "", word(symbols[at - 1]) ?? ""];
  if (lower === "before" || (lower === "of" && last === "ahead") || (lower === "than" && last === "earlier"))
    return "before";
  return lower === "after" || (lower === "than" && last === "later") ? "after" : null;
}

/** "two years before", "a year ahead of" */
function readDistance(symbols: Reading["symbols"], relation: number): ObligationPeriod | null {
  const at = ["of", "than"].includes(word(symbols[relation]) ?? "") ? relation - 2 : relation - 1;
  const unit = /^(day|month|year)s?$/.exec(word(symbols[at]) ?? "")?.[1] as ObligationPeriod["unit"] | undefined;
  const count = symbols[at - 1];
  const n = count?.kind === "number" && !count.ordinal ? count.value : word(count) === "a" ? 1 : Number.NaN;
  return unit === undefined || !Number.isInteger(n) ? null : { n, unit };
}
