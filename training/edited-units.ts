import { injectDeeds, injectPair } from "../bench/accuracy/drift/inject-pair.ts";
import { choosePairs, loadWrittenPairs } from "../bench/accuracy/drift/load-written-pairs.ts";
import { openPart } from "../bench/accuracy/drift/open-part.ts";
import { lineSpan } from "../bench/accuracy/drift/version-pairs.ts";
import { alignSentences } from "../src/claims/drift/align-sentences.ts";
import { PairForms } from "../src/claims/drift/texts/match-names.ts";
import { pairUnit, type ReadStatements, type UnitPair } from "../src/claims/drift/unit-pair.ts";
import type { DriftKind } from "../src/model/claim.ts";
import { type Span, spansOverlap } from "../src/model/span.ts";
import { SeededRandom } from "../test/build/seeded-random.ts";

/** What DRIFT's decisions are trained on: a sentence of a wording that nobody edited (null), or all that an edit of a sentence touches. */
export interface EditedUnits {
  readonly edit: DriftKind | null;
  readonly units: readonly UnitPair[];
}

/** The open parts of the stories that decisions are trained on, each by another writer than the next. */
export const PARTS = [
  "written-open",
  "written-opened",
  "written-open-2",
  "written-opened-2",
  "written-opened-3",
  "written-open-4",
  "written-open-6",
  "written-open-7",
  "written-open-8",
  "written-open-9",
  "written-open-10",
  "written-open-11",
  "written-open-12",
  "written-open-13",
  "written-open-14",
  "written-open-15",
  "written-open-16",
  "written-open-17",
  "written-open-18",
];
/**
 * Those of which no word was read by who wrote the rules and features: the biases lie where they say, for on parts that were read, whatever the weights know of them, a
 * half to a quarter of the alarms is left of those on other writers' stories. (Two dozen sentences of -12 and -17 were seen since, when it was tried how pairs are printed; nothing was made by them.)
 */
export const UNREAD: readonly string[] = ["written-open-12", "written-open-15", "written-open-17", "written-open-18"];
/**
 * Further stories by sixteen writers, rich in denials and in what is left open, from which the pair reader and the features beside it learn; decisions by features alone gain nothing by them (those
 * on numbers and on parts of sentences were tried). A dozen sentences of -23 were seen, of the others none; `training/pairs/pair_reader.py` says which are kept from the reader.
 */
export const FURTHER: readonly string[] = Array.from({ length: 16 }, (_, index) => `written-open-${19 + index}`);
const SEED = 41;

/** What came or went as a whole changes no sentence. */
export function isInSentence(kind: DriftKind): boolean {
  return kind !== "added" && kind !== "dropped";
}

/**
 * The sentences of a part of the stories, as they are and with each edit that is wanted.
 *
 * @param seed - chooses the edits; further ones give more of a rare kind
 */
export function readStoryUnits(part: string, isWanted: (kind: DriftKind) => boolean, seed = SEED): EditedUnits[] {
  const { stories, pairs, gazetteer, reader } = openPart(part, 1, ["A", "B"]);
  const random = new SeededRandom(seed);
  return pairs.flatMap((pair) => {
    const origin = reader.readVersion(pair.origin);
    const untouched = unitsOf(origin, reader.readVersion(pair.appearance)).map((unit) => ({
      edit: null,
      units: [unit],
    }));
    const foreign = random.pick(stories.filter(({ id }) => id !== pair.story))?.versions.get("A") ?? [];
    const edited = injectPair(pair, foreign, gazetteer, random)
      .filter(({ kind }) => isWanted(kind))
      .map(({ kind, appearance, line }) => ({
        edit: kind,
        units: unitsAt(origin, reader.read(appearance), lineSpan(appearance, line)),
      }));
    return [...untouched, ...edited];
  });
}

/** The sentences of a part into which a denial was put by do-support, or out of which it was taken: "did not sign", "signed". */
export function readDeedUnits(part: string, seed = SEED): EditedUnits[] {
  const { pairs, gazetteer, reader } = openPart(part, 1, ["A", "B"]);
  const random = new SeededRandom(seed);
  return pairs.flatMap((pair) =>
    injectDeeds(pair, gazetteer, random).map(({ kind, appearance, line }) => ({
      edit: kind,
      units: unitsAt(reader.readVersion(pair.origin), reader.read(appearance), lineSpan(appearance, line)),
    })),
  );
}

/**
 * The sentences of a part's first wording, each beside itself with an edit: what is changed in a copy that is otherwise word for word. Of a part's unedited
 * sentences there is nothing to learn here.
 */
export function readCopyUnits(part: string, isWanted: (kind: DriftKind) => boolean, seed = SEED): EditedUnits[] {
  const { stories, gazetteer, reader } = openPart(part, 1, []);
  const random = new SeededRandom(seed);
  const lines = stories.flatMap(({ id, versions }) =>
    (versions.get("A") ?? []).map((line) => ({ story: id, from: "A", to: "A", origin: [line], appearance: [line] })),
  );
  return lines.flatMap((pair) =>
    injectPair(pair, [], gazetteer, random)
      .filter(({ kind }) => isWanted(kind))
      .map(({ kind, appearance }) => ({
        edit: kind,
        units: unitsOf(reader.readVersion(pair.origin), reader.read(appearance)),
      })),
  );
}

/** The even half of the written pairs, by another hand: a passage each, with its drift or none. */
export function readPassageUnits(): EditedUnits[] {
  const { reader } = openPart(PARTS[0] ?? "", 1, []);
  return choosePairs(loadWrittenPairs(), { part: "even", from: 1 }).map(({ kind, origin, appearance }) => ({
    edit: kind,
    units: unitsOf(reader.read([origin]), reader.read([appearance])),
  }));
}

/** The units that touch a place of the appearance. */
export function unitsAt(origin: ReadStatements, appearance: ReadStatements, place: Span): UnitPair[] {
  return unitsOf(origin, appearance).filter((unit) => unit.appearance.spans.some((span) => spansOverlap(span, place)));
}

function unitsOf(origin: ReadStatements, appearance: ReadStatements): UnitPair[] {
  const names = new PairForms(origin.text, appearance.text);
  return alignSentences(origin.text, appearance.text, names, [])
    .filter((unit) => unit.origin.length > 0 && unit.appearance.length > 0)
    .map((unit) => pairUnit(unit, origin, appearance, names));
}
