import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { stemSet } from "../../stems.ts";
import { AMBIGUOUS_REPORTING, REPORTING } from "../data/reporting-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { type Cue, findOutermost } from "./find-cues.ts";
import { findAllCues, isAttributed, nextForm, type RestWord, SAID, SAYING } from "./find-kept-attributions.ts";
import { isNamedAlike } from "./find-named-speaker.ts";
import { findStatedCue } from "./find-stated-cue.ts";
import { statementAt } from "./side-statements.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);

/** Verbs that say little else than that something is said. */
const SAYING_STEMS = stemSet(
  "say tell state declare announce report claim assert allege add note remark explain argue insist stress emphasise emphasize write accord maintain".split(
    " ",
  ),
);

/** Fewest content words beside speaker and cue: where fewer stand, nothing is told beside who tells it. */
const SHORTEST = 3;
/** Fewest where a statement has the cue or it names who says so without a verb. */
const SHORTEST_TOLD = 2;

/** Fewest content words of a statement's content that is a clause, not a name or term in it. */
const CLAUSE = 4;

/** Least share of what is told that the appearance must have too, where its sentence as a whole is not like enough. */
const KEPT = 0.34;
/** Least similarity of the sentences at which the appearance is a wording of what is told, whatever words it has. */
const ALIKE = 0.3;
/** Least share of the sentence beside speaker and cue that is then told. */
const MOST = 0.6;

/**
 * "says it has evidence" made "has evidence": the origin attributes, the appearance says the same in its own voice. A saying in quotation
 * marks, a word of report or a statement in the appearance speaks against it unless the origin's sentence has that one too beside the lost
 * one; so does a speaker named as often as in the origin: an unknown word may be the cue.
 */
export function findLostAttributions({ origin, appearance, names, similarity }: UnitPair): UnitDrift[] {
  const cues = findAllCues(origin);
  const cue = findOutermost(cues, origin) ?? findStatedCue(origin);
  if (cue === null || isHearsay(cue) || isRepeated(cue, origin, appearance)) return [];
  const rest = restOf(origin, cue, cues);
  if (
    !isKept(rest, appearance, isTold(origin, cue) ? similarity : null) ||
    (isNamedAlike(cue, origin, appearance, rest) && !isUnquoted(rest, appearance)) ||
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

/** "it is alleged", "according to what is alleged": where nobody is said to say so, what goes is a doubt. */
function isHearsay({ written, source }: Cue): boolean {
  return source.length > 0 ? source.every((form) => form === "alleg") : DOUBTING.test(written);
}

const DOUBTING = /^(?:alleged|believed|supposed|suspected|presumed|assumed)$/;

/** The copy has the cue's own verb, one that not only reports, as often as the origin: "called it long". */
function isRepeated({ start }: Cue, origin: UnitSide, appearance: UnitSide): boolean {
  const stem = origin.words.find((word) => word.start === start)?.stem;
  const count = ({ words }: UnitSide) => words.filter((word) => word.stem === stem && !word.quoted).length;
  return stem !== undefined && AMBIGUOUS_STEMS.has(stem) && count(appearance) >= Math.max(1, count(origin));
}

/**
 * The copy names the speaker beside a verb of saying in more of the sentences around the place than the origin says anything in, whoever says it
 * there ("he added"): one says by whom the next was said.
 */
function isAttributedNearby({ source }: Cue, origin: UnitSide, appearance: UnitSide, names: PairForms): boolean {
  const tells = ({ stem }: DriftWord) => SAYING_STEMS.has(stem);
  const reports = ({ stem, word }: DriftWord) =>
    REPORTING_STEMS.has(stem) && !AMBIGUOUS_STEMS.has(stem) && word !== "not";
  return countTellings(appearance, source, names, tells) > countTellings(origin, null, names, reports);
}

/** The sentences beside the side's that have such a verb outside quotation marks and a word for the speaker, if one is given. */
function countTellings(
  { text: { sentences, words }, spans }: UnitSide,
  source: readonly string[] | null,
  names: PairForms,
  tells: (word: DriftWord) => boolean,
): number {
  const own = sentences.filter(({ span }) => spans.some(({ start }) => start === span.start)).map(({ index }) => index);
  return sentences.filter(({ index, from, to }) => {
    if (own.includes(index) || !own.some((at) => Math.abs(at - index) === 1)) return false;
    const inside = words.slice(from, to);
    // "According to the agency, … He was taken to hospital.": whom it is by another name
    if (inside[0]?.word === "according" && source?.length !== 0) return true;
    return (
      inside.some((word) => !word.quoted && tells(word) && SAID.test(word.word)) &&
      (source === null || inside.some((word) => source.includes(names.formOf(word))))
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
    return [
      {
        word: word.word,
        stem,
        form,
        content,
        quoted,
        cue: own,
        told: isWithin(word, told),
        next: nextForm(origin, index),
      },
    ];
  });
}

/** Whether the cue certainly tells a clause: a statement has it, or it names who says so and is no verb or closes the sentence. */
function isTold(origin: UnitSide, { start, source, written, closing }: Cue): boolean {
  if (statementAt(origin, start) !== null) return true;
  return source.length > 0 && (closing === true || !/(?:s|ed|said|told|wrote)$/.test(written));
}

/** What a cue attributes: its statement's content, if that is a clause, else what stands before a closing cue or behind another one. */
function toldBy(origin: UnitSide, cue: Cue, stated: AttributionRelation | null): readonly Span[] {
  const { start, end } = sentenceAt(origin, cue.start);
  // "They met on Sunday and, according to the palace, welcomed the draft": of what it joins, the second alone
  if (/\b(?:and|but|while|which|who),? $/u.test(origin.text.text.slice(start, cue.start)))
    return [{ start: cue.start, end }];
  const content = stated?.content.filter((span) => span.start < end && start < span.end) ?? [];
  const words = origin.words.filter((word) => word.content && word.end <= end && isWithin(word, content));
  if (words.length >= CLAUSE) return content;
  const opens = cue.closing !== true && /^\p{L}+\s(?!to\s)/u.test(origin.text.text.slice(cue.start, end));
  return [{ start: opens ? cue.start : start, end }];
}

function isWithin(word: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= word.start && word.end <= end);
}

/**
 * Whether the appearance has what is told: the words in quotation marks, if there are some.
 *
 * @param similarity - of the two sentences; null where it is not certain that the cue tells a clause
 */
function isKept(rest: readonly RestWord[], { counts }: UnitSide, similarity: number | null): boolean {
  const content = rest.filter((word) => word.content && word.told);
  if (content.length < (similarity === null ? SHORTEST : SHORTEST_TOLD)) return false;
  const quoted = content.filter((word) => word.quoted);
  const whole = quoted.length === 0 && content.length >= MOST * rest.filter((word) => word.content).length;
  if (whole && similarity !== null && similarity >= ALIKE) return true;
  const told = quoted.length > 1 ? quoted : content;
  return told.filter(({ form }) => counts.has(form)).length >= KEPT * told.length;
}
