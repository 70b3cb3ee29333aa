import type { Span } from "../../model/span.ts";
import type { AttributionRelation } from "../../model/statement.ts";
import { stemWord } from "../stems.ts";
import { AMBIGUOUS_REPORTING, CERTAIN_REPORTING, REPORTING } from "./data/reporting-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const REPORTING_STEMS: ReadonlySet<string> = new Set(REPORTING.map(stemWord));
const AMBIGUOUS_STEMS: ReadonlySet<string> = new Set(AMBIGUOUS_REPORTING.map(stemWord));
const CERTAIN_STEMS: ReadonlySet<string> = new Set(CERTAIN_REPORTING.map(stemWord));

/** Fewest content words of an origin's sentence: in a shorter one nothing is told beside who tells it. */
const SHORTEST = 4;

/** Least share of the words of a side that a statement must give to its speaker to attribute the whole. */
const WHOLE = 0.5;

/** Least likeness of the two sides: a weaker alignment may hold two different sentences. */
const ALIKE = 0.28;

/**
 * "says it has evidence" made "has evidence": the origin attributes, the appearance says the same in its own voice. Any word of
 * report, quotation mark or statement in the appearance speaks against it, and so does a speaker named as often as in the origin: an unknown
 * word may be the cue.
 */
export function findLostAttributions({ origin, appearance, similarity }: UnitPair): UnitDrift[] {
  const cue = findCue(origin);
  if (cue === null || similarity < ALIKE || isAttributed(appearance, origin, cue)) return [];
  // Named as often as there: what is said may name the speaker too.
  const named =
    cue.source.length > 0 &&
    cue.source.every((form) => (appearance.counts.get(form) ?? 0) >= (origin.counts.get(form) ?? 0));
  if (named || countTold(origin) < SHORTEST) return [];
  const from = sentenceAt(origin, cue.start);
  const to = sentenceAt(appearance, appearance.words[0]?.start ?? 0);
  return [
    {
      kind: "attribution-lost",
      origin: [from],
      appearance: [to],
      sentence: `The origin attributes this (“${cue.written}”); this copy says it in its own voice: “${quoteSpan(appearance.text, to)}”.`,
    },
  ];
}

interface Cue {
  readonly start: number;
  readonly written: string;
  /** forms of the content words that name the speaker; none for a pronoun */
  readonly source: readonly string[];
}

/** A word that certainly attributes: a finite verb of report or "according to". */
function findCue(side: UnitSide): Cue | null {
  for (const [index, { stem, word, start, written, quoted, state }] of side.words.entries()) {
    if (quoted || word === "not" || !CERTAIN_STEMS.has(stem) || state !== null) continue;
    if (EMPTY_REPORT.test(word) && isImpersonal(side.words, index)) continue;
    if (!isFiniteVerb(side, index) && (word === "according" || !attributesWhole(side, start))) continue;
    const source = isImpersonal(side.words, index) ? [] : findSource(side, index, word);
    return { start, written: word === "according" ? "according to" : written, source };
  }
  return null;
}

