import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UnitDrift } from "../../../src/claims/drift/unit-pair.ts";
import { DriftKind } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";
import { spansOverlap } from "../../../src/model/span.ts";
import { parseStates } from "../../../src/record/parse-states.ts";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { SeededRandom } from "../../../test/build/seeded-random.ts";
import { type Injected, injectPair } from "./inject-pair.ts";
import { loadTranslatedStories, type TranslatedStory } from "./load-wmt.ts";
import { measureOwnPairs } from "./measure-own-pairs.ts";
import { measurePassages } from "./measure-passages.ts";
import { isBorneOut } from "./true-numbers.ts";
import { lineSpan, PairReader, pairVersions, type VersionPair } from "./version-pairs.ts";

interface Tally {
  injected: number;
  found: number;
  /** alarms of the kind on sentences that hold another edit */
  wrong: number;
  /** the origin's sentences that were edited */
  readonly sentences: Set<string>;
}

const root = join(import.meta.dirname, "../../..");
const dataFolder = process.env.ONRECORD_ACCEPTANCE_DATA ?? join(root, "../shared");
const [part = "dev", seedText = "1", step = "1", shown = "", only = ""] = process.argv.slice(2);
const states = parseStates(readFileSync(join(root, "treaties/states.csv"), "utf8")).value;
const gazetteer = new Gazetteer(states);
/** Stories by place: "dev" may be looked at, "opened" were kept back until version 5 of the detectors and may be looked at since, "test" never. */
const PLACES: Readonly<Record<string, readonly number[]>> = { dev: [0, 2], opened: [1], test: [3] };
const stories = loadTranslatedStories(dataFolder).filter((_, index) => PLACES[part]?.includes(index % 4));
if (stories.length === 0)
  throw new Error(`no stories: expected one of ${Object.keys(PLACES).join(", ")}, received ${part}`);
const pairs = stories.flatMap(pairVersions).filter((_, index) => index % Number(step) === 0);
const random = new SeededRandom(Number(seedText));
const reader = new PairReader(gazetteer);

const labels = readLabels(readFileSync(join(import.meta.dirname, "untouched-labels.tsv"), "utf8"));

measureUntouched(pairs);
measureInjected(pairs);
measureOwnPairs(part, states, reader, random, shown === "own");
measurePassages(part, states, reader, random, shown === "own");

function measureUntouched(all: readonly VersionPair[]): void {
  const byName = new Map<string, { sentences: number; alarms: number }>();
  const judged = { true: 0, false: 0, unread: 0 };
  const byKind = new Map<string, number>();
  let borneOut = 0;
  for (const pair of all) {
    const { story, name, origin, appearance } = pair;
    const drifts = reader.compare(reader.readVersion(origin), reader.readVersion(appearance));
    const known = byName.get(name) ?? { sentences: 0, alarms: 0 };
    known.sentences += origin.length;
    known.alarms += new Set(drifts.map(placeOf)).size;
    byName.set(name, known);
    for (const alarms of Map.groupBy(drifts, placeOf).values()) {
      if (alarms.every((drift) => isBorneOut(storyOf(pair), pair, drift))) borneOut++;
      const found = alarms.map((drift) => labels.get(keyOf(story, name, drift)));
      judged[found.includes("false") ? "false" : found.includes(undefined) ? "unread" : "true"]++;
    }
    for (const drift of drifts) {
      byKind.set(drift.kind, (byKind.get(drift.kind) ?? 0) + 1);
      if (shown === "untouched") printAlarm(story, name, origin, appearance, drift);
    }
  }
  console.log("untouched pairs of sentences, pairs with an alarm, share");
  const total = { sentences: 0, alarms: 0 };
  for (const [name, { sentences, alarms }] of byName) {
    total.sentences += sentences;
    total.alarms += alarms;
    console.log(`  ${name.padEnd(28)} ${sentences}\t${alarms}\t${((100 * alarms) / sentences).toFixed(2)} %`);
  }
  console.log(`  all ${total.sentences}\t${total.alarms}\t${((100 * total.alarms) / total.sentences).toFixed(2)} %`);
  const share = (count: number) => `${((100 * count) / total.sentences).toFixed(2)} %`;
  console.log(
    `  as labelled: false alarms ${share(judged.false)}, true differences ${share(judged.true)}; not labelled ${share(judged.unread)}`,
  );
  console.log(`  of the alarms, those on a number that one version has alone: ${share(borneOut)}`);
  console.log(
    `  by kind: ${[...byKind].map(([kind, count]) => `${kind} ${((100 * count) / total.sentences).toFixed(2)} %`).join(", ")}`,
  );
}

