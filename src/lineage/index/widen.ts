/** By how much an array that is too short grows: a quarter, so that at most a fifth of it stands empty. */
export const GROWTH = 1.25;

/** Copies an array into the beginning of a longer one, and gives that. */
export function widen<Array extends { set(from: Array): void }>(from: Array, into: Array): Array {
  into.set(from);
  return into;
}
