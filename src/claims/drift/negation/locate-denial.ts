import { NEGATORS } from "../../data/negators.ts";
import { standsForAny } from "../texts/related-words.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Denial, endsClause, isApart, readDenials } from "./read-denials.ts";

/** Words between a negator and a word behind it that it denies, between a word and a negator behind it, and about another word that denies. */
const REACH = 7;
const BEHIND = 3;
const BESIDE = 4;
/** Words between a word that denies and a clause that it governs. */
const GOVERNED = 3;
const OPENS_CLAUSE =
  /^(?:that|which|who|whose|whom|while|whereas|but|because|although|though|and|when|if|as|since|after|before|until|till|unless|where|whether|so|yet|however|said|says)$/;
const PARTS_CLAUSES = /^(?:but|that|while|whereas)$/;

/** Where the other side says what a negator denies, and what denies there. */
export interface DenialPlace {
  /** the other side has the denied word and a negator over it: another one than the matched, or one that denies twice: "nor"; it has it and nothing denies it */
  readonly headDenied: boolean;
  readonly headAffirmed: boolean;
  /** it says a deed with emphasis: "did sign" */
  readonly emphatic: boolean;
  /** share of the content words of the negator's clause that one clause of the other side has */
  readonly together: number;
  /** in that clause stands a negator, or a word that denies which the negator's side has not; or such a word governs it */
  readonly clauseNegated: boolean;
  readonly clauseDenied: boolean;
  readonly clauseGoverned: boolean;
}

/** A row of words, by its indexes, half-open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/**
 * Looks where the other side says what a negator denies.
 *
 * @param met - which content words of the other side the negator's side has
 */
export function locateDenial(denial: Denial, rich: UnitSide, plain: UnitSide, met: readonly boolean[]): DenialPlace {
  const [denied = ""] = denial.scope;
  const heads = findPlaces(rich, rich.forms.indexOf(denied), plain);
  const headDenied = heads.some((at) => isUnderNegator(plain, at));
  const { clause, together } = findClause(denial, rich, plain);
  const deniers = readDenials(plain).filter(({ grade }) => grade === "denier");
  return {
    headDenied,
    headAffirmed: heads.length > 0 && !headDenied && !heads.some((at) => isBesideDenier(plain, at, deniers)),
    emphatic: plain.words.some((_, at) => isEmphatic(plain, at)) && !rich.words.some((_, at) => isEmphatic(rich, at)),
    together,
    clauseNegated: plain.words.slice(clause.from, clause.to).some(({ word }) => NEGATORS.has(word)),
    clauseDenied: deniers.some(
      ({ from, to }) => from < clause.to && to > clause.from && (to > from + 1 || met[from] !== true),
    ),
    clauseGoverned: deniers.some(({ to }) => to <= clause.from && clause.from - to <= GOVERNED),
  };
}

/** "did sign", not "nor did they sign" */
function isEmphatic({ words }: UnitSide, at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:do|does|did)$/.test(words[at]?.word ?? "") &&
    next?.content === true &&
    !next.name &&
    !/(?:ing|ed)$/.test(next.word) &&
    !words
      .slice(Math.max(0, at - 2), at)
      .some(({ word }) => NEGATORS.has(word) || /^(?:so|only|what|how|why)$/.test(word))
  );
}

/** Where a side has a content word of the other: the word, or else a synonym or one of its family. */
export function findPlaces(rich: UnitSide, at: number, plain: UnitSide): number[] {
  const same = plain.forms.flatMap((form, index) => (form === rich.forms[at] ? [index] : []));
  const { stem = "" } = rich.words[at] ?? {};
  if (same.length > 0 || stem === "") return same;
  return plain.words.flatMap((other, index) =>
    other.content && (standsForAny(stem, new Set([other.stem])) || areOfOneFamily(stem, other.stem)) ? [index] : [],
  );
}

/** The clause of the other side that has most of the words of a negator's own, and their share. */
function findClause(
  denial: Denial,
  rich: UnitSide,
  plain: UnitSide,
): { readonly clause: Clause; readonly together: number } {
  const own = readClauses(rich).find(({ from, to }) => denial.from >= from && denial.from < to);
  const places = rich.words.flatMap(({ content }, at) =>
    content && own !== undefined && at >= own.from && at < own.to ? [findPlaces(rich, at, plain)] : [],
  );
  let best = { clause: { from: 0, to: 0 }, together: 0 };
  for (const clause of readClauses(plain)) {
    const shared = places.filter((found) => found.some((at) => at >= clause.from && at < clause.to)).length;
    const together = shared / Math.max(1, places.length);
    if (together > best.together || best.clause.to === 0) best = { clause, together };
  }
  return best;
}

/** The clause of a side that holds a word. */
export function clauseAt(side: UnitSide, at: number): Clause {
  return readClauses(side).find(({ from, to }) => at >= from && at < to) ?? { from: at, to: at + 1 };
}

/** The rows of words between marks and words that open a clause. */
function readClauses(side: UnitSide): Clause[] {
  const starts = side.words.flatMap(({ word }, at) =>
    at === 0 || endsClause(side, at - 1, at) || OPENS_CLAUSE.test(word) ? [at] : [],
  );
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? side.words.length }));
}

/** Whether a negator of a side denies a word of it. */
export function isUnderNegator(side: UnitSide, at: number): boolean {
  const { words } = side;
  for (let before = at; before >= 0 && at - before <= REACH; before--) {
    const { word = "" } = words[before] ?? {};
    if (NEGATORS.has(word)) return true;
    if ((before < at && PARTS_CLAUSES.test(word)) || endsClause(side, before - 1, before)) break;
  }
  // "the end this is not,"
  for (let behind = at + 1; behind <= at + BEHIND && !endsClause(side, behind - 1, behind); behind++)
    if (NEGATORS.has(words[behind]?.word ?? "") && endsClause(side, behind, behind + 1)) return true;
  return false;
}

function isBesideDenier(side: UnitSide, at: number, deniers: readonly Denial[]): boolean {
  return deniers.some(
    ({ from, to }) =>
      (at < from || at >= to) &&
      Math.min(Math.abs(from - at), Math.abs(to - 1 - at)) <= BESIDE &&
      !isApart(side, Math.min(from, at), Math.max(to - 1, at)),
  );
}
