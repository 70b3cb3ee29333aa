import type { CivilDate } from "../../model/civil-date.ts";
import type { PropositionContent, WithdrawalStep } from "../../model/proposition.ts";
import type { StateCode } from "../../model/state.ts";
import { agrees, combineAll, conflicts, type Decision, undecidable } from "../decision.ts";
import { answers, decideIntention, decideNational } from "../decisions/decide-home-step.ts";
import { type DayOf, decideRank } from "../decisions/decide-rank.ts";
import { decideDeposited, decideInEffect, decidePlanned } from "../decisions/decide-withdrawal-day.ts";
import { notOnRegister } from "../decisions/sentences.ts";
import { isSuspension, Steps } from "../decisions/withdrawal-steps.ts";
import type { Question } from "../question.ts";

type Step = Extract<PropositionContent, { kind: "withdrawal-step" }>;

/** Which step out of the treaty had been taken on the day, for each State named. */
export function checkWithdrawalStep(question: Question, content: Step): Decision {
  const decision = combineAll(content.states.map((state) => checkState(question, content, state)));
  if (content.rank === null || decision.verdict !== "agrees") return decision;
  const { rank, step } = content;
  const held = DAY_OF_STEP[step];
  const ranks = content.states.map((state) =>
    held === undefined
      ? decideRank(question, state, rank, (status) => firstDay(question, status.state, step), {}, "some")
      : decideRank(question, state, rank, held, {}),
  );
  return combineAll([decision, ...ranks]);
}

/** The first day on which a step at home is recorded for a State; the register does not hold it of all that took one. */
function firstDay(question: Question, state: StateCode, step: WithdrawalStep): CivilDate | null {
  const days = question
    .entries(state, "national-step")
    .filter((entry) => !isSuspension(entry) && answers(entry, step))
    .flatMap(({ validFrom }) => (validFrom.kind === "day" ? [validFrom.day] : []));
  return days.sort()[0] ?? null;
}

/** The days that States are ranked by; other steps are not on the register for every State. */
const DAY_OF_STEP: Partial<Record<WithdrawalStep, DayOf>> = {
  "in-effect": ({ withdrawal }) => (withdrawal?.pending === false ? withdrawal.effective : null),
  deposited: ({ withdrawal }) => withdrawal?.received ?? null,
};

function checkState(question: Question, content: Step, state: StateCode): Decision {
  const latest = question.latest(state);
  if (!latest.decidable) return notOnRegister(question, state);
  const facts = new Steps(question, state, latest);
  const { modality } = question.proposition;
  if (modality === "conditional" || modality === "possible")
    return undecidable(
      `${facts.sentence} The words give it as possible.`,
      "whether it came about",
      false,
      facts.grounds,
    );
  if (content.step === "in-effect" && modality === "planned") return decidePlanned(question, content, facts);
  const decision = decideStep(question, content, facts);
  if (!question.proposition.negated) return decision;
  if (decision.verdict === "undecidable" || content.date !== null)
    return undecidable(
      decision.reason,
      decision.missing?.fact ?? "what is denied, the step or its day",
      decision.missing?.registrable ?? false,
      facts.grounds,
    );
  const flipped = decision.verdict === "agrees" ? conflicts : agrees;
  return flipped(decision.reason, facts.grounds);
}

function decideStep(question: Question, content: Step, facts: Steps): Decision {
  switch (content.step) {
    case "in-effect":
      return decideInEffect(question, content, facts);
    case "deposited":
    case "notified-parties":
      return decideDeposited(question, content, facts);
    case "announced":
    case "considered":
    case "recommended":
      return decideIntention(content, facts);
    case "decree":
    case "government-approved":
    case "parliament":
    case "signed-into-law":
      return decideNational(question, content, content.step, facts);
    case "unspecified":
      return undecidable(
        `${facts.sentence} The words do not say which step they mean.`,
        "the step meant",
        false,
        facts.grounds,
      );
  }
}
