import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES } from "../data/strength-words.ts";
import { alignWords } from "../texts/align-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Firmness, isOfDanger, isOwn } from "./firmness.ts";
import { type Mark, readMarks } from "./read-marks.ts";

const HEDGE_STEMS = stemSet(HEDGES);
const CONDITION = /^(?:if|unless|whether|provided)$/;
/** Levels of "truth": what is open, likely or claimed; a plain statement; what is vouched for. */
const OPEN = 2;
const PLAIN = 3;
const VOUCHED = 4;
/** Level of "plan" of what is planned and not decided. */
const PLANNED = 3;
/** Least distance of two levels of "plan", and of "duty", that is a change. */
const STEP = { plan: 2, duty: 1.2 } as const;
/** Words behind a mark, and before it, among which stands what it is said of. */
const REACH = 6;
const BACK = 4;
/** Words on either side of a place looked at, and how many of them must stand for each other, where it is the same place in both. */
const BESIDE = 3;
const SAME = 4;
/** Most words between the neighbours of a place that both sides have. */
const GAP = 4;

/** A pair of sides with their marks, those of one that none of the other answers apart. */
interface Marked {
  readonly side: UnitSide;
  readonly all: readonly Mark[];
  readonly own: readonly Mark[];
}

/** "suspects that it was lit" beside "it has been established that it was lit": another level on one scale, of the same thing. */
export function compareForce(soft: UnitSide, firm: UnitSide): Firmness | null {
  const [left, right] = [readMarks(soft), readMarks(firm)];
  const [a, b] = [
    { side: soft, all: left, own: findOwn(soft, left, firm, right) },
    { side: firm, all: right, own: findOwn(firm, right, soft, left) },
  ];
  return compareTruth(a, b) ?? compareSteps(a, b, "plan") ?? compareSteps(a, b, "duty");
}

/** Marks that no mark of the other side in the same words, or else of the same scale and level, answers. */
function findOwn(side: UnitSide, marks: readonly Mark[], other: UnitSide, others: readonly Mark[]): Mark[] {
  const free = new Set(others);
  const answer = (fits: (mine: Mark, its: Mark) => boolean) => (mine: Mark) => {
    for (const its of free) {
      if (its.scale !== mine.scale || !fits(mine, its)) continue;
      free.delete(its);
      return false;
    }
    return true;
  };
  return marks
    .filter(answer((mine, its) => side.words[mine.from]?.stem === other.words[its.from]?.stem))
    .filter(answer((mine, its) => mine.level === its.level));
}

function compareTruth(soft: Marked, firm: Marked): Firmness | null {
  if (firm.own.some(({ scale, level }) => scale === "truth" && level <= OPEN)) return null;
  if (firm.side.words.some(({ word }, at) => CONDITION.test(word) && isOwn(firm.side, soft.side, at))) return null;
  const vouched = firm.own.find(({ scale, level, denied }) => scale === "truth" && level >= VOUCHED && !denied);
  if (vouched !== undefined && soft.own.some(({ scale, level }) => scale === "truth" && level > PLAIN)) return null;
  for (const mark of soft.own) {
    if (mark.scale !== "truth" || mark.level > OPEN || mark.denied || isOfDanger(soft.side, mark.from)) continue;
    const answer = findHead(soft.side, firm.side, soft.all, mark);
    if (answer < 0) continue;
    if (vouched !== undefined) {
      if (vouched.from - answer <= BACK && answer - vouched.to <= REACH) return { soft: mark.from, firm: vouched.from };
      continue;
    }
    if (!mark.plain || hasOwnHedge(firm.side, soft.side)) continue;
    return { soft: mark.from, firm: answer };
  }
  return null;
}

function compareSteps(soft: Marked, firm: Marked, scale: "plan" | "duty"): Firmness | null {
  for (const mark of soft.own) {
    if (mark.scale !== scale || mark.denied) continue;
    const answer = findHead(soft.side, firm.side, soft.all, mark);
    if (answer < 0) continue;
    const stronger = firm.own.find(
      (other) =>
        other.scale === scale &&
        other.level >= mark.level + (isSettled(soft.side, mark, firm.side, other) ? 1 : STEP[scale]) &&
        !other.denied &&
        other.from <= answer &&
        answer - other.to <= REACH,
    );
    if (stronger === undefined) continue;
    if (firm.own.some((other) => other.scale === scale && other.level <= mark.level)) return null;
    if (soft.own.some((other) => other.scale === scale && other.level >= stronger.level)) return null;
    return { soft: mark.from, firm: stronger.from };
  }
  return null;
}

/** "is going to leave" beside "has decided to leave": a plan and a decision, right before the same verb. */
function isSettled(soft: UnitSide, mark: Mark, firm: UnitSide, other: Mark): boolean {
  if (mark.scale !== "plan" || mark.level !== PLANNED) return false;
  const verbOf = ({ words, forms }: UnitSide, { to }: Mark) =>
    forms[words[to - 1]?.word !== "to" && words[to]?.word === "to" ? to + 1 : to] ?? "";
  const verb = verbOf(soft, mark);
  return verb === verbOf(firm, other) && soft.counts.has(verb) && verb !== "be";
}

