import type { Span } from "../../model/span.ts";
import { stemSet } from "../stems.ts";
import { REPORTING } from "./data/reporting-words.ts";
import { findUnanswered, type ToldWord } from "./texts/answered-words.ts";
import type { PairForms } from "./texts/match-names.ts";
import type { DriftText, DriftWord } from "./texts/read-text.ts";
import { findAlike, standsForAny } from "./texts/related-words.ts";
import { quoteSpan, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const REPORTING_STEMS = stemSet([...REPORTING, "argue"]);

/** Fewest content words, names and words of report aside, that a clause must have and the other text must lack. */
const NARRATED = 5;
const ATTRIBUTED = 3;
/** Least surplus of unanswered words on the clause's side of the unit, as a share of its own: other wordings leave some on both sides. */
const SURPLUS = 0.4;
/** Largest share of the other side's content words that may be without an answer: beyond it the whole is reworded, and so may be the clause. */
const LOOSE = 0.2;
/** Fewest content words of a run that came or went. */
const LEAST = 2;
/** Verbs that say little of themselves: "takes place", "went free". */
const LIGHT = stemSet("take make go get give put come become leave keep hold have bring set place way let".split(" "));
/** Most words of the other side that may be without an answer beside it. */
const MOST_OPEN = 1;

/**
 * Clauses that one side has and nothing in the other text answers: none of its words, names and words of report aside, stands there,
 * nor synonyms of more than a third of them. A reworded clause keeps some; a claim that was put in or left out keeps none.
 *
 * @param whole - no sentence beside the unit is without an answer: one might be a part of it
 */
export function findClauseChanges(
  { origin, appearance, names }: UnitPair,
  originForms: ReadonlySet<string>,
  appearanceForms: ReadonlySet<string>,
  whole: boolean,
): UnitDrift[] {
  const [before, after] = [toldIn(origin), toldIn(appearance)];
  const [openBefore, openAfter] = [findUnanswered(before, after).length, findUnanswered(after, before).length];
  const surplus = openAfter - openBefore;
  const added = openBefore <= LOOSE * before.length ? foreignClauses(appearance, originForms, names, surplus) : [];
  const dropped = openAfter <= LOOSE * after.length ? foreignClauses(origin, appearanceForms, names, -surplus) : [];
  if (added.length === 0 && dropped.length === 0 && whole) {
    if (openBefore <= MOST_OPEN) added.push(...findLooseParts(appearance, originForms).slice(0, 1));
    if (openAfter <= MOST_OPEN) dropped.push(...findLooseParts(origin, appearanceForms).slice(0, 1));
  }
  // Where each side has one, they are two wordings of one.
  if (added.length > 0 && dropped.length > 0) return [];
  return [
    ...added.map(
      (span): UnitDrift => ({
        kind: "added",
        origin: [],
        appearance: [span],
        sentence: `Only this copy says: “${quoteSpan(appearance.text, span)}”.`,
      }),
    ),
    ...dropped.map(
      (span): UnitDrift => ({
        kind: "dropped",
        origin: [span],
        appearance: [],
        sentence: `This copy leaves out: “${quoteSpan(origin.text, span)}”.`,
      }),
    ),
  ];
}

/** Opened by a word that hangs it on the rest, or between two marks. */
function isAdjunct({ text: { text }, spans, words }: UnitSide, { start, end }: Span): boolean {
  if (
    /^\s?(?:whose?|which|where|after|because|although|though|without|despite|under|with)\s/iu.test(
      text.slice(start, end),
    )
  )
    return true;
  // "Ada Example, the owner,": who somebody is.
  if (words.findLast((word) => word.end <= start)?.name === true) return false;
  return (
    !spans.some((span) => span.start === start || end >= span.end - 1) &&
    /[,(—–-]\s$/u.test(text.slice(start - 2, start))
  );
}

function isCounted({ quantities }: UnitSide, { start, end }: DriftWord): boolean {
  return quantities.some(({ span }) => span.start < end && start < span.end);
}

function toldIn({ words, forms }: UnitSide): ToldWord[] {
  return words.flatMap(({ content, stem }, index) => (content ? [{ form: forms[index] ?? "", stem }] : []));
}

/**
 * Clauses and phrases that nothing in the other text answers, where all that the other side says is answered: another wording would leave words
 * unanswered there too.
 */
function findLooseParts(side: UnitSide, other: ReadonlySet<string>): Span[] {
  return side.spans
    .flatMap((span) =>
      findClauses(
        side,
        span,
        /[,;:()]\s|\s[—–-]\s|\s(?=(?:who|whose|which|where|after|because|although|though|without|despite|under|with)\s)/gu,
      ),
    )
    .filter(({ start, end }) => {
      if (!isAdjunct(side, { start, end })) return false;
      const words = side.words.filter((word) => word.content && word.start >= start && word.end <= end);
      const told = words.filter((word) => !isCounted(side, word) && !LIGHT.has(word.stem));
      if (told.length < LEAST || words.some(({ stem }) => REPORTING_STEMS.has(stem))) return false;
      return told.every(({ stem, name }) => !other.has(stem) && !standsForAny(stem, other) && !name);
    });
}

/** Every form of the texts together. */
export function formsOf(texts: readonly DriftText[], names: PairForms): Set<string> {
  return new Set(texts.flatMap(({ words }) => words.map((word) => names.formOf(word))));
}

function foreignClauses(side: UnitSide, other: ReadonlySet<string>, names: PairForms, surplus: number): Span[] {
  return side.spans
    .flatMap((span) => findClauses(side, span))
    .filter((clause) => isForeign(side, clause, other, names, surplus));
}

function isForeign(
  side: UnitSide,
  { start, end }: Span,
  other: ReadonlySet<string>,
  names: PairForms,
  surplus: number,
): boolean {
  const words = side.words.filter((word) => word.start >= start && word.end <= end);
  const told = words.filter(
    ({ content, name, stem, word }) => content && !name && !REPORTING_STEMS.has(stem) && !/^\d/.test(word),
  );
  const forms = new Map(told.map((word) => [names.formOf(word), word.stem]));
  // Who says so is compared elsewhere.
  if (REPORTING_STEMS.has(words.at(-1)?.stem ?? "") || /^according$/.test(words[0]?.word ?? "")) return false;
  const attributed = words.some(({ stem }) => REPORTING_STEMS.has(stem));
  if (forms.size < (attributed ? ATTRIBUTED : NARRATED) || surplus < SURPLUS * forms.size) return false;
  if (forms.keys().some((form) => other.has(form))) return false;
  const alike = forms.values().filter((stem) =>
    findAlike(stem)
      .values()
      .some((word) => other.has(word)),
  );
  return [...alike].length * 3 <= forms.size;
}

/** The parts of a sentence between commas, semicolons, dashes and brackets. */
function findClauses({ text }: UnitSide, { start, end }: Span, bound = /[,;:()]\s|\s[—–-]\s/gu): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const match of text.text.slice(start, end).matchAll(bound)) {
    clauses.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  clauses.push({ start: from, end });
  return clauses.filter((clause) => clause.end > clause.start);
}
