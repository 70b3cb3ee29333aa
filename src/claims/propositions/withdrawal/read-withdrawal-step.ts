import type { PartialDate } from "../../../model/civil-date.ts";
import type { StateCode } from "../../../model/state.ts";
import { readVotes } from "../home-steps/read-votes.ts";
import { findRank } from "../membership/find-rank.ts";
import { isStillToCome, stepDate } from "../reading/find-step-date.ts";
import { findSubject } from "../reading/find-subject.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { objectAfter, treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import { readStep } from "./find-step.ts";
import { stepSubject } from "./find-step-subject.ts";
import { leavesTreaty } from "./leaves-treaty.ts";
import { readBeingOut } from "./read-being-out.ts";
import { readPaperTrail } from "./read-paper-trail.ts";
import { readAllowed, suspensionRule } from "./read-suspension-rule.ts";
import { isOwed, readNoticeOnly } from "./read-withdrawal-notice.ts";

/** Steps out of a treaty: "announced its intention to leave", "parliament voted to withdraw", "deposited", "left". One a sentence and subject. */
export function readWithdrawalSteps(reading: Reading): Draft[] {
  if (word(reading.symbols[0]) === "none") {
    const none = readBeingOut(reading);
    if (none.length > 0) return none;
  }
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

/** "no provision for suspension in the text", "allows suspension in wartime", "the treaty can be suspended in wartime" */
function isSuspensionClause({ symbols, clauses }: Reading, at: number): boolean {
  const before = symbols[at - 1];
  if (word(before) === "be")
    return symbols.slice(clauseAt(clauses, at).from, at).some((symbol) => symbol.kind === "treaty");
  if (word(symbols[at]) !== "suspension") return false;
  const next = word(symbols[at + 1]) ?? "";
  return (
    ["for", "on", "of"].includes(word(before) ?? "") ||
    hasTrigger(before, "permit", "ban") ||
    ["clause", "mechanism", "provision"].includes(next)
  );
}

function readOne(reading: Reading, at: number, kind: "withdrawal-step" | "suspension"): Draft[] {
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  const step = readStep(reading, at, kind);
  if (step === null || (step.step === "deposited" && isOwed(reading, step.at))) return [];
  if (isBygone(reading, at, step.at)) return [];
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
    (step.step === "deposited" && isNeverLodged(reading, at)) ||
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

/** "voted for new stocks after the exit from the treaty": the vote is on what comes after, and not on leaving; "after the exit was approved" is on it. */
function isBygone({ symbols }: Reading, at: number, step: number): boolean {
  const back = [1, 2, 3].find((steps) => BYGONE.has(word(symbols[at - steps]) ?? ""));
  if (back === undefined || (step > at && word(symbols[at - back]) !== "following") || step === at) return false;
  return symbols.slice(at - back + 1, at).every((symbol) => symbol.kind === "states" || OWNERS.has(word(symbol) ?? ""));
}

const BYGONE = new Set(["after", "following", "since"]);
const OWNERS = new Set(["the", "its", "their", "country"]);

/** "a notice of withdrawal has never been lodged": the verb that denies it stands behind. */
function isNeverLodged({ symbols, clauses }: Reading, at: number): boolean {
  const { to } = clauseAt(clauses, at);
  const never = symbols.findIndex(
    (symbol, index) => index > at && index < to && ["never", "not"].includes(word(symbol) ?? ""),
  );
  return never > 0 && symbols.slice(never, Math.min(to, never + 4)).some((symbol) => LODGED.test(word(symbol) ?? ""));
}

const LODGED = /^(lodged|received|deposited|submitted|filed|sent|given|handed|arrived|reached|made)$/;

/** Symbols from the words of a rank to the leaving: "the fifth European nation to give notice of withdrawal". */
const RANK_REACH = 12;

/** "Russia considers Kyiv's exit pointless": the verb is another State's, and says nothing of a step. */
function otherSpeaks(reading: Reading, step: number, owners: readonly StateCode[]): boolean {
  const clause = clauseAt(reading.clauses, step);
  const speaker = findSubject(reading.symbols, clause, step);
  return speaker !== null && owners.length > 0 && !speaker.states.some((state) => owners.includes(state));
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