/** The word of the other side that stands for what a mark is said of; -1 where it is not said there. */
function findHead(side: UnitSide, other: UnitSide, marks: readonly Mark[], mark: Mark): number {
  const isMark = (at: number) => marks.some(({ scale, from, to }) => scale === mark.scale && from <= at && at < to);
  const governed = wordsBeside(side, mark.to, 1, REACH).filter((at) => !isMark(at));
  const before = wordsBeside(side, mark.from - 1, -1, BACK).filter((at) => !isMark(at));
  const answerOf = (at: number) => other.forms.indexOf(side.forms[at] ?? "");
  const met = governed.map(answerOf).filter((at) => at >= 0);
  const metBefore = before.map(answerOf).filter((at) => at >= 0);
  const [first] = governed;
  if (first !== undefined && side.words[first]?.name === false && answerOf(first) >= 0) return answerOf(first);
  if (met.length >= 2 || (met.length >= 1 && metBefore.length >= 1)) return met[0] ?? -1;
  return metBefore.length >= 2 ? (metBefore[0] ?? -1) : -1;
}

/** Content words of the sentence from an index on, in one direction. */
function wordsBeside({ words, text }: UnitSide, start: number, step: 1 | -1, most: number): number[] {
  const found: number[] = [];
  for (let at = start, steps = 0; words[at] !== undefined && steps < most; at += step, steps++) {
    const [a, b] = step === 1 ? [at - 1, at] : [at, at + 1];
    if (/[;:.!?]/.test(text.text.slice(words[a]?.end ?? words[b]?.start ?? 0, words[b]?.start ?? 0))) break;
    if (words[at]?.content) found.push(at);
  }
  return found;
}

function hasOwnHedge(side: UnitSide, other: UnitSide): boolean {
  return side.words.some(({ stem, word }, at) => HEDGE_STEMS.has(stem) && word !== "would" && isOwn(side, other, at));
}

/** "is likely to appear" beside "will appear", all around in the same words: what stands in the same place says it more firmly. */
export function compareInPlace(soft: UnitSide, firm: UnitSide): Firmness | null {
  const marks = readMarks(soft).filter(({ plain, denied, from }) => plain && !denied && !isOfDanger(soft, from));
  if (marks.length === 0) return null;
  const answers = alignWords(soft.forms, firm.forms);
  if (answers === null) return null;
  for (const mark of marks) {
    const place = findPlace(soft, firm, answers, mark);
    if (place === null) continue;
    const theirs = firm.words.slice(place.from, place.to);
    const mine = soft.words.slice(place.ownFrom, place.ownTo);
    if (theirs.some(({ stem }) => HEDGE_STEMS.has(stem) && stem !== "would")) continue;
    if (theirs.some(({ word }) => NEGATORS.has(word)) !== mine.some(({ word }) => NEGATORS.has(word))) continue;
    if (hasUnansweredHedge(firm, answers)) continue;
    return { soft: mark.from, firm: theirs.length === 0 ? -1 : place.from };
  }
  return null;
}

interface Place {
  /** what stands in it on either side, half-open */
  readonly ownFrom: number;
  readonly ownTo: number;
  readonly from: number;
  readonly to: number;
}

/** The place of a mark on the other side, by the neighbours that both have; null where too few stand for each other. */
function findPlace(side: UnitSide, other: UnitSide, answers: Int32Array, mark: Mark): Place | null {
  let before = mark.from - 1;
  while (before >= 0 && mark.from - before <= GAP && (answers[before] ?? -1) < 0) before--;
  let after = mark.to;
  while (after < answers.length && after - mark.to < GAP && (answers[after] ?? -1) < 0) after++;
  const [low, high] = [before < 0 ? -1 : (answers[before] ?? -1), answers[after] ?? -1];
  if ((before >= 0 && low < 0) || high < 0 || high - low - 1 > GAP) return null;
  // The mark itself stands there too.
  for (let at = mark.from; at < mark.to; at++) if ((answers[at] ?? -1) >= 0) return null;
  let same = 0;
  for (let step = 0; step < BESIDE; step++) {
    if (before - step >= 0 ? answers[before - step] === low - step : before < 0 || low - step < 0) same++;
    if (after + step < answers.length ? answers[after + step] === high + step : high + step >= other.words.length)
      same++;
  }
  if (same < SAME || !side.words.slice(after, after + BESIDE).some(({ content }) => content)) return null;
  return { ownFrom: before + 1, ownTo: after, from: low + 1, to: high };
}

function hasUnansweredHedge({ words }: UnitSide, answers: Int32Array): boolean {
  const answered = new Set(answers);
  return words.some(({ stem, word }, at) => HEDGE_STEMS.has(stem) && word !== "would" && !answered.has(at));
}
