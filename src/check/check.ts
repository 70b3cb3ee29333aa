import { type CivilDate, earlierOf, type PartialDate, printPartialDate } from "../model/civil-date.ts";
import type { StageResult } from "../model/diagnostic.ts";
import type { Finding, Verdict } from "../model/finding.ts";
import type { Proposition } from "../model/proposition.ts";
import type { Register } from "../model/register.ts";
import type { Span } from "../model/span.ts";
import type { Treaty } from "../model/treaty.ts";
import { unreachable } from "../model/unreachable.ts";
import { type Decision, undecidable } from "./decision.ts";
import { checkActOfState } from "./kinds/check-act-of-state.ts";
import { checkComplianceStep } from "./kinds/check-compliance-step.ts";
import { checkCount } from "./kinds/check-count.ts";
import { checkMeeting } from "./kinds/check-meeting.ts";
import { checkObligation } from "./kinds/check-obligation.ts";
import { checkOrder } from "./kinds/check-order.ts";
import { checkOutside } from "./kinds/check-outside.ts";
import { checkPartyStatus } from "./kinds/check-party-status.ts";
import { checkProceeding } from "./kinds/check-proceeding.ts";
import { checkProhibitionScope } from "./kinds/check-prohibition-scope.ts";
import { checkStockpile } from "./kinds/check-stockpile.ts";
import { checkSuspension } from "./kinds/check-suspension.ts";
import { checkTimeliness } from "./kinds/check-timeliness.ts";
import { checkTreatyAction } from "./kinds/check-treaty-action.ts";
import { checkTreatyDate } from "./kinds/check-treaty-date.ts";
import { checkTreatyRule } from "./kinds/check-treaty-rule.ts";
import { checkWithdrawalEffect } from "./kinds/check-withdrawal-effect.ts";
import { checkWithdrawalStep } from "./kinds/check-withdrawal-step.ts";
import { boundsOf, Question, RegisterCache } from "./question.ts";

export interface CheckOptions {
  /** as known on; null: all that the register knows */
  readonly known: CivilDate | null;
  /** "today", used when a proposition has no date of its own */
  readonly today: CivilDate;
}

/**
 * Each proposition's verdict against the register, decided on the day the claim is about, else the day it was made. A day known
 * only to the month or year is decided only when every day of it gives the same verdict. Linear in the propositions.
 */
export function checkPropositions(
  propositions: readonly Proposition[],
  register: Register,
  options: CheckOptions,
): StageResult<Finding[]> {
  const cache = new RegisterCache(register);
  return { value: propositions.map((proposition) => checkOne(proposition, cache, options)), diagnostics: [] };
}

/** Of a whole claim: conflicts if any part conflicts, else undecidable if any part is or none was read, else agrees. */
export function overallVerdict(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.verdict === "conflicts")) return "conflicts";
  return findings.length === 0 || findings.some((finding) => finding.verdict === "undecidable")
    ? "undecidable"
    : "agrees";
}

function checkOne(proposition: Proposition, cache: RegisterCache, options: CheckOptions): Finding {
  const known = options.known ?? cache.register.asOf;
  const treaty = proposition.treaty === null ? null : cache.register.findTreaty(proposition.treaty);
  const days = daysAsked(proposition, treaty, options.today);
  const decision = treaty === null ? withoutTreaty(proposition) : decideOnDays(proposition, cache, treaty, days, known);
  return toFinding(proposition, decision, days.last, known);
}

interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** The days on which the law is asked: what the claim is about, else when it was made, else today; none after the register's last. */
function daysAsked(proposition: Proposition, treaty: Treaty | null, today: CivilDate): Days {
  const about = proposition.about ?? proposition.madeOn?.date ?? null;
  const bounds = (about === null ? null : boundsOf(about)) ??
    boundsOf(proposition.madeOn?.date ?? UNKNOWN) ?? { first: today, last: today };
  const end = treaty === null ? bounds.last : earlierOf(bounds.last, treaty.completeAsOf);
  return { first: earlierOf(bounds.first, end), last: end };
}

const UNKNOWN: PartialDate = { kind: "unknown" };

