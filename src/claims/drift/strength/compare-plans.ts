import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { PLANNED, SETTLED, STRICT_HEDGES } from "../data/strength-words.ts";
import { mayPermit } from "../openness/answer-hedges.ts";
import { readMarks } from "../openness/read-marks.ts";
import type { UnitSide } from "../unit-pair.ts";
import {
  balance,
  clauseAround,
  type Firmness,
  isInCondition,
  isMere,
  isOfDanger,
  isOwn,
  OPEN_MODALS,
  permits,
  staysOpen,
} from "./firmness.ts";

const STRICT_STEMS = stemSet(STRICT_HEDGES);
const PLANNED_STEMS = stemSet(PLANNED);
const SETTLED_STEMS = stemSet(SETTLED);
/** Words before a modal verb among which stands what it is said of. */
const SUBJECT = 4;
/** Verbs of effect. */
const EFFECTS = stemSet(
  "lead cause result bring trigger provoke worsen affect harm threaten damage destroy increase reduce raise lower spread become".split(
    " ",
  ),
);
/** Content words behind a modal verb that tell what it is said of. */
const GOVERNED = 3;
/** Level of "truth" at most of what is open or likely. */
const OPEN = 2;
/** "may", "could" beside "will"; "can" beside the "will" of the same verb. The future of the firm side must be its own. */
export function compareFuture(soft: UnitSide, firm: UnitSide): Firmness | null {
  const future = firm.words.findIndex(
    ({ word }, at) =>
      /^(?:will|shall|must|would)$/.test(word) &&
      isOwn(firm, soft, at) &&
      !isOfDanger(firm, at) &&
      !isInCondition(firm, at),
  );
  const modal = soft.words.findIndex(
    ({ word }, at) =>
      !isMere(soft, at, firm) &&
      isDenied(soft, at) === isDenied(firm, future) &&
      (/^(?:may|might|could)$/.test(word) || (word === "can" && governsSame(soft, at, firm, future))),
  );
  if (modal < 0 || future < 0 || hedgesClause(firm, soft, future) || staysOpen(firm, future)) return null;
  // "and, possibly, will agree"
  if (STRICT_STEMS.has(firm.words[future - 1]?.stem ?? "")) return null;
  // "may lead to what will be", "could lead to what would be": another tense of both
  const open = soft.words[modal]?.word === "can" ? OPEN_MODALS : OPEN_WORDS;
  if (balance(soft, open, firm) <= 0 || balance(firm, FUTURES, soft) <= 0) return null;
  if (isHeldOpen(firm, soft, future)) return null;
  // "could have been sold", "would have fetched": neither came about
  if (
    firm.words[future]?.word === "would" &&
    [soft.words[modal + 1], firm.words[future + 1]].every((next) => next?.word === "have")
  )
    return null;
  // "may not be used", "must not be used"
  if (firm.words[future]?.word === "must" && isDenied(firm, future)) return null;
  if (firm.counts.has(soft.forms[modal] ?? "") || (permits(firm, soft) && mayPermit(soft, { to: modal + 1 })))
    return null;
  return { soft: modal, firm: future };
}

/** "may not come", "there will be no", "no company could". */
function isDenied({ words, text }: UnitSide, modal: number): boolean {
  if (words.slice(modal + 1, modal + 4).some(({ word }) => NEGATORS.has(word))) return true;
  for (let at = modal - 1; at >= 0 && modal - at <= SUBJECT; at--) {
    if (/[,;:.!?]/.test(text.text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0))) return false;
    if (NEGATORS.has(words[at]?.word ?? "")) return true;
  }
  return false;
}

/** Those of {@link OPEN_MODALS} that tell of no ability. */
const OPEN_WORDS = /^(?:may|might|could|possibly|perhaps|maybe|probably|unlikely)$/;
const FUTURES = /^(?:will|shall|would|must)$/;

/** "It cannot be ruled out that the dam will break": something of the firm side's own before the future leaves it open. */
function isHeldOpen(firm: UnitSide, soft: UnitSide, future: number): boolean {
  return readMarks(firm).some(
    ({ scale, level, plain, from }) =>
      scale === "truth" && level <= OPEN && plain && from < future && isOwn(firm, soft, from),
  );
}

