// Own sentences and passages: States exchanged, doer and patient exchanged, the speaker changed, and the same only re-worded.
//   node --conditions=source bench/accuracy/drift/measure-own.ts even|odd [--seed N] [--errors]
// The even half was looked at; of the odd one only totals are shown.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseStates } from "../../../src/record/parse-states.ts";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { SeededRandom } from "../../../test/build/seeded-random.ts";
import { measureOwnPairs } from "./measure-own-pairs.ts";
import { measurePassages } from "./measure-passages.ts";
import { VersionReader } from "./version-pairs.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, errors: { type: "boolean", default: false } },
});
const [half = "even"] = positionals;
if (half !== "even" && half !== "odd") throw new Error(`unknown half "${half}"; expected even or odd`);
if (options.errors && half === "odd")
  throw new Error("--errors is for the even half alone, so that the odd one stays unseen");
const states = parseStates(readFileSync(join(import.meta.dirname, "../../../treaties/states.csv"), "utf8")).value;
const reader = new VersionReader(new Gazetteer(states));
const random = new SeededRandom(Number(options.seed));
measureOwnPairs(half, states, reader, random, options.errors);
measurePassages(half, states, reader, random, options.errors);
