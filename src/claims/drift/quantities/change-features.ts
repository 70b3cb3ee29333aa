/** What speaks for and against two unanswered quantities being one that was changed: each from 0 to 1, or a small count. */
export interface ChangeFeatures {
  /** the word that is counted is the same on both sides, or each side has another */
  readonly sameCounted: number;
  readonly otherCounted: number;
  /** both have the same unit, or units of different things */
  readonly sameUnit: number;
  readonly otherUnit: number;
  /** the word before is the same */
  readonly sameBefore: number;
  /** share of the content words around that both sides have */
  readonly shared: number;
  /** both are shares, both years, both lengths, …; or not */
  readonly otherSort: number;
  /** a day, month, season or period instead of a number */
  readonly calendar: number;
  /** a calculation from the other side's sentence explains one of them: a rest of one number, a sum or difference, a ratio; of both; by how many digits */
  readonly byRest: number;
  readonly bySum: number;
  readonly byRatio: number;
  readonly byRestDigits: number;
  readonly bySumDigits: number;
  readonly byRatioDigits: number;
  /**
   * by a sum or difference, where a word of one side speaks of one ("remaining", "more"), such a word stands beside one of the numbers alone, both count the
   * same thing, or have the same unit
   */
  readonly bySumWord: number;
  readonly bySumBeside: number;
  readonly bySumSame: number;
  readonly bySumUnit: number;
  /** from two numbers that stand in its place; each from the other side's, by how many digits */
  readonly byFresh: number;
  readonly bothBySum: number;
  readonly bothBySumWord: number;
  readonly bothByRatio: number;
  /** a calculation explains it, and the two are told in different sorts of numbers */
  readonly byOtherSort: number;
  /** nothing else is unanswered on either side */
  readonly alone: number;
  /** how many more are */
  readonly others: number;
  /** share of the quantities of both sides that are answered */
  readonly answered: number;
  /** as many quantities stand before it, or behind it, on both sides */
  readonly sameRank: number;
  /** one of them is a loose word: for two or twelve, or for a share */
  readonly looseCount: number;
  readonly looseShare: number;
  /** one is ten times the other */
  readonly farApart: number;
  /** the same number in another unit, whatever both measure or of one sort, as digits of another size ("5 million", "5 billion"), or one of the two a length told by an article */
  readonly sameValue: number;
  readonly sameValueUnit: number;
  readonly otherSize: number;
  readonly looseLength: number;
  /** words that the sentences have in common */
  readonly similarity: number;
}
