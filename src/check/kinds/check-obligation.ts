import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  daysBetween,
  daysOf,
  firstOfMonth,
} from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import type { Deadline } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import type { Offset } from "../../model/treaty.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { fits, happenedBy, type Question } from "../question.ts";
import { decidePeriod, findPeriodRule } from "./check-period.ts";
import { notOnRegister, standingSentence } from "./sentences.ts";

type Obligation = Extract<PropositionContent, { kind: "obligation" }>;

/** A duty, its day, its source, and whether the register records that it was done or not. */
export function checkObligation(question: Question, content: Obligation): Decision {
  if (content.claimedSource !== null) return decideSource(question, content, content.claimedSource);
  if (content.state === null) return decideRule(question, content);
  const status = question.status(content.state);
  if (!status.decidable) return notOnRegister(question, content.state);
  const sentence = standingSentence(question, status);
  const grounds: Grounds = { derivations: [status.derivation] };
  if (!status.bound && status.since === null && status.party) {
    // What is still to come is asked of the day on which the treaty binds
    const { since } = question.latest(content.state);
    if (since !== null && since > question.on) return checkObligation(question.askedOn(since), content);
  }
  if (!status.bound && status.since === null)
    return content.duty === "any"
      ? undecidable(sentence, "which obligation is meant", false, grounds)
      : conflicts(sentence, grounds);
  if (content.duty === "any")
    return content.due === null
      ? decideAny(question, content, content.state)
      : decideAnyDay(question, content, content.state);
  const deadline = question.deadline(content.state, content.duty);
  if (
    deadline === null &&
    content.due === null &&
    content.fulfilled === "unsaid" &&
    findPeriodRule(question, content.duty) !== null
  )
    return decidePeriod(question, content);
  if (deadline === null)
    return undecidable(
      `The rules of ${question.treaty.noun} hold no such day for ${question.name(content.state)}.`,
      "the day of the duty",
      false,
      grounds,
    );
  const parts: Decision[] = [];
  if (content.period !== null || content.provisions.length > 0) parts.push(decidePeriod(question, content));
  if (content.due !== null) parts.push(decideDue(question, content, deadline));
  if (content.fulfilled !== "unsaid") parts.push(decideFulfilled(question, content, content.state, deadline));
  return parts.length === 0
    ? agrees(`${sentence} ${deadlineSentence(question, content.state, deadline)}`, deadlineGrounds(question, deadline))
    : combineAll(parts);
}

/** "by the Oslo Action Plan": the duty's source is the treaty, whatever a programme repeats. */
function decideSource(question: Question, content: Obligation, source: string): Decision {
  const rules = question.treaty.rules.deadlines.filter((rule) => content.duty === "any" || rule.duty === content.duty);
  const provisions = rules.map((rule) => rule.provision);
  const note =
    question.vocabulary?.notTheTreaty.find((found) => found.name === source)?.note ?? "It is another document.";
  const reason = `The duties with a day are in ${question.treaty.noun} itself (${provisions.join(", ")}). ${source}: ${note}`;
  return conflicts(reason, {
    shade: "imprecise",
    rule: provisions.map((provision) => ({ treaty: question.treaty.id, provision })),
  });
}

/** The rule as such, no State named. */
function decideRule(question: Question, content: Obligation): Decision {
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
  if (unit === "day") return addDays(from, n);
  if (unit === "month-start") return firstOfMonth(from, n);
  return unit === "year" ? addYears(from, n).day : addMonths(from, n).day;
}

function decideDue(question: Question, content: Obligation, deadline: Deadline): Decision {
  const { due } = content;
  const reason = deadlineSentence(question, deadline.state, deadline);
  const grounds = deadlineGrounds(question, deadline);
  if (due === null || due.kind === "unknown")
    return undecidable(`${reason} The words give a day that cannot be resolved.`, "the day meant", false, grounds);
  if (fits(due, deadline.due)) return agrees(reason, grounds);
  if (fits(due, deadline.original)) return agrees(reason, { ...grounds, shade: "outdated" });
  const earlier = extensionsOf(question, deadline).filter(
    (entry) => entry.setsDate !== null && fits(due, entry.setsDate),
  );
  if (earlier.length > 0) return agrees(reason, { ...grounds, entries: earlier, shade: "outdated" });
  const first = daysOf(due)?.from ?? null;
  const last = findSilentDay(question, deadline);
  if (first !== null && last !== null && first > last)
    return undecidable(
      `${reason} ${last === deadline.due ? "That day" : `The last day on the register, ${last},`} has passed, and the register records neither completion nor a miss nor a later day.`,
      "whether the day was put off once more",
      true,
      grounds,
    );
  return conflicts(reason, grounds);
}

/**
 * The last recorded day of a duty that may be put off, where it has passed in silence: a later extension may lack from the register.
 *
 * Asked of the last day that the register covers, since the extension may have been granted before the claim was made.
 */
function findSilentDay(question: Question, { state, duty }: Deadline): CivilDate | null {
  if (question.treaty.rules.deadlines.every((rule) => rule.duty !== duty || rule.extension === null)) return null;
  const covered = question.lastCovered;
  const on = covered > question.on ? covered : question.on;
  const last = question.askedOn(on).deadline(state, duty);
  return last?.outcome === "passed" ? last.due : null;
}

function decideFulfilled(question: Question, content: Obligation, state: StateCode, deadline: Deadline): Decision {
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
        : agrees(sentence, grounds);
    default:
      return decideRefusal(question, state, deadline, sentence, grounds);
  }
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

/** "its deadline ran out in June": the words do not say which duty's, so the day of any of them answers. */
function decideAnyDay(question: Question, content: Obligation, state: StateCode): Decision {
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
function decideAny(question: Question, content: Obligation, state: StateCode): Decision {
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

export function misses(question: Question, state: StateCode, duty: string | null): Entry[] {
  return question
    .entries(state, "deadline-missed")
    .filter((entry) => happenedBy(entry, question.on) && (duty === null || entry.subject === duty));
}

/** None where a later extension has opened the duty again. */
export function completions(question: Question, state: StateCode, duty: string): Entry[] {
  const outcome = question.deadline(state, duty)?.outcome ?? "completed";
  if (outcome !== "completed") return [];
  return question
    .entries(state, "duty-completed")
    .filter((entry) => happenedBy(entry, question.on) && entry.subject === duty);
}

function extensionsOf(question: Question, deadline: Deadline): Entry[] {
  return question
    .entries(deadline.state, "deadline-extension", "deadline-status")
    .filter((entry) => entry.subject === deadline.duty);
}

export function deadlineSentence(question: Question, state: StateCode, deadline: Deadline): string {
  const moved = deadline.original === deadline.due ? "" : ` (first ${deadline.original})`;
  return `The day for ${deadline.duty.replaceAll("-", " ")} of ${question.name(state)} is ${deadline.due}${moved}, ${deadline.provision}.`;
}

export function deadlineGrounds(question: Question, deadline: Deadline): Grounds {
  return {
    rule: [{ treaty: question.treaty.id, provision: deadline.provision }],
    derivations: [deadline.derivation],
    dates: {
      [`${deadline.duty} due for ${deadline.state}`]: deadline.due,
      [`${deadline.duty} first due for ${deadline.state}`]: deadline.original,
    },
  };
}

export function describe(entry: Entry): string {
  const { validFrom } = entry;
  const day =
    validFrom.kind === "day"
      ? validFrom.day
      : validFrom.kind === "month"
        ? validFrom.month
        : validFrom.kind === "year"
          ? validFrom.year
          : "day unknown";
  return `${day}: ${entry.detail}`;
}
