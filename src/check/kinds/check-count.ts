import { addDays, type CivilDate, earlierOf, type PartialDate } from "../../model/civil-date.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import type { StateStatus } from "../../model/register.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { belongsTo, decideGroupCount } from "../decisions/decide-group-count.ts";
import { standingSentence } from "../decisions/sentences.ts";
import { boundsOf, type Question } from "../question.ts";
import { groundsOf } from "./check-party-status.ts";

type Count = Extract<PropositionContent, { kind: "count" }>;

/** How many States signed, are parties, are bound, stayed out or left, on the day; and who is said to be among them. */
export function checkCount(question: Question, content: Count): Decision {
  if (!question.closedWorld)
    return undecidable(
      `The register does not hold all acts on ${question.treaty.noun} (${question.treaty.shortTitle}), so it cannot count.`,
      "every State's acts",
      true,
    );
  const bounds = content.date === null ? null : boundsOf(content.date);
  if (content.date !== null && bounds === null)
    return undecidable("The words give a day that cannot be resolved.", "the day meant", false);
  const days =
    bounds === null
      ? [question.on]
      : [earlierOf(bounds.first, question.treaty.completeAsOf), earlierOf(bounds.last, question.treaty.completeAsOf)];
  const numbers = days.map((on) => decideNumber(question.askedOn(on), content));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return undecidable("The words give no day.", "the day meant", false);
  // Of a month or a year the words are right when they are right on one of its ends; acts within it are counted to its last
  const number = content.since !== null ? last : (numbers.find((decision) => decision.verdict === "agrees") ?? last);
  const members = content.members.map((member) => decideMember(question, content, member.state, member.included));
  return combineAll([number, ...members]);
}

function decideNumber(question: Question, content: Count): Decision {
  const { group } = content;
  if (group !== null) {
    const decided = decideGroupCount(question, { ...content, group }, (value) => compare(value, content));
    // Of a group that is not known no more can have done so than of all, and it may be as many
    const all =
      decided === null && !content.allBut && content.number > 0
        ? decideNumber(question, { ...content, group: null })
        : null;
    if (all?.verdict === "agrees") return all;
    return decided ?? unknownGroup(group);
  }
  const counts = question.counts();
  const { signatories, parties, bound, withdrawalPending } = counts.counts;
  const { noun } = question.treaty;
  const on = question.on;
  const universe = counts.universe;
  const members = content.of.startsWith("not-") ? countMembers(question) : null;
  const grounds: Grounds = {
    derivations: [counts.derivation],
    rule: [{ treaty: question.treaty.id, provision: question.treaty.rules.entryIntoForce.laterState.provision }],
    wouldChange: `Another day, or a new act of a State on ${noun}; the register is complete until ${question.treaty.completeAsOf}.`,
  };
  const sentence = `On ${on} ${signatories} States had signed ${noun}, ${parties} had consented and not left, and it bound ${bound}${withdrawalPending > 0 ? `, ${withdrawalPending} of them with a notice of withdrawal pending` : ""}.`;
  if (content.since !== null) return decideSince(question, content, { since: content.since, sentence, grounds });
  const outside = ` Of a universe of ${universe} States ${universe - parties} had not consented, ${universe - bound} were not bound and ${universe - signatories} had not signed.`;
  const matches = (...values: readonly number[]): boolean => values.some((value) => compare(value, content));
  const counted = question
    .entries(null, "count", "threshold")
    .filter(
      (entry) => entry.quantity !== null && compare(entry.quantity.value, content) && content.comparison === "exactly",
    );
  if (counted.length > 0 && !matches(signatories, parties, bound)) {
    const recorded = counted.map((entry) => `${entry.quantity?.value} ${entry.quantity?.of}`).join("; ");
    return undecidable(
      `${sentence} The register also records ${recorded}.`,
      "which day or which act is counted",
      false,
      { ...grounds, entries: counted },
    );
  }
  switch (content.of) {
    case "signatories":
      return matches(signatories) ? agrees(sentence, grounds) : conflicts(sentence, grounds);
    case "parties":
    case "joined":
      return matches(parties, bound) ? agrees(sentence, grounds) : conflicts(sentence, grounds);
    case "bound":
      return matches(bound) ? agrees(sentence, grounds) : conflicts(sentence, grounds);
    case "not-signed":
      if (matches(universe - signatories)) return agrees(sentence + outside, grounds);
      return matches(universe - parties, universe - bound)
        ? agrees(`${sentence}${outside} "Not signed" is said of those not bound.`, { ...grounds, shade: "imprecise" })
        : conflicts(sentence + outside, { ...grounds, shade: "imprecise" });
    case "not-parties": {
      const outsiders = [
        universe - parties,
        universe - bound,
        ...(members === null ? [] : [members.all - members.parties, members.all - members.bound]),
      ];
      return matches(...outsiders)
        ? agrees(sentence + outside, { ...grounds, shade: "imprecise" })
        : conflicts(sentence + outside, { ...grounds, shade: "imprecise" });
    }
    case "withdrawn": {
      const left = countWithdrawals(question);
      const reason = `On ${on} the withdrawal of ${left.effective} States from ${noun} had taken effect; of ${left.pending} more a notice had been received.`;
      if (matches(left.effective)) return agrees(reason, grounds);
      return conflicts(reason, grounds);
    }
    case "withdrawing": {
      const left = countWithdrawals(question);
      const reason = `On ${on} the notices of ${left.effective + left.pending} States had been received by the depositary, ${left.pending} of them not yet in effect.`;
      if (matches(left.pending, left.effective + left.pending)) return agrees(reason, grounds);
      return undecidable(
        `${reason} Announcements without a notice are national steps, which the register does not hold in full.`,
        "which announcements are counted",
        false,
        grounds,
      );
    }
  }
}

