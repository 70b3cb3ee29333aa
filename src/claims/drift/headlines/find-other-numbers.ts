import { MONTHS } from "../../../text/dates/date-words.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { findChangedQuantities } from "../quantities/find-changed-quantities.ts";
import type { DriftText } from "../texts/read-text.ts";
import type { UnitSide } from "../unit-pair.ts";
import { countNamesOnce } from "./count-names-once.ts";
import type { Passage } from "./find-passages.ts";
import type { HeadlineDrift } from "./headline-drift.ts";
import type { ReadHeadline } from "./read-headline.ts";

/** Sentences of a report that its headline is made from. */
const LEAD = 3;
/** Words before a number and behind it that tell what it counts. */
const BEFORE = 2;
const BEHIND = 3;

/**
 * A number or day of a headline that stands nowhere in the origin, where the origin's headline or one of its first sentences says the same with another one
 * beside the same word.
 */
export function findOtherNumbers(
  passages: readonly Passage[],
  origin: DriftText,
  other: ReadHeadline | null,
): HeadlineDrift[] {
  const known = [...quantitiesOf(origin), ...(other === null ? [] : quantitiesOf(other.text))];
  for (const passage of passages) {
    if (passage.sentence !== null && passage.sentence.index >= LEAD) continue;
    const { origin: told, appearance } = passage.pair;
    const foreign = appearance.quantities.filter(
      (quantity) =>
        !known.some((each) => isOne(each, quantity)) &&
        told.quantities.some(
          (each) => !each.loose && each.kind === quantity.kind && isBesideSame(each, told, quantity, appearance),
        ),
    );
    if (foreign.length === 0) continue;
    const pair = { ...passage.pair, appearance: { ...appearance, quantities: foreign } };
    if (findChangedQuantities(pair).length > 0) return [{ kind: "number-or-date-changed", passage }];
  }
  return [];
}

function quantitiesOf({ sentences }: DriftText): Quantity[] {
  return sentences.flatMap(({ quantities }) => quantities);
}

function isOne(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.value === b.value || a.others.includes(b.value) || b.others.includes(a.value));
}

function isYear({ kind, value }: Quantity): boolean {
  return kind === "number" && Number.isInteger(value) && value >= 1900 && value < 2100;
}

/** Beside the same word, and both a year or neither. */
function isBesideSame(was: Quantity, origin: UnitSide, is: Quantity, appearance: UnitSide): boolean {
  if (isYear(was) !== isYear(is)) return false;
  const around = wordsBeside(is, appearance);
  return wordsBeside(was, origin).some((stem) => around.includes(stem));
}

function wordsBeside({ from, to }: Quantity, { text: { words } }: UnitSide): string[] {
  const before = countNamesOnce(words.slice(0, from)).slice(-BEFORE);
  const behind = countNamesOnce(words.slice(to)).slice(0, BEHIND);
  return [...before, ...behind].flatMap(({ stem, content, word, state }) =>
    state === null && (content || MONTHS.has(word)) ? [stem] : [],
  );
}
