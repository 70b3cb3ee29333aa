import { NEGATORS } from "../data/negators.ts";
import { stemWord } from "../stems.ts";
import {
  EMPTY_NEGATIONS,
  ENDINGS,
  IMPLICIT_NEGATIVE_FORMS,
  IMPLICIT_NEGATIVES,
  NEGATIVE_PREFIXES,
  STAYING,
} from "./data/polarity-words.ts";
import { areOpposite } from "./texts/related-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const IMPLICIT: ReadonlySet<string> = new Set(IMPLICIT_NEGATIVES.map(stemWord));

/** "denied that it attacked" and "did not attack, it said in a denial" share the word and still say the same. */
const DENYING: ReadonlySet<string> = new Set(["deny", "refute", "reject"].map(stemWord));
const IMPLICIT_FORMS: ReadonlySet<string> = new Set(IMPLICIT_NEGATIVE_FORMS);
const ENDING_STEMS: ReadonlySet<string> = new Set(ENDINGS.map(stemWord));

/** A word that may deny by its prefix; asked where the denied word itself is not said. */
const LOOSE_PREFIX =
  /^(?:un(?!i|der|til|less)|non|dis(?!eas|cuss|tric|cov|play|tan|put|trib|patch|pos|plin)|mis(?!sil|sion)|imp(?!o|r|l)|asympto)\p{L}{4,}$|\p{L}{3}less$/u;

/** Words within which one negator holds for several verbs. */
const COORDINATED = 12;
/** Least likeness of the sides where the denied word itself is missing. */
const ALIKE = 0.33;
const STAYING_STEMS: ReadonlySet<string> = new Set(STAYING.map(stemWord));
const LOSING_STEMS: ReadonlySet<string> = new Set(["lose", "lack", "deprive"].map(stemWord));

/** Words of its clause before a negator, and behind it, that may tell its place where the other side has not the denied word itself. */
const BESIDE = 3;
/** How many of them the other side must have; one is enough where it has this share of all the words. Chosen on translations of one story. */
const NEAR = 2;
const SHARED = 0.45;

/** Words on either side of what is denied among which a word that denies by its meaning answers the negator. */
const AROUND = 6;
/** Words behind a negator among which the one stands whose opposite answers it. */
const OPPOSED = 4;
/** "not above", "no more than", "not until": answered by a word for the same bound. */
const UNTIL = 8;
const BOUNDED =
  /^(?:above|below|over|under|more|less|fewer|later|earlier|higher|lower|greater|exceed|exceeding|beyond)$/;
const BOUNDS: ReadonlySet<string> = new Set(
  "only just first until till up maximum minimum most least within limit limited above below under over more less exceed exceeding".split(
    " ",
  ),
);

/** Content words after a negator that it may deny. */
const SCOPE = 3;

interface Negation {
  readonly index: number;
  /** forms of the content words it may deny, nearest first */
  readonly scope: readonly string[];
  /** forms of the content words of its clause that stand nearest, before it and behind the first of its scope */
  readonly around: readonly string[];
}

/**
 * A negator that one side has and the other has not, where the other says the denied words plainly and holds no word that denies
 * by its meaning ("failed to", "unharmed"). Symmetric in the sides.
 */
export function findNegationChanges({ origin, appearance, similarity }: UnitPair): UnitDrift[] {
  const left = findNegations(origin);
  const right = findNegations(appearance);
  if (left.length === right.length) return [];
  const [more, fewer, rich, plain] =
    left.length > right.length ? [left, right, origin, appearance] : [right, left, appearance, origin];
  const extra = withoutPartner(more, fewer).find((negation) => saidPlainly(negation, rich, plain, similarity));
  if (extra === undefined) return [];
  const word = rich.words[extra.index];
  if (word === undefined) return [];
  const denied = rich.text.text.slice(word.start, lastOfScope(rich, extra));
  const head = plain.words[plain.forms.indexOf(extra.scope.find((form) => plain.counts.has(form)) ?? "")];
  const there = sentenceAt(rich, word.start);
  const here = sentenceAt(plain, head?.start ?? 0);
  return [
    {
      kind: "negation-changed",
      origin: [rich === origin ? there : here],
      appearance: [rich === origin ? here : there],
      sentence:
        rich === origin
          ? `The origin says “${denied}”; this copy says it without the negation: “${quoteSpan(plain.text, here)}”.`
          : `This copy says “${denied}”; the origin says it without the negation: “${quoteSpan(plain.text, here)}”.`,
    },
  ];
}

