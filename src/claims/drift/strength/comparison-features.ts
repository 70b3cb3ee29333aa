import type { RULES } from "./compare-rules.ts";

export type Rule = keyof typeof RULES;

/** What speaks for and against a change that a comparison of words tells: which comparison it is, and how the sides answer one another; each from 0 to 1. */
export type ComparisonFeatures = Readonly<Record<Rule | keyof Answers, number>>;

/** How the sides of a comparison answer one another. */
export interface Answers {
  /** share of the firm side's content words that the soft one has, and the other way round */
  readonly covered: number;
  readonly covers: number;
  /** the sides have every other word in common: a copy in which this alone was changed */
  readonly alone: number;
  /** the firm side has the word behind the soft word, or the same word behind its own */
  readonly headAnswered: number;
  readonly headSame: number;
  /** a word of the firm side stands for the soft word, or one of the soft side for the firm word */
  readonly softMet: number;
  readonly firmMet: number;
  /** the firm side has a hedge of its own of whatever kind, and one of the soft word's kind */
  readonly hedged: number;
  readonly hedgedAlike: number;
  /** how far apart the two words stand, as shares of their sides */
  readonly apart: number;
  /** the soft word leaves the thing open, and was weighed as such */
  readonly opening: number;
}
