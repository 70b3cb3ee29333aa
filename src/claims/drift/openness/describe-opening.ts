import { stemSet } from "../../stems.ts";
import { PERMITTED } from "../data/strength-words.ts";
import { clauseAround, deedOf, isAsserted, isOwn, isPastForm, permits, staysOpen } from "../strength/firmness.ts";
import { findMetWords, shareOfMet } from "../texts/find-met-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { countReports, mayPermit } from "./answer-hedges.ts";
import { describeAnswers, findFutures } from "./describe-answers.ts";
import { describeLeave } from "./describe-leave.ts";
import { describeMark } from "./describe-mark.ts";
import type { Opening } from "./find-openings.ts";
import type { DeedMatcher } from "./governed-words.ts";
import type { OpeningFeatures } from "./opening-features.ts";
import type { OpenPairs } from "./pair-open-words.ts";
import { answersAtAll, isClosed, readHedges, readMarksLeft } from "./read-answers.ts";
import type { Mark } from "./read-marks.ts";

const PERMITTED_STEMS = stemSet(PERMITTED);
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|shall)$/;
/** Features of what may stand for an opening on the other side. */
const ANSWERS = [
  "unasserted",
  "strict",
  "expectation",
  "belief",
  "ability",
  "risk",
  "permission",
  "accusation",
  "fear",
  "openNear",
  "openFar",
  "openBoth",
  "denied",
  "reportsAdverb",
  "reportsHeld",
  "permitted",
] as const;

/** Which words of the two sides answer one another. */
export interface Matched {
  readonly deeds: DeedMatcher;
  readonly pairs: OpenPairs;
}

/** What speaks for and against an opening being the soft side's alone. */
export function describeOpening(
  { mark, counterpart, senses }: Opening,
  soft: UnitSide,
  firm: UnitSide,
  { deeds, pairs }: Matched,
): OpeningFeatures {
  const words = soft.words.slice(mark.from, mark.to);
  const [from, to] = counterpart < 0 ? [0, firm.words.length - 1] : clauseAround(firm, counterpart);
  const isNear = (at: number) => at >= from && at <= to;
  const reports = Math.min(2, Math.max(0, countReports(firm) - countReports(soft, words.length > 1 ? mark : null)));
  const met = findMetWords(firm, soft);
  const covered = shareOfMet(firm, met);
  const isModal = words.some((part) => /^(?:may|might|could|possible)$/.test(part.word));
  const futures = findFutures(mark, soft, firm, deeds);
  const features = {
    ...describeMark(mark, soft),
    covered,
    covers: shareOfMet(soft, findMetWords(soft, firm)),
    coveredNear: shareOfMetWithin(firm, met, from, to),
    found: Number(counterpart >= 0),
    ...readFuture(soft, firm),
    ...readDeed(mark, counterpart, soft, firm),
    ...senses,
    ...describeAnswers(mark, pairs),
    willAlike: futures.alike,
    willHead: Number(futures.ofHead),
    ...describeLeave(mark, soft, firm, futures.alike),
    softSentences: soft.spans.length - 1,
    firmSentences: firm.spans.length - 1,
    ...readHedges(mark, soft, firm, isNear),
    ...readMarksLeft(mark, soft, firm, isNear),
    denied: Math.max(
      0,
      ...firm.words.map((_, at) => (isClosed(firm, at) && isOwn(firm, soft, at) ? (isNear(at) ? 1 : 0.5) : 0)),
    ),
    reportsAdverb: Number(mark.held && mark.adverb) * reports,
    reportsHeld: Number(mark.held && !mark.adverb) * reports,
    permitted: Number(isModal && mayPermit(soft, mark) && permits(firm, soft)),
  };
  const alone = Number(!answersAtAll(firm, soft) && ANSWERS.every((answer) => features[answer] === 0));
  return {
    ...features,
    alone,
    modalAlone: features.modal * alone,
    modalWill: features.modal * features.willAlike,
    modalWillHead: features.modal * features.willHead,
    couldAlone: features.could * alone,
    heldAlone: features.held * alone,
    expectedAlone: features.expected * alone,
    bare: Number(covered === 1 && ANSWERS.every((answer) => features[answer] === 0)),
    modalCovered: features.modal * features.covered,
    heldCovered: features.held * features.covered,
    expectedWill: features.expected * Math.max(features.will, features.would),
    couldWill: features.could * Math.max(features.will, features.would),
  };
}

/** The share of the content words of a clause that the other side has. */
function shareOfMetWithin({ words }: UnitSide, met: readonly boolean[], from: number, to: number): number {
  const asked = words
    .slice(from, to + 1)
    .flatMap(({ content }, offset) => (content ? [met[from + offset] === true] : []));
  return asked.length === 0 ? 0 : asked.filter(Boolean).length / asked.length;
}

function readFuture(soft: UnitSide, firm: UnitSide): Pick<OpeningFeatures, "will" | "would"> {
  const isNew = (mine: RegExp, its: RegExp) =>
    Number(
      firm.words.some(
        ({ word }, at) =>
          mine.test(word) &&
          isOwn(firm, soft, at) &&
          !staysOpen(firm, at) &&
          !isAble(firm, at) &&
          !isPermitting(firm, at, soft),
      ) && !soft.words.some(({ word }) => its.test(word)),
    );
  return {
    will: isNew(/^(?:will|shall|won't)$/, /^(?:will|shall|won't|going)$/),
    would: isNew(/^would$/, /^(?:will|would)$/),
  };
}

/** "will be allowed to" beside "may": the future of a permission. */
function isPermitting(firm: UnitSide, auxiliary: number, soft: UnitSide): boolean {
  return firm.words
    .slice(auxiliary + 1, auxiliary + 5)
    .some(({ stem }, ahead) => PERMITTED_STEMS.has(stem) && isOwn(firm, soft, auxiliary + 1 + ahead));
}

/** "will still be able to": the future of "can". */
function isAble({ words }: UnitSide, auxiliary: number): boolean {
  return words.slice(auxiliary + 1, auxiliary + 4).some(({ word }) => word === "able");
}

/** How the other side tells what the mark leaves open. */
function readDeed(
  mark: Mark,
  counterpart: number,
  soft: UnitSide,
  firm: UnitSide,
): Pick<OpeningFeatures, "auxiliary" | "done" | "unasserted"> {
  if (counterpart < 0) return { auxiliary: 0, done: 0, unasserted: 0 };
  const before = [1, 2, 3].map((back) => firm.words[counterpart - back]?.word ?? "");
  const auxiliary = before.find((word) => AUXILIARY.test(word)) ?? "";
  const isDone = /^(?:has|have|had|was|were)$/.test(auxiliary) || isPastForm(firm.words[counterpart]?.word ?? "");
  const deed = deedOf(soft, mark.to - 1, firm.forms[counterpart] ?? "");
  return {
    auxiliary: Number(auxiliary !== ""),
    done: Number(isDone),
    unasserted: Number(!isAsserted(firm, counterpart, deed)),
  };
}
