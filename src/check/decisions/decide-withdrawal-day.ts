import { daysBetween, daysOf, type PartialDate } from "../../model/civil-date.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import { agrees, conflicts, type Decision, undecidable } from "../decision.ts";
import { fits, happenedBy, mayCoincide, type Question } from "../question.ts";
import { addPeriod } from "./add-period.ts";
import { describe } from "./describe-entry.ts";
import type { Steps } from "./withdrawal-steps.ts";

type Step = Extract<PropositionContent, { kind: "withdrawal-step" }>;

/** "left", "has withdrawn", "took effect": only the end of the bond answers to it; a notice or vote does not. */
export function decideInEffect(question: Question, content: Step, facts: Steps): Decision {
  const effective = facts.latest.withdrawal?.effective ?? null;
  const due = effective !== null && effective <= question.on;
  if (!due) return conflicts(facts.sentence, facts.grounds);
  const { date } = content;
  if (date === null) return agrees(facts.sentence, facts.grounds);
  if (date.kind === "unknown") return leaveDayOpen(facts);
  if (fits(date, effective)) return agrees(facts.sentence, facts.grounds);
  const received = facts.latest.withdrawal?.received ?? null;
  const doubtful = question.entries(facts.state, "withdrawal").filter((entry) => /disput/i.test(entry.note ?? ""));
  if (doubtful.length > 0)
    return undecidable(`${facts.sentence} The sources dispute the day.`, "an undisputed day", true, {
      ...facts.grounds,
      entries: doubtful,
    });
  return conflicts(facts.sentence, {
    ...facts.grounds,
    shade: received !== null && fits(date, received) ? "imprecise" : null,
  });
}

/** "will leave on D": the day is computed once the notice is received; before that it is a forecast. */
export function decidePlanned(question: Question, content: Step, facts: Steps): Decision {
  const withdrawal = facts.status.withdrawal;
  if (withdrawal === null && isTooSoon(question, content.date))
    return conflicts(
      `${facts.sentence} The register holds no notice by then, and a withdrawal takes effect only once the period of ${question.treaty.noun} has run.`,
      facts.grounds,
    );
  if (withdrawal === null)
    return undecidable(
      `${facts.sentence} What a State will do is not on the register.`,
      "a notice of withdrawal",
      true,
      facts.grounds,
    );
  if (question.proposition.negated) return undecidable(facts.sentence, "what is denied", false, facts.grounds);
  const { date } = content;
  if (withdrawal.effective === null)
    return undecidable(facts.sentence, "the end of the armed conflict recorded", true, facts.grounds);
  if (date === null || date.kind === "unknown")
    return agrees(facts.sentence, { ...facts.grounds, shade: withdrawal.pending ? "conditional" : null });
  return fits(date, withdrawal.effective)
    ? agrees(facts.sentence, { ...facts.grounds, shade: withdrawal.pending ? "conditional" : null })
    : conflicts(facts.sentence, facts.grounds);
}

/** "after the vote", "a week later": of what day is not told. */
function leaveDayOpen({ sentence, grounds }: Steps): Decision {
  return undecidable(`${sentence} The words give a day that cannot be resolved.`, "the day meant", false, grounds);
}

/** Whether a leaving by this day would be quicker than a notice of the day of the question allows. */
function isTooSoon({ treaty, on }: Question, date: PartialDate | null): boolean {
  const offset = treaty.rules.withdrawal?.offset ?? null;
  const days = date === null ? null : daysOf(date);
  if (offset === null || days === null || offset.unit === "month-start") return false;
  return days.to <= addPeriod(on, offset.n, offset.unit) && days.from > on;
}

/** "handed in its instrument": only a notice that the depositary received answers to it. */
export function decideDeposited(question: Question, content: Step, facts: Steps): Decision {
  const received = facts.received;
  if (received === null) {
    const suspended = question
      .entries(facts.state, "suspension-communicated")
      .filter((entry) => happenedBy(entry, question.on));
    const note =
      suspended.length === 0
        ? ""
        : ` What the depositary received is a communication of suspension: ${suspended.map(describe).join("; ")}.`;
    return conflicts(`${facts.sentence} The register holds no instrument of withdrawal received by then.${note}`, {
      ...facts.grounds,
      entries: [...facts.national, ...suspended],
    });
  }
  const { date } = content;
  if (date === null) return agrees(facts.sentence, facts.grounds);
  if (date.kind === "unknown") return leaveDayOpen(facts);
  const notice = question.entries(facts.state, "withdrawal").filter((entry) => happenedBy(entry, question.on));
  const issued = notice.flatMap((entry) => (entry.recordedFrom.assumed ? [] : [entry.recordedFrom.day]));
  if (fitsDay(date, received) || issued.some((day) => fits(date, day)))
    return agrees(facts.sentence, { ...facts.grounds, entries: [...facts.national, ...notice] });
  // The instrument may have been sent, or signed at home, some days before it was received
  const near =
    date.kind === "day" &&
    Math.abs(daysBetween(date.day, notice[0]?.validFrom.kind === "day" ? notice[0].validFrom.day : date.day)) <= 3;
  return near
    ? undecidable(facts.sentence, "whether sending or receipt is meant", false, facts.grounds)
    : conflicts(facts.sentence, facts.grounds);
}

function fitsDay(date: PartialDate, day: string): boolean {
  return mayCoincide(date, { kind: "day", day: day as never });
}
