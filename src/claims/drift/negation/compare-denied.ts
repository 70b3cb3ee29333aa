import { findAnyAlike, findDenied } from "../texts/related-words.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitSide } from "../unit-pair.ts";
import { areOfOneSense } from "./denial-senses.ts";
import { isSaidOpenly } from "./find-open-words.ts";
import { isOpposite } from "./find-opposites.ts";
import { type Denial, isApart, readDenials } from "./read-denials.ts";

const KIN = 4;
/** Words between the denied word and one that denies it on the other side. */
const BESIDE = 4;

/** How the other side has the word that a negator denies: each but the first three where it has neither the word nor a synonym. */
export interface DeniedWord {
  /** the word itself; a synonym; either of them beside a word that denies and that the negator's side has not */
  readonly headSame: boolean;
  readonly headAlike: boolean;
  readonly headDark: boolean;
  /** a word that begins as it does; one that has a synonym in common with it */
  readonly headKin: boolean;
  readonly headHop: boolean;
  /** a word or phrase that denies in the same sense ("not exhausted", "used up"), and no other one that denies */
  readonly headSense: boolean;
  readonly headSenseOnly: boolean;
  /** a word of opposite sense, or whose definition denies it: "silent", "said nothing" */
  readonly headOpposed: boolean;
  readonly headDefined: boolean;
  /** a word whose definition denies another word behind the negator */
  readonly scopeDefined: boolean;
}

/** Words of either side that the other has. */
export interface MetWords {
  readonly rich: readonly boolean[];
  readonly plain: readonly boolean[];
}

/** Looks for what stands in the place of a denied word on the other side. */
export function compareDenied(denial: Denial, rich: UnitSide, plain: UnitSide, met: MetWords): DeniedWord {
  const head = findHead(denial, rich);
  const [denied = ""] = denial.scope;
  const stem = rich.words[head]?.stem ?? denied;
  const alike = [stem, ...findAnyAlike(stem)];
  const isMet = met.rich[head] === true;
  const isSame =
    head >= 0 &&
    (plain.counts.has(denied) || plain.words.some((word) => word.content && areOfOneFamily(word.stem, stem)));
  const left = plain.words.filter((_, at) => isLeft(plain, met.plain, at)).map((word) => word.stem);
  const deniers = findDeniersLeft(plain, met.plain);
  const ofSense = !isMet && head >= 0 && deniers.some((denier) => isOfHeadSense(rich, head, plain, denier));
  const behind = denial.scope.slice(1).map((form) => rich.words[rich.forms.indexOf(form)]?.stem ?? form);
  return {
    headSame: isSame,
    headAlike: isMet && !isSame,
    headDark: isMet && plain.words.some((word, at) => alike.includes(word.stem) && isBeside(plain, at, deniers)),
    headKin: !isMet && stem.length >= KIN && left.some((other) => other.startsWith(stem.slice(0, KIN))),
    headHop:
      !isMet &&
      left.some(
        (other) =>
          !isOpposite(stem, other) &&
          findAnyAlike(other)
            .values()
            .some((word) => alike.includes(word)),
      ),
    headSense: ofSense,
    headSenseOnly: ofSense && deniers.length === 1,
    headOpposed: !isMet && left.some((other) => isOppositeInSense(stem, other)),
    headDefined: !isMet && left.some((other) => deniesAny(other, alike)),
    scopeDefined: left.some((other) => deniesAny(other, behind)),
  };
}

/** Where the word stands that a negator denies; -1 where it stands before it. */
export function findHead({ from, scope: [denied = ""] }: Denial, { words, forms }: UnitSide): number {
  return words.findIndex(({ content }, at) => content && at > from && forms[at] === denied);
}

/** Whether the other side has nothing for a content word that is no name or number. */
function isLeft({ words }: UnitSide, met: readonly boolean[], at: number): boolean {
  const { content = false, name = false, word = "" } = words[at] ?? {};
  return content && !name && met[at] !== true && !/^\d/.test(word);
}

/** Words and phrases that deny, of which the other side has none. */
export function findDeniersLeft(side: UnitSide, met: readonly boolean[]): Denial[] {
  return readDenials(side).filter(
    ({ grade, from, to }) => (grade === "denier" || grade === "loose") && (to > from + 1 || met[from] !== true),
  );
}

/** Those of them that answer no word of the other side's: it says the same by words that deny nothing. */
export function findDeniersApart(side: UnitSide, met: readonly boolean[], other: UnitSide): Denial[] {
  return findDeniersLeft(side, met).filter((denial) => !isSaidOpenly(side, denial, other));
}

/** "broken down" is of the sense of "collapsed" as a phrase alone. */
function isOfHeadSense(rich: UnitSide, head: number, plain: UnitSide, denier: Denial): boolean {
  return [1, 2].some((length) => areOfOneSense(rich, { from: head, to: head + length }, plain, denier));
}

function isBeside(side: UnitSide, at: number, deniers: readonly Denial[]): boolean {
  return deniers.some(
    ({ from, to }) =>
      (at < from || at >= to) &&
      Math.min(Math.abs(from - at), Math.abs(to - 1 - at)) <= BESIDE &&
      !isApart(side, from, at),
  );
}

/** Whether two words are opposite, or a word and a synonym of the other. */
function isOppositeInSense(a: string, b: string): boolean {
  return (
    isOpposite(a, b) ||
    findAnyAlike(a)
      .values()
      .some((other) => isOpposite(other, b)) ||
    findAnyAlike(b)
      .values()
      .some((other) => isOpposite(a, other))
  );
}

function deniesAny(stem: string, words: readonly string[]): boolean {
  const denied = findDenied(stem);
  return words.some((word) => denied.has(word) || denied.values().some((other) => areOfOneFamily(other, word)));
}
