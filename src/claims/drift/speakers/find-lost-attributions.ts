import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { stemSet } from "../../stems.ts";
import { AMBIGUOUS_REPORTING, REPORTING } from "../data/reporting-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { attributesWhole, type Cue, coversMost, findCues, findOutermost, statementAt } from "./find-cues.ts";
import { findPhraseCues } from "./find-phrase-cues.ts";
import { mayName } from "./read-speaker.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);
/** Of the stem of a word of report, and none. */
const NO_REPORT = /^(?:information|informational|response|responses|states|conferences?|pointed|points)$/;
/** Verbs of saying that any other may replace. */
const PLAIN_STEMS = stemSet("say tell state report accord add note write announce opinion view word".split(" "));

/** Verbs that say little else than that something is said. */
const SAYING_STEMS = stemSet(
  "say tell state declare announce report claim assert allege add note remark explain argue insist stress emphasise emphasize write accord maintain".split(
    " ",
  ),
);

/** Their finite forms, and "according". */
const SAID = /(?:s|ed|said|told|wrote|according)$/;

/** Adverbs that say that somebody else says so. */
const EVIDENTIAL = /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly)$/;

/** Fewest content words beside speaker and cue: where fewer stand, nothing is told beside who tells it. */
const SHORTEST = 3;

/** Fewest content words of a statement's content that is a clause, not a name or term in it. */
const CLAUSE = 4;

/** Least share of what is told that the appearance must have too. */
const KEPT = 0.34;

/** Fewest words inside quotation marks that quote a saying, not a term. */
const SAYING = 4;

/**
 * "says it has evidence" made "has evidence": the origin attributes, the appearance says the same in its own voice. A saying in quotation
 * marks, a word of report or a statement in the appearance speaks against it unless the origin's sentence has that one too beside the lost
 * one; so does a speaker named as often as in the origin: an unknown word may be the cue.
 */
