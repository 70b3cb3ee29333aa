// Drift injected into pairs of versions of one story: what is found, and what is told beside it. PARTs: open-part.ts.
//   node --conditions=source bench/accuracy/drift/measure-injected.ts PART [--seed N] [--step N] [--anchor VERSION]… [--only KIND,…] [--show KIND|wrong-KIND] [--deeds]
// --step takes one pair of every N. --show prints what was missed of a kind, or told wrongly: not of the parts that stay unseen. --deeds makes
// other edits alone: a deed denied by its auxiliary ("did not sign" for "signed"), or no more. An alarm of another kind than the
// edit is false unless the same alarm on the untouched pair was judged a true difference of the versions.
import { parseArgs } from "node:util";
import type { UnitDrift } from "../../../src/claims/drift/unit-pair.ts";
import { DriftKind } from "../../../src/model/claim.ts";
import { spansOverlap } from "../../../src/model/span.ts";
import { SeededRandom } from "../../../test/build/seeded-random.ts";
import { keyOf, readLabels } from "./adjudication.ts";
import { type Injected, injectDeeds, injectPair } from "./inject-pair.ts";
import { openPart } from "./open-part.ts";
import { lineSpan, type VersionPair } from "./version-pairs.ts";

interface Tally {
  injected: number;
  found: number;
  /** alarms of the kind on sentences that hold another edit */
  wrong: number;
  /** of them, true differences of the untouched versions */
  borneOut: number;
  /** the origin's sentences that were edited */
  readonly sentences: Set<string>;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    step: { type: "string", default: "1" },
    anchor: { type: "string", multiple: true, default: ["A"] },
    only: { type: "string", default: "" },
    show: { type: "string", default: "" },
    deeds: { type: "boolean", default: false },
  },
});
const [part = "dev"] = positionals;
const { stories, pairs, gazetteer, reader, sealed } = openPart(part, Number(options.step), options.anchor);
if (sealed && options.show !== "") throw new Error(`--show is not for "${part}", of which only totals are shown`);
const random = new SeededRandom(Number(options.seed));
const labels = readLabels();
const tallies = new Map<DriftKind, Tally>(
  DriftKind.options.map((kind) => [kind, { injected: 0, found: 0, wrong: 0, borneOut: 0, sentences: new Set() }]),
);
for (const pair of pairs) {
  const source = reader.readVersion(pair.origin);
  const foreign = random.pick(stories.filter(({ id }) => id !== pair.story))?.versions.get("A") ?? [];
  const edits = options.deeds ? injectDeeds(pair, gazetteer, random) : injectPair(pair, foreign, gazetteer, random);
  for (const injected of edits) {
    if (options.only !== "" && !options.only.split(",").includes(injected.kind)) continue;
    score(pair, injected, findHere(pair, injected, reader.compare(source, reader.read(injected.appearance))));
  }
}
printTable();

/** The drifts that touch the edited sentence. */
function findHere(
  { origin }: VersionPair,
  { kind, appearance, line }: Injected,
  drifts: readonly UnitDrift[],
): UnitDrift[] {
  const place = kind === "dropped" ? lineSpan(origin, line) : lineSpan(appearance, line);
  return drifts.filter((drift) =>
    (kind === "dropped" ? drift.origin : drift.appearance).some((span) => spansOverlap(span, place)),
  );
}

function score(pair: VersionPair, injected: Injected, here: readonly UnitDrift[]): void {
  const tally = tallies.get(injected.kind);
  if (tally === undefined) return;
  tally.injected++;
  tally.sentences.add(`${pair.story} ${injected.originLine}`);
  if (here.some(({ kind }) => kind === injected.kind)) tally.found++;
  else if (options.show === injected.kind) print("MISSED", pair, injected);
  for (const [kind, alarms] of Map.groupBy(here, (drift) => drift.kind)) {
    const other = tallies.get(kind);
    if (kind === injected.kind || other === undefined) continue;
    if (alarms.every((drift) => isTrue(pair, injected, drift))) other.borneOut++;
    else {
      other.wrong++;
      if (options.show === `wrong-${kind}`) print(`WRONG for ${injected.kind}`, pair, injected);
    }
  }
}

/** Whether the same alarm on the untouched pair was judged true. */
function isTrue(pair: VersionPair, { kind, appearance, line }: Injected, drift: UnitDrift): boolean {
  const lineOf = (at: number) => {
    if (kind === "added") return at === line ? null : at > line ? at - 1 : at;
    return kind === "dropped" && at >= line ? at + 1 : at;
  };
  return labels.get(keyOf(pair, drift, appearance, lineOf)) === "true";
}

function print(what: string, pair: VersionPair, { appearance, line, originLine }: Injected): void {
  console.log(`${what}\n  O ${pair.origin[originLine]}\n  U ${pair.appearance[line]}\n  C ${appearance[line]}`);
}

function printTable(): void {
  console.log("kind\tedits\tsentences\tP\tR\talarms beside other edits: false, true differences");
  for (const [kind, { injected, found, wrong, borneOut, sentences }] of tallies) {
    const share = (of: number) => (found / Math.max(1, of)).toFixed(3);
    console.log(
      `${kind.padEnd(24)}\t${injected}\t${sentences.size}\t${share(found + wrong)}\t${share(injected)}\t${wrong}, ${borneOut}`,
    );
  }
}
