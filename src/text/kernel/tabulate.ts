/**
 * A function of one number by a table with straight lines between its places, the same on every machine. Beyond the ends the value at the end counts.
 *
 * @param steps - places of the table in a unit
 */
export function tabulate(of: (x: number) => number, from: number, to: number, steps: number): (x: number) => number {
  const values = Float64Array.from({ length: (to - from) * steps + 2 }, (_, index) => of(from + index / steps));
  const last = (to - from) * steps;
  return (x) => {
    const at = Math.min(last, Math.max(0, (x - from) * steps));
    const before = Math.floor(at);
    const value = values[before] as number;
    return value + (at - before) * ((values[before + 1] as number) - value);
  };
}
