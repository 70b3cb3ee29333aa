import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES, PERMITTED, POSSIBLE, STRICT_HEDGES } from "../data/strength-words.ts";
import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { isBeyondDoubt } from "./compare-certainty.ts";
import {
  clauseAround,
  deedOf,
  type Firmness,
  hasOwn,
  isAsserted,
  isMere,
  isOfDanger,
  isOwn,
  isPastForm,
} from "./firmness.ts";
import { readMarks } from "./read-marks.ts";

const POSSIBLE_WORDS: ReadonlySet<string> = new Set(POSSIBLE);
const HEDGE_STEMS = stemSet(HEDGES);
const STRICT_STEMS = stemSet(STRICT_HEDGES);
const PERMITTED_STEMS = stemSet(PERMITTED);
/** Ability, which is no doubt. */
const ABLE_STEMS = stemSet("can able capable ability capability enable allow opportunity".split(" "));
const DENIED = /^(?:not|no)$/;
/** What the speaker goes by, beside how sure he is. */
const SEEN = /^(?:apparently|presumably|probably)$/;
const SEEING = /^(?:evidently|clearly|obviously|visibly|surely)$/;
const EVIDENTIAL = /^(?:allegedly|reportedly|purportedly|supposedly)$/;
/** "it was reported that", "is supposed to" */
const HEARD = /^(?:reported|alleged|supposed|presumed|rumou?red|purported)$/;
/** "the report states" */
const TOLD = /^(?:says|said|states|stated|reads)$/;
const EVIDENCE_STEMS = stemSet(
  "allege report claim suppose supposedly allegedly reportedly presumably suspect accuse purport apparent apparently seem presume rumour rumor may might could possible believe accord".split(
    " ",
  ),
);
/** Words that say where a thing is known from. */
const REPORT_STEMS = stemSet(
  "report say state accord claim allege message write note tell announce information".split(" "),
);
/** Words behind a hedge within which what it hedges stands. */
const REACH = 6;

/** "may come" beside "comes", "probably came" beside "came": only one side hedges it. */
export function comparePossibility(soft: UnitSide, firm: UnitSide): Firmness | null {
  const index = soft.words.findIndex(
    ({ word, written }, at) =>
      POSSIBLE_WORDS.has(word) &&
      !/^May$/.test(written) &&
      !DENIED.test(soft.words[at + 1]?.word ?? "") &&
      !isMere(soft, at) &&
      !isOfDanger(soft, at),
  );
  if (index < 0 || !isOwn(soft, firm, index) || deniesSame(firm, soft.words[index]?.word ?? "")) return null;
  if (holdsOpen(firm, soft)) return null;
  const counterpart = findCounterpart(soft, firm, index);
  if (counterpart >= 0 && !isAsserted(firm, counterpart, deedOf(soft, index, firm.forms[counterpart] ?? "")))
    return null;
  // "will probably act", "is capable of acting": that somebody can is no doubt whether they do.
  const doubted = !/^(?:may|might|could|possible)$/.test(soft.words[index]?.word ?? "");
  if (!doubted && hasOwn(firm, soft, PERMITTED_STEMS)) return null;
  if (SEEN.test(soft.words[index]?.word ?? "") && firm.words.some(({ word }) => SEEING.test(word))) return null;
  if (counterpart < 0 ? hasOwnHedge(firm, soft, doubted) : answersHedge(firm, soft, counterpart, doubted)) return null;
  if (EVIDENTIAL.test(soft.words[index]?.word ?? "") && isHeard(firm, soft)) return null;
  if (isHedgedTwice(soft, firm, index) || isPastAbility(soft, index, firm, counterpart)) return null;
  return { soft: index, firm: counterpart };
}

/** Whether "it was reported" stands for the doubt: not where the other side has words of report for it beside. */
function isHeard(firm: UnitSide, soft: UnitSide): boolean {
  const reports = (stem: string) => stem !== "" && REPORT_STEMS.has(stem);
  const count = ({ words }: UnitSide) => words.filter(({ stem }) => reports(stem)).length;
  const told = ({ words }: UnitSide) =>
    words.some(({ word }, at) => TOLD.test(word) && reports(words[at - 1]?.stem ?? ""));
  if (told(firm) && !told(soft)) return true;
  return firm.words.some(({ word }) => HEARD.test(word)) && count(firm) > count(soft);
}

/** Whether a phrase of the firm side's own leaves the thing open: "did not rule out". */
function holdsOpen(firm: UnitSide, soft: UnitSide): boolean {
  return readMarks(firm).some(
    ({ scale, level, from, to }) => scale === "truth" && level <= 1 && to - from > 1 && isOwn(firm, soft, from),
  );
}

