/** What speaks for and against an attribution being gone on the other side: each from 0 to 1, or a small count. */
export interface LossFeatures {
  /** the cue that attributes the whole sentence */
  readonly outermost: number;
  /** what the cue is: "according to", a certain word of report, one with other senses, a word for an act of speech ("denied"), a phrase, or only what STATEMENTS reads as one */
  readonly accordingTo: number;
  readonly certain: number;
  readonly ambiguous: number;
  readonly act: number;
  readonly phrase: number;
  readonly unknown: number;
  /** how much oftener than any word its word attributes */
  readonly cueOdds: number;
  /** "did not say whether": what nobody said */
  readonly unsaid: number;
  /** it closes the sentence, a statement has it, which gives most of the sentence to its speaker */
  readonly closing: number;
  readonly stated: number;
  readonly whole: number;
  /** no word names who says so; a name does */
  readonly nameless: number;
  readonly named: number;
  /** share of the speaker's words that the other side has, and has beyond what answers the rest of the sentence */
  readonly sourceMet: number;
  readonly sourceLeft: number;
  /** the speaker has a name of which the other side has no word beyond what answers the rest */
  readonly nameGone: number;
  /** the other side has a noun for such a speaker that answers nothing of the rest; how many more than the rest has */
  readonly sourceAlike: number;
  readonly sourceNouns: number;
  /** the speaker is named there beside what may be a cue that no list knows */
  readonly namedAlike: number;
  readonly namedUnquoted: number;
  /** something there attributes; something in a neighbouring sentence does */
  readonly attributed: number;
  readonly nearby: number;
  /** certain and loose cues, statements and words of report there, beyond those of this side but for the cue */
  readonly cues: number;
  readonly looseCues: number;
  readonly statements: number;
  readonly reports: number;
  readonly vagueReports: number;
  /** a clause behind "that" more than on this side */
  readonly thats: number;
  /** it has a cue of any form, a statement of most of it, an adverb of hearsay, words in quotation marks */
  readonly anyCue: number;
  readonly wholeStatement: number;
  readonly evidential: number;
  readonly quotation: number;
  /** words of speech, thought or judgement there that answer nothing of the rest, outside what is quoted; one of the speaker's words stands near one */
  readonly speech: number;
  readonly speechBySource: number;
  /** one of them is a verb behind its subject */
  readonly speechVerb: number;
  /** none of these */
  readonly bare: number;
  /** none of these, and no word of the speaker's or for such a one either */
  readonly clear: number;
  /** no cue, statement, word of speech or quotation there; the share of the speaker's words that it has all the same */
  readonly cueless: number;
  readonly cuelessMet: number;
  /** the speaker's words stand there as the owner or object of other words alone; another cue there has such a speaker */
  readonly sourceBound: number;
  readonly sameSource: number;
  /** how much oftener than any word one of the words there that answer nothing of the rest attributes, and by how much that is more than seldom */
  readonly extraOdds: number;
  readonly extraSure: number;
  /** the cue tells of a thing and of no clause: "declared a protest" */
  readonly objectOnly: number;
  /** a text tells it, and the other side names a text beyond those that are told of: "according to the deal", "under the pact" */
  readonly recordNamed: number;
  /** what is told is kept, by one bound or by share, and how alike the sentences are */
  readonly kept: number;
  readonly keptShare: number;
  /** hardly any of it is */
  readonly unkept: number;
  readonly similarity: number;
  /** content words there that nothing told answers, as a share; how much longer or shorter than what is told it is */
  readonly extra: number;
  readonly longer: number;
  readonly shorter: number;
  /** a part of the sentence, between marks or at either end, of which no word answers anything told */
  readonly strangePart: number;
  readonly strangeStart: number;
  readonly strangeEnd: number;
}
