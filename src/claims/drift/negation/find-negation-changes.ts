import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { AFFIRMING } from "../data/polarity-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { findContrast } from "./find-contrasts.ts";
import {
  AROUND,
  deniesByMeaning,
  holdsNegative,
  isAnswered,
  isApart,
  isTakenBackBeside,
  LOOSE,
  mayDeny,
  type Place,
} from "./find-negation-answers.ts";
import { findNegations, type Negation } from "./find-negations.ts";

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|must|may|might|has|have|had|do|does|did)$/;
/** Words within which one negator holds for several verbs. */
const COORDINATED = 12;
/** Least likeness of the sides where the denied word itself is missing. */
const ALIKE = 0.33;
const AFFIRMING_STEMS = stemSet(AFFIRMING);
/** Letters in common that make two words of one root where a noun stands for a verb. */
const ALIKE_LETTERS = 5;
/** Least likeness of the sides where nothing on the other may deny. */
const FAINT = 0.2;
/** How many of the words beside a negator the other side must have where it has not the denied word itself; one is enough where it has this share of all the words. Chosen on translations of one story. */
const NEAR = 2;
const SHARED = 0.45;
/** How much two negations are one: by the first word of their scope, another one, one beside it. */
const SAME_HEAD = 4;
const SAME_SCOPE = 1;
const SAME_BESIDE = 0.4;
/** Least likeness of two negations that answer each other. */
const PARTNERS = 0.8;
/** Largest distance of two negations that stand in the same place, as a share of the words. */
const SAME_PLACE = 0.35;

/**
 * A negator that one side has and the other has not, where the other says the denied words plainly and holds no word that denies
 * by its meaning ("failed to", "unharmed"). Where the other side has not the denied word itself, only an auxiliary that would stay without the
 * negator, between words that both sides have, tells that it is said plainly there. Symmetric in the sides.
 */
export function findNegationChanges({ origin, appearance, similarity }: UnitPair): UnitDrift[] {
  const left = findNegations(origin, appearance);
  const right = findNegations(appearance, origin);
  return (
    findExtra(left, right, origin, appearance, similarity, true) ??
    findExtra(right, left, appearance, origin, similarity, false) ??
    describeContrast(origin, appearance)
  );
}

function describeContrast(origin: UnitSide, appearance: UnitSide): UnitDrift[] {
  const contrast = findContrast(origin, appearance);
  const [was, is] = [origin.words[contrast?.left ?? -1], appearance.words[contrast?.right ?? -1]];
  if (was === undefined || is === undefined) return [];
  const [from, to] = [sentenceAt(origin, was.start), sentenceAt(appearance, is.start)];
  return [
    {
      kind: "negation-changed",
      origin: [from],
      appearance: [to],
      sentence: `The origin has “${was.written}”, this copy the opposite, “${is.written}”: “${quoteSpan(appearance.text, to)}”.`,
    },
  ];
}

/** The drift of the first negation of one side that the other has not; null where there is none. */
function findExtra(
  more: readonly Negation[],
  fewer: readonly Negation[],
  rich: UnitSide,
  plain: UnitSide,
  similarity: number,
  ofOrigin: boolean,
): UnitDrift[] | null {
  const { extras, loose } = matchNegations(more, fewer, rich, plain);
  const denied = fewer.flatMap(({ scope }) => scope);
  const isDenied = ({ scope: [head = ""] }: Negation) => denied.some((form) => form === head || isAlike(form, head));
  const extra = extras.find(
    (negation) =>
      !isDenied(negation) &&
      !isDoubled(negation, extras, rich) &&
      saidPlainly(negation, rich, plain, loose, similarity),
  );
  const word = rich.words[extra?.index ?? -1];
  if (extra === undefined || word === undefined) return null;
  const said = rich.text.text.slice(word.start, lastOfScope(rich, extra));
  const head = plain.words[plain.forms.indexOf(extra.scope.find((form) => plain.counts.has(form)) ?? "")];
  const there = sentenceAt(rich, word.start);
  const here = sentenceAt(plain, head?.start ?? 0);
  return [
    {
      kind: "negation-changed",
      origin: [ofOrigin ? there : here],
      appearance: [ofOrigin ? here : there],
      sentence: ofOrigin
        ? `The origin says “${said}”; this copy says it without the negation: “${quoteSpan(plain.text, here)}”.`
        : `This copy says “${said}”; the origin says it without the negation: “${quoteSpan(plain.text, here)}”.`,
    },
  ];
}

