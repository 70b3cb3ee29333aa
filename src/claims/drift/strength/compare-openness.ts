import { stemSet } from "../../stems.ts";
import { HEDGES, PERMITTED, POSSIBLE, STRICT_HEDGES } from "../data/strength-words.ts";
import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import {
  clauseAround,
  deedOf,
  type Firmness,
  hasOwn,
  isAsserted,
  isBeyondDoubt,
  isMere,
  isOfDanger,
  isOwn,
  isPastForm,
} from "./firmness.ts";
import { findOwn, type Mark, readMarks } from "./read-marks.ts";

const POSSIBLE_WORDS: ReadonlySet<string> = new Set(POSSIBLE);
const HEDGE_STEMS = stemSet(HEDGES);
const STRICT_STEMS = stemSet(STRICT_HEDGES);
const PERMITTED_STEMS = stemSet(PERMITTED);
/** Ability, which is no doubt. */
const ABLE_STEMS = stemSet("can able capable ability capability enable allow opportunity".split(" "));
/** Level of "truth" at most of what is open or likely. */
const OPEN = 2;
/** What the speaker goes by, beside how sure he is. */
const SEEN = /^(?:apparently|presumably|probably)$/;
const SEEING = /^(?:evidently|clearly|obviously|visibly|surely)$/;
/** Words that say where a thing is known from. */
const REPORT_STEMS = stemSet(
  "report say state accord claim allege message write note tell announce information assert accuse suspect charge believe think reproach blame denounce maintain insist argue".split(
    " ",
  ),
);
/** Letters in common that make two words of one root. */
const ROOT = 5;
/** Words behind a hedge within which what it hedges stands. */
const REACH = 6;

/** "may come" beside "comes", "allegedly took" beside "took": only one side leaves it open, in whatever words. */
export function compareOpenness(soft: UnitSide, firm: UnitSide): Firmness | null {
  const [mine, its] = [readMarks(soft), readMarks(firm)];
  const own = findOwn(soft, mine, firm, its).filter((mark) => opens(soft, mark));
  if (own.length === 0) return null;
  const answers = findOwn(firm, its, soft, mine).filter(
    ({ scale, level, denied, from }) =>
      scale === "truth" && level <= OPEN && !denied && !isSaidBeside(firm, from, soft),
  );
  for (const mark of own) {
    const counterpart = findCounterpart(soft, firm, mark.to - 1);
    if (counterpart >= 0 && !isAsserted(firm, counterpart, deedOf(soft, mark.to - 1, firm.forms[counterpart] ?? "")))
      continue;
    if (isSaid(soft, mark, firm) || isAnswered(soft, firm, mark, counterpart, answers)) continue;
    return { soft: mark.from, firm: counterpart };
  }
  return null;
}

/** Whether the other side has a word of the same root as a mark in a sense that is none: "suspicion" beside "suspects were". */
function isSaidBeside({ words }: UnitSide, index: number, other: UnitSide): boolean {
  const { stem = "", content = false } = words[index] ?? {};
  return content && stem.length >= ROOT && other.words.some((word) => word.stem.startsWith(stem.slice(0, ROOT)));
}

/** Says in its sense here that the thing may not be so. */
function opens(side: UnitSide, mark: Mark): boolean {
  const { word = "" } = side.words[mark.from] ?? {};
  if (mark.scale !== "truth" || mark.level > OPEN || mark.denied) return false;
  if (/^(?:not|no)$/.test(side.words[mark.to]?.word ?? "")) return false;
  if (!mark.plain && !(mark.to - mark.from === 1 && POSSIBLE_WORDS.has(word))) return false;
  return !isMere(side, mark.from) && !isOfDanger(side, mark.from);
}

/** Whether a content word of a mark stands on the other side too, in whatever sense. */
function isSaid({ words, forms }: UnitSide, { from, to }: Mark, other: UnitSide): boolean {
  return words.slice(from, to).some(({ content }, offset) => content && other.counts.has(forms[from + offset] ?? ""));
}

