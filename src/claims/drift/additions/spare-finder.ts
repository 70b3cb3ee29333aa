import type { AlignedUnit } from "../align-sentences.ts";
import { findUnanswered, type ToldWord, tellWords } from "../texts/answered-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftSentence, DriftText } from "../texts/read-text.ts";

/** How far an aligned sentence may stand from the one it is a part with. */
const NEAR = 1;
/**
 * Least surplus of an aligned unit's other side, as a share of a lonely sentence's words, that may be what it answers: where it answers none of them; one of
 * them; and, with those that it answers, several.
 */
const SPARE_UNANSWERED = 1;
const SPARE = 0.5;
const SPARE_ANSWERED = 0.5;

/**
 * Tells whether the aligned sentences beside a lonely one have words to spare on the other side: one sentence became two, or two one. Words that
 * another wording replaced stand against each other and cancel out.
 */
export class SpareFinder {
  readonly #origin: DriftText;
  readonly #appearance: DriftText;
  readonly #names: PairForms;
  readonly #besideOrigin: ReadonlyMap<number, readonly AlignedUnit[]>;
  readonly #besideAppearance: ReadonlyMap<number, readonly AlignedUnit[]>;

  constructor(origin: DriftText, appearance: DriftText, units: readonly AlignedUnit[], names: PairForms) {
    this.#origin = origin;
    this.#appearance = appearance;
    this.#names = names;
    const aligned = units.filter((unit) => unit.origin.length > 0 && unit.appearance.length > 0);
    this.#besideOrigin = groupBeside(aligned, "origin");
    this.#besideAppearance = groupBeside(aligned, "appearance");
  }

  /** For a sentence of the appearance. */
  hasInOrigin(sentence: DriftSentence): boolean {
    const told = tellWords(this.#appearance, sentence.from, sentence.to, this.#names);
    return (this.#besideAppearance.get(sentence.index) ?? []).some((unit) =>
      covers(this.#tellOrigin(unit), this.#tellAppearance(unit), told),
    );
  }

  /** For a sentence of the origin. */
  hasInAppearance(sentence: DriftSentence): boolean {
    const told = tellWords(this.#origin, sentence.from, sentence.to, this.#names);
    return (this.#besideOrigin.get(sentence.index) ?? []).some((unit) =>
      covers(this.#tellAppearance(unit), this.#tellOrigin(unit), told),
    );
  }

  #tellOrigin({ origin }: AlignedUnit): ToldWord[] {
    return origin.flatMap(({ from, to }) => tellWords(this.#origin, from, to, this.#names));
  }

  #tellAppearance({ appearance }: AlignedUnit): ToldWord[] {
    return appearance.flatMap(({ from, to }) => tellWords(this.#appearance, from, to, this.#names));
  }
}

/** The units that each sentence of a side stands beside, or in. */
function groupBeside(
  units: readonly AlignedUnit[],
  side: "origin" | "appearance",
): ReadonlyMap<number, readonly AlignedUnit[]> {
  const beside = new Map<number, Set<AlignedUnit>>();
  for (const unit of units)
    for (const { index } of unit[side])
      for (let at = index - NEAR; at <= index + NEAR; at++) beside.set(at, (beside.get(at) ?? new Set()).add(unit));
  return new Map([...beside].map(([at, found]) => [at, [...found]]));
}

/** Whether what one side of a unit says beyond the other is enough for the words told, those first that it answers. */
function covers(there: readonly ToldWord[], here: readonly ToldWord[], told: readonly ToldWord[]): boolean {
  const open = findUnanswered(there, here);
  const surplus = open.length - findUnanswered(here, there).length;
  const answered = told.length - findUnanswered(told, open).length;
  const least = answered === 0 ? SPARE_UNANSWERED : SPARE;
  return surplus >= least * told.length || (answered >= 2 && surplus + answered >= SPARE_ANSWERED * told.length);
}
