import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, compareTexts } from "../../../src/claims/drift/compare-texts.ts";
import { type DriftText, readText } from "../../../src/claims/drift/read-text.ts";
import type { UnitDrift } from "../../../src/claims/drift/unit-pair.ts";
import { DriftKind } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";
import type { State } from "../../../src/model/state.ts";
import { parseStates } from "../../../src/record/parse-states.ts";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { SeededRandom } from "../../../test/build/seeded-random.ts";
import { SENTENCE_EDITS } from "./inject.ts";
import { loadTranslatedStories, type TranslatedStory } from "./load-wmt.ts";
import { OWN_PAIRS } from "./own-pairs.ts";

/** Edits of each kind tried on each pair of texts. */
const EDITS_PER_PAIR = 2;
const COMPARISON: Comparison = { passages: [], authentic: false, witnesses: [] };

interface Tally {
  injected: number;
  found: number;
  /** alarms of the kind on sentences that hold another edit or none */
  wrong: number;
}

/** A pair of independent English versions of one story, as aligned lists of sentences. */
interface VersionPair {
  readonly name: string;
  readonly origin: readonly string[];
  readonly appearance: readonly string[];
}

const root = join(import.meta.dirname, "../../..");
const dataFolder = process.env.ONRECORD_ACCEPTANCE_DATA ?? join(root, "../shared");
const [part = "dev", seedText = "1", step = "1", missed = ""] = process.argv.slice(2);
const states = parseStates(readFileSync(join(root, "treaties/states.csv"), "utf8")).value;
const gazetteer = new Gazetteer(states);
const stories = loadTranslatedStories(dataFolder).filter((_, index) => (index % 2 === 0) === (part === "dev"));
const pairs = stories.flatMap(pairVersions).filter((_, index) => index % Number(step) === 0);
const random = new SeededRandom(Number(seedText));

measureUntouched(pairs);
measureInjected(pairs);
measureSwappedStates();

/** Own sentences about two States, the second wording with the States exchanged, for random pairs of States. */
function measureSwappedStates(): void {
  const known = states.filter(({ capitals, demonyms }) => capitals.length > 0 && demonyms.length > 0);
  const [own, tries] = [OWN_PAIRS.filter((_, index) => (index % 2 === 0) === (part === "dev")), 20];
  let [swapped, alarms] = [0, 0];
  for (const [origin, rewording] of own) {
    for (let time = 0; time < tries; time++) {
      const [x, y] = [random.pick(known), random.pick(known)];
      if (x === null || y === null || x === y) continue;
      const source = read([fillStates(origin, x, y)]);
      if (compare(source, read([fillStates(rewording, y, x)])).some(({ kind }) => kind === "roles-swapped")) swapped++;
      if (compare(source, read([fillStates(rewording, x, y)])).length > 0) alarms++;
    }
  }
  const total = own.length * tries;
  console.log(
    `own pairs with their States exchanged: ${swapped} of ${total} found; untouched: ${alarms} of ${total} alarmed`,
  );
}

function fillStates(pattern: string, x: State, y: State): string {
  return pattern.replace(/\{([XY]):(\w+)\}/g, (_, which: string, form: string) => {
    const state = which === "X" ? x : y;
    return (form === "name" ? state.name : form === "capital" ? state.capitals[0] : state.demonyms[0]) ?? state.name;
  });
}

/** Human against human where there are two, and human against machine: the machine version stands for the copy, and the reverse. */
function pairVersions({ versions }: TranslatedStory): VersionPair[] {
  const human = versions.get("A");
  if (human === undefined) return [];
  return [...versions]
    .filter(([name]) => name !== "A")
    .map(([name, text], index) =>
      index % 2 === 0
        ? { name, origin: human, appearance: text }
        : { name: `${name} (as origin)`, origin: text, appearance: human },
    );
}

function measureUntouched(all: readonly VersionPair[]): void {
  const byName = new Map<string, { sentences: number; alarms: number; texts: number; alarmed: number }>();
  const byKind = new Map<string, number>();
  for (const { name, origin, appearance } of all) {
    const drifts = compare(read(origin), read(appearance));
    const known = byName.get(name) ?? { sentences: 0, alarms: 0, texts: 0, alarmed: 0 };
    known.sentences += origin.length;
    known.alarms += new Set(drifts.map((drift) => JSON.stringify(drift.appearance[0] ?? drift.origin[0]))).size;
    known.texts++;
    if (drifts.length > 0) known.alarmed++;
    byName.set(name, known);
    for (const { kind } of drifts) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  }
  console.log("untouched pairs of sentences, pairs with an alarm, share");
  const total = { sentences: 0, alarms: 0 };
  for (const [name, { sentences, alarms }] of byName) {
    total.sentences += sentences;
    total.alarms += alarms;
    console.log(`  ${name.padEnd(28)} ${sentences}\t${alarms}\t${((100 * alarms) / sentences).toFixed(2)} %`);
  }
  console.log(`  all ${total.sentences}\t${total.alarms}\t${((100 * total.alarms) / total.sentences).toFixed(2)} %`);
  console.log(
    `  by kind: ${[...byKind].map(([kind, count]) => `${kind} ${((100 * count) / total.sentences).toFixed(2)} %`).join(", ")}`,
  );
}