function isAnswered(
  soft: UnitSide,
  firm: UnitSide,
  mark: Mark,
  counterpart: number,
  answers: readonly Mark[],
): boolean {
  const words = soft.words.slice(mark.from, mark.to).map(({ word }) => word);
  const [from, to] = counterpart < 0 ? [0, firm.words.length - 1] : clauseAround(firm, counterpart);
  if (answers.some((answer) => answer.plain || (answer.from >= from && answer.from <= to))) return true;
  const modal = words.some((word) => /^(?:may|might|could|possible)$/.test(word));
  if (modal && hasOwn(firm, soft, PERMITTED_STEMS)) return true;
  if (SEEN.test(words[0] ?? "") && firm.words.some((other) => SEEING.test(other.word))) return true;
  // "it is alleged that" is a report itself, "allegedly" stands beside one.
  if (mark.held && reports(firm) > reports(soft, words.length > 1 ? mark : null)) return true;
  if (
    firm.words.some(
      ({ stem }, at) =>
        (STRICT_STEMS.has(stem) || (!mark.held && at >= from && at <= to && HEDGE_STEMS.has(stem))) &&
        hedges(firm, soft, at, !modal),
    )
  )
    return true;
  return isHedgedTwice(soft, firm, mark) || isPastAbility(soft, mark.from, firm, counterpart);
}

/** How many words of report a side has beside a mark, in whatever sense. */
function reports({ words }: UnitSide, beside: Mark | null = null): number {
  return words.filter(
    ({ stem }, at) => REPORT_STEMS.has(stem) && (beside === null || at < beside.from || at >= beside.to),
  ).length;
}

/** "could be saved" beside "was saved" tells what came about. */
function isPastAbility(soft: UnitSide, could: number, firm: UnitSide, counterpart: number): boolean {
  if (soft.words[could]?.word !== "could" || soft.words[could + 1]?.word === "have") return false;
  const [from, to] = counterpart < 0 ? [0, firm.words.length - 1] : clauseAround(firm, counterpart);
  const clause = firm.words.slice(from, to + 1);
  if (clause.some(({ word }) => /^(?:is|are|will|would|has|have)$/.test(word))) return false;
  return clause.some(({ word, name }) => !name && (/^(?:was|were|had|did)$/.test(word) || isPastForm(word)));
}

/** Whether a hedge of the firm side is its own and answers one of the other: not "would" for "will", nor ability for doubt. */
function hedges(firm: UnitSide, soft: UnitSide, index: number, doubted: boolean): boolean {
  const { word = "", stem = "" } = firm.words[index] ?? {};
  if (
    isBeyondDoubt(firm, index) ||
    (doubted && ABLE_STEMS.has(stem)) ||
    (word === "would" && (soft.counts.has("will") || reports(firm) > 0))
  )
    return false;
  if (!STRICT_STEMS.has(stem) && soft.words.some((other) => mayStandFor(other.stem, stem))) return false;
  return isOwn(firm, soft, index) && !(isMere(firm, index) && !isPossibleTo(firm, index));
}

/** "It is not possible to buy" answers "could buy". */
function isPossibleTo({ words }: UnitSide, index: number): boolean {
  return (
    words[index]?.word === "possible" &&
    (words[index + 1]?.word === "to" || /^(?:is|be|not)$/.test(words[index - 1]?.word ?? ""))
  );
}

/** "could also see possible storms" beside "storms are possible": the firm side has the other hedge of the clause. */
function isHedgedTwice(soft: UnitSide, firm: UnitSide, mark: Mark): boolean {
  const [from, to] = clauseAround(soft, mark.from);
  return soft.words.some(
    ({ stem, written }, at) =>
      (at < mark.from || at >= mark.to) &&
      at >= from &&
      at <= to &&
      STRICT_STEMS.has(stem) &&
      !ABLE_STEMS.has(stem) &&
      written !== "May" &&
      firm.counts.has(soft.forms[at] ?? ""),
  );
}

/** The first word of the other side that answers a word standing after `index`. */
function findCounterpart(from: UnitSide, to: UnitSide, index: number): number {
  for (let at = index + 1; at < Math.min(index + REACH, from.words.length); at++) {
    const counterpart = from.words[at]?.content ? findNearest(to, from.forms[at] ?? "", at / from.words.length) : -1;
    if (counterpart >= 0) return counterpart;
  }
  return -1;
}

/** Of the words of a form the one that stands nearest to a place, told as a share of the words; -1 where there is none. */
function findNearest({ forms }: UnitSide, form: string, place: number): number {
  let best = -1;
  forms.forEach((other, at) => {
    const apart = (index: number) => Math.abs(index / forms.length - place);
    if (other === form && (best < 0 || apart(at) < apart(best))) best = at;
  });
  return best;
}
