import { type CivilDate, firstOfMonth } from "../../model/civil-date.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import type { Offset } from "../../model/treaty.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { decidePeriod, findPeriodRule } from "../kinds/check-period.ts";
import { fits, type Question } from "../question.ts";
import { addPeriod } from "./add-period.ts";

type Obligation = Extract<PropositionContent, { kind: "obligation" }>;

/** The rule as such, no State named. */
export function decideRule(question: Question, content: Obligation): Decision {
  const rule = question.treaty.rules.deadlines.find((found) => found.duty === content.duty);
  const yearly = rule?.yearly ?? null;
  if (rule !== undefined && yearly !== null && content.due !== null && content.fulfilled === "unsaid") {
    const said =
      content.due.kind === "day"
        ? content.due.day.slice(5)
        : content.due.kind === "month"
          ? content.due.month.slice(5)
          : null;
    if (said === null) return undecidable("The words give no day of the year.", "the day meant", false);
    const reason = `The day of each year is ${yearly} (${rule.provision}).`;
    const grounds: Grounds = { rule: [{ treaty: question.treaty.id, provision: rule.provision }] };
    // "by the end of April"
    return yearly.startsWith(said) ? agrees(reason, grounds) : conflicts(reason, grounds);
  }
  if (
    rule !== undefined &&
    yearly === null &&
    rule.from === "treaty-entry-into-force" &&
    content.due !== null &&
    content.fulfilled === "unsaid"
  )
    return decideCommonDay(question, content, rule);
  if (findPeriodRule(question, content.duty) === null || content.fulfilled !== "unsaid" || content.due !== null)
    return undecidable("The words do not say whose obligation is meant.", "the State meant", false);
  return decidePeriod(question, content);
}

/** A day that is the same for all who were parties from the beginning: counted from the treaty's own entry into force. */
function decideCommonDay(
  question: Question,
  content: Obligation,
  rule: Question["treaty"]["rules"]["deadlines"][number],
): Decision {
  const { day, derivation } = question.cache.register.entryIntoForce(question.treaty.id, question.clock.known);
  const grounds: Grounds = {
    rule: [{ treaty: question.treaty.id, provision: rule.provision }],
    derivations: [derivation],
  };
  const due = day === null ? null : dayAfter(day, rule.offset);
  if (due === null || content.due === null)
    return undecidable("The treaty is not in force.", "the day of the duty", true, grounds);
  const reason = `For those bound from the beginning the day is ${due} (${rule.provision}).`;
  const said = fits(content.due, due) ? agrees(reason, grounds) : conflicts(reason, grounds);
  return content.period === null ? said : combineAll([said, decidePeriod(question, content)]);
}

function dayAfter(from: CivilDate, { n, unit }: Offset): CivilDate {
  return unit === "month-start" ? firstOfMonth(from, n) : addPeriod(from, n, unit);
}