function measureInjected(all: readonly VersionPair[]): void {
  const tallies = new Map<DriftKind, Tally>(
    DriftKind.options.map((kind) => [kind, { injected: 0, found: 0, wrong: 0 }]),
  );
  for (const { origin, appearance } of all) {
    const source = read(origin);
    for (const kind of DriftKind.options) {
      for (let time = 0; time < EDITS_PER_PAIR; time++) {
        const edited = edit(kind, origin, appearance);
        if (edited === null) continue;
        const copy = read(edited.appearance);
        const tally = tallies.get(kind);
        const drifts = compare(source, copy);
        const place = kind === "dropped" ? lineSpan(origin, edited.line) : lineSpan(edited.appearance, edited.line);
        const here = drifts.filter((drift) => touches(kind === "dropped" ? drift.origin : drift.appearance, place));
        if (tally === undefined) continue;
        tally.injected++;
        if (here.some((drift) => drift.kind === kind)) tally.found++;
        else if (missed === kind)
          console.log(`MISSED\n  O ${origin[edited.originLine]}\n  C ${edited.appearance[edited.line]}`);
        for (const other of new Set(here.map((drift) => drift.kind))) {
          const wrong = tallies.get(other);
          if (other !== kind && wrong !== undefined) {
            wrong.wrong++;
            if (missed === `wrong-${other}`)
              console.log(`WRONG for ${kind}\n  O ${origin[edited.originLine]}\n  C ${edited.appearance[edited.line]}`);
          }
        }
      }
    }
  }
  console.log("kind\tinjected\tP\tR");
  for (const [kind, { injected, found, wrong }] of tallies)
    console.log(
      `${kind.padEnd(24)}\t${injected}\t${(found / Math.max(1, found + wrong)).toFixed(3)}\t${(found / Math.max(1, injected)).toFixed(3)}`,
    );
}

interface Edited {
  readonly appearance: readonly string[];
  /** the edited line of the appearance (of the origin for "dropped") */
  readonly line: number;
  readonly originLine: number;
}

function edit(kind: DriftKind, origin: readonly string[], appearance: readonly string[]): Edited | null {
  if (kind === "added") {
    const foreign = random.pick(stories)?.versions.get("A") ?? [];
    const sentence = random.pick(foreign.filter((text) => text.split(" ").length >= 8 && !origin.includes(text)));
    if (sentence === null) return null;
    const line = 1 + random.below(appearance.length);
    return { appearance: [...appearance.slice(0, line), sentence, ...appearance.slice(line)], line, originLine: line };
  }
  if (kind === "dropped") {
    const line = random.pick(
      origin.flatMap((text, index) => (index > 1 && text.split(" ").length >= 8 ? [index] : [])),
    );
    return line === null
      ? null
      : { appearance: appearance.filter((_, index) => index !== line), line, originLine: line };
  }
  const start = random.below(appearance.length);
  for (let step = 0; step < appearance.length; step++) {
    const line = (start + step) % appearance.length;
    const sentence = appearance[line] ?? "";
    const choices = SENTENCE_EDITS[kind];
    const first = random.below(choices.length);
    for (let offset = 0; offset < choices.length; offset++) {
      const changed = choices[(first + offset) % choices.length]?.(sentence, origin[line] ?? "", random) ?? null;
      if (changed !== null && changed !== sentence)
        return { appearance: appearance.with(line, changed), line, originLine: line };
    }
  }
  return null;
}

function read(lines: readonly string[]): DriftText {
  return readText(lines.join("\n"), gazetteer);
}

function compare(origin: DriftText, appearance: DriftText): UnitDrift[] {
  return compareTexts({ text: origin, statements: [] }, { text: appearance, statements: [] }, COMPARISON);
}

function lineSpan(lines: readonly string[], line: number): Span {
  const start = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
  return { start, end: start + (lines[line]?.length ?? 0) };
}

function touches(spans: readonly Span[], place: Span): boolean {
  return spans.some(({ start, end }) => start < place.end && place.start < end);
}
