import { FIRST_SIGN, OPENS, SIGNS } from "./pair-signs.ts";
import type { PrintedPair } from "./print-pair.ts";
import type { WordPieces } from "./word-pieces.ts";

/** Rows of pieces of a pair. */
export interface PairPieces {
  readonly pieces: readonly number[];
  /** index of the first that belongs to the second sentence */
  readonly second: number;
  /** index of the one that opens the mark; -1 where there is none */
  readonly mark: number;
}

/** [CLS] the sentence with the mark [SEP] the other one [SEP] */
export function splitPair({ marked, other }: PrintedPair, words: WordPieces): PairPieces {
  const end = words.rowOf("[SEP]");
  const first = [words.rowOf("[CLS]"), ...splitPrinted(marked, words), end];
  return {
    pieces: [...first, ...splitPrinted(other, words), end],
    second: first.length,
    mark: first.indexOf(rowOfSign(OPENS, words)),
  };
}

function splitPrinted(text: string, words: WordPieces): number[] {
  const rows: number[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    rows.push(...words.split(text.slice(from, index)), rowOfSign(sign, words));
    from = index + sign.length;
  }
  return [...rows, ...words.split(text.slice(from))];
}

/** Signs are pieces that the vocabulary holds for whoever needs one. */
function rowOfSign(sign: string, words: WordPieces): number {
  return words.rowOf(`[unused${sign.charCodeAt(0) - FIRST_SIGN}]`);
}
