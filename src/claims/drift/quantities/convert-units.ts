import { CURRENCIES } from "../data/currencies.ts";
import { UNIT_OF, type Unit } from "../numbers/known-units.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { UnitSide } from "../unit-pair.ts";

/** Relative difference of a measure from the same in another unit, as papers round it. */
const CONVERTED = 0.05;
/** The same where the units differ by a power of ten. */
const RECKONED = 0.01;
/** Degrees by which a rounded temperature differs from the same on the other scale. */
const DEGREES = 1.5;

/** Places in UNITS, and beside them what no line of it measures; areas and volumes are held against square and cubic metres. */
const [LENGTHS, AREAS, VOLUMES, SPEEDS] = [0, 2, 3, 4];
const [SQUARES, CUBES, SUMS] = [-2, -3, -4];
const METRES = 1000;
const SQUARE_METRES = 10_000;
const CENT = 0.01;
/** A metre each second in kilometres each hour. */
const SECONDS_TO_HOUR = 3.6;

/** Whether two numbers are one measure in two units: "6 feet" and "1.8 metres", "80 cents" and "0.8 dollars". */
export function isConverted(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  if (before.kind !== "number" || before.value <= 0 || after.value <= 0) return false;
  if (isSameHeat(before, origin, after, appearance) || isSameHeat(after, appearance, before, origin)) return true;
  const [was, is] = [unitOf(before, origin), unitOf(after, appearance)];
  if (was === null || is === null) return isScaled(before, origin, after, appearance);
  // "five and a half pounds" may be a weight.
  if (was.measures !== is.measures)
    return (
      [was, is].some(({ measures }) => measures === SUMS) &&
      areNear(before, massOf(before, origin), after, massOf(after, appearance))
    );
  return areNear(before, was, after, is);
}

/** Whether two numbers are one measure in units of different sizes, as papers round it; a number with a mark by either sense of the mark. */
function areNear(before: Quantity, was: Unit | null, after: Quantity, is: Unit | null): boolean {
  if (was === null || is === null || was.measures !== is.measures || was.size === is.size) return false;
  // Ten to a power is reckoned, not rounded.
  const slack = Number.isInteger(Math.log10(was.size / is.size)) ? RECKONED : CONVERTED;
  return readingsOf(before).some((first) =>
    readingsOf(after).some((second) => Math.abs((first * was.size) / (second * is.size) - 1) <= slack),
  );
}

/** A number, and what it is where the mark before its last three digits has the other sense. */
function readingsOf({ value, others }: Quantity): number[] {
  return [value, ...others.filter((other) => other === value * 1000 || other * 1000 === value)];
}

function massOf(quantity: Quantity, side: UnitSide): Unit | null {
  return UNIT_OF.get(side.text.words[quantity.to]?.word ?? "") ?? null;
}

/** "40 centimetres were forecast, 25 came down" beside "400 millimetres" and "250": a number without its unit, in the unit of the one beside it. */
function isScaled(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  if (before.length !== null || after.length !== null || before.value === after.value) return false;
  const quotient = after.value / before.value;
  const own = unitsOf(origin);
  return unitsOf(appearance).some((is) =>
    own.some(
      (was) =>
        was.measures === is.measures &&
        was.size !== is.size &&
        Math.abs((quotient * is.size) / was.size - 1) <= RECKONED,
    ),
  );
}

function unitsOf(side: UnitSide): Unit[] {
  return side.quantities.flatMap((quantity) => (quantity.kind === "number" ? (unitOf(quantity, side) ?? []) : []));
}

/** The unit behind a number, or the currency before it; null where none is known. */
export function unitOf({ from, to, span }: Quantity, { text: { words, text } }: UnitSide): Unit | null {
  // "Ada Example, 26, won"
  if (/^[,;]/.test(text.slice(span.end, words[to]?.start)) && !/^[$€£₽]$/.test(words[from - 1]?.word ?? ""))
    return null;
  const [first = "", second = "", third = ""] = [0, 1, 2].map((ahead) => words[to + ahead]?.word);
  if (/^(?:cents?|pence|penny|kopecks?|kopeks?|centimes?|paise|groszy?|haler(?:s|u)?)$/.test(first))
    return { measures: SUMS, size: CENT };
  if (CURRENCIES.has(words[to]?.stem ?? "") || /^[$€£₽]$/.test(words[from - 1]?.word ?? ""))
    return { measures: SUMS, size: 1 };
  if (first === "basic" && /^points?$/.test(second)) return UNIT_OF.get("basis") ?? null;
  const power = /^(?:square|sq)$/.test(first) ? 2 : /^(?:cubic|cu)$/.test(first) ? 3 : 1;
  const unit = UNIT_OF.get(power === 1 ? first : second);
  if (unit === undefined) return null;
  if (power > 1)
    return unit.measures === LENGTHS ? { measures: power === 2 ? SQUARES : CUBES, size: unit.size ** power } : null;
  if (
    unit.measures === LENGTHS &&
    isEachSecond(
      first,
      words.slice(to + 1, to + 4).map(({ word }) => word),
    )
  )
    return { measures: SPEEDS, size: unit.size * SECONDS_TO_HOUR };
  if (
    unit.measures === LENGTHS &&
    (/^(?:h|hr)$/.test(second) || (/^(?:per|an|a|in)$/.test(second) && /^(?:hour|an)$/.test(third)))
  )
    return { measures: SPEEDS, size: unit.size / METRES };
  if (unit.measures === AREAS) return { measures: SQUARES, size: unit.size * SQUARE_METRES };
  if (unit.measures === VOLUMES) return { measures: CUBES, size: unit.size / METRES };
  return unit;
}

/** "20 metres per second", "a second", "in each second", "m/s" */
function isEachSecond(unit: string, [first = "", second = "", third = ""]: readonly string[]): boolean {
  if (/^(?:per|an?|each|every)$/.test(first)) return second === "second";
  if (first === "in") return /^(?:an?|one|each|every)$/.test(second) && third === "second";
  return /^(?:m|km)$/.test(unit) && /^(?:s|sec)$/.test(first);
}

/** "86 degrees Fahrenheit" and "30 degrees Celsius". */
function isSameHeat(first: Quantity, one: UnitSide, second: Quantity, other: UnitSide): boolean {
  if (scaleOf(first, one) !== "fahrenheit" || scaleOf(second, other) === "fahrenheit") return false;
  return Math.abs(((first.value - 32) * 5) / 9 - second.value) <= DEGREES;
}

function scaleOf({ to }: Quantity, { text: { words } }: UnitSide): string {
  const [first = "", second = ""] = [0, 1].map((ahead) => words[to + ahead]?.word);
  return /^degrees?$/.test(first) ? second : first === "f" ? "fahrenheit" : first;
}
