import type { StateCode } from "../../../model/state.ts";
import type { Trigger } from "../data/trigger-words.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { type DateHit, dateFor, daysLed } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { objectAfter, treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, isVerbLike, phraseAt, word } from "../symbols/clauses.ts";
import { isEffectDate, isRestricting, stateForWhich } from "../symbols/near-symbols.ts";
import { countsFromAct, countsFromOther, isOwned, isPending, whoJoined } from "./act-nouns.ts";
import { findRank } from "./find-rank.ts";

type Action = Extract<Draft["content"], { kind: "treaty-action" }>["action"];

const ACTIONS: readonly [Trigger, Action][] = [
  ["accede", "accession"],
  ["succeed", "succession"],
  ["ratify", "ratification"],
  ["accept", "acceptance"],
  ["approve", "approval"],
  ["join", "joined"],
  ["sign", "signature"],
];

/** "X signed the treaty in 1997, ratified it in 2005", "X became a party", "the treaty entered into force for X on ...". */
export function readTreatyActions(reading: Reading): Draft[] {
  const revoked = findTriggers(reading, "withdraw", "suspend").flatMap((at) => readRevocation(reading, at));
  if (revoked.length > 0) return revoked;
  const acts = findTriggers(reading, ...ACTIONS.map(([trigger]) => trigger)).flatMap((at) => readAct(reading, at));
  return [...acts, ...findTriggers(reading, "effect").flatMap((at) => readEntryIntoForce(reading, at))];
}

function readAct(reading: Reading, at: number): Draft[] {
  const symbol = reading.symbols[at];
  const action = ACTIONS.find(([trigger]) => hasTrigger(symbol, trigger))?.[1];
  if (symbol?.kind !== "word" || action === undefined || hasTrigger(symbol, "signatory", "withdraw")) return [];
  if (isInsidePhrase(reading, at) || isMeasuredBy(reading, at) || takesEffect(reading, at)) return [];
  const object = objectAfter(reading, at);
  if (isNounOfSign(reading, at)) return [];
  const owned = object === "none" && isOwned(reading, at);
  if (object === "other" || (symbol.stem === "signatur" && object !== "treaty" && !owned)) return [];
  if (/^accept(?:s|ed|ing)?$/.test(symbol.lower) && (object !== "treaty" || ownsWhatFollows(reading, at))) return [];
  const subject = subjectOf(reading, at, ["by", "of"]) ?? whoJoined(reading, at);
  const institution = subject?.institution ?? null;
  if (subject === null || countsStates(reading, at) || isRestricting(reading.symbols, subject.at, at)) return [];
  // A head of State signs decrees and laws of withdrawal; a parliament's "ratification" is a national step.
  // "Parliament passed the act. The president signed it": the act, and not the treaty
  const pointed = word(reading.symbols[at + 1]) === "it" && institution === "president";
  if (pointed && reading.context.lastDrafts.some(({ content }) => content.kind === "withdrawal-step")) return [];
  if (action === "signature" && object !== "treaty" && (institution === "president" || leavingHere(reading, at)))
    return [];
  const modality = modalityAt(reading, at);
  if (modality !== "actual") return [];
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  const clause = clauseAt(reading.clauses, at);
  const next = reading.symbols.findIndex(
    (part, index) => index > at && index < clause.to && hasTrigger(part, "sign", "ratify", "accede", "join"),
  );
  const date = ownDate(reading, at, dateFor(reading, at, modality, next < 0 ? Number.POSITIVE_INFINITY : next));
  const rank = findRank(reading, clauseAt(reading.clauses, at).from, at);
  // "did not ratify until 2001" tells when it did
  const untilThen = date?.lead === "until" && date.at > at;
  const negated = (isNegated(reading, at) && !untilThen) || isPending(reading, at);
  const own = subject.states.map((state) => ({
    content: {
      kind: "treaty-action" as const,
      state,
      action,
      date:
        (date === null || negated ? date?.date : daysLed(date)) ??
        (countsFromOther(reading, at) ? { kind: "unknown" as const } : null),
      rank: rank === null ? null : reading.text.slice(rank.start, rank.end),
    },
    treaty: treaty.treaty,
    negated,
    // A parliament's yes is a step at home; without it there is no ratification
    modality: institution === "parliament" && !negated ? ("possible" as const) : modality,
    at: symbol.start,
    span: clauseSpan(reading, at),
    fields: {
      state: [spanOf(reading, subject.at, subject.at)],
      action: [{ start: symbol.start, end: symbol.end }],
      ...(date === null ? {} : { date: [date.span] }),
      ...(rank === null ? {} : { rank: [rank] }),
    },
    about: null,
    reader: "treaty-action",
  }));
  const [model] = own;
  if (model === undefined || negated) return own;
  const others = findCompanions(reading, at).filter((state) => !subject.states.includes(state));
  const joint = others.map((state) => ({ ...model, content: { ...model.content, state, date: null, rank: null } }));
  if (action !== "signature" || date !== null || !onlySigned(reading, at)) return [...own, ...joint];
  const notJoined = subject.states.map((state) => ({
    ...model,
    negated: true,
    content: { ...model.content, state, action: "joined" as const },
  }));
  return [...own, ...joint, ...notJoined];
}

