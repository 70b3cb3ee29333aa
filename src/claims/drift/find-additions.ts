import type { AlignedUnit } from "./align-sentences.ts";
import { findUnanswered, type ToldWord, tellWords } from "./texts/answered-words.ts";
import type { PairForms } from "./texts/match-names.ts";
import type { DriftSentence, DriftText } from "./texts/read-text.ts";
import { quoteSpan, type UnitDrift } from "./unit-pair.ts";

/** Fewest content words of a sentence whose coming or going is told. */
const SHORTEST = 2;
/** Largest share of a sentence's content words that may stand in one sentence of the other text. */
const COVERED = 0.5;
/** The same for words that may stand anywhere in the other text: a copy that fuses sentences adds none; one that leaves out a sentence may repeat its words. */
const FUSED = 0.56;
const REPEATED = 0.95;
/** How far an aligned sentence may stand from the one it is a part with. */
const NEAR = 1;
/**
 * Least surplus of an aligned unit's other side, as a share of a lonely sentence's words, that may be what it answers: where it answers none of them; one of
 * them; and, with those that it answers, several.
 */
const SPARE_UNANSWERED = 1;
const SPARE = 0.5;
const SPARE_ANSWERED = 0.5;
/** Least share of the shorter one's words in common that makes two sentences wordings of one. */
const REWORDED = 0.3;

/**
 * Sentences that nothing in the other text answers. Where both texts have one in the same place, they may be two wordings of one
 * sentence, and neither is told.
 *
 * @param witnesses - other texts of the origin's side (its headline, other copies of it): what one of them has was not added here
 */
export function findAdditions(
  origin: DriftText,
  appearance: DriftText,
  units: readonly AlignedUnit[],
  names: PairForms,
  witnesses: readonly DriftText[],
): UnitDrift[] {
  const slots = new SlotFinder(units);
  const spare = new SpareFinder(origin, appearance, units, names);
  const lonelyOrigin = units.filter((unit) => unit.appearance.length === 0).flatMap((unit) => unit.origin);
  const lonelyAppearance = units.filter((unit) => unit.origin.length === 0).flatMap((unit) => unit.appearance);
  const added = lonelyAppearance.filter(
    (sentence) =>
      [origin, ...witnesses].every((text) => isNews(appearance, sentence, text, names, FUSED)) &&
      !slots.facesAny(sentence, lonelyOrigin) &&
      !spare.hasInOrigin(sentence) &&
      !lonelyOrigin.some((other) => rewords(origin, other, appearance, sentence, names)),
  );
  const dropped = lonelyOrigin.filter(
    (sentence) =>
      isNews(origin, sentence, appearance, names, REPEATED) &&
      !slots.facedByAny(sentence, lonelyAppearance) &&
      !spare.hasInAppearance(sentence) &&
      !lonelyAppearance.some((other) => rewords(origin, sentence, appearance, other, names)),
  );
  return [
    ...added.map(
      ({ span }): UnitDrift => ({
        kind: "added",
        origin: [],
        appearance: [span],
        sentence: `Only this copy says: “${quoteSpan(appearance, span)}”.`,
      }),
    ),
    ...dropped.map(
      ({ span }): UnitDrift => ({
        kind: "dropped",
        origin: [span],
        appearance: [],
        sentence: `This copy leaves out: “${quoteSpan(origin, span)}”.`,
      }),
    ),
  ];
}

function isNews(text: DriftText, sentence: DriftSentence, other: DriftText, names: PairForms, most: number): boolean {
  const content = contentOf(text, sentence, names);
  // A piece of a sentence that was cut at a stop inside it comes and goes with the cutting.
  if (content.size < SHORTEST || /^\p{Ll}/u.test(text.text.charAt(sentence.span.start))) return false;
  const anywhere = new Set(other.words.map((word) => names.formOf(word)));
  if ([...content].filter((form) => anywhere.has(form)).length / content.size >= most) return false;
  return other.sentences.every((candidate) => {
    const there = contentOf(other, candidate, names);
    const shared = [...content].filter((form) => there.has(form)).length;
    return shared / content.size < COVERED;
  });
}

