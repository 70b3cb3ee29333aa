/** Letters that two stems of one family share at least: "accusation" and "accused". */
const FAMILY = 5;

/** Whether two stems share as many of their first letters as those of one family do. */
export function areOfOneFamily(a: string, b: string): boolean {
  return a.length >= FAMILY && b.startsWith(a.slice(0, FAMILY));
}

/** A check whether a stem is of one family with any of these, in constant time. */
export function ofFamilyOfAny(stems: Iterable<string>): (stem: string) => boolean {
  const families = new Set<string>();
  for (const stem of stems) if (stem.length >= FAMILY) families.add(stem.slice(0, FAMILY));
  return (stem) => families.has(stem.slice(0, FAMILY));
}
