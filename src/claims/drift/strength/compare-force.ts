import { findOwn, type Mark, readMarks } from "../openness/read-marks.ts";
import type { UnitSide } from "../unit-pair.ts";
import { deedOf, type Firmness, isAsserted, isMere, isOfDanger, isOwn } from "./firmness.ts";

const CONDITION = /^(?:if|unless|whether|provided)$/;
/** "to verify", "must prove": nothing is vouched for yet. */
const TO_COME = /^(?:to|must|should|will|would|shall|can|could|may|might)$/;
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
  const found = compareVouching(a, b);
  if (found !== null) return found;
  for (const scale of ["plan", "duty", "guilt", "stance"] as const) {
    const step = compareSteps(a, b, scale);
    if (step !== null) return step;
  }
  return null;
}

/** "suspects" beside "it has been established": what is open on one side is vouched for on the other. */
function compareVouching(soft: Marked, firm: Marked): Firmness | null {
  if (firm.own.some(({ scale, level }) => scale === "truth" && level <= OPEN)) return null;
  if (firm.side.words.some(({ word }, at) => CONDITION.test(word) && isOwn(firm.side, soft.side, at))) return null;
  const vouched = firm.own.find(
    ({ scale, level, denied, from }) =>
      scale === "truth" && level > PLAIN && !denied && !TO_COME.test(firm.side.words[from - 1]?.word ?? ""),
  );
  if (vouched === undefined || soft.own.some(({ scale, level }) => scale === "truth" && level > PLAIN)) return null;
  for (const mark of soft.own) {
    if (mark.scale !== "truth" || mark.level > OPEN || mark.denied || vouched.level - mark.level < VOUCHING) continue;
    if (isOfDanger(soft.side, mark.from) || isMere(soft.side, mark.from)) continue;
    const answer = findHead(soft.side, firm.side, soft.all, mark);
    if (answer < 0 || !isAsserted(firm.side, answer, deedOf(soft.side, mark.to - 1, firm.side.forms[answer] ?? "")))
      continue;
    if (vouched.from - answer <= BACK && answer - vouched.to <= REACH) return { soft: mark.from, firm: vouched.from };
  }
  return null;
}

function compareSteps(soft: Marked, firm: Marked, scale: Stepped): Firmness | null {
  for (const mark of soft.own) {
    if (mark.scale !== scale || mark.denied) continue;
    const answer = findHead(soft.side, firm.side, soft.all, mark);
    if (answer < 0) continue;
    const stronger = firm.own.find(
      (other) =>
        other.scale === scale &&
        isOfSame(soft, mark, firm, other) &&
        other.level >= mark.level + (governsSame(soft.side, mark, firm.side, other) ? 1 : STEP[scale]) &&
        !other.denied &&
        other.from - answer <= BACK &&
        answer - other.to <= REACH,
    );
    if (stronger === undefined || isOpened(firm, stronger)) continue;
    if (firm.own.some((other) => other.scale === scale && other.level <= mark.level)) return null;
    if (soft.own.some((other) => other.scale === scale && other.level >= stronger.level)) return null;
    return { soft: mark.from, firm: stronger.from };
  }
  return null;
}

/** Whether what a firmer mark is said of stands beside the softer one too: not "is discussed" beside "the mandate, due to lapse". */
function isOfSame(soft: Marked, mark: Mark, firm: Marked, stronger: Mark): boolean {
  const answer = findHead(firm.side, soft.side, firm.all, stronger);
  return answer >= 0 && mark.from - answer <= BACK && answer - mark.to <= REACH;
}

/** "possibly agree to leave": no decision. */
function isOpened({ all }: Marked, { from }: Mark): boolean {
  return all.some(({ scale, level, to }) => scale === "truth" && level <= OPEN && to <= from && from - to < BACK);
}

/** "hopes to sign" beside "will sign", "is going to leave" beside "has decided to leave": neighbours on the scale, right before the same verb. */
function governsSame(soft: UnitSide, mark: Mark, firm: UnitSide, other: Mark): boolean {
  if (mark.scale !== "plan" || !(mark.level === PLANNED || /^(?:will|shall)$/.test(firm.words[other.from]?.word ?? "")))
    return false;
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
