import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES_ABOUT } from "../data/strength-words.ts";
import { clauseAround, deedOf, isOwn, isPastForm } from "../strength/firmness.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { Mark } from "./read-marks.ts";

const FAMILIES: readonly ReadonlySet<string>[] = Object.values(HEDGES_ABOUT).map(stemSet);
/** Words that say where a thing is known from. */
const REPORT_STEMS = stemSet(
  `report say state accord claim allege message write note tell announce information assert accuse suspect charge believe think reproach blame denounce
maintain insist argue declare assure affirm deny add explain stress emphasise emphasize underline warn confirm disclose reveal admit acknowledge complain
comment reply respond retort answer quote cite contend concede`.split(/\s+/u),
);
/** How many words of report a side has beside a mark, in whatever sense; "did not say" reports nothing. */
export function countReports({ words }: UnitSide, beside: Mark | null = null): number {
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
  // "accused of" beside "a charge": the mark itself is answered
  if (soft.words.slice(from, to).some((word) => families.some((family) => family.has(word.stem)))) return false;
  return (
    families.length > 0 &&
    soft.words.some(
      (other, at) =>
        (at < from || at >= to) && families.some((family) => family.has(other.stem)) && isOwn(soft, firm, at),
    )
  );
}

/** "said", "announced": of which the tense is that of the report, not of the deed. */
function isReport(word: string, stem: string): boolean {
  return REPORT_STEMS.has(stem) || /^(?:said|told|wrote|thought|told|made|agreed|cautioned|promised)$/.test(word);
}

/** Words before an answer among which the past tense stands that it belongs to. */
const BACK = 3;

/** "could be saved" beside "was saved" tells what came about. */
export function isPastAbility(soft: UnitSide, could: number, firm: UnitSide, counterpart: number): boolean {
  if (soft.words[could]?.word !== "could" || soft.words[could + 1]?.word === "have") return false;
  const isPast = ({ word, stem, name }: UnitSide["words"][number]) =>
    !name && (/^(?:was|were|had|did)$/.test(word) || (isPastForm(word) && !isReport(word, stem)));
  const isDeed = counterpart >= 0 && deedOf(soft, could, firm.forms[counterpart] ?? "") !== null;
  const [from, to] = counterpart < 0 ? [0, firm.words.length - 1] : clauseAround(firm, counterpart);
  const clause = firm.words.slice(from, to + 1);
  if (
    clause.some(({ word }) => /^(?:is|are|will|would|has|have|may|might|must|can|possibly|next|tomorrow)$/.test(word))
  )
    return false;
  // "voted to begin", not "had to leave"
  const isInfinitive = ({ word }: UnitSide["words"][number], at: number) =>
    word === "to" && clause[at - 1]?.word !== "had" && clause[at + 1]?.content === true && !clause[at + 1]?.name;
  if (!isDeed && clause.some(isInfinitive)) return false;
  // "decided to begin": what was decided is to come
  const near = !isDeed ? clause : firm.words.slice(Math.max(from, counterpart - BACK), counterpart + 1);
  return near.some(isPast);
}
