import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { ANSWERING } from "../data/denial-classes.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { MetWords } from "./compare-denied.ts";
import { clauseAt, findPlaces } from "./locate-denial.ts";
import { type Denial, isApart } from "./read-denials.ts";

/** Words beside a negator by which its place on the other side is found, and beside that place. */
const REACH = 6;
const BESIDE = 3;

const STAND_INS = stemSet(Object.values(ANSWERING).flatMap((words) => words.split(" ")));

/** What stands on the other side at a negator's place: where the words are that stand beside it in its clause. */
export interface ProjectedDenial {
  /** a word of the closed classes that may stand for a negator, and that the negator's side has not */
  readonly standInHere: boolean;
}

/** Finds the place of a negator on the other side, and what stands there. */
export function projectDenial(denial: Denial, rich: UnitSide, plain: UnitSide, met: MetWords): ProjectedDenial {
  const anchors = findAnchors(denial, rich, plain);
  const isHere = (at: number) =>
    anchors.some((anchor) => Math.abs(anchor - at) <= BESIDE && !isApart(plain, at, anchor));
  const written = new Set(rich.words.map(({ word }) => word));
  return {
    standInHere: plain.words.some(
      ({ stem, word, content }, at) =>
        STAND_INS.has(stem) && !NEGATORS.has(word) && !written.has(word) && !(content && met.plain[at]) && isHere(at),
    ),
  };
}

/** Where the other side has the content words that stand beside a negator in its clause. */
function findAnchors({ from, to }: Denial, rich: UnitSide, plain: UnitSide): number[] {
  const clause = clauseAt(rich, from);
  const [start, end] = [Math.max(clause.from, from - REACH), Math.min(clause.to, to + REACH)];
  return rich.words.flatMap(({ content }, at) =>
    content && at >= start && at < end && (at < from || at >= to) ? findPlaces(rich, at, plain) : [],
  );
}
