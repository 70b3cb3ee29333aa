import type { StateCode } from "../../../model/state.ts";
import { wordsBetween } from "../reading/find-words.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { findRegion } from "./find-group.ts";
import { type CountOf, findVerb } from "./find-measure.ts";

/**
 * "In Africa only X has not joined", "X is the only EU country that has left", "X was the last signatory that had not ratified": so many
 * States, and which.
 */
export function readOnly(reading: Reading): Draft[] {
  const found = findOnly(reading);
  if (found === null) return [];
  const { at, from } = found;
  if (isElliptic(reading.symbols, from)) return [];
  const states = [...new Set([...found.states, ...findExcepted(reading)])];
  const measure = findVerb(reading, from, from, reading.symbols.length);
  const treaty = measure === null ? null : treatyFor(reading, measure.at);
  if (measure === null || treaty === null || modalityAt(reading, measure.at) !== "actual") return [];
  const negated = isNegated(reading, measure.at);
  const of = negated ? DENIED[measure.of] : measure.of;
  if (of === undefined || (found.last && !negated)) return [];
  const common = {
    treaty: treaty.treaty,
    negated: false,
    modality: "actual" as const,
    at: reading.symbols[at]?.start ?? reading.span.start,
    span: clauseSpan(reading, at),
    fields: { number: [spanOf(reading, at, at)], of: [spanOf(reading, measure.at, measure.at)] },
    about: null,
    reader: "only",
  };
  // "X was the last signatory that had not ratified": now it has, after all others
  if (found.last && reading.symbols.some((symbol) => word(symbol) === "had"))
    return states.map((state) => ({
      ...common,
      content: { kind: "treaty-action", state, action: "joined", date: null, rank: "last signatory" },
    }));
  const among = findAmong(reading, at);
  // "Of the five, only X and Y had signed": of some that the words do not name
  if (among === null && OF_SOME.test(wordsBetween(reading, 0, at))) return [];
  const others = (among?.states ?? []).filter((state) => !states.includes(state));
  const date = dateFor(reading, measure.at, "actual");
  // "in October only X signed": of those who did so then
  const during = date !== null && date.lead === null && ACTS.has(of) && date.date.kind !== "day";
  const since = during || date?.lead === "since";
  return [
    {
      ...common,
      content: {
        kind: "count",
        of,
        number: states.length,
        // of States named together those beside say nothing of all others
        comparison: among === null || among.states.length === 0 ? "exactly" : "at-least",
        members: [
          ...states.map((state) => ({ state, included: true })),
          ...others.map((state) => ({ state, included: false })),
        ],
        date: since ? null : (date?.date ?? null),
        since: since ? (date?.date ?? null) : null,
        group: found.last
          ? "signatories"
          : (reading.whole?.group ?? (among === null ? findRegion(reading, 0, reading.symbols.length) : among.words)),
        allBut: false,
      },
    },
  ];
}

const OF_SOME = /^of (the|these|those|its|their) (<number>|others|rest|latter)(?: |$)/;

/** "the only country that did": what it did stands before. */
function isElliptic(symbols: Reading["symbols"], link: number): boolean {
  const end = symbols[link + 2];
  return (
    /^(?:did|does|do|has|have|had)$/.test(word(symbols[link + 1]) ?? "") && (end === undefined || end.kind === "mark")
  );
}

interface Only {
  readonly at: number;
  readonly states: readonly StateCode[];
  /** where what is said of them begins */
  readonly from: number;
  /** "the last signatory that": those that signed, and not all States */
  readonly last: boolean;
}

function findOnly(reading: Reading): Only | null {
  const { symbols } = reading;
  const at = symbols.findIndex(
    (symbol, index) => ONLY.has(word(symbol) ?? "") && word(symbols[index - 1]) !== "not" && !isCounted(symbols, index),
  );
  if (at < 0) return null;
  const last = word(symbols[at]) === "last";
  const named = word(symbols[at + 1]) === "the" ? at + 2 : at + 1;
  const states = symbols[named];
  if (!last && states?.kind === "states") return { at, states: states.states, from: named, last };
  // "X is the only country that", "X stands alone as the one country that"
  const noun = [at + 1, at + 2, at + 3, at + 4].find((index) => isStateNoun(symbols[index], last));
  const link = symbols.findIndex((symbol, index) => index > at && LINKS.has(word(symbol) ?? ""));
  if (word(symbols[at - 1]) !== "the" || noun === undefined || link < noun) return null;
  const subject = subjectOf(reading, at, []);
  return subject === null || subject.institution !== null ? null : { at, states: subject.states, from: link, last };
}

/** "Of the three only X": the States among whom it is the only one, or the words for them where they name none ("its neighbours"). */
function findAmong({ symbols, text }: Reading, only: number): Among | null {
  for (let at = 0; at < only; at++) {
    if (!["of", "among"].includes(word(symbols[at]) ?? "") || (at > 0 && symbols[at - 1]?.kind !== "mark")) continue;
    const group = symbols.slice(at, only).find((symbol) => symbol.kind === "states" && symbol.states.length > 1);
    if (group?.kind === "states") return { states: group.states, words: null };
    const noun = symbols.findIndex(
      (symbol, index) => index > at && index < only && OWNED_GROUPS.test(word(symbol) ?? ""),
    );
    return noun < 0 ? null : { states: [], words: text.slice(symbols[at + 1]?.start, symbols[noun]?.end) };
  }
  return null;
}

interface Among {
  readonly states: readonly StateCode[];
  readonly words: string | null;
}

const OWNED_GROUPS = /^(?:neighbou?rs|allies|partners|them|these|those|others|three|four|five|six|seven)$/;

/** "besides X", "apart from X": who is of them too. */
function findExcepted({ symbols }: Reading): readonly StateCode[] {
  return symbols.flatMap((symbol, at) => {
    if (symbol.kind !== "states") return [];
    const back = word(symbols[at - 1]) === "the" ? at - 2 : at - 1;
    const [last, second] = [word(symbols[back]) ?? "", word(symbols[back - 1]) ?? ""];
    return EXCEPTS.has(last) || EXCEPTING.has(`${second} ${last}`) ? symbol.states : [];
  });
}

const EXCEPTS = new Set(["besides", "except", "excepting", "beside"]);
const EXCEPTING = new Set(["apart from", "aside from", "other than", "along with", "except for"]);
const ONLY = new Set(["only", "last"]);
const LINKS = new Set("that which who to still outside not".split(" "));

/** "only two", "the only time": no State. */
function isCounted(symbols: Reading["symbols"], at: number): boolean {
  const next = symbols[at + 1];
  return next?.kind === "number" || next?.kind === "date" || next?.kind === "mark";
}

function isStateNoun(symbol: Reading["symbols"][number] | undefined, signatory: boolean): boolean {
  return signatory
    ? hasTrigger(symbol, "signatory")
    : /^(?:country|countries|state|states|nation|nations|member|members|party|parties)$/.test(word(symbol) ?? "");
}

/** What is said of those of whom a standing is denied. */
const DENIED: Partial<Record<CountOf, CountOf>> = {
  signatories: "not-signed",
  parties: "not-parties",
  joined: "not-parties",
  bound: "not-parties",
  "not-parties": "parties",
};
const ACTS: ReadonlySet<CountOf> = new Set<CountOf>(["signatories", "joined", "parties", "withdrawn", "withdrawing"]);
