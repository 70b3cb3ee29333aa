import { exponential } from "../../text/kernel/exponential.ts";
import type { Run } from "./decode.ts";
import type { Positions } from "./features.ts";
import { type Between, type LinkWords, PAIR_FEATURES, PairReader, type Stretch } from "./link-features.ts";
import type { TaggerFile } from "./model-file.ts";
import type { LikelyRun } from "./run-odds.ts";
import type { SeenRun } from "./run-views.ts";

/** The runs of one attribution: one content or several; a source or cue may be missing. */
export interface LinkedRuns {
  /** how probable it is, by the linker, that its runs belong together */
  odds: number;
  readonly source: LikelyRun[];
  readonly cue: SeenRun[];
  readonly content: LikelyRun[];
}

/** A tagged run with its odds and views. */
export type TaggedRun = Run & SeenRun;

/** A small network that scores one pair: features and views of both runs, one hidden layer, one number. */
export interface PairScorer {
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** The networks that choose a cue for each content, and a source for each cue. */
export interface Linker {
  readonly contentToCue: PairScorer;
  readonly cueToSource: PairScorer;
  readonly words: LinkWords;
}

/** Which of its candidates a run takes, by index, or null for none; and how probable that one is among them. */
interface Choice {
  readonly partner: number | null;
  readonly odds: number;
}

/** Runs on each side of a run that may be its partner. */
const WINDOW = 3;
/** Positions between a cue and a source that was not tagged, at most. */
const REACH = 80;
/** Odds, times how much likelier the pair is than none, that an untagged source must have. From held-out training articles. */
const LEAST_FIT = 0.1;

/** Reads one of the linker's two networks. */
export function readPairScorer(file: TaggerFile, name: "content" | "source"): PairScorer {
  return {
    hidden: file.floats(`link.${name}.a`),
    hiddenBias: file.floats(`link.${name}.ab`),
    output: file.floats(`link.${name}.b`),
    outputBias: file.floats(`link.${name}.bb`),
  };
}

/**
 * Puts the tagged runs of a text together: each content chooses a cue, each cue a source, among the nearest on either
 * side or none. A content without a cue is an attribution by itself; a source that no cue chose and a cue that no content
 * chose are left out: nothing is said there that could be shown.
 *
 * @param likelySources - a cue that finds no source among the tagged runs takes of these the likeliest that fits
 */
export function linkRuns(
  runs: readonly TaggedRun[],
  likelySources: readonly SeenRun[],
  positions: Positions,
  linker: Linker,
): LinkedRuns[] {
  const cues = runs.filter((run) => run.part === "cue");
  const sources = runs.filter((run) => run.part === "source");
  const contents = runs.filter((run) => run.part === "content");
  const pairs = new PairReader(positions, linker.words);
  const chooser = new Chooser(pairs, { contents: ends(contents), cues: ends(cues), sources: ends(sources) });
  const linked: LinkedRuns[] = cues.map((cue) => ({ odds: 1, source: [], cue: [cue], content: [] }));
  const loose: LinkedRuns[] = [];
  for (const content of contents) {
    const { partner, odds } = chooser.choose(linker.contentToCue, content, cues, false);
    const chosen = partner === null ? undefined : linked[partner];
    if (chosen === undefined) loose.push({ odds, source: [], cue: [], content: [content] });
    else {
      chosen.content.push(content);
      chosen.odds *= odds;
    }
  }
  for (const [index, cue] of cues.entries()) {
    const { partner, odds } = chooser.choose(linker.cueToSource, cue, sources, true);
    const attribution = linked[index] as LinkedRuns;
    if (partner !== null) attribution.source.push(sources[partner] as TaggedRun);
    attribution.odds *= odds;
  }
  const tagged = ends(runs);
  const free = likelySources.filter((likely) => !touches(likely, tagged)).sort((a, b) => a.from - b.from);
  for (const { source, cue, content } of linked) {
    if (source.length > 0 || content.length === 0) continue;
    const found = chooser.chooseLikely(linker.cueToSource, cue[0] as SeenRun, free);
    if (found !== null) source.push(found);
  }
  return [...linked.filter(({ content }) => content.length > 0), ...loose].sort((a, b) => firstOf(a) - firstOf(b));
}

/** Whether a stretch shares a position with any of the runs, which do not overlap. */
function touches({ from, to }: Stretch, runs: Ends): boolean {
  return countBelow(runs.from, to) > countBelow(runs.to, from + 1);
}

/** Index of the first run that begins at a position or after it. */
function firstFrom(runs: readonly Stretch[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Stretch).from < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstOf(linked: LinkedRuns): number {
  return Math.min(...[...linked.source, ...linked.cue, ...linked.content].map((stretch) => stretch.from));
}

/** Begins and ends of runs in order, for counting those inside a stretch by binary search. */
interface Ends {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function ends(runs: readonly Run[]): Ends {
  return { from: runs.map((run) => run.from), to: runs.map((run) => run.to) };
}

/** How many of the sorted values are below the limit. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Chooser {
  readonly #pairs: PairReader;
  readonly #ends: { readonly contents: Ends; readonly cues: Ends; readonly sources: Ends };
  readonly #features = new Float32Array(PAIR_FEATURES);

  constructor(pairs: PairReader, runEnds: { contents: Ends; cues: Ends; sources: Ends }) {
    this.#pairs = pairs;
    this.#ends = runEnds;
  }

  /** The best partner of a run; ties go to none, then to the nearest before. */
  choose(scorer: PairScorer, run: TaggedRun, partners: readonly TaggedRun[], partnerIsSource: boolean): Choice {
    this.#pairs.describeNone(this.#features);
    let best: number | null = null;
    let top = this.#score(scorer, run, null);
    const scores = [top];
    const ofPartners = partnerIsSource ? this.#ends.sources : this.#ends.cues;
    const before = countBelow(ofPartners.to, run.from + 1);
    const after = countBelow(ofPartners.from, run.to);
    const consider = (index: number, rank: number): void => {
      const partner = partners[index];
      if (partner === undefined) return;
      const between = index < before ? this.#countBetween(partner, run) : this.#countBetween(run, partner);
      const [described, cue] = partnerIsSource ? [partner, run] : [run, partner];
      this.#pairs.describe(this.#features, described, cue, rank, between, partnerIsSource);
      const score = this.#score(scorer, run, partner);
      scores.push(score);
      if (score > top) {
        top = score;
        best = index;
      }
    };
    for (let rank = 0; rank < WINDOW; rank++) consider(before - 1 - rank, rank);
    for (let rank = 0; rank < WINDOW; rank++) consider(after + rank, rank);
    return { partner: best, odds: 1 / scores.reduce((sum, score) => sum + exponential(score - top), 0) };
  }

  /** The untagged source that is likeliest and fits a cue best, or null where none does; ties go to the first. */
  chooseLikely(scorer: PairScorer, cue: SeenRun, sources: readonly SeenRun[]): SeenRun | null {
    this.#pairs.describeNone(this.#features);
    const none = this.#score(scorer, cue, null);
    let best: SeenRun | null = null;
    let top = LEAST_FIT;
    for (let at = firstFrom(sources, cue.from - REACH); at < sources.length; at++) {
      const source = sources[at] as SeenRun;
      if (source.from > cue.to + REACH) break;
      const between = source.from < cue.from ? this.#countBetween(source, cue) : this.#countBetween(cue, source);
      this.#pairs.describe(this.#features, source, cue, 0, between, true);
      const fit = source.odds * exponential(this.#score(scorer, cue, source) - none);
      if (fit > top) {
        top = fit;
        best = source;
      }
    }
    return best;
  }

  #countBetween(first: Stretch, second: Stretch): Between {
    const [low, high] = [first.to, second.from];
    const inside = ({ from, to }: Ends): number => Math.max(0, countBelow(to, high + 1) - countBelow(from, low));
    return {
      contents: inside(this.#ends.contents),
      cues: inside(this.#ends.cues),
      sources: inside(this.#ends.sources),
    };
  }

  /** The score of the pair whose features were written last. */
  #score(scorer: PairScorer, { asChooser }: SeenRun, partner: SeenRun | null): number {
    const { hidden, hiddenBias, output, outputBias } = scorer;
    let score = outputBias[0] as number;
    for (let unit = 0; unit < hiddenBias.length; unit++) {
      let sum = (hiddenBias[unit] as number) + (asChooser[unit] as number);
      if (partner !== null) sum += partner.asPartner[unit] as number;
      for (let at = 0; at < PAIR_FEATURES; at++) {
        if (this.#features[at] === 1) sum += hidden[unit * PAIR_FEATURES + at] as number;
      }
      if (sum > 0) score += sum * (output[unit] as number);
    }
    return score;
  }
}
