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
 * Further rounds in which a candidate counts by how near its score lies to the bound, where alone it is decided what is told: up to so much more, what nobody edited so
 * many times as much as what somebody did.
 */
const NEAR = { rounds: 2, more: 20, width: 1.5, unedited: 3, ridge: 15 } as const;

/** How weights are fitted. */
export interface Fit {
  /** share of the unedited sentences that may be told of: where the bias lies */
  readonly alarms: number;
  /** tells the likeliest candidates of the first round; zeros without it */
  readonly start?: readonly number[];
  /** whether what lies near the bound counts most */
  readonly near?: boolean;
}

/** Weights of a logistic decision, the bias first, by Newton's method; of an edited sentence only the candidate that looks most like the edit counts. */
export function fitWeights(rows: readonly Row[], { alarms, start = [], near = false }: Fit): number[] {
  const size = rows.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.length ?? 0;
  let weights = Array.from({ length: size }, (_, i) => start[i] ?? 0);
  for (let round = 0; round < ROUNDS; round++)
    weights = fitLogistic(weights, chooseSamples(rows, weights), { ridge: RIDGE, steps: STEPS });
  for (let round = 0; near && round < NEAR.rounds; round++) {
    const bound = boundOf([{ weights, rows }], alarms);
    const samples = chooseSamples(rows, weights).map((sample) => stress(sample, dot(weights, sample.x) - bound));
    weights = fitLogistic(weights, samples, { ridge: NEAR.ridge, steps: STEPS });
  }
  return weights.with(0, (weights[0] ?? 0) - boundOf([{ weights, rows }], alarms));
}

function chooseSamples(rows: readonly Row[], weights: readonly number[]): Sample[] {
  return rows.flatMap(({ edit, candidates, weight = 1 }): Sample[] => {
    if (edit !== "sought")
      return candidates.map((x) => ({ x, sought: false, weight: edit === null ? weight : weight * BESIDE }));
    const best = candidates.toSorted((a, b) => dot(weights, b) - dot(weights, a))[0];
    return best === undefined ? [] : [{ x: best, sought: true, weight }];
  });
}

/** @param apart - how far its score lies from the bound */
function stress(sample: Sample, apart: number): Sample {
  const more = 1 + NEAR.more * Math.exp(-0.5 * (apart / NEAR.width) ** 2);
  return { ...sample, weight: sample.weight * more * (sample.sought ? 1 : NEAR.unedited) };
}

/** Rows with the weights that score them. */
export interface ScoredRows {
  readonly weights: readonly number[];
  readonly rows: readonly Row[];
}

/** The score above which a share of the unedited sentences lies. */
export function boundOf(sets: readonly ScoredRows[], alarms: number): number {
  const scores = scoresOf(sets, null);
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
export function report(what: string, sets: readonly ScoredRows[], compared: readonly number[]): void {
  const share = (edit: Row["edit"], bound: number) => {
    const scores = scoresOf(sets, edit);
    const told = scores.filter((score) => score > bound).length;
    return `${told} of ${scores.length} (${((100 * told) / Math.max(1, scores.length)).toFixed(2)} %)`;
  };
  const bounded = compared.map((alarms) => `at ${100 * alarms} % ${share("sought", boundOf(sets, alarms))}`);
  const beside = scoresOf(sets, "other").length > 0 ? `, beside other edits ${share("other", 0)}` : "";
  console.log(
    `${what}: edits told ${share("sought", 0)}${beside}, untouched ${share(null, 0)}; edits told ${bounded.join(", ")}`,
  );
}

function scoresOf(sets: readonly ScoredRows[], edit: Row["edit"]): number[] {
  return sets.flatMap(({ weights, rows }) =>
    rows.filter((row) => row.edit === edit).map((row) => scoreOf(weights, row)),
  );
}
