import { stemWord } from "../../stems.ts";
import { OPPOSITE_WORDS } from "../data/opposite-words.ts";
import { areOpposite, mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Denial, isApart, readDenials } from "./read-denials.ts";

/** Words behind a negator of which an opposite on the other side answers it. */
const OPPOSED = 7;
/** Words behind a word that denies, or tells of loss, of which it makes the opposite: "lost their lives". */
const TURNED = 3;
const PARTICLE = /^(?:off|away|place)$/;
const OPPOSITES = readOpposites();

/** By which opposite of what a negator denies the other side may say the same. */
export interface Opposites {
  /** the opposite of a word behind the negator: "not so far", "near" */
  readonly opposed: boolean;
  /** of the denied word itself: "did not find", "is looking for" */
  readonly opposedHead: boolean;
}

/**
 * Looks on the other side for opposites of what a negator denies; what answers another word of the negator's side is none.
 */
export function findOpposites({ from, scope }: Denial, rich: UnitSide, plain: UnitSide): Opposites {
  const written = new Set(rich.words.map(({ word }) => word));
  const own = plain.words.filter(({ word }, at) => !written.has(word) && !isTurned(plain, at));
  const behind = rich.words
    .slice(from + 1, from + 1 + OPPOSED)
    .filter((_, offset) => !isApart(rich, from, from + 1 + offset));
  const [denied = ""] = scope;
  const head = rich.words.findIndex(({ content }, at) => content && rich.forms[at] === denied);
  // "take off", "back away": the particle tells what is denied
  const heads = rich.words
    .slice(head, head + 2)
    .filter(({ word }, offset) => head >= 0 && (offset === 0 || PARTICLE.test(word)))
    .map(({ stem }) => stem);
  const isFree = (stem: string) =>
    !rich.words.some((word) => word.content && !isOpposite(word.stem, stem) && mayStandFor(word.stem, stem));
  return {
    opposed: own.some(({ stem }) => behind.some((word) => isOpposite(word.stem, stem)) && isFree(stem)),
    opposedHead: own.some(({ stem }) => heads.some((head) => isOpposite(head, stem)) && isFree(stem)),
  };
}

/** Whether a word stands behind one that denies it in its turn. */
function isTurned(side: UnitSide, at: number): boolean {
  return readDenials(side).some(({ to }) => at >= to && at < to + TURNED && !isApart(side, to - 1, at));
}

export function isOpposite(a: string, b: string): boolean {
  return areOpposite(a, b) || OPPOSITES.get(a)?.has(b) === true;
}

function readOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (a: string, b: string) => opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  for (const line of OPPOSITE_WORDS) {
    const [some = [], others = []] = line.split(" : ").map((side) => side.split(" ").map(stemWord));
    for (const a of some)
      for (const b of others) {
        add(a, b);
        add(b, a);
      }
  }
  return opposites;
}
