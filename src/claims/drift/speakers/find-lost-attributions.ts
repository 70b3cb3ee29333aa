import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { stemSet } from "../../stems.ts";
import { AMBIGUOUS_REPORTING, REPORTING } from "../data/reporting-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { attributesWhole, type Cue, coversMost, findCues, findOutermost } from "./find-cues.ts";
import { findPhraseCues } from "./find-phrase-cues.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);
/** Of the stem of a word of report, and none. */
const NO_REPORT = /^(?:information|informational|response|responses|states|conferences?|pointed|points)$/;
/** Verbs of saying that any other may replace. */
const PLAIN_STEMS = stemSet("say tell state report accord add note write announce opinion view word".split(" "));

/** Fewest content words beside speaker and cue: where fewer stand, nothing is told beside who tells it. */
const SHORTEST = 3;

/** Least share of what is told that the appearance must have too. */
const KEPT = 0.34;

/** Fewest words inside quotation marks that quote a saying, not a term. */
const SAYING = 4;

/**
 * "says it has evidence" made "has evidence": the origin attributes, the appearance says the same in its own voice. A saying in quotation
 * marks, a word of report or a statement in the appearance speaks against it unless the origin's sentence has that one too beside the lost
 * one; so does a speaker named as often as in the origin: an unknown word may be the cue.
 */
