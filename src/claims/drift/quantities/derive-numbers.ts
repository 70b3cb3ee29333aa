import type { UnitSide } from "../unit-pair.ts";
import { unitOf } from "./convert-units.ts";
import { withoutTraces } from "./count-words.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Whether one of two numbers follows from the other by a third that both sides have: "two points lower, 81" and "from 83 to 81", "two children and three
 * others" and "five, among them two children", "a tenth of the 30" and "3 of the 30".
 */
export function isDerived(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  if (before.kind !== "number" || before.length !== null || after.length !== null) return false;
  if (countsSame(before, origin, after, appearance)) return false;
  return follows(before, origin, after, appearance) || follows(after, appearance, before, origin);
}

/** "5 km" and "7 kilometres", "by two" and "by three": numbers of one thing are not told by one another. */
function countsSame(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  const [was, is] = [unitOf(before, origin), unitOf(after, appearance)];
  if (was !== null && is !== null) return was.measures === is.measures;
  const [counted, other] = [origin.text.words[before.to], appearance.text.words[after.to]];
  if (counted?.content === true && counted.stem === other?.stem) return true;
  return isDifference(before, origin) && isDifference(after, appearance);
}

/** Whether a total or level on the other side is told by the number here, as a difference, a rest or a share of what both sides have. */
function follows(number: Quantity, side: UnitSide, total: Quantity, other: UnitSide): boolean {
  const shared = side.quantities.filter(
    (quantity) =>
      quantity !== number &&
      quantity.kind === "number" &&
      quantity.length === null &&
      other.quantities.some(
        (answer) => answer !== total && answer.kind === "number" && answer.value === quantity.value,
      ),
  );
  const isShare = number.value > 0 && number.value < 1;
  return shared.some((known) => {
    if (isShare && isSame(number.value * known.value, total.value)) return true;
    if (!isSame(known.value + number.value, total.value) && !isSame(known.value - number.value, total.value))
      return false;
    return (
      isDifference(number, side) || (!known.loose && total.value > number.value && isListedWith(number, known, side))
    );
  });
}

function isSame(a: number, b: number): boolean {
  return withoutTraces(a) === withoutTraces(b);
}

/** Words behind a number that tell by how much something differs, or how many there are beside the ones named. */
const BEHIND =
  /^(?:points?|percentage|more|less|fewer|lower|higher|above|below|others?|further|comrades?|companions?|colleagues?|fellow|earlier|later|older|younger)$/;
/** Words before one that do. */
const BEFORE = /^(?:by|another|additional|further|but|other|except|minus|plus)$/;
/** Most words between a number and such a word behind it. */
const REACH = 2;

function isDifference({ from, to }: Quantity, { text: { words } }: UnitSide): boolean {
  return BEFORE.test(words[from - 1]?.word ?? "") || words.slice(to, to + REACH).some(({ word }) => BEHIND.test(word));
}

/** Most words between two numbers of one list. */
const LISTED = 4;

/** "seven women and seven men" */
function isListedWith(number: Quantity, known: Quantity, { text: { words } }: UnitSide): boolean {
  const [first, second] = known.from < number.from ? [known, number] : [number, known];
  const between = words.slice(first.to, second.from).map(({ word }) => word);
  return between.length <= LISTED && between.includes("and");
}
