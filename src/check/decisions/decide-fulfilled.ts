import { type CivilDate, daysBetween, daysOf } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import type { Deadline } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import type { Question } from "../question.ts";
import { completions, deadlineGrounds, deadlineSentence, misses } from "./deadline-entries.ts";
import { describe } from "./describe-entry.ts";

type Obligation = Extract<PropositionContent, { kind: "obligation" }>;

export function decideFulfilled(
  question: Question,
  content: Obligation,
  state: StateCode,
  deadline: Deadline,
): Decision {
  const done = completions(question, state, deadline.duty)[0] ?? null;
  const missed = misses(question, state, deadline.duty)[0] ?? null;
  const grounds = { ...deadlineGrounds(question, deadline), entries: [done, missed].filter((entry) => entry !== null) };
  const sentence = `${deadlineSentence(question, state, deadline)}${done === null ? "" : ` Completion is recorded: ${describe(done)}.`}${missed === null ? "" : ` ${missed.detail}.`}`;
  const passed = deadline.due < question.on || deadline.original < question.on;
  switch (content.fulfilled) {
    case "not-yet":
      if (done !== null) return conflicts(sentence, grounds);
      if (missed !== null) return agrees(sentence, grounds);
      return undecidable(sentence, "the state of the stock or the area on that day", true, grounds);
    case "no":
      if (missed !== null && (done === null || content.due !== null)) return agrees(sentence, grounds);
      if (missed !== null)
        return undecidable(
          `${sentence} The words do not say whether the day or the duty is meant.`,
          "what is meant",
          false,
          grounds,
        );
      if (done !== null) return conflicts(sentence, grounds);
      if (!passed)
        return content.due === null
          ? undecidable(sentence, "the state of the stock or the area on that day", true, grounds)
          : conflicts(sentence, grounds);
      return undecidable(
        `${sentence} The register records neither completion nor a miss.`,
        "whether the duty was done by its day",
        true,
        grounds,
      );
    case "yes":
      if (missed !== null && done === null) return conflicts(sentence, grounds);
      if (missed !== null) return undecidable(sentence, "whether completion or the day is meant", false, grounds);
      return done === null
        ? undecidable(`${sentence} The register records no completion.`, "whether the duty was done", true, grounds)
        : content.due !== null && isLaterThan(done, deadline.due)
          ? conflicts(sentence, grounds)
          : agrees(sentence, grounds);
    default:
      return decideRefusal(question, state, deadline, sentence, grounds);
  }
}

/** "met its deadline of 2009": not where completion is recorded of a day after the last. */
function isLaterThan({ validFrom }: Entry, due: CivilDate): boolean {
  const days = daysOf(validFrom);
  return days !== null && days.from > due;
}

/** How long after a State's own statement a report of it is read as the same. */
const STATEMENT_DAYS = 60;

/** "will not", "cannot": only what the State itself is recorded to have said can be held against the words. */
function decideRefusal(
  question: Question,
  state: StateCode,
  deadline: Deadline,
  sentence: string,
  grounds: Grounds,
): Decision {
  const said = question
    .entries(state, "statement", "communication")
    .filter(
      (entry) =>
        entry.subject === deadline.duty && entry.validFrom.kind === "day" && entry.validFrom.day <= question.on,
    )
    .filter(
      (entry) => entry.validFrom.kind === "day" && daysBetween(entry.validFrom.day, question.on) <= STATEMENT_DAYS,
    );
  const [statement] = said;
  if (statement === undefined)
    return undecidable(
      `${sentence} What a State will do is not on the register.`,
      "what the State will do",
      false,
      grounds,
    );
  return agrees(
    `${sentence} ${question.name(state)} on ${describe(statement)}. The cause and any excuse are not decided.`,
    {
      ...grounds,
      shade: "imprecise",
      entries: [...(grounds.entries ?? []), statement],
    },
  );
}
