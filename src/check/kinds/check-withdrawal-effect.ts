import type { PropositionContent } from "../../model/proposition.ts";
import type { StateCode } from "../../model/state.ts";
import type { Treaty } from "../../model/treaty.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { standingSentence } from "../decisions/sentences.ts";
import { fits, type Question } from "../question.ts";

type Effect = Extract<PropositionContent, { kind: "withdrawal-effect" }>;
type WithdrawalRule = NonNullable<Treaty["rules"]["withdrawal"]>;

/** What the treaty says of leaving: the period, what it counts from, what an armed conflict does, what is free afterwards. */
export function checkWithdrawalEffect(question: Question, content: Effect): Decision {
  const rule = question.treaty.rules.withdrawal;
  const noun = capitalise(question.treaty.noun);
  if (rule === null) {
    const reason = `${noun} (${question.treaty.shortTitle}) has no clause on withdrawal; general law decides.`;
    return content.period === null && content.conflict === null
      ? undecidable(reason, "what general law says", false)
      : conflicts(reason);
  }
  const parts: Decision[] = [];
  if (content.period !== null) parts.push(decidePeriod(question, content, rule, content.period));
  if (content.period === null && content.from !== "unsaid") parts.push(decideStart(question, content, rule));
  if (content.conflict !== null) parts.push(decideConflict(question, content, rule, content.conflict));
  if (content.effectiveOn !== null) parts.push(...content.states.map((state) => decideDay(question, content, state)));
  return combineAll(parts);
}

function groundsOf(question: Question, rule: WithdrawalRule): Grounds {
  const provisions = [rule.provision, ...(rule.conflictProvision === null ? [] : [rule.conflictProvision])];
  return {
    rule: provisions.map((provision) => ({ treaty: question.treaty.id, provision })),
    wouldChange: `An amendment of ${rule.provision}.`,
  };
}

function ruleSentence(question: Question, rule: WithdrawalRule): string {
  const { offset } = rule;
  const unit = `${offset.unit === "month-start" ? "month" : offset.unit}${offset.n === 1 ? "" : "s"}`;
  const start =
    rule.startsAt === "receipt" ? "after the depositary received the instrument" : "after the notice was given";
  return `Under ${rule.provision} of ${question.treaty.noun} (${question.treaty.shortTitle}) a withdrawal takes effect ${offset.n} ${unit} ${start}.`;
}

function decidePeriod(
  question: Question,
  content: Effect,
  rule: WithdrawalRule,
  period: NonNullable<Effect["period"]>,
): Decision {
  const sentence = ruleSentence(question, rule);
  const grounds = groundsOf(question, rule);
  const same = comparePeriods(rule.offset, period);
  if (question.proposition.negated)
    return same === "different" ? agrees(sentence, grounds) : conflicts(sentence, grounds);
  if (same === "different") return conflicts(sentence, grounds);
  if (content.from === "announcement" || content.from === "parliament")
    return conflicts(`${sentence} An announcement, decree or vote starts no period.`, {
      ...grounds,
      shade: "imprecise",
    });
  const clause = conflictSentence(rule);
  if (content.conflict === null && content.permits !== null && content.from !== "unsaid" && clause !== "")
    return agrees(`${sentence} ${clause}`, { ...grounds, shade: "imprecise" });
  const imprecise = same === "nearly" || content.from === "notice-to-parties";
  return agrees(sentence, { ...grounds, shade: imprecise ? "imprecise" : null });
}

/** What the period counts from, where the words give no length. */
function decideStart(question: Question, content: Effect, rule: WithdrawalRule): Decision {
  const right = content.from === "deposit" || (content.from === "notice-to-parties" && rule.startsAt === "notice");
  const sentence = `${ruleSentence(question, rule)}${right ? "" : " Nothing else starts the period."}`;
  const grounds = groundsOf(question, rule);
  return right === question.proposition.negated ? conflicts(sentence, grounds) : agrees(sentence, grounds);
}

