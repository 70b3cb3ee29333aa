import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { stemSet } from "../../stems.ts";
import { AMBIGUOUS_REPORTING, CERTAIN_REPORTING } from "../data/reporting-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";

const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);
const CERTAIN_STEMS = stemSet(CERTAIN_REPORTING);

/** Least share of the words of a side that a statement must give to its speaker to attribute the whole. */
const WHOLE = 0.5;

/** Words behind "according to" that name who says so. */
const REACH = 6;

/** Most words of a role without a name: "said the head of the mission". */
const FEW = 5;

/** These attribute as finite verbs alone: "indicating the address". */
const NEVER_LOOSE =
  /^(?:according|claim|indicat\w*|highlight\w*|mention\w*|point\w*|recall\w*|underscor\w*|underlin\w*)$/;
/** With "to" or "on" they say what is spoken of, not what is said of it. */
const ON_THING = stemSet("respond reply comment remark report".split(" "));
/** What nobody in particular says. */
const UNSAID_STEMS = stemSet(
  "information data result statistics figure index calendar plan schedule rule law".split(" "),
);
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

/** The statement whose cue stands at an offset; null where none does or it denies that anything was said. */
export function statementAt(side: UnitSide, offset: number): AttributionRelation | null {
  return (
    side.statements.find(
      ({ cue, negative }) => !negative && cue.some(({ start, end }) => start <= offset && offset < end),
    ) ?? null
  );
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
    if (/ing$/.test(word.word) && word.word !== "according" && !standsApart(side.words, side.text.text, index))
      return [];
    const next = side.words[index + 1]?.word ?? "";
    if (/^(?:about|regarding|concerning)$/.test(next)) return [];
    // "in all the states will", "let us recall"
    if (word.word.endsWith("s") && /^(?:will|would|can|could|may|might|must|is|are|was|were|has|have|had)$/.test(next))
      return [];
    if ((word.word === "recall" && index === 0) || isOwnVoice(side, index)) return [];
    if (tellsTale(side, index) || isFoundUnsaid(side, start)) return [];
    // "responded with an embargo", "added two roads to the list"
    if ((ON_THING.has(stem) && next === "with") || isDoneToThing(side, index)) return [];
    if (ON_THING.has(stem) && /^(?:to|on)$/.test(next) && !attributesWhole(side, start)) return [];
    // "a reward was announced"
    if (isPassive(side.words, index) && !impersonal) return [];
    const vague = AMBIGUOUS_STEMS.has(stem) && next !== "that";
    if (vague && !attributesWhole(side, start)) return [];
    if (!isFiniteVerb(side, index) && (NEVER_LOOSE.test(word.word) || !attributesWhole(side, start))) return [];
    const source = impersonal ? [] : findSource(side, index, word.word);
    if (word.word === "according" && isFromData(side, index)) return [];
    return [{ start, written: word.word === "according" ? "according to" : written, source }];
  });
}

/** "tells the story of": what a work is about. */
export function tellsTale({ words }: UnitSide, index: number): boolean {
  return (
    /^(?:tells?|told)$/.test(words[index]?.word ?? "") &&
    /^(?:stor(?:y|ies)|tales?|fate)$/.test(words[index + 2]?.word ?? "")
  );
}

/** "Results for ten months show", "winners declared in the capital": nobody is found to say it. */
export function isFoundUnsaid(side: UnitSide, offset: number): boolean {
  const stated = statementAt(side, offset);
  if (stated === null) return false;
  if (stated.source.length === 0) return stated.content.every(({ end }) => end <= offset) && stated.content.length > 0;
  const source = side.words.filter(({ start, end }) =>
    stated.source.some((span) => span.start <= start && end <= span.end),
  );
  const [first] = source.filter(({ content }) => content);
  return first !== undefined && UNSAID_STEMS.has(first.stem) && !source.some(({ name }) => name);
}