/** Whether two modal verbs stand before the same words; "you can" offers a thing. */
function governsSame(soft: UnitSide, can: number, firm: UnitSide, will: number): boolean {
  if (will < 0 || /^(?:you|we|one)$/.test(soft.words[can - 1]?.word ?? "")) return false;
  const [mine, its] = [nextContent(soft, can), nextContent(firm, will)];
  // "the road can be used from the depot": what it is good for
  if (soft.words[can + 2]?.word !== "used" && mine.some((form) => its.includes(form))) return true;
  // "can lead to floods", "will cause floods": of effects "can" tells what may come, not who is able
  if (EFFECTS.has(mine[0] ?? "") && EFFECTS.has(its[0] ?? "")) return true;
  // "the causes can be injuries", "the causes will be wounds"
  const isBeing = ({ words }: UnitSide, at: number) => words[at + 1]?.word === "be";
  return (
    isBeing(soft, can) &&
    isBeing(firm, will) &&
    contentBefore(soft, can).some((form) => contentBefore(firm, will).includes(form))
  );
}

/** The forms of the content words right before an index. */
function contentBefore({ words, forms }: UnitSide, index: number): string[] {
  return forms
    .slice(Math.max(0, index - SUBJECT), index)
    .filter((_, offset) => words[Math.max(0, index - SUBJECT) + offset]?.content);
}

function nextContent({ words, forms }: UnitSide, index: number): string[] {
  const next: string[] = [];
  for (let at = index + 1; at < words.length && next.length < GOVERNED; at++)
    if (words[at]?.content) next.push(forms[at] ?? "");
  return next;
}

/** "decided", "approves", "begun": not "a decision", "must decide", which settle nothing. */
const FINITE = /(?:ed|[^i]s)$|^beg[au]n$/;

/** "plans to buy" beside "has decided to buy". */
export function comparePlans(soft: UnitSide, firm: UnitSide): Firmness | null {
  const planned = soft.words.findIndex(
    ({ stem }, at) => PLANNED_STEMS.has(stem) && (governs(soft, at) || isHad(soft, at)),
  );
  const settled = firm.words.findIndex(
    ({ stem, word }, at) =>
      SETTLED_STEMS.has(stem) &&
      FINITE.test(word) &&
      !isInCondition(firm, at) &&
      governs(firm, at) &&
      (!/^(?:beg[au]n|start(?:ed|s)|sign(?:ed|s)|order(?:ed|s))$/.test(word) ||
        /^to$|ing$/.test(firm.words[at + 1]?.word ?? "")),
  );
  if (planned < 0 || settled < 0) return null;
  if (
    soft.words.some(({ stem, word }) => SETTLED_STEMS.has(stem) && !word.endsWith("ing")) ||
    firm.words.some(({ stem }, at) => PLANNED_STEMS.has(stem) && governs(firm, at))
  )
    return null;
  return { soft: planned, firm: settled };
}

/** "intends to give", "considers giving", "approved the": a verb of planning or deciding, not "the beginning of". */
function governs({ words }: UnitSide, index: number): boolean {
  const next = words[index + 1]?.word ?? "";
  return next !== "of" && words[index - 1]?.word !== "the" && words[index - 1]?.word !== "to";
}

/** "has the plan of selling", "it is the intention of the city to sell", "its plan is to sell" */
function isHad({ words }: UnitSide, index: number): boolean {
  const before = words.slice(Math.max(0, index - 3), index).map(({ word }) => word);
  if (before.some((word) => /^(?:has|have|had)$/.test(word)) || /^(?:it|that) (?:is|was) the$/.test(before.join(" ")))
    return true;
  return words
    .slice(index + 1, index + 6)
    .some(({ word }, at, rest) => /^(?:is|was)$/.test(word) && rest[at + 1]?.word === "to");
}

/** Whether the clause around a word of the firm side has a hedge that the soft side has not; another clause may have its own. */
function hedgesClause(firm: UnitSide, soft: UnitSide, index: number): boolean {
  const { words } = firm;
  const [from, to] = clauseAround(firm, index);
  return words
    .slice(from, to + 1)
    .some(({ stem }, offset) => STRICT_STEMS.has(stem) && isOwn(firm, soft, from + offset));
}
