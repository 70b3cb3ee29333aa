import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { ANSWERING, TURNING } from "../data/denial-classes.ts";
import type { UnitSide } from "../unit-pair.ts";

/** Which closed classes of words that may stand for a negator one side alone has. */
export type StandIns = Readonly<Record<keyof typeof ANSWERING | keyof typeof TURNING, boolean>>;

const CLASSES_THERE = readClasses(ANSWERING);
const CLASSES_HERE = readClasses(TURNING);

/**
 * Looks for words that may stand for a negator: of the plain side what the rich one has not, and of the rich one beside its negator what the plain one has not.
 *
 * @param met - which words of either side the other has
 */
export function findStandIns(
  rich: UnitSide,
  plain: UnitSide,
  met: { readonly rich: readonly boolean[]; readonly plain: readonly boolean[] },
): StandIns {
  const there = ownStems(plain, met.plain, rich);
  const here = ownStems(rich, met.rich, plain);
  const told = [
    ...CLASSES_THERE.map(([name, stems]) => [name, isIn(there, stems) && hasMore(plain, rich, stems)]),
    ...CLASSES_HERE.map(([name, stems]) => [name, isIn(here, stems) && hasMore(rich, plain, stems)]),
  ];
  return Object.fromEntries(told) as StandIns;
}

/** Whether a side has more words of a class than the other: "until" answers "till". */
function hasMore(side: UnitSide, other: UnitSide, stems: ReadonlySet<string>): boolean {
  return countOf(side, stems) > countOf(other, stems);
}

function countOf({ words }: UnitSide, stems: ReadonlySet<string>): number {
  return words.filter(({ stem, word }) => stems.has(stem) && !NEGATORS.has(word)).length;
}

function isIn(own: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  return own.values().some((stem) => stems.has(stem));
}

/** The stems that the other side does not have: of content words those that nothing there answers. */
function ownStems({ words }: UnitSide, met: readonly boolean[], other: UnitSide): ReadonlySet<string> {
  const written = new Set(other.words.map(({ word }) => word));
  return new Set(
    words.filter(({ content, word }, at) => (content ? !met[at] : !written.has(word))).map(({ stem }) => stem),
  );
}

function readClasses(
  classes: Readonly<Record<string, string>>,
): (readonly [name: string, stems: ReadonlySet<string>])[] {
  return Object.entries(classes).map(([name, words]) => [name, stemSet(words.split(" "))]);
}
