import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES_ABOUT, STRICT_HEDGES } from "../data/strength-words.ts";
import { findMetWords, shareOfMet } from "../texts/find-met-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { countReports, isMetInFamily, isPastAbility, mayPermit } from "./answer-hedges.ts";
import type { Opening } from "./find-openings.ts";
import { findOpenMarks, opensSurely, withoutWord } from "./find-openings.ts";
import {
  clauseAround,
  deedOf,
  type Firmness,
  isAsserted,
  isBeyondDoubt,
  isMere,
  isOwn,
  isPastForm,
  permits,
  staysOpen,
} from "./firmness.ts";
import type { OpeningFeatures } from "./opening-features.ts";
import type { Mark } from "./read-marks.ts";

const ABOUT = {
  strict: stemSet(STRICT_HEDGES.filter((word) => word !== "able")),
  expectation: stemSet(HEDGES_ABOUT.expectation),
  belief: stemSet([...HEDGES_ABOUT.belief, ...HEDGES_ABOUT.appearance]),
  ability: stemSet(HEDGES_ABOUT.ability),
  risk: stemSet(HEDGES_ABOUT.risk),
} as const;
const OPEN_ADVERB = /^(?:possibly|perhaps|maybe|probably|potentially|likely)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|shall)$/;
const CONDITION = /^(?:if|unless|whether|provided|should|event|case|condition|conditional|conditions)$/;
/** Words that a negator turns from open to closed. */
const OPEN_WORD =
  /^(?:may|might|could|can|possible|probable|likely|able|probably|possibly|perhaps|allegedly|reportedly|alleged|expected|foreseen)$/;
const CLOSED_WORD = /^(?:couldn't|cannot|can't|impossible|unlikely)$/;
/** Features of what may stand for an opening on the other side. */
const ANSWERS = [
  "unasserted",
  "strict",
  "expectation",
  "belief",
  "ability",
  "risk",
  "openNear",
  "openFar",
  "looseNear",
  "looseFar",
  "openBoth",
  "denied",
  "reportsAdverb",
  "reportsHeld",
  "permitted",
  "pastAbility",
] as const;

/** What other comparisons tell of the same sides, by the words of the soft one. */
export interface Compared {
  readonly future: Firmness | null;
  readonly groups: Firmness | null;
}

/** What speaks for and against an opening being the soft side's alone. */
export function describeOpening(
  { mark, counterpart }: Opening,
  soft: UnitSide,
  firm: UnitSide,
  compared: Compared,
): OpeningFeatures {
  const words = soft.words.slice(mark.from, mark.to);
  const { word = "" } = words[0] ?? {};
  const modal = words.some((part) => /^(?:may|might|could)$/.test(part.word));
  const [from, to] = counterpart < 0 ? [0, firm.words.length - 1] : clauseAround(firm, counterpart);
  const isNear = (at: number) => at >= from && at <= to;
  const told = (found: Firmness | null) => Number(found !== null && found.soft >= mark.from && found.soft < mark.to);
  const reports = Math.min(2, Math.max(0, countReports(firm) - countReports(soft, words.length > 1 ? mark : null)));
  const covered = shareOfMet(firm, findMetWords(firm, soft));
  const features = {
    modal: Number(modal),
    could: Number(word === "could"),
    adverb: Number(mark.adverb || OPEN_ADVERB.test(word)),
    heldAdverb: Number(mark.adverb && mark.held),
    held: Number(mark.held && !mark.adverb),
    heldNoun: Number(isHeldNoun(mark, soft)),
    expected: Number(mark.level === 2 && !mark.held),
    covered,
    ...readFuture(soft, firm),
    ...readDeed(mark, counterpart, soft, firm),
    future: told(compared.future),
    regrouped: told(compared.groups),
    ...readHedges(mark, soft, firm, isNear),
    ...readMarksLeft(mark, soft, firm, isNear),
    denied: Number(firm.words.some((_, at) => isClosed(firm, at) && isOwn(firm, soft, at))),
    reportsAdverb: Number(mark.held && mark.adverb) * reports,
    reportsHeld: Number(mark.held && !mark.adverb) * reports,
    permitted: Number(modal && mayPermit(soft, mark) && permits(firm, soft)),
    pastAbility: Number(isPastAbility(soft, mark.from, firm, counterpart)),
  };
  return { ...features, bare: Number(covered === 1 && ANSWERS.every((answer) => features[answer] === 0)) };
}

/** "the suspected leader", not "is suspected of". */
function isHeldNoun({ from, to, held, adverb }: Mark, { words }: UnitSide): boolean {
  if (!held || adverb || to - from > 1) return false;
  return words[to]?.content === true && !AUXILIARY.test(words[from - 1]?.word ?? "");
}

function readFuture(soft: UnitSide, firm: UnitSide): Pick<OpeningFeatures, "will" | "would"> {
  const isNew = (mine: RegExp, its: RegExp) =>
    Number(
      firm.words.some(
        ({ word }, at) => mine.test(word) && isOwn(firm, soft, at) && !staysOpen(firm, at) && !isAble(firm, at),
      ) && !soft.words.some(({ word }) => its.test(word)),
    );
  return {
    will: isNew(/^(?:will|shall|won't)$/, /^(?:will|shall|won't|going)$/),
    would: isNew(/^would$/, /^(?:will|would)$/),
  };
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

function readHedges(
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
  };
}

/** What the marks of the other side leave open. */
function readMarksLeft(
  mark: Mark,
  soft: UnitSide,
  firm: UnitSide,
  isNear: (at: number) => boolean,
): Pick<OpeningFeatures, "openNear" | "openFar" | "openAlike" | "looseNear" | "looseFar" | "openBoth" | "heldToo"> {
  const all = findOpenMarks(firm);
  const left = withoutWord(firm, all, soft, findOpenMarks(soft)).filter(
    ({ from }) => !isMetInFamily(firm, from, soft, mark),
  );
  const [sure, loose] = [
    left.filter((other) => opensSurely(firm, other)),
    left.filter((other) => !opensSurely(firm, other)),
  ];
  const isSure = (other: Mark) => opensSurely(firm, other) && !isMere(firm, other.from);
  return {
    openNear: Number(sure.some(({ from }) => isNear(from))),
    openFar: Number(sure.some(({ from }) => !isNear(from))),
    openAlike: Number(sure.some(({ level, held }) => level === mark.level || held === mark.held)),
    looseNear: Number(loose.some(({ from }) => isNear(from))),
    looseFar: Number(loose.some(({ from }) => !isNear(from))),
    openBoth: Number(all.some((other) => isSure(other) && isNear(other.from))),
    heldToo: Number(mark.held && left.some(({ held, adverb }) => held && !adverb)),
  };
}

/** "possible theft" beside "suspected theft", not "possible to buy". */
function isAttributive({ words }: UnitSide, index: number): boolean {
  return (
    /^(?:possible|potential|likely|probable)$/.test(words[index]?.word ?? "") && words[index + 1]?.content === true
  );
}

/** "could not", "is not possible", "cannot". */
function isClosed({ words }: UnitSide, index: number): boolean {
  const { word = "", written = "" } = words[index] ?? {};
  if (CLOSED_WORD.test(word)) return true;
  if (!OPEN_WORD.test(word) || written === "May") return false;
  return [-2, -1, 1].some((step) => NEGATORS.has(words[index + step]?.word ?? ""));
}
