import { addDays, type CivilDate, daysOf } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import type { Deadline } from "../../model/register.ts";
import { agrees, conflicts, type Decision, undecidable } from "../decision.ts";
import { fits, type Question } from "../question.ts";
import { deadlineGrounds, deadlineSentence } from "./deadline-entries.ts";

type Obligation = Extract<PropositionContent, { kind: "obligation" }>;

export function decideDue(question: Question, content: Obligation, deadline: Deadline): Decision {
  const { due } = content;
  const reason = deadlineSentence(question, deadline.state, deadline);
  const grounds = deadlineGrounds(question, deadline);
  if (due === null || due.kind === "unknown")
    return undecidable(`${reason} The words give a day that cannot be resolved.`, "the day meant", false, grounds);
  if (fits(due, deadline.due)) return agrees(reason, grounds);
  if (fits(due, deadline.original)) return agrees(reason, { ...grounds, shade: "outdated" });
  const earlier = extensionsOf(question, deadline).filter(
    (entry) => entry.setsDate !== null && fits(due, entry.setsDate),
  );
  if (earlier.length > 0) return agrees(reason, { ...grounds, entries: earlier, shade: "outdated" });
  const first = daysOf(due)?.from ?? null;
  const last = findSilentDay(question, deadline);
  if (first !== null && last !== null && first > last)
    return undecidable(
      `${reason} ${last === deadline.due ? "That day" : `The last day on the register, ${last},`} has passed, and the register records neither completion nor a miss nor a later day.`,
      "whether the day was put off once more",
      true,
      grounds,
    );
  return conflicts(reason, grounds);
}

/**
 * The last recorded day of a duty that may be put off, where it has passed in silence: a later extension may lack from the register.
 *
 * Asked of the last day that the register covers, since the extension may have been granted before the claim was made.
 */
function findSilentDay(question: Question, { state, duty }: Deadline): CivilDate | null {
  if (question.treaty.rules.deadlines.every((rule) => rule.duty !== duty || rule.extension === null)) return null;
  const covered = question.lastCovered;
  const on = covered > question.on ? covered : question.on;
  const last = question.askedOn(on).deadline(state, duty);
  // Time is given at yearly meetings: one that the register records of the year before is not followed by another that it lacks
  if (extendedLately(question, state, duty)) return null;
  return last?.outcome === "passed" ? last.due : null;
}

function extendedLately(question: Question, state: Deadline["state"], duty: string): boolean {
  const since = addDays(question.on, -A_YEAR);
  return extensionsOf(question, { state, duty }).some(({ kind, validFrom }) => {
    const days = daysOf(validFrom);
    return kind === "deadline-extension" && days !== null && days.to > since && days.from <= question.on;
  });
}

const A_YEAR = 365;

function extensionsOf(question: Question, { state, duty }: Pick<Deadline, "state" | "duty">): Entry[] {
  return question.entries(state, "deadline-extension", "deadline-status").filter((entry) => entry.subject === duty);
}
