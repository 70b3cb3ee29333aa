import { stemSet } from "../../stems.ts";
import { REPORTING } from "../data/reporting-words.ts";
import { HEDGES } from "../data/strength-words.ts";
import { endsClause } from "../negation/read-denials.ts";
import { mayStandFor } from "../texts/related-words.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitSide } from "../unit-pair.ts";

/** How much the words behind a word tell of what it is said of, nearest first, and those before it. */
const BEHIND = [1, 0.8, 0.6, 0.45, 0.35, 0.25];
const BEFORE = [0.6, 0.5, 0.4, 0.3];
/** What is left of that beyond a mark that ends a clause. */
const APART = 0.5;
/** How alike the deeds of two words are where no word beside the first one is said on the other side. */
const UNKNOWN = 0.4;
/** A word told by any word beside the other one is told; nearest to it, somewhat more surely. */
const NEAREST = 1.2;
/** Say how firmly or by whom a thing is told, not what. */
const TELLING = stemSet([...HEDGES, ...REPORTING]);

/** A content word beside another one, with how much it tells of what that is said of. */
export interface Governed {
  readonly at: number;
  readonly weight: number;
}

/** What the content words beside a word or phrase tell of what it is said of: "crack", "hose" of "may" in "a brake hose may crack". */
export function readGoverned(side: UnitSide, { from, to }: { readonly from: number; readonly to: number }): Governed[] {
  return [...readBeside(side, to, 1, BEHIND), ...readBeside(side, from - 1, -1, BEFORE)];
}

function readBeside(side: UnitSide, start: number, step: 1 | -1, weights: readonly number[]): Governed[] {
  const { words, text } = side;
  const found: Governed[] = [];
  let kept = 1;
  for (let at = start; words[at] !== undefined && found.length < weights.length; at += step) {
    const left = step === 1 ? at - 1 : at;
    if (/[.:;!?]/.test(text.text.slice(words[left]?.end ?? 0, words[left + 1]?.start ?? 0))) break;
    if (endsClause(side, left, left + 1)) kept *= APART;
    const { content = false, word = "", stem = "" } = words[at] ?? {};
    if (content && !/ly$/.test(word) && !TELLING.has(stem))
      found.push({ at, weight: (weights[found.length] ?? 0) * kept });
  }
  return found;
}

/** Tells of words of two sides whether they are said of the same. */
export class DeedMatcher {
  readonly #soft: UnitSide;
  readonly #firm: UnitSide;
  readonly #answers = new Map<number, ReadonlySet<number>>();

  constructor(soft: UnitSide, firm: UnitSide) {
    this.#soft = soft;
    this.#firm = firm;
  }

  /** The content words of the firm side that may say what a word of the soft one says: the word, a synonym, one of its family. */
  answersOf(at: number): ReadonlySet<number> {
    const known = this.#answers.get(at);
    if (known !== undefined) return known;
    const found = new Set<number>();
    const [form, stem] = [this.#soft.forms[at] ?? "", this.#soft.words[at]?.stem ?? ""];
    this.#firm.words.forEach((word, other) => {
      if (!word.content) return;
      if (this.#firm.forms[other] === form || areRelated(stem, word.stem)) found.add(other);
    });
    this.#answers.set(at, found);
    return found;
  }

  /** How far a word of the soft side and one of the firm side are said of the same, 0 to 1: of what the first governs and the other side says, the share that the second governs. */
  compare(mine: readonly Governed[], its: readonly Governed[]): number {
    let [told, met] = [0, 0];
    for (const { at, weight } of mine) {
      const answers = this.answersOf(at);
      if (answers.size === 0) continue;
      told += weight;
      const nearest = Math.max(0, ...its.filter((other) => answers.has(other.at)).map((other) => other.weight));
      met += weight * Math.min(1, NEAREST * nearest);
    }
    return told === 0 ? UNKNOWN : met / told;
  }
}

function areRelated(a: string, b: string): boolean {
  return mayStandFor(a, b) || areOfOneFamily(a, b);
}
