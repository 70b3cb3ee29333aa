import type { PropositionContent } from "../../model/proposition.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { completions, deadlineGrounds, deadlineSentence, misses } from "../decisions/deadline-entries.ts";
import { describe } from "../decisions/describe-entry.ts";
import { notOnRegister, standingSentence } from "../decisions/sentences.ts";
import { fits, happenedBy, mayCoincide, type Question } from "../question.ts";

type ComplianceStep = Extract<PropositionContent, { kind: "compliance-step" }>;

/** A duty completed or reported, an extension asked for or granted: as the register records it. */
export function checkComplianceStep(question: Question, content: ComplianceStep): Decision {
  const status = question.status(content.state);
  if (!status.decidable) return notOnRegister(question, content.state);
  const deadline = question.deadline(content.state, content.duty);
  const grounds: Grounds =
    deadline === null ? { derivations: [status.derivation] } : deadlineGrounds(question, deadline);
  const sentence =
    deadline === null ? standingSentence(question, status) : deadlineSentence(question, content.state, deadline);
  switch (content.step) {
    case "completed":
    case "reported":
      return decideDone(question, content, sentence, grounds);
    case "extension-granted":
    case "extension-requested":
      return decideExtension(question, content, sentence, grounds);
    case "not-auditable":
      return undecidable(
        `${sentence} Whether stocks can be inspected is a fact that the register does not hold; the text names no exception for it.`,
        "the state of the stores",
        false,
        grounds,
      );
  }
}

function decideDone(question: Question, content: ComplianceStep, sentence: string, grounds: Grounds): Decision {
  const done =
    content.step === "completed"
      ? completions(question, content.state, content.duty)
      : question
          .entries(content.state, "report")
          .filter((entry) => entry.subject === content.duty && happenedBy(entry, question.on));
  const [first] = done;
  const negated = question.proposition.negated;
  if (first === undefined) {
    const missed = misses(question, content.state, content.duty);
    if (missed.length === 0)
      return undecidable(
        `${sentence} The register records neither completion nor a miss.`,
        "whether it was done",
        true,
        grounds,
      );
    const reason = `${sentence} ${missed.map(describe).join("; ")}.`;
    return negated
      ? agrees(reason, { ...grounds, entries: missed })
      : conflicts(reason, { ...grounds, entries: missed });
  }
  const reason = `${sentence} Recorded: ${done.map(describe).join("; ")}.`;
  const used = { ...grounds, entries: done };
  if (negated) return conflicts(reason, used);
  const { date } = content;
  if (date === null || date.kind === "unknown" || done.some((entry) => mayCoincide(entry.validFrom, date)))
    return agrees(reason, used);
  return conflicts(reason, used);
}

function decideExtension(question: Question, content: ComplianceStep, sentence: string, grounds: Grounds): Decision {
  const rule = question.treaty.rules.deadlines.find((found) => found.duty === content.duty);
  if (rule !== undefined && rule.extension === null) {
    const reason = `${sentence} ${rule.provision} provides for no extension.`;
    return question.proposition.negated ? agrees(reason, grounds) : conflicts(reason, grounds);
  }
  const kinds =
    content.step === "extension-granted"
      ? (["deadline-extension", "deadline-status"] as const)
      : (["deadline-extension-requested", "deadline-extension"] as const);
  const found = question
    .entries(content.state, ...kinds)
    .filter((entry) => entry.subject === content.duty && happenedBy(entry, question.on));
  if (found.length === 0)
    return undecidable(
      `${sentence} The register holds no extension by that day.`,
      "a decision on an extension",
      true,
      grounds,
    );
  const reason = `${sentence} Recorded: ${found.map((entry) => `${describe(entry)}${entry.setsDate === null ? "" : ` (until ${entry.setsDate})`}`).join("; ")}.`;
  const used = { ...grounds, entries: found };
  if (question.proposition.negated) return conflicts(reason, used);
  const { date } = content;
  if (date === null || date.kind === "unknown") return agrees(reason, used);
  const right = found.some(
    (entry) => (entry.setsDate !== null && fits(date, entry.setsDate)) || mayCoincide(entry.validFrom, date),
  );
  if (right) return agrees(reason, used);
  return found.some((entry) => entry.setsDate === null)
    ? undecidable(reason, "the day that the extension set", true, used)
    : conflicts(reason, used);
}
