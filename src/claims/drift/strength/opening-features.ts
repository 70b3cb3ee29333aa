/** What speaks for and against a word that leaves a thing open on one side alone: each from 0 to 1, or a small count. */
export interface OpeningFeatures {
  /** which word it is: a modal verb, "could" among them, an adverb */
  readonly modal: number;
  readonly could: number;
  readonly possible: number;
  readonly adverb: number;
  /** "allegedly", "reportedly" */
  readonly heldAdverb: number;
  /** other words by which somebody else holds it: "is accused of" */
  readonly held: number;
  /** such a word right before what it is said of: "the suspected leader" */
  readonly heldNoun: number;
  /** "is expected", "seems to" */
  readonly expected: number;
  /** "may have been" */
  readonly perfect: number;
  /** it hangs on "so that", "what", "before" and the like, or on "as", "though", or is bounded by "only" */
  readonly purpose: number;
  readonly concession: number;
  readonly bounded: number;
  /** share of the other side's content words that its own side has */
  readonly covered: number;
  /** the reverse, and that of the clause that answers it */
  readonly covers: number;
  readonly coveredNear: number;
  /** the other side has a word for what it leaves open */
  readonly found: number;
  /** products of two of the others */
  readonly modalCovered: number;
  readonly heldCovered: number;
  readonly expectedWill: number;
  readonly couldWill: number;
  /** no word of the other side can stand for the mark in any sense */
  readonly alone: number;
  readonly modalAlone: number;
  readonly couldAlone: number;
  readonly heldAlone: number;
  readonly expectedAlone: number;
  /** it has all of them, and nothing below answers: no word of the other side can stand for the mark */
  readonly bare: number;
  /** the other side has "will", "would" of its own and this one has none */
  readonly will: number;
  readonly would: number;
  /** the word behind the mark is told there with an auxiliary, or as done; or stands where nothing asserts it */
  readonly auxiliary: number;
  readonly done: number;
  readonly unasserted: number;
  /** the other side has a "will" of the same verb, or the same word under another auxiliary */
  readonly future: number;
  readonly regrouped: number;
  /** hedges of the other side's own, by what they are about; those in another clause count half */
  readonly strict: number;
  readonly expectation: number;
  readonly belief: number;
  readonly ability: number;
  readonly risk: number;
  readonly modalRisk: number;
  /** beside "may" and "could" that may permit alone */
  readonly permission: number;
  readonly accusation: number;
  readonly fear: number;
  /** a mark of the other side that leaves it open in every sense and that no word here answers, by where it stands; or of the same force */
  readonly openNear: number;
  readonly openFar: number;
  readonly openAlike: number;
  /** such a mark that leaves it open in some senses */
  readonly looseAlike: number;
  readonly looseNear: number;
  readonly looseFar: number;
  /** the clause there is left open by a word that both sides have */
  readonly openBoth: number;
  /** the other side denies that it can be or may be */
  readonly denied: number;
  /** the other side thinks of it, offers or wishes it */
  readonly planned: number;
  /** the other side plans it: "is set to", "is scheduled" */
  readonly scheduled: number;
  readonly expectedPlanned: number;
  /** more words of report on the other side than here, beside such an adverb or beside other words of the kind */
  readonly reportsAdverb: number;
  readonly reportsHeld: number;
  /** the other side permits it */
  readonly permitted: number;
}
