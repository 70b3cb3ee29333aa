import { NEGATORS } from "../../data/negators.ts";
import type { UnitSide } from "../unit-pair.ts";
import { areOfOneSense } from "./denial-senses.ts";
import { isUnderNegator } from "./locate-denial.ts";
import { type Denial, readDenials } from "./read-denials.ts";

/**
 * Whether a side says by words that deny nothing what a word or phrase of the other says that may deny, so that it answers no negator: "needs" beside "in need
 * of". Not by a word that the other says again, nor by one that is denied.
 */
export function isSaidOpenly(other: UnitSide, { from, to }: Pick<Denial, "from" | "to">, side: UnitSide): boolean {
  const denials = readDenials(side);
  const own = other.words.slice(from, to).flatMap(({ content, stem }) => (content && to > from + 1 ? [stem] : []));
  const isSaidAgain = (form: string) => other.forms.some((there, at) => there === form && (at < from || at >= to));
  return side.words.some(
    ({ stem, content, word }, at) =>
      content &&
      !NEGATORS.has(word) &&
      !denials.some((denial) => at >= denial.from && at < denial.to) &&
      !isSaidAgain(side.forms[at] ?? "") &&
      (own.includes(stem) ||
        [1, 2].some((length) => areOfOneSense(side, { from: at, to: at + length }, other, { from, to }))) &&
      !isUnderNegator(side, at),
  );
}
