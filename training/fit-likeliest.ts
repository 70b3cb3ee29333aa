import { dot, fitLogistic, type Sample } from "./logistic.ts";

/** What may be a drift in one sentence. */
export interface Row {
  /** whether the sentence has the edit that is sought, one of another kind, or none */
  readonly edit: "sought" | "other" | null;
  /** each by its features behind a 1; where the edit is sought, those alone that may be it */
  readonly candidates: readonly (readonly number[])[];
  /** how much the row counts; 1 without it */
  readonly weight?: number;
}

/** Weight of what stands beside an edit of another kind, of which each sentence has several, against what stands in an untouched sentence. */
const BESIDE = 0.5;
const RIDGE = 2;
const ROUNDS = 4;
const STEPS = 12;

/**
 * Weights of a logistic decision, the bias first, by Newton's method; of an edited sentence only the candidate that looks most like the edit counts.
 *
 * @param alarms - share of the unedited sentences that may be told of: where the bias lies
 * @param start - tells the likeliest candidates of the first round; zeros without it
 */
export function fitWeights(rows: readonly Row[], alarms: number, start: readonly number[] = []): number[] {
  const size = rows.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.length ?? 0;
  let weights = Array.from({ length: size }, (_, i) => start[i] ?? 0);
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.flatMap(({ edit, candidates, weight = 1 }): Sample[] => {
      if (edit !== "sought")
        return candidates.map((x) => ({ x, sought: false, weight: edit === null ? weight : weight * BESIDE }));
      const best = candidates.toSorted((a, b) => dot(weights, b) - dot(weights, a))[0];
      return best === undefined ? [] : [{ x: best, sought: true, weight }];
    });
    weights = fitLogistic(weights, samples, { ridge: RIDGE, steps: STEPS });
  }
  return weights.with(0, (weights[0] ?? 0) - boundOf([{ weights, rows }], alarms));
}

/** The score above which a share of the unedited sentences lies, each set of them scored by weights of its own. */
export function boundOf(
  sets: readonly { readonly weights: readonly number[]; readonly rows: readonly Row[] }[],
  alarms: number,
): number {
  const scores = sets.flatMap(({ weights, rows }) =>
    rows.filter(({ edit }) => edit === null).map((row) => scoreOf(weights, row)),
  );
  // Where fewer have any candidate all may be told of.
  const told = scores.filter((score) => score > NONE).length;
  return scores.toSorted((a, b) => b - a)[Math.min(Math.floor(alarms * scores.length), Math.max(0, told - 1))] ?? 0;
}

/** The score of a sentence without a candidate. */
const NONE = -99;

/** How surely a sentence has such an edit. */
function scoreOf(weights: readonly number[], { candidates }: Row): number {
  return Math.max(NONE, ...candidates.map((x) => dot(weights, x)));
}

/**
 * Says what weights find on rows that they may not know.
 *
 * @param compared - what is told where so many of the unedited sentences may be: figures that no bias sways
 */
export function report(
  what: string,
  weights: readonly number[],
  rows: readonly Row[],
  compared: readonly number[],
): void {
  const [sought, other, untouched] = (["sought", "other", null] as const).map((kind) =>
    rows.filter(({ edit }) => edit === kind),
  ) as [Row[], Row[], Row[]];
  const share = (own: readonly Row[], bound: number) => {
    const told = own.filter((row) => scoreOf(weights, row) > bound).length;
    return `${told} of ${own.length} (${((100 * told) / Math.max(1, own.length)).toFixed(2)} %)`;
  };
  const bounded = compared.map(
    (alarms) => `at ${100 * alarms} % ${share(sought, boundOf([{ weights, rows }], alarms))}`,
  );
  const beside = other.length > 0 ? `, beside other edits ${share(other, 0)}` : "";
  console.log(
    `${what}: edits told ${share(sought, 0)}${beside}, untouched ${share(untouched, 0)}; edits told ${bounded.join(", ")}`,
  );
}
