import type { PartialDate } from "../../../model/civil-date.ts";
import type { StateCode } from "../../../model/state.ts";
import { clauseAt, findSubject, hasTrigger, word } from "../clauses.ts";
import { modalityAt } from "../modality.ts";
import {
  clauseSpan,
  type Draft,
  findTriggers,
  isNegated,
  objectAfter,
  type Reading,
  type Subject,
  spanOf,
  subjectOf,
  treatyFor,
} from "../reading.ts";
import { dateFor } from "../reading-dates.ts";
import type { Sym } from "../symbols.ts";
import { findRank } from "./find-rank.ts";
import { isNounOfLeaving, readStep } from "./find-step.ts";
import { isStillToCome, stepDate } from "./find-step-date.ts";
import { stemSet } from "./find-words.ts";
import { isLegalEffect } from "./is-legal-effect.ts";
import { readBeingOut } from "./read-being-out.ts";
import { readPaperTrail } from "./read-paper-trail.ts";
import { readAllowed, suspensionRule } from "./read-suspension-rule.ts";
import { readVotes } from "./read-votes.ts";
import { readNoticeOnly } from "./read-withdrawal-notice.ts";
import { speaksGenerally } from "./speaks-generally.ts";

/** Steps out of a treaty: "announced its intention to leave", "parliament voted to withdraw", "deposited", "left". One a sentence and subject. */
export function readWithdrawalSteps(reading: Reading): Draft[] {
  const suspension = findTriggers(reading, "suspend").find(
    (at) => objectAfter(reading, at) !== "other" || isMembershipObject(reading, at) || isSuspensionClause(reading, at),
  );
  if (suspension !== undefined) return readOne(reading, suspension, "suspension");
  const [at, ...others] = findTriggers(reading, "withdraw").filter((index) => leavesTreaty(reading, index));
  if (at !== undefined) return [...readOne(reading, at, "withdrawal-step"), ...readFinished(reading, at, others)];
  for (const read of [readNoticeOnly, readPaperTrail, readBeingOut]) {
    const found = read(reading);
    if (found.length > 0) return found;
  }
  return readVotesOnly(reading);
}

/** "voted to leave, and X is no longer bound": what another clause tells as done stands beside the first step. */
function readFinished(reading: Reading, first: number, others: readonly number[]): Draft[] {
  const clause = clauseAt(reading.clauses, first);
  return others
    .filter((at) => clauseAt(reading.clauses, at) !== clause)
    .flatMap((at) => readOne(reading, at, "withdrawal-step"))
    .filter(
      ({ content, modality }) =>
        content.kind === "withdrawal-step" && content.step === "in-effect" && modality === "actual",
    )
    .slice(0, 1);
}

/** "no provision for suspension in the text" */
function isSuspensionClause({ symbols }: Reading, at: number): boolean {
  if (word(symbols[at]) !== "suspension") return false;
  const next = word(symbols[at + 1]) ?? "";
  return (
    ["for", "on", "of"].includes(word(symbols[at - 1]) ?? "") || ["clause", "mechanism", "provision"].includes(next)
  );
}

