import { NEGATORS } from "../../data/negators.ts";
import { stemSet, stemWord } from "../../stems.ts";
import {
  IRREGULAR_PARTICIPLES,
  PERMITTED,
  PLANNED,
  SETTLED,
  STAGES,
  STRICT_HEDGES,
  UNDONE,
} from "../data/strength-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { clauseAround, type Firmness, hasOwn, isMere, isOfDanger, isOwn, isPastForm, staysOpen } from "./firmness.ts";
import { readMarks } from "./read-marks.ts";

const STRICT_STEMS = stemSet(STRICT_HEDGES);
const PLANNED_STEMS = stemSet(PLANNED);
const SETTLED_STEMS = stemSet(SETTLED);
const STAGE_OF: ReadonlyMap<string, number> = new Map(
  STAGES.flatMap((words, stage) => words.map((word): [string, number] => [stemWord(word), stage])),
);
/** Words of UNDONE that report, and leave a deed as done as both sides tell it. */
const REPORTED_STEMS = stemSet("say tell report claim according statement".split(" "));
const PARTICIPLES: ReadonlySet<string> = new Set(IRREGULAR_PARTICIPLES);
const PERMITTED_STEMS = stemSet(PERMITTED);
const UNDONE_STEMS = stemSet(UNDONE);
/** What is proposed when no deed is. */
const IDEA_STEMS = stemSet("hypothesis hypothesise hypothesize idea theory way option version solution".split(" "));
const EXPECTING_STEMS = stemSet(
  "expect plan schedule due forecast predict prediction projection anticipate anticipation likely suppose assume presume believe hope".split(
    " ",
  ),
);
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
/** Words after a stage word within which its deed stands. */
const REACH = 6;

/** "is expected to reach", "will, by forecasts, reach" beside "will reach". */
export function compareExpectation(soft: UnitSide, firm: UnitSide): Firmness | null {
  const expected = soft.words.findIndex((_, at) => isExpectation(soft, at));
  if (expected < 0) return null;
  // "it is expected that it will", "by forecasts it will" beside "it will"
  const reported =
    soft.words[expected + 1]?.word === "that" || !/^expect(?:ed|s)?$/.test(soft.words[expected]?.word ?? "");
  const future = firm.words.findIndex(({ word }) => word === "will" && (reported || !soft.counts.has(word)));
  if (future < 0 || hedgesClause(firm, soft, future) || staysOpen(firm, future)) return null;
  if (isDenied(soft, expected - 1) !== isDenied(firm, future + 1)) return null;
  // "the plan" that both speak of expects nothing
  if (firm.words.some(({ stem, word }, at) => EXPECTING_STEMS.has(stem) && (word !== "plan" || isOwn(firm, soft, at))))
    return null;
  return { soft: expected, firm: future };
}

function isDenied({ words }: UnitSide, index: number): boolean {
  return NEGATORS.has(words[index]?.word ?? "");
}

/** "is expected", "can expect", "by forecasts"; not "as expected". */
function isExpectation({ words }: UnitSide, index: number): boolean {
  const { word = "" } = words[index] ?? {};
  if (/^(?:predictions?|forecasts?|projections?)$/.test(word))
    return /^(?:to|the|by|all|most)$/.test(words[index - 1]?.word ?? "");
  return /^expect(?:ed|s)?$/.test(word) && !/^(?:as|than|long|the|an?)$/.test(words[index - 1]?.word ?? "");
}

/** "may", "could" beside "will"; "can" beside the "will" of the same verb. The future of the firm side must be its own. */
export function compareFuture(soft: UnitSide, firm: UnitSide): Firmness | null {
  const future = firm.words.findIndex(
    ({ word }, at) => /^(?:will|shall|must|would)$/.test(word) && !soft.counts.has(word) && !isOfDanger(firm, at),
  );
  const modal = soft.words.findIndex(
    ({ word }, at) =>
      !isMere(soft, at) &&
      NEGATORS.has(soft.words[at + 1]?.word ?? "") === NEGATORS.has(firm.words[future + 1]?.word ?? "") &&
      (/^(?:may|might|could)$/.test(word) || (word === "can" && governsSame(soft, at, firm, future))),
  );
  if (modal < 0 || future < 0 || hedgesClause(firm, soft, future) || staysOpen(firm, future)) return null;
  // "and, possibly, will agree"
  if (STRICT_STEMS.has(firm.words[future - 1]?.stem ?? "")) return null;
  // "may lead to what will be", "could lead to what would be": another tense of both
  if (balance(soft, OPEN_MODALS, firm) <= 0 && balance(firm, FUTURES, soft) <= 0) return null;
  if (isHeldOpen(firm, soft, future)) return null;
  if (firm.counts.has(soft.forms[modal] ?? "") || hasOwn(firm, soft, PERMITTED_STEMS)) return null;
  return { soft: modal, firm: future };
}

const OPEN_MODALS = /^(?:may|might|could|can)$/;
const FUTURES = /^(?:will|shall|would|must)$/;

/** How many more of these words a side has than the other. */
function balance(side: UnitSide, words: RegExp, other: UnitSide): number {
  const count = (of: UnitSide) => of.words.filter(({ word }) => words.test(word)).length;
  return count(side) - count(other);
}

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

