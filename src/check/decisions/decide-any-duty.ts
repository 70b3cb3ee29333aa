import type { PropositionContent } from "../../model/proposition.ts";
import type { StateCode } from "../../model/state.ts";
import { agrees, combineAll, type Decision, type Grounds, undecidable } from "../decision.ts";
import type { Question } from "../question.ts";
import { misses } from "./deadline-entries.ts";
import { decideDue } from "./decide-due-day.ts";
import { decideFulfilled } from "./decide-fulfilled.ts";
import { describe } from "./describe-entry.ts";
import { standingSentence } from "./sentences.ts";

type Obligation = Extract<PropositionContent, { kind: "obligation" }>;

/** "its deadline ran out in June": the words do not say which duty's, so the day of any of them answers. */
export function decideAnyDay(question: Question, content: Obligation, state: StateCode): Decision {
  const dated = question.deadlines(state).filter(({ duty }) => hasOneDay(question, duty));
  const parts = dated.map((deadline) => decideDue(question, content, deadline));
  if (content.fulfilled !== "unsaid") {
    const meant = dated.find((_, at) => parts[at]?.verdict === "agrees");
    return meant === undefined
      ? decideAny(question, content, state)
      : decideFulfilled(question, { ...content, duty: meant.duty }, state, meant);
  }
  const right = parts.find((part) => part.verdict === "agrees");
  if (right !== undefined) return right;
  if (parts.length === 0)
    return undecidable(`The rules hold no day for ${question.name(state)}.`, "the duty meant", false);
  return parts.find((part) => part.verdict === "undecidable") ?? combineAll(parts);
}

function hasOneDay({ treaty }: Question, duty: string): boolean {
  return treaty.rules.deadlines.some((rule) => rule.duty === duty && rule.yearly === null);
}

/** "did not fulfil the Convention": only the days that the register records as missed speak to it. */
export function decideAny(question: Question, content: Obligation, state: StateCode): Decision {
  const missed = misses(question, state, null);
  const status = question.status(state);
  const grounds: Grounds = {
    entries: missed,
    derivations: question
      .deadlines(state)
      .filter((deadline) => missed.some((entry) => entry.subject === deadline.duty))
      .map((deadline) => deadline.derivation),
    rule: missed.flatMap((entry) =>
      entry.provision === null ? [] : [{ treaty: question.treaty.id, provision: entry.provision }],
    ),
    dates: Object.fromEntries(
      missed.flatMap((entry) =>
        entry.validFrom.kind === "day" ? [[`${entry.subject} period of ${state} ended`, entry.validFrom.day]] : [],
      ),
    ),
    shade: "imprecise",
  };
  if (content.fulfilled === "no" && missed.length > 0) {
    const days = missed.map((entry) => `${entry.detail} (${describe(entry)})`).join("; ");
    return agrees(
      `Only the days on the register are decided: ${days}. Responsibility and other obligations are not decided.`,
      grounds,
    );
  }
  if (content.fulfilled === "yes" && missed.length > 0)
    return undecidable(
      `The register records missed days: ${missed.map(describe).join("; ")}.`,
      "which obligation is meant",
      false,
      { ...grounds, shade: null },
    );
  return undecidable(
    `${standingSentence(question, status)} The register records no missed day of ${question.name(state)}; whether it did what ${question.treaty.noun} asks is not on the register.`,
    "which obligation is meant and whether it was performed",
    true,
    { derivations: [status.derivation] },
  );
}
