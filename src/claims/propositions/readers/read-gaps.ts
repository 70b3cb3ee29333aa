import type { Span } from "../../../model/span.ts";
import { isPeople, isVerbLike, word } from "../clauses.ts";
import { PREPOSITIONS } from "../data/grammar-words.ts";
import { type Draft, type Reading, spanOf } from "../reading.ts";
import { resolveAt } from "../reading-dates.ts";

/**
 * What was read in a sentence, with what its verb is left out of: "X ratified in 1998, Y a year later", "the two acceded, X in 2004 and Y
 * in 2005", "the one treaty entered into force in 1999, the other in 2010". A day that stands beside a State of its own is that State's.
 */
export function fillGaps(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const gaps = reading.symbols.flatMap((_, at) => readGap(reading, at) ?? []);
  if (gaps.length === 0) return [...drafts];
  const filled = gaps.flatMap((gap) => fillGap(reading, gap, drafts));
  const taken = filled.flatMap(({ fields }) => fields.date ?? []);
  return [...drafts.map((draft) => withoutDate(draft, taken)), ...filled];
}

interface Gap {
  /** the State or treaty, and its day */
  readonly at: number;
  readonly date: number;
}

/** A State or treaty that a comma or "and" parts from what is before, with a day and no verb behind it. */
function readGap({ symbols }: Reading, at: number): Gap | null {
  const symbol = symbols[at];
  if (symbol?.kind !== "states" && symbol?.kind !== "treaty") return null;
  if (symbol.kind === "states" && (symbol.possessive || (symbol.via === "demonym" && !isPeople(symbols, at))))
    return null;
  const start = word(symbols[at - 1]) === "the" ? at - 2 : at - 1;
  const before = symbols[start];
  const parted = before?.kind === "mark" ? [",", ";", "("].includes(before.text) : PARTERS.has(word(before) ?? "");
  if (at === 0 || !parted) return null;
  for (let index = at + 1; index <= at + 4; index++) {
    const next = symbols[index];
    if (next?.kind === "date") return closes(symbols, index) ? { at, date: index } : null;
    if (next?.kind === "mark" ? next.text !== "(" : !LEADS.has(word(next) ?? "")) return null;
  }
  return null;
}

const PARTERS = new Set(["and", "but", "while"]);
const LEADS = new Set(
  "since in on only already not until as early late the end middle beginning of at from".split(" "),
);

/** Whether the phrase ends behind the day: nothing is told of the State but the day. */
function closes(symbols: Reading["symbols"], date: number): boolean {
  const next = symbols[date + 1];
  if (next === undefined || next.kind === "mark")
    return !isVerbLike(symbols[date + 2]) || symbols[date + 2] === undefined;
  const lower = word(next) ?? "";
  return PARTERS.has(lower) || (PREPOSITIONS.has(lower) && !isVerbLike(symbols[date + 2]));
}

/** The nearest act told before the gap, of this State or treaty on this day. */
function fillGap(reading: Reading, { at, date }: Gap, drafts: readonly Draft[]): Draft[] {
  const symbol = reading.symbols[at];
  const start = symbol?.start ?? 0;
  const since = reading.symbols[date];
  const lasts = since?.kind === "date" && since.date.lead?.kind === "since";
  const model = drafts.findLast((draft) => draft.at < start && fits(draft, symbol?.kind ?? "word", lasts));
  if (symbol === undefined || model === undefined || model.negated) return [];
  const hit = resolveAt(reading, date, model.modality);
  if (hit === null) return [];
  const own = spanOf(reading, at, at);
  const place = { at: start, span: spanOf(reading, at, date), negated: false, reader: "gap" };
  const { content } = model;
  if (content.kind === "treaty-date" && symbol.kind === "treaty" && symbol.treaty !== null)
    return [
      {
        ...model,
        ...place,
        treaty: symbol.treaty,
        content: { ...content, date: hit.date, place: null },
        fields: { date: [hit.span] },
      },
    ];
  if (symbol.kind !== "states") return [];
  if (content.kind === "party-status")
    return symbol.states.map((state) => ({
      ...model,
      ...place,
      content: { ...content, state, since: hit.date },
      fields: { state: [own], date: [hit.span] },
      about: null,
    }));
  if (content.kind === "withdrawal-step")
    return [
      {
        ...model,
        ...place,
        content: { ...content, states: [...symbol.states], date: hit.date, votes: null, rank: null },
        fields: { states: [own], date: [hit.span] },
      },
    ];
  if (content.kind !== "treaty-action") return [];
  return symbol.states.map((state) => ({
    ...model,
    ...place,
    content: { ...content, state, date: hit.date, rank: null },
    fields: { state: [own], date: [hit.span] },
  }));
}

function fits({ content, modality }: Draft, kind: string, lasts: boolean): boolean {
  if (modality !== "actual" && modality !== "planned") return false;
  if (lasts) return kind === "states" && content.kind === "party-status" && content.holds;
  if (kind === "treaty") return content.kind === "treaty-date";
  return content.kind === "treaty-action" || content.kind === "withdrawal-step";
}

/** An act whose only day belongs to a State named beside it. */
function withoutDate(draft: Draft, taken: readonly Span[]): Draft {
  const { content } = draft;
  const own = draft.fields.date?.[0];
  if (content.kind === "party-status" && own !== undefined && taken.some(({ start }) => start === own.start))
    return draft.reader === "gap" ? draft : { ...draft, content: { ...content, since: null } };
  if (own === undefined || !taken.some(({ start }) => start === own.start)) return draft;
  if (content.kind !== "treaty-action" && content.kind !== "withdrawal-step" && content.kind !== "treaty-date")
    return draft;
  return { ...draft, content: { ...content, date: null } };
}
