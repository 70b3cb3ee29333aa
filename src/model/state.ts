import { z } from "zod";
import { CivilDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";

/** ISO 3166-1 alpha-3, or the withdrawn code of a former State (SUN, YUG, CSK, DDR). */
export const StateCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .brand<"StateCode">();
export type StateCode = z.infer<typeof StateCode>;

/** A State of the register's universe with the names it goes by. One row of `treaties/states.csv`. */
export const State = z.object({
  code: StateCode,
  iso2: z.string().nullable(),
  /** short English name, as shown */
  name: z.string(),
  /** other names, spellings and languages; no capitals or demonyms */
  names: z.array(z.string()),
  /** capitals that stand for the government, each spelling ("Kyiv", "Kiev") */
  capitals: z.array(z.string()),
  /** other metonyms of the government ("the Kremlin", "the White House") */
  metonyms: z.array(z.string()),
  /** adjectives and inhabitants ("Ukrainian", "Ukrainians") */
  demonyms: z.array(z.string()),
  /** first day of existence in the universe; null: before every treaty here */
  from: CivilDate.nullable(),
  /** first day on which it no longer existed */
  to: CivilDate.nullable(),
  /**
   * member of the United Nations, observer State, or other; `former` once was one of these; `not-counted` is named in
   * reports, and is no row of the universe (a disputed standing, or a former name whose actions another code holds)
   */
  standing: z.enum(["un-member", "un-observer", "other", "former", "not-counted"]),
  source: z.string(),
});
export type State = DeepReadonly<z.infer<typeof State>>;

/** A group that reports rank or name States in: an organisation or a region. Rows of `treaties/groups.csv`. */
export interface StateGroup {
  /** as written, the first as shown ("EU", "European Union"); of a region the adjective ("Baltic") */
  readonly names: readonly string[];
  readonly members: readonly GroupMember[];
}

/** A State's time in a group: `to` is the first day on which it no longer belonged; a region has no days. */
export interface GroupMember {
  readonly state: StateCode;
  readonly from: State["from"];
  readonly to: State["to"];
}
