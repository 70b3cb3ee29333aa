import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { stemSet } from "../../stems.ts";
import { AMBIGUOUS_REPORTING, REPORTING } from "../data/reporting-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { attributesWhole, type Cue, coversMost, findCues } from "./find-cues.ts";
import { findPhraseCues } from "./find-phrase-cues.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);
/** Of the stem of a word of report, and none. */
const NO_REPORT = /^(?:information|informational|response|responses|states|conferences?|pointed|points)$/;

/** Verbs of saying that any other may replace. */
const PLAIN_STEMS = stemSet("say tell state report accord add note write announce opinion view word".split(" "));

/** Adverbs that say that somebody else says so. */
export const EVIDENTIAL = /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly)$/;

/** Their finite forms, and "according". */
export const SAID = /(?:s|ed|said|told|wrote|according)$/;
/** Fewest words inside quotation marks that quote a saying, not a term. */
export const SAYING = 4;

/** Cues of every form, in text order. */
export function findAllCues(side: UnitSide, loosely = false): Cue[] {
  const plain = findCues(side, loosely);
  const known = new Set(plain.map(({ start }) => start));
  const others = findPhraseCues(side, loosely).filter(({ start }) => !known.has(start));
  return [...plain, ...others].sort((a, b) => a.start - b.start);
}

/** The form of the next content word. */
export function nextForm({ words, forms }: UnitSide, index: number): string {
  let at = index + 1;
  while (at < words.length && words[at]?.content === false) at++;
  return forms[at] ?? "";
}

/** A word of the origin beside the lost attribution. */
export interface RestWord {
  readonly stem: string;
  readonly form: string;
  readonly content: boolean;
  readonly quoted: boolean;
  /** what the cue attributes */
  readonly told: boolean;
  /** a certain cue of its own */
  readonly cue: boolean;
  /** form of the next content word */
  readonly next: string;
}

/** Whether anything in the side may attribute what it says that does not answer another word of the origin's sentence. */
export function isAttributed(side: UnitSide, rest: readonly RestWord[], cue: Cue): boolean {
  if (side.text.quotations.some((quotation) => quotesSaying(side, quotation))) return true;
  if (side.words.some((_, index) => isReportedThus(side, index))) return true;
  const cues = findAllCues(side, true);
  // What a relay reported "according to" somebody is that one's word still.
  if (cues.some(({ written }) => written === "according to")) return true;
  const certain = new Set([
    ...cues.map(({ start }) => start),
    ...side.words.filter((_, index) => isTag(side, index)).map(({ start }) => start),
  ]);
  // Same words first: one that answers itself leaves the others' counterparts free.
  const free = [...rest];
  const met = new Set(
    side.forms.flatMap((form, index) =>
      side.words[index]?.word !== "not" && takeAnswer(free, (other) => other.form === form) ? [index] : [],
    ),
  );
  let own = side.words
    .map((word, index) => ({ ...word, index }))
    .filter((word) => certain.has(word.start) || isReport(word, side, cue))
    .filter(({ index }) => !met.has(index));
  if (own.some(({ word }) => EVIDENTIAL.test(word))) return true;
  own = own
    .filter(
      ({ stem, index, start }) =>
        (certain.has(start) && PLAIN_STEMS.has(stem)) ||
        !takeAnswer(free, (other) => reportsNext(other, nextForm(side, index))),
    )
    .filter(({ stem, start }) => !takeAnswer(free, (other) => stands(stem, other, certain.has(start))));
  if (own.some(({ start }) => certain.has(start) || !takeAnswer(free, isPlainReport))) return true;
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

/**
 * A word of report, whatever else it means, that gives a clause to somebody by its place: before "that", behind the clause ("…, the fishermen charge.",
 * "…, charged the fishermen"), or with what somebody is charged with.
 */
function isTag({ words, text }: UnitSide, index: number): boolean {
  const { word = "", stem = "", quoted = false, start = 0, end = 0 } = words[index] ?? {};
  if (quoted || !(REPORTING_STEMS.has(stem) || JUDGING.test(word)) || word === "not") return false;
  const [before, next, then] = [-1, 1, 2].map((ahead) => words[index + ahead]?.word ?? "");
  if (next === "that" || (/^(?:is|was)$/.test(next ?? "") && then === "that")) return true;
  if (/^(?:charge[sd]?|accuse[sd]?)$/.test(word))
    if (words.slice(index + 1, index + 1 + CHARGED).some((other) => /^(?:with|of)$/.test(other.word))) return true;
  if (!SAID.test(word) && !JUDGING.test(word) && !/^\p{L}+e$/u.test(word)) return false;
  if (/^(?:is|are|was|were|be|been|being|the|an?|its|his|her|their|no|to|of)$/.test(before ?? "")) return false;
  return /[,”"]\s$/u.test(text.text.slice(start - 2, start)) || /^\s?[.,]/u.test(text.text.slice(end, end + 2));
}

/** Verbs of judging and protest, which report where they stand so. */
const JUDGING = /^(?:find|finds|found|protests?|protested|rules|ruled)$/;
/** Words behind "charged" among which stands "with". */
const CHARGED = 8;

/** "this was reported by" */
function isReportedThus({ words }: UnitSide, index: number): boolean {
  const [pronoun = "", be = "", verb = ""] = [0, 1, 2].map((ahead) => words[index + ahead]?.word);
  const report = verb === "been" ? words[index + 3]?.word : verb;
  return (
    /^(?:this|which)$/.test(pronoun) &&
    /^(?:is|was|has)$/.test(be) &&
    /^(?:reported|said|stated|announced|told|noted|written|confirmed|stressed|mentioned)$/.test(report ?? "")
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
  if (cues.length > 0 && cues.every(answered)) return true;
  if (speaker.filter(({ form }) => lost.source.includes(form)).length * 2 > speaker.length) return false;
  if (unanswered || !cues.some(({ stem }) => REPORTING_STEMS.has(stem))) return true;
  return speaker.length > 0 && speaker.filter(({ form }) => known.has(form)).length * 2 >= speaker.length;
}
