import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseStates } from "../../../src/record/parse-states.ts";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { loadTranslatedStories, type TranslatedStory } from "./load-wmt.ts";
import { PairReader, pairVersions, type VersionPair } from "./version-pairs.ts";

const ROOT = join(import.meta.dirname, "../../..");
/** Stories by place modulo 4: "dev" may be looked at, "opened" were kept back once and may be looked at since, of "test" the alarms were read once, after the code was frozen, to judge them. */
const PLACES: Readonly<Record<string, readonly number[]>> = { dev: [0, 2], opened: [1], test: [3] };

/** The stories of a part with their pairs of versions, and what reads them. */
export interface Part {
  readonly stories: readonly TranslatedStory[];
  readonly pairs: readonly VersionPair[];
  readonly gazetteer: Gazetteer;
  readonly reader: PairReader;
}

/**
 * Opens a part of the WMT stories; throws an Error for an unknown name.
 *
 * @param step - takes one pair of every `step`
 * @param anchor - the version that stands in every pair ({@link pairVersions})
 */
export function openPart(name: string, step: number, anchor: string): Part {
  const places = PLACES[name];
  if (places === undefined)
    throw new Error(`unknown part "${name}"; expected one of ${Object.keys(PLACES).join(", ")}`);
  const dataFolder = process.env.ONRECORD_ACCEPTANCE_DATA ?? join(ROOT, "../shared");
  const stories = loadTranslatedStories(dataFolder).filter((_, index) => places.includes(index % 4));
  const gazetteer = new Gazetteer(parseStates(readFileSync(join(ROOT, "treaties/states.csv"), "utf8")).value);
  return {
    stories,
    pairs: stories.flatMap((story) => pairVersions(story, anchor)).filter((_, index) => index % step === 0),
    gazetteer,
    reader: new PairReader(gazetteer),
  };
}
