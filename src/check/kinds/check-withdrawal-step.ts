import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  daysBetween,
  daysOf,
  type PartialDate,
} from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { PropositionContent, WithdrawalStep } from "../../model/proposition.ts";
import type { StateStatus } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { fits, happenedBy, mayCoincide, type Question } from "../question.ts";
import { type DayOf, decideRank } from "./decide-rank.ts";
import { describe } from "./describe-entry.ts";
import { notOnRegister, standingSentence } from "./sentences.ts";

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

/** What the register holds of one State's way out, until the day of the question. */
class Steps {
  readonly question: Question;
  readonly state: StateCode;
  readonly status: StateStatus;
  readonly latest: StateStatus;
  readonly national: readonly Entry[];
  readonly laterNational: readonly Entry[];

  constructor(question: Question, state: StateCode, latest: StateStatus) {
    this.question = question;
    this.state = state;
    this.status = question.status(state);
    this.latest = latest;
    const all = question
      .entries(state, "national-step", "announcement")
      .filter((entry) => !isSuspension(entry) && entry.subject !== "transfer");
    this.national = all.filter((entry) => happenedBy(entry, question.on));
    this.laterNational = all.filter((entry) => !happenedBy(entry, question.on));
  }

  get received(): string | null {
    return this.status.withdrawal?.received ?? null;
  }

  get effective(): string | null {
    return this.latest.withdrawal?.effective ?? null;
  }

  get sentence(): string {
    const last = this.national.at(-1);
    const national =
      last === undefined || this.received !== null
        ? ""
        : ` The furthest step recorded by then is national: ${describe(last)}; it has no effect on the plane of ${this.question.treaty.noun}.`;
    return `${standingSentence(this.question, this.status)}${national}`;
  }

  get grounds(): Grounds {
    const rules = this.question.treaty.rules.withdrawal;
    return {
      rule: rules === null ? [] : [{ treaty: this.question.treaty.id, provision: rules.provision }],
      entries: this.national,
      derivations: [this.status.derivation],
      dates: {
        [`notice of ${this.state} received`]: this.latest.withdrawal?.received ?? null,
        [`withdrawal in effect for ${this.state}`]: this.latest.withdrawal?.effective ?? null,
      },
      wouldChange: `An instrument of withdrawal of ${this.question.name(this.state)} with another day of receipt.`,
    };
  }
}

export function isSuspension(entry: Entry): boolean {
  return entry.kind === "suspension-communicated" || /suspen/i.test(`${entry.subject ?? ""} ${entry.detail}`);
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

/** "left", "has withdrawn", "took effect": only the end of the bond answers to it; a notice or vote does not. */
function decideInEffect(question: Question, content: Step, facts: Steps): Decision {
  const effective = facts.latest.withdrawal?.effective ?? null;
  const due = effective !== null && effective <= question.on;
  if (!due) return conflicts(facts.sentence, facts.grounds);
  const { date } = content;
  if (date === null) return agrees(facts.sentence, facts.grounds);
  if (date.kind === "unknown")
    return undecidable(
      `${facts.sentence} The words give a day that cannot be resolved.`,
      "the day meant",
      false,
      facts.grounds,
    );
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
function decidePlanned(question: Question, content: Step, facts: Steps): Decision {
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

/** Whether a leaving by this day would be quicker than a notice of the day of the question allows. */
function isTooSoon({ treaty, on }: Question, date: PartialDate | null): boolean {
  const offset = treaty.rules.withdrawal?.offset ?? null;
  const days = date === null ? null : daysOf(date);
  if (offset === null || days === null || offset.unit === "month-start") return false;
  return days.to <= addPeriod(on, offset.n, offset.unit) && days.from > on;
}

function addPeriod(day: CivilDate, n: number, unit: "day" | "month" | "year"): CivilDate {
  return unit === "day" ? addDays(day, n) : unit === "month" ? addMonths(day, n).day : addYears(day, n).day;
}

function decideDeposited(question: Question, content: Step, facts: Steps): Decision {
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
  if (date === null || date.kind === "unknown") return agrees(facts.sentence, facts.grounds);
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

/** "announced its intention": any step of the way answers to it; going further makes the words imprecise. */
function decideIntention(content: Step, facts: Steps): Decision {
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
function decideNational(question: Question, content: Step, step: keyof typeof STEP_WORDS, facts: Steps): Decision {
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
  const dated =
    date === null || date.kind === "unknown" ? own : own.filter((entry) => mayCoincide(entry.validFrom, date));
  if (dated.length === 0) return conflicts(sentence, grounds);
  const votes = content.votes === null ? null : decideVotes(content.votes, dated, sentence, grounds);
  return votes ?? agrees(sentence, grounds);
}

function answers(entry: Entry, step: WithdrawalStep): boolean {
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
