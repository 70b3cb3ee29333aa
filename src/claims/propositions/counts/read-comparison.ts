import type { Comparison } from "../../../model/proposition.ts";
import type { Reading } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";

/** How the words before a number limit it: "about", "more than", "at least", "nearly". */
export function readComparison(reading: Reading, at: number): Comparison {
  const near = [1, 2, 3, 4].map((back) => word(reading.symbols[at - back]) ?? "");
  const [last = "", second = ""] = near;
  const two = `${second} ${last}`;
  if (
    two === "more than" ||
    two === "greater than" ||
    two === "excess of" ||
    last === "over" ||
    last === "above" ||
    last === "exceeding"
  )
    return "more-than";
  if (two === "at least" || two === "fewer than" || two === "no less")
    return two === "at least" ? "at-least" : near[2] === "no" ? "at-least" : "fewer-than";
  if (two === "less than") return near[2] === "no" ? "at-least" : "fewer-than";
  if (two === "up to" || two === "at most") return "at-most";
  if (last === "under" || last === "below") return "fewer-than";
  if (
    two === "close to" ||
    ["about", "around", "some", "approximately", "roughly", "nearly", "almost", "circa", "estimated"].includes(last)
  )
    return "about";
  const after = `${word(reading.symbols[at + 1]) ?? ""} ${word(reading.symbols[at + 2]) ?? ""}`;
  return after === "or more" ? "at-least" : after === "or so" ? "about" : "exactly";
}
