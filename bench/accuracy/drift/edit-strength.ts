import { replaceFirst, type SentenceEdit } from "./sentence-edit.ts";

/** What leaves a clause open whatever becomes of another hedge in it, or holds nothing: a belief, a fear, a condition, a question, a concession. */
const HEDGE =
  /\b(?:may|might|could|possibl[ey]|perhaps|probably|likely|allegedly|reportedly|expect(?:s|ed)?|suppos(?:es|ed)|suspect(?:s|ed)?|believ(?:es?|ed)|thought|apparently|presumably|seem(?:s|ed)?|appear(?:s|ed)?|as is \w+ed|risk|danger|chance|possibility|prospect|fear(?:s|ed)?|afraid|worr(?:y|ies|ied)|hop(?:es?|ed)|doubt(?:s|ed)?|if|unless|whether|when|before|until|so that|in order that|lest|whatever|however|matter|question|suggestion|suggested|ruled out)\b/i;
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
  apparent: /\b(?:seem|appear|apparent|look|impression|as if|as though|possib|probab|likely|presum|may|might)/,
  planned: /\b(?:plan|inten|propos|want|consider|going to|wish|hope|aim|would like|expect|prepar|think)/,
  claimed:
    /\b(?:claim|alleg|assert|accus|report|suggest|suspect|suspicion|believ|belief|thought|assum|suppos|presum|rumou?r|understood|opinion|view|hypothes|said|says|stat(?:es|ed)|apparent)/,
  unable: /\b(?:cannot|can't|can not|could not|couldn't|unable|impossible|not able)/,
} as const;
const DOUBTED =
  /\b(?:may|might|could|possib|perhaps|probab|likely|alleg|reportedly|reported to|said to|suppos|presum|claim|suspect|suspicion|believ|thought|assum|accus|assert|charg|blam|expect|estimat|forecast|predict|appear|seem|risk of|chance of)/;

/** Participles by which a thing is held without being known. */
const HELD = "believed|thought|said|reported|alleged|suspected|understood|rumoured|assumed|presumed|claimed|expected";

