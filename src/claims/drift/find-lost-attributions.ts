import { stemWord } from "../stems.ts";
import { CERTAIN_REPORTING, REPORTING } from "./data/reporting-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const REPORTING_STEMS: ReadonlySet<string> = new Set(REPORTING.map(stemWord));
const CERTAIN_STEMS: ReadonlySet<string> = new Set(CERTAIN_REPORTING.map(stemWord));

/** Share of the appearance's content words that may be new where the speaker is still named: more, and an unknown word may be the cue. */
const NEW_WORDS = 0.12;

/** Least likeness of the two sides: a weaker alignment may hold two different sentences. */
const ALIKE = 0.28;

/**
 * "says it has evidence" made "has evidence": the origin attributes, the appearance says the same in its own voice. Any word of
 * report, quotation mark or statement in the appearance speaks against it, and so does a speaker still named beside a word that the origin has not.
 */
export function findLostAttributions({ origin, appearance, similarity }: UnitPair): UnitDrift[] {
  const cue = findCue(origin);
  if (cue === null || similarity < ALIKE || isAttributed(appearance, origin, cue)) return [];
  const named = cue.source.length > 0 && cue.source.every((form) => appearance.counts.has(form));
  if (named && shareOfNewWords(appearance, origin) > NEW_WORDS) return [];
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
  for (const [index, { stem, word, start, written, quoted }] of side.words.entries()) {
    if (quoted || !CERTAIN_STEMS.has(stem) || !isFiniteVerb(side, index)) continue;
    const source = findSource(side, index, word);
    return { start, written: word === "according" ? "according to" : written, source };
  }
  return null;
}

function isFiniteVerb({ words, text }: UnitSide, index: number): boolean {
  if (/^['’]s/.test(text.text.slice(words[index - 1]?.end ?? 0, (words[index - 1]?.end ?? 0) + 2))) return false;
  const { word = "", name = false } = words[index] ?? {};
  if (name) return false;
  if (word === "according") return words[index + 1]?.word === "to";
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
  const own = findCue(side);
  const cueForm = other.forms[other.words.findIndex(({ start }) => start === cue.start)] ?? "";
  if (own !== null) {
    const form = side.forms[side.words.findIndex(({ start }) => start === own.start)] ?? "";
    const elsewhere = (other.counts.get(form) ?? 0) - (form === cueForm ? 1 : 0);
    if (elsewhere <= 0) return true;
  }
  return countReports(side) >= countReports(other);
}

function countReports(side: UnitSide): number {
  return side.words.filter(({ stem, start, name }) => !name && (REPORTING_STEMS.has(stem) || isCue(side, start)))
    .length;
}

/** Whether STATEMENTS took the word at this offset for a cue. */
function isCue({ statements }: UnitSide, offset: number): boolean {
  return statements.some(({ cue }) => cue.some(({ start, end }) => start <= offset && offset < end));
}

function textOf({ text, spans }: UnitSide): string {
  return spans.map(({ start, end }) => text.text.slice(start, end)).join(" ");
}

function shareOfNewWords(side: UnitSide, other: UnitSide): number {
  const content = side.forms.filter((_, index) => side.words[index]?.content);
  return content.filter((form) => !other.counts.has(form)).length / Math.max(1, content.length);
}