function findNegations(side: UnitSide): Negation[] {
  const negations: Negation[] = [];
  side.words.forEach(({ word }, index) => {
    if (!NEGATORS.has(word) || isEmpty(side, index)) return;
    // "neither … nor", "did not pay, nor did it" deny once.
    if (word === "nor" && negations.length > 0) return;
    const scope = scopeOf(side, index);
    negations.push({ index, scope, around: contentAround(side, index, scope[0] ?? "") });
  });
  return negations;
}

function isEmpty({ words, text }: UnitSide, index: number): boolean {
  if (
    words[index]?.word === "no" &&
    /^\. ?\d/.test(text.text.slice(words[index]?.end ?? 0, (words[index]?.end ?? 0) + 3))
  )
    return true;
  return EMPTY_NEGATIONS.some((phrase) => {
    const at = index - phrase.findIndex((part) => NEGATORS.has(part));
    return phrase.every((part, offset) => {
      const word = words[at + offset]?.word ?? "";
      return word === part || (part === "not" && /n['’]?t$/.test(word) && NEGATORS.has(word));
    });
  });
}

function scopeOf({ words, forms }: UnitSide, index: number): string[] {
  const scope: string[] = [];
  for (let at = index + 1; at < words.length && scope.length < SCOPE; at++)
    if (words[at]?.content) scope.push(forms[at] ?? "");
  for (let at = index - 1; at >= 0 && scope.length === 0; at--) if (words[at]?.content) scope.push(forms[at] ?? "");
  return scope;
}

/** What tells the place of a negation whose word the other side may have put otherwise. */
function contentAround({ words, forms, text }: UnitSide, index: number, head: string): string[] {
  const around: string[] = [];
  for (const step of [-1, 1]) {
    let met = 0;
    for (let at = index + step; words[at] !== undefined && met < BESIDE; at += step) {
      const [low, high] = step === 1 ? [words[at - 1], words[at]] : [words[at], words[at + 1]];
      if (/[,;:.!?—–]/.test(text.text.slice(low?.end ?? 0, high?.start ?? 0))) break;
      const form = forms[at] ?? "";
      if (!words[at]?.content || form === head) continue;
      around.push(form);
      met++;
    }
  }
  return around;
}

function withoutPartner(more: readonly Negation[], fewer: readonly Negation[]): Negation[] {
  const free = new Set(more);
  for (const negation of fewer) {
    let best: Negation | null = null;
    let most = 0;
    for (const candidate of free) {
      const shared = candidate.scope.filter((form) => negation.scope.includes(form)).length;
      if (shared > most) [best, most] = [candidate, shared];
    }
    // Without a shared word the partner is unknown: the counts alone would name the wrong one.
    if (best === null) return [];
    free.delete(best);
  }
  return [...free];
}

function saidPlainly(negation: Negation, rich: UnitSide, plain: UnitSide, similarity: number): boolean {
  const [head] = negation.scope;
  if (head === undefined) return false;
  const said = plain.counts.has(head);
  // "did not sign, pay or leave": one negator may stand for several.
  if (said && isDeniedAlready(plain, head)) return false;
  const place = findPlace(negation, rich, plain, said);
  if (place === null) return false;
  // "not distracted", "no avoiding": what is denied denies already, and many words say the same.
  if (!said && deniesByMeaning(head, head, new Set())) return false;
  if (!said && (similarity < ALIKE || plain.words.some(({ word }) => NEGATORS.has(word)))) return false;
  return !isAnswered(negation, rich, plain, place, said);
}

/** Whether a word near the place denies in another way: by its meaning, as an end, a bound or an opposite. One that both sides have answers nothing. */
function isAnswered({ index: negator, scope }: Negation, rich: UnitSide, plain: UnitSide, place: Place, said: boolean) {
  const denied = new Set(scope);
  const next = rich.words[negator + 1]?.word ?? "";
  const without = rich.words[negator]?.word === "without";
  const over = next === "longer" || next === "to" || rich.words.some(({ word }) => word === "anymore");
  const bound =
    (BOUNDED.test(next) && !plain.words.some(({ word }) => word === next)) ||
    rich.words.slice(negator, negator + UNTIL).some(({ word }) => /^(?:until|till)$/.test(word));
  return plain.words
    .slice(place.from, place.to)
    .some(
      ({ word, stem }, offset) =>
        (deniesByMeaning(word, stem, denied) ||
          ((over || !said) && ENDING_STEMS.has(stem)) ||
          (without && LOSING_STEMS.has(stem)) ||
          (bound && BOUNDS.has(word)) ||
          (next === "to" && word === "against") ||
          isOpposed(rich, negator, stem) ||
          (!said && (LOOSE_PREFIX.test(word) || STAYING_STEMS.has(stem)))) &&
        (DENYING.has(stem) || !rich.counts.has(plain.forms[place.from + offset] ?? "")),
    );
}

/** Whether a word of the clause that a negator opens has this opposite: "not far", "near". */
function isOpposed({ words }: UnitSide, negator: number, stem: string): boolean {
  return words.slice(negator + 1, negator + 1 + OPPOSED).some((word) => areOpposite(word.stem, stem));
}

/** Share of a side's content words that the other has too. */
function shareIn({ words, forms }: UnitSide, other: UnitSide): number {
  const told = forms.filter((_, index) => words[index]?.content);
  return told.filter((form) => other.counts.has(form)).length / Math.max(1, told.length);
}

/** Half-open indexes of words. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the plain side says what the other denies: around the denied word, or, where it has another word for it, around the words that stand
 * nearest to the negator on both sides; null where it does not say it.
 */
function findPlace({ scope, around }: Negation, rich: UnitSide, plain: UnitSide, said: boolean): Place | null {
  const [head = ""] = scope;
  const anchors = said ? [head] : around.filter((form) => plain.counts.has(form));
  if (!said && anchors.length < (shareIn(rich, plain) >= SHARED ? 1 : NEAR)) return null;
  const places = plain.forms.flatMap((form, index) => (anchors.includes(form) ? [index] : []));
  return { from: Math.max(0, Math.min(...places) - AROUND), to: Math.max(...places) + AROUND + 1 };
}

/** "did not sign, pay or leave": the negator before the first of them holds for the others. */
function isDeniedAlready({ words, forms, text }: UnitSide, head: string): boolean {
  const at = forms.indexOf(head);
  return words.some(
    ({ word, end }, index) =>
      NEGATORS.has(word) &&
      index < at &&
      at - index <= COORDINATED &&
      /,| or | and /.test(text.text.slice(end, words[at]?.start ?? end)),
  );
}

/** "failed", "without"; "unharmed" where "harmed" is what is denied. */
function deniesByMeaning(word: string, stem: string, denied: ReadonlySet<string>): boolean {
  return (
    IMPLICIT.has(stem) ||
    IMPLICIT_FORMS.has(word) ||
    NEGATIVE_PREFIXES.some((prefix) => word.startsWith(prefix) && denied.has(stemWord(word.slice(prefix.length))))
  );
}

function lastOfScope({ words, forms }: UnitSide, { index, scope }: Negation): number {
  const [head = ""] = scope;
  const at = forms.indexOf(head, index);
  return words[at]?.end ?? words[index]?.end ?? 0;
}
