import type { UnitSide } from "../unit-pair.ts";

/** A reading of one side as firmer than the other, by the indexes of the words that say so; -1 where the lack of a word says it. */
export interface Firmness {
  readonly soft: number;
  readonly firm: number;
}

/** Whether a side has a word more often than the other. */
export function isOwn(side: UnitSide, other: UnitSide, index: number): boolean {
  const form = side.forms[index] ?? "";
  return (side.counts.get(form) ?? 0) > (other.counts.get(form) ?? 0);
}

/** Words before a modal verb among which stands what it depends on. */
const BEFORE = 6;

/** "a danger that he would leave" is as soft as "a risk that he might". */
export function isOfDanger({ words }: UnitSide, index: number): boolean {
  return words
    .slice(Math.max(0, index - BEFORE), index)
    .some(({ word }) => /^(?:danger|risk|chance|possibility|fears?|feared|probability|likelihood)$/.test(word));
}
