import related from "../../data/related-words.json" with { type: "json" };
import { stemSet, stemWord } from "../../stems.ts";
import { CARDINALS, LOOSE_NUMBERS, MULTIPLIERS, ORDINALS, TENS } from "../data/number-words.ts";
import { IMPLICIT_NEGATIVES } from "../data/polarity-words.ts";
import { REPORTING } from "../data/reporting-words.ts";
import { HEDGES, STAGES } from "../data/strength-words.ts";

type Relation = ReadonlyMap<string, ReadonlySet<string>>;

/** Words on which other detectors hang: how firm, how many, who says so, denied or not. One is never taken for another. */
const WEIGHED = stemSet([
  ...HEDGES,
  ...STAGES.flat(),
  ...REPORTING,
  ...IMPLICIT_NEGATIVES,
  ...[CARDINALS, TENS, MULTIPLIERS, ORDINALS, LOOSE_NUMBERS].flatMap((words) => [...words.keys()]),
]);

const GROUPS = [...related.synonyms.split("|"), ...related.wider.split("|")];
const ALIKE: Relation = relate(GROUPS, WEIGHED);
const ALIKE_IN_ALL: Relation = relate(GROUPS, new Set());
const OPPOSITE: Relation = relate(related.opposites.split("|"), new Set());
const DENIED: Relation = readDenied(related.denied.split("|"));

/** Stems of words that may stand for a word in another wording: its synonyms, words for a wider and a narrower thing. */
export function findAlike(stem: string): ReadonlySet<string> {
  return ALIKE.get(stem) ?? NONE;
}

/** The same for any word, those of report and doubt among them. */
export function findAnyAlike(stem: string): ReadonlySet<string> {
  return ALIKE_IN_ALL.get(stem) ?? NONE;
}

/** Whether a word may stand for another one, words of report and doubt among them. */
export function mayStandFor(a: string, b: string): boolean {
  return a === b || ALIKE_IN_ALL.get(a)?.has(b) === true;
}

/** Whether a word may stand for one of several stems, words of report and doubt among them. */
export function standsForAny(stem: string, others: ReadonlySet<string>): boolean {
  if (others.has(stem)) return true;
  return findAnyAlike(stem)
    .values()
    .some((other) => others.has(other));
}

/** Whether two stems are of opposite words ("far", "near"). */
export function areOpposite(a: string, b: string): boolean {
  return OPPOSITE.get(a)?.has(b) === true;
}

/** Stems of the words that a word denies by its definition ("silent": failing to speak). */
export function findDenied(stem: string): ReadonlySet<string> {
  return DENIED.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function relate(groups: readonly string[], without: ReadonlySet<string>): Relation {
  const relation = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = [...new Set(group.split(" ").map(stemWord))].filter((stem) => !without.has(stem));
    for (const stem of stems) {
      const others = relation.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) others.add(other);
      relation.set(stem, others);
    }
  }
  return relation;
}

function readDenied(lines: readonly string[]): Relation {
  const relation = new Map<string, ReadonlySet<string>>();
  for (const line of lines) {
    const [stem = "", ...denied] = line.split(" ").map(stemWord);
    relation.set(stem, findUnion(relation.get(stem), denied));
  }
  return relation;
}

function findUnion(known: ReadonlySet<string> | undefined, more: readonly string[]): ReadonlySet<string> {
  return new Set([...(known ?? []), ...more]);
}