function storyOf({ story }: VersionPair): TranslatedStory {
  return stories.find(({ id }) => id === story) ?? { id: story, versions: new Map() };
}

/** The sentence an alarm is about: several on one count once. */
function placeOf({ appearance, origin }: UnitDrift): string {
  return JSON.stringify(appearance[0] ?? origin[0]);
}

function keyOf(story: string, name: string, drift: UnitDrift): string {
  const start = (drift.appearance[0] ?? drift.origin[0])?.start ?? 0;
  return [story, name, drift.kind, start].join("\t");
}

/** What reading each alarm on untouched pairs came to: lines of story, version, kind, offset and "true" or "false". */
function readLabels(tsv: string): Map<string, string> {
  const lines = tsv
    .split("\n")
    .slice(1)
    .filter((line) => line !== "");
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf("\t")), line.slice(line.lastIndexOf("\t") + 1)]));
}

function printAlarm(
  story: string,
  name: string,
  origin: readonly string[],
  appearance: readonly string[],
  drift: UnitDrift,
): void {
  const [from, to] = [origin.join("\n"), appearance.join("\n")];
  const quote = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  console.log(
    `ALARM\t${keyOf(story, name, drift)}\n  O ${quote(from, drift.origin)}\n  C ${quote(to, drift.appearance)}\n  = ${drift.sentence}`,
  );
}

function measureInjected(all: readonly VersionPair[]): void {
  const tallies = new Map<DriftKind, Tally>(
    DriftKind.options.map((kind) => [kind, { injected: 0, found: 0, wrong: 0, sentences: new Set<string>() }]),
  );
  for (const pair of all) {
    const source = reader.readVersion(pair.origin);
    const foreign = random.pick(stories.filter(({ id }) => id !== pair.story))?.versions.get("A") ?? [];
    for (const injected of injectPair(pair, foreign, gazetteer, random)) {
      if (only !== "" && !only.split(",").includes(injected.kind)) continue;
      const drifts = reader.compare(source, reader.read(injected.appearance));
      score(pair, injected, findHere(pair, injected, drifts), tallies);
    }
  }
  console.log("kind\tedits\tsentences\tP\tR");
  for (const [kind, { injected, found, wrong, sentences }] of tallies)
    console.log(
      `${kind.padEnd(24)}\t${injected}\t${sentences.size}\t${(found / Math.max(1, found + wrong)).toFixed(3)}\t${(found / Math.max(1, injected)).toFixed(3)}`,
    );
}

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

function score(
  pair: VersionPair,
  injected: Injected,
  here: readonly UnitDrift[],
  tallies: ReadonlyMap<DriftKind, Tally>,
): void {
  const tally = tallies.get(injected.kind);
  if (tally === undefined) return;
  tally.injected++;
  tally.sentences.add(`${pair.story} ${injected.originLine}`);
  if (here.some(({ kind }) => kind === injected.kind)) tally.found++;
  else if (shown === injected.kind) print("MISSED", pair, injected);
  // A number that the untouched version has for itself alone is no false alarm beside another edit.
  const alarms = here.filter((drift) => !isBorneOut(storyOf(pair), pair, drift));
  for (const kind of new Set(alarms.map((drift) => drift.kind))) {
    const other = tallies.get(kind);
    if (kind === injected.kind || other === undefined) continue;
    other.wrong++;
    if (shown === `wrong-${kind}`) print(`WRONG for ${injected.kind}`, pair, injected);
  }
}

function print(what: string, pair: VersionPair, { appearance, line, originLine }: Injected): void {
  console.log(`${what}\n  O ${pair.origin[originLine]}\n  U ${pair.appearance[line]}\n  C ${appearance[line]}`);
}
