import { z } from "zod";
import { Actor } from "./actor.ts";
import { ArticleId } from "./article.ts";
import { PartialDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { By } from "./evidence.ts";
import { Span } from "./span.ts";
import { StateCode } from "./state.ts";
import { MadeOn, Stance, StatementId } from "./statement.ts";
import { TreatyId } from "./treaty.ts";

/** "about 160", "more than 160": how a number is given. */
export const Comparison = z.enum(["exactly", "about", "at-least", "more-than", "at-most", "fewer-than"]);
export type Comparison = z.infer<typeof Comparison>;

/** Steps out of a treaty in their order; only `deposited` is an act on the treaty's plane, only `in-effect` ends the bond. */
export const WithdrawalStep = z.enum([
  "considered",
  "announced",
  "recommended",
  "decree",
  "government-approved",
  "parliament",
  "signed-into-law",
  "deposited",
  "notified-parties",
  "in-effect",
  "unspecified",
]);
export type WithdrawalStep = z.infer<typeof WithdrawalStep>;

/** Clauses that a treaty has or lacks, beside those with a kind of their own. */
export const RuleTopic = z.enum([
  "reservations",
  "depositary",
  "withdrawal-consent",
  "withdrawal-notice",
  "other-law",
  "amendment",
  "extension",
  "circumstances",
  "release",
  "expulsion",
  "threshold",
  "norm",
  "figure",
  "class",
  "article",
  "duration",
  "signature",
  "penalties",
  "assistance",
  "retained",
  "languages",
  "addressees",
  "mission-size",
  "mission-decision",
  "mission-invitation",
  "mission-notice",
  "mission-stay",
]);
export type RuleTopic = z.infer<typeof RuleTopic>;

/** A vote as words count it. */
const Votes = z.object({ inFavour: z.int().nullable(), against: z.int().nullable(), of: z.int().nullable() });

/** A length of time as words give it for a duty; weeks are days. */
export const ObligationPeriod = z.object({ n: z.int().nonnegative(), unit: z.enum(["day", "month", "year"]) });
export type ObligationPeriod = DeepReadonly<z.infer<typeof ObligationPeriod>>;

/**
 * What a proposition says, apart from who says it. A field that the words do not give is null.
 * Days are as precise as the words; a relative day that no base resolves is `unknown`.
 */
export const PropositionContent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("party-status"),
    state: StateCode,
    status: z.enum(["party", "signatory", "bound", "withdrawn"]),
    holds: z.boolean(),
    since: PartialDate.nullable(),
    until: PartialDate.nullable(),
    /** since the day on which the treaty itself entered into force ("from its first day") */
    fromStart: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal("treaty-action"),
    state: StateCode,
    /** "joined" and "became a party" do not say how: `joined` */
    action: z.enum([
      "signature",
      "ratification",
      "acceptance",
      "approval",
      "accession",
      "succession",
      "deposit",
      "joined",
      "entry-into-force",
      "ratification-withdrawn",
    ]),
    date: PartialDate.nullable(),
    /** "the last EU member State to ..." and the like: the words, undecided where no register holds them */
    rank: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("count"),
    /** `withdrawing`: notice given, not yet in effect */
    of: z.enum(["signatories", "parties", "bound", "joined", "not-signed", "not-parties", "withdrawn", "withdrawing"]),
    number: z.number(),
    comparison: Comparison,
    /** named as being among them (true) or not (false) */
    members: z.array(z.object({ state: StateCode, included: z.boolean() })),
    date: PartialDate.nullable(),
    /** only those who did so from that day on ("five have left since December"); null: all that ever did */
    since: PartialDate.nullable().default(null),
    /** the words for a group whose States alone are counted ("NATO"); null: all States */
    group: z.string().nullable().default(null),
    /** the number is how many of the group do not ("all but two") */
    allBut: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal("treaty-date"),
    event: z.enum(["adoption", "opening", "signature-ceremony", "entry-into-force"]),
    /** null: only that it has happened, or has not */
    date: PartialDate.nullable(),
    place: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("prohibition-scope"),
    acts: z.array(z.string()),
    object: z.string().nullable(),
    /** whom the words say it binds */
    binds: z.enum(["parties", "signatories", "all", "unsaid"]),
    /** States that the words name as bound by it */
    states: z.array(StateCode),
    exhaustive: z.boolean(),
    /** "all use", "any transfer": the words leave no case of the acts free */
    total: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal("obligation"),
    state: StateCode.nullable(),
    duty: z.string(),
    due: PartialDate.nullable(),
    /** a programme or document that the words take for the duty's source */
    claimedSource: z.string().nullable(),
    /** the most time that the words give for it */
    period: ObligationPeriod.nullable().default(null),
    /** articles that the words cite, as provisions are written: `Art. 8(2)` */
    provisions: z.array(z.string()).default([]),
    /** `not-yet`: still open on the day, whatever becomes of it */
    fulfilled: z.enum(["yes", "no", "not-yet", "will-not", "cannot", "unsaid"]),
  }),
  z.object({
    kind: z.literal("withdrawal-step"),
    states: z.array(StateCode).min(1),
    step: WithdrawalStep,
    date: PartialDate.nullable(),
    votes: Votes.nullable(),
    /** "the fifth European nation to exit" and the like */
    rank: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("suspension"),
    /** empty when the words speak of the treaty as such ("the Convention allows no suspension") */
    states: z.array(StateCode),
    step: WithdrawalStep,
    date: PartialDate.nullable(),
    votes: Votes.nullable().default(null),
    /** whether the words say that the treaty allows it; null when they do not speak of that */
    allowed: z.boolean().nullable(),
  }),
  z.object({
    kind: z.literal("withdrawal-effect"),
    states: z.array(StateCode),
    period: z.object({ n: z.number(), unit: z.enum(["day", "month", "year"]) }).nullable(),
    /** what the words count from */
    from: z.enum(["deposit", "notice-to-parties", "announcement", "parliament", "unsaid"]),
    /** what the words say that an armed conflict does */
    conflict: z.enum(["effect-waits", "clock-pauses", "forbids-leaving", "no-effect", "clause-applies"]).nullable(),
    effectiveOn: PartialDate.nullable(),
    /** what may be done once it is in effect ("production may start") */
    permits: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("allegation"),
    actor: z.array(StateCode),
    act: z.string(),
    object: z.string().nullable(),
    victim: z.string().nullable(),
    place: z.string().nullable(),
    date: PartialDate.nullable(),
    /** "violated the Convention" without an act */
    breachOf: z.enum(["named-treaty", "spirit", "unsaid"]),
  }),
  z.object({
    kind: z.literal("denial"),
    actor: z.array(StateCode),
    of: z.string(),
  }),
  z.object({
    kind: z.literal("intent"),
    states: z.array(StateCode),
    act: z.string(),
    object: z.string().nullable(),
    recipient: StateCode.nullable(),
    date: PartialDate.nullable(),
    /** announced intention as reported fact, or a forecast */
    form: z.enum(["announced", "forecast", "planned"]),
  }),
  z.object({
    kind: z.literal("stockpile-quantity"),
    state: StateCode.nullable(),
    quantity: z.number(),
    comparison: Comparison,
    of: z.enum(["inherited", "held", "destroyed", "remaining"]),
    date: PartialDate.nullable(),
  }),
  z.object({
    kind: z.literal("meeting"),
    meeting: z.string(),
    ordinal: z.int().nullable(),
    place: z.string().nullable(),
    from: PartialDate.nullable(),
    to: PartialDate.nullable(),
    /** years between meetings that the words give */
    everyYears: z.number().nullable(),
  }),
  z.object({
    kind: z.literal("compliance-step"),
    state: StateCode,
    duty: z.string(),
    step: z.enum(["completed", "reported", "extension-granted", "extension-requested", "not-auditable"]),
    date: PartialDate.nullable(),
  }),
  z.object({
    kind: z.literal("timeliness"),
    state: StateCode,
    /** `any` where the words do not say which */
    duty: z.string(),
    /** done after its day, or by it */
    late: z.boolean(),
    /** how much after or before it */
    by: ObligationPeriod.nullable(),
    comparison: Comparison,
  }),
  z.object({
    kind: z.literal("order"),
    state: StateCode,
    act: z.enum(["joined", "signature", "withdrawn"]),
    relation: z.enum(["before", "after", "same"]),
    /** the States whose same act came after or before it, or in the same day, month or year */
    than: z.array(StateCode),
    /** how long before or after; of "same" the unit that both lie in */
    by: ObligationPeriod.nullable(),
  }),
  z.object({
    kind: z.literal("proceeding"),
    act: z.enum(["objection", "clarification-requested"]),
    states: z.array(StateCode),
    /** the States it is about; empty when the words name none */
    about: z.array(StateCode),
    date: PartialDate.nullable(),
  }),
  z.object({
    kind: z.literal("outside-register"),
    /** an act without a State that did it, what is to come, or what somebody thinks */
    about: z.enum(["act", "plan", "opinion"]),
    /** the sentence in lower case: nothing else tells two such claims apart */
    words: z.string(),
  }),
  z.object({
    kind: z.literal("treaty-rule"),
    topic: RuleTopic,
    /** what the words say of it, from the closed list of each topic (`rules/read-treaty-rules.ts`) */
    says: z.array(z.string()),
    /** the States the rule is said of, or that are named as its answer (the depositary) */
    states: z.array(StateCode),
    /** the duty it concerns, for a topic that is about one */
    duty: z.string().nullable(),
    /** a length of time that the words give for it */
    period: ObligationPeriod.nullable().default(null),
  }),
]);
export type PropositionContent = DeepReadonly<z.infer<typeof PropositionContent>>;
export type PropositionKind = PropositionContent["kind"];

