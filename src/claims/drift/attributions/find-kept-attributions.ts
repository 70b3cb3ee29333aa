import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { stemSet, stemWord } from "../../stems.ts";
import { ASSERTING } from "../data/attribution-words.ts";
import { AMBIGUOUS_REPORTING, CERTAIN_REPORTING, HEARSAY, REPORTING } from "../data/reporting-words.ts";
import { mayName } from "../speakers/read-speaker.ts";
import { attributesWhole, coversMost } from "../speakers/side-statements.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Cue, findCues } from "./find-cues.ts";
import { findPhraseCues } from "./find-phrase-cues.ts";
import { hasSameAct, reportsAlike } from "./match-speech-acts.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);
const CERTAIN_STEMS = stemSet(CERTAIN_REPORTING);
const ASSERTING_STEMS = stemSet(ASSERTING);
const HEARSAY_STEMS = stemSet(HEARSAY);
/** Of the stem of a word of report, and none. */
const NO_REPORT = /^(?:information|informational|response|responses|states|conferences?|pointed|points)$/;

/** Verbs of saying that any other may replace. */
const PLAIN_STEMS = stemSet("say tell state report accord add note write announce opinion view word".split(" "));

/** Adverbs that say that somebody else says so. */
export const EVIDENTIAL =
  /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly|reputedly|apparently|presumably|evidently|seemingly)$/;

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
  readonly word: string;
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
  // "had predicted", "the forecast of the team had been"
  if (!PLAIN_STEMS.has(stemWord(cue.written.toLowerCase())) && hasSameAct(side.words, rest, cue.written)) return true;
  if (ACCUSING.test(cue.written) && side.words.some((_, index) => isCharge(side, index))) return true;
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
  // A cue beside the lost speaker is the lost one's own: "stated having noted" is not answered by "said they had seen".
  const same = new Set(
    cues
      .filter(
        (other) => isSameSource(other, cue) && !rest.some((own) => own.cue && own.form === formAt(side, other.start)),
      )
      .map(({ start }) => start),
  );
  if (same.size > 0) return true;
  if (cues.some(({ source }) => source.length > 0 && !source.some((form) => isSpokenOf(form, rest)))) return true;
  let own = side.words
    .map((word, index) => ({ ...word, index }))
    .filter((word) => certain.has(word.start) || EVIDENTIAL.test(word.word) || isReport(word, side, cue))
    .filter(({ index }) => !met.has(index));
  own = own
    .filter(
      ({ stem, index, start }) =>
        (certain.has(start) && PLAIN_STEMS.has(stem)) ||
        !takeAnswer(free, (other) => reportsNext(other, nextForm(side, index))),
    )
    .filter(({ index }) => !isHearsay(side, index) || !takeAnswer(free, ({ stem }) => HEARSAY_STEMS.has(stem)))
    .filter(({ stem, start }) => !takeAnswer(free, (other) => stands(stem, other, certain.has(start))));
  if (own.some(({ start, word }) => certain.has(start) || EVIDENTIAL.test(word) || !takeAnswer(free, isPlainReport)))
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

/**
 * A word of report, whatever else it means, that gives a clause to somebody by its place: before "that", behind the clause ("…, the fishermen charge.",
 * "…, charged the fishermen"), or with what somebody is charged with.
 */
function isTag({ words, text }: UnitSide, index: number): boolean {
  const { word = "", stem = "", quoted = false, state = null, start = 0, end = 0 } = words[index] ?? {};
  if (quoted || state !== null || !(REPORTING_STEMS.has(stem) || JUDGING.test(word)) || word === "not") return false;
  const [before, next, then] = [-1, 1, 2].map((ahead) => words[index + ahead]?.word ?? "");
  if (next === "that" || (/^(?:is|was)$/.test(next ?? "") && then === "that")) return true;
  if (/^(?:charge[sd]?|accuse[sd]?)$/.test(word))
    if (words.slice(index + 1, index + 1 + CHARGED).some((other) => /^(?:with|of)$/.test(other.word))) return true;
  if (!SAID.test(word) && !JUDGING.test(word) && !/^\p{L}+e$/u.test(word)) return false;
  if (/^(?:is|are|was|were|be|been|being|the|an?|its|his|her|their|no|to|of)$/.test(before ?? "")) return false;
  return /[,”"]\s$/u.test(text.text.slice(start - 2, start)) || /^\s?[.,]/u.test(text.text.slice(end, end + 2));
}

/** "held it proven that": a verb of saying or showing that a clause with "that" follows soon. */
function opensClause({ words }: UnitSide, cue: readonly Span[]): boolean {
  const index = words.findLastIndex(({ start, end }) => cue.some((span) => span.start <= start && end <= span.end));
  return (
    ASSERTING_STEMS.has(words[index]?.stem ?? "") &&
    words.slice(index + 1, index + 4).some(({ word }) => word === "that")
  );
}

/** Whether two cues name one speaker in most of the same words. */
function isSameSource(a: Cue, b: Cue): boolean {
  const shared = a.source.filter((form) => b.source.includes(form)).length;
  return shared > 0 && shared * 2 >= Math.max(a.source.length, b.source.length);
}

/** Whether the origin's sentence has a word beside the lost speaker for one that another cue's speaker is called by. */
function isSpokenOf(form: string, rest: readonly RestWord[]): boolean {
  return rest.some(
    (other) => other.form === form || (other.content && (mayStandFor(form, other.stem) || mayName(form, other))),
  );
}

function formAt({ words, forms }: UnitSide, offset: number): string | undefined {
  return forms[words.findIndex(({ start }) => start === offset)];
}

/** Whether most words for a speaker answer one for the lost speaker: the same, a synonym or another noun for such a one. */
function answersSpeaker(speaker: readonly DriftWord[], { source }: Cue): boolean {
  const answering = speaker.filter((word) =>
    source.some((form) => mayStandFor(word.stem, form) || mayName(form, word)),
  );
  return speaker.length > 0 && answering.length * 2 >= speaker.length;
}

function isCharge({ words }: UnitSide, index: number): boolean {
  const [word = "", next = ""] = [0, 1].map((ahead) => words[index + ahead]?.word);
  return ACCUSED.test(word) || (/^(?:process|case|action|complaint)$/.test(word) && next === "against");
}

/** Words by which something is only alleged, and those by which a text tells of a charge without them: "the trial over the theft". */
export const ACCUSING = /^(?:accus|alleg|charg|suspect|suspici|blam|indict)/i;
const ACCUSED =
  /^(?:accus(?:e[sd]?|ing|ations?|ers?)|alleg(?:e[sd]?|ing|ations?|edly)|charge[sd]?|charging|suspect(?:s|ed|ing)?|suspicions?|blam(?:e[sd]?|ing)|ascribe[sd]?|impute[sd]?|attribute[sd]?|indict\p{L}*|trials?|prosecut(?:e[sd]?|ing|ion)|defendants?|lawsuits?|proceedings|sue[sd]?|suing)$/u;

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
  return other.content && reportsAlike(report, other.stem);
}

