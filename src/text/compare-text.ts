/** Below 0 when `a` comes first, above 0 when `b` does, 0 when they are the same: in the order of code units, which is that of every machine and language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
