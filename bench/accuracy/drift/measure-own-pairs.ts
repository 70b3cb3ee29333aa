import type { State } from "../../../src/model/state.ts";
import type { SeededRandom } from "../../../test/build/seeded-random.ts";
import { NEW_OWN_PAIRS, OWN_PAIRS, THIRD_OWN_PAIRS } from "./own-pairs.ts";
import type { VersionReader } from "./version-pairs.ts";

/** Pairs of States tried on each own pair. */
const TRIES = 20;

/** Own sentences about two States, the second wording with the States exchanged, for random pairs of States. */
export function measureOwnPairs(
  half: "even" | "odd",
  states: readonly State[],
  reader: VersionReader,
  random: SeededRandom,
  shown: boolean,
): void {
  for (const [name, pairs] of [
    ["own pairs", OWN_PAIRS],
    ["new own pairs", NEW_OWN_PAIRS],
    ["third own pairs", THIRD_OWN_PAIRS],
  ] as const)
    measure(
      name,
      pairs.filter((_, index) => (index % 2 === 0) === (half === "even")),
      states,
      reader,
      random,
      shown,
    );
}

function measure(
  name: string,
  own: typeof OWN_PAIRS,
  states: readonly State[],
  reader: VersionReader,
  random: SeededRandom,
  shown: boolean,
): void {
  const known = states.filter(({ capitals, demonyms }) => capitals.length > 0 && demonyms.length > 0);
  let [total, swapped, alarms] = [0, 0, 0];
  for (const [origin, rewording] of own) {
    for (let time = 0; time < TRIES; time++) {
      const [x, y] = [random.pick(known), random.pick(known)];
      if (x === null || y === null || x === y) continue;
      total++;
      const source = reader.read([fillStates(origin, x, y)]);
      const exchanged = fillStates(rewording, y, x);
      if (reader.compare(source, reader.read([exchanged])).some(({ kind }) => kind === "roles-swapped")) swapped++;
      else if (shown && time < 1) console.log(`MISSED own\n  O ${fillStates(origin, x, y)}\n  C ${exchanged}`);
      const found = reader.compare(source, reader.read([fillStates(rewording, x, y)]));
      if (found.length > 0) alarms++;
      if (shown && time < 1 && found.length > 0)
        console.log(
          `ALARM own ${found.map(({ kind }) => kind).join(" ")}\n  O ${fillStates(origin, x, y)}\n  C ${fillStates(rewording, x, y)}`,
        );
    }
  }
  console.log(
    `${name} with their States exchanged: ${swapped} of ${total} found; untouched: ${alarms} of ${total} alarmed`,
  );
}

/** A pattern with its two States written in: "{X:name}", "{Y:capital}", "{X:adjective}". */
export function fillStates(pattern: string, x: State, y: State): string {
  return pattern.replace(/\{([XY]):(\w+)\}/g, (_, which: string, form: string) => {
    const state = which === "X" ? x : y;
    return (form === "name" ? state.name : form === "capital" ? state.capitals[0] : state.demonyms[0]) ?? state.name;
  });
}