/** Every kind, in the order of the union. */
export const PROPOSITION_KINDS: readonly PropositionKind[] = PropositionContent.options.map(
  ({ shape }) => shape.kind.value,
);

/** The States that a content is about, as it has them; none for one on the treaty alone. */
export function statesOf(content: PropositionContent): readonly StateCode[] {
  if ("states" in content) return content.states;
  if ("members" in content) return content.members.map(({ state }) => state);
  return "state" in content && content.state !== null ? [content.state] : [];
}

/** Whether the words give it as fact, possibility, plan or condition. */
export const Modality = z.enum(["actual", "possible", "planned", "conditional"]);
export type Modality = z.infer<typeof Modality>;

/**
 * The typed, checkable form of what a statement or the narration says of a treaty. `claimant` null is the narrator:
 * the article speaks in its own voice.
 */
export const Proposition = z.object({
  /** `<article id>/p<n>`, n from 0 in text order; `claim/p<n>` for free text */
  id: z.string(),
  article: ArticleId.nullable(),
  statement: StatementId.nullable(),
  claimant: Actor.nullable(),
  stance: Stance,
  modality: Modality,
  negated: z.boolean(),
  /** null when the words name none and no context tells */
  treaty: TreatyId.nullable(),
  content: PropositionContent,
  /** the day the claim is about; null: the day it was made */
  about: PartialDate.nullable(),
  madeOn: MadeOn.nullable(),
  /** the words, in the article's (or the claim's) text */
  spans: z.array(Span),
  /** for each field of `content` that the words give, where */
  fields: z.record(z.string(), z.array(Span)),
  wording: z.string(),
  /** parts of the wording that no reader knows: neither the content nor a finding on it speaks of them */
  notRead: z.array(Span).default([]),
  by: By,
});
export type Proposition = DeepReadonly<z.infer<typeof Proposition>>;
