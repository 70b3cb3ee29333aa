import type { StateCode } from "../../../model/state.ts";

/** Usual names of fixed groups of States, two words each, lower case. Own list. */
export const STATE_GROUPS: ReadonlyMap<string, readonly StateCode[]> = new Map(
  Object.entries({
    "baltic states": "EST LVA LTU",
    "baltic countries": "EST LVA LTU",
    "baltic nations": "EST LVA LTU",
    "baltic republics": "EST LVA LTU",
    "baltic trio": "EST LVA LTU",
  }).map(([name, codes]) => [name, codes.split(" ") as StateCode[]]),
);
