import { type Span, spansOverlap } from "../../model/span.ts";
import { stemSet } from "../stems.ts";
import { findPhraseCues } from "./attributions/find-phrase-cues.ts";
import { REPORTING } from "./data/reporting-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const REPORTING_STEMS = stemSet(REPORTING);

/** Fewest words of a quotation that quotes a sentence, not a term. */
const SHORTEST = 5;
/** Fewest words of one where the origin quotes nothing. */
const SAYING = 3;
/** Fewest words of one that may hold a name and is no name itself: "Time of Peace". */
const SENTENCE = 6;
/** Least share of a quotation's content words in the origin's sentence: less, and it is new, not a paraphrase. */
const SAME_CONTENT = 0.35;
/** The same where both sides quote: a translation shares fewer words. */
const SAME_QUOTATION = 0.3;
/** Least share of a quotation's words, in order, in the origin's own quotation that still makes it the same quotation. */
const VERBATIM = 0.95;

/**
 * Words in quotation marks that the origin does not quote: reported speech put inside marks, and, where the origin's words are known to be
 * the first ones, a quotation in other words than its own.
 *
 * @param authentic - the origin is the text in which the words were first printed in this language (a credited agency text); two
 *   translations of one speech differ without either being the original
 */
export function findQuotedParaphrases({ origin, appearance }: UnitPair, authentic: boolean): UnitDrift[] {
  const drifts: UnitDrift[] = [];
  for (const quotation of quotationsOf(appearance)) {
    const inside = indexesInside(appearance, quotation);
    const content = inside.filter((index) => appearance.words[index]?.content);
    if (!isClosed(appearance, quotation) || isTitle(appearance, content)) continue;
    if (isNewlyQuoted(origin, appearance, inside) && (authentic || !mayBeSpeech(origin))) {
      drifts.push(describe(origin, appearance, quotation, "reports this without quoting it"));
      continue;
    }
    const quoted = quotationsOf(origin);
    if (authentic && isReworded(origin, appearance, content) && !quotedElsewhere(origin, appearance, content)) {
      drifts.push(describe(origin, appearance, quotation, "quotes other words"));
      continue;
    }
    if (inside.length < SHORTEST || content.length < 3) continue;
    const unquotedShare = shareIn(appearance, content, origin, false);
    const quotedShare = shareIn(appearance, content, origin, true);
    const reported =
      unquotedShare >= SAME_CONTENT && quotedShare < unquotedShare / 2 && (authentic || !isDashed(origin));
    if (reported && isReported(origin, appearance, content) && !quotedElsewhere(origin, appearance, content)) {
      drifts.push(describe(origin, appearance, quotation, "reports this without quoting it"));
    } else if (
      authentic &&
      !reported &&
      quotedShare >= SAME_QUOTATION &&
      longestOrder(appearance, inside, origin, quoted) < VERBATIM
    ) {
      drifts.push(describe(origin, appearance, quotation, "quotes other words"));
    }
  }
  return drifts;
}

/**
 * Whether words stand in quotation marks where the origin reports and quotes nothing: whatever words they are, nobody was quoted as saying
 * them. A name or a term in marks quotes nobody.
 */
function isNewlyQuoted(origin: UnitSide, appearance: UnitSide, inside: readonly number[]): boolean {
  const content = inside.flatMap((index) => (appearance.words[index]?.content ? [appearance.words[index]] : []));
  if (
    countWhole(appearance, inside) < SAYING ||
    content.length < 2 ||
    (inside.length < SENTENCE && content.some((word) => word?.name && /^\p{Lu}/u.test(word.written)))
  )
    return false;
  return quotesNothing(origin, appearance) && isGiven(origin) && isGiven(appearance);
}

/**
 * Whether the one quotation of a sentence has other words than the one of the origin, whose words around it are the same: "a grave mistake" made
 * "a crime", however short.
 */
function isReworded(origin: UnitSide, appearance: UnitSide, content: readonly number[]): boolean {
  if (quotationsOf(origin).length !== 1 || quotationsOf(appearance).length !== 1) return false;
  const [was, is] = [contentForms(origin, true), contentForms(appearance, true)];
  const [around, nowAround] = [contentForms(origin, false), contentForms(appearance, false)];
  if (was.size === 0 || nowAround.size < AROUND || content.length < is.size) return false;
  const same = [...nowAround].filter((form) => around.has(form)).length;
  return same >= SAME_AROUND * Math.max(around.size, nowAround.size) && [...is].some((form) => !was.has(form));
}

/** Fewest content words around a quotation by which a sentence is known again. */
const AROUND = 2;
/** Least share of them that both sides have. */
const SAME_AROUND = 0.8;

function contentForms({ words, forms }: UnitSide, quoted: boolean): Set<string> {
  return new Set(forms.filter((_, at) => words[at]?.content && words[at]?.quoted === quoted));
}