function unknownGroup(group: string): Decision {
  const reason = `The register does not hold which States are meant ("${group}").`;
  return undecidable(reason, "the group of States meant", false);
}

interface Since {
  readonly since: PartialDate;
  /** how many there were in all */
  readonly sentence: string;
  readonly grounds: Grounds;
}

/** How many signed, consented or left from a day on. */
function decideSince(question: Question, content: Count, { since, sentence, grounds }: Since): Decision {
  const bounds = boundsOf(since);
  if (bounds === null || !(content.of in DAY_OF))
    return undecidable("The words give a day that cannot be resolved.", "the day meant", false, grounds);
  const dayOf = DAY_OF[content.of as keyof typeof DAY_OF];
  const days = question.cache.register.states.flatMap(({ code }) => dayOf(question.status(code)) ?? []);
  const countFrom = (from: CivilDate): number => days.filter((day) => from <= day && day <= question.on).length;
  const number = countFrom(bounds.first);
  // "since June" may leave June out
  const later = content.date === null ? countFrom(addDays(bounds.last, 1)) : number;
  const reason = `${sentence} From ${bounds.first} to ${question.on} the register holds ${number} such acts of States on ${question.treaty.noun}${later === number ? "" : `, ${later} of them after ${bounds.last}`}.`;
  return compare(number, content) || compare(later, content) ? agrees(reason, grounds) : conflicts(reason, grounds);
}

const DAY_OF = {
  signatories: (status: StateStatus) => status.signed,
  parties: (status: StateStatus) => status.consented,
  joined: (status: StateStatus) => status.consented,
  bound: (status: StateStatus) => status.since,
  withdrawn: ({ withdrawal }: StateStatus) => (withdrawal?.pending === false ? withdrawal.effective : null),
  withdrawing: ({ withdrawal }: StateStatus) => withdrawal?.received ?? null,
} as const;

/** How far "about 160" reaches: measured on the words of press reports that round to tens. */
const ABOUT_SHARE = 0.05;

function compare(value: number, content: Count): boolean {
  const { number } = content;
  switch (content.comparison) {
    case "exactly":
      return value === number;
    case "about":
      return Math.abs(value - number) <= Math.max(1, number * ABOUT_SHARE);
    case "at-least":
      return value >= number;
    case "more-than":
      return value > number;
    case "at-most":
      return value <= number;
    case "fewer-than":
      return value < number;
  }
}

function countMembers(question: Question): { all: number; parties: number; bound: number } {
  const states = question.cache.register.states.filter(
    (state) =>
      state.standing === "un-member" &&
      (state.from === null || state.from <= question.on) &&
      (state.to === null || question.on < state.to),
  );
  const statuses = states.map((state) => question.status(state.code));
  return {
    all: states.length,
    parties: statuses.filter((status) => status.party).length,
    bound: statuses.filter((status) => status.bound).length,
  };
}

function countWithdrawals(question: Question): { effective: number; pending: number } {
  const states = new Set(question.entries(null, "withdrawal").flatMap((entry) => entry.states));
  const found = [...states]
    .map((state) => question.status(state).withdrawal)
    .filter((withdrawal) => withdrawal !== null);
  return {
    effective: found.filter((withdrawal) => !withdrawal.pending).length,
    pending: found.filter((withdrawal) => withdrawal.pending).length,
  };
}

/** Whether a State named among those counted, or as missing from them, belongs there. */
function decideMember(
  question: Question,
  content: Count,
  state: Count["members"][number]["state"],
  included: boolean,
): Decision {
  const status = question.status(state);
  const grounds = groundsOf(question, status);
  const sentence = standingSentence(question, status);
  return belongsTo(content.of, status) === included ? agrees(sentence, grounds) : conflicts(sentence, grounds);
}
