import { remember } from "../../../text/remember.ts";

/** A longer word is none that is known. */
const LONGEST_WORD = 100;
/** How many different words are kept with their pieces. */
const KEPT_WORDS = 20_000;
/** What becomes nothing: control characters and those that no standard gives a meaning. White space is kept. */
const UNSEEN = /(?![\t\n\r])[\p{C}\ufffd]/gu;
const ACCENTS = /\p{Mn}/gu;
const IDEOGRAPHS =
  "\\u{4e00}-\\u{9fff}\\u{3400}-\\u{4dbf}\\u{20000}-\\u{2ceaf}\\u{f900}-\\u{faff}\\u{2f800}-\\u{2fa1f}";
/** What is a word by itself: a mark of punctuation, or an ideograph. */
const SINGLE = `!-\\/:-@\\[-\`\\{-~\\p{P}${IDEOGRAPHS}`;
const WORDS = new RegExp(`[${SINGLE}]|[^\\s${SINGLE}]+`, "gu");

/** Word pieces (Wu et al. 2016) as BERT's uncased vocabulary has them (Devlin et al. 2019): lower case, no accents, the longest piece first. */
export class WordPieces {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #unknown: number;
  readonly #known = new Map<string, readonly number[]>();

  /** @param vocabulary - the pieces, one a row */
  constructor(vocabulary: readonly string[]) {
    this.#rows = new Map(vocabulary.map((piece, row) => [piece, row]));
    this.#unknown = this.rowOf("[UNK]");
  }

  /** The row of a piece that every vocabulary has. */
  rowOf(piece: string): number {
    const row = this.#rows.get(piece);
    if (row === undefined) throw new Error(`the vocabulary has no piece "${piece}"`);
    return row;
  }

  /** Rows of the pieces of a text. */
  split(text: string): number[] {
    const plain = text.replace(UNSEEN, "").normalize("NFD").replace(ACCENTS, "").toLowerCase();
    return (plain.match(WORDS) ?? []).flatMap((word) => this.#splitWord(word));
  }

  #splitWord(word: string): readonly number[] {
    return remember(this.#known, KEPT_WORDS, word, () => this.#findPieces(word) ?? [this.#unknown]);
  }

  /** Null where some part of the word is no piece. */
  #findPieces(word: string): number[] | null {
    const letters = [...word];
    if (letters.length > LONGEST_WORD) return null;
    const rows: number[] = [];
    for (let from = 0; from < letters.length; ) {
      let to = letters.length;
      let row: number | undefined;
      for (; to > from && row === undefined; to--)
        row = this.#rows.get((from > 0 ? "##" : "") + letters.slice(from, to).join(""));
      if (row === undefined) return null;
      rows.push(row);
      from = to + 1;
    }
    return rows;
  }
}
