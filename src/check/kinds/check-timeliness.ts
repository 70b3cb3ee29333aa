import { type CivilDate, daysOf } from "../../model/civil-date.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import type { Deadline } from "../../model/register.ts";
import { agrees, combineAll, conflicts, type Decision, undecidable } from "../decision.ts";
import { addPeriod } from "../decisions/add-period.ts";
import { completions, deadlineGrounds, deadlineSentence, misses } from "../decisions/deadline-entries.ts";
import { describe } from "../decisions/describe-entry.ts";
import { notOnRegister, standingSentence } from "../decisions/sentences.ts";
import type { Question } from "../question.ts";

type Timeliness = Extract<PropositionContent, { kind: "timeliness" }>;

/** A duty done by its day or after it, held against its day and what the register records of it. */
export function checkTimeliness(question: Question, content: Timeliness): Decision {
  const status = question.status(content.state);
  if (!status.decidable) return notOnRegister(question, content.state);
  const meant = question
    .deadlines(content.state)
    .filter(({ duty }) => content.duty === "any" || duty === content.duty)
    .flatMap((deadline) => decideDuty(question, content, deadline) ?? []);
  const [first] = meant;
  if (first === undefined)
    return undecidable(
      `${standingSentence(question, status)} The register records neither completion nor a miss.`,
      "when the duty was done",
      true,
      { derivations: [status.derivation] },
    );
  if (meant.every(({ verdict }) => verdict === first.verdict)) return combineAll(meant);
  return undecidable(meant.map(({ reason }) => reason).join(" "), "the duty meant", false);
}

/** Null where the register records nothing of this duty. */
function decideDuty(question: Question, content: Timeliness, deadline: Deadline): Decision | null {
  const done = completions(question, content.state, deadline.duty)[0] ?? null;
  const missed = misses(question, content.state, deadline.duty)[0] ?? null;
  if (done === null && missed === null) return null;
  const used = [done, missed].filter((entry) => entry !== null);
  const reason = `${deadlineSentence(question, content.state, deadline)} Recorded: ${used.map(describe).join("; ")}.`;
  const grounds = { ...deadlineGrounds(question, deadline), entries: used };
  const finished = done === null ? { from: question.on, to: question.on } : daysOf(done.validFrom);
  if (finished === null) return undecidable(reason, "the day on which the duty was done", true, grounds);
  const byDue = isRight(content, deadline.due, finished);
  // Done after the first day but within an extension: late by the one, in time by the other
  if (byDue === isRight(content, deadline.original, finished) && byDue !== null)
    return byDue ? agrees(reason, grounds) : conflicts(reason, grounds);
  // "three years ahead of its deadline": so long before the day as last put off, which is the one that is meant
  if (!content.late && content.by !== null && byDue === true) return agrees(reason, grounds);
  return undecidable(reason, "the day that is meant", false, grounds);
}

interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Whether what was finished on one of these days was so by the day that was due, as the words say; null where it may be either. */
function isRight(content: Timeliness, due: CivilDate, finished: Days): boolean | null {
  if (finished.from <= due && finished.to > due) return null;
  if (finished.from > due !== content.late) return false;
  return content.late ? isAbout(content, due, finished) : isAbout(content, finished.to, { from: due, to: due });
}

/** Whether the length of time that the words give lies between the two days, a unit more or less. */
function isAbout({ by, comparison }: Timeliness, from: CivilDate, to: Days): boolean {
  if (by === null) return true;
  const after = (n: number): CivilDate => addPeriod(from, n, by.unit);
  const atLeast = comparison === "at-least" || comparison === "more-than";
  const atMost = comparison === "at-most" || comparison === "fewer-than";
  return (atMost || after(atLeast ? by.n : by.n - 1) <= to.to) && after(atMost ? by.n : by.n + 1) >= to.from;
}