export function findLostAttributions({ origin, appearance }: UnitPair): UnitDrift[] {
  const cues = findAllCues(origin);
  const cue = findOutermost(cues, origin);
  if (cue === null) return [];
  const rest = restOf(origin, cue, cues);
  if (
    !isKept(rest, appearance) ||
    (isNamedAlike(cue, origin, appearance) && !isUnquoted(rest, appearance)) ||
    isAttributed(appearance, rest, cue)
  )
    return [];
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

/** Cues of every form, in text order. */
function findAllCues(side: UnitSide, loosely = false): Cue[] {
  const plain = findCues(side, loosely);
  const known = new Set(plain.map(({ start }) => start));
  const others = findPhraseCues(side).filter(({ start }) => !known.has(start));
  return [...plain, ...others].sort((a, b) => a.start - b.start);
}

/** Named as often as there: what is said may name the speaker too. */
function isNamedAlike({ source }: Cue, origin: UnitSide, appearance: UnitSide): boolean {
  return (
    source.length > 0 && source.every((form) => (appearance.counts.get(form) ?? 0) >= (origin.counts.get(form) ?? 0))
  );
}

/** What the origin quotes stands in the other's own sentence, which gives nothing to anybody: a name there is one that is spoken of. */
function isUnquoted(rest: readonly RestWord[], appearance: UnitSide): boolean {
  const marked = appearance.spans.some(({ start, end }) =>
    /["“”«»]|\s[-–—]\s/u.test(appearance.text.text.slice(start, end)),
  );
  return rest.filter(({ quoted }) => quoted).length >= SAYING && appearance.statements.length === 0 && !marked;
}

/** A word of the origin beside the lost attribution. */
interface RestWord {
  readonly stem: string;
  readonly form: string;
  readonly content: boolean;
  readonly quoted: boolean;
  /** a certain cue of its own */
  readonly cue: boolean;
  /** form of the next content word */
  readonly next: string;
}

/** The words of the cue's sentence that neither are the cue nor name its speaker; before it, where it closes the sentence. */
function restOf(origin: UnitSide, cue: Cue, cues: readonly Cue[]): RestWord[] {
  const { start, end } = sentenceAt(origin, cue.start);
  const last = cue.closing === true ? cue.start : end;
  return origin.words.flatMap((word, index) => {
    const form = origin.forms[index] ?? "";
    if (word.start < start || word.end > last || word.start === cue.start || cue.source.includes(form)) return [];
    const own = cues.some((other) => other.start === word.start);
    const { stem, content, quoted } = word;
    return [{ stem, form, content, quoted, cue: own, next: nextForm(origin, index) }];
  });
}

function nextForm({ words, forms }: UnitSide, index: number): string {
  let at = index + 1;
  while (at < words.length && words[at]?.content === false) at++;
  return forms[at] ?? "";
}

/** Whether the appearance has what is told: the words in quotation marks, if there are some. */
function isKept(rest: readonly RestWord[], { counts }: UnitSide): boolean {
  const content = rest.filter((word) => word.content);
  const quoted = content.filter((word) => word.quoted);
  const told = quoted.length > 1 ? quoted : content;
  return content.length >= SHORTEST && told.filter(({ form }) => counts.has(form)).length >= KEPT * told.length;
}

/** Whether anything in the side may attribute what it says that does not answer another word of the origin's sentence. */
function isAttributed(side: UnitSide, rest: readonly RestWord[], cue: Cue): boolean {
  if (side.text.quotations.some((quotation) => quotesSaying(side, quotation))) return true;
  const free = [...rest];
  const certain = new Set(findAllCues(side, true).map(({ start }) => start));
  // Same words first: one that answers itself leaves the others' counterparts free.
  const own = side.words
    .map((word, index) => ({ ...word, index }))
    .filter((word) => certain.has(word.start) || isReport(word, side, cue))
    .filter(({ stem }) => !takeAnswer(free, (other) => other.stem === stem))
    .filter(
      ({ stem, index, start }) =>
        (certain.has(start) && PLAIN_STEMS.has(stem)) ||
        !takeAnswer(free, (other) => reportsNext(other, nextForm(side, index))),
    )
    .filter(({ stem, start }) => !takeAnswer(free, (other) => stands(stem, other, certain.has(start))));
  if (own.some(({ start, word }) => certain.has(start) || word === "reportedly" || !takeAnswer(free, isPlainReport)))
    return true;
  return side.statements.some(
    (statement) =>
      coversMost(side, statement) &&
      !isInside(
        statement,
        side,
        rest,
        cue,
        free.some(({ stem }) => REPORTING_STEMS.has(stem)),
      ),
  );
}

/** Whether a word of report may stand for another word; a cue by one of the plain ones, which stand for any, only for a cue. */
function stands(report: string, other: RestWord, certain: boolean): boolean {
  if (certain && PLAIN_STEMS.has(report) && !other.cue) return false;
  return other.content && mayStandFor(report, other.stem);
}

/** A word of report before the same word. */
function reportsNext({ stem, next }: RestWord, form: string): boolean {
  return REPORTING_STEMS.has(stem) && next !== "" && next === form;
}

function isPlainReport({ stem }: RestWord): boolean {
  return REPORTING_STEMS.has(stem) && !AMBIGUOUS_STEMS.has(stem);
}

/** Takes the first word that answers, so that it answers no other; false where none does. */
function takeAnswer(free: RestWord[], answers: (other: RestWord) => boolean): boolean {
  const at = free.findIndex(answers);
  if (at >= 0) free.splice(at, 1);
  return at >= 0;
}

function quotesSaying(side: UnitSide, quotation: Span): boolean {
  if (!side.spans.some((span) => span.start < quotation.end && quotation.start < span.end)) return false;
  return side.words.filter(({ start, end }) => start >= quotation.start && end <= quotation.end).length >= SAYING;
}

/** A word of report; one that has other senses counts where it gives most of the side to a speaker, or is the lost cue's own. */
function isReport({ stem, start, word, state, written }: DriftWord, side: UnitSide, cue: Cue): boolean {
  // "not" has the stem of "note".
  if (word === "not" || state !== null || !REPORTING_STEMS.has(stem) || NO_REPORT.test(word)) return false;
  return (
    !AMBIGUOUS_STEMS.has(stem) || written.toLowerCase() === cue.written.toLowerCase() || attributesWhole(side, start)
  );
}

/**
 * A statement that stands inside the lost one too: its cue or most of its speaker belongs to what the origin reports. One without a word of
 * report ("do not know") attributes where it names the lost speaker.
 *
 * @param unanswered - the origin reports something else that no word of the side answers
 */
function isInside(
  { cue, source }: AttributionRelation,
  side: UnitSide,
  rest: readonly RestWord[],
  lost: Cue,
  unanswered: boolean,
): boolean {
  const wordsIn = (spans: readonly Span[]) =>
    side.words.flatMap((word, index) =>
      word.content && spans.some(({ start, end }) => start <= word.start && word.end <= end)
        ? [{ stem: word.stem, form: side.forms[index] ?? "" }]
        : [],
    );
  const [cues, speaker] = [wordsIn(cue), wordsIn(source)];
  const known = new Set(rest.map(({ form }) => form));
  const answered = ({ stem, form }: { readonly stem: string; readonly form: string }) =>
    known.has(form) || rest.some((other) => other.content && mayStandFor(stem, other.stem));
  if (speaker.some(({ form }) => lost.source.includes(form))) return false;
  if (cues.length > 0 && cues.every(answered)) return true;
  if (unanswered || !cues.some(({ stem }) => REPORTING_STEMS.has(stem))) return true;
  return speaker.length > 0 && speaker.filter(({ form }) => known.has(form)).length * 2 >= speaker.length;
}
