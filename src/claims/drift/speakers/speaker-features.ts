/** What speaks for and against two speakers, one of each side, being one put in the other's place: each from 0 to 1. */
export interface SpeakerFeatures {
  /** of the shorter of the phrases beside the cues, the share of words that the other has too, and of words that begin like one of the other */
  readonly writtenShared: number;
  readonly familyShared: number;
  /** both are persons; both have full names; the last name of one is or is not one of the other's; some name in what both are called is one */
  readonly persons: number;
  readonly fullNames: number;
  readonly surnameShared: number;
  readonly namesApart: number;
  readonly nameShared: number;
  /** both are States; a State and another; neither has a name */
  readonly states: number;
  readonly stateAndOther: number;
  readonly nameless: number;
  /** they may be one by what they are called; they are certainly two by their nouns */
  readonly fit: number;
  readonly two: number;
  /** a noun for both is the same; nouns for both may stand for one another; one is "people", "a man" */
  readonly headSame: number;
  readonly headKin: number;
  readonly anybody: number;
  /** States that they are called by: none in common, one in common, one alone has some; States that they are found to speak for, likewise */
  readonly statesApart: number;
  readonly statesShared: number;
  readonly stateOnce: number;
  /** the appearance's one is called by a State that the origin's sentences, or its whole text, do not speak of */
  readonly stateStrange: number;
  readonly stateUnheard: number;
  /** not both by name beside the cue, but by what the texts say elsewhere persons of two names, or of one */
  readonly namedApart: number;
  readonly namedShared: number;
  readonly resolvedApart: number;
  readonly resolvedShared: number;
  /** fields of government: none in common, one alone has one */
  readonly fieldsApart: number;
  readonly fieldOnce: number;
  /** a person's name stands near a noun for the other one somewhere in either text */
  readonly introduced: number;
  /** share of each one's words that the other side's sentences do not have */
  readonly gone: number;
  readonly arrived: number;
  readonly goneAndArrived: number;
  /** each one's name or noun stands on the other side beside the speaker there */
  readonly leftBefore: number;
  readonly leftAfter: number;
  /** the origin's text names the appearance's speaker */
  readonly knownAfter: number;
  /** what they say: share in common of the shorter and the longer one */
  readonly saidShort: number;
  readonly saidLong: number;
  /** another speaker of the other side says it more alike */
  readonly betterBefore: number;
  readonly betterAfter: number;
  /** each is another speaker of the other side: certainly; as far as the words tell; and of what may be the same statement */
  readonly certainBefore: number;
  readonly certainAfter: number;
  readonly answeredBefore: number;
  readonly answeredAfter: number;
  readonly keptBefore: number;
  readonly keptAfter: number;
  /** each side has one speaker */
  readonly alone: number;
  /** share of the appearance's words that are given to its speaker */
  readonly coversAfter: number;
  /** one denies and the other does not; the cue is the same word */
  readonly stanceApart: number;
  readonly cueSame: number;
  /** one is named in another sentence */
  readonly carried: number;
  /** how alike the sentences are */
  readonly similarity: number;
  /** said alike, or by the one speaker of each side, and neither is left elsewhere; beside that, names, States, fields or nouns are apart; no word is shared */
  readonly clear: number;
  readonly namesClear: number;
  readonly statesClear: number;
  readonly fieldsClear: number;
  readonly twoClear: number;
  readonly strangeClear: number;
  /** products of two of the above */
  readonly namesKnown: number;
  readonly arrivedKnown: number;
  readonly twoGone: number;
  readonly statesGone: number;
}
