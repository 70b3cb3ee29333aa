import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES, HEDGES_ABOUT, PERMITTED, STRICT_HEDGES } from "../data/strength-words.ts";
import { isBeyondDoubt, isMere, isOwn } from "../strength/firmness.ts";
import type { UnitSide } from "../unit-pair.ts";
import { isMetInFamily, mayPermit } from "./answer-hedges.ts";
import { findOpenMarks, opensSurely, tellingAt, withoutWord } from "./find-openings.ts";
import type { OpeningFeatures } from "./opening-features.ts";
import type { Mark } from "./read-marks.ts";

const ABOUT = {
  strict: stemSet(STRICT_HEDGES.filter((word) => word !== "able")),
  expectation: stemSet(
    HEDGES_ABOUT.expectation.filter((word) => !/^(?:due|should|schedule|project|projection|estimate)$/.test(word)),
  ),
  belief: stemSet([...HEDGES_ABOUT.belief, ...HEDGES_ABOUT.appearance]),
  ability: stemSet([...HEDGES_ABOUT.ability, "possibility", "power", "position"]),
  risk: stemSet(HEDGES_ABOUT.risk),
  permission: stemSet([
    ...HEDGES_ABOUT.permission,
    ...PERMITTED,
    ..."open available bar block lift free prohibition".split(" "),
  ]),
  accusation: stemSet([...HEDGES_ABOUT.accusation, "assert", "contend"]),
  fear: stemSet(HEDGES_ABOUT.fear),
} as const;
const HEDGE_STEMS = stemSet(HEDGES.filter((word) => !/^(?:would|should|must|ought|can|could)$/.test(word)));
const CONDITION = /^(?:if|unless|whether|provided|should|event|case|condition|conditional|conditions)$/;
/** Words that a negator turns from open to closed. */
const OPEN_WORD =
  /^(?:may|might|could|can|possible|probable|likely|able|probably|possibly|perhaps|allegedly|reportedly|alleged|expected|foreseen)$/;
const CLOSED_WORD = /^(?:couldn't|cannot|can't|impossible|unlikely)$/;

/** Whether a side has a word of its own that holds a thing less than firmly, in whatever sense. */
export function answersAtAll(side: UnitSide, other: UnitSide): boolean {
  return side.words.some(({ stem }, at) => HEDGE_STEMS.has(stem) && isOwn(side, other, at));
}

/** Hedges of the other side's own that may stand for a mark, by what they are about; one in another clause counts half. */
export function readHedges(
  mark: Mark,
  soft: UnitSide,
  firm: UnitSide,
  isNear: (at: number) => boolean,
): Pick<OpeningFeatures, keyof typeof ABOUT> {
  // "should donors pay" beside "if donors pay"
  const conditional = soft.words.some(({ word }) => CONDITION.test(word));
  const own = firm.words.flatMap(({ stem, word, written }, at) =>
    written !== "May" &&
    isOwn(firm, soft, at) &&
    !isBeyondDoubt(firm, at) &&
    !(word === "should" && conditional) &&
    (!isMere(firm, at) || isAttributive(firm, at))
      ? [{ stem, at, met: isMetInFamily(firm, at, soft, mark), closed: isClosed(firm, at) }]
      : [],
  );
  const best = (about: keyof typeof ABOUT) =>
    Math.max(
      0,
      ...own
        .filter(({ stem, met, closed }) => ABOUT[about].has(stem) && !(about === "strict" ? closed : met))
        .map(({ at }) => (isNear(at) ? 1 : 0.5)),
    );
  return {
    strict: best("strict"),
    expectation: best("expectation"),
    belief: best("belief"),
    ability: best("ability"),
    risk: best("risk"),
    permission:
      /^(?:may|might|could)$/.test(soft.words[mark.to - 1]?.word ?? "") && mayPermit(soft, mark)
        ? best("permission")
        : 0,
    accusation: best("accusation"),
    fear: best("fear"),
  };
}

/** What the marks of the other side leave open. */
export function readMarksLeft(
  mark: Mark,
  soft: UnitSide,
  firm: UnitSide,
  isNear: (at: number) => boolean,
): Pick<OpeningFeatures, "openNear" | "openFar" | "openAlike" | "openBoth"> {
  const all = findOpenMarks(firm);
  const left = withoutWord(firm, all, soft, findOpenMarks(soft)).filter(
    (other) => !isMetInFamily(firm, tellingAt(firm, other), soft, mark),
  );
  const sure = left.filter((other) => opensSurely(firm, other));
  const isSure = (other: Mark) => opensSurely(firm, other) && !isMere(firm, other.from);
  return {
    openNear: Number(sure.some(({ from }) => isNear(from))),
    openFar: Number(sure.some(({ from }) => !isNear(from))),
    openAlike: Number(sure.some(({ level, held }) => level === mark.level || held === mark.held)),
    openBoth: Number(all.some((other) => isSure(other) && isNear(other.from))),
  };
}

/** "possible theft" beside "suspected theft", not "possible to buy". */
function isAttributive({ words }: UnitSide, index: number): boolean {
  return (
    /^(?:possible|potential|likely|probable)$/.test(words[index]?.word ?? "") && words[index + 1]?.content === true
  );
}

/** "could not", "is not possible", "cannot". */
export function isClosed({ words }: UnitSide, index: number): boolean {
  const { word = "", written = "" } = words[index] ?? {};
  if (CLOSED_WORD.test(word)) return true;
  if (!OPEN_WORD.test(word) || written === "May") return false;
  return [-2, -1, 1].some((step) => NEGATORS.has(words[index + step]?.word ?? ""));
}