/** "could be saved" beside "was saved" tells what came about. */
function isPastAbility(soft: UnitSide, could: number, firm: UnitSide, counterpart: number): boolean {
  if (soft.words[could]?.word !== "could" || soft.words[could + 1]?.word === "have") return false;
  const [from, to] = counterpart < 0 ? [0, firm.words.length - 1] : clauseAround(firm, counterpart);
  const clause = firm.words.slice(from, to + 1);
  if (clause.some(({ word }) => /^(?:is|are|will|would|has|have)$/.test(word))) return false;
  return clause.some(({ word, name }) => !name && (/^(?:was|were|had|did)$/.test(word) || isPastForm(word)));
}

/** A hedge of the firm side's own in the clause of what the other side hedges, or an uncertain one anywhere. */
function answersHedge(firm: UnitSide, soft: UnitSide, counterpart: number, doubted: boolean): boolean {
  const [from, to] = clauseAround(firm, counterpart);
  return firm.words.some(
    ({ stem }, index) =>
      (STRICT_STEMS.has(stem) || (index >= from && index <= to && HEDGE_STEMS.has(stem))) &&
      hedges(firm, soft, index, doubted),
  );
}

/** "couldn't believe" beside "could believe" is denied, not firmer. */
function deniesSame(firm: UnitSide, modal: string): boolean {
  return firm.words.some(({ word }) => word.startsWith(modal) && /n['’]?t$/.test(word) && NEGATORS.has(word));
}

function hasOwnHedge(firm: UnitSide, soft: UnitSide, doubted: boolean): boolean {
  return firm.words.some(({ stem }, index) => HEDGE_STEMS.has(stem) && hedges(firm, soft, index, doubted));
}

/** Whether a hedge of the firm side is its own and answers one of the other: not "would" for "will", nor ability for doubt. */
function hedges(firm: UnitSide, soft: UnitSide, index: number, doubted: boolean): boolean {
  const { word = "", stem = "" } = firm.words[index] ?? {};
  if (isBeyondDoubt(firm, index) || (doubted && ABLE_STEMS.has(stem)) || (word === "would" && soft.counts.has("will")))
    return false;
  if (!STRICT_STEMS.has(stem) && soft.words.some((other) => mayStandFor(other.stem, stem))) return false;
  return isOwn(firm, soft, index) && !(isMere(firm, index) && !isPossibleTo(firm, index));
}

/** "could also see possible storms" beside "storms are possible": the firm side has the other hedge of the clause. */
function isHedgedTwice(soft: UnitSide, firm: UnitSide, index: number): boolean {
  const [from, to] = clauseAround(soft, index);
  return soft.words.some(
    ({ stem }, at) =>
      at !== index &&
      at >= from &&
      at <= to &&
      STRICT_STEMS.has(stem) &&
      !ABLE_STEMS.has(stem) &&
      firm.counts.has(soft.forms[at] ?? ""),
  );
}

/** "allegedly", "reportedly": said to be so by others; only another word of report or doubt answers it. */
export function compareEvidence(soft: UnitSide, firm: UnitSide): Firmness | null {
  const index = soft.words.findIndex(({ word }) => EVIDENTIAL.test(word));
  if (
    index < 0 ||
    isHeard(firm, soft) ||
    hasOwn(firm, soft, EVIDENCE_STEMS) ||
    firm.words.some(({ word }) => EVIDENTIAL.test(word))
  )
    return null;
  return { soft: index, firm: findCounterpart(soft, firm, index) };
}

/** "It is not possible to buy" answers "could buy". */
function isPossibleTo({ words }: UnitSide, index: number): boolean {
  return (
    words[index]?.word === "possible" &&
    (words[index + 1]?.word === "to" || /^(?:is|be|not)$/.test(words[index - 1]?.word ?? ""))
  );
}

/** The first word of the other side that answers a word standing after `index`. */
function findCounterpart(from: UnitSide, to: UnitSide, index: number): number {
  for (let at = index + 1; at < Math.min(index + REACH, from.words.length); at++) {
    const counterpart = from.words[at]?.content ? findNearest(to, from.forms[at] ?? "", at / from.words.length) : -1;
    if (counterpart >= 0) return counterpart;
  }
  return -1;
}

/** Of the words of a form the one that stands nearest to a place, told as a share of the words; -1 where there is none. */
function findNearest({ forms }: UnitSide, form: string, place: number): number {
  let best = -1;
  forms.forEach((other, at) => {
    const apart = (index: number) => Math.abs(index / forms.length - place);
    if (other === form && (best < 0 || apart(at) < apart(best))) best = at;
  });
  return best;
}
