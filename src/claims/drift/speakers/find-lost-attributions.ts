import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { stemSet } from "../../stems.ts";
import { AMBIGUOUS_REPORTING } from "../data/reporting-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { type Cue, findOutermost, statementAt } from "./find-cues.ts";
import { findAllCues, isAttributed, nextForm, type RestWord, SAID, SAYING } from "./find-kept-attributions.ts";
import { mayName } from "./read-speaker.ts";

const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);

/** Verbs that say little else than that something is said. */
const SAYING_STEMS = stemSet(
  "say tell state declare announce report claim assert allege add note remark explain argue insist stress emphasise emphasize write accord maintain".split(
    " ",
  ),
);

/** Fewest content words beside speaker and cue: where fewer stand, nothing is told beside who tells it. */
const SHORTEST = 3;

/** Fewest content words of a statement's content that is a clause, not a name or term in it. */
const CLAUSE = 4;

/** Least share of what is told that the appearance must have too. */
const KEPT = 0.34;

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

/** Whether the appearance has what is told: the words in quotation marks, if there are some. */
function isKept(rest: readonly RestWord[], { counts }: UnitSide): boolean {
  const content = rest.filter((word) => word.content && word.told);
  const quoted = content.filter((word) => word.quoted);
  const told = quoted.length > 1 ? quoted : content;
  return content.length >= SHORTEST && told.filter(({ form }) => counts.has(form)).length >= KEPT * told.length;
}
