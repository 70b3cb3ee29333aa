import type { ObligationPeriod, RuleTopic } from "../../../model/proposition.ts";
import type { StateCode } from "../../../model/state.ts";

/** What the words say of a clause: the symbol it was read from, and the answer from the topic's list. */
export interface SaidRule {
  readonly topic: RuleTopic;
  readonly at: number;
  readonly says: readonly string[];
  readonly states?: readonly StateCode[];
  readonly duty?: string | null;
  readonly period?: ObligationPeriod | null;
  /** the symbol of the number that the words give for it */
  readonly number?: number;
}
