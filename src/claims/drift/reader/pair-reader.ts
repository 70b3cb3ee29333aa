import { logOdds } from "../../../text/log-odds.ts";
import { remember } from "../../../text/remember.ts";
import { LONGEST } from "./encoder-layout.ts";
import { DECISIONS, type Decision, type ReaderFile } from "./model-file.ts";
import { PairEncoder } from "./pair-encoder.ts";
import type { PrintedPair } from "./print-pair.ts";
import { splitPair } from "./split-pair.ts";
import { WordPieces } from "./word-pieces.ts";

/** The reader's odds count so far each way and no farther: where the features are surer than it can be, it is not asked. */
const REACH = 8;

/** How many pairs are kept with their odds: copies of one report often change it in the same words. */
const KEPT_PAIRS = 10_000;

/** What reading needs beside the sums; made when the first pair is read. */
interface Loaded {
  readonly words: WordPieces;
  readonly encoder: PairEncoder;
  /** weights of the states of the first piece and of the mark, for each decision */
  readonly scores: Float32Array;
  readonly bias: Float32Array;
}

/**
 * Decides by features and by an encoder that reads both sentences how surely what is marked in the one is not so in the other. It has a working
 * memory of its own: one caller at a time.
 */
export class PairReader {
  readonly #file: ReaderFile;
  #loaded: Loaded | null = null;
  readonly #known = new Map<string, number>();

  constructor(file: ReaderFile) {
    this.#file = file;
  }

  /**
   * Log-odds of a decision; above 0 it is yes.
   *
   * @param features - all that the decision has, by their names
   * @param print - makes what the encoder reads; called only where it could tip the decision
   */
  weigh<Features extends Readonly<Record<keyof Features, number>>>(
    decision: Decision,
    features: Features,
    print: () => PrintedPair,
  ): number {
    const { bias, features: weights, reader } = this.#file.header.sums[decision];
    const odds = logOdds(weights as Features, features, bias);
    if (Math.abs(odds) > reader * REACH) return odds;
    return odds + reader * Math.min(REACH, Math.max(-REACH, this.read(decision, print())));
  }

  /** What the encoder alone makes of a pair: log-odds; 0 of one that is too long to be read, or whose mark is missing. */
  read(decision: Decision, pair: PrintedPair): number {
    const key = [decision, pair.marked, pair.other].join("\n");
    return remember(this.#known, KEPT_PAIRS, key, () => this.#readAnew(decision, pair));
  }

  #readAnew(decision: Decision, pair: PrintedPair): number {
    this.#loaded ??= load(this.#file);
    const { words, encoder, scores, bias } = this.#loaded;
    const { pieces, second, mark } = splitPair(pair, words);
    if (pieces.length > LONGEST || mark < 0) return 0;
    const states = encoder.encode(pieces, second);
    const { width } = this.#file.header;
    const output = DECISIONS.indexOf(decision);
    const from = output * width * 2;
    let odds = bias[output] as number;
    for (let at = 0; at < width; at++) {
      odds += (scores[from + at] as number) * (states[at] as number);
      odds += (scores[from + width + at] as number) * (states[mark * width + at] as number);
    }
    return odds;
  }
}

function load(file: ReaderFile): Loaded {
  return {
    words: new WordPieces(file.lines("vocabulary")),
    encoder: new PairEncoder(file),
    scores: file.floats("scores"),
    bias: file.floats("scoresBias"),
  };
}
