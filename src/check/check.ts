import type { CivilDate } from "../model/civil-date.ts";
import type { StageResult } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import type { Proposition } from "../model/proposition.ts";
import type { Register } from "../model/register.ts";

export interface CheckOptions {
  /** as known on; null: the register's own `asOf` */
  readonly known: CivilDate | null;
  /** "today", used when a proposition has no date of its own */
  readonly today: CivilDate;
}

/** Each proposition's verdict against the register. */
export function checkPropositions(
  _propositions: readonly Proposition[],
  _register: Register,
  _options: CheckOptions,
): StageResult<Finding[]> {
  return { value: [], diagnostics: [] };
}