/** Whether two sentences that nothing else answers share enough words to be wordings of one. */
function rewords(
  origin: DriftText,
  left: DriftSentence,
  appearance: DriftText,
  right: DriftSentence,
  names: PairForms,
): boolean {
  const [a, b] = [tellWords(origin, left.from, left.to, names), tellWords(appearance, right.from, right.to, names)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const shared = short.length - findUnanswered(short, long).length;
  return shared >= 2 && shared >= REWORDED * short.length;
}

function contentOf({ words }: DriftText, { from, to }: DriftSentence, names: PairForms): Set<string> {
  return new Set(
    words
      .slice(from, to)
      .filter(({ content }) => content)
      .map((word) => names.formOf(word)),
  );
}

/**
 * Tells whether the aligned sentences beside a lonely one have words to spare on the other side: one sentence became two, or two one. Words that
 * another wording replaced stand against each other and cancel out.
 */
class SpareFinder {
  readonly #origin: DriftText;
  readonly #appearance: DriftText;
  readonly #names: PairForms;
  readonly #units: readonly AlignedUnit[];

  constructor(origin: DriftText, appearance: DriftText, units: readonly AlignedUnit[], names: PairForms) {
    this.#origin = origin;
    this.#appearance = appearance;
    this.#names = names;
    this.#units = units.filter((unit) => unit.origin.length > 0 && unit.appearance.length > 0);
  }

  /** For a sentence of the appearance. */
  hasInOrigin(sentence: DriftSentence): boolean {
    const told = tellWords(this.#appearance, sentence.from, sentence.to, this.#names);
    return this.#units.some(
      (unit) => isBeside(sentence, unit.appearance) && covers(this.#tellOrigin(unit), this.#tellAppearance(unit), told),
    );
  }

  /** For a sentence of the origin. */
  hasInAppearance(sentence: DriftSentence): boolean {
    const told = tellWords(this.#origin, sentence.from, sentence.to, this.#names);
    return this.#units.some(
      (unit) => isBeside(sentence, unit.origin) && covers(this.#tellAppearance(unit), this.#tellOrigin(unit), told),
    );
  }

  #tellOrigin({ origin }: AlignedUnit): ToldWord[] {
    return origin.flatMap(({ from, to }) => tellWords(this.#origin, from, to, this.#names));
  }

  #tellAppearance({ appearance }: AlignedUnit): ToldWord[] {
    return appearance.flatMap(({ from, to }) => tellWords(this.#appearance, from, to, this.#names));
  }
}

function isBeside(sentence: DriftSentence, others: readonly DriftSentence[]): boolean {
  return others.some(({ index }) => Math.abs(index - sentence.index) <= NEAR);
}

/** Whether what one side of a unit says beyond the other is enough for the words told, those first that it answers. */
function covers(there: readonly ToldWord[], here: readonly ToldWord[], told: readonly ToldWord[]): boolean {
  const open = findUnanswered(there, here);
  const surplus = open.length - findUnanswered(here, there).length;
  const answered = told.length - findUnanswered(told, open).length;
  const least = answered === 0 ? SPARE_UNANSWERED : SPARE;
  return surplus >= least * told.length || (answered >= 2 && surplus + answered >= SPARE_ANSWERED * told.length);
}

/** Tells whether two sentences without a counterpart stand in the same place: between counterparts of each other's neighbours. */
class SlotFinder {
  readonly #toOrigin = new Map<number, number>();
  readonly #toAppearance = new Map<number, number>();

  constructor(units: readonly AlignedUnit[]) {
    for (const { origin, appearance } of units) {
      for (const { index } of appearance) if (origin[0] !== undefined) this.#toOrigin.set(index, origin[0].index);
      for (const { index } of origin)
        if (appearance[0] !== undefined) this.#toAppearance.set(index, appearance[0].index);
    }
  }

  facesAny(sentence: DriftSentence, others: readonly DriftSentence[]): boolean {
    return others.some(({ index }) => this.#faces(index, sentence.index));
  }

  facedByAny(sentence: DriftSentence, others: readonly DriftSentence[]): boolean {
    return others.some(({ index }) => this.#faces(sentence.index, index));
  }

  #faces(origin: number, appearance: number): boolean {
    const before = nearest(this.#toOrigin, appearance, -1);
    const after = nearest(this.#toOrigin, appearance, 1);
    return before < after
      ? before < origin && origin < after
      : Math.min(Math.abs(origin - before - 1), Math.abs(after - 1 - origin)) <= 1;
  }
}

function nearest(links: ReadonlyMap<number, number>, index: number, step: 1 | -1): number {
  for (let at = index + step; at >= 0 && at <= index + 5; at += step) {
    const there = links.get(at);
    if (there !== undefined) return there;
    if (Math.abs(at - index) >= 5) break;
  }
  return step === -1 ? -1 : Number.POSITIVE_INFINITY;
}
