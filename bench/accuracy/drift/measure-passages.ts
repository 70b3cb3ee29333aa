import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DriftKind } from "../../../src/model/claim.ts";
import type { State } from "../../../src/model/state.ts";
import type { SeededRandom } from "../../../test/build/seeded-random.ts";
import { fillStates } from "./measure-own-pairs.ts";
import { capitalise } from "./sentence-edit.ts";
import type { VersionReader } from "./version-pairs.ts";

/** A passage and two re-wordings, one of which holds a drift. */
interface Passage {
  readonly origin: string;
  readonly kept: string;
  readonly changed: string;
}

/** Own passages in which a speaker was changed, or doer and patient were: found where changed, alarmed where only re-worded. */
export function measurePassages(
  half: "even" | "odd",
  states: readonly State[],
  reader: VersionReader,
  random: SeededRandom,
  shown: boolean,
): void {
  const known = states.filter(({ capitals, demonyms }) => capitals.length > 0 && demonyms.length > 0);
  for (const [kind, file, read] of [
    ["speaker-changed", "speaker-pairs.tsv", readSpeakers],
    ["roles-swapped", "role-pairs.tsv", readRoles],
  ] as const) {
    const lines = readFileSync(join(import.meta.dirname, file), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .filter((_, index) => (index % 2 === 0) === (half === "even"));
    const passages = lines.map((line) => {
      const [x, y] = pickTwo(known, random);
      return read(line.split("\t"), x, y);
    });
    measure(kind, passages, reader, shown);
  }
}

function measure(kind: DriftKind, passages: readonly Passage[], reader: VersionReader, shown: boolean): void {
  let [found, alarms] = [0, 0];
  for (const { origin, kept, changed } of passages) {
    const source = reader.read([origin]);
    const told = reader.compare(source, reader.read([changed]));
    const others = reader.compare(source, reader.read([kept]));
    if (told.some((drift) => drift.kind === kind)) found++;
    else if (shown) console.log(`MISSED ${kind}\n  O ${origin}\n  C ${changed}`);
    if (others.length === 0) continue;
    alarms++;
    if (shown) console.log(`ALARM ${others.map((drift) => drift.kind).join(" ")}\n  O ${origin}\n  C ${kept}`);
  }
  console.log(`own passages, ${kind}: ${found} of ${passages.length} found; re-worded only: ${alarms} alarmed`);
}

/** "[[the mayor|the guard]]": the first keeps the speaker, the second changes it. */
function readSpeakers([origin = "", wording = ""]: readonly string[], x: State, y: State): Passage {
  const choose = (choice: string) => fill(wording.replace(/\[\[([^|\]]*)\|([^\]]*)\]\]/g, choice), x, y);
  return { origin: fill(origin, x, y), kept: choose("$1"), changed: choose("$2") };
}

function readRoles([origin = "", wording = "", a = "", b = ""]: readonly string[], x: State, y: State): Passage {
  const put = (text: string, first: string, second: string) => text.replaceAll("{A}", first).replaceAll("{B}", second);
  return {
    origin: fill(put(origin, a, b), x, y),
    kept: fill(put(wording, a, b), x, y),
    changed: a === "" ? fill(wording, y, x) : fill(put(wording, b, a), x, y),
  };
}

function fill(text: string, x: State, y: State): string {
  return capitalise(fillStates(text, x, y));
}

function pickTwo(states: readonly State[], random: SeededRandom): [State, State] {
  const [x, y] = [random.pick(states), random.pick(states)];
  if (x === null || y === null) throw new Error("no State has a capital and an adjective");
  return x === y ? pickTwo(states, random) : [x, y];
}