function readOne(reading: Reading, at: number, kind: "withdrawal-step" | "suspension"): Draft[] {
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  const step = readStep(reading, at, kind);
  if (step === null) return [];
  const subject = stepSubject(reading, at, step.at);
  const allowed = kind === "suspension" ? readAllowed(reading, at) : null;
  if (subject === null && allowed === null) return [];
  if (allowed !== null) return [suspensionRule(reading, at, treaty.treaty, allowed)];
  const objecting = reading.symbols.some(
    (part) => part.kind === "word" && ["object", "objection", "protest"].includes(part.stem),
  );
  if (kind === "suspension" && isReceived(reading, at)) return [];
  const owner = subject === null ? undefined : reading.symbols[subject.at];
  // "lodged an objection to X's suspension": the lodging is not the suspension's
  if (kind === "suspension" && objecting && (step.at !== at || !(owner?.kind === "states" && owner.possessive)))
    return [];
  const states = subject?.states ?? [];
  if (step.at !== at && ["announced", "considered"].includes(step.step) && otherSpeaks(reading, step.at, states))
    return [];
  if (states.length === 0) return allowed === null ? [] : [suspensionRule(reading, at, treaty.treaty, allowed)];
  const said = modalityAt(reading, step.step === "unspecified" ? at : step.at);
  const date = stepDate(reading, at, step.at, said);
  const modality = said === "actual" && isStillToCome(reading, date) ? "planned" : said;
  const refused = /^reject/.test(word(reading.symbols[step.at]) ?? "");
  const negated =
    refused ||
    (step.step === "in-effect" ? isNegated(reading, at) : isNegated(reading, step.at) || isNegated(reading, at));
  const votes = readVotes(reading);
  const rank = findRank(reading, Math.max(0, at - RANK_REACH), at);
  const common = {
    treaty: treaty.treaty,
    negated,
    modality,
    at: reading.symbols[at]?.start ?? 0,
    span: clauseSpan(reading, at),
    fields: {
      step: [spanOf(reading, step.at, step.at)],
      ...(subject === null ? {} : { states: [spanOf(reading, subject.at, subject.at)] }),
      ...(date === null ? {} : { date: [date.span] }),
      ...(votes === null ? {} : { votes: votes.spans }),
      ...(rank === null ? {} : { rank: [rank] }),
    },
    about: null,
    reader: kind,
  };
  const told = { states: [...states], step: step.step, date: date?.date ?? null, votes: votes?.votes ?? null };
  if (kind === "suspension") return [{ ...common, content: { ...told, kind, allowed } }];
  const words = rank === null ? null : reading.text.slice(rank.start, rank.end);
  return [{ ...common, content: { ...told, kind, rank: words } }];
}

/** Symbols from the words of a rank to the leaving: "the fifth European nation to give notice of withdrawal". */
const RANK_REACH = 12;

/** "Russia considers Kyiv's exit pointless": the verb is another State's, and says nothing of a step. */
function otherSpeaks(reading: Reading, step: number, owners: readonly StateCode[]): boolean {
  const clause = clauseAt(reading.clauses, step);
  const speaker = findSubject(reading.symbols, clause, step);
  return speaker !== null && owners.length > 0 && !speaker.states.some((state) => owners.includes(state));
}

/** Whether leaving means leaving the treaty: not troops from a region, not people from a room. */
function leavesTreaty(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  if (symbol.lower === "left" && word(reading.symbols[at + 1]) === "to") return false;
  if (symbol.lower === "left" && isWhatRemains(reading, at)) return false;
  if (
    [1, 2, 3].some(
      (step) =>
        hasTrigger(reading.symbols[at + step], "ratify") &&
        !["before", "after"].includes(word(reading.symbols[at + step - 1]) ?? ""),
    )
  )
    return false;
  const object = objectAfter(reading, at);
  // "no longer bound by it"
  const by = word(reading.symbols[at + symbol.triggerLength]) === "by";
  if (by && word(reading.symbols[at + symbol.triggerLength + 1]) === "it" && reading.context.treaty !== null)
    return true;
  if (object === "treaty") return true;
  const clause = clauseAt(reading.clauses, at);
  const named = reading.symbols.slice(clause.from, clause.to).some((part) => part.kind === "treaty");
  const clear =
    /^(withdraw|withdrew|withdrawn|withdraws|withdrawing|withdrawal|exit|pullout|denounce|denunciation|exited|exits|quit|quits)/.test(
      symbol.lower,
    );
  // "no longer bound", "ceased to be a party", "will leave with effect from"
  const legal =
    symbol.triggerLength > 2 || findTriggers(reading, "effect").some((index) => isLegalEffect(reading, index));
  if (object === "none" && /^(leaves?|left|leaving)$/.test(symbol.lower) && goesWithOthers(reading, at)) return true;
  if (object === "none") return clear || named || (legal && reading.context.implied);
  // "the withdrawal process", "its exit decision"
  const next = word(reading.symbols[at + symbol.triggerLength]) ?? "";
  const noun = [
    "process",
    "procedure",
    "decision",
    "law",
    "bill",
    "act",
    "notification",
    "notice",
    "period",
    "instrument",
    "announcement",
    "plan",
    "plans",
    "move",
    "proposal",
    "request",
    "effort",
  ];
  return noun.includes(next) && (named || reading.context.implied);
}

