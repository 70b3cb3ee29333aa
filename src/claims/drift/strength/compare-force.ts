import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES, IRREGULAR_PASTS } from "../data/strength-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { deedOf, type Firmness, hasOwnReport, isAsserted, isMere, isOfDanger, isOwn } from "./firmness.ts";
import { type Mark, readMarks } from "./read-marks.ts";

const HEDGE_STEMS = stemSet(HEDGES);
const CONDITION = /^(?:if|unless|whether|provided)$/;
/** Levels of "truth" at most of what is open, likely or claimed, and of a plain statement; what is vouched for stands above. */
const OPEN = 2;
const PLAIN = 3;
/** Level of "plan" of what is planned and not decided. */
const PLANNED = 3;
/** Least distance of two levels of a scale that is a change. */
const STEP = { plan: 2, duty: 1.2, guilt: 2, stance: 2 } as const;
type Stepped = keyof typeof STEP;
/** Least distance on "truth" of what is vouched for from what is open. */
const VOUCHING = 2;
/** Words behind a mark, and before it, among which stands what it is said of. */
const REACH = 6;
const BACK = 4;

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
  const found = compareTruth(a, b) ?? compareDone(a, b);
  if (found !== null) return found;
  for (const scale of ["plan", "duty", "guilt", "stance"] as const) {
    const step = compareSteps(a, b, scale);
    if (step !== null) return step;
  }
  return null;
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
  const vouched = firm.own.find(({ scale, level, denied }) => scale === "truth" && level > PLAIN && !denied);
  if (vouched !== undefined && soft.own.some(({ scale, level }) => scale === "truth" && level > PLAIN)) return null;
  for (const mark of soft.own) {
    if (
      mark.scale !== "truth" ||
      mark.level > OPEN ||
      mark.denied ||
      isOfDanger(soft.side, mark.from) ||
      isMere(soft.side, mark.from)
    )
      continue;
    const answer = findHead(soft.side, firm.side, soft.all, mark);
    if (answer < 0) continue;
    const deed = deedOf(soft.side, mark.to - 1, firm.side.forms[answer] ?? "");
    if (!isAsserted(firm.side, answer, deed)) continue;
    if (vouched !== undefined && vouched.level - mark.level >= VOUCHING) {
      if (vouched.from - answer <= BACK && answer - vouched.to <= REACH) return { soft: mark.from, firm: vouched.from };
      continue;
    }
    if (isSaid(soft.side, mark, firm.side) || (mark.held && hasOwnReport(firm.side, soft.side))) continue;
    if (!mark.plain || hasOwnHedge(firm.side, soft.side)) continue;
    return { soft: mark.from, firm: answer };
  }
  return null;
}

/** "is to be turned off", "has applied to join" beside "has been turned off", "has joined". */
function compareDone(soft: Marked, firm: Marked): Firmness | null {
  if (firm.own.some(({ scale, level }) => scale === "plan" || (scale === "truth" && level <= OPEN))) return null;
  for (const mark of soft.own) {
    if (mark.scale !== "plan" || mark.level > PLANNED || mark.denied) continue;
    const verb = governedVerb(soft.side, mark);
    const answer = verb < 0 ? -1 : firm.side.forms.indexOf(soft.side.forms[verb] ?? "");
    // "the probes launched" are those that "are to be launched".
    const told = soft.side.words[verb - 1]?.word !== "be" || hasAuxiliary(firm.side, answer);
    if (answer >= 0 && told && isDone(firm.side, answer)) return { soft: mark.from, firm: answer };
  }
  return null;
}

/** The verb that a plan is of: "to join", "to be turned off"; -1 for a noun. */
function governedVerb({ words }: UnitSide, { to }: Mark): number {
  const start = words[to - 1]?.word === "to" ? to : words[to]?.word === "to" ? to + 1 : -1;
  if (start < 0) return -1;
  const verb = words[start]?.word === "be" ? start + 1 : start;
  // "the loss is to blame": no plan
  return words[verb]?.content === true && !words[verb]?.name && words[verb]?.word !== "blame" ? verb : -1;
}

/** "has joined", "was turned off", "joined". */
function isDone({ words }: UnitSide, index: number): boolean {
  const word = words[index]?.word ?? "";
  if (!/ed$/.test(word) && !PAST_FORMS.has(word)) return false;
  const before = [1, 2, 3].map((back) => words[index - back]?.word ?? "");
  if (
    before.some((other) => NEGATORS.has(other) || /^(?:to|will|would|could|may|might|can|should|must|if)$/.test(other))
  )
    return false;
  // "is closed", "the planned step" are no deeds of the past.
  if (/^(?:is|are|be|being|an?|the|its|his|her|their)$/.test(before[0] ?? "")) return false;
  return (
    /ed$/.test(word) || before.some((other) => /^(?:has|have|had|was|were)$/.test(other)) || word !== words[index]?.stem
  );
}

function hasAuxiliary({ words }: UnitSide, index: number): boolean {
  return [1, 2, 3].some((back) => /^(?:has|have|had|was|were|been)$/.test(words[index - back]?.word ?? ""));
}

const PAST_FORMS: ReadonlySet<string> = new Set(IRREGULAR_PASTS);

function compareSteps(soft: Marked, firm: Marked, scale: Stepped): Firmness | null {
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
    if (stronger === undefined || isOpened(firm, stronger)) continue;
    if (firm.own.some((other) => other.scale === scale && other.level <= mark.level)) return null;
    if (soft.own.some((other) => other.scale === scale && other.level >= stronger.level)) return null;
    return { soft: mark.from, firm: stronger.from };
  }
  return null;
}

/** "possibly agree to leave": no decision. */
function isOpened({ all }: Marked, { from }: Mark): boolean {
  return all.some(({ scale, level, to }) => scale === "truth" && level <= OPEN && to <= from && from - to < BACK);
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

/** Whether a content word of a mark stands on the other side too, in whatever sense. */
function isSaid({ words, forms }: UnitSide, { from, to }: Mark, other: UnitSide): boolean {
  return words.slice(from, to).some(({ content }, offset) => content && other.counts.has(forms[from + offset] ?? ""));
}

function hasOwnHedge(side: UnitSide, other: UnitSide): boolean {
  return side.words.some(({ stem, word }, at) => HEDGE_STEMS.has(stem) && word !== "would" && isOwn(side, other, at));
}
