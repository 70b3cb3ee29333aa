import type { ObligationPeriod, PropositionContent } from "../../model/proposition.ts";
import { isSameProvision, type Offset } from "../../model/treaty.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import type { Question } from "../question.ts";

type Obligation = Extract<PropositionContent, { kind: "obligation" }>;

/** A duty's time as the treaty sets it, and what it counts from. */
interface PeriodRule {
  readonly provision: string;
  readonly offset: Offset;
  readonly from: string;
  /** a day of each year in place of a period */
  readonly yearly: string | null;
}

/** The treaty's rule for a duty: one with a day for each State, or one within a procedure; null where it sets none. */
export function findPeriodRule({ treaty }: Question, duty: string): PeriodRule | null {
  const deadline = treaty.rules.deadlines.find((rule) => rule.duty === duty);
  if (deadline !== undefined) {
    const from = `entry into force${deadline.from === "state-entry-into-force" ? " for the State" : ""}`;
    return { provision: deadline.provision, offset: deadline.offset, from, yearly: deadline.yearly };
  }
  const period = treaty.rules.periods.find((rule) => rule.duty === duty);
  return period === undefined ? null : { ...period, yearly: null };
}

/** The article that the words cite and the time that they give, held against the treaty's rule; either may be absent. */
export function decidePeriod(question: Question, content: Obligation): Decision {
  const rule = findPeriodRule(question, content.duty);
  if (rule === null) return undecidable("The rules hold no period for this duty.", "the period", false);
  const grounds: Grounds = { rule: [{ treaty: question.treaty.id, provision: rule.provision }] };
  const sets = `${capitalise(question.treaty.noun)} sets this duty in ${rule.provision}`;
  if (content.provisions.length > 0 && !content.provisions.some((cited) => isSameProvision(cited, rule.provision)))
    return conflicts(`${sets}, not in ${content.provisions.join(" or ")}.`, { ...grounds, shade: "imprecise" });
  if (content.period === null) return agrees(`${sets}.`, grounds);
  if (rule.yearly !== null)
    return undecidable(
      `The duty is due on ${rule.yearly} of each year (${rule.provision}).`,
      "the period",
      false,
      grounds,
    );
  const reason = `The period is ${printOffset(rule.offset)} from ${rule.from} (${rule.provision}).`;
  switch (comparePeriods(content.period, rule.offset)) {
    case "equal":
      return agrees(reason, grounds);
    case "about":
      return agrees(reason, { ...grounds, shade: "imprecise" });
    case "other":
      return conflicts(reason, grounds);
  }
}

/** Twelve months are a year; a number of days that so many months may have is about as long as they. */
export function comparePeriods(said: ObligationPeriod, set: Offset): "equal" | "about" | "other" {
  const [ours, theirs] = [inDaysOrMonths(said), inDaysOrMonths(set)];
  if (ours.unit === theirs.unit) return ours.n === theirs.n ? "equal" : "other";
  const [days, months] = ours.unit === "day" ? [ours.n, theirs.n] : [theirs.n, ours.n];
  return days >= 28 * months && days <= 31 * months ? "about" : "other";
}

function inDaysOrMonths({ n, unit }: ObligationPeriod | Offset): {
  readonly n: number;
  readonly unit: "day" | "month";
} {
  if (unit === "day") return { n, unit };
  return { n: unit === "year" ? n * 12 : n, unit: "month" };
}

export function printOffset({ n, unit }: Offset): string {
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}