/** "allegedly", "believed to have", "is suspected of": what somebody says without who does. */
function isHearsay({ words }: UnitSide, index: number): boolean {
  const [word = "", next = ""] = [0, 1].map((ahead) => words[index + ahead]?.word);
  if (EVIDENTIAL.test(word)) return true;
  return /(?:ed|said|thought)$/.test(word) && HEARSAY_STEMS.has(words[index]?.stem ?? "") && /^(?:to|of)$/.test(next);
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

export function quotesSaying(side: UnitSide, quotation: Span): boolean {
  if (!side.spans.some((span) => span.start < quotation.end && quotation.start < span.end)) return false;
  return side.words.filter(({ start, end }) => start >= quotation.start && end <= quotation.end).length >= SAYING;
}

/** A word of report; one that has other senses counts where it gives most of the side to a speaker, or is the lost cue's own. */
function isReport({ stem, start, word, state, written }: DriftWord, side: UnitSide, cue: Cue): boolean {
  // "not" has the stem of "note".
  if (word === "not" || state !== null || !REPORTING_STEMS.has(stem) || NO_REPORT.test(word)) return false;
  if (isOtherSense(side, start) || isIntended(side, start)) return false;
  return (
    !AMBIGUOUS_STEMS.has(stem) || written.toLowerCase() === cue.written.toLowerCase() || attributesWhole(side, start)
  );
}

/** "would urge", "to propose": a saying that is yet to come. */
function isIntended({ words }: UnitSide, offset: number): boolean {
  const index = words.findIndex(({ start }) => start === offset);
  const before = words[index - 1]?.word === "not" ? words[index - 2] : words[index - 1];
  return /^(?:will|would|shall|can|could|may|might|to)$/.test(before?.word ?? "");
}

/** "The state returned", "10 dollars per tonne", "passed the sum": no word of report. */
function isOtherSense({ words }: UnitSide, offset: number): boolean {
  const index = words.findIndex(({ start }) => start === offset);
  const [before, word, next] = [-1, 0, 1].map((ahead) => words[index + ahead]?.word ?? "");
  if (word === "per") return before !== "as";
  if (/^accords?$/.test(word ?? "")) return true;
  if (word === "state") return next !== "that" && !/^(?:to|they|we|i|experts|scientists|officials)$/.test(before ?? "");
  return word === "sum" && next !== "up";
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
        ? [{ ...word, form: side.forms[index] ?? "" }]
        : [],
    );
  const [cues, speaker] = [wordsIn(cue), wordsIn(source)];
  const known = new Set(rest.map(({ form }) => form));
  const answered = ({ stem, form }: { readonly stem: string; readonly form: string }) =>
    known.has(form) || rest.some((other) => other.content && reportsAlike(stem, other.stem));
  const isAnswered = cues.length > 0 && cues.every(answered);
  const certain = cues.some(({ stem }) => CERTAIN_STEMS.has(stem));
  const told = new Set(rest.filter((word) => word.told).map(({ form }) => form));
  if (!certain && speaker.length > 0 && speaker.every(({ form }) => told.has(form))) return true;
  if (
    answersSpeaker(speaker, lost) &&
    cues.some(({ stem, form }) => !known.has(form) && (PLAIN_STEMS.has(stem) || !isAnswered))
  )
    return false;
  if (isAnswered) return true;
  if (opensClause(side, cue)) return false;
  if (speaker.filter(({ form }) => lost.source.includes(form)).length * 2 > speaker.length) return false;
  if (unanswered || !cues.some(({ stem }) => REPORTING_STEMS.has(stem))) return true;
  return speaker.length > 0 && speaker.filter(({ form }) => known.has(form)).length * 2 >= speaker.length;
}
