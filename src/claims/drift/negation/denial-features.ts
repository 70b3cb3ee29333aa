import type { DeniedClause } from "./compare-clauses.ts";
import type { DeniedWord } from "./compare-denied.ts";
import type { Opposites } from "./find-opposites.ts";
import type { OtherWordings } from "./find-other-wordings.ts";
import type { StandIns } from "./find-stand-ins.ts";
import type { DenialPlace } from "./locate-denial.ts";
import type { ProjectedDenial } from "./project-denial.ts";

/** What speaks for and against a negator being lost on the other side: each from 0 to 1. */
export type DenialFeatures = Readonly<
  Record<
    | keyof Surroundings
    | keyof DenialPlace
    | keyof StandIns
    | keyof Opposites
    | keyof OtherWordings
    | keyof DeniedWord
    | keyof DeniedClause
    | keyof ProjectedDenial,
    number
  >
>;

/** What stands around a negator and in its place on the other side. */
export interface Surroundings {
  /** denies a verb by its auxiliary */
  readonly ofVerb: unknown;
  /** denies anything else, which the other side does not have: "no hurry" */
  readonly ofOther: unknown;
  readonly without: unknown;
  /** is "not", not "no", "never" or "nobody" */
  readonly isNot: unknown;
  /** share of the content words of its clause that the other side has */
  readonly clause: unknown;
  /** content words of the other side that its own side has not, up to five */
  readonly unmet: unknown;
  /** the other side has a negator of its own */
  readonly also: unknown;
  /** a word or phrase of the other side that denies, or tells of loss or end, is left for it */
  readonly answered: unknown;
  /** that word denies, and stands beside the same words, or does not */
  readonly denierNear: unknown;
  readonly denierFar: unknown;
  /** it governs a deed as the negator does */
  readonly operator: unknown;
  /** the denied word is one of ill, and none of the other side answers it */
  readonly headLeft: unknown;
  /** its clause denies or tells of ill once more, which nothing answers, and besides a word is left for the negator: once more too many */
  readonly doubledAnswered: unknown;
  /** the other side has more words of ill and end */
  readonly more: unknown;
  /** it denies of any, and the other side says it of all; and so does a second denial of its clause: "none was shut", "all stayed open" */
  readonly universal: unknown;
  readonly doubledUniversal: unknown;
}
