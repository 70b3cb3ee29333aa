import { replaceFirst, type SentenceEdit } from "./sentence-edit.ts";

const HEDGE = /\b(?:may|might|could|possibl[ey]|perhaps|probably|likely|allegedly|reportedly|expected)\b/;
/** Who can be unwilling: a person, a State or a body by name or pronoun. */
const WILLED = "(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|\\p{Lu}[\\p{L}-]+)";
/** "was allegedly reported" is no softer report: the report itself is not in doubt. */
const REPORTED =
  "(?:reported|noted|said|stated|announced|recalled|told|called|named|emphasized|added|clarified|stressed)\\b";

/** What an origin holds as no more than possible, expected, planned or claimed, or as beyond reach, in any wording. */
const SOFT = {
  possible:
    /\b(?:may|might|could|can|possibl[ey](?<!as possible)|possibilit|perhaps|maybe|probab|likely|allege|reportedly|suppos|presum|assum|potential|chance|risk|threat|expect|forecast|predict)/,
  expected:
    /\b(?:expect|likely|suppos|presum|assum|plan|schedul|forecast|predict|due to|should|may|might|could|can|probab|perhaps|possibl)/,
  planned: /\b(?:plan|inten|propos|want|consider|going to|wish|hope|aim|would like|expect|prepar|think)/,
  claimed: /\b(?:claim|alleg|suggest|suspect|believ|assum|suppos|opinion|view|hypothes|said|says|stat(?:es|ed))/,
  unable: /\b(?:cannot|can't|can not|could not|couldn't|unable|impossible|not able)/,
} as const;
const DOUBTED =
  /\b(?:may|might|could|possib|perhaps|probab|likely|alleged|reportedly|reported to|said to be|suppos|presum|claim|suspect|appear|seem|risk of|chance of)/;

/** Possibility made fact, expectation made future, a plan made a decision, a claim made proof, inability made refusal. */
export const HARDENING: readonly SentenceEdit[] = [
  given(SOFT.possible, replaceFirst(/\b(?:may|might)\b(?! not\b| have\b| well\b)/, firmly("will"))),
  // A possibility, not the past of "can": "could have done", "you could see", "could not".
  given(
    SOFT.possible,
    replaceFirst(
      /\b(?<!(?:you|we|I|who|ever|only|never|hardly) )could(?= (?:be(?! (?:seen|heard|found|bought))|become|lead|cause|worsen|affect|happen|start|begin|end|fall|rise|take|make|result|bring|allow|threaten|harm|reach|increase|lose|violate|occur|provoke|indicate|face)\b)/,
      (match, sentence) =>
        firmly(/\b(?:was|were|had|\w+ed|said)\b/.test(sentence.slice(0, match.index)) ? "would" : "will")(
          match,
          sentence,
        ),
    ),
  ),
  given(SOFT.possible, replaceFirst(/ (?:probably|possibly|allegedly|reportedly|perhaps)\b(?! to\b)/, firmly(""))),
  given(SOFT.expected, replaceFirst(/\b(?:is|are) (?:expected|likely) to\b/, firmly("will"))),
  given(
    SOFT.planned,
    replaceFirst(
      /(?<=\p{L} )(?<!\b(?:his|her|its|their|the|of|no|any|and|these|such|own) )(?:plans|intends|is planning|is considering|is going) to\b/u,
      "has decided to",
    ),
  ),
  given(
    SOFT.claimed,
    replaceFirst(
      /\b(?:claims|claimed|alleges|alleged|suggests|suggested) that\b(?!.*\bshould\b)/,
      firmly("proved that"),
    ),
  ),
  given(SOFT.unable, replaceFirst(new RegExp(`(?<=\\b${WILLED} )(?:cannot|can't|can not)\\b`, "u"), "will not")),
];

/** The replacement, where no other hedge stands in the clause: one that stays would leave the sentence as soft as it was. */
function firmly(by: string): (match: RegExpExecArray, sentence: string) => string | null {
  return (match, sentence) => (restsFirm(sentence, match.index, match[0]) ? by : null);
}

/** An edit that the origin's own strength makes no drift is none: the two versions may differ already. */
function given(softness: RegExp, edit: SentenceEdit): SentenceEdit {
  return where((origin) => softness.test(origin), edit);
}

/** The reverse: fact made possibility, future made expectation, proof made claim. */
export const SOFTENING: readonly SentenceEdit[] = (
  [
    replaceFirst(/\bwill(?= \w+)(?! not\b| also\b| be able\b)/, "may"),
    replaceFirst(new RegExp(`\\b(?:was|were)(?= (?!${REPORTED})\\w+(?:ed|en)\\b)`), ([found]) => `${found} allegedly`),
    replaceFirst(new RegExp(`\\b(?:is|are)(?= (?!${REPORTED})(?:a|an|the|\\w+ed|\\w+ing)\\b)`), ([found], sentence) =>
      /^(?:What|Who|Where|Why|How|Is|Are)\b/.test(sentence) || found === undefined ? null : "may be",
    ),
    replaceFirst(/\b(?:confirmed|proved|admitted|acknowledged)(?= that\b)/, "claimed"),
  ] satisfies SentenceEdit[]
).map((edit) => where((origin) => !DOUBTED.test(origin), edit));

function where(fits: (origin: string) => boolean, edit: SentenceEdit): SentenceEdit {
  return (sentence, context) => (fits(context.origin) ? edit(sentence, context) : null);
}

function restsFirm(sentence: string, index: number, found: string): boolean {
  const from = Math.max(...[",", ";", ":"].map((mark) => sentence.lastIndexOf(mark, index))) + 1;
  const ends = /[,;:]/.exec(sentence.slice(index + found.length));
  const to = ends === null ? sentence.length : index + found.length + ends.index;
  return !HEDGE.test(sentence.slice(from, index)) && !HEDGE.test(sentence.slice(index + found.length, to));
}
