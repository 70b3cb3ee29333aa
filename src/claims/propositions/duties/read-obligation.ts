import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import { findCitedProvisions, findPeriod, givesOtherTime } from "../reading/find-period.ts";
import { wordsBetween } from "../reading/find-words.ts";
import { type Draft, findTriggers, type Reading, spanOf } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { asksExtension } from "./asks-extension.ts";
import { dutyBefore } from "./duty-before.ts";
import { dutyOfThing } from "./duty-of-thing.ts";
import { findDuty, findDutyOfArticle } from "./find-duty.ts";
import { findTimeTo, TERMS } from "./find-time-to.ts";
import { findUncovered, toUncovered } from "./find-uncovered.ts";
import { readDue } from "./read-due.ts";
import { readFulfilled } from "./read-fulfilled.ts";

/** "had to destroy all stocks by 2010 and did not", "missed its deadline", "will not fulfil its commitment". */
export function readObligations(reading: Reading): Draft[] {
  const word = findTriggers(reading, "oblige", "miss", "fulfil", "violate").find((index) => isDutyWord(reading, index));
  const at = word ?? findTimeTo(reading);
  if (at === undefined) return readOutcomeOnly(reading);
  return readAt(reading, at, word === undefined);
}

function isDutyWord(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  if (hasTrigger(symbol, "violate") && !hasTrigger(symbol, "miss", "fulfil")) return false;
  // "its mandate ends": what an office has to do
  if (symbol.lower === "mandate" || symbol.lower === "missing") return false;
  if (isPromise(reading, at)) return false;
  // Meeting, completing and respecting are done to many things; only beside a word of duty to an obligation
  if (["meet", "complet", "finish", "respect", "implement", "carry", "observ", "adher"].includes(symbol.stem))
    return namesDuty(reading);
  return true;
}

/** "will be free of mines by 2026, it promised": a word given, and not the time that a treaty sets. */
function isPromise({ symbols }: Reading, at: number): boolean {
  const symbol = symbols[at];
  if (symbol?.kind !== "word" || !["promis", "pledg", "expect"].includes(symbol.stem)) return false;
  return !symbols.some((part) => part.kind === "treaty" || /^(deadlines?|articles?)$/.test(word(part) ?? ""));
}

function namesDuty(reading: Reading): boolean {
  return reading.symbols.some((symbol) => symbol.kind === "word" && DUTY_NOUNS.has(symbol.stem));
}

const DUTY_NOUNS = new Set(
  "obligation commitment duty deadlin requirement term target pledg promis undertaking".split(" "),
);

/** "the only country to have missed its deadline": what is said of all others too. */
const AMONG_ALL = /\b(only|first|last) (country|state|nation|party|member|one)\b/;

/** @param ofTime - whether only a length of time tells of the duty */
function readAt(reading: Reading, at: number, ofTime = false): Draft[] {
  if (AMONG_ALL.test(wordsBetween(reading, 0, reading.symbols.length))) return [];
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  const provisions = findCitedProvisions(reading);
  if (provisions === null) return [];
  const duty =
    findDuty(reading, treaty.treaty) ??
    findDutyOfArticle(reading, treaty.treaty, provisions) ??
    // "Ten years are allowed for this"
    (word(reading.symbols.at(-1)) === "this" || word(reading.symbols.at(-2)) === "this"
      ? dutyBefore(reading, treaty.treaty)
      : null) ??
    // "the treaty gives every party ten years in any case"
    (GIVES.test(wordsBetween(reading, 0, reading.symbols.length)) && speaksGenerally(reading)
      ? dutyBefore(reading, treaty.treaty)
      : null) ??
    (ofTime ? dutyOfThing(reading, treaty.treaty) : null);
  const general = duty === null && speaksOfObligations(reading);
  if (duty === null && !general) return [];
  const uncovered = duty === null ? null : findUncovered(reading, treaty.treaty);
  if (uncovered !== null && hasTrigger(reading.symbols[at], "oblige"))
    return [toUncovered(reading, at, treaty.treaty, uncovered)];
  const fulfilled = readFulfilled(reading, at);
  const period = findPeriod(reading);
  const due = asksExtension(reading) ? null : readDue(reading, at);
  const source = readSource(reading);
  if (general && fulfilled.value === "unsaid" && source === null) return [];
  if (
    duty !== null &&
    fulfilled.value === "unsaid" &&
    due === null &&
    period === null &&
    source === null &&
    (!plainDuty(reading, at) || givesOtherTime(reading))
  )
    return [];
  const owns = TERMS.test(word(reading.symbols[at]) ?? "") ? ["of", "by", "for"] : ["by", "for"];
  const subject = subjectOf(reading, at, owns) ?? subjectOf(reading, fulfilled.at ?? at, ["by", "for"]);
  const told = due !== null || fulfilled.value !== "unsaid";
  const states = subject?.states ?? [told ? spokenOf(reading) : null];
  const symbol = reading.symbols[at];
  return states.map((state) => ({
    content: {
      kind: "obligation" as const,
      state,
      duty: duty ?? "any",
      due: due?.date ?? null,
      claimedSource: source?.name ?? null,
      period: period?.value ?? null,
      provisions,
      fulfilled: fulfilled.value,
    },
    treaty: treaty.treaty,
    negated: false,
    modality: "actual" as const,
    at: symbol?.start ?? 0,
    span: reading.span,
    fields: {
      duty: [spanOf(reading, at, at)],
      ...(subject === null ? {} : { state: [spanOf(reading, subject.at, subject.at)] }),
      ...(due === null ? {} : { due: [due.span] }),
      ...(period === null ? {} : { period: [period.span] }),
      ...(source === null ? {} : { claimedSource: [source.span] }),
    },
    about: null,
    reader: "obligation",
  }));
}

