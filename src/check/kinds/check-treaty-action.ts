import { daysOf, type PartialDate } from "../../model/civil-date.ts";
import type { EntryKind } from "../../model/entry.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import type { StateStatus } from "../../model/register.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { type DayOf, decideRank } from "../decisions/decide-rank.ts";
import { describe } from "../decisions/describe-entry.ts";
import { notOnRegister, standingSentence } from "../decisions/sentences.ts";
import { happenedBy, mayCoincide, type Question } from "../question.ts";
import { groundsOf } from "./check-party-status.ts";

type TreatyAction = Extract<PropositionContent, { kind: "treaty-action" }>;

/** Whether a State signed, consented or became bound, and when. */
export function checkTreatyAction(question: Question, content: TreatyAction): Decision {
  const latest = statusFor(question, content);
  if (!latest.decidable) return notOnRegister(question, content.state);
  if (content.action === "ratification-withdrawn") return decideRevocation(question, content, latest);
  const facts = factsSentence(question, latest);
  const grounds = groundsOf(question, latest);
  const found = datesOf(question, content.action, latest);
  if (found.dates.length === 0 && !question.closedWorld) return notOnRegister(question, content.state);
  const done = doneBy(question, found);
  const loosely =
    content.action === "signature" &&
    latest.signed === null &&
    latest.consented !== null &&
    latest.consented <= question.on &&
    !namesOpening(question);
  if (question.proposition.negated) {
    const { date } = content;
    // "was not the first to ratify": the place is denied, and not the act
    if (done === "yes" && content.rank !== null)
      return turned(decideRank(question, content.state, content.rank, dayOfAction(content.action), grounds));
    if (date !== null && found.dates.length > 0) {
      if (found.dates.every((fact) => compareDates(date, fact) === "same")) return conflicts(facts, grounds);
      const fact = "what is denied, the act or its day";
      return undecidable(`${facts} The words deny an act on a given day.`, fact, false, grounds);
    }
    if (done !== "no") return conflicts(facts, grounds);
    // "never signed": so it is, and yet the State is a party
    if (loosely) return agrees(facts, { ...grounds, shade: "imprecise" });
    return content.rank === null
      ? agrees(facts, grounds)
      : decideRank(question, content.state, content.rank, NO_DAY, grounds);
  }
  const act =
    content.date === null
      ? decideUndated(done, loosely, facts, grounds)
      : decideDated(content.date, found, latest, facts, grounds);
  return content.rank === null || act.verdict === "conflicts"
    ? act
    : combineAll([act, decideRank(question, content.state, content.rank, dayOfAction(content.action), grounds)]);
}

/** "signed it in Oslo", where the treaty was opened for signature: the signature itself is meant, and no joining at large. */
function namesOpening(question: Question): boolean {
  const { wording } = question.proposition;
  return question
    .entries(null, "opened")
    .some(({ place }) => place !== null && wording.includes(` in ${place.split(",")[0]}`));
}

/** The State's standing on the register's last day; what was deposited by then may enter into force after it, on the day of the claim. */
function statusFor(question: Question, { state, action, date }: TreatyAction): StateStatus {
  const latest = question.latest(state);
  const day = action === "entry-into-force" && date !== null ? daysOf(date)?.to : undefined;
  return day !== undefined && latest.since === null && latest.consented !== null ? question.status(state, day) : latest;
}

/** The decision on the contrary. */
function turned(decision: Decision): Decision {
  if (decision.verdict === "undecidable") return decision;
  return { ...decision, verdict: decision.verdict === "agrees" ? "conflicts" : "agrees" };
}

/** Of who has not done it no day tells the place. */
const NO_DAY: DayOf = () => null;

function dayOfAction(action: TreatyAction["action"]): DayOf {
  if (action === "signature") return ({ signed }) => signed;
  return action === "entry-into-force" ? ({ since }) => since : ({ consented }) => consented;
}

type Done = "yes" | "no" | "other-kind";

function decideUndated(done: Done, loosely: boolean, facts: string, grounds: Grounds): Decision {
  if (done === "yes") return agrees(facts, grounds);
  return done === "other-kind" || loosely
    ? agrees(facts, { ...grounds, shade: "imprecise" })
    : conflicts(facts, grounds);
}

