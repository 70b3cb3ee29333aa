import type { PropositionContent } from "../../model/proposition.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { deadlineGrounds, deadlineSentence } from "../decisions/deadline-entries.ts";
import { decideAny, decideAnyDay } from "../decisions/decide-any-duty.ts";
import { decideDue } from "../decisions/decide-due-day.ts";
import { decideRule } from "../decisions/decide-duty-rule.ts";
import { decideFulfilled } from "../decisions/decide-fulfilled.ts";
import { notOnRegister, standingSentence } from "../decisions/sentences.ts";
import type { Question } from "../question.ts";
import { decidePeriod, findPeriodRule } from "./check-period.ts";

type Obligation = Extract<PropositionContent, { kind: "obligation" }>;

/** A duty, its day, its source, and whether the register records that it was done or not. */
export function checkObligation(question: Question, content: Obligation): Decision {
  if (content.claimedSource !== null) return decideSource(question, content, content.claimedSource);
  if (content.state === null) return decideRule(question, content);
  const status = question.status(content.state);
  if (!status.decidable) return notOnRegister(question, content.state);
  const sentence = standingSentence(question, status);
  const grounds: Grounds = { derivations: [status.derivation] };
  if (!status.bound && status.since === null && status.party) {
    // What is still to come is asked of the day on which the treaty binds
    const { since } = question.latest(content.state);
    if (since !== null && since > question.on) return checkObligation(question.askedOn(since), content);
  }
  if (!status.bound && status.since === null)
    return content.duty === "any"
      ? undecidable(sentence, "which obligation is meant", false, grounds)
      : conflicts(sentence, grounds);
  if (content.duty === "any")
    return content.due === null
      ? decideAny(question, content, content.state)
      : decideAnyDay(question, content, content.state);
  const deadline = question.deadline(content.state, content.duty);
  if (
    deadline === null &&
    content.due === null &&
    content.fulfilled === "unsaid" &&
    findPeriodRule(question, content.duty) !== null
  )
    return decidePeriod(question, content);
  if (deadline === null)
    return undecidable(
      `The rules of ${question.treaty.noun} hold no such day for ${question.name(content.state)}.`,
      "the day of the duty",
      false,
      grounds,
    );
  const parts: Decision[] = [];
  if (content.period !== null || content.provisions.length > 0) parts.push(decidePeriod(question, content));
  if (content.due !== null) parts.push(decideDue(question, content, deadline));
  if (content.fulfilled !== "unsaid") parts.push(decideFulfilled(question, content, content.state, deadline));
  return parts.length === 0
    ? agrees(`${sentence} ${deadlineSentence(question, content.state, deadline)}`, deadlineGrounds(question, deadline))
    : combineAll(parts);
}

/** "by the Oslo Action Plan": the duty's source is the treaty, whatever a programme repeats. */
function decideSource(question: Question, content: Obligation, source: string): Decision {
  const rules = question.treaty.rules.deadlines.filter((rule) => content.duty === "any" || rule.duty === content.duty);
  const provisions = rules.map((rule) => rule.provision);
  const note =
    question.vocabulary?.notTheTreaty.find((found) => found.name === source)?.note ?? "It is another document.";
  const reason = `The duties with a day are in ${question.treaty.noun} itself (${provisions.join(", ")}). ${source}: ${note}`;
  return conflicts(reason, {
    shade: "imprecise",
    rule: provisions.map((provision) => ({ treaty: question.treaty.id, provision })),
  });
}