function comparePeriods(
  rule: WithdrawalRule["offset"],
  said: NonNullable<Effect["period"]>,
): "same" | "nearly" | "different" {
  const unit = rule.unit === "month-start" ? "month" : rule.unit;
  if (unit === said.unit) return rule.n === said.n ? "same" : "different";
  const months = (n: number, of: string): number => (of === "year" ? n * 12 : of === "month" ? n : n / 30);
  if (unit !== "day" && said.unit !== "day")
    return months(rule.n, unit) === months(said.n, said.unit) ? "same" : "different";
  return Math.abs(months(rule.n, unit) - months(said.n, said.unit)) < 0.25 ? "nearly" : "different";
}

function conflictSentence(rule: WithdrawalRule): string {
  switch (rule.conflictClause) {
    case "none":
      return "";
    case "A1":
      return "If the State is engaged in an armed conflict when that period expires, the withdrawal does not take effect before the end of the conflict.";
    case "A2":
      return "If the State is engaged in an armed conflict or occupation when that period expires, it stays bound until these end and protected persons are released.";
    case "A3":
      return "If the State is party to an armed conflict when that period expires, it stays bound until it is no longer party to one.";
  }
}

function decideConflict(
  question: Question,
  content: Effect,
  rule: WithdrawalRule,
  conflict: NonNullable<Effect["conflict"]>,
): Decision {
  const sentence = `${ruleSentence(question, rule)} ${conflictSentence(rule)}`.trim();
  const grounds = groundsOf(question, rule);
  if (rule.conflictClause === "none") {
    const reason = `${sentence} It has no clause on armed conflict.`;
    return conflict === "no-effect" ? agrees(reason, grounds) : conflicts(reason, grounds);
  }
  switch (conflict) {
    case "effect-waits":
      return agrees(`${sentence} What counts is the day on which the period expires.`, {
        ...grounds,
        shade: "imprecise",
      });
    case "clock-pauses":
      return conflicts(`${sentence} The period runs on; only the effect is put off.`, grounds);
    case "forbids-leaving":
      return conflicts(`${sentence} Notice may be given at any time; only its effect waits.`, grounds);
    case "no-effect":
      return conflicts(sentence, grounds);
    case "clause-applies":
      return decideApplies(question, content, rule, sentence, grounds);
  }
}

/** "the clause applies to X": it governs X's withdrawal; whether it bites depends on the day on which the period expires. */
function decideApplies(
  question: Question,
  content: Effect,
  rule: WithdrawalRule,
  sentence: string,
  grounds: Grounds,
): Decision {
  const parts = content.states.map((state) => {
    const status = question.status(state);
    const recorded = question.cache.register.conflictsOn(state, question.clock);
    const used: Grounds = { ...grounds, entries: recorded, derivations: [status.derivation] };
    const standing = standingSentence(question, status);
    if (!status.bound)
      return undecidable(`${standing} ${sentence}`, "a withdrawal that the clause could govern", true, used);
    if (recorded.length === 0)
      return undecidable(
        `${standing} ${sentence} No armed conflict of it is recorded on that day.`,
        "an armed conflict on the day the period expires",
        true,
        used,
      );
    const received =
      status.withdrawal === null
        ? "No instrument of withdrawal had been received, so no period was running."
        : `The instrument was received on ${status.withdrawal.received}.`;
    return agrees(`${standing} ${sentence} ${received}`, { ...used, shade: "imprecise" });
  });
  return parts.length === 0
    ? undecidable(`${sentence} The words do not say whose withdrawal is meant.`, "the State meant", false, {
        ...grounds,
        rule: [{ treaty: question.treaty.id, provision: rule.provision }],
      })
    : combineAll(parts);
}

function decideDay(question: Question, content: Effect, state: StateCode): Decision {
  const status = question.status(state);
  const effective = status.withdrawal?.effective ?? null;
  const sentence = standingSentence(question, status);
  const grounds: Grounds = {
    derivations: [status.derivation],
    dates: { [`withdrawal in effect for ${state}`]: effective },
  };
  if (effective === null || content.effectiveOn === null || content.effectiveOn.kind === "unknown")
    return undecidable(sentence, "a notice of withdrawal with a day of effect", true, grounds);
  return fits(content.effectiveOn, effective) ? agrees(sentence, grounds) : conflicts(sentence, grounds);
}
