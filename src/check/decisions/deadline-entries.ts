import type { Entry } from "../../model/entry.ts";
import type { Deadline } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import type { Grounds } from "../decision.ts";
import { happenedBy, type Question } from "../question.ts";

/** Missed days on record, of one duty or of all. */
export function misses(question: Question, state: StateCode, duty: string | null): Entry[] {
  return question
    .entries(state, "deadline-missed")
    .filter((entry) => happenedBy(entry, question.on) && (duty === null || entry.subject === duty));
}

/** None where a later extension has opened the duty again. */
export function completions(question: Question, state: StateCode, duty: string): Entry[] {
  const outcome = question.deadline(state, duty)?.outcome ?? "completed";
  if (outcome !== "completed") return [];
  return question
    .entries(state, "duty-completed")
    .filter((entry) => happenedBy(entry, question.on) && entry.subject === duty);
}

/** The day of a duty: one pattern for every State. */
export function deadlineSentence(question: Question, state: StateCode, deadline: Deadline): string {
  const moved = deadline.original === deadline.due ? "" : ` (first ${deadline.original})`;
  return `The day for ${deadline.duty.replaceAll("-", " ")} of ${question.name(state)} is ${deadline.due}${moved}, ${deadline.provision}.`;
}

export function deadlineGrounds(question: Question, deadline: Deadline): Grounds {
  return {
    rule: [{ treaty: question.treaty.id, provision: deadline.provision }],
    derivations: [deadline.derivation],
    dates: {
      [`${deadline.duty} due for ${deadline.state}`]: deadline.due,
      [`${deadline.duty} first due for ${deadline.state}`]: deadline.original,
    },
  };
}
