import { z } from "zod";
import { CivilDate, PartialDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { StateCode } from "./state.ts";
import { TreatyId } from "./treaty.ts";

/** Acts of a State on the plane of the treaty: rows of `actions.csv`. */
export const TREATY_ACTION_KINDS = [
  "signature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "succession",
  "consent-to-be-bound",
  "withdrawal",
  "withdrawal-of-ratification",
  "provisional-application",
  "territorial-extension",
  "reservation",
  "declaration",
  "objection",
] as const;

/** Instruments by which a State consents to be bound. */
export const CONSENT_KINDS = [
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "succession",
  "consent-to-be-bound",
] as const satisfies readonly (typeof TREATY_ACTION_KINDS)[number][];

/** Facts beside the actions: rows of `decisions.csv` and `conflicts.csv`. National steps have no effect on the treaty's plane. */
export const RECORD_KINDS = [
  "adopted",
  "opened",
  "entry-into-force",
  "threshold",
  "count",
  "meeting",
  "meeting-decision",
  "deadline-extension",
  "deadline-extension-requested",
  "deadline-missed",
  "deadline-status",
  "duty-completed",
  "stockpile-report",
  "report",
  "national-step",
  "suspension-communicated",
  "communication",
  "statement",
  "announcement",
  "allegation",
  "clarification-requested",
  "compliance-step",
  "observation",
  "armed-conflict",
  "ceasefire",
] as const;

/** Every kind of entry. */
export const EntryKind = z.enum([...TREATY_ACTION_KINDS, ...RECORD_KINDS]);
export type EntryKind = z.infer<typeof EntryKind>;

/**
 * One fact of the register, on two clocks: `validFrom`/`validTo` in the world, `recordedFrom`/`recordedTo` in the
 * register. Disagreeing sources are separate entries; `preferred` says which one counts and `note` why.
 */
export const Entry = z.object({
  /** stable, readable: `mine-ban-1997/UKR/ratification` or `mine-ban-1997/E125` */
  id: z.string(),
  /** null for entries that concern no single treaty (armed conflicts) */
  treaty: TreatyId.nullable(),
  kind: EntryKind,
  /** whose act it is; empty when it concerns the treaty as such */
  states: z.array(StateCode),
  /** States whose act or duty it is about, where others act: an objection, a decision of a meeting, an allegation */
  about: z.array(StateCode),
  /** the day of the act in the world: signature, deposit, receipt, decision */
  validFrom: PartialDate,
  /** first day on which it no longer held; null: not an interval, or no end known */
  validTo: PartialDate.nullable(),
  /** the day the source gives for the legal effect, if it does: an oracle, never the computation's input */
  statedEffect: CivilDate.nullable(),
  /** first day on which it could be known, and whether that day is assumed from the act's own */
  recordedFrom: z.object({ day: CivilDate, assumed: z.boolean() }),
  recordedTo: CivilDate.nullable(),
  /** duty concerned (stockpile-destruction, clearance), step of a national procedure, or the like */
  subject: z.string().nullable(),
  /** the day a decision sets (new deadline), or a later day that a notice of withdrawal names */
  setsDate: CivilDate.nullable(),
  /** a number the entry states (votes, mines, signatures), and of what */
  quantity: z.object({ value: z.number(), of: z.string() }).nullable(),
  place: z.string().nullable(),
  /** in our own words, neutral */
  detail: z.string(),
  provision: z.string().nullable(),
  source: z.string(),
  confidence: z.enum(["high", "medium", "low"]),
  preferred: z.boolean(),
  note: z.string().nullable(),
});
export type Entry = DeepReadonly<z.infer<typeof Entry>>;
