import { NEGATORS } from "../data/negators.ts";
import { stemWord } from "../stems.ts";
import { EMPTY_NEGATIONS, ENDINGS, IMPLICIT_NEGATIVES, NEGATIVE_PREFIXES } from "./data/polarity-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const IMPLICIT: ReadonlySet<string> = new Set(IMPLICIT_NEGATIVES.map(stemWord));

/** "denied that it attacked" and "did not attack, it said in a denial" share the word and still say the same. */
const DENYING: ReadonlySet<string> = new Set(["deny", "refute", "reject"].map(stemWord));
const ENDING_STEMS: ReadonlySet<string> = new Set(ENDINGS.map(stemWord));

/** A word that may deny by its prefix; asked where the denied word itself is not said. */
const LOOSE_PREFIX = /^(?:un(?!i|der|til|less)|non|dis|mis|imp(?!o|r|l))\p{L}{4,}$/u;

/** Words within which one negator holds for several verbs. */
const COORDINATED = 12;
/** Least likeness of the sides where the denied word itself is missing. */
const ALIKE = 0.33;
const LOSING_STEMS: ReadonlySet<string> = new Set(["lose", "lack", "deprive"].map(stemWord));

/** Words around a negator that the other side must have where it has not the denied word itself. */
const NEAR = 2;

/** Content words after a negator that it may deny. */
const SCOPE = 3;

interface Negation {
  readonly index: number;
  /** forms of the content words it may deny, nearest first */
  readonly scope: readonly string[];
  /** forms of the two content words before it */
  readonly before: readonly string[];
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
    negations.push({ index, scope: scopeOf(side, index), before: contentBefore(side, index) });
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
    return phrase.every((part, offset) => words[at + offset]?.word === part);
  });
}

function scopeOf({ words, forms }: UnitSide, index: number): string[] {
  const scope: string[] = [];
  for (let at = index + 1; at < words.length && scope.length < SCOPE; at++)
    if (words[at]?.content) scope.push(forms[at] ?? "");
  for (let at = index - 1; at >= 0 && scope.length === 0; at--) if (words[at]?.content) scope.push(forms[at] ?? "");
  return scope;
}

function contentBefore({ words, forms }: UnitSide, index: number): string[] {
  const before: string[] = [];
  for (let at = index - 1; at >= 0 && before.length < 2; at--) if (words[at]?.content) before.push(forms[at] ?? "");
  return before;
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

function saidPlainly(
  { index: negator, scope, before }: Negation,
  rich: UnitSide,
  plain: UnitSide,
  similarity: number,
): boolean {
  const [head] = scope;
  if (head === undefined) return false;
  const near = [...before, ...scope].filter((form) => plain.counts.has(form)).length;
  const said = plain.counts.has(head);
  // "did not sign, pay or leave": one negator may stand for several.
  if (said && isDeniedAlready(plain, head)) return false;
  if (!said && (near < NEAR || similarity < ALIKE || plain.words.some(({ word }) => NEGATORS.has(word)))) return false;
  const denied = new Set(scope);
  const next = rich.words[negator + 1]?.word;
  const without = rich.words[negator]?.word === "without";
  const over = next === "longer" || next === "to" || rich.words.some(({ word }) => word === "anymore");
  return !plain.words.some(
    ({ word, stem }, index) =>
      (deniesByMeaning(word, stem, denied) ||
        ((over || !said) && ENDING_STEMS.has(stem)) ||
        (without && LOSING_STEMS.has(stem)) ||
        (!said && LOOSE_PREFIX.test(word))) &&
      (DENYING.has(stem) || !rich.counts.has(plain.forms[index] ?? "")),
  );
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
    NEGATIVE_PREFIXES.some((prefix) => word.startsWith(prefix) && denied.has(stemWord(word.slice(prefix.length))))
  );
}

function lastOfScope({ words, forms }: UnitSide, { index, scope }: Negation): number {
  const [head = ""] = scope;
  const at = forms.indexOf(head, index);
  return words[at]?.end ?? words[index]?.end ?? 0;
}
