/** What speaks for and against a sentence that nothing answers being a part of what a sentence of the other text says: shares from 0 to 1, or as they say. */
export interface PartFeatures {
  /** share of its words, by weight, that the whole answers; and that it answers by words which the parts known do not */
  readonly answered: number;
  readonly fresh: number;
  /** none of them */
  readonly strange: number;
  /** share of the words of the whole that the parts known do not answer which it does */
  readonly filled: number;
  /** words that the whole has beyond the parts known and these not beyond the whole, against its own, -2 to 2; the same by length alone */
  readonly surplus: number;
  readonly room: number;
  /** how much of it another sentence answers, against the whole, -1 to 1 */
  readonly rival: number;
  /** the other text has a sentence in its place that has no answer either */
  readonly faced: number;
  /** it stands beside a part known, or behind it */
  readonly beside: number;
  readonly behind: number;
  /** it opens with a word that points back */
  readonly pointing: number;
  /** it has a number that the whole has, beside another word of it, and the parts known have not; one that the whole has not */
  readonly sameNumber: number;
  readonly otherNumber: number;
  /** it has quotation marks, and so has the whole and no part known; the whole has none */
  readonly sameMarks: number;
  readonly otherMarks: number;
  /** a name that the whole has not */
  readonly otherName: number;
  /** one against the number of its words */
  readonly short: number;
}
