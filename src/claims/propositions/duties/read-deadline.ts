import { daysBetween, daysOf } from "../../../model/civil-date.ts";
import type { StateCode } from "../../../model/state.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { type Draft, findTriggers, type Reading, spanOf } from "../reading/reading.ts";
import { type DateHit, resolveAt } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, isComma, word } from "../symbols/clauses.ts";
import { findDuty } from "./find-duty.ts";
import { isOfAnyState } from "./read-obligation.ts";

/** The day that a State is said to have for a duty, named or not: "should have finished by D", "its deadline ran out in D", "has until D". */
export function readDeadlines(reading: Reading): Draft[] {
  const found =
    findFinish(reading) ??
    findSame(reading) ??
    findLeftOut(reading) ??
    findDue(reading) ??
    findDeadlineDay(reading) ??
    findUntil(reading);
  if (found === null) return [];
  const treaty = treatyFor(reading, found.at);
  if (treaty === null || !(reading.context.implied || treaty.how !== "implied")) return [];
  const duty = found.duty ?? findDuty(reading, treaty.treaty);
  // "has until D to reply": to something that is none of the duties known
  if (duty === null && isForElse(reading, found.date.at)) return [];
  const states = found.states ?? subjectOf(reading, found.at, [])?.states ?? [];
  return states.map((state) => ({
    content: {
      kind: "obligation" as const,
      state,
      duty: duty ?? "any",
      due: found.date.date,
      claimedSource: null,
      period: null,
      provisions: [],
      fulfilled: "unsaid" as const,
    },
    treaty: treaty.treaty,
    negated: false,
    modality: "actual" as const,
    at: reading.symbols[found.at]?.start ?? reading.span.start,
    span: reading.span,
    fields: { duty: [spanOf(reading, found.at, found.at)], due: [found.date.span] },
    about: null,
    reader: "deadline",
  }));
}

function isForElse({ symbols }: Reading, date: number): boolean {
  const verb = symbols[date + 2];
  return word(symbols[date + 1]) === "to" && verb?.kind === "word" && ELSE.has(verb.stem);
}

const ELSE = stemSet(
  "reply respond answer decide comment explain object appeal vote sign ratify accede join withdraw leave",
);

interface Found {
  readonly at: number;
  readonly date: DateHit;
  readonly states?: readonly StateCode[];
  readonly duty?: string;
}

const FINISH = stemSet("finish complete do");

/** "must finish", "has to be done"; "had to do so" is another verb's. */
const MUST = /\b(must|has to|have to|had to)( be)?$/;

/** "should have finished by March": what had to be done is not said, only by when. */
function findFinish(reading: Reading): Found | null {
  const at = findStem(reading, FINISH);
  const before = wordsBetween(reading, at - 5, at);
  const due = /\b(should|ought to|was to|were to) have( been)?$/.test(before) || MUST.test(before);
  if (at < 0 || !due) return null;
  const date = firstDate(reading, at + 1, at + 4);
  return date === null ? null : { at, date };
}

const TERMS = /^(deadline|period|limit|term|extension)$/;
const RUNS = stemSet("run end expire lapse pass fall be move postpone prolong extend stand set fix");
const EXPIRES = /^(runs?|ran|running|ends?|ended|expires?|expired|lapses?|lapsed)$/;
const RUN_FORMS = new Set("is was ran fell been".split(" "));

/** "its deadline was 1 April", "the period of X ran out in June", "the ten years for clearance ended in July", "would have fallen in March". */
function findDeadlineDay(reading: Reading): Found | null {
  const { symbols, context } = reading;
  const at = symbols.findIndex((_, index) => isTerm(reading, index));
  if (at < 0) return null;
  const had = findHad(reading, at);
  if (had !== null) return had;
  const beside = endOfAside(reading, at);
  const verb = symbols.findIndex(
    (symbol, index) =>
      index > beside && symbol.kind === "word" && (RUNS.has(symbol.stem) || RUN_FORMS.has(symbol.lower)),
  );
  const extended = word(symbols[at]) === "extension";
  // "its extension was granted on D": not the day on which it ends
  if (extended && !EXPIRES.test(word(symbols[verb]) ?? "")) return null;
  const between = symbols.slice(Math.max(beside, at + 1), verb);
  if (verb < 0 || between.some((symbol) => hasTrigger(symbol, "extension", "withdraw", "miss"))) return null;
  const treaty = treatyFor(reading, at)?.treaty ?? null;
  const duty = treaty === null ? null : findDuty(reading, treaty);
  const limit = word(symbols[at]) === "limit" && word(symbols[at - 1]) === "time" && context.leaving.length === 0;
  const deadline = extended || limit || word(symbols[at]) === "deadline";
  // "The period ended" beside a notice of leaving is that of the notice
  if (duty === null && !deadline && (context.leaving.length > 0 || word(symbols[at]) !== "period")) return null;
  const states = findOwner(reading, at, verb);
  const date = states === null ? null : firstDate(reading, verb + 1, symbols.length);
  return states === null || date === null ? null : { at, date, states };
}

