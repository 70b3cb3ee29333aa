import type { StateStatus } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import { type Decision, undecidable } from "../decision.ts";
import type { Question } from "../question.ts";

/** Where a State stands on the day of the question: one pattern for every State. */
export function standingSentence(question: Question, status: StateStatus): string {
  const name = question.name(status.state);
  const { noun } = question.treaty;
  const on = question.on;
  const pending = status.withdrawal?.pending;
  if (status.bound) {
    const since = status.since === null ? "" : `, since ${status.since}`;
    const leaving = pending
      ? ` Its notice of withdrawal was received on ${status.withdrawal?.received} and ${status.withdrawal?.effective === null ? "has no day of effect" : `takes effect on ${status.withdrawal?.effective}`}.`
      : "";
    return `On ${on} ${noun} bound ${name}${since}.${leaving}${suspensionSentence(question, status.state)}`;
  }
  if (status.until !== null && status.until <= on && status.withdrawal === null)
    return `On ${on} ${noun} did not bind ${name}: it was bound from ${status.since} to ${status.until}, and the register holds no notice of withdrawal of its own.`;
  if (status.until !== null && status.until <= on)
    return `On ${on} ${noun} did not bind ${name}: it was bound from ${status.since} and its withdrawal took effect on ${status.until}.`;
  if (status.party)
    return `On ${on} the consent of ${name} was deposited (${status.consented}), but ${noun} was not yet in force for it.`;
  if (status.signatory)
    return `On ${on} ${name} had signed ${noun} (${status.signed}) and not consented to be bound; ${noun} did not bind it.`;
  return `On ${on} ${noun} did not bind ${name}: the register holds no signature and no instrument of it.`;
}

function suspensionSentence(question: Question, state: StateCode): string {
  const [declared] = question
    .entries(state, "suspension-communicated")
    .filter((entry) => entry.validFrom.kind === "day" && entry.validFrom.day <= question.on);
  if (declared === undefined || question.treaty.rules.suspensionClause !== null) return "";
  const day = declared.validFrom.kind === "day" ? declared.validFrom.day : "";
  return ` It communicated a suspension to the depositary (${day}); ${question.treaty.noun} has no clause on suspension.`;
}

/** Of a treaty of which only some acts are held, and none of this State. */
export function notOnRegister(question: Question, state: StateCode): Decision {
  return undecidable(
    `The register holds only some acts on ${question.treaty.noun} (${question.treaty.shortTitle}), and none of ${question.name(state)}.`,
    `the acts of ${question.name(state)} on ${question.treaty.noun}`,
    true,
  );
}
