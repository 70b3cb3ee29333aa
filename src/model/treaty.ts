import { z } from "zod";
import { CivilDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";

/** Folder name under `treaties/`, for example `mine-ban-1997`. */
export const TreatyId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<"TreatyId">();
export type TreatyId = z.infer<typeof TreatyId>;

/** A provision in our own words; the official text is linked, not copied. */
export const Provision = z.object({
  /** as cited: `Art. 20(3)` */
  provision: z.string(),
  /** what it is about, a few words */
  heading: z.string(),
  /** in our own words, neutral */
  summary: z.string(),
});
export type Provision = DeepReadonly<z.infer<typeof Provision>>;

/** Whether of two provisions one is the other or holds it: `Art. 8` holds `Art. 8(2)`. */
export function isSameProvision(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}(`) || other.startsWith(`${one}(`);
}

/** A rule that an answer or a finding rests on. */
export const RuleReference = z.object({ treaty: TreatyId, provision: z.string() });
export type RuleReference = DeepReadonly<z.infer<typeof RuleReference>>;

/** A length of time as a treaty gives it. */
export const Offset = z.object({
  n: z.int().nonnegative(),
  /** `month-start`: the first day of the n-th month after the month counted from */
  unit: z.enum(["day", "month", "month-start", "year"]),
});
export type Offset = DeepReadonly<z.infer<typeof Offset>>;

/** The votes that a decision of the parties takes. */
export const Majority = z.enum(["majority", "two-thirds", "three-quarters", "consensus"]);
export type Majority = z.infer<typeof Majority>;

/**
 * The executable rules of a treaty, in the small vocabulary that covers all of them: entry into force (E1-E10),
 * withdrawal (W1, W2) with its armed-conflict clause (A1-A3), deadlines (D1-D5).
 */
export const TreatyRules = z.object({
  entryIntoForce: z.object({
    formula: z.enum(["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"]),
    provision: z.string(),
    /** how many instruments count; null for closed lists */
    threshold: z.int().positive().nullable(),
    /** States whose instruments are all needed (depositaries, closed list) */
    namedStates: z.array(z.string()),
    /** instrument kinds that count; empty means all kinds of consent */
    countedKinds: z.array(z.string()),
    offset: Offset,
    /** earliest day, as an offset from opening for signature */
    notBefore: Offset.nullable(),
    laterState: z.object({
      provision: z.string(),
      offset: Offset,
      /**
       * which deposits it is for: those after the deposit that brought the treaty into force, or those after the day
       * of entry into force
       */
      after: z.enum(["threshold", "entry-into-force"]),
      /** what the text leaves open, shown with every answer that rests on it */
      note: z.string().nullable(),
    }),
  }),
  succession: z.object({ provision: z.string() }).nullable(),
  provisionalApplication: z.object({ provision: z.string(), articles: z.string() }).nullable(),
  withdrawal: z
    .object({
      formula: z.enum(["W1", "W2"]),
      provision: z.string(),
      offset: Offset,
      /** the day counting starts from */
      startsAt: z.enum(["receipt", "notice"]),
      /** the period is a minimum or the notice may name a later day */
      laterDateAllowed: z.boolean(),
      notifyTo: z.array(z.string()),
      conflictClause: z.enum(["none", "A1", "A2", "A3"]),
      conflictProvision: z.string().nullable(),
      /** treaties that fall with it */
      carries: z.array(z.string()),
      reasonsRequired: z.boolean(),
      /** earliest day of notice, as an offset from the treaty's entry into force */
      notBefore: Offset.nullable(),
    })
    .nullable(),
  /**
   * the most time that a treaty allows for a step of a procedure, which anybody may start on any day: no State has a day for it until then.
   * A duty with a day of its own for each State is one of `deadlines`
   */
  periods: z
    .array(
      z.object({
        duty: z.string(),
        provision: z.string(),
        offset: Offset,
        /** what it is counted from, in a few words: "the request" */
        from: z.string(),
      }),
    )
    .default([]),
  /** clauses without a computation; one that is left out was not looked up, and claims about it stay undecided */
  clauses: z
    .object({
      depositary: z.object({ provision: z.string() }).optional(),
      /** `compatible`: those that fit the treaty's object and purpose */
      reservations: z.object({ provision: z.string(), allowed: z.enum(["none", "compatible"]) }).optional(),
      /** whom an adopted amendment binds once it is in force, and the votes that adopt it */
      amendment: z
        .object({
          provision: z.string(),
          majority: Majority,
          binds: z.enum(["those-that-accept", "all"]),
        })
        .optional(),
      /** withdrawal leaves duties under other rules of international law untouched */
      otherLaw: z.object({ provision: z.string() }).optional(),
      /**
       * clauses to which words give one of a few answers; `answers` has all that are right of the topic (see
       * `rules/read-clause-answers.ts`)
       */
      answers: z
        .array(z.object({ topic: z.string(), provision: z.string(), answers: z.array(z.string()).min(1) }))
        .default([]),
      /** the prohibitions hold under any circumstances, war and self-defence too */
      anyCircumstances: z.object({ provision: z.string() }).optional(),
    })
    .prefault({}),
  /** the treaty has a clause on suspension of its operation */
  suspensionClause: z.string().nullable(),
  deadlines: z.array(
    z.object({
      duty: z.string(),
      formula: z.enum(["D1", "D2", "D3", "D4", "D5"]),
      provision: z.string(),
      from: z.enum(["state-entry-into-force", "treaty-entry-into-force"]),
      offset: Offset,
      /** yearly by this day, MM-DD, for the first time after `offset` (the day the first report was due) */
      yearly: z.string().nullable(),
      /** States bound on the day the treaty entered into force, those bound later, or both */
      onlyFor: z.enum(["all", "original", "later"]),
      /** what a State must have for the duty to arise ("mined areas under its jurisdiction or control") */
      condition: z.string().nullable(),
      extension: z
        .object({
          provision: z.string(),
          maxYears: z.int().positive(),
          body: z.string(),
          majority: z.string(),
          renewable: z.boolean(),
        })
        .nullable(),
    }),
  ),
});
export type TreatyRules = DeepReadonly<z.infer<typeof TreatyRules>>;

/** A treaty as `treaty.yaml` holds it. */
export const Treaty = z.object({
  id: TreatyId,
  title: z.string(),
  shortTitle: z.string(),
  /** name in a sentence: "the Convention", "the Treaty", "the Protocol" */
  noun: z.string(),
  depositary: z.array(z.string()),
  adopted: CivilDate.nullable(),
  opened: CivilDate.nullable(),
  /** official text */
  textUrl: z.string(),
  /**
   * `all-actions`: until `completeAsOf` a State without a row has taken no action. `events-only`: only the acts listed
   * are held, and of a State without a row nothing is known.
   */
  coverage: z.enum(["all-actions", "events-only"]),
  /** last day that the sources cover */
  completeAsOf: CivilDate,
  /** the day the folder was made from its sources; says nothing about when a fact became known */
  importedOn: CivilDate,
  provisions: z.array(Provision),
  rules: TreatyRules,
});
export type Treaty = DeepReadonly<z.infer<typeof Treaty>>;

/**
 * The words of a treaty's domain, as `vocabulary.yaml` holds them: what reports call the treaty, its acts, objects and
 * meetings. Data, so that a sister treaty needs no code.
 */
export const Vocabulary = z.object({
  treaty: TreatyId,
  /** names that identify the treaty alone, in any language, mistranslations included */
  names: z.array(z.string()),
  /** names that do so only with the context ("the treaty", "the pact") */
  contextNames: z.array(z.string()),
  /** words that put a text in the treaty's domain */
  context: z.array(z.string()),
  /** verb and noun forms of each act the treaty names */
  acts: z.record(
    z.string(),
    z.object({
      words: z.array(z.string()),
      provision: z.string().nullable(),
      /** `restricted`: allowed to some or under conditions; a sentence that says "bans" cannot be decided by it alone */
      standing: z.enum(["prohibited", "restricted", "permitted"]),
    }),
  ),
  /** what the acts concern; `covered` is false for what is often taken for it (anti-vehicle mines) */
  objects: z.array(
    z.object({
      name: z.string(),
      words: z.array(z.string()),
      covered: z.boolean(),
      provision: z.string().nullable(),
      /** words that say the same of a wider object that they follow ("mines that vehicles set off") */
      described: z.array(z.string()).default([]),
      /** acts with it that are prohibited, where the treaty only restricts them with others */
      bans: z.array(z.string()).default([]),
    }),
  ),
  /** programmes and documents that are not the treaty but are taken for it */
  notTheTreaty: z.array(z.object({ name: z.string(), words: z.array(z.string()), note: z.string() })),
  /** words for each duty of the rules; an entry of several words stands for them in any order within a clause */
  duties: z.record(z.string(), z.object({ words: z.array(z.string()), provision: z.string() })),
  meetings: z.array(z.object({ kind: z.string(), words: z.array(z.string()), provision: z.string() })),
  /**
   * what else the treaty asks for, allows, forbids or has no clause on: `absent`, so that it neither is nor may be done under it; `none`, where
   * it is all one whether words say that it is barred or that there is no such thing; `silent`, where only a clause is denied. Words as those
   * of duties. Only what the text settles: a claim that it forbids what is `permitted` conflicts
   */
  norms: z
    .array(
      z.object({
        name: z.string(),
        /** beside those that all treaties share (`propositions/data/norm-words.ts`) */
        words: z.array(z.string()).default([]),
        provision: z.string(),
        status: z.enum(["required", "permitted", "forbidden", "absent", "none", "silent"]),
      }),
    )
    .default([]),
  /** numbers that the treaty fixes: what they count, and the right ones (of a range both ends) */
  figures: z
    .array(
      z.object({
        name: z.string(),
        counts: z.array(z.string()),
        values: z.array(z.number()).min(1),
        provision: z.string(),
      }),
    )
    .default([]),
  /** kinds of States that the treaty tells apart, with those that belong to each */
  classes: z
    .array(
      z.object({ name: z.string(), words: z.array(z.string()), states: z.array(z.string()), provision: z.string() }),
    )
    .default([]),
});
export type Vocabulary = DeepReadonly<z.infer<typeof Vocabulary>>;
