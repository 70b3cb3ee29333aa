const LOG2_E = Math.LOG2E;
const LN2 = Math.LN2;
const LOWEST = -700;
const HIGHEST = 700;
/** 1 / n! for n from 0: the Taylor series, to the last bit that matters for |x| ≤ ln 2 / 2. */
const COEFFICIENTS = Array.from({ length: 14 }, (_, n) => {
  let factorial = 1;
  for (let k = 2; k <= n; k++) factorial *= k;
  return 1 / factorial;
}).reverse();
const POWERS_OF_2 = Float64Array.from({ length: 2048 }, (_, index) => {
  let power = 1;
  for (let k = Math.abs(index - 1024); k > 0; k--) power *= index < 1024 ? 0.5 : 2;
  return power;
});

/**
 * e to the power x. `Math.exp` may differ in its last bits from one machine to another; this uses only products and sums
 * in a fixed order. 0 below -700; nothing above 700 is asked for.
 */
export function exponential(x: number): number {
  if (x < LOWEST) return 0;
  const held = Math.min(x, HIGHEST);
  const doublings = Math.round(held * LOG2_E);
  const rest = held - doublings * LN2;
  let sum = 0;
  for (const coefficient of COEFFICIENTS) sum = sum * rest + coefficient;
  return sum * (POWERS_OF_2[doublings + 1024] as number);
}
