import { NEGATORS } from "./data/negators.ts";
import { OPPOSITES } from "./data/opposites.ts";
import { BAD_WORDS, GOOD_WORDS } from "./data/valence-words.ts";
import { findWords, stemWord } from "./stems.ts";

/** A wording as the lexical merger compares it. */
export interface Wording {
  /** content stems, with how often */
  readonly stems: ReadonlyMap<string, number>;
  /** how many words turn the meaning round ("not", "never", "without"), modulo two */
  readonly negated: boolean;
  /** for each pair of opposite words met, the pole: "increase" is up, "reduce" is down */
  readonly poles: ReadonlyMap<string, 1 | -1>;
  /** whether what is said of the thing is good (above 0) or bad, negation counted */
  readonly valence: number;
}

export interface WordingComparison {
  /** cosine of the weighted stems, 0 to 1 */
  readonly similarity: number;
  /** the words point opposite ways: one is negated, or they hold opposite words */
  readonly opposed: boolean;
  /** alike enough and not opposed */
  readonly same: boolean;
}

/** Cosine from which two wordings count as one; best BCubed on the training part of Perspectrum (bench/accuracy/claims). */
export const SAME_WORDING = 0.17;

const POLES: ReadonlyMap<string, readonly [pair: string, pole: 1 | -1]> = new Map(
  OPPOSITES.flatMap(([up, down]) => {
    const pair = up.split(" ")[0] ?? up;
    return [
      ...up.split(" ").map((word): [string, readonly [string, 1 | -1]] => [stemWord(word), [pair, 1]]),
      ...down.split(" ").map((word): [string, readonly [string, 1 | -1]] => [stemWord(word), [pair, -1]]),
    ];
  }),
);

const VALENCES: ReadonlyMap<string, 1 | -1> = new Map([
  ...GOOD_WORDS.map((word): [string, 1 | -1] => [stemWord(word), 1]),
  ...BAD_WORDS.map((word): [string, 1 | -1] => [stemWord(word), -1]),
]);

/** Reads a wording. Linear. */
export function wordingOf(text: string): Wording {
  const stems = new Map<string, number>();
  const poles = new Map<string, 1 | -1>();
  let negators = 0;
  let valence = 0;
  for (const { word, stem, content } of findWords(text)) {
    if (NEGATORS.has(word)) negators++;
    if (!content) continue;
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
    const pole = POLES.get(stem);
    if (pole !== undefined) poles.set(...pole);
    valence += VALENCES.get(stem) ?? 0;
  }
  const negated = negators % 2 === 1;
  return { stems, negated, poles, valence: negated ? -valence : valence };
}

/** Weight of each stem: the rarer among these wordings, the more it tells. */
export function weighStems(wordings: readonly Wording[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of wordings) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + wordings.length / count)]));
}

/**
 * How alike two wordings are, and whether they point opposite ways. Symmetric.
 *
 * @param weights - from {@link weighStems}; a stem without weight counts as 1
 */
export function compareWordings(a: Wording, b: Wording, weights: ReadonlyMap<string, number>): WordingComparison {
  let shared = 0;
  for (const stem of a.stems.keys()) if (b.stems.has(stem)) shared += (weights.get(stem) ?? 1) ** 2;
  const size = Math.sqrt(measure(a, weights) * measure(b, weights));
  const similarity = size === 0 ? 0 : shared / size;
  let turns = a.negated === b.negated ? 0 : 1;
  for (const [pair, pole] of a.poles) {
    const other = b.poles.get(pair);
    if (other !== undefined && other !== pole) turns++;
  }
  const opposed = turns % 2 === 1 || a.valence * b.valence < 0;
  return { similarity, opposed, same: !opposed && similarity >= SAME_WORDING };
}

function measure({ stems }: Wording, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of stems.keys()) sum += (weights.get(stem) ?? 1) ** 2;
  return sum;
}
