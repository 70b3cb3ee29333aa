import { exponential } from "../../text/kernel/exponential.ts";
import { BEGIN, END, INSIDE, type Part, type Run, SINGLE, TAG_COUNT, type Transitions, tagOf } from "./decode.ts";
import type { Stretch } from "./link-features.ts";

/** A run of positions and how probable it is, by the model, that exactly these have a part. */
export interface LikelyRun extends Stretch {
  readonly odds: number;
}

/** Odds below which a run is not worth a look. They also bound how many begun runs are followed at a time. */
const LEAST_ODDS = 0.03;

/**
 * How probable runs are by a linear-chain conditional random field: forward and backward sums over all sequences of tags, each
 * position scaled to one. Linear in the number of positions.
 */
export class RunOdds {
  readonly #between: Float64Array;
  readonly #factors: Float64Array;
  readonly #forward: Forward;
  readonly #backward: Float64Array;

  constructor(scores: Float32Array, transitions: Transitions) {
    this.#between = Float64Array.from(transitions.between, exponential);
    this.#factors = toFactors(scores);
    this.#forward = sumForward(this.#factors, this.#between, transitions);
    this.#backward = sumBackward(this.#factors, this.#forward, this.#between, transitions);
  }

  /** The odds of one run. */
  of({ part, from, to }: Run): number {
    const [begin, inside, end, single] = tagsOf(part);
    if (to - from === 1) return this.#odds(from, single, this.#sum(from, single));
    let sum = this.#sum(from, begin);
    for (let at = from + 1; at < to; at++) {
      sum *= this.#step(at, at === from + 1 ? begin : inside, at === to - 1 ? end : inside);
    }
    return this.#odds(to - 1, end, sum);
  }

  /** Every run that may well have a part, tagged so or not; those that end first first. */
  findLikely(part: Part): LikelyRun[] {
    const [begin, inside, end, single] = tagsOf(part);
    const likely: LikelyRun[] = [];
    const open: { from: number; last: number; sum: number }[] = [];
    for (let at = 0; at < this.#forward.scale.length; at++) {
      let kept = 0;
      for (const run of open) {
        const odds = this.#odds(at, end, run.sum * this.#step(at, run.last, end));
        if (odds > LEAST_ODDS) likely.push({ from: run.from, to: at + 1, odds });
        run.sum *= this.#step(at, run.last, inside);
        run.last = inside;
        if (this.#odds(at, inside, run.sum) > LEAST_ODDS) open[kept++] = run;
      }
      open.length = kept;
      const odds = this.#odds(at, single, this.#sum(at, single));
      if (odds > LEAST_ODDS) likely.push({ from: at, to: at + 1, odds });
      const sum = this.#sum(at, begin);
      if (this.#odds(at, begin, sum) > LEAST_ODDS) open.push({ from: at, last: begin, sum });
    }
    return likely;
  }

  #sum(at: number, tag: number): number {
    return this.#forward.sums[at * TAG_COUNT + tag] as number;
  }

  /** Odds of the sequences that a forward sum stands for, all with this tag at this position. */
  #odds(at: number, tag: number, sum: number): number {
    return sum * (this.#backward[at * TAG_COUNT + tag] as number);
  }

  /** What a forward sum is multiplied by from one tag to the next position's. */
  #step(at: number, from: number, to: number): number {
    const move = this.#between[from * TAG_COUNT + to] as number;
    return (move * (this.#factors[at * TAG_COUNT + to] as number)) / (this.#forward.scale[at] as number);
  }
}

function tagsOf(part: Part): readonly [begin: number, inside: number, end: number, single: number] {
  return [tagOf(part, BEGIN), tagOf(part, INSIDE), tagOf(part, END), tagOf(part, SINGLE)];
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
  if (last < 0) return sums;
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