const SPEAKING = /^(?:i|we|you|my|our|your|me|us|let's|i'm|we're|i've|we've)$/;

/** Speech whose marks were left out: behind a dash, or in the first person and closed by who says it. */
function mayBeSpeech({ text: { text }, words, spans }: UnitSide): boolean {
  return spans.some(({ start, end }) => {
    const last = Math.max(text.lastIndexOf(",", end), text.lastIndexOf(" - ", end));
    const closing = words.some((word) => word.start > last && word.end <= end && REPORTING_STEMS.has(word.stem));
    const direct = words.some((word) => word.start >= start && word.end <= end && SPEAKING.test(word.word));
    return (
      /^[-–—−]/u.test(text.slice(start, start + 1)) ||
      (last > start && closing && (direct || text.startsWith(" - ", last)))
    );
  });
}

/** Speech set off by dashes instead of marks: ", - said the envoy". */
function isDashed({ text: { text }, words, spans }: UnitSide): boolean {
  return spans.some(({ start, end }) => {
    if (/^[-–—]/u.test(text.charAt(start))) return true;
    return words.some(
      (word, index) =>
        word.start > start &&
        word.end <= end &&
        /,\s?[-–—]\s?$/u.test(text.slice(words[index - 1]?.end ?? start, word.start)) &&
        words.slice(index, index + 3).some(({ stem }) => REPORTING_STEMS.has(stem)),
    );
  });
}

/** Words, those that a hyphen joins as one: "Hey-ho-ho" says nothing. */
function countWhole({ text: { text }, words }: UnitSide, inside: readonly number[]): number {
  return inside.filter((index) => !/[-‐‑]/u.test(text.charAt((words[index]?.start ?? 0) - 1))).length;
}

/** No quotation in the side's sentences, and beside them none but as many as the other side has beside its own: none of them can have moved here. */
function quotesNothing(side: UnitSide, other: UnitSide): boolean {
  return countQuoting(side, 0) === 0 && countQuoting(side, 1) <= countQuoting(other, 1);
}

/** How many sentences with a quotation stand in the side, or one sentence from it. */
function countQuoting({ text: { sentences, quotations }, spans }: UnitSide, distance: 0 | 1): number {
  const own = sentences.filter(({ span }) => spans.some(({ start }) => start === span.start)).map(({ index }) => index);
  return sentences.filter(
    ({ index, span }) =>
      Math.min(...own.map((at) => Math.abs(at - index))) === distance &&
      quotations.some((quotation) => spansOverlap(span, quotation)),
  ).length;
}

/** Whether something in the side is said, thought or judged by somebody. */
function isGiven(side: UnitSide): boolean {
  return (
    side.words.some(({ stem, quoted, word }) => !quoted && word !== "not" && REPORTING_STEMS.has(stem)) ||
    findPhraseCues(side).length > 0 ||
    side.statements.some(({ negative }) => !negative)
  );
}

function quotationsOf(side: UnitSide): Span[] {
  return side.text.quotations.filter((quotation) => side.spans.some((span) => spansOverlap(span, quotation)));
}

function indexesInside({ words }: UnitSide, { start, end }: Span): number[] {
  return words.flatMap((word, index) => (word.start >= start && word.end <= end ? [index] : []));
}

/** Share of the quotation's content words that the origin has inside (or outside) quotation marks. */
function shareIn(appearance: UnitSide, content: readonly number[], origin: UnitSide, quoted: boolean): number {
  const there = new Set(origin.forms.filter((_, index) => origin.words[index]?.quoted === quoted));
  return content.filter((index) => there.has(appearance.forms[index] ?? "")).length / content.length;
}

/** The name of a ship, a book or a body in marks. */
function isTitle({ words }: UnitSide, content: readonly number[]): boolean {
  return content.length > 1 && content.every((index) => /^[\p{Lu}\d]/u.test(words[index]?.written ?? ""));
}

/** The same words stand in a quotation of another sentence: the unit is cut badly, the quotation is not new. */
function quotedElsewhere(origin: UnitSide, appearance: UnitSide, content: readonly number[]): boolean {
  const wanted = new Set(content.map((index) => appearance.words[index]?.stem));
  const met = new Set(
    origin.text.words.filter(({ quoted, stem }) => quoted && wanted.has(stem)).map(({ stem }) => stem),
  );
  return met.size >= 0.6 * wanted.size;
}

/** A mark at both ends, the first at a word: one that was left open may belong to a quotation of several paragraphs. */
function isClosed({ text }: UnitSide, { start, end }: Span): boolean {
  return /^["“„«‟]\S/.test(text.text.slice(start, start + 2)) && /["”“»]$/.test(text.text.slice(start + 1, end));
}

/** Indirect speech: a word of report outside any quotation, before what it reports. Behind it, it may close unmarked direct speech. */
function isReported(origin: UnitSide, appearance: UnitSide, content: readonly number[]): boolean {
  const cue = origin.words.findIndex(({ stem, quoted }) => !quoted && REPORTING_STEMS.has(stem));
  const told = new Set(content.map((index) => appearance.forms[index]));
  const first = origin.forms.findIndex((form, index) => told.has(form) && origin.words[index]?.quoted === false);
  return cue >= 0 && (cue < first || origin.words.slice(cue).some((word, ahead) => word.word === "that" && ahead < 4));
}

/** Longest common subsequence of the quotation's words with the origin's quoted ones, as a share of the quotation. */
function longestOrder(
  appearance: UnitSide,
  inside: readonly number[],
  origin: UnitSide,
  quoted: readonly Span[],
): number {
  const words = inside.map((index) => appearance.words[index]?.word ?? "");
  const others = quoted
    .flatMap((quotation) => indexesInside(origin, quotation))
    .map((index) => origin.words[index]?.word ?? "");
  let previous = new Array<number>(others.length + 1).fill(0);
  for (const word of words) {
    const current = [0];
    others.forEach((other, column) => {
      current.push(
        other === word ? (previous[column] ?? 0) + 1 : Math.max(previous[column + 1] ?? 0, current[column] ?? 0),
      );
    });
    previous = current;
  }
  return (previous.at(-1) ?? 0) / Math.max(1, words.length);
}

function describe(origin: UnitSide, appearance: UnitSide, quotation: Span, what: string): UnitDrift {
  const from = sentenceAt(origin, origin.spans[0]?.start ?? 0);
  return {
    kind: "paraphrase-in-quotes",
    origin: [from],
    appearance: [quotation],
    sentence: `This copy puts ${quoteSpan(appearance.text, quotation)} in quotation marks; the origin ${what}: “${quoteSpan(origin.text, from)}”.`,
  };
}