/** Possibility made fact, expectation made future, a plan made a decision, a claim made proof, a suspicion made a fact, inability made refusal. */
export const HARDENING: readonly SentenceEdit[] = [
  given(SOFT.possible, replaceFirst(/\b(?:may|might)\b(?! not\b| have\b| well\b)/, unlessDenied(firmly("will")))),
  // A possibility, not the past of "can": "could have done", "you could see", "could not".
  given(
    SOFT.possible,
    replaceFirst(
      /\b(?<!(?:you|we|I|who|ever|only|never|hardly) )could(?= (?:be(?! (?:seen|heard|found|bought))|become|lead|cause|worsen|affect|happen|start|begin|end|fall|rise|take|make|result|bring|allow|threaten|harm|reach|increase|lose|violate|occur|provoke|indicate|face)\b)/,
      (match, sentence) =>
        unlessDenied(firmly(/\b(?:was|were|had|\w+ed|said)\b/.test(sentence.slice(0, match.index)) ? "would" : "will"))(
          match,
          sentence,
        ),
    ),
  ),
  given(
    SOFT.possible,
    replaceFirst(
      /(?: (?:most|very|quite|in all))? (?:probably|possibly|allegedly|reportedly|perhaps|supposedly|presumably|apparently)\b(?! to\b)/,
      firmly(""),
    ),
  ),
  given(SOFT.expected, replaceFirst(/\b(?:is|are) (?:expected|likely) to\b/, firmly("will"))),
  given(SOFT.expected, replaceFirst(/\b(?:was|were) (?:expected|likely) to\b/, firmly("would"))),
  given(
    SOFT.claimed,
    replaceFirst(new RegExp(`\\b(is|are|was|were) (?:${HELD}) to (be|have)\\b`), (match, sentence) =>
      firmly(asserted(match[1] ?? "", match[2] ?? ""))(match, sentence),
    ),
  ),
  given(
    SOFT.apparent,
    replaceFirst(/\b(?:seems|appears) to (be|have)\b/, (match, sentence) =>
      firmly(asserted("is", match[1] ?? ""))(match, sentence),
    ),
  ),
  given(
    SOFT.claimed,
    replaceFirst(new RegExp(`,? (?:as|it) is (?:${HELD}|asserted)\\b,?(?! (?:to|that|of|in|by)\\b)`), firmly("")),
  ),
  // "the suspected leader" made "the leader"
  given(
    SOFT.claimed,
    replaceFirst(
      /(?<=\b(?:the|this|these|those|his|her|its|their|of|by|for|over|two|three|four|five|\d+) )(?:suspected|alleged|purported|presumed|supposed|apparent) (?=\p{Ll}{3,})(?!of\b|in\b|by\b|to\b|was\b|were\b|are\b|has\b|have\b|had\b|will\b|and\b)/u,
      firmly(""),
    ),
  ),
  given(
    SOFT.planned,
    replaceFirst(
      /(?<=\p{L} )(?<!\b(?:his|her|its|their|the|of|no|any|and|these|such|own|against|over|about|for|with|to|on|in|from|by|at|into|under|despite|after|some|with|have|had|has) )(?:plans|intends|is planning|is considering|is going) to\b(?! be\b)/u,
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

/** "is", "has" for "is said to be", "is said to have". */
function asserted(being: string, verb: string): string {
  if (verb === "be") return being;
  return being === "is" ? "has" : being === "are" ? "have" : "had";
}

/** The replacement, where no other hedge stands in the clause: one that stays would leave the sentence as soft as it was. */
function firmly(by: string): (match: RegExpExecArray, sentence: string) => string | null {
  return (match, sentence) => (restsFirm(sentence, match.index, match[0]) ? by : null);
}

/** "nobody could be reached", "only members may vote": an ability or a permission that is denied. */
function unlessDenied(
  edit: (match: RegExpExecArray, sentence: string) => string | null,
): (match: RegExpExecArray, sentence: string) => string | null {
  return (match, sentence) =>
    /\b(?:no|none|nobody|neither|nothing|nor|only|never)\b[^,;:]*$/i.test(sentence.slice(0, match.index))
      ? null
      : edit(match, sentence);
}

/** An edit that the origin's own strength makes no drift is none: the two versions may differ already. */
function given(softness: RegExp, edit: SentenceEdit): SentenceEdit {
  return where((origin) => softness.test(origin), edit);
}

/** What already says that a thing is held and no more: "is believed", "are expected". */
const UNSURE = `(?:${HELD}|awaited|estimated|feared|considered|foreseen|forecast|predicted|accused|charged|likely|possible|able|going|due|set)\\b`;

/** The reverse: fact made possibility, future made expectation, proof made claim. */
export const SOFTENING: readonly SentenceEdit[] = (
  [
    replaceFirst(
      /\bwill(?= \w+)(?! not\b| also\b| be able\b)/,
      softly(() => "may"),
    ),
    replaceFirst(
      /\bwill(?= \w+)(?! not\b| also\b| be able\b)/,
      softly(() => "could"),
    ),
    replaceFirst(
      new RegExp(`\\b(?:was|were)(?= (?!${REPORTED}|${UNSURE})\\w+(?:ed|en)\\b)`),
      softly((found) => `${found} allegedly`),
    ),
    replaceFirst(
      new RegExp(`\\b(?:was|were|has|have|had)(?= (?!${REPORTED}|${UNSURE}|been)\\w+(?:ed|en)\\b)`),
      softly((found) => `${found} reportedly`),
    ),
    replaceFirst(
      new RegExp(`\\b(?:has|have)(?= (?!${REPORTED}|${UNSURE}|been)\\w+(?:ed|en)\\b)`),
      softly(() => "may have"),
    ),
    replaceFirst(
      new RegExp(`\\b(?:is|are)(?= (?!${REPORTED}|${UNSURE})(?:a|an|the|\\w+ed|\\w+ing)\\b)`),
      softly((_, sentence) => (/^(?:What|Who|Where|Why|How|Is|Are)\b/.test(sentence) ? null : "may be")),
    ),
    replaceFirst(
      /\b(?:confirmed|proved|admitted|acknowledged)(?= that\b)/,
      softly(() => "claimed"),
    ),
  ] satisfies SentenceEdit[]
).map((edit) => where((origin) => !DOUBTED.test(origin), edit));

/** The replacement, where nothing in the clause leaves it open already. */
function softly(
  by: (found: string, sentence: string) => string | null,
): (match: RegExpExecArray, sentence: string) => string | null {
  return (match, sentence) => (restsFirm(sentence, match.index, match[0]) ? by(match[0], sentence) : null);
}

function where(fits: (origin: string) => boolean, edit: SentenceEdit): SentenceEdit {
  return (sentence, context) => (fits(context.origin) ? edit(sentence, context) : null);
}

function restsFirm(sentence: string, index: number, found: string): boolean {
  const from = Math.max(...[",", ";", ":"].map((mark) => sentence.lastIndexOf(mark, index))) + 1;
  const ends = /[,;:]/.exec(sentence.slice(index + found.length));
  const to = ends === null ? sentence.length : index + found.length + ends.index;
  return !HEDGE.test(sentence.slice(from, index)) && !HEDGE.test(sentence.slice(index + found.length, to));
}
