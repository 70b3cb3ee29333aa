import { stemSet } from "../../stems.ts";
import { REPORTING } from "../data/reporting-words.ts";
import type { UnitSide } from "../unit-pair.ts";

const REPORTING_STEMS = stemSet(REPORTING);

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

/** "as soon as possible", "possible solutions": an adjective that leaves the sentence as firm as it is. */
export function isMere({ words }: UnitSide, index: number): boolean {
  const next = words[index + 1]?.word ?? "";
  // "only residents may use it", "no State may have two": what is allowed
  if (
    /^(?:may|might)$/.test(words[index]?.word ?? "") &&
    words.slice(Math.max(0, index - BEFORE), index).some(({ word }) => /^(?:no|only|none|nobody|neither)$/.test(word))
  )
    return true;
  // "no matter how odd it may sound"
  if (
    /^(?:may|might)$/.test(words[index]?.word ?? "") &&
    words.slice(Math.max(0, index - 5), index).some(({ word }) => /^(?:matter|however|whatever)$/.test(word))
  )
    return true;
  if (words[index]?.word === "could")
    return next === "see" || words.slice(index + 1, index + 4).some((word) => /^(?:seen|heard)$/.test(word.word));
  if (words[index]?.word !== "possible") return false;
  // "it is possible to buy": ability, not doubt
  if (next === "to") return true;
  return !/^(?:that|it)$/.test(words[index + 1]?.word ?? "") && !/^(?:is|be)$/.test(words[index - 1]?.word ?? "");
}

/** Whether a side has a word of report that the other has not. */
export function hasOwnReport(side: UnitSide, other: UnitSide): boolean {
  return side.words.some(({ stem }, at) => REPORTING_STEMS.has(stem) && isOwn(side, other, at));
}