/** "X leaves in December", "Y left at the same moment": States alone, in a text that has told of others' leaving. */
function goesWithOthers(reading: Reading, at: number): boolean {
  const subject = subjectOf(reading, at, []);
  const next = reading.symbols[at + 1];
  const finite = /^(?:leaves|left)$/.test(word(reading.symbols[at]) ?? "");
  const alone = next === undefined || next.kind !== "word" || ["in", "on", "at"].includes(next.lower);
  // "would leave, too", "would prepare to leave as well"
  const ends = (finite && alone) || ["as", "too", "also"].includes(word(next) ?? "");
  return ends && reading.context.implied && reading.context.leaving.length > 0 && subject?.institution === null;
}

/** "mines left", "has no stockpiles left": what there still is. */
function isWhatRemains({ symbols }: Reading, at: number): boolean {
  const before = [1, 2, 3].map((back) => word(symbols[at - back]) ?? "");
  return /^(?:mines|landmines|stocks?|stockpiles?)$/.test(before[0] ?? "") || before.includes("no");
}

function isMembershipObject(reading: Reading, at: number): boolean {
  for (let index = at + 1; index <= at + 6; index++) {
    const lower = word(reading.symbols[index]);
    if (
      lower !== null &&
      [
        "participation",
        "membership",
        "operation",
        "obligations",
        "application",
        "implementation",
        "compliance",
      ].includes(lower)
    )
      return (
        reading.symbols.slice(index, index + 6).some((symbol) => symbol.kind === "treaty") || reading.context.implied
      );
  }
  return false;
}

/** Who takes the step: the owner of the leaving, else the subject of the step's verb. */
function stepSubject(reading: Reading, leaving: number, step: number): Subject | null {
  const clause = clauseAt(reading.clauses, leaving);
  for (let index = leaving - 1; index >= Math.max(clause.from, leaving - 4); index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states") {
      if (symbol.possessive || symbol.via === "demonym")
        return { states: symbol.states, at: index, institution: null, how: "direct" };
      break;
    }
    if (symbol?.kind === "mark") break;
  }
  const object = reading.symbols[leaving + 1];
  if (object?.kind === "states" && word(reading.symbols[leaving + 2]) === "from")
    return { states: object.states, at: leaving + 1, institution: null, how: "direct" };
  const noun = word(reading.symbols[leaving]);
  if (noun !== null && isNounOfLeaving(reading, leaving)) {
    for (let index = leaving + 1; index <= leaving + 4; index++) {
      const symbol = reading.symbols[index];
      const before = word(reading.symbols[index - 1]);
      if (symbol?.kind === "states" && (before === "of" || before === "by"))
        return { states: symbol.states, at: index, institution: null, how: "direct" };
    }
  }
  if (speaksGenerally(reading)) return null;
  const direct = subjectOf(reading, leaving);
  if (direct !== null && isViewOfOthers(reading, direct, leaving)) return null;
  return (
    direct ??
    subjectOf(reading, step) ??
    onlyStates(reading, leaving) ??
    spokenOfBefore(reading, leaving) ??
    ownInstitution(reading)
  );
}

/**
 * "X urged Y not to leave", "X regrets the decision of five countries to leave": Y is asked, X speaks of others, and neither has taken
 * a step. "X defends its decision" is its own.
 */
function isViewOfOthers(reading: Reading, subject: Subject, leaving: number): boolean {
  if (subject.how !== "direct" || subject.at >= leaving) return false;
  const { symbols } = reading;
  const asked = [1, 2, 3].some((back) => URGING.has(stemOf(symbols[subject.at - back])));
  if (asked && symbols.slice(subject.at, leaving).some((symbol) => word(symbol) === "to")) return true;
  const between = symbols.slice(subject.at + 1, leaving);
  if (between.some((symbol) => ["its", "their", "his", "her"].includes(word(symbol) ?? ""))) return false;
  return between.some((symbol, index) => VIEWS.has(stemOf(symbol)) || ownedByOthers(between, index));
}

