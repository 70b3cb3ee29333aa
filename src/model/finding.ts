import { z } from "zod";
import { ArticleId } from "./article.ts";
import { CivilDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { By } from "./evidence.ts";
import type { LegalDerivation } from "./register.ts";
import { RuleReference } from "./treaty.ts";

/** How a claim stands to the register; never whether an allegation is true. */
export const Verdict = z.enum(["agrees", "conflicts", "undecidable"]);
export type Verdict = z.infer<typeof Verdict>;

/** `imprecise` ("signed" for "is party to"), `incomplete` (a true part), `conditional`, `outdated` (true earlier), `partly`. */
export const Shade = z.enum(["imprecise", "incomplete", "conditional", "outdated", "partly"]);
export type Shade = z.infer<typeof Shade>;

/** A proposition's verdict against the register. The product attributes: it says how the claim stands to the register, never that an allegation is true. */
export const Finding = z.object({
  /** `<proposition id>/f` */
  id: z.string(),
  proposition: z.string(),
  article: ArticleId.nullable(),
  verdict: Verdict,
  shade: Shade.nullable(),
  /** one or two neutral sentences */
  reason: z.string(),
  rule: z.array(RuleReference),
  /** {@link Entry.id} of every entry used */
  entries: z.array(z.string()),
  /** computed days by name: "in force for UKR" */
  dates: z.record(z.string(), CivilDate),
  /** the two clocks the register was asked on */
  on: CivilDate,
  known: CivilDate,
  /** what would change the verdict */
  wouldChange: z.string(),
  /** for `undecidable`: the fact that is missing, and whether any register could hold it */
  missing: z.object({ fact: z.string(), registrable: z.boolean() }).nullable(),
  /** parts of the proposition's wording that were not read, in its words: the verdict does not speak of them */
  notRead: z.array(z.string()).default([]),
  /** a command that reproduces the finding */
  replay: z.string(),
  by: By,
});
export type Finding = DeepReadonly<z.infer<typeof Finding>> & {
  /** how the register's answers were computed */
  readonly derivations: readonly LegalDerivation[];
};