/** Null where another verb stands between a day and the act: "on Monday X signed a law on the ratification" dates the law. */
function ownDate(reading: Reading, at: number, date: DateHit | null): DateHit | null {
  // "joined with effect from D": the day of the effect is told beside it
  if (date !== null && isEffectDate(reading.symbols, date.at)) return null;
  if (date !== null && countsFromAct(reading, at)) return null;
  const { symbols } = reading;
  if (date === null || date.at > at || !/(?:ion|ance|al|ing)$/.test(word(symbols[at]) ?? "")) return date;
  const other = symbols
    .slice(date.at, at)
    .some((symbol) => isVerbLike(symbol) && !CARRIES_OUT.test(word(symbol) ?? "") && !hasTrigger(symbol, "deposit"));
  return other ? null : date;
}

/** "completed its ratification", "has announced": what is done by the act itself, and auxiliaries. */
const CARRIES_OUT = /^(?:is|are|was|were|has|have|had|be|been|did|made|completed|concluded|finalised|finalized|took)$/;

/** "accepted the treaty's rules": the treaty owns what is accepted. */
function ownsWhatFollows({ symbols, text }: Reading, at: number): boolean {
  const treaty = symbols.find((symbol, index) => index > at && symbol.kind === "treaty");
  return treaty !== undefined && /^['’]s/u.test(text.slice(treaty.end, treaty.end + 2));
}

/** "the signs with the skull": a board, and nobody's signature. */
function isNounOfSign({ symbols }: Reading, at: number): boolean {
  const before = word(symbols[at - 1]) ?? "";
  return /^signs?$/.test(word(symbols[at]) ?? "") && /^(?:a|the|these|those|warning|road|first|clear|no)$/.test(before);
}

/** "X has only signed": it has not gone on to join. */
function onlySigned({ symbols }: Reading, at: number): boolean {
  return [1, 2].some((back) => ["only", "merely"].includes(word(symbols[at - back]) ?? ""));
}

/** "X joined together with Y", "at the same time as Y": who did it beside the subject. */
function findCompanions({ symbols }: Reading, at: number): readonly StateCode[] {
  for (let index = at + 1; index < symbols.length; index++) {
    const states = symbols[index];
    if (states?.kind !== "states") continue;
    const [last, second] = [word(symbols[index - 1]) ?? "", word(symbols[index - 2]) ?? ""];
    const beside = ["with", "as", "like"].includes(last) && ["together", "along", "time", "day"].includes(second);
    return beside || last === "alongside" ? states.states : [];
  }
  return [];
}

/** "withdrew its ratification", "revoked ratification of the treaty": the instrument is taken back, nobody leaves. */
function readRevocation(reading: Reading, at: number): Draft[] {
  const symbol = reading.symbols[at];
  const ratification = reading.symbols.findIndex(
    (part, index) => index > at && index <= at + 5 && hasTrigger(part, "ratify"),
  );
  const subject = subjectOf(reading, at);
  const treaty = treatyFor(reading, at);
  const modality = modalityAt(reading, at);
  if (symbol === undefined || ratification < 0 || subject === null || treaty === null || modality !== "actual")
    return [];
  const date = ownDate(reading, at, dateFor(reading, at, modality));
  return subject.states.map((state) => ({
    content: {
      kind: "treaty-action" as const,
      state,
      action: "ratification-withdrawn" as const,
      date: date?.date ?? null,
      rank: null,
    },
    treaty: treaty.treaty,
    negated: isNegated(reading, at),
    modality,
    at: symbol.start,
    span: clauseSpan(reading, at),
    fields: { state: [spanOf(reading, subject.at, subject.at)], action: [{ start: symbol.start, end: symbol.end }] },
    about: null,
    reader: "ratification-withdrawn",
  }));
}

/** "join" inside "a decision to join", or the words of "sign up to the law". */
function isInsidePhrase(reading: Reading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const symbol = reading.symbols[index];
    if (
      symbol?.kind === "word" &&
      symbol.triggerLength > at - index &&
      hasTrigger(symbol, "sign", "join", "ratify", "open")
    )
      return true;
  }
  return hasTrigger(reading.symbols[at], "open", "promulgate");
}

