import { stemSet } from "../../stems.ts";
import { SAME_DEEDS } from "../data/headline-words.ts";
import { mayStandFor } from "../texts/related-words.ts";

const GROUPS = SAME_DEEDS.map((line) => stemSet(line.split(" ")));

/** Whether two stems may tell one deed, one of them as headlines do. */
export function areOneDeed(a: string, b: string): boolean {
  return mayStandFor(a, b) || GROUPS.some((group) => group.has(a) && group.has(b));
}
