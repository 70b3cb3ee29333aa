import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGE_FAMILIES, HEDGES, STRICT_HEDGES } from "../data/strength-words.ts";
import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { clauseAround, isBeyondDoubt, isMere, isOwn, isPastForm, permits } from "./firmness.ts";
import type { Mark } from "./read-marks.ts";

const HEDGE_STEMS = stemSet(HEDGES);
const STRICT_STEMS = stemSet(STRICT_HEDGES);
const FAMILIES: readonly ReadonlySet<string>[] = HEDGE_FAMILIES.map(stemSet);
/** Ability, which is no doubt. */
const ABLE_STEMS = stemSet("can able capable ability capability enable allow opportunity".split(" "));
/** What the speaker goes by, beside how sure he is. */
const SEEN = /^(?:apparently|presumably|probably)$/;
const SEEING = /^(?:evidently|clearly|obviously|visibly|surely)$/;
/** Words that say where a thing is known from. */
const REPORT_STEMS = stemSet(
  `report say state accord claim allege message write note tell announce information assert accuse suspect charge believe think reproach blame denounce
maintain insist argue declare assure affirm deny add explain stress emphasise emphasize underline warn confirm disclose reveal admit acknowledge complain
comment reply respond retort answer quote cite contend concede`.split(/\s+/u),
);
/** An adjective of doubt before what is doubted. */
const ATTRIBUTIVE =
  /^(?:possible|potential|apparent|presumed|probable|likely|suspected|alleged|purported|supposed|believed|putative|reputed|rumou?red)$/;

/** Whether another word or turn of the firm side leaves open what a mark of the soft side does. */
export function isAnswered(
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
  if (modal && mayPermit(soft, mark) && permits(firm, soft)) return true;
  if (SEEN.test(words[0] ?? "") && firm.words.some((other) => SEEING.test(other.word))) return true;
  // "it is alleged that" is a report itself, "allegedly" stands beside one.
  // "suspected sabotage" beside "possible sabotage"
  if (
    mark.held &&
    !mark.adverb &&
    firm.words.some(
      ({ word }, at) => ATTRIBUTIVE.test(word) && firm.words[at + 1]?.content === true && isOwn(firm, soft, at),
    )
  )
    return true;
  if (mark.held && reports(firm) > reports(soft, words.length > 1 ? mark : null)) return true;
  if (
    firm.words.some(
      ({ stem }, at) =>
        (STRICT_STEMS.has(stem) || (!mark.held && at >= from && at <= to && HEDGE_STEMS.has(stem))) &&
        hedges(firm, soft, at, !modal, mark),
    )
  )
    return true;
  return isHedgedTwice(soft, firm, mark) || isPastAbility(soft, mark.from, firm, counterpart);
}

/** How many words of report a side has beside a mark, in whatever sense; "did not say" reports nothing. */
function reports({ words }: UnitSide, beside: Mark | null = null): number {
  return words.filter(
    ({ stem, word, name }, at) =>
      REPORT_STEMS.has(stem) &&
      !name &&
      !/^states?$/.test(word) &&
      (beside === null || at < beside.from || at >= beside.to) &&
      !isUnsaid(words, at),
  ).length;
}

/** "did not say", "declined to comment". */
function isUnsaid(words: UnitSide["words"], at: number): boolean {
  const [before, second] = [words[at - 1]?.word ?? "", words[at - 2]?.word ?? ""];
  return NEGATORS.has(before) || (before === "to" && /^(?:declin|refus)(?:e|ed|es|ing)$/.test(second));
}

/** Whether "may" may stand for a permission: not "may have left", "may be a source". */
export function mayPermit({ words }: UnitSide, { to }: Pick<Mark, "to">): boolean {
  const [next, after] = [words[to]?.word ?? "", words[to + 1]?.word ?? ""];
  if (next === "be")
    return /(?:ed|en|wn|ght|ade|ld|id|nt|ung|un)$/.test(after) && !/^(?:prohibit|forbidd|bann)/.test(after);
  return next !== "have" || !/(?:ed|en|wn|ght|ade|ld|id|nt|ung|un)$/.test(after);
}

/** Whether a word beside a mark says the same as a hedge of the other side, which then says nothing of the mark: "may be suspected" beside "suspicion". */
export function isMetInFamily(firm: UnitSide, hedge: number, soft: UnitSide, { from, to }: Mark): boolean {
  const { stem = "" } = firm.words[hedge] ?? {};
  const families = FAMILIES.filter((family) => family.has(stem));
  return (
    families.length > 0 &&
    soft.words.some(
      (other, at) =>
        (at < from || at >= to) && families.some((family) => family.has(other.stem)) && isOwn(soft, firm, at),
    )
  );
}

/** "in his opinion", not "the court gave its opinion". */
function isHeld({ words }: UnitSide, opinion: number): boolean {
  return words.slice(Math.max(0, opinion - 3), opinion).some(({ word }) => /^(?:in|of)$/.test(word));
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
function hedges(firm: UnitSide, soft: UnitSide, index: number, doubted: boolean, mark: Mark): boolean {
  const { word = "", stem = "" } = firm.words[index] ?? {};
  if (
    isBeyondDoubt(firm, index) ||
    (word === "opinion" && !isHeld(firm, index)) ||
    (doubted && ABLE_STEMS.has(stem)) ||
    (word === "would" && (soft.counts.has("will") || reports(firm) > 0))
  )
    return false;
  if (!STRICT_STEMS.has(stem) && soft.words.some((other) => mayStandFor(other.stem, stem))) return false;
  if (isMetInFamily(firm, index, soft, mark)) return false;
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
      !isGoverned(soft, mark, at) &&
      firm.counts.has(soft.forms[at] ?? ""),
  );
}

/** "may be alleged": a hedge of a hedge. */
function isGoverned({ words }: UnitSide, { to }: Mark, hedge: number): boolean {
  if (/^(?:possible|likely|probable)$/.test(words[hedge]?.word ?? "")) return false;
  return hedge >= to && words.slice(to, hedge).every(({ word }) => /^(?:be|been|being|have|also|well)$/.test(word));
}
