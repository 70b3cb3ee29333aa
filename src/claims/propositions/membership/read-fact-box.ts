import type { PropositionContent } from "../../../model/proposition.ts";
import type { StateCode } from "../../../model/state.ts";
import { readComparison } from "../counts/read-comparison.ts";
import type { Trigger } from "../data/trigger-words.ts";
import { type Draft, type Reading, spanOf } from "../reading/reading.ts";
import { resolveAt } from "../reading/reading-dates.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, isVerbLike, word } from "../symbols/clauses.ts";

/** "Parties: 161", "Never joined: X, Y and Z", "Entry into force: 1 March 1999": a label, a colon, and what it is. */
export function readFactBoxes(reading: Reading): Draft[] {
  const { symbols } = reading;
  const colon = symbols.findIndex((symbol) => symbol.kind === "mark" && symbol.text === ":");
  if (colon < 1 || colon > LONGEST_LABEL) return [];
  const label = symbols.slice(0, colon);
  // "He said of the parties: 161 is too few" is a sentence
  if (
    label.some(
      (symbol) => symbol.kind === "states" || ["said", "says", "is", "are", "was"].includes(word(symbol) ?? ""),
    )
  )
    return [];
  const treaty = treatyFor(reading, colon);
  if (treaty === null) return [];
  const trigger = LABELS.find(([found]) => label.some((symbol) => hasTrigger(symbol, found)));
  // "Notices of withdrawal: X, Y" says of none that it is out
  if (trigger === undefined || (trigger[1] === "withdrawn" && label.some(isStepOnTheWay))) return [];
  // "Acceded without having signed" denies something else
  const told = label.findIndex((symbol) => hasTrigger(symbol, trigger[0]));
  const denied = label.slice(0, told + 1).some((symbol) => DENIALS.has(word(symbol) ?? ""));
  const value = symbols[colon + 1];
  const content = (): { readonly content: PropositionContent; readonly at: number }[] => {
    if (value?.kind === "number" && !value.ordinal)
      return readCount(reading, colon + 1, value.value, trigger[1], denied);
    const date = symbols.findIndex((symbol, index) => index > colon && symbol.kind === "date");
    if (EVENTS[trigger[0]] !== undefined) return date < 0 ? [] : readEvent(reading, date, trigger[0]);
    return readStates(reading, colon + 1, trigger[1], denied);
  };
  return content().map((found) => ({
    content: found.content,
    treaty: treaty.treaty,
    negated: found.content.kind === "treaty-action" && denied,
    modality: "actual",
    at: spanOf(reading, found.at, found.at).start,
    span: spanOf(reading, 0, symbols.length - 1),
    fields: { label: [spanOf(reading, 0, colon - 1)], value: [spanOf(reading, found.at, found.at)] },
    about: null,
    reader: "fact-box",
  }));
}

function isStepOnTheWay(symbol: Reading["symbols"][number]): boolean {
  return hasTrigger(symbol, "deposit", "announce", "consider", "decree", "vote") || NOTICES.has(word(symbol) ?? "");
}

const NOTICES = new Set("notice notices notification notifications papers leaving withdrawing exiting".split(" "));

/** Symbols of the longest label: "Countries that have so far left the convention". */
const LONGEST_LABEL = 8;

type Standing = "party" | "signatory" | "bound" | "withdrawn" | "signed" | "event";

/** What a label speaks of, the more telling word first. */
const LABELS: readonly (readonly [Trigger, Standing])[] = [
  ["withdraw", "withdrawn"],
  ["effect", "event"],
  ["adopt", "event"],
  ["open", "event"],
  ["signatory", "signatory"],
  ["outside", "party"],
  ["join", "party"],
  ["ratify", "party"],
  ["accede", "party"],
  ["bound", "bound"],
  ["party", "party"],
  ["sign", "signed"],
];

const EVENTS: Partial<Record<Trigger, Extract<PropositionContent, { kind: "treaty-date" }>["event"]>> = {
  effect: "entry-into-force",
  adopt: "adoption",
  open: "opening",
};

const DENIALS = new Set("never not non without no outside yet".split(" "));

type Found = { readonly content: PropositionContent; readonly at: number };

function readCount(reading: Reading, at: number, number: number, standing: Standing, denied: boolean): Found[] {
  const after = reading.symbols[at + 1];
  // "Parties: 12 are from Africa"
  if (isVerbLike(after) || number < 2 || number > 250 || standing === "event") return [];
  const of =
    standing === "party"
      ? denied
        ? "not-parties"
        : "parties"
      : standing === "bound" || standing === "withdrawn"
        ? standing
        : denied
          ? "not-signed"
          : "signatories";
  const comparison = readComparison(reading, at);
  return [
    {
      at,
      content: {
        kind: "count",
        of,
        number,
        comparison,
        members: [],
        date: null,
        since: null,
        group: null,
        allBut: false,
      },
    },
  ];
}

function readEvent(reading: Reading, at: number, trigger: Trigger): Found[] {
  const event = EVENTS[trigger];
  const date = resolveAt(reading, at, "actual");
  return event === undefined || date === null
    ? []
    : [{ at, content: { kind: "treaty-date", event, date: date.date, place: null } }];
}

function readStates(reading: Reading, from: number, standing: Standing, denied: boolean): Found[] {
  const found = reading.symbols.flatMap((symbol, at) =>
    at >= from && symbol.kind === "states" ? symbol.states.map((state) => ({ state, at })) : [],
  );
  const plain = reading.symbols
    .slice(from)
    .every((symbol) => symbol.kind !== "word" || LIST_WORDS.has(symbol.lower) || symbol.objectLength === 0);
  return plain && !reading.symbols.slice(from).some(isVerbLike)
    ? found.map(({ state, at }) => ({ at, content: standingOf(state, standing, denied) }))
    : [];
}

const LIST_WORDS = new Set("the and among others as well including".split(" "));

function standingOf(state: StateCode, standing: Standing, denied: boolean): PropositionContent {
  if (standing === "signed") return { kind: "treaty-action", state, action: "signature", date: null, rank: null };
  const status = standing === "event" ? "party" : standing;
  return { kind: "party-status", state, status, holds: !denied, since: null, until: null, fromStart: false };
}