/** "will not do without rain": two of them in one clause say yes. */
function isDoubled({ index }: Negation, extras: readonly Negation[], rich: UnitSide): boolean {
  return extras.some(
    (other) =>
      other.index !== index && Math.abs(other.index - index) <= COORDINATED && !isApart(rich, index, other.index),
  );
}

/** Negations of the richer side that none of the other answers, and those of the other that answer none. */
interface Unmatched {
  readonly extras: readonly Negation[];
  readonly loose: readonly Negation[];
}

/** Pairs the negations that are most alike first. */
function matchNegations(
  more: readonly Negation[],
  fewer: readonly Negation[],
  rich: UnitSide,
  plain: UnitSide,
): Unmatched {
  const pairs = fewer.flatMap((b) =>
    more.map((a) => ({
      a,
      b,
      score: likeness(a, b) - Math.abs(a.index / rich.words.length - b.index / plain.words.length) / 2,
    })),
  );
  pairs.sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
  const [extras, loose] = [new Set(more), new Set(fewer)];
  for (const { a, b, score } of pairs) {
    if (score < PARTNERS || !extras.has(a) || !loose.has(b)) continue;
    extras.delete(a);
    loose.delete(b);
  }
  // What is left stands for each other where it stands in the same place, or is all that is left, in whatever words.
  const sole = extras.size === 1 && loose.size === 1;
  for (const a of [...extras])
    for (const b of loose)
      if (
        sole ||
        (extras.has(a) && Math.abs(a.index / rich.words.length - b.index / plain.words.length) <= SAME_PLACE)
      ) {
        extras.delete(a);
        loose.delete(b);
      }
  return { extras: [...extras], loose: [...loose] };
}

function likeness(a: Negation, b: Negation): number {
  const shared = (some: readonly string[], others: readonly string[]) =>
    some.filter((form) => others.includes(form)).length;
  return (
    (a.scope[0] !== undefined && a.scope[0] === b.scope[0] ? SAME_HEAD : 0) +
    SAME_SCOPE * shared(a.scope, b.scope) +
    SAME_BESIDE * shared(a.around, b.around) +
    // "no cause is given", "the cause is not given": the one denies the thing, the other what is said of it
    (a.ofThing === b.ofThing ? 0 : SAME_SCOPE * (shared(a.around, b.scope) + shared(a.scope, b.around)))
  );
}

function saidPlainly(
  negation: Negation,
  rich: UnitSide,
  plain: UnitSide,
  loose: readonly Negation[],
  similarity: number,
): boolean {
  const [head] = negation.scope;
  if (head === undefined) return false;
  const said = plain.counts.has(head) || holdsAlike(plain, head);
  // "no trains run": that trains are spoken of is not that they run.
  const [, told] = negation.scope;
  if (negation.ofThing && told !== undefined && !plain.counts.has(told)) return false;
  if (isTakenBackBeside(rich, negation.index, plain)) return false;
  if (negation.byMeaning && isTakenBack(negation, rich, plain)) return true;
  if (negation.byMeaning && (!said || plain.words.some(({ stem }) => stem === rich.words[negation.index]?.stem)))
    return false;
  if (
    negation.toThing &&
    !plain.words.some(({ stem }, at) => AFFIRMING_STEMS.has(stem) && !rich.counts.has(plain.forms[at] ?? ""))
  )
    return false;
  // "did not sign, pay or leave": one negator may stand for several.
  if (said && isDeniedAlready(plain, head, loose)) return false;
  const deniesTwice = deniesByMeaning(head, head, new Set()) || LOOSE.has(head);
  if (
    (negation.ofAuxiliary || negation.ofDo) &&
    !deniesTwice &&
    similarity >= (isTold(negation, plain) ? FAINT : ALIKE) &&
    !mayDeny(plain, rich, negation)
  )
    return true;
  const place = findPlace(negation, rich, plain, said);
  if (place === null) return false;
  if (!said) {
    if (similarity < ALIKE || loose.length > 0) return false;
    if (!negation.ofAuxiliary && !(negation.ofDo && stressesDo(plain, place))) return false;
    if (holdsNegator(plain, place)) return false;
    // "not distracted", "no avoiding": what is denied denies already, and many words say the same.
    // Another word of loss or ill is the same without the negator: "not broken", "violated".
    if (deniesTwice) return holdsNegative(plain, rich, place);
  }
  return !isAnswered(negation, rich, plain, place, said);
}

/** Whether a side speaks of what a negation is said of. */
function isTold({ scope, around }: Negation, plain: UnitSide): boolean {
  return [...scope, ...around].some((form) => plain.counts.has(form));
}

