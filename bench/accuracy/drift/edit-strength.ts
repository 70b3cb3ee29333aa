import { replaceFirst, type SentenceEdit } from "./sentence-edit.ts";

const HEDGE = /\b(?:may|might|could|possibl[ey]|perhaps|probably|likely|allegedly|reportedly|expected)\b/;
/** Who can be unwilling: a person, a State or a body by name or pronoun. */
const WILLED = "(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|\\p{Lu}[\\p{L}-]+)";
/** "was allegedly reported" is no softer report: the report itself is not in doubt. */
const REPORTED =
  "(?:reported|noted|said|stated|announced|recalled|told|called|named|emphasized|added|clarified|stressed)\\b";

/** What an origin holds as no more than possible, planned or claimed, in any wording. */
const SOFT =
  /\b(?:may|might|could|can|cannot|would|possibl|perhaps|probabl|likely|alleged|reported|expect|suppos|presum|claim|suggest|suspect|plan|inten|propos|want|consider|appear|seem|assum|believ|forecast|predict|potential|chance|risk|threat|going to|impossible|unable|can't)/;
const DOUBTED =
  /\b(?:may|might|could|possibl|perhaps|probabl|likely|alleged|reportedly|suppos|presum|claim|suspect|appear|seem)/;

/** Possibility made fact, expectation made future, a plan made a decision, a claim made proof, inability made refusal. */
export const HARDENING: readonly SentenceEdit[] = (
  [
    replaceFirst(/\b(?:may|might)\b(?! not\b| have\b| well\b)/, (match, sentence) =>
      restsFirm(sentence, match.index, match[0]) ? "will" : null,
    ),
    // A possibility, not the past of "can": "could have done", "you could see", "could not".
    replaceFirst(
      /\b(?<!(?:you|we|I|who|ever|only|never|hardly) )could(?= (?:be(?! (?:seen|heard|found|bought))|become|lead|cause|worsen|affect|happen|start|begin|end|fall|rise|take|make|result|bring|allow|threaten|harm|reach|increase|lose|violate|occur|provoke|indicate|face)\b)/,
      (match, sentence) =>
        restsFirm(sentence, match.index, match[0])
          ? /\b(?:was|were|had|\w+ed|said)\b/.test(sentence.slice(0, match.index))
            ? "would"
            : "will"
          : null,
    ),
    replaceFirst(/ (?:probably|possibly|allegedly|reportedly|perhaps)\b(?! to\b)/, (match, sentence) =>
      restsFirm(sentence, match.index, match[0]) ? "" : null,
    ),
    replaceFirst(/\b(?:is|are) (?:expected|likely) to\b/, (match, sentence) =>
      restsFirm(sentence, match.index, match[0]) ? "will" : null,
    ),
    replaceFirst(
      /(?<=\p{L} )(?<!\b(?:his|her|its|their|the|of|no|any|and|these|such|own) )(?:plans|intends|is planning|is considering|is going) to\b/u,
      "has decided to",
    ),
    replaceFirst(/\b(?:claims|claimed|alleges|alleged|suggests|suggested) that\b(?!.*\bshould\b)/, "proved that"),
    replaceFirst(new RegExp(`(?<=\\b${WILLED} )(?:cannot|can't|can not)\\b`, "u"), "will not"),
  ] satisfies SentenceEdit[]
).map((edit) => where((origin) => SOFT.test(origin), edit));

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

/** An edit that the origin's own strength makes no drift is none: the two versions may differ already. */
function where(fits: (origin: string) => boolean, edit: SentenceEdit): SentenceEdit {
  return (sentence, context) => (fits(context.origin) ? edit(sentence, context) : null);
}

/** Whether no other hedge stands in the clause: one that stays would leave the sentence as soft as it was. */
function restsFirm(sentence: string, index: number, found: string): boolean {
  const from = Math.max(...[",", ";", ":"].map((mark) => sentence.lastIndexOf(mark, index))) + 1;
  const ends = /[,;:]/.exec(sentence.slice(index + found.length));
  const to = ends === null ? sentence.length : index + found.length + ends.index;
  return !HEDGE.test(sentence.slice(from, index)) && !HEDGE.test(sentence.slice(index + found.length, to));
}
