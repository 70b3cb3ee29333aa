/** Places of a word at most for others to be found by it: in texts longer than any report, what stands everywhere tells nothing apart. */
const COMMON = 500;

/** Takes the keys out that stand in more places than tell anything. */
export function dropCommon(places: Map<string, readonly number[]>): void {
  for (const [key, { length }] of places) if (length > COMMON) places.delete(key);
}
