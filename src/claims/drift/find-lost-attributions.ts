import { stemWord } from "../stems.ts";
import { CERTAIN_REPORTING, REPORTING } from "./data/reporting-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const REPORTING_STEMS: ReadonlySet<string> = new Set(REPORTING.map(stemWord));
const CERTAIN_STEMS: ReadonlySet<string> = new Set(CERTAIN_REPORTING.map(stemWord));

/** Share of the appearance's content words that may be new where the speaker is still named: more, and an unknown word may be the cue. */
const NEW_WORDS = 0.12;

/** Least likeness of the two sides: a weaker alignment may hold two different sentences. */
const ALIKE = 0.4;

/**
 * "says it has evidence" made "has evidence": the origin attributes, the appearance says the same in its own voice. Any word of
 * report, quotation mark or statement in the appearance speaks against it, and so does a speaker still named beside a word that the origin has not.
 */
export function findLostAttributions({ origin, appearance, similarity }: UnitPair): UnitDrift[] {
  const cue = findCue(origin);
  if (cue === null || similarity < ALIKE || isAttributed(appearance, origin, cue)) return [];
  const named = cue.subject !== null && appearance.counts.has(cue.subject);
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
  /** form of the nearest content word that may be the speaker */
  readonly subject: string | null;
}

/** A word that certainly attributes: a finite verb of report or "according to". */
function findCue(side: UnitSide): Cue | null {
  for (const [index, { stem, word, start, written, quoted }] of side.words.entries()) {
    if (quoted || !CERTAIN_STEMS.has(stem) || !isFiniteVerb(side, index)) continue;
    const subject = findSubject(side, index, word);
    return { start, written: word === "according" ? "according to" : written, subject };
  }
  return null;
}

function isFiniteVerb({ words }: UnitSide, index: number): boolean {
  const { word = "", name = false } = words[index] ?? {};
  if (name) return false;
  if (word === "according") return words[index + 1]?.word === "to";
  const before = words[index - 1]?.word ?? "";
  if (
    /^(?:to|the|a|an|this|that|his|her|their|its|of|in|no|any|will|would|can|could|may|should|must|not|be|was|were|is|are|been)$/.test(
      before,
    )
  )
    return false;
  // "Reports", "claims" are nouns too: the verb stands behind who says it.
  if (word.endsWith("s") && word !== "says")
    return words[index - 1]?.name === true || /^(?:he|she|it|who|which)$/.test(before);
  return word === "says" || word.endsWith("ed") || /^(?:said|told|wrote|thought)$/.test(word);
}

function findSubject({ words, forms }: UnitSide, index: number, word: string): string | null {
  const order = word === "according" ? [2, 3, 4] : [-1, -2, -3, 1, 2, 3];
  for (const offset of order) if (words[index + offset]?.content) return forms[index + offset] ?? null;
  return null;
}

/** Whether anything in the side may attribute what it says; a word of report that the other side has beside its cue tells nothing. */
function isAttributed(side: UnitSide, other: UnitSide, cue: Cue): boolean {
  if (side.words.some(({ quoted }) => quoted) || /[“”"«»]/.test(textOf(side))) return true;
  const spare = new Map(other.counts);
  const cueForm = other.forms[other.words.findIndex(({ start }) => start === cue.start)] ?? "";
  spare.set(cueForm, (spare.get(cueForm) ?? 0) - 1);
  return side.words.some(({ stem, start }, index) => {
    if (!REPORTING_STEMS.has(stem) && !isCue(side, start)) return false;
    const left = spare.get(side.forms[index] ?? "") ?? 0;
    spare.set(side.forms[index] ?? "", left - 1);
    return left <= 0;
  });
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
