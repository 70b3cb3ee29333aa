import { CURRENCIES } from "../data/currencies.ts";
import type { UnitSide } from "../unit-pair.ts";
import { UNIT_OF, type Unit } from "./known-units.ts";
import type { Quantity } from "./quantity.ts";

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

/** Whether two numbers are one measure in two units: "6 feet" and "1.8 metres", "80 cents" and "0.8 dollars". */
export function isConverted(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  if (before.kind !== "number" || before.value <= 0 || after.value <= 0) return false;
  if (isSameHeat(before, origin, after, appearance) || isSameHeat(after, appearance, before, origin)) return true;
  const [was, is] = [unitOf(before, origin), unitOf(after, appearance)];
  if (was === null || is === null || was.measures !== is.measures || was.size === is.size) return false;
  const apart = Math.abs((before.value * was.size) / (after.value * is.size) - 1);
  // Ten to a power is reckoned, not rounded.
  return apart <= (Number.isInteger(Math.log10(was.size / is.size)) ? RECKONED : CONVERTED);
}

/** The unit behind a number, or the currency before it; null where none is known. */
export function unitOf({ from, to }: Quantity, { text: { words } }: UnitSide): Unit | null {
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
    (/^(?:h|hr)$/.test(second) || (/^(?:per|an|a|in)$/.test(second) && /^(?:hour|an)$/.test(third)))
  )
    return { measures: SPEEDS, size: unit.size / METRES };
  if (unit.measures === AREAS) return { measures: SQUARES, size: unit.size * SQUARE_METRES };
  if (unit.measures === VOLUMES) return { measures: CUBES, size: unit.size / METRES };
  return unit;
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
