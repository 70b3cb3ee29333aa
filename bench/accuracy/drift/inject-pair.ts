import { DriftKind } from "../../../src/model/claim.ts";
import type { Gazetteer } from "../../../src/text/gazetteer.ts";
import type { SeededRandom } from "../../../test/build/seeded-random.ts";
import { TURNED_DEEDS } from "./edit-deeds.ts";
import { MISMEASURED } from "./edit-measure.ts";
import { MISATTRIBUTED_BY_WORD } from "./edit-speaker-words.ts";
import { SENTENCE_EDITS } from "./inject.ts";
import type { SentenceEdit } from "./sentence-edit.ts";
import type { VersionPair } from "./version-pairs.ts";

/** Edits of a kind made on a pair of texts, each in a text of its own; kinds that few sentences admit are tried on all. */
const EDITS_PER_PAIR = 2;
const RARE: readonly DriftKind[] = ["roles-swapped", "speaker-changed"];
const MOST = 8;

/** An appearance with one edit. */
export interface Injected {
  readonly kind: DriftKind;
  readonly appearance: readonly string[];
  /** the edited line of the appearance (of the origin for "dropped") */
  readonly line: number;
  readonly originLine: number;
}

/** Edits of every kind on a pair, chosen by the random numbers. */
export function injectPair(
  pair: VersionPair,
  foreign: readonly string[],
  gazetteer: Gazetteer,
  random: SeededRandom,
): Injected[] {
  return DriftKind.options.flatMap((kind) => {
    if (kind === "added") return times(() => addSentence(pair, foreign, random));
    if (kind === "dropped") return times(() => dropSentence(pair, random));
    const made = editSentences(kind, pair, SENTENCE_EDITS[kind], {
      most: RARE.includes(kind) ? MOST : EDITS_PER_PAIR,
      gazetteer,
      random,
    });
    if (kind === "number-or-date-changed") return [...made, ...mismeasure(pair, gazetteer, random.fork())];
    return kind === "speaker-changed" ? [...made, ...editSpeakersMore(made, pair, gazetteer, random.fork())] : made;
  });
}

/** Deeds denied and undone by their auxiliary, which {@link injectPair} leaves alone: measured apart. */
export function injectDeeds(pair: VersionPair, gazetteer: Gazetteer, random: SeededRandom): Injected[] {
  return editSentences("negation-changed", pair, TURNED_DEEDS, { most: EDITS_PER_PAIR, gazetteer, random });
}

function times(make: () => Injected | null): Injected[] {
  return Array.from({ length: EDITS_PER_PAIR }, make).filter((made) => made !== null);
}

/** Where few speakers of a pair changed as wholes, more change by a word of what they are called. */
function editSpeakersMore(
  made: readonly Injected[],
  pair: VersionPair,
  gazetteer: Gazetteer,
  random: SeededRandom,
): Injected[] {
  const options = { most: Math.max(0, EDITS_PER_PAIR - made.length), gazetteer, random };
  return editSentences("speaker-changed", pair, MISATTRIBUTED_BY_WORD, options);
}

/** As many again by what is said of a number beside its digits: its unit, its scale, a part, a bound. */
function mismeasure(pair: VersionPair, gazetteer: Gazetteer, random: SeededRandom): Injected[] {
  return editSentences("number-or-date-changed", pair, MISMEASURED, { most: EDITS_PER_PAIR, gazetteer, random });
}

function editSentences(
  kind: DriftKind,
  { origin, appearance }: VersionPair,
  edits: readonly SentenceEdit[],
  { most, gazetteer, random }: { readonly most: number; readonly gazetteer: Gazetteer; readonly random: SeededRandom },
): Injected[] {
  const made: Injected[] = [];
  for (const line of shuffle(appearance.keys().toArray(), random)) {
    if (made.length >= most) break;
    const sentence = appearance[line] ?? "";
    const context = { origin: origin[line] ?? "", story: appearance, gazetteer, random };
    for (const edit of shuffle(edits, random)) {
      const changed = edit(sentence, context);
      if (changed === null || changed === sentence) continue;
      made.push({ kind, appearance: appearance.with(line, changed), line, originLine: line });
      break;
    }
  }
  return made;
}

function addSentence(
  { origin, appearance }: VersionPair,
  foreign: readonly string[],
  random: SeededRandom,
): Injected | null {
  const sentence = random.pick(foreign.filter((text) => text.split(" ").length >= 8 && !origin.includes(text)));
  if (sentence === null) return null;
  const line = 1 + random.below(appearance.length);
  return { kind: "added", appearance: appearance.toSpliced(line, 0, sentence), line, originLine: line };
}

function dropSentence({ origin, appearance }: VersionPair, random: SeededRandom): Injected | null {
  const line = random.pick(origin.flatMap((text, index) => (index > 1 && text.split(" ").length >= 8 ? [index] : [])));
  return line === null ? null : { kind: "dropped", appearance: appearance.toSpliced(line, 1), line, originLine: line };
}

function shuffle<Item>(items: readonly Item[], random: SeededRandom): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
