import { stemSet } from "../../stems.ts";
import { AMBIGUOUS_REPORTING, CERTAIN_REPORTING } from "../data/reporting-words.ts";
import { attributesWhole, contentForms, statementAt } from "../speakers/side-statements.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";
import {
  isDoneToThing,
  isFoundUnsaid,
  isFromData,
  isOwnVoice,
  isUnreal,
  isUnspoken,
  standsApart,
  tellsTale,
} from "./read-as-no-cue.ts";

const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);
const CERTAIN_STEMS = stemSet(CERTAIN_REPORTING);

/** Words behind "according to" that name who says so. */
const REACH = 6;

/** Most words of a role without a name: "said the head of the mission". */
const FEW = 5;

/** These attribute as finite verbs alone: "indicating the address". */
const NEVER_LOOSE =
  /^(?:according|claim|indicat\w*|highlight\w*|mention\w*|point\w*|recall\w*|underscor\w*|underlin\w*)$/;
/** With "to" or "on" they say what is spoken of, not what is said of it. */
const ON_THING = stemSet("respond reply comment remark report".split(" "));
/** "It is noted that" names nobody and leaves the sentence as firm as it is. */
const EMPTY_REPORT = /^(?:noted|stressed|emphasi[sz]ed|added|recalled|clarified|mentioned|specified)$/;

/** A word that gives what a sentence says to somebody. */
export interface Cue {
  readonly start: number;
  readonly written: string;
  /** forms of the content words that name the speaker; none for a pronoun */
  readonly source: readonly string[];
  /** stands behind all that it attributes; where unset, its place tells */
  readonly closing?: boolean;
}