function decideOnDays(
  proposition: Proposition,
  cache: RegisterCache,
  treaty: Treaty,
  days: Days,
  known: CivilDate,
): Decision {
  const last = decide(new Question(proposition, cache, treaty, { on: days.last, known }));
  if (days.first === days.last) return last;
  const first = decide(new Question(proposition, cache, treaty, { on: days.first, known }));
  if (first.verdict === last.verdict) return last;
  const fact = `the day on which it was said, between ${days.first} and ${days.last}`;
  const reason = `The answer changes between ${days.first} and ${days.last}. On the first day: ${first.reason} On the last: ${last.reason}`;
  return undecidable(reason, fact, false, { derivations: [...first.derivations, ...last.derivations] });
}

function decide(question: Question): Decision {
  const { content, modality } = question.proposition;
  if ((modality === "conditional" || modality === "possible") && !SPEAKS_OF_POSSIBLE.has(content.kind)) {
    const reason = "The words give it as possible or under a condition, not as a fact.";
    return undecidable(reason, "whether the condition or possibility came about", false, { shade: "conditional" });
  }
  switch (content.kind) {
    case "party-status":
      return checkPartyStatus(question, content);
    case "treaty-action":
      return checkTreatyAction(question, content);
    case "count":
      return checkCount(question, content);
    case "treaty-date":
      return checkTreatyDate(question, content);
    case "prohibition-scope":
      return checkProhibitionScope(question, content);
    case "obligation":
      return checkObligation(question, content);
    case "withdrawal-step":
      return checkWithdrawalStep(question, content);
    case "suspension":
      return checkSuspension(question, content);
    case "withdrawal-effect":
      return checkWithdrawalEffect(question, content);
    case "allegation":
    case "denial":
    case "intent":
      return checkActOfState(question, content);
    case "stockpile-quantity":
      return checkStockpile(question, content);
    case "meeting":
      return checkMeeting(question, content);
    case "compliance-step":
      return checkComplianceStep(question, content);
    case "timeliness":
      return checkTimeliness(question, content);
    case "order":
      return checkOrder(question, content);
    case "proceeding":
      return checkProceeding(question, content);
    case "outside-register":
      return checkOutside(content);
    case "treaty-rule":
      return checkTreatyRule(question, content);
    default:
      return unreachable(content);
  }
}

/** Kinds whose own check weighs plans and possibilities. */
const SPEAKS_OF_POSSIBLE: ReadonlySet<string> = new Set([
  "intent",
  "allegation",
  "denial",
  "withdrawal-effect",
  "withdrawal-step",
  "suspension",
]);

function withoutTreaty(proposition: Proposition): Decision {
  const reason =
    proposition.treaty === null
      ? "The words do not say which treaty is meant."
      : `The register holds no treaty ${proposition.treaty}.`;
  return undecidable(reason, "the treaty that is meant", proposition.treaty !== null);
}

function toFinding(proposition: Proposition, decision: Decision, on: CivilDate, known: CivilDate): Finding {
  return {
    id: `${proposition.id}/f`,
    proposition: proposition.id,
    article: proposition.article,
    verdict: decision.verdict,
    shade: decision.shade,
    reason: decision.reason,
    rule: [...decision.rule],
    entries: [...decision.entries],
    dates: { ...decision.dates },
    on,
    known,
    wouldChange: decision.wouldChange,
    missing: decision.missing,
    notRead: proposition.notRead.map((part) => wordsOf(proposition, part)),
    replay: printReplay(proposition, known),
    by: { kind: "rule", name: `check/${proposition.content.kind}`, version: "1" },
    derivations: decision.derivations,
  };
}

/** A part's words: the wording is the text of the proposition's only span. */
function wordsOf({ wording, spans }: Proposition, part: Span): string {
  const from = spans[0]?.start ?? 0;
  return wording.slice(part.start - from, part.end - from);
}

/** A command that asks the same of the same words. */
function printReplay(proposition: Proposition, known: CivilDate): string {
  const parts = ["onrecord check --claim", quote(proposition.wording)];
  const claimant = proposition.claimant?.states[0] ?? null;
  if (claimant !== null) parts.push("--claimant", claimant);
  const madeOn = proposition.madeOn === null ? null : printPartialDate(proposition.madeOn.date);
  if (madeOn !== null) parts.push("--made-on", madeOn);
  if (proposition.treaty !== null) parts.push("--treaty", proposition.treaty);
  parts.push("--known", known);
  return parts.join(" ");
}

function quote(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}
