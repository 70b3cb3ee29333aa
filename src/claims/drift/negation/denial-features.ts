/** What speaks for and against a negator being lost on the other side: each from 0 to 1. */
export interface DenialFeatures {
  /** denies a verb by its auxiliary */
  readonly ofVerb: number;
  /** denies anything else, which the other side does not have: "no hurry" */
  readonly ofOther: number;
  readonly without: number;
  /** share of the content words of its clause that the other side has */
  readonly clause: number;
  /** share of the other side's content words that its own side has */
  readonly covered: number;
  /** the other side has a negator of its own */
  readonly also: number;
  /** a word on the other side that denies, is left for it, and stands beside the same words, or does not */
  readonly denierNear: number;
  readonly denierFar: number;
  readonly operator: number;
  readonly looseNear: number;
  /** such a word is said of what the negator denies */
  readonly governs: number;
  /** the denied word is one of ill, and another of the other side answers it */
  readonly headAnswered: number;
  /** the other side has more words of ill and end */
  readonly more: number;
}