const GIVES = /<treaty> (gives?|gave|allows?|allowed|grants?|sets?) /;

/** "The deadline for destroying the stock passed on D": the one State spoken of, where the words name a day and no State. */
function spokenOf(reading: Reading): StateCode | null {
  const { lastStates } = reading.context;
  const [state] = lastStates;
  return lastStates.length === 1 && state !== undefined && !isOfAnyState(reading) ? state : null;
}

/** "Reports are due by 30 April", "States had to", "Parties must": no State's own day. */
export function isOfAnyState(reading: Reading): boolean {
  return (
    speaksGenerally(reading) ||
    word(reading.symbols[0]) === "under" ||
    reading.symbols.some(
      (symbol) => symbol.kind === "states" || hasTrigger(symbol, "party") || ANY_STATE.test(word(symbol) ?? ""),
    )
  );
}

const ANY_STATE = /^(parties|members|states|countries|governments|each|every|all|annual|yearly|reports)$/;

/** "has not destroyed its stockpile", "did not fulfil the Convention": no word of duty, only the outcome. */
function readOutcomeOnly(reading: Reading): Draft[] {
  const destroy = reading.symbols.findIndex((symbol) => symbol.kind === "word" && symbol.stem === "destroy");
  if (destroy < 0) return [];
  const fulfilled = readFulfilled(reading, destroy);
  if (fulfilled.value === "unsaid" || fulfilled.value === "yes") return [];
  return readAt(reading, destroy);
}

/** "must destroy its stockpile", "is obliged to clear mined areas": the duty as such. */
function plainDuty(reading: Reading, at: number): boolean {
  // "destroyed its stock long after the deadline": what was done, and when, is another matter
  if (reading.symbols.some((symbol, index) => isDone(reading, symbol, index))) return false;
  // "3.4 million mines had to be destroyed": how many is another matter
  const counted = reading.symbols.some((symbol) => symbol.kind === "number" && symbol.value >= 1000);
  // "only mines laid since need to be cleared": how far it goes is another matter
  const only = reading.symbols.some((symbol) => word(symbol) === "only");
  if (only) return false;
  // "never had trouble with its deadline": the word for the time alone says nothing of the duty
  return hasTrigger(reading.symbols[at], "oblige") && !counted && !TERMS.test(word(reading.symbols[at]) ?? "");
}

function isDone({ symbols }: Reading, symbol: Reading["symbols"][number], at: number): boolean {
  const before = word(symbols[at - 1]) ?? "";
  return /^(destroyed|cleared)$/.test(word(symbol) ?? "") && !["be", "been", "were", "was", "are"].includes(before);
}

function speaksOfObligations(reading: Reading): boolean {
  return reading.symbols.some(
    (symbol) =>
      symbol.kind === "treaty" ||
      (symbol.kind === "word" &&
        ["obligation", "commitment", "duty", "provision", "term", "deadlin", "requirement"].includes(symbol.stem)),
  );
}

/** A programme or document that the words give as the source of the duty. */
function readSource(reading: Reading): { name: string; span: Span } | null {
  const document = reading.symbols.find((symbol) => symbol.kind === "document");
  if (document?.kind !== "document") return null;
  return { name: document.name, span: { start: document.start, end: document.end } };
}