/** Whether a negator stands in one clause with a word that tells the place; one of the next clause denies that one's words. */
function holdsNegator(plain: UnitSide, { from, to, anchors }: Place): boolean {
  return plain.words
    .slice(from, to)
    .some(({ word }, offset) => NEGATORS.has(word) && anchors.some((at) => !isApart(plain, from + offset, at)));
}

/** "has not ruled out" for "has ruled out". */
function isTakenBack({ index }: Negation, rich: UnitSide, plain: UnitSide): boolean {
  const stem = rich.words[index]?.stem;
  return plain.words.some(
    (word, at) =>
      word.stem === stem && [1, 2].some((back) => /^(?:not|never)$|n['’]t$/.test(plain.words[at - back]?.word ?? "")),
  );
}

/** Whether a side has a word of the same beginning: "objection", "objects". */
function holdsAlike({ words }: UnitSide, head: string): boolean {
  return words.some(({ word, content }) => content && isAlike(word, head));
}

function isAlike(word: string, head: string): boolean {
  return (
    head.length >= ALIKE_LETTERS &&
    word.startsWith(head.slice(0, ALIKE_LETTERS)) &&
    Math.min(word.length, head.length) <= ALIKE_LETTERS + 3
  );
}

/** "does lose its point": "do" in a sentence that neither asks nor denies. */
function stressesDo({ words, text }: UnitSide, { from, to }: Place): boolean {
  return words
    .slice(from, to)
    .some(
      ({ word, start, end }, offset) =>
        /^(?:do|does|did)$/.test(word) &&
        from + offset > 0 &&
        !/[.!?:;,]\s?$/.test(text.text.slice(Math.max(0, start - 2), start)) &&
        words[from + offset + 1]?.content === true &&
        text.text.charAt(end) === " ",
    );
}

/** Share of a side's content words that the other has too. */
function shareIn({ words, forms }: UnitSide, other: UnitSide): number {
  const told = forms.filter((_, index) => words[index]?.content);
  return told.filter((form) => other.counts.has(form)).length / Math.max(1, told.length);
}

/**
 * Where the plain side says what the other denies: around the denied word, or, where it has another word for it, around the words that stand
 * nearest to the negator on both sides; null where it does not say it.
 */
function findPlace(
  { index: negator, scope, around }: Negation,
  rich: UnitSide,
  plain: UnitSide,
  said: boolean,
): Place | null {
  const [head = ""] = scope;
  const anchors = said ? [head] : around.filter((form) => plain.counts.has(form));
  if (!said && anchors.length < (shareIn(rich, plain) >= SHARED ? 1 : NEAR)) return null;
  const found = plain.forms.flatMap((form, index) => (anchors.includes(form) ? [index] : []));
  const exact = said
    ? [...nearest(found, plain.words.length, rich.forms.indexOf(head, negator), rich.words.length)]
    : found;
  const places =
    exact.length > 0 ? exact : plain.words.flatMap(({ word }, index) => (isAlike(word, head) ? [index] : []));
  return { from: Math.max(0, Math.min(...places) - AROUND), to: Math.max(...places) + AROUND + 1, anchors: places };
}

/** Of several places of one word the one that stands where it stands on the other side. */
function nearest(places: readonly number[], length: number, at: number, otherLength: number): readonly number[] {
  if (places.length < 2 || at < 0) return places;
  const apart = (place: number) => Math.abs(place / length - at / otherLength);
  const sorted = [...places].sort((a, b) => apart(a) - apart(b) || a - b);
  return sorted.slice(0, 1);
}

/** "did not sign, pay or leave": the negator before the first of them holds for the others; one that answers no other negation may deny it in its clause. */
function isDeniedAlready(plain: UnitSide, head: string, loose: readonly Negation[]): boolean {
  const { words, forms, text } = plain;
  const exact = forms.indexOf(head);
  const at = exact >= 0 ? exact : words.findIndex(({ word }) => isAlike(word, head));
  if (loose.some(({ index }) => Math.abs(index - at) <= COORDINATED && !isApart(plain, index, at))) return true;
  return words.some(
    ({ word, end }, index) =>
      NEGATORS.has(word) &&
      !/^\d/.test(words[index + 1]?.word ?? "") &&
      index < at &&
      at - index <= COORDINATED &&
      /,| or | and /.test(text.text.slice(end, words[at]?.start ?? end)) &&
      // A verb with an auxiliary of its own opens a clause that the negator does not reach.
      !words.slice(index + 1, at).some((between) => AUXILIARY.test(between.word)),
  );
}

function lastOfScope({ words, forms }: UnitSide, { index, scope }: Negation): number {
  const [head = ""] = scope;
  const at = forms.indexOf(head, index);
  return words[at]?.end ?? words[index]?.end ?? 0;
}