/** "the decision of five states": whose it is stands behind it, without a name. */
function ownedByOthers(between: Reading["symbols"], at: number): boolean {
  if (!["of", "by"].includes(word(between[at]) ?? "")) return false;
  return between
    .slice(at + 1, at + 4)
    .some((symbol) => /^(countries|states|nations|neighbou?rs|members|parties|others)$/.test(word(symbol) ?? ""));
}

function stemOf(symbol: Sym | undefined): string {
  return symbol?.kind === "word" ? symbol.stem : "";
}

const URGING = stemSet("urge ask call press warn implore beg plead encourage persuade appeal want");
const VIEWS = stemSet(
  "regret deplore condemn criticise criticize welcome oppose lament protest slam applaud praise mourn question reject",
);

/** "The withdrawal took effect on ...": the leaving of whom the sentence before spoke of, where this one names nobody. */
function spokenOfBefore(reading: Reading, leaving: number): Subject | null {
  const definite = [1, 2].some((back) => ["the", "this", "that"].includes(word(reading.symbols[leaving - back]) ?? ""));
  const states = reading.context.lastStates;
  if (!definite || !isNounOfLeaving(reading, leaving) || states.length === 0) return null;
  if (reading.symbols.some((symbol) => symbol.kind === "states")) return null;
  return { states, at: leaving, institution: null, how: "context" };
}

/** "The president signed a decree on leaving": of the State spoken of, where the sentence names none. */
function ownInstitution({ symbols, context }: Reading): Subject | null {
  const at = symbols.findIndex((symbol) => hasTrigger(symbol, "president", "parliament"));
  const states = context.lastStates;
  if (at < 0 || states.length !== 1 || symbols.some((symbol) => symbol.kind === "states")) return null;
  return { states, at, institution: null, how: "context" };
}

/** The one State or list of States of the sentence, where no other is named ("Riga: parliament votes to quit the treaty"). */
function onlyStates(reading: Reading, at: number): Subject | null {
  const named = reading.symbols.flatMap((symbol, index) => (symbol.kind === "states" ? [{ symbol, index }] : []));
  const [only] = named;
  if (only === undefined || named.length !== 1 || only.index > at) return null;
  return { states: only.symbol.states, at: only.index, institution: null, how: "direct" };
}

/** "Latvian parliament: 68 in favour, 14 against": a vote without the word withdrawal is read only beside a parliament. */
function readVotesOnly(reading: Reading): Draft[] {
  const parliament = findTriggers(reading, "parliament")[0];
  const votes = readVotes(reading);
  if (parliament === undefined || votes === null || votes.votes.against === null) return [];
  const treaty = treatyFor(reading, parliament);
  const states = stateOfInstitution(reading, parliament);
  if (treaty === null || states.length === 0) return [];
  const date: PartialDate | null = dateFor(reading, parliament, "actual")?.date ?? null;
  return [
    {
      content: {
        kind: "withdrawal-step",
        states: [...states],
        step: "parliament",
        date,
        votes: votes.votes,
        rank: null,
      },
      treaty: treaty.treaty,
      negated: false,
      modality: "actual",
      at: reading.symbols[parliament]?.start ?? 0,
      span: reading.span,
      fields: { step: [spanOf(reading, parliament, parliament)], votes: votes.spans },
      about: null,
      reader: "parliament-vote",
    },
  ];
}

function stateOfInstitution(reading: Reading, at: number): readonly StateCode[] {
  for (const index of [at, at - 1, at - 2, at + 2, at + 3, at + 1]) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states") return symbol.states;
  }
  return [];
}

/** "The meeting accepted the suspension": what others made of it is no step of the State. */
function isReceived({ symbols }: Reading, at: number): boolean {
  return symbols
    .slice(Math.max(0, at - 4), at)
    .some((symbol) => /^(accept|approve|endorse|recognise|recognize|note|reject)(s|d|ed)?$/.test(word(symbol) ?? ""));
}
