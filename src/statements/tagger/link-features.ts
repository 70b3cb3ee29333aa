import type { Positions } from "./features.ts";

/** What stands at a position, as far as the linker cares. */
const COMMA = 1;
const COLON = 2;
const SENTENCE_END = 3;
const QUOTATION_MARK = 4;
const PARAGRAPH = 5;
const DASH = 6;
const OTHER_MARK = 7;
const KINDS = 8;

const KIND_OF_FORM: readonly (readonly [form: string, kind: number])[] = [
  ["<p>", PARAGRAPH],
  [",", COMMA],
  [":", COLON],
  [".", SENTENCE_END],
  ["?", SENTENCE_END],
  ["!", SENTENCE_END],
  ["--", DASH],
  ["(", OTHER_MARK],
  [")", OTHER_MARK],
  [";", OTHER_MARK],
];
/** Last words of a cue that say on which side its content stands. */
const CUE_ENDS = ["according", "that", "to", "as", "by", "of", "for", "whether"];
const BY = 4;

/** Features of a pair; `training/attribution/link.py` numbers them the same. */
export const PAIR_FEATURES = 68;
const NO_PARTNER = 67;

/** A run of positions `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many runs of each part lie wholly between the two of a pair. */
export interface Between {
  readonly contents: number;
  readonly cues: number;
  readonly sources: number;
}

/** The vocabulary rows that {@link PairReader} looks for. */
export interface LinkWords {
  readonly kindOf: ReadonlyMap<number, number>;
  readonly cueEndOf: ReadonlyMap<number, number>;
}

/** Finds in a vocabulary the words that say how a cue links. */
export function readLinkWords(vocabulary: ReadonlyMap<string, number>): LinkWords {
  const kindOf = new Map<number, number>();
  const cueEndOf = new Map<number, number>();
  for (const [form, kind] of KIND_OF_FORM) kindOf.set(vocabulary.get(form) ?? -1, kind);
  for (const [index, form] of CUE_ENDS.entries()) cueEndOf.set(vocabulary.get(form) ?? -1, index);
  return { kindOf, cueEndOf };
}

/** Describes pairs of a cue and a content, or a cue and a source, of one text to the linker. */
export class PairReader {
  readonly #positions: Positions;
  readonly #kind: Uint8Array;
  /** how many positions of each kind lie before a position: `[kind][position]` */
  readonly #before: readonly Int32Array[];
  readonly #words: LinkWords;

  constructor(positions: Positions, words: LinkWords) {
    const count = positions.word.length;
    this.#positions = positions;
    this.#words = words;
    this.#kind = new Uint8Array(count);
    this.#before = Array.from({ length: KINDS }, () => new Int32Array(count + 1));
    for (let at = 0; at < count; at++) {
      const quote = positions.quote[at] as number;
      const isMark = quote >= 10 && quote < 20;
      const kind = isMark ? QUOTATION_MARK : (words.kindOf.get(positions.word[at] as number) ?? 0);
      this.#kind[at] = kind;
      for (let of = 0; of < KINDS; of++) {
        const before = this.#before[of] as Int32Array;
        before[at + 1] = (before[at] as number) + (of === kind ? 1 : 0);
      }
    }
  }

  /** Writes the features of having no partner. */
  describeNone(features: Float32Array): void {
    features.fill(0);
    features[NO_PARTNER] = 1;
  }

  /**
   * Writes the features of a run (a content, or a source where `isSource`) with a cue.
   *
   * @param rank - how many candidates on that side are nearer
   */
  describe(
    features: Float32Array,
    run: Stretch,
    cue: Stretch,
    rank: number,
    between: Between,
    isSource: boolean,
  ): void {
    const { word, quote } = this.#positions;
    const isAfter = run.from >= cue.to;
    const low = isAfter ? cue.to : run.to;
    const high = Math.max(low, isAfter ? run.from : cue.from);
    const side = isAfter ? 0 : 1;
    const mark = (index: number, holds = true): void => {
      if (holds) features[index] = 1;
    };
    const count = (kind: number): number =>
      ((this.#before[kind] as Int32Array)[high] as number) - ((this.#before[kind] as Int32Array)[low] as number);
    features.fill(0);
    mark(side);
    mark(2 + side * 4 + Math.min(rank, 3));
    mark(10 + side * 6 + bucketOf(high - low));
    mark(22 + Math.min(count(PARAGRAPH), 2));
    mark(25 + side * 3 + Math.min(count(SENTENCE_END), 2));
    mark(31 + Math.min(between.contents, 2));
    mark(34 + Math.min(between.cues, 2));
    mark(37 + side * 3 + Math.min(between.sources, 2));
    mark(43, count(QUOTATION_MARK) > 0);
    mark(44, count(QUOTATION_MARK) > 1);
    mark(45, count(COMMA) > 0);
    mark(46, count(COLON) > 0);
    mark(47, run.to - run.from === 1);
    mark(48, run.to - run.from > 12);
    mark(49, cue.to - cue.from === 1);
    mark(50, this.#kind[cue.from] === COLON);
    mark(51 + side, this.#kind[run.from] === QUOTATION_MARK);
    mark(53, this.#kind[run.to - 1] === QUOTATION_MARK);
    mark(54, isInQuote(quote[run.from] as number));
    mark(55, isInQuote(quote[cue.from] as number));
    const end = this.#words.cueEndOf.get(word[cue.to - 1] as number) ?? -1;
    if (isSource) mark(56, end === BY);
    else mark(56 + end, end >= 0);
    mark(64, this.#words.cueEndOf.get(word[cue.from] as number) === 0);
    mark(65, run.from > 0 && this.#kind[run.from - 1] === PARAGRAPH);
    mark(66, cue.from > 0 && this.#kind[cue.from - 1] === PARAGRAPH);
  }
}

function isInQuote(quote: number): boolean {
  return quote > 0 && quote < 10;
}

function bucketOf(gap: number): number {
  let bucket = 0;
  for (const edge of [0, 1, 3, 8, 20]) if (gap > edge) bucket++;
  return bucket;
}
