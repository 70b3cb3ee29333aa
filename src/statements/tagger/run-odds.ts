import { BEGIN, END, INSIDE, type Part, SINGLE, TAG_COUNT, type Transitions, tagOf } from "./decode.ts";
import { exponential } from "./exponential.ts";
import type { Stretch } from "./link-features.ts";

/** A run of positions and how probable it is, by the model, that exactly these have a part. */
export interface LikelyRun extends Stretch {
  readonly odds: number;
}

/** Odds below which a run is not worth a look. They also bound how many begun runs are followed at a time. */
const LEAST_ODDS = 0.03;

/**
 * Every run that may well have a part, tagged so or not; those that end first first. Forward and backward sums over all sequences
 * of tags, each position scaled to one. Linear in the number of positions.
 */
export function findLikelyRuns(scores: Float32Array, transitions: Transitions, part: Part): LikelyRun[] {
  const count = scores.length / TAG_COUNT;
  if (count === 0) return [];
  const between = Float64Array.from(transitions.between, exponential);
  const factors = toFactors(scores);
  const forward = sumForward(factors, between, transitions);
  const backward = sumBackward(factors, forward, between, transitions);
  const [begin, inside, end, single] = [BEGIN, INSIDE, END, SINGLE].map((place) => tagOf(part, place)) as [
    number,
    number,
    number,
    number,
  ];
  const likely: LikelyRun[] = [];
  const open: { from: number; last: number; sum: number }[] = [];
  for (let at = 0; at < count; at++) {
    const row = at * TAG_COUNT;
    const oddsOf = (tag: number, sum: number): number => sum * (backward[row + tag] as number);
    const step = (from: number, to: number): number =>
      ((between[from * TAG_COUNT + to] as number) * (factors[row + to] as number)) / (forward.scale[at] as number);
    let kept = 0;
    for (const run of open) {
      const ended = oddsOf(end, run.sum * step(run.last, end));
      if (ended > LEAST_ODDS) likely.push({ from: run.from, to: at + 1, odds: ended });
      run.sum *= step(run.last, inside);
      run.last = inside;
      if (oddsOf(inside, run.sum) > LEAST_ODDS) open[kept++] = run;
    }
    open.length = kept;
    const alone = oddsOf(single, forward.sums[row + single] as number);
    if (alone > LEAST_ODDS) likely.push({ from: at, to: at + 1, odds: alone });
    const sum = forward.sums[row + begin] as number;
    if (oddsOf(begin, sum) > LEAST_ODDS) open.push({ from: at, last: begin, sum });
  }
  return likely;
}

/** e to the power of each score, those of a position divided by their largest. */
function toFactors(scores: Float32Array): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += TAG_COUNT) {
    let top = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAG_COUNT; tag++) top = Math.max(top, scores[row + tag] as number);
    for (let tag = 0; tag < TAG_COUNT; tag++) factors[row + tag] = exponential((scores[row + tag] as number) - top);
  }
  return factors;
}

interface Forward {
  /** over all sequences up to a position that end in each tag */
  readonly sums: Float64Array;
  /** what the sums of each position were divided by to make one */
  readonly scale: Float64Array;
}

function sumForward(factors: Float64Array, between: Float64Array, { start }: Transitions): Forward {
  const sums = new Float64Array(factors.length);
  const scale = new Float64Array(factors.length / TAG_COUNT);
  for (let row = 0; row < factors.length; row += TAG_COUNT) {
    let total = 0;
    for (let to = 0; to < TAG_COUNT; to++) {
      let sum = 0;
      if (row === 0) sum = exponential(start[to] as number);
      else {
        for (let from = 0; from < TAG_COUNT; from++) {
          sum += (sums[row - TAG_COUNT + from] as number) * (between[from * TAG_COUNT + to] as number);
        }
      }
      sum *= factors[row + to] as number;
      sums[row + to] = sum;
      total += sum;
    }
    for (let to = 0; to < TAG_COUNT; to++) sums[row + to] = (sums[row + to] as number) / total;
    scale[row / TAG_COUNT] = total;
  }
  return { sums, scale };
}

/** Sums over all sequences from after each position, scaled so that with the forward sum they are the odds of a tag. */
function sumBackward(
  factors: Float64Array,
  forward: Forward,
  between: Float64Array,
  { end }: Transitions,
): Float64Array {
  const sums = new Float64Array(factors.length);
  const last = factors.length - TAG_COUNT;
  let total = 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    sums[last + tag] = exponential(end[tag] as number);
    total += (forward.sums[last + tag] as number) * (sums[last + tag] as number);
  }
  for (let tag = 0; tag < TAG_COUNT; tag++) sums[last + tag] = (sums[last + tag] as number) / total;
  const ahead = new Float64Array(TAG_COUNT);
  for (let row = last - TAG_COUNT; row >= 0; row -= TAG_COUNT) {
    const next = row + TAG_COUNT;
    for (let to = 0; to < TAG_COUNT; to++) {
      const weighed = (sums[next + to] as number) * (factors[next + to] as number);
      ahead[to] = weighed / (forward.scale[next / TAG_COUNT] as number);
    }
    for (let from = 0; from < TAG_COUNT; from++) {
      let sum = 0;
      for (let to = 0; to < TAG_COUNT; to++) {
        sum += (between[from * TAG_COUNT + to] as number) * (ahead[to] as number);
      }
      sums[row + from] = sum;
    }
  }
  return sums;
}
