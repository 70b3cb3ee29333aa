import { daysBetween } from "../../model/civil-date.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import type { StateCode } from "../../model/state.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { decideVotes } from "../decisions/decide-home-step.ts";
import { describe } from "../decisions/describe-entry.ts";
import { notOnRegister, standingSentence } from "../decisions/sentences.ts";
import { isSuspension } from "../decisions/withdrawal-steps.ts";
import { happenedBy, mayCoincide, type Question } from "../question.ts";

type Suspension = Extract<PropositionContent, { kind: "suspension" }>;

/** Whether a State declared a suspension, and whether the treaty knows one. */
export function checkSuspension(question: Question, content: Suspension): Decision {
  const parts = content.states.map((state) => checkState(question, content, state));
  if (content.allowed !== null)
    return combineAll([decideAllowed(question, content.allowed), ...(content.step === "unspecified" ? [] : parts)]);
  return combineAll(parts);
}

function decideAllowed(question: Question, allowed: boolean): Decision {
  const clause = question.treaty.rules.suspensionClause;
  const decisions = question
    .entries(null, "meeting-decision")
    .filter((entry) => isSuspension(entry) && happenedBy(entry, question.on));
  const noun = capitalise(question.treaty.noun);
  const provision = clause ?? question.treaty.rules.withdrawal?.provision ?? null;
  const grounds: Grounds = {
    entries: decisions,
    rule: provision === null ? [] : [{ treaty: question.treaty.id, provision }],
  };
  const met = decisions.length === 0 ? "" : ` ${decisions.map(describe).join("; ")}.`;
  const reason =
    clause === null
      ? `${noun} has no clause on suspension; the general law of treaties is outside its text.${met}`
      : `${noun} speaks of suspension in ${clause}.`;
  return (clause !== null) === allowed
    ? agrees(reason, { ...grounds, shade: clause === null ? "imprecise" : null })
    : conflicts(reason, grounds);
}

function checkState(question: Question, content: Suspension, state: StateCode): Decision {
  const status = question.status(state);
  if (!status.decidable) return notOnRegister(question, state);
  const declared = question.entries(state, "suspension-communicated").filter((entry) => happenedBy(entry, question.on));
  const national = question
    .entries(state, "national-step")
    .filter((entry) => isSuspension(entry) && happenedBy(entry, question.on));
  const found = [...national, ...declared];
  const grounds: Grounds = {
    entries: found,
    derivations: [status.derivation],
    wouldChange: "A communication of suspension on another day, or a clause that provides for one.",
  };
  const sentence = `${standingSentence(question, status)}${found.length === 0 ? "" : ` Recorded: ${found.map(describe).join("; ")}.`}`;
  const { date, step } = content;
  if (question.proposition.modality !== "actual" && step === "unspecified")
    return undecidable(
      `${sentence} What a State will do is not on the register.`,
      "a communication of suspension",
      true,
      grounds,
    );
  const wanted =
    step === "deposited" || step === "notified-parties"
      ? declared
      : step === "parliament" || step === "signed-into-law" || step === "government-approved"
        ? national.filter((entry) => entry.subject === step || entry.subject === "parliament")
        : found;
  if (question.proposition.negated)
    return found.length === 0
      ? undecidable(sentence, "a declaration of suspension", true, grounds)
      : conflicts(sentence, grounds);
  if (wanted.length === 0) return withoutEntry(question, content, state, sentence, grounds);
  const dated =
    date === null || date.kind === "unknown" ? wanted : wanted.filter((entry) => mayCoincide(entry.validFrom, date));
  if (dated.length > 0) {
    const votes = content.votes === null ? null : decideVotes(content.votes, dated, sentence, grounds);
    return votes ?? agrees(sentence, { ...grounds, shade: "imprecise" });
  }
  const near =
    date?.kind === "day" &&
    wanted.some((entry) => entry.validFrom.kind === "day" && Math.abs(daysBetween(entry.validFrom.day, date.day)) <= 1);
  return near
    ? undecidable(`${sentence} The sources differ by a day.`, "the exact day of the communication", true, grounds)
    : conflicts(sentence, grounds);
}

function withoutEntry(
  question: Question,
  content: Suspension,
  state: StateCode,
  sentence: string,
  grounds: Grounds,
): Decision {
  const leaving = question
    .entries(state, "national-step", "withdrawal")
    .filter((entry) => !isSuspension(entry) && happenedBy(entry, question.on));
  const later = question
    .entries(state, "suspension-communicated", "national-step")
    .filter((entry) => isSuspension(entry) && !happenedBy(entry, question.on));
  if (content.step === "considered" || content.step === "announced")
    return undecidable(
      `${sentence} The register holds no such announcement by then.`,
      "an announcement",
      true,
      grounds,
    );
  if (leaving.length > 0) {
    const note = later.length === 0 ? "" : ` A suspension is recorded only later: ${later.map(describe).join("; ")}.`;
    return conflicts(
      `${sentence} What is recorded by then is withdrawal: ${leaving.map(describe).join("; ")}.${note}`,
      { ...grounds, entries: [...leaving, ...later] },
    );
  }
  return undecidable(
    `${sentence} The register holds no suspension by then.`,
    "a communication of suspension",
    true,
    grounds,
  );
}
