// Alarms on pairs of versions of one story that nobody edited, and what reading them came to. PARTs: open-part.ts.
//   node --conditions=source bench/accuracy/drift/measure-untouched.ts PART [--step N] [--anchor VERSION]… [--list all|open]
// --anchor pairs another version than the first human one with the rest. --list prints the alarms, or those not judged yet, with their sentences, to
// judge them: not of the parts that stay unseen. (The alarms on "test" were read and judged once, by an earlier version of this file.)
import { parseArgs } from "node:util";
import type { UnitDrift } from "../../../src/claims/drift/unit-pair.ts";
import type { Span } from "../../../src/model/span.ts";
import { keyOf, readLabels } from "./adjudication.ts";
import { openPart } from "./open-part.ts";
import type { VersionPair } from "./version-pairs.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    step: { type: "string", default: "1" },
    anchor: { type: "string", multiple: true, default: ["A"] },
    list: { type: "string", default: "" },
  },
});
const [part = "dev"] = positionals;
const { pairs, reader, sealed } = openPart(part, Number(options.step), options.anchor);
if (sealed && options.list !== "") throw new Error(`--list is not for "${part}", of which only totals are shown`);
const labels = readLabels();
const judged = { true: 0, false: 0, open: 0 };
const kinds = new Map<string, { true: number; false: number; open: number }>();
const wordings = new Set<string>();
let sentences = 0;
for (const pair of pairs) {
  sentences += pair.origin.length;
  const drifts = reader.compare(reader.readVersion(pair.origin), reader.readVersion(pair.appearance));
  for (const alarms of Map.groupBy(drifts, placeOf).values()) count(pair, alarms);
}
print();

function count(pair: VersionPair, alarms: readonly UnitDrift[]): void {
  const found = alarms.map((drift) => labels.get(keyOf(pair, drift)) ?? "open");
  // Several alarms on one sentence count once, by the worst of them.
  judged[found.includes("false") ? "false" : found.includes("open") ? "open" : "true"]++;
  for (const [index, drift] of alarms.entries()) {
    const label = found[index] ?? "open";
    const tally = kinds.get(drift.kind) ?? { true: 0, false: 0, open: 0 };
    tally[label]++;
    kinds.set(drift.kind, tally);
    wordings.add(anchorPlace(pair, drift));
    if (options.list === "all" || (options.list === "open" && label === "open")) list(pair, drift, label);
  }
}

/** The sentence an alarm is about. */
function placeOf({ appearance, origin }: UnitDrift): string {
  return JSON.stringify(appearance[0] ?? origin[0]);
}

/** The sentence of the version that stands in every pair, or of the other where that one has none. */
function anchorPlace({ story, from }: VersionPair, { kind, origin, appearance }: UnitDrift): string {
  const [own, other] = options.anchor.includes(from) ? [origin, appearance] : [appearance, origin];
  return [story, kind, own[0]?.start ?? `- ${other[0]?.start}`].join(" ");
}

function list(pair: VersionPair, drift: UnitDrift, label: string): void {
  const quote = (lines: readonly string[], spans: readonly Span[]) =>
    spans.map(({ start, end }) => lines.join("\n").slice(start, end)).join(" … ");
  console.log(
    `${keyOf(pair, drift)}\t${label}\n  O ${quote(pair.origin, drift.origin)}\n  C ${quote(pair.appearance, drift.appearance)}\n  = ${drift.sentence}`,
  );
}

function print(): void {
  const share = (part: number) => `${((100 * part) / Math.max(1, sentences)).toFixed(2)} %`;
  const alarms = judged.true + judged.false + judged.open;
  console.log(`untouched pairs of sentences: ${sentences}; with an alarm: ${alarms}, ${share(alarms)}`);
  console.log(
    `  judged true differences ${share(judged.true)}, judged false ${share(judged.false)}, not judged ${share(judged.open)}`,
  );
  console.log(`  false or not judged, the goal's figure: ${share(judged.false + judged.open)}`);
  console.log(`  different sentences of version ${options.anchor.join(", ")} behind the alarms: ${wordings.size}`);
  console.log("  kind\ttrue\tfalse\tnot judged");
  for (const [kind, tally] of kinds) console.log(`  ${kind}\t${tally.true}\t${tally.false}\t${tally.open}`);
}
