import type { TreatyId } from "../../../model/treaty.ts";
import type { Reading } from "../reading/reading.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, isOne, word } from "../symbols/clauses.ts";

/** A meeting under a treaty that a sentence speaks of. */
export interface FoundMeeting {
  readonly at: number;
  /** kind of meeting, as the treaty's vocabulary names it */
  readonly meeting: string;
  readonly treaty: TreatyId;
  readonly ordinal: { readonly value: number; readonly at: number } | null;
}

const OF_PARTIES = "meeting-of-states-parties";

/**
 * The meeting a sentence tells of: by its name ("the Fifth Review Conference"), by who meets ("the treaty's members met in Geneva", "the
 * tenth meeting of its parties"), or by one told of before ("the previous one was held in Oslo").
 */
export function findMeeting(reading: Reading): FoundMeeting | null {
  return findNamed(reading) ?? findMembersMeeting(reading) ?? findPointed(reading) ?? findOther(reading);
}

function findNamed(reading: Reading): FoundMeeting | null {
  const at = reading.symbols.findIndex((symbol) => symbol.kind === "meeting");
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "meeting") return null;
  const treaty = treatyFor(reading, at)?.treaty ?? symbol.treaty;
  return { at, meeting: symbol.meeting, treaty, ordinal: findOrdinal(reading, at) };
}

/** "its members met", "delegates gather", "the tenth meeting of the treaty's members", "States that joined it held their first meeting" */
function findMembersMeeting(reading: Reading): FoundMeeting | null {
  const { symbols } = reading;
  const at = symbols.findIndex((symbol, index) => MEETS.has(word(symbol) ?? "") && isOfMembers(reading, index));
  if (at < 0) return null;
  const treaty = treatyFor(reading, at)?.treaty ?? null;
  if (treaty === null) return null;
  return { at, meeting: OF_PARTIES, treaty, ordinal: findOrdinal(reading, at) ?? findTimes(reading) };
}

const MEETS = new Set(
  "met meet meets meeting meetings gather gathered gathering convened convene assembled".split(" "),
);
const MEMBERS = new Set("members delegates delegations parties".split(" "));

function isOfMembers(reading: Reading, at: number): boolean {
  const { symbols, context } = reading;
  const spoken =
    symbols.some((symbol) => symbol.kind === "treaty") || context.recent !== null || context.meeting !== null;
  if (!spoken || symbols.some((symbol) => symbol.kind === "other-treaty")) return false;
  const isMember = (index: number): boolean =>
    MEMBERS.has(word(symbols[index]) ?? "") || hasTrigger(symbols[index], "party");
  const noun = /ings?$/.test(word(symbols[at]) ?? "") && !/^(been|is|are|were)$/.test(word(symbols[at - 1]) ?? "");
  if (noun && word(symbols[at + 1]) === "of") return [2, 3, 4, 5, 6].some((step) => isMember(at + step));
  const until = noun ? at - 1 : at;
  const they =
    (word(symbols[0]) === "they" || word(symbols[at - 1]) === "they") &&
    (context.meeting !== null || findTimes(reading) !== null);
  const own = noun && !["their", "its"].some((lower) => [1, 2, 3].some((back) => word(symbols[at - back]) === lower));
  return !own && (they || symbols.slice(0, until).some((_, index) => isMember(index) || joinsTreaty(symbols, index)));
}

/** "States that have joined the convention held their first meeting" */
function joinsTreaty(symbols: Reading["symbols"], at: number): boolean {
  const states = /^(?:states|countries|governments|nations)$/.test(word(symbols[at]) ?? "");
  return (
    states &&
    word(symbols[at + 1]) === "that" &&
    [2, 3, 4].some((step) => hasTrigger(symbols[at + step], "join", "ratify"))
  );
}

/** "the previous one was held in", "the first such conference took place in", "the second had been in": beside a meeting told of before. */
function findOther(reading: Reading): FoundMeeting | null {
  const { symbols, context } = reading;
  const last = context.meeting;
  if (last === null || !symbols.some((symbol) => HELD.has(word(symbol) ?? ""))) return null;
  const at = word(symbols[0]) === "the" ? 1 : 0;
  const rank = symbols[at];
  const step = STEPS.get(word(rank) ?? "");
  const next = isOne(symbols[at + 1]) ? "one" : (word(symbols[at + 1]) ?? "");
  const noun = next === "such" ? (word(symbols[at + 2]) ?? "") : next;
  if (noun !== "one" && !GATHERINGS.test(noun) && !HAD.has(noun)) return null;
  if (rank?.kind === "number" && rank.ordinal)
    return { at, meeting: last.meeting, treaty: last.treaty, ordinal: { value: rank.value, at } };
  if (word(rank) === "first") return { at, meeting: last.meeting, treaty: last.treaty, ordinal: { value: 1, at } };
  if (step === undefined) return null;
  const ordinal = last.ordinal === null ? null : { value: last.ordinal + step, at };
  return { at, meeting: last.meeting, treaty: last.treaty, ordinal };
}

/** "That meeting, the tenth, was held in": its place in the order stands beside it. */
function findPointed({ symbols, context }: Reading): FoundMeeting | null {
  if (!/^(that|this|the)$/.test(word(symbols[0]) ?? "") || !GATHERINGS.test(word(symbols[1]) ?? "")) return null;
  const at = word(symbols[3]) === "the" ? 4 : 3;
  const [mark, rank] = [symbols[2], symbols[at]];
  const treaty = context.meeting?.treaty ?? context.recent;
  if (mark?.kind !== "mark" || rank?.kind !== "number" || !rank.ordinal || treaty === null) return null;
  const meeting = context.meeting?.meeting ?? OF_PARTIES;
  return { at: 1, meeting, treaty, ordinal: { value: rank.value, at } };
}

const GATHERINGS = /^(?:meeting|conference|gathering|review)$/;
const HELD = new Set("held place hosted met convened".split(" "));
const HAD = new Set("was had took is will".split(" "));
const STEPS: ReadonlyMap<string, number> = new Map([
  ["previous", -1],
  ["last", -1],
  ["next", 1],
  ["following", 1],
]);

function findOrdinal({ symbols }: Reading, at: number): FoundMeeting["ordinal"] {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const symbol = symbols[index];
    if (symbol?.kind === "number" && symbol.ordinal) return { value: symbol.value, at: index };
    if (word(symbol) === "first") return { value: 1, at: index };
  }
  return null;
}

/** "for the seventeenth time" */
function findTimes({ symbols }: Reading): FoundMeeting["ordinal"] {
  const at = symbols.findIndex(
    (symbol, index) => symbol.kind === "number" && symbol.ordinal && word(symbols[index + 1]) === "time",
  );
  const symbol = symbols[at];
  return symbol?.kind === "number" ? { value: symbol.value, at } : null;
}