/** "has a deadline in 2031", "faces a deadline of 1 March". */
function findHad(reading: Reading, at: number): Found | null {
  const { symbols } = reading;
  const article = [1, 2, 3].find((back) => /^(?:a|an)$/.test(word(symbols[at - back]) ?? ""));
  if (article === undefined || !HAS.test(word(symbols[at - article - 1]) ?? "")) return null;
  const date = firstDate(reading, at + 1, at + 4);
  const states = subjectOf(reading, at - article - 1, [])?.states;
  return date === null || states === undefined ? null : { at, date, states };
}

const HAS = /^(?:has|have|had|faces|faced|with|got|under)$/;

/** "its deadline, last extended in 2023, expires in": the comma that closes an aside behind the term, else the term itself. */
function endOfAside({ symbols }: Reading, at: number): number {
  const open = symbols.findIndex(
    (symbol, index) =>
      index > at && isComma(symbol) && (index === at + 1 || OPENS_ASIDE.test(word(symbols[index + 1]) ?? "")),
  );
  const close = open < 0 ? -1 : symbols.findIndex((symbol, index) => index > open && isComma(symbol));
  return close < 0 ? at : close;
}

const OPENS_ASIDE = /^(?:which|last|first|once|already|originally|set|put|given|[a-z]+ed)$/;

/** "deadline", or "ten years" where they are somebody's. */
function isTerm({ symbols }: Reading, at: number): boolean {
  const lower = word(symbols[at]) ?? "";
  // "X's date is 1 March"
  if (lower === "date") return isOwner(symbols[at - 1]);
  // "the previous period": which one it was is not said
  if (TERMS.test(lower)) return !/^(previous|earlier|former|old|last)$/.test(word(symbols[at - 1]) ?? "");
  if (lower !== "years" || symbols[at - 1]?.kind !== "number") return false;
  // "its ten years", "the ten years it originally had"
  const had = [2, 3, 4].some((step) => /^(had|has|got|given)$/.test(word(symbols[at + step]) ?? ""));
  return isOwner(symbols[at - 2]) || (had && (word(symbols[at + 1]) === "it" || symbols[at + 1]?.kind === "states"));
}

function isOwner(symbol: Reading["symbols"][number] | undefined): boolean {
  return ["its", "their"].includes(word(symbol) ?? "") || (symbol?.kind === "states" && symbol.possessive);
}

/** Symbols between the owner and the term: "its first ten-year period". */
const OWNER_REACH = 4;

/** Whose term it is: the owner before it, the State behind "of" or "for" up to the verb, or the one spoken of where it is only "the deadline". */
function findOwner(reading: Reading, at: number, verb: number): readonly StateCode[] | null {
  const { symbols, context } = reading;
  for (let index = at - 1; index >= Math.max(0, at - OWNER_REACH); index--) {
    const symbol = symbols[index];
    if (symbol?.kind === "states") return symbol.states;
    if (isOwner(symbol)) return onlyBefore(reading, index) ?? context.lastStates;
    if (symbol?.kind !== "word" && symbol?.kind !== "number") break;
  }
  // "the limit expired for X in 2009"
  const to = word(symbols[verb + 1]) === "for" ? verb + 3 : verb;
  const behind = symbols.slice(at, to).find((symbol) => symbol.kind === "states");
  if (behind?.kind === "states") return behind.states;
  const named = onlyBefore(reading, at);
  if (named !== null) return named;
  return context.lastStates.length === 1 && !isOfAnyState(reading) ? context.lastStates : null;
}

/** "For X time is short: the deadline": the one State that the sentence has named. */
function onlyBefore({ symbols }: Reading, at: number): readonly StateCode[] | null {
  const [named, ...others] = symbols.slice(0, at).filter((symbol) => symbol.kind === "states");
  return named?.kind === "states" && named.states.length === 1 && others.length === 0 ? named.states : null;
}

