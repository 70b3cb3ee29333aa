import type { PropositionContent } from "../../model/proposition.ts";
import type { StateStatus } from "../../model/register.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { fits, type Question } from "../question.ts";
import { groundsOf } from "./check-party-status.ts";
import { notOnRegister, standingSentence } from "./sentences.ts";

type TreatyAction = Extract<PropositionContent, { kind: "treaty-action" }>;

/** Whether a State signed, consented or became bound, and when. */
export function checkTreatyAction(question: Question, content: TreatyAction): Decision {
  const latest = question.latest(content.state);
  if (!latest.decidable) return notOnRegister(question, content.state);
  const facts = factsSentence(question, latest);
  const grounds = { ...groundsOf(question, latest) };
  const done = doneBy(question, content.action, latest);
  if (question.proposition.negated) {
    if (content.date !== null)
      return undecidable(
        `${facts} The words deny an act on a given day.`,
        "what is denied, the act or its day",
        false,
        grounds,
      );
    if (done === "no" && loosely(content.action, latest, question))
      return undecidable(facts, "in which sense the words are meant", false, grounds);
    return done === "no" ? agrees(facts, grounds) : conflicts(facts, grounds);
  }
  const act =
    content.date === null
      ? decideUndated(question, content, latest, done, facts, grounds)
      : decideDated(question, content, latest, facts, grounds);
  return content.rank === null || act.verdict === "conflicts"
    ? act
    : combineAll([act, decideRank(content.rank, grounds)]);
}

function decideUndated(
  question: Question,
  content: TreatyAction,
  status: StateStatus,
  done: "yes" | "no" | "other-kind",
  facts: string,
  grounds: Grounds,
): Decision {
  if (done === "yes") return agrees(facts, grounds);
  if (done === "other-kind" || loosely(content.action, status, question))
    return agrees(facts, { ...grounds, shade: "imprecise" });
  return conflicts(facts, grounds);
}

function decideDated(
  _question: Question,
  content: TreatyAction,
  status: StateStatus,
  facts: string,
  grounds: Grounds,
): Decision {
  const { date } = content;
  if (date === null || date.kind === "unknown")
    return undecidable(`${facts} The words give a day that cannot be resolved.`, "the day meant", false, grounds);
  const days = daysOfAction(content.action, status);
  const right = days.days.some((day) => day !== null && fits(date, day));
  if (right) return agrees(facts, { ...grounds, shade: days.otherKind ? "imprecise" : null });
  const elsewhere = [status.signed, status.consented, status.since].some((day) => day !== null && fits(date, day));
  return conflicts(facts, { ...grounds, shade: elsewhere ? "imprecise" : null });
}

/** The days that answer for an action, and whether the register has consent of another kind ("ratified" for an accession). */
function daysOfAction(
  action: TreatyAction["action"],
  status: StateStatus,
): { days: readonly StateStatus["signed"][]; otherKind: boolean } {
  switch (action) {
    case "signature":
      return { days: [status.signed], otherKind: false };
    case "entry-into-force":
      return { days: [status.since], otherKind: false };
    case "joined":
      return { days: [status.consented, status.since], otherKind: false };
    case "deposit":
      return { days: [status.consented], otherKind: false };
    default:
      return { days: [status.consented], otherKind: status.consentKind !== action };
  }
}

function doneBy(question: Question, action: TreatyAction["action"], status: StateStatus): "yes" | "no" | "other-kind" {
  const { days, otherKind } = daysOfAction(action, status);
  const day = days.find((found) => found !== null) ?? null;
  if (day === null || day > question.on) return "no";
  return otherKind ? "other-kind" : "yes";
}

/** "Has signed" said of a party that acceded. */
function loosely(action: TreatyAction["action"], status: StateStatus, question: Question): boolean {
  return (
    action === "signature" && status.signed === null && status.consented !== null && status.consented <= question.on
  );
}

/** Every day of the State's way into the treaty, whatever the words ask. */
function factsSentence(question: Question, status: StateStatus): string {
  const name = question.name(status.state);
  if (status.signed === null && status.consented === null) return standingSentence(question, status);
  const signed =
    status.signed === null
      ? `${name} did not sign ${question.treaty.noun}`
      : `${name} signed ${question.treaty.noun} on ${status.signed}`;
  const kind = status.consentKind === null ? "consent" : status.consentKind.replaceAll("-", " ");
  const consented =
    status.consented === null
      ? "the register holds no instrument of consent"
      : `its ${kind} was deposited on ${status.consented}`;
  const force =
    status.since === null ? "" : `, and ${question.treaty.noun} entered into force for it on ${status.since}`;
  return `${signed}; ${consented}${force}.`;
}

/** "The last EU member State to": groups and orders are not on the register. */
function decideRank(rank: string, grounds: Grounds): Decision {
  return undecidable(
    `The register does not order States as the words do ("${rank}").`,
    "the group of States meant and the order among them",
    false,
    { ...grounds, shade: "partly" },
  );
}
