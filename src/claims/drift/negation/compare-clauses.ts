import { NEGATORS } from "../../data/negators.ts";
import type { UnitSide } from "../unit-pair.ts";
import { findDeniersApart, findHead, type MetWords } from "./compare-denied.ts";
import { clauseAt } from "./locate-denial.ts";
import { type Denial, isApart, readDenials } from "./read-denials.ts";

/** Words before a clause that may open it: "as long as". */
const OPENING = 3;
/** Words between a word that denies and one that both sides have. */
const BESIDE = 3;
const LIMITS = /^(?:until|till|before|unless|long|if|once|when|while|except)$/;
const LIMITED = /^(?:until|till|before|unless|otherwise|only|except|without)$/;

/** What the other side has of the clause that a negator stands in. */
export interface DeniedClause {
  /** share of the clause's content words behind the denied word that the other side has */
  readonly behind: number;
  /** how much the clause is missing beside what the other side does say */
  readonly dropped: number;
  /** nothing with content stands behind the denied word */
  readonly noObject: boolean;
  /** names and numbers of the clause that the other side has, and has not */
  readonly firmMet: boolean;
  readonly firmLost: boolean;
  /** "so long as he did not see", "until he saw" */
  readonly limited: boolean;
  /** the other side has more negators that deny nothing of their own: "not simply", the "nor" of a row */
  readonly unread: boolean;
  /** a word of the other side denies beside one that stands in the clause */
  readonly deniedNear: boolean;
}

/** Compares the clause of a negator with the other side. */
export function compareClauses(denial: Denial, rich: UnitSide, plain: UnitSide, met: MetWords): DeniedClause {
  const clause = clauseAt(rich, denial.from);
  const all = rich.words.map((_, at) => at).slice(clause.from, clause.to);
  const own = all.filter((at) => rich.words[at]?.content && at !== denial.from);
  const head = findHead(denial, rich);
  const shareOf = (places: readonly number[], none: number) =>
    places.length === 0 ? none : places.filter((at) => met.rich[at]).length / places.length;
  const theirs = plain.words.flatMap(({ content }, at) => (content ? [at] : []));
  const answered = theirs.length === 0 ? 1 : theirs.filter((at) => met.plain[at]).length / theirs.length;
  const firm = all.filter((at) => isFirm(rich, at));
  return {
    behind:
      head < 0
        ? 0.5
        : shareOf(
            own.filter((at) => at > head),
            0.5,
          ),
    dropped: (1 - shareOf(own, 0)) * answered,
    noObject: !hasObject(denial, rich, head),
    firmMet: firm.some((at) => plain.counts.has(rich.forms[at] ?? "")),
    firmLost: firm.some((at) => !plain.counts.has(rich.forms[at] ?? "")),
    limited: isLimited(denial, clause.from, rich) && plain.words.some(({ word }) => LIMITED.test(word)),
    unread: countUnread(plain) > countUnread(rich),
    deniedNear: findDeniersApart(plain, met.plain, rich).some((denier) => standsIn(rich, own, plain, denier)),
  };
}

function isFirm({ words }: UnitSide, at: number): boolean {
  return words[at]?.name === true || /^\d/.test(words[at]?.word ?? "");
}

function hasObject(denial: Denial, rich: UnitSide, head: number): boolean {
  return head >= 0 && rich.words.some(({ content }, at) => content && at > head && !isApart(rich, denial.from, at));
}

function isLimited({ from }: Denial, opening: number, { words }: UnitSide): boolean {
  return words.slice(Math.max(0, opening - OPENING), Math.max(from, opening)).some(({ word }) => LIMITS.test(word));
}

/** Negators that deny nothing of their own. */
function countUnread(side: UnitSide): number {
  const read = readDenials(side).filter(({ grade }) => grade === "negator").length;
  return side.words.filter(({ word }) => NEGATORS.has(word)).length - read;
}

/** Whether a word that denies stands beside a word of a clause of the other side. */
function standsIn(rich: UnitSide, own: readonly number[], plain: UnitSide, { from, to }: Denial): boolean {
  const forms = new Set(own.map((at) => rich.forms[at]));
  return plain.forms.some(
    (form, at) =>
      (at < from || at >= to) &&
      Math.min(Math.abs(from - at), Math.abs(to - 1 - at)) <= BESIDE &&
      forms.has(form) &&
      !isApart(plain, from, at),
  );
}
