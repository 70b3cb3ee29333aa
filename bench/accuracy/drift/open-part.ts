import { readFileSync } from "node:fs";
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
/** Own stories in three wordings, by the file that holds them; "opened" were kept back once and may be looked at since. */
const WRITTEN: Readonly<Record<string, string>> = {
  "written-open": "stories-open.txt",
  "written-open-2": "stories-open-2.txt",
  "written-opened": "stories-opened.txt",
  "written-opened-2": "stories-opened-2.txt",
  "written-opened-3": "stories-opened-3.txt",
  "written-open-4": "stories-open-4.txt",
  "written-open-6": "stories-open-6.txt",
  "written-open-7": "stories-open-7.txt",
  "written-open-8": "stories-open-8.txt",
  "written-open-9": "stories-open-9.txt",
  "written-open-10": "stories-open-10.txt",
  "written-open-11": "stories-open-11.txt",
  "written-open-12": "stories-open-12.txt",
  "written-open-13": "stories-open-13.txt",
  "written-open-14": "stories-open-14.txt",
  "written-open-15": "stories-open-15.txt",
  "written-open-16": "stories-open-16.txt",
  "written-open-17": "stories-open-17.txt",
  "written-open-18": "stories-open-18.txt",
  "written-open-19": "stories-open-19.txt",
  "written-open-20": "stories-open-20.txt",
  "written-open-21": "stories-open-21.txt",
  "written-open-22": "stories-open-22.txt",
  "written-open-23": "stories-open-23.txt",
  "written-open-24": "stories-open-24.txt",
  "written-open-25": "stories-open-25.txt",
  "written-open-26": "stories-open-26.txt",
  "written-open-27": "stories-open-27.txt",
  "written-open-28": "stories-open-28.txt",
  "written-open-29": "stories-open-29.txt",
  "written-open-30": "stories-open-30.txt",
  "written-open-31": "stories-open-31.txt",
  "written-open-32": "stories-open-32.txt",
  "written-open-33": "stories-open-33.txt",
  "written-open-34": "stories-open-34.txt",
  "written-4": "stories-sealed-4.txt",
  "written-5": "stories-sealed-5.txt",
  "written-6": "stories-sealed-6.txt",
  "written-7": "stories-sealed-7.txt",
  "written-8": "stories-sealed-8.txt",
  "written-9": "stories-sealed-9.txt",
};
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