function isFiniteVerb({ words, text }: UnitSide, index: number): boolean {
  if (/^['’]s/.test(text.text.slice(words[index - 1]?.end ?? 0, (words[index - 1]?.end ?? 0) + 2))) return false;
  const { word = "", name = false } = words[index] ?? {};
  if (name && word === words[index]?.written) return false;
  if (word === "according") return words[index + 1]?.word === "to" && standsApart(words, text.text, index);
  if (word === "added" && [1, 2].some((ahead) => words[index + ahead]?.word === "to")) return false;
  if (
    /^(?:reported|said|stated|noted|announced|claimed|alleged|believed|mentioned)$/.test(word) &&
    isImpersonal(words, index)
  )
    return true;
  const before = words[index - 1]?.word ?? "";
  if (
    /^(?:to|the|a|an|this|that|his|her|their|its|of|in|no|any|will|would|can|could|may|should|must|not|be|being|all|most|every|each|newly|first|was|were|is|are|been)$/.test(
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
      words[index - 1]?.name === true || words[index + 1]?.name === true || /^(?:he|she|it|who|which)$/.test(before)
    );
  return word === "says" || word.endsWith("ed") || /^(?:said|told|wrote|thought)$/.test(word);
}

/** "built according to a plan" tells how, not who says so: the phrase that names a speaker is set off. */
function standsApart(words: UnitSide["words"], text: string, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before === undefined || word === undefined || /[^\s]/.test(text.slice(before.end, word.start));
}

/** Whether STATEMENTS has a cue at this offset that gives most of the side to a speaker. */
function attributesWhole(side: UnitSide, offset: number): boolean {
  return side.statements.some(
    (statement) =>
      statement.cue.some(({ start, end }) => start <= offset && offset < end) && coversMost(side, statement),
  );
}

function coversMost({ words }: UnitSide, { content, negative }: AttributionRelation): boolean {
  const told = words.filter((word) => word.content);
  const inside = told.filter((word) => content.some(({ start, end }) => start <= word.start && word.end <= end));
  return !negative && inside.length >= WHOLE * told.length;
}

/** "It is noted that" names nobody and leaves the sentence as firm as it is. */
const EMPTY_REPORT = /^(?:noted|stressed|emphasi[sz]ed|added|recalled|clarified|mentioned|specified)$/;

/** "It was reported that", "is said to be". */
function isImpersonal(words: UnitSide["words"], index: number): boolean {
  const passive = [1, 2].some((back) => /^(?:was|were|is|are|been)$/.test(words[index - back]?.word ?? ""));
  return passive && [1, 2].some((ahead) => /^(?:that|to)$/.test(words[index + ahead]?.word ?? ""));
}

/** The content words before the cue, back to a comma, or behind it where none stands before or it is "according to". */
function findSource(side: UnitSide, index: number, word: string): string[] {
  const before = word === "according" ? [] : contentRun(side, index, -1);
  return before.length > 0 ? before : contentRun(side, word === "according" ? index + 1 : index, 1);
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

/**
 * Whether anything in the side may attribute what it says: quotation marks, a certain cue of its own, or as many words of report as the
 * other side has beside the lost cue.
 */
function isAttributed(side: UnitSide, other: UnitSide, cue: Cue): boolean {
  if (side.words.some(({ quoted }) => quoted) || /[“”"«»]/.test(textOf(side))) return true;
  if (side.statements.some((statement) => coversMost(side, statement) && !isInside(statement, side, other, cue)))
    return true;
  const own = findCue(side);
  const cueForm = other.forms[other.words.findIndex(({ start }) => start === cue.start)] ?? "";
  if (own !== null) {
    const form = side.forms[side.words.findIndex(({ start }) => start === own.start)] ?? "";
    const elsewhere = (other.counts.get(form) ?? 0) - (form === cueForm ? 1 : 0);
    if (elsewhere <= 0) return true;
  }
  return countReports(side) >= countReports(other);
}

/** Words of report; one that has other senses counts where it gives most of the side to a speaker. */
function countReports(side: UnitSide): number {
  return side.words.filter(
    // "not" has the stem of "note".
    ({ stem, start, word }) =>
      word !== "not" && REPORTING_STEMS.has(stem) && (!AMBIGUOUS_STEMS.has(stem) || attributesWhole(side, start)),
  ).length;
}

/** A statement that stands inside the lost one too: its cue or its speaker belongs to what the origin reports. */
function isInside({ cue, source }: AttributionRelation, side: UnitSide, other: UnitSide, lost: Cue): boolean {
  const reported = other.forms.filter((form, index) => other.words[index]?.start !== lost.start && form !== "");
  const formsIn = (spans: readonly Span[]) =>
    side.words.flatMap((word, index) =>
      word.content && spans.some(({ start, end }) => start <= word.start && word.end <= end)
        ? [side.forms[index] ?? ""]
        : [],
    );
  const [cues, speaker] = [formsIn(cue), formsIn(source)];
  if (cues.length > 0 && cues.every((form) => reported.includes(form))) return true;
  return speaker.length > 0 && speaker.every((form) => !lost.source.includes(form) && reported.includes(form));
}

function textOf({ text, spans }: UnitSide): string {
  return spans.map(({ start, end }) => text.text.slice(start, end)).join(" ");
}

function countTold({ words }: UnitSide): number {
  return words.filter(({ content }) => content).length;
}
