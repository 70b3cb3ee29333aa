import { BEFORE_DIFFERENCE, BEHIND_DIFFERENCE, SUM } from "../data/difference-words.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { UnitPair, UnitSide } from "../unit-pair.ts";
import { type Derivation, findDerivations } from "./derive-numbers.ts";
import type { Unanswered } from "./match-quantities.ts";
import { type Term, termsOf, yearsBetween } from "./terms.ts";

/** Digits that a calculation can tell. */
const DIGITS = 3;
/** Largest count that one more is likely to explain. */
const FEW = 12;
/** Most words between an article and a word that makes it a number to reckon with. */
const NEAR = 4;
/** Most words between a number and one that makes it a difference. */
const REACH = 2;

/** What a unit's quantities are compared by, read once for all of its pairs. */
export class ChangeContext {
  readonly pair: UnitPair;
  readonly left: Unanswered;
  readonly #terms = new Map<UnitSide, readonly Term[]>();
  readonly #derived = new Map<Quantity, Derived>();

  constructor(pair: UnitPair, left: Unanswered) {
    this.pair = pair;
    this.left = left;
  }

  /** How a quantity of a side follows from numbers of the other side. */
  derive(quantity: Quantity, side: UnitSide, other: UnitSide): Derived {
    const known = this.#derived.get(quantity);
    if (known !== undefined) return known;
    const targets = termsOf(quantity, side);
    const others = this.#termsOf(other);
    // "a" and "one" count among a few: 39 is not 38 and one.
    const few = (terms: readonly Term[]) =>
      quantity.value <= FEW
        ? terms
        : terms.filter(({ of, value }) => !(of.loose && value === 1) || isDifference(of, other));
    const reckoned = targets.filter((target) => !leadsElsewhere(target, this.#termsOf(side), others));
    const fresh = few(others).filter(({ of }) => this.#isUnanswered(of));
    const derived = {
      fresh: targets.some((target) => [...findDerivations(target, fresh)].some((how) => how !== "rest")),
      ways: new Set(reckoned.flatMap((target) => [...findDerivations(target, few(others))])),
      digits: Math.max(0, ...targets.map(digitsOf)),
    };
    this.#derived.set(quantity, derived);
    return derived;
  }

  #isUnanswered(quantity: Quantity): boolean {
    return this.left.origin.includes(quantity) || this.left.appearance.includes(quantity);
  }

  #termsOf(side: UnitSide): readonly Term[] {
    const known = this.#terms.get(side);
    if (known !== undefined) return known;
    const terms = side.quantities
      .filter((quantity) => !isArticle(quantity, side))
      .flatMap((quantity) => termsOf(quantity, side));
    this.#terms.set(side, terms);
    return terms;
  }
}

/** "in 2003 and four years later" leads to no year of the other side: 1999 and 2003 do not explain it. */
function leadsElsewhere(target: Term, own: readonly Term[], other: readonly Term[]): boolean {
  const { leads } = target;
  if (leads === null || leads === 0) return false;
  const years = own.filter(({ sort }) => sort === "year").map(({ value }) => value + leads * yearsBetween(target));
  return years.length > 0 && !other.some(({ sort, value }) => sort === "year" && years.includes(value));
}

interface Derived {
  readonly ways: ReadonlySet<Derivation>;
  /** how many digits a calculation has to meet */
  readonly digits: number;
  /** it follows from two numbers that nothing on the target's side answers: they stand there in its place */
  readonly fresh: boolean;
}

/** How many digits of a number a calculation has to meet: 1 of a small count, 3 of "84.60". */
function digitsOf({ value, slack }: Term): number {
  return value === 0 ? 0 : Math.max(0, Math.min(DIGITS, Math.log10(Math.abs(value) / Math.max(slack, 1e-6))));
}

/** "a", "an": no number to reckon with, unless a word beside it speaks of a rest or a difference ("a point ahead", "one and two comrades"). */
function isArticle({ from, to, loose, value }: Quantity, side: UnitSide): boolean {
  if (!loose || value !== 1 || from >= to) return false;
  const around = side.text.words.slice(Math.max(0, from - NEAR), to + NEAR);
  return !around.some(({ word }) => SUM.test(word));
}

/** Whether a side has such words as the other has not. */
export function wordsDiffer(pattern: RegExp, one: UnitSide, other: UnitSide): boolean {
  const wordsOf = ({ words }: UnitSide) =>
    [...new Set(words.filter(({ word }) => pattern.test(word)).map(({ word }) => word))].sort().join(" ");
  return wordsOf(one) !== wordsOf(other);
}

/** "two points lower", "another five", "three others": whether a number is said to be a difference or a rest. */
export function isDifference({ from, to }: Quantity, { text: { words } }: UnitSide): boolean {
  return (
    BEFORE_DIFFERENCE.test(words[from - 1]?.word ?? "") ||
    words.slice(to, to + REACH).some(({ word }) => BEHIND_DIFFERENCE.test(word))
  );
}