/** "X's ratification took effect on D": the day is that of the effect. */
function takesEffect({ symbols }: Reading, at: number): boolean {
  if (!/(?:ion|ance|al)$/.test(word(symbols[at]) ?? "")) return false;
  return [1, 2, 3].some((step) => hasTrigger(symbols[at + step], "effect") && isVerbLike(symbols[at + step]));
}

/** "27 years after signing", "from the day on which it ratified", "took three years to ratify": what a time is measured by, not told. */
function isMeasuredBy({ symbols }: Reading, at: number): boolean {
  const before = [1, 2, 3, 4, 5, 6].map((back) => word(symbols[at - back]) ?? "");
  if (/ing$/.test(word(symbols[at]) ?? "") && ["after", "before", "since", "upon"].includes(before[0] ?? ""))
    return true;
  const which = before.findIndex((lower, index) => lower === "which" && before[index + 1] === "on");
  if (which >= 0 && ["day", "date"].includes(before[which + 2] ?? "")) return true;
  return (
    before[0] === "to" &&
    /^(?:days?|weeks?|months?|years?)$/.test(before[1] ?? "") &&
    symbols[at - 3]?.kind === "number"
  );
}

function leavingHere(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  return reading.symbols
    .slice(clause.from, clause.to)
    .some((symbol) => hasTrigger(symbol, "withdraw", "suspend", "decree", "law"));
}

/** "was signed by 164 countries, including X" counts States; X's own act is read by the count's members. */
function countsStates(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  return reading.symbols
    .slice(clause.from, clause.to)
    .some(
      (symbol, index, all) =>
        symbol.kind === "number" && !symbol.ordinal && symbol.value > 5 && namesStates(all, index),
    );
}

function namesStates(symbols: Reading["symbols"], at: number): boolean {
  for (let index = at + 1; index <= at + 3; index++) {
    const symbol = symbols[index];
    if (
      symbol?.kind === "word" &&
      ["country", "state", "nation", "government"].includes(symbol.stem.replace(/stat$/, "state"))
    )
      return true;
    if (symbol?.kind === "word" && /^(countries|states|nations|governments)$/.test(symbol.lower)) return true;
  }
  return false;
}