/** "X has the same deadline": the day that the sentence before gave for another. */
function findSame(reading: Reading): Found | null {
  const { symbols, context } = reading;
  const at = symbols.findIndex((symbol, index) => word(symbol) === "deadline" && word(symbols[index - 1]) === "same");
  const before = context.lastDrafts.find(
    ({ content }) => content.kind === "obligation" && content.due !== null && content.due.kind !== "year",
  );
  if (at < 0 || before?.content.kind !== "obligation" || before.content.due === null) return null;
  const subject = subjectOf(reading, at, []);
  if (subject === null) return null;
  const date = { date: before.content.due, to: null, lead: null, at, span: spanOf(reading, at, at) };
  return { at, date, states: subject.states, duty: before.content.duty };
}

/** "X's falls on D": the deadline that the sentence before told of another. */
function findLeftOut(reading: Reading): Found | null {
  const { symbols, context } = reading;
  const at = symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "states" &&
      symbol.possessive &&
      /^(?:falls|fell|ends|expires|is|was)$/.test(word(symbols[index + 1]) ?? ""),
  );
  const owner = symbols[at];
  const before = context.lastDrafts.find(({ content }) => content.kind === "obligation" && content.due !== null);
  if (at < 0 || at > 1 || owner?.kind !== "states" || before?.content.kind !== "obligation") return null;
  const date = firstDate(reading, at + 2, at + 4);
  return date === null ? null : { at, date, states: owner.states, duty: before.content.duty };
}

/** "its first report was due in November", "fell due on D". */
function findDue(reading: Reading): Found | null {
  const { symbols } = reading;
  const at = symbols.findIndex(
    (symbol, index) => word(symbol) === "due" && /^(is|was|were|are|fell|falls)$/.test(word(symbols[index - 1]) ?? ""),
  );
  const treaty = at < 0 ? null : (treatyFor(reading, at)?.treaty ?? null);
  if (treaty === null || findDuty(reading, treaty) === null) return null;
  const date = firstDate(reading, at + 1, at + 3);
  if (date === null) return null;
  const owner = symbols.slice(0, at).findLast((symbol) => symbol.kind === "states" || isOwner(symbol));
  if (owner === undefined) return null;
  return { at, date, states: owner.kind === "states" ? owner.states : reading.context.lastStates };
}

/** "has until D", "had given the country until D to clear its land". */
function findUntil(reading: Reading): Found | null {
  const { symbols } = reading;
  const until = symbols.findIndex((symbol) => word(symbol) === "until");
  if (until < 0) return null;
  const date = firstDate(reading, until + 1, until + 7);
  if (date === null) return null;
  const before = symbols.slice(Math.max(0, until - 4), until);
  // "has asked to be given until D": what it wants
  if (findTriggers(reading, "request").some((index) => index < until)) return null;
  const given = before.findIndex((symbol) => /^(given|gave|gives|give|granted)$/.test(word(symbol) ?? ""));
  if (given >= 0) {
    const passive = before.slice(0, given).some((symbol) => /^(?:was|were|been)$/.test(word(symbol) ?? ""));
    if (passive) return { at: until - before.length + given, date };
    const named = before.slice(given).find((symbol) => symbol.kind === "states");
    const country = before.slice(given).some((symbol) => /^(country|it|state)$/.test(word(symbol) ?? ""));
    if (named?.kind === "states") return { at: until, date, states: named.states };
    return country ? { at: until, date, states: reading.context.lastStates } : null;
  }
  // "has in fact until D", "now has only until D"
  const verb = [1, 2, 3].find((back) => !SMALL.has(word(symbols[until - back]) ?? "")) ?? 1;
  const has = /^(has|had|have)$/.test(word(symbols[until - verb]) ?? "");
  // "has until D before it is free": to wait, and not for a duty
  if (symbols.some((symbol, at) => at > until && word(symbol) === "before")) return null;
  return has ? { at: until - 1, date } : null;
}

const SMALL = new Set("in fact only still now just thus therefore then actually indeed up".split(" "));

/** "1 April" without a year may have passed or not: the nearer one. */
function nearestYear(reading: Reading, at: number): DateHit | null {
  const [past, coming] = [resolveAt(reading, at, "actual"), resolveAt(reading, at, "planned")];
  const { base } = reading.context;
  const [before, after] = [past, coming].map((hit) => (hit === null ? null : (daysOf(hit.date)?.from ?? null)));
  if (base === null || before == null || after == null) return past;
  return daysBetween(before, base) <= daysBetween(base, after) ? past : coming;
}

function firstDate(reading: Reading, from: number, to: number): DateHit | null {
  for (let at = from; at < Math.min(to, reading.symbols.length); at++) {
    const hit = nearestYear(reading, at);
    if (hit !== null && hit.lead !== "since" && hit.lead !== "after") return hit;
  }
  return null;
}