function decideDated(date: PartialDate, found: Found, status: StateStatus, facts: string, grounds: Grounds): Decision {
  if (found.dates.length === 0) return conflicts(facts, grounds);
  const compared = found.dates.map((fact) => compareDates(date, fact));
  if (date.kind === "unknown" || compared.includes("open"))
    return undecidable(
      `${facts} The words or the register give a day that cannot be resolved.`,
      "the exact day",
      true,
      grounds,
    );
  if (compared.includes("same")) return agrees(facts, { ...grounds, shade: found.otherKind ? "imprecise" : null });
  const other = [status.signed, status.consented, status.since].some(
    (day) => day !== null && mayCoincide(date, { kind: "day", day }),
  );
  return conflicts(facts, { ...grounds, shade: other ? "imprecise" : null });
}

/** `open`: the register is less precise than the words. */
function compareDates(said: PartialDate, fact: PartialDate): "same" | "different" | "open" {
  const wide = daysOf(said);
  const narrow = daysOf(fact);
  if (wide === null || narrow === null) return "open";
  if (!mayCoincide(said, fact)) return "different";
  return wide.from <= narrow.from && narrow.to <= wide.to ? "same" : "open";
}

interface Found {
  /** the days that answer for the action */
  readonly dates: readonly PartialDate[];
  /** the register has consent of another kind ("ratified" for an accession) */
  readonly otherKind: boolean;
}

function datesOf(question: Question, action: TreatyAction["action"], status: StateStatus): Found {
  const signed = dateOf(question, status, ["signature"]);
  const consented = status.consentKind === null ? [] : dateOf(question, status, [status.consentKind]);
  const since: PartialDate[] = status.since === null ? [] : [{ kind: "day", day: status.since }];
  switch (action) {
    case "signature":
      return { dates: signed, otherKind: false };
    case "entry-into-force":
      return { dates: since, otherKind: false };
    case "joined":
      return { dates: [...consented, ...since], otherKind: false };
    case "deposit":
      return { dates: consented, otherKind: false };
    // A successor is bound from the day on which it became a State, whenever it said so
    case "succession":
      return { dates: [...consented, ...since], otherKind: status.consentKind !== action };
    default:
      return { dates: consented, otherKind: status.consentKind !== action };
  }
}

/** The day of the act as precisely as its entry has it. */
function dateOf(question: Question, status: StateStatus, kinds: readonly EntryKind[]): PartialDate[] {
  const entries = question.entries(status.state, ...kinds).filter((entry) => entry.preferred);
  return entries.slice(-1).map((entry) => entry.validFrom);
}

function doneBy(question: Question, found: Found): Done {
  const done = found.dates.some((date) => (daysOf(date)?.from ?? question.on) <= question.on);
  if (!done) return "no";
  return found.otherKind ? "other-kind" : "yes";
}

/** Every day of the State's way into the treaty, whatever the words ask. */
function factsSentence(question: Question, status: StateStatus): string {
  const name = question.name(status.state);
  const { noun } = question.treaty;
  if (status.signed === null && status.consented === null) return standingSentence(question, status);
  const unsigned = question.closedWorld ? `${name} did not sign ${noun}` : `the register holds no signature of ${name}`;
  const signed = status.signed === null ? unsigned : `${name} signed ${noun} on ${status.signed}`;
  const kind = status.consentKind === null ? "consent" : status.consentKind.replaceAll("-", " ");
  const consented =
    status.consented === null
      ? "the register holds no instrument of consent"
      : `its ${kind} was deposited on ${status.consented}`;
  const force = status.since === null ? "" : `, and ${noun} entered into force for it on ${status.since}`;
  const sentence = `${signed}; ${consented}${force}.`;
  return capitalise(sentence);
}

/** "withdrew its ratification": an instrument taken back before the treaty bound the State. */
function decideRevocation(question: Question, content: TreatyAction, latest: StateStatus): Decision {
  const found = question
    .entries(content.state, "withdrawal-of-ratification")
    .filter((entry) => happenedBy(entry, question.on));
  const grounds: Grounds = { ...groundsOf(question, latest), entries: found };
  const facts = factsSentence(question, latest);
  if (found.length === 0)
    return question.closedWorld
      ? conflicts(`${facts} The register holds no withdrawal of it.`, grounds)
      : notOnRegister(question, content.state);
  const reason = `${facts} Recorded: ${found.map(describe).join("; ")}.`;
  if (question.proposition.negated) return conflicts(reason, grounds);
  const { date } = content;
  if (date === null) return agrees(reason, grounds);
  const compared = found.map((entry) => compareDates(date, entry.validFrom));
  if (compared.includes("same")) return agrees(reason, grounds);
  return compared.includes("open") ? undecidable(reason, "the exact day", true, grounds) : conflicts(reason, grounds);
}