/** "plans to buy" beside "has decided to buy". */
export function comparePlans(soft: UnitSide, firm: UnitSide): Firmness | null {
  const planned = soft.words.findIndex(({ stem }, at) => PLANNED_STEMS.has(stem) && governs(soft, at));
  const settled = firm.words.findIndex(
    ({ stem, word }, at) =>
      SETTLED_STEMS.has(stem) &&
      word !== stem &&
      governs(firm, at) &&
      (!/^(?:beg[au]n|start(?:ed|s)|sign(?:ed|s)|order(?:ed|s))$/.test(word) ||
        /^to$|ing$/.test(firm.words[at + 1]?.word ?? "")),
  );
  if (planned < 0 || settled < 0) return null;
  if (
    soft.words.some(({ stem }) => SETTLED_STEMS.has(stem)) ||
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

/** Whether the clause around a word of the firm side has a hedge that the soft side has not; another clause may have its own. */
function hedgesClause(firm: UnitSide, soft: UnitSide, index: number): boolean {
  const { words } = firm;
  const [from, to] = clauseAround(firm, index);
  return words
    .slice(from, to + 1)
    .some(({ stem }, offset) => STRICT_STEMS.has(stem) && isOwn(firm, soft, from + offset));
}

/** "announced its withdrawal" beside "withdrew"; "is considering withdrawing" beside "will withdraw". */
export function compareStages(soft: UnitSide, firm: UnitSide): Firmness | null {
  for (const [index, { stem }] of soft.words.entries()) {
    const stage = STAGE_OF.get(stem);
    if (stage === undefined || isOtherSense(soft, index)) continue;
    for (let at = index + 1; at < Math.min(index + REACH, soft.words.length); at++) {
      const deed = soft.words[at];
      // "helped prepare the treaty, became pope": another predicate
      if (/[,;:]/.test(soft.text.text.slice(soft.words[at - 1]?.end ?? 0, deed?.start ?? 0))) break;
      if (deed === undefined || /^(?:when|while|after|because|as|if|who|which|whose|where|and|but)$/.test(deed.word))
        break;
      if (!deed.content || deed.name || [STAGE_OF, IDEA_STEMS, REPORTED_STEMS].some((stems) => stems.has(deed.stem)))
        continue;
      const counterpart = firm.forms.indexOf(soft.forms[at] ?? "");
      if (counterpart >= 0 && isDone(firm, counterpart, soft) && firm.words[counterpart]?.word !== deed.word)
        return { soft: index, firm: counterpart };
    }
  }
  return null;
}

/** "the order was given", "his plan", "is considered": a thing that is spoken of, not what somebody goes on to do. */
function isOtherSense({ words }: UnitSide, index: number): boolean {
  // "is considered to be the best"
  if (words[index]?.word === "considered" && /^(?:is|are|was|were|be|been)$/.test(words[index - 1]?.word ?? ""))
    return true;
  return (
    /^(?:the|an?|his|her|its|their|this|that|no|any|of|in)$/.test(words[index - 1]?.word ?? "") &&
    !/^(?:to|that)$/.test(words[index + 1]?.word ?? "")
  );
}

/** "will withdraw" beside "has withdrawn", "will be opened" beside "was opened": what is to come told as done. */
export function compareDone(soft: UnitSide, firm: UnitSide): Firmness | null {
  for (const [future, { word }] of soft.words.entries()) {
    if (!/^(?:will|shall)$/.test(word) || !isOwn(soft, firm, future)) continue;
    const deed = soft.words.findIndex(({ content }, at) => at > future && content);
    if (deed < 0 || deed > future + GOVERNED) continue;
    if (soft.words.slice(future + 1, deed).some(({ word }) => NEGATORS.has(word))) continue;
    const counterpart = firm.forms.indexOf(soft.forms[deed] ?? "");
    if (counterpart >= 0 && tellsPast(firm, counterpart) && isDone(firm, counterpart, soft))
      return { soft: future, firm: counterpart };
  }
  return null;
}

/** Words before a participle among which its auxiliary stands. */
const AUXILIARY = 3;

/** "has withdrawn", "was opened", "withdrew"; not "the signed treaty", "mines laid by the army". */
function tellsPast({ words }: UnitSide, index: number): boolean {
  const before = words.slice(Math.max(0, index - AUXILIARY), index);
  if (before.some(({ word }) => /^(?:has|have|had|was|were|been)$/.test(word))) return true;
  return (before.at(-1)?.content ?? false) && isPastForm(words[index]?.word ?? "") && words[index + 1]?.word !== "by";
}

/** A past tense that no word nearby leaves undone; a report that both sides have leaves it as it is. */
function isDone(firm: UnitSide, index: number, soft: UnitSide): boolean {
  const { words } = firm;
  const word = words[index]?.word ?? "";
  // "are updated" is no past
  if (
    /^(?:is|are|be|being)$/.test(words[index - 1]?.word ?? "") ||
    /^(?:is|are|be)$/.test(words[index - 2]?.word ?? "")
  )
    return false;
  const leavesUndone = (stem: string, at: number) =>
    UNDONE_STEMS.has(stem) && (!REPORTED_STEMS.has(stem) || isOwn(firm, soft, at));
  return (isPastForm(word) || PARTICIPLES.has(word)) && !words.some(({ stem }, at) => leavesUndone(stem, at));
}
