import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { statementAt } from "../speakers/side-statements.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";
import type { Cue } from "./find-cues.ts";
import { nextForm, type RestWord } from "./find-kept-attributions.ts";

/** Fewest content words of a statement's content that is a clause, not a name or term in it. */
const CLAUSE = 4;

/** The words of the cue's sentence that neither are the cue nor name its speaker; before it, where it closes the sentence. */
export function restOf(origin: UnitSide, cue: Cue, cues: readonly Cue[]): RestWord[] {
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
export function isTold(origin: UnitSide, { start, source, written, closing }: Cue): boolean {
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

/** Fewest content words beside speaker and cue: where fewer stand, nothing is told beside who tells it. */
const SHORTEST = 3;
/** Fewest where a statement has the cue or it names who says so without a verb. */
const SHORTEST_TOLD = 2;
/** Least share of what is told that the appearance must have too, where its sentence as a whole is not like enough. */
const KEPT = 0.34;
/** Least similarity of the sentences at which the appearance is a wording of what is told, whatever words it has. */
const ALIKE = 0.3;
/** Least share of the sentence beside speaker and cue that is then told. */
const MOST = 0.6;

/**
 * Whether the appearance has what is told: the words in quotation marks, if there are some.
 *
 * @param similarity - of the two sentences; null where it is not certain that the cue tells a clause
 */
export function isKept(rest: readonly RestWord[], { counts }: UnitSide, similarity: number | null): boolean {
  const content = rest.filter((word) => word.content && word.told);
  if (content.length < (similarity === null ? SHORTEST : SHORTEST_TOLD)) return false;
  const quoted = content.filter((word) => word.quoted);
  const whole = quoted.length === 0 && content.length >= MOST * rest.filter((word) => word.content).length;
  if (whole && similarity !== null && similarity >= ALIKE) return true;
  const told = quoted.length > 1 ? quoted : content;
  return told.filter(({ form }) => counts.has(form)).length >= KEPT * told.length;
}