export function findLostAttributions({ origin, appearance, names }: UnitPair): UnitDrift[] {
  const cues = findAllCues(origin);
  const cue = findOutermost(cues, origin);
  if (cue === null || isRepeated(cue, origin, appearance)) return [];
  const rest = restOf(origin, cue, cues);
  if (
    !isKept(rest, appearance) ||
    (isNamedAlike(cue, origin, appearance) && !isUnquoted(rest, appearance)) ||
    isAttributed(appearance, rest, cue) ||
    isAttributedNearby(cue, origin, appearance, names)
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
  const others = findPhraseCues(side, loosely).filter(({ start }) => !known.has(start));
  return [...plain, ...others].sort((a, b) => a.start - b.start);
}

/** The copy has the cue's own verb, one that not only reports, as often as the origin: "called it long". */
function isRepeated({ start }: Cue, origin: UnitSide, appearance: UnitSide): boolean {
  const stem = origin.words.find((word) => word.start === start)?.stem;
  const count = ({ words }: UnitSide) => words.filter((word) => word.stem === stem && !word.quoted).length;
  return stem !== undefined && AMBIGUOUS_STEMS.has(stem) && count(appearance) >= Math.max(1, count(origin));
}

/** Most of the words for its speaker stand there as often, where a speaker may stand: what is said may name the speaker too. */
function isNamedAlike({ source }: Cue, origin: UnitSide, appearance: UnitSide): boolean {
  const counts = new Map<string, number>();
  for (const [index, form] of appearance.forms.entries())
    if (maySpeak(appearance, index)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const kept = source.filter((form) => (counts.get(form) ?? 0) >= (origin.counts.get(form) ?? 0));
  return kept.length * 2 > source.length || isNamedOtherwise(source, origin, appearance);
}

/**
 * Whether a word stands where one who speaks is named: a State's name does before any other name or at the end, and never behind a
 * preposition of place or company ("along the border with Thailand, where three Thai soldiers …" is said by neither).
 */
function maySpeak({ words }: UnitSide, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.state === null) return true;
  if (PLACING.has(words[index - 1]?.word ?? "")) return false;
  const isFirst = words.slice(0, index).every(({ name, state }) => !name || state === word.state);
  return isFirst || index >= words.length - CLOSING;
}

/** A speaker named behind what is told stands within so many words of the end. */
const CLOSING = 4;

const PLACING: ReadonlySet<string> = new Set(
  "with in on to into onto at near along across inside outside between against over towards toward around".split(" "),
);

/** The copy calls the speaker by another noun for such a one, which the origin does not have: "medics", "doctors". */
function isNamedOtherwise(source: readonly string[], origin: UnitSide, appearance: UnitSide): boolean {
  return (
    source.length > 0 &&
    appearance.words.some(
      (word, index) => !origin.counts.has(appearance.forms[index] ?? "") && source.some((form) => mayName(form, word)),
    )
  );
}

/** The copy names the speaker beside a verb of saying in more of the sentences around the place than the origin: one says by whom the next was said. */
function isAttributedNearby({ source }: Cue, origin: UnitSide, appearance: UnitSide, names: PairForms): boolean {
  return countTellings(appearance, source, names) > countTellings(origin, source, names);
}

/** The sentences beside the side's that have a verb of saying outside quotation marks and a word for the speaker. */
function countTellings(
  { text: { sentences, words }, spans }: UnitSide,
  source: readonly string[],
  names: PairForms,
): number {
  const own = sentences.filter(({ span }) => spans.some(({ start }) => start === span.start)).map(({ index }) => index);
  return sentences.filter(({ index, from, to }) => {
    if (own.includes(index) || !own.some((at) => Math.abs(at - index) === 1)) return false;
    const inside = words.slice(from, to);
    // "According to the agency, … He was taken to hospital.": whom it is by another name
    if (inside[0]?.word === "according" && source.length > 0) return true;
    return (
      inside.some(({ stem, word, quoted }) => !quoted && SAYING_STEMS.has(stem) && SAID.test(word)) &&
      inside.some((word) => source.includes(names.formOf(word)))
    );
  }).length;
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
  /** what the cue attributes */
  readonly told: boolean;
  /** a certain cue of its own */
  readonly cue: boolean;
  /** form of the next content word */
  readonly next: string;
}

/** The words of the cue's sentence that neither are the cue nor name its speaker; before it, where it closes the sentence. */
function restOf(origin: UnitSide, cue: Cue, cues: readonly Cue[]): RestWord[] {
  const { start, end } = sentenceAt(origin, cue.start);
  const last = cue.closing === true ? cue.start : end;
  const stated = statementAt(origin, cue.start);
  const told = toldBy(origin, cue, stated);
  return origin.words.flatMap((word, index) => {
    const form = origin.forms[index] ?? "";
    // "not" has the form of "note".
    if (word.start < start || word.end > last || word.start === cue.start || word.word === "not") return [];
    if (stated === null ? cue.source.includes(form) : isWithin(word, stated.source)) return [];
    const own = cues.some((other) => other.start === word.start);
    const { stem, content, quoted } = word;
    return [{ stem, form, content, quoted, cue: own, told: isWithin(word, told), next: nextForm(origin, index) }];
  });
}

/** What a cue attributes: its statement's content, if that is a clause, else what stands before a closing cue or behind another one. */
function toldBy(origin: UnitSide, cue: Cue, stated: AttributionRelation | null): readonly Span[] {
  const { start, end } = sentenceAt(origin, cue.start);
  const content = stated?.content.filter((span) => span.start < end && start < span.end) ?? [];
  const words = origin.words.filter((word) => word.content && word.end <= end && isWithin(word, content));
  if (words.length >= CLAUSE) return content;
  const opens = cue.closing !== true && /^\p{L}+\s(?!to\s)/u.test(origin.text.text.slice(cue.start, end));
  return [{ start: opens ? cue.start : start, end }];
}

function isWithin(word: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= word.start && word.end <= end);
}

function nextForm({ words, forms }: UnitSide, index: number): string {
  let at = index + 1;
  while (at < words.length && words[at]?.content === false) at++;
  return forms[at] ?? "";
}

/** Whether the appearance has what is told: the words in quotation marks, if there are some. */
function isKept(rest: readonly RestWord[], { counts }: UnitSide): boolean {
  const content = rest.filter((word) => word.content && word.told);
  const quoted = content.filter((word) => word.quoted);
  const told = quoted.length > 1 ? quoted : content;
  return content.length >= SHORTEST && told.filter(({ form }) => counts.has(form)).length >= KEPT * told.length;
}

/** Whether anything in the side may attribute what it says that does not answer another word of the origin's sentence. */
function isAttributed(side: UnitSide, rest: readonly RestWord[], cue: Cue): boolean {
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