/** The cue of the whole: one that closes the sentence ("…, the agency reports."), else the first. */
export function findOutermost(cues: readonly Cue[], side: UnitSide): Cue | null {
  const closing = cues.findLast(({ start, closing: known }) => {
    if (known !== undefined) return known;
    const stated = statementAt(side, start)?.content ?? [];
    if (stated.length > 0 && stated.every((span) => span.start > start)) return false;
    const { start: from, end: to } = sentenceAt(side, start);
    const [before, after] = [side.text.text.slice(from, start), side.text.text.slice(start, to)];
    // "Ada Example, the owner, said the depot was locked"
    const told = stated.length > 0 && stated.every((span) => span.end <= start);
    const leads = !told && /,\s$/u.test(before) && !endsSoon(side, start);
    return !leads && /[,”"»] (?:[-–—] )?[^,;:”"»]{0,60}$/u.test(before) && /^[^,;:”"]{0,60}$/u.test(after);
  });
  const [first = null] = cues;
  // "According to one source, the club has informed the player."
  if (
    first?.written === "according to" &&
    side.spans.some(({ start }) => start === first.start) &&
    !isToldBefore(side, closing)
  )
    return first;
  return closing === undefined ? first : { ...closing, closing: true };
}

function isToldBefore(side: UnitSide, cue: Cue | undefined): boolean {
  const content = cue === undefined ? [] : (statementAt(side, cue.start)?.content ?? []);
  return content.length > 0 && content.every(({ end }) => cue !== undefined && end <= cue.start);
}

/**
 * Words that certainly attribute: finite verbs of report, "according to", "in his opinion".
 *
 * @param loosely - "judging by" and cues inside quotation marks too: a mark set at the wrong end turns the text around
 */
export function findCues(side: UnitSide, loosely = false): Cue[] {
  return side.words.flatMap((word, index): Cue[] => {
    const { stem, start, written, quoted, state } = word;
    if ((quoted && !loosely) || state !== null) return [];
    if (loosely && word.word === "judging" && side.words[index + 1]?.word === "by")
      return [{ start, written, source: [] }];
    if (isOpinion(side, index)) return [{ start, written, source: [] }];
    if (word.word === "not" || !CERTAIN_STEMS.has(stem)) return [];
    const impersonal = isImpersonal(side, index);
    if (EMPTY_REPORT.test(word.word) && impersonal) return [];
    if (/ing$/.test(word.word) && word.word !== "according" && !standsApart(side, index)) return [];
    const next = side.words[index + 1]?.word ?? "";
    if (/^(?:about|regarding|concerning)$/.test(next)) return [];
    // "the bloc of East African states, arrive"
    if (word.word === "states" && side.text.text.charAt(word.end) === "," && !side.words[index - 1]?.name) return [];
    // "has always said no"
    if (/^(?:no|yes|so|nothing|little|goodbye|sorry)$/.test(next) && endsClauseAfter(side, index + 1)) return [];
    // "in all the states will", "let us recall"
    if (word.word.endsWith("s") && /^(?:will|would|can|could|may|might|must|is|are|was|were|has|have|had)$/.test(next))
      return [];
    if ((word.word === "recall" && index === 0) || isOwnVoice(side, index)) return [];
    if (tellsTale(side, index) || isFoundUnsaid(side, start) || isUnspoken(side, index) || isUnreal(side, index))
      return [];
    // "responded with an embargo", "added two roads to the list"
    if ((ON_THING.has(stem) && next === "with") || isDoneToThing(side, index)) return [];
    if (ON_THING.has(stem) && /^(?:to|on)$/.test(next) && !attributesWhole(side, start)) return [];
    // "a reward was announced"
    if (isPassive(side.words, index) && !impersonal) return [];
    const vague = AMBIGUOUS_STEMS.has(stem) && next !== "that";
    if (vague && !attributesWhole(side, start)) return [];
    if (!isFiniteVerb(side, index) && (NEVER_LOOSE.test(word.word) || !attributesWhole(side, start))) return [];
    const source = impersonal && !isInsertedPassive(side, index) ? [] : findSource(side, index, word.word);
    if (word.word === "according" && isFromData(side, index)) return [];
    return [{ start, written: word.word === "according" ? "according to" : written, source }];
  });
}

/** Whether a mark, or nothing, follows a word. */
function endsClauseAfter({ words, text }: UnitSide, index: number): boolean {
  const { end = 0 } = words[index] ?? {};
  return !/^\s+[\p{L}\p{N}]/u.test(text.text.slice(end, end + 3));
}

/** "In his opinion", "in the envoy's words". */
function isOpinion({ words, text }: UnitSide, index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || !/^(?:opinion|view|words)$/.test(words[index]?.word ?? "")) return false;
  if (/^(?:his|her|their|its|my|our)$/.test(before.word)) return words[index - 2]?.word === "in";
  const possessive = /^['’]s?\s/u.test(text.text.slice(before.end, before.end + 3));
  return possessive && [2, 3, 4, 5].some((back) => words[index - back]?.word === "in");
}

function isFiniteVerb(side: UnitSide, index: number): boolean {
  const { words, text } = side;
  if (/^['’]s/.test(text.text.slice(words[index - 1]?.end ?? 0, (words[index - 1]?.end ?? 0) + 2))) return false;
  const { word = "", written = "" } = words[index] ?? {};
  // "a meeting of 40 States."
  if (word !== "according" && index > 0 && /^\p{Lu}/u.test(written)) return false;
  if (word === "according") return words[index + 1]?.word === "to" && standsApart({ words, text }, index);
  if (word === "added" && [1, 2].some((ahead) => words[index + ahead]?.word === "to")) return false;
  if (
    /^(?:reported|said|stated|noted|announced|claimed|alleged|believed|mentioned)$/.test(word) &&
    isImpersonal({ words, text }, index)
  )
    return true;
  // "they have not come in, stated the clerk"
  const before = standsApart({ words, text }, index) ? "" : (words[index - 1]?.word ?? "");
  if (
    /^(?:to|the|a|an|this|that|these|those|such|some|his|her|their|its|of|in|no|any|will|would|can|could|may|should|must|not|be|being|all|most|every|each|newly|first|was|were|is|are|been)$/.test(
      before,
    )
  )
    return false;
  // "... , the portal reports."
  if (
    /^(?:[.,]|$)/.test(text.text.slice(words[index]?.end ?? 0, (words[index]?.end ?? 0) + 1)) &&
    /(?:reports|notes|writes|says|adds|states)$/.test(word) &&
    endsClause(side, index)
  )
    return true;
  // "Reports", "claims" are nouns too: the verb stands behind who says it.
  if (word.endsWith("s") && word !== "says")
    return (
      words[index - 1]?.name === true ||
      words[index + 1]?.name === true ||
      /^(?:he|she|it|who|which|also|still|now|again|often|always|repeatedly|openly|publicly)$/.test(before)
    );
  // "the two parties say"
  if (/^(?:say|believe|insist|argue|allege|think)$/.test(word)) return PLURAL.test(before);
  return word === "says" || word.endsWith("ed") || /^(?:said|told|wrote|thought)$/.test(word);
}

/** Behind which a verb in its base form is a finite one. */
const PLURAL = /^(?:they|people|police|men|women|many|some|others|both)$|[^s]s$/;

/** Marks that set off a clause that ends a sentence, and the most characters of its subject. */
const SETTING_OFF = [", ", "” ", '" ', "» ", "– ", "— ", "- "];
const SUBJECT = 82;

/** Whether a word stands behind a few words that a mark sets off: ", the portal reports", not "the networks of nearby states,". */
function endsClause(side: UnitSide, index: number): boolean {
  const { start = 0 } = side.words[index] ?? {};
  const lead = side.text.text.slice(sentenceAt(side, start).start, start);
  const mark = Math.max(...SETTING_OFF.map((written) => lead.lastIndexOf(written)));
  return mark >= 0 && lead.length - mark <= SUBJECT && !/[;:]/.test(lead.slice(mark));
}

/** "It was reported that", "is said to be", "it was announced: ...". */
function isImpersonal({ words, text }: Pick<UnitSide, "words" | "text">, index: number): boolean {
  const end = words[index]?.end ?? 0;
  // "it was declared by the clerks of the fund that"
  const reach = words[index + 1]?.word === "by" ? REACH : 2;
  const opens = words.slice(index + 1, index + 1 + reach).some(({ word }) => /^(?:that|to)$/.test(word));
  return (
    isPassive(words, index) && (opens || isInsertedPassive({ words, text }, index) || text.text.charAt(end) === ":")
  );
}

/** "…, was reported in the council", "…, it is stated by the clerks": behind a clause, with who says so behind it. */
function isInsertedPassive({ words, text }: Pick<UnitSide, "words" | "text">, index: number): boolean {
  const { start = 0 } = words[index] ?? {};
  const lead = text.text.slice(Math.max(0, start - INSERTED), start);
  return (
    /,\s(?:it |this |as )?(?:is|was|has been|have been) $/u.test(lead) &&
    /^(?:by|in|at|from)$/.test(words[index + 1]?.word ?? "")
  );
}

/** Characters in which a comma stands before an inserted passive. */
const INSERTED = 20;

function isPassive(words: UnitSide["words"], index: number): boolean {
  if (!/(?:ed|said|told)$/.test(words[index]?.word ?? "")) return false;
  return [1, 2].some((back) => /^(?:was|were|is|are|been)$/.test(words[index - back]?.word ?? ""));
}

/** The content words before the cue, back to a comma, or behind it where nothing stands before or it is "according to"; none for a pronoun. */
function findSource(side: UnitSide, index: number, word: string): string[] {
  const stated = statementAt(side, side.words[index]?.start ?? 0)?.source ?? [];
  const last = word === "according" ? findClauseStart(side, index) : null;
  const named = contentForms(side, last === null ? stated : stated.map(({ start }) => ({ start, end: last })));
  if (named.length > 0) return named;
  if (word === "according") return contentRun(side, index + 1, 1);
  const before = contentRun(side, index, -1);
  if (before.length > 0 || !standsApart(side, index)) return before;
  // "Ada Example, the owner, said she": what stands behind is told, unless it ends the sentence.
  return endsSoon(side, side.words[index]?.start ?? 0) ? contentRun(side, index, 1) : [];
}

/** Whether what stands behind may name who is speaking: few words to the sentence's end, or a name among them. */
function endsSoon(side: UnitSide, offset: number): boolean {
  const { end: last } = sentenceAt(side, offset);
  const end = side.words.find(({ start }) => start === offset)?.end ?? last;
  if (!/^[^,;:”"]{0,60}$/u.test(side.text.text.slice(end, last))) return false;
  const behind = side.words.filter((word) => word.start >= end && word.end <= last);
  return behind.length <= FEW || behind.some(({ name }) => name);
}

/** Where a clause begins right behind a speaker, without a mark: "according to the treaty the exit takes effect"; null where none does. */
function findClauseStart({ words, text }: UnitSide, index: number): number | null {
  for (let at = index + 3; at <= index + REACH && words[at] !== undefined; at++) {
    const [low, high] = [words[at - 1], words[at]];
    if (low === undefined || high === undefined || /[,;:.]/.test(text.text.slice(low.end, high.start))) return null;
    if (opensClause(low, high)) return low.end;
  }
  return null;
}

function opensClause(before: DriftWord, { word }: DriftWord): boolean {
  return before.content && /^(?:the|an?|its|his|her|their)$/.test(word);
}

function contentRun({ words, forms, text }: UnitSide, index: number, step: 1 | -1): string[] {
  const run: string[] = [];
  for (let at = index + step; words[at] !== undefined && Math.abs(at - index) <= 6; at += step) {
    const [low, high] = step === 1 ? [words[at - 1], words[at]] : [words[at], words[at + 1]];
    if (low === undefined || high === undefined || /[,;:.]/.test(text.text.slice(low.end, high.start))) break;
    if (step === 1 && opensClause(low, high)) break;
    if (words[at]?.content) run.push(forms[at] ?? "");
  }
  return run;
}
