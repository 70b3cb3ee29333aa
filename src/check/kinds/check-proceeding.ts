import type { PropositionContent } from "../../model/proposition.ts";
import type { StateCode } from "../../model/state.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { describe } from "../decisions/describe-entry.ts";
import { happenedBy, mayCoincide, type Question } from "../question.ts";

type Proceeding = Extract<PropositionContent, { kind: "proceeding" }>;

/** An act of one party about another, as the register records it; what it does not record may still have happened. */
export function checkProceeding(question: Question, content: Proceeding): Decision {
  return combineAll(content.states.map((state) => checkState(question, content, state)));
}

function checkState(question: Question, content: Proceeding, state: StateCode): Decision {
  const found = question
    .entries(state, content.act)
    .filter((entry) => content.about.length === 0 || content.about.some((other) => entry.about.includes(other)))
    .filter((entry) => happenedBy(entry, question.on));
  const what = content.act.replaceAll("-", " ");
  if (found.length === 0)
    return undecidable(
      `The register holds no such act (${what}) of ${question.name(state)} by then.`,
      `the ${what}`,
      true,
    );
  const reason = `Recorded of ${question.name(state)}: ${found.map(describe).join("; ")}.`;
  const grounds: Grounds = { entries: found };
  if (question.proposition.negated) return conflicts(reason, grounds);
  const { date } = content;
  if (date === null || date.kind === "unknown" || found.some((entry) => mayCoincide(entry.validFrom, date)))
    return agrees(reason, grounds);
  // A day other than the recorded one may be another act of the same kind
  return undecidable(reason, "the act of that day", true, grounds);
}
