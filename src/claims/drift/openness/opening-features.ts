import type { OpenSort } from "../data/open-words.ts";
import type { OpeningSenses } from "./find-openings.ts";

/** How far open words of the other side that answer no word here are said of the same, by what they are about. */
export type FreeWords = Readonly<Record<`free${Capitalize<OpenSort>}`, number>>;

/** What speaks for and against a word that leaves a thing open on one side alone: each from 0 to 1, or a small count. */
export interface OpeningFeatures extends OpeningSenses, FreeWords {
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
  /** hedges of the other side's own, by what they are about; those in another clause count half */
  readonly strict: number;
  readonly expectation: number;
  readonly belief: number;
  readonly ability: number;
  readonly risk: number;
  /** beside "may" and "could" that may permit alone */
  readonly permission: number;
  readonly accusation: number;
  readonly fear: number;
  /** a mark of the other side that leaves it open in every sense and that no word here answers, by where it stands; or of the same force */
  readonly openNear: number;
  readonly openFar: number;
  readonly openAlike: number;
  /** the clause there is left open by a word that both sides have */
  readonly openBoth: number;
  /** the other side denies that it can be or may be */
  readonly denied: number;
  /** more words of report on the other side than here, beside such an adverb or beside other words of the kind */
  readonly reportsAdverb: number;
  readonly reportsHeld: number;
  /** the other side permits it */
  readonly permitted: number;
  /** "will" of the other side's own is said of the same, or stands there before the same verb */
  readonly willAlike: number;
  readonly willHead: number;
  readonly modalWill: number;
  readonly modalWillHead: number;
  /** no open word of the other side is left for it, or how far the one given to it is said of the same, is of its root, of its sort */
  readonly unpaired: number;
  readonly paired: number;
  readonly pairedRoot: number;
  readonly pairedRootAlike: number;
  readonly pairedSort: number;
  readonly pairedSortAlike: number;
  /** an open word there that answers another one is said of the same */
  readonly shared: number;
  /** it is a modal verb before what people do by leave; no "will" is said of the same; either side gives leave, the other grants or bounds something */
  readonly leaveDeed: number;
  readonly leaveDeedNoWill: number;
  readonly leaveGiven: number;
  readonly leaveGivenHere: number;
  readonly leaveGranted: number;
  readonly leaveBounded: number;
  /** sentences of either side beyond one */
  readonly softSentences: number;
  readonly firmSentences: number;
}