/** "added two roads to the list", "maintained a friendly relationship": a verb of another sense, with a thing and no clause behind it. */
function isDoneToThing({ words, text }: UnitSide, index: number): boolean {
  const { word = "", end = 0 } = words[index] ?? {};
  if (!/^(?:add|maintain)(?:ed|s)$/.test(word) || !/^ \p{L}|^ \d/u.test(text.text.slice(end, end + 2))) return false;
  const clause = /^[^,;:.!?"“”«»]*/u.exec(text.text.slice(end))?.[0] ?? "";
  const inside = words.slice(index + 1).filter(({ start }) => start < end + clause.length);
  if (
    inside.length === 0 ||
    /^(?:that|on|in|at|during|after|before|when|while|how|why|what)$/.test(inside[0]?.word ?? "")
  )
    return false;
  return !inside.some(({ word: other, state }) => state === null && FINITE.test(other));
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|he|she|they|we|it|there|said|told|went|came|got|took|gave|made|left|began|became|\p{L}{2,}ed)$/u;

/** "Let us recall", "we would like to note": the text speaks of itself. */
export function isOwnVoice({ words }: UnitSide, index: number): boolean {
  return (
    /^(?:recall|note|remind|remember|mention|add|clarify)$/.test(words[index]?.word ?? "") &&
    words.slice(Math.max(0, index - 4), index).some(({ word }) => /^(?:us|let's|we)$/.test(word))
  );
}

/** "In his opinion", "in the envoy's words". */
function isOpinion({ words, text }: UnitSide, index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || !/^(?:opinion|view|words)$/.test(words[index]?.word ?? "")) return false;
  if (/^(?:his|her|their|its|my|our)$/.test(before.word)) return words[index - 2]?.word === "in";
  const possessive = /^['’]s?\s/u.test(text.text.slice(before.end, before.end + 3));
  return possessive && [2, 3, 4, 5].some((back) => words[index - back]?.word === "in");
}

/** "According to the results of ten months" says from what, not who says so. */
function isFromData({ words, quantities, text }: UnitSide, index: number): boolean {
  const told: DriftWord[] = [];
  for (let at = index + 2; at < index + 2 + REACH; at++) {
    const word = words[at];
    if (word === undefined || /[,;:.]/.test(text.text.slice(words[at - 1]?.end ?? 0, word.start))) break;
    if (word.content) told.push(word);
  }
  if (told[0] === undefined || !UNSAID_STEMS.has(told[0].stem)) return false;
  return !told.some(
    ({ name, start, end }) => name && !quantities.some(({ span }) => span.start < end && start < span.end),
  );
}

function isFiniteVerb({ words, text }: UnitSide, index: number): boolean {
  if (/^['’]s/.test(text.text.slice(words[index - 1]?.end ?? 0, (words[index - 1]?.end ?? 0) + 2))) return false;
  const { word = "", written = "" } = words[index] ?? {};
  // "a meeting of 40 States."
  if (word !== "according" && index > 0 && /^\p{Lu}/u.test(written)) return false;
  if (word === "according") return words[index + 1]?.word === "to" && standsApart(words, text.text, index);
  if (word === "added" && [1, 2].some((ahead) => words[index + ahead]?.word === "to")) return false;
  if (
    /^(?:reported|said|stated|noted|announced|claimed|alleged|believed|mentioned)$/.test(word) &&
    isImpersonal({ words, text }, index)
  )
    return true;
  const before = words[index - 1]?.word ?? "";
  if (
    /^(?:to|the|a|an|this|that|these|those|such|some|his|her|their|its|of|in|no|any|will|would|can|could|may|should|must|not|be|being|all|most|every|each|newly|first|was|were|is|are|been)$/.test(
      before,
    )
  )
    return false;
  // "... , the portal reports."
  if (
    /^(?:[.,]|$)/.test(text.text.slice(words[index]?.end ?? 0, (words[index]?.end ?? 0) + 1)) &&
    /(?:reports|notes|writes|says|adds|states)$/.test(word)
  )
    return true;
  // "Reports", "claims" are nouns too: the verb stands behind who says it.
  if (word.endsWith("s") && word !== "says")
    return (
      words[index - 1]?.name === true ||
      words[index + 1]?.name === true ||
      /^(?:he|she|it|who|which|also|still|now|again|often|always|repeatedly|openly|publicly)$/.test(before)
    );
  return word === "says" || word.endsWith("ed") || /^(?:said|told|wrote|thought)$/.test(word);
}

/** "built according to a plan" tells how, not who says so: the phrase that names a speaker is set off. */
function standsApart(words: UnitSide["words"], text: string, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before === undefined || word === undefined || /[^\s]/.test(text.slice(before.end, word.start));
}

/** Whether STATEMENTS has a cue at this offset that gives most of the side to a speaker. */
export function attributesWhole(side: UnitSide, offset: number): boolean {
  return side.statements.some(
    (statement) =>
      statement.cue.some(({ start, end }) => start <= offset && offset < end) && coversMost(side, statement),
  );
}

/** Whether a statement gives most of the side's words to its speaker. */
export function coversMost({ words }: UnitSide, { content, negative }: AttributionRelation): boolean {
  const told = words.filter((word) => word.content);
  const inside = told.filter((word) => content.some(({ start, end }) => start <= word.start && word.end <= end));
  return !negative && inside.length >= WHOLE * told.length;
}

/** "It was reported that", "is said to be", "it was announced: ...". */
function isImpersonal({ words, text }: Pick<UnitSide, "words" | "text">, index: number): boolean {
  const end = words[index]?.end ?? 0;
  // "it was declared by the clerks of the fund that"
  const reach = words[index + 1]?.word === "by" ? REACH : 2;
  const opens = words.slice(index + 1, index + 1 + reach).some(({ word }) => /^(?:that|to)$/.test(word));
  return isPassive(words, index) && (opens || text.text.charAt(end) === ":");
}

function isPassive(words: UnitSide["words"], index: number): boolean {
  if (!/(?:ed|said|told)$/.test(words[index]?.word ?? "")) return false;
  return [1, 2].some((back) => /^(?:was|were|is|are|been)$/.test(words[index - back]?.word ?? ""));
}

/** The content words before the cue, back to a comma, or behind it where nothing stands before or it is "according to"; none for a pronoun. */
function findSource(side: UnitSide, index: number, word: string): string[] {
  const named = contentForms(side, statementAt(side, side.words[index]?.start ?? 0)?.source ?? []);
  if (named.length > 0) return named;
  if (word === "according") return contentRun(side, index + 1, 1);
  const before = contentRun(side, index, -1);
  if (before.length > 0 || !standsApart(side.words, side.text.text, index)) return before;
  // "Ada Example, the owner, said she": what stands behind is told, unless it ends the sentence.
  return endsSoon(side, side.words[index]?.start ?? 0) ? contentRun(side, index, 1) : [];
}

/** Forms of the content words inside the spans. */
export function contentForms({ words, forms }: UnitSide, spans: readonly Span[]): string[] {
  return words.flatMap((word, index) =>
    word.content && spans.some(({ start, end }) => start <= word.start && word.end <= end) ? [forms[index] ?? ""] : [],
  );
}

/** Whether what stands behind may name who is speaking: few words to the sentence's end, or a name among them. */
function endsSoon(side: UnitSide, offset: number): boolean {
  const { end: last } = sentenceAt(side, offset);
  const end = side.words.find(({ start }) => start === offset)?.end ?? last;
  if (!/^[^,;:”"]{0,60}$/u.test(side.text.text.slice(end, last))) return false;
  const behind = side.words.filter((word) => word.start >= end && word.end <= last);
  return behind.length <= FEW || behind.some(({ name }) => name);
}

function contentRun({ words, forms, text }: UnitSide, index: number, step: 1 | -1): string[] {
  const run: string[] = [];
  for (let at = index + step; words[at] !== undefined && Math.abs(at - index) <= 6; at += step) {
    const [low, high] = step === 1 ? [words[at - 1], words[at]] : [words[at], words[at + 1]];
    if (low === undefined || high === undefined || /[,;:.]/.test(text.text.slice(low.end, high.start))) break;
    if (words[at]?.content) run.push(forms[at] ?? "");
  }
  return run;
}
