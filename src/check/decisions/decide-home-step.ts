import type { Entry } from "../../model/entry.ts";
import type { PropositionContent, WithdrawalStep } from "../../model/proposition.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { happenedBy, mayCoincide, type Question } from "../question.ts";
import { describe } from "./describe-entry.ts";
import { isSuspension, type Steps } from "./withdrawal-steps.ts";

type Step = Extract<PropositionContent, { kind: "withdrawal-step" }>;

/** "announced its intention": any step of the way answers to it; going further makes the words imprecise. */
export function decideIntention(content: Step, facts: Steps): Decision {
  const matching =
    content.step === "recommended" ? facts.national.filter((entry) => entry.subject === "recommended") : facts.national;
  const { date } = content;
  if (matching.length === 0 && facts.received === null) {
    const later = facts.laterNational[0];
    const note = later === undefined ? "" : ` The first that the register holds is ${describe(later)}.`;
    return undecidable(
      `${facts.sentence} The register holds no announcement by then.${note}`,
      "an announcement of the State",
      true,
      facts.grounds,
    );
  }
  if (date !== null && date.kind !== "unknown") {
    const days = [
      ...matching.map((entry) => entry.validFrom),
      ...(facts.received === null ? [] : [{ kind: "day" as const, day: facts.received as never }]),
    ];
    if (!days.some((day) => mayCoincide(day, date)))
      return undecidable(
        `${facts.sentence} The register holds no step on the day that the words give.`,
        "an announcement on that day",
        true,
        facts.grounds,
      );
  }
  return agrees(facts.sentence, {
    ...facts.grounds,
    entries: facts.national,
    shade: facts.received === null ? null : "imprecise",
  });
}

const STEP_WORDS: Readonly<Record<"decree" | "government-approved" | "parliament" | "signed-into-law", string>> = {
  decree: "decree",
  "government-approved": "decision of a government",
  parliament: "vote of a parliament",
  "signed-into-law": "signature of a law",
};

/** National steps rest on press: what is recorded can be compared, what is not recorded may still have happened. */
export function decideNational(
  question: Question,
  content: Step,
  step: keyof typeof STEP_WORDS,
  facts: Steps,
): Decision {
  const own = facts.national.filter((entry) => answers(entry, step));
  const later = facts.laterNational.filter((entry) => answers(entry, step));
  const { date } = content;
  if (own.length === 0) {
    const suspending = question
      .entries(facts.state, "national-step")
      .filter((entry) => isSuspension(entry) && answers(entry, step) && happenedBy(entry, question.on));
    if (suspending.length > 0)
      return conflicts(
        `${facts.sentence} That ${STEP_WORDS[step]} concerns a suspension, not a withdrawal: ${suspending.map(describe).join("; ")}.`,
        { ...facts.grounds, entries: suspending },
      );
    const elsewhere =
      date === null || (date.kind !== "unknown" && !later.some((entry) => mayCoincide(entry.validFrom, date)));
    if (later.length > 0 && elsewhere)
      return conflicts(`${facts.sentence} The ${STEP_WORDS[step]} is later: ${later.map(describe).join("; ")}.`, {
        ...facts.grounds,
        entries: [...facts.national, ...later],
      });
    return undecidable(
      `${facts.sentence} The register holds no ${STEP_WORDS[step]} by then.`,
      `a ${STEP_WORDS[step]}`,
      true,
      facts.grounds,
    );
  }
  const sentence = `${facts.sentence} Recorded: ${own.map(describe).join("; ")}. A national step has no effect at the depositary by itself.`;
  const grounds = { ...facts.grounds, entries: own };
  // "will vote next Tuesday" where one vote is recorded already: another may follow
  if (question.proposition.modality === "planned" && own.every((entry) => happenedBy(entry, question.on)))
    return undecidable(
      `${sentence} The words tell of one still to come.`,
      `a further ${STEP_WORDS[step]}`,
      true,
      grounds,
    );
  const dated =
    date === null || date.kind === "unknown" ? own : own.filter((entry) => mayCoincide(entry.validFrom, date));
  if (dated.length === 0) return conflicts(sentence, grounds);
  const votes = content.votes === null ? null : decideVotes(content.votes, dated, sentence, grounds);
  return votes ?? agrees(sentence, grounds);
}

/** Whether an entry records a step at home. */
export function answers(entry: Entry, step: WithdrawalStep): boolean {
  if (entry.subject === step) return true;
  // The same act is a decree in one report and a law signed in another
  return step === "signed-into-law"
    ? entry.subject === "instrument-signed"
    : step === "decree" && entry.subject === "signed-into-law";
}

/** Whether a vote was counted as the words count it; null where they give it as the register has it and nothing is to be added. */
export function decideVotes(
  votes: NonNullable<Step["votes"]>,
  entries: readonly Entry[],
  sentence: string,
  grounds: Grounds,
): Decision | null {
  const counted = entries.filter((entry) => entry.quantity !== null);
  if (counted.length === 0)
    return undecidable(`${sentence} The register holds no count of that vote.`, "the votes", true, grounds);
  const right = counted.some((entry) => {
    const against = /\b\d+ to (\d+)\b/.exec(entry.detail)?.[1];
    const first = votes.inFavour === null || entry.quantity?.value === votes.inFavour;
    return first && (votes.against === null || against === undefined || Number(against) === votes.against);
  });
  return right ? agrees(sentence, grounds) : conflicts(sentence, grounds);
}