function readEntryIntoForce(reading: Reading, at: number): Draft[] {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word" || !/\bforce\b|effect \w|\w effect/.test(phraseAt(reading.symbols, at))) return [];
  const clause = clauseAt(reading.clauses, at);
  const treaty = treatyFor(reading, at);
  const notice = reading.symbols.some((part) => hasTrigger(part, "deposit", "withdraw", "suspend"));
  if (treaty === null || (notice && !/force/.test(phraseAt(reading.symbols, at))) || leavingHere(reading, at))
    return [];
  const modality = modalityAt(reading, at);
  const tense = /^(enters|comes|takes)$/.test(symbol.lower) ? "planned" : modality;
  const first = dateFor(reading, at, tense);
  const listed = statesOfForce(reading, at, clause.from, clause.to);
  // "in force since March 1999, for X since July 2012": the day behind the State is its own
  const behind = listed === null || first === null || listed.at < first.at ? null : dateFor(reading, listed.at, tense);
  const date = behind !== null && behind.at > (listed?.at ?? 0) ? behind : first;
  // "four years from entry into force" counts from that day
  const article = ["the", "its", "their"].includes(word(reading.symbols[at - 1]) ?? "");
  const before = reading.symbols[article ? at - 2 : at - 1];
  if (date === null && /^(from|of|for|after|before|since|until|on|with)$/.test(word(before) ?? "")) return [];
  const subject = listed;
  if (subject === null || (modality !== "actual" && modality !== "planned")) return [];
  return subject.states.map((state) => ({
    content: {
      kind: "treaty-action" as const,
      state,
      action: "entry-into-force" as const,
      date: date?.date ?? null,
      rank: null,
    },
    treaty: treaty.treaty,
    // "does not take effect until May" tells the day
    negated: date?.lead !== "until" && isNegated(reading, at),
    modality,
    at: symbol.start,
    span: clauseSpan(reading, at),
    fields: {
      state: [spanOf(reading, subject.at, subject.at)],
      ...(date === null ? {} : { date: [date.span] }),
    },
    about: null,
    reader: "entry-into-force-for",
  }));
}

/** "takes effect for latecomers on the first day of ...": for whoever they are. */
function isForOthers({ symbols }: Reading, at: number, to: number): boolean {
  const head = symbols[at];
  const end = at + (head?.kind === "word" ? head.triggerLength : 1);
  const other = word(symbols[end + 1]) ?? "";
  return end + 1 < to && word(symbols[end]) === "for" && /[a-z]{4}s$/.test(other) && !/^(?:its|this)$/.test(other);
}

/** "for Belarus", "in Belarus", "there", "Belarus: entry into force", or a subject carried over from "signed in 1999; in force on ...". */
function statesOfForce(
  reading: Reading,
  at: number,
  from: number,
  to: number,
): { states: readonly StateCode[]; at: number } | null {
  for (let index = from; index < to; index++) {
    const symbol = reading.symbols[index];
    if (word(symbol) === "there" && reading.context.lastStates.length === 1)
      return { states: reading.context.lastStates, at: index };
    if (symbol?.kind !== "states") continue;
    const before =
      word(reading.symbols[index - 1]) === "the" ? word(reading.symbols[index - 2]) : word(reading.symbols[index - 1]);
    // ", for it takes effect": the "for" gives a reason
    if (index > from && (before === "for" || before === "in")) return { states: symbol.states, at: index };
  }
  if (isForOthers(reading, at, to)) return null;
  const owner = stateForWhich(reading.symbols, from);
  if (owner !== null) return owner;
  const resumed =
    reading.clauses[reading.clauses.findIndex((clause) => clause.from === from && clause.link === "resume") - 2];
  const start = resumed === undefined ? from : resumed.from;
  const end = resumed === undefined ? at : resumed.to;
  const earlierTreaty = reading.symbols.slice(start, end).some((symbol) => symbol.kind === "treaty");
  if (earlierTreaty) return null;
  const subject = subjectOf(reading, at, []);
  return subject === null || (subject.how === "pronoun" && subject.institution !== null) ? null : subject;
}
