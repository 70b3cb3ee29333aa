import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseStates } from "../../../src/record/parse-states.ts";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { loadTranslatedStories } from "./load-wmt.ts";
import { loadWrittenStories } from "./load-written-stories.ts";
import { pairVersions, type VersionedStory, type VersionPair, VersionReader } from "./version-pairs.ts";

const ROOT = join(import.meta.dirname, "../../..");
/**
 * WMT stories by place modulo 4: "dev" may be looked at, "opened" were kept back once and may be looked at since, of "test" the alarms were read once, after
 * the code was frozen, to judge them.
 */
const WMT_PLACES: Readonly<Record<string, readonly number[]>> = { dev: [0, 2], opened: [1], test: [3] };
/** Own stories in three wordings, each file beside this one a part: "written-open-2" is stories-open-2.txt, "written-4" stories-sealed-4.txt. "opened" were kept back once and may be looked at since. */
const WRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(import.meta.dirname)
    .toSorted()
    .flatMap((file) => {
      const name = /^stories-(?:sealed-)?(\S+)\.txt$/.exec(file)?.[1];
      return name === undefined ? [] : [[`written-${name}`, file]];
    }),
);
/** Names of the parts that are own stories, and their files. */
export const WRITTEN_PARTS = Object.keys(WRITTEN);
export const WRITTEN_FILES = Object.values(WRITTEN);
/** Parts of which only totals are shown, so that they stay unseen. */
const SEALED: readonly string[] = [
  "test",
  ...Object.entries(WRITTEN).flatMap(([part, file]) => (file.startsWith("stories-sealed") ? [part] : [])),
];

/** The stories of a part with their pairs of versions, and what reads them. */
export interface Part {
  readonly stories: readonly VersionedStory[];
  readonly pairs: readonly VersionPair[];
  readonly gazetteer: Gazetteer;
  readonly reader: VersionReader;
  /** only totals may be shown */
  readonly sealed: boolean;
}

/**
 * Opens a part of the stories; throws an Error for an unknown name.
 *
 * @param step - takes one pair of every `step`
 * @param anchors - versions each of which stands in a pair with every other one ({@link pairVersions})
 */
export function openPart(name: string, step: number, anchors: readonly string[]): Part {
  const stories = loadStories(name);
  const gazetteer = new Gazetteer(parseStates(readFileSync(join(ROOT, "treaties/states.csv"), "utf8")).value);
  return {
    stories,
    pairs: stories
      .flatMap((story) => anchors.flatMap((anchor) => pairVersions(story, anchor)))
      .filter((_, index) => index % step === 0),
    gazetteer,
    reader: new VersionReader(gazetteer),
    sealed: SEALED.includes(name),
  };
}

/** The stories of a part alone; throws an Error for an unknown name. */
export function openStories(name: string): { readonly stories: readonly VersionedStory[]; readonly sealed: boolean } {
  return { stories: loadStories(name), sealed: SEALED.includes(name) };
}

function loadStories(name: string): VersionedStory[] {
  const file = WRITTEN[name];
  if (file !== undefined) return loadWrittenStories(file);
  const places = WMT_PLACES[name];
  if (places === undefined) {
    const names = [...Object.keys(WMT_PLACES), ...Object.keys(WRITTEN)];
    throw new Error(`unknown part "${name}"; expected one of ${names.join(", ")}`);
  }
  const dataFolder = process.env.ONRECORD_ACCEPTANCE_DATA ?? join(ROOT, "../shared");
  return loadTranslatedStories(dataFolder).filter((_, index) => places.includes(index % 4));
}
