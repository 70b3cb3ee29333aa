import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES } from "../data/strength-words.ts";
import { alignWords } from "../texts/align-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Firmness, hasOwnReport, isMere, isOfDanger, staysOpen } from "./firmness.ts";
import { type Mark, readMarks } from "./read-marks.ts";

const HEDGE_STEMS = stemSet(HEDGES);
/** Words on either side of a place looked at, and how many of them must stand for each other, where it is the same place in both. */
const BESIDE = 3;
const SAME = 4;
/** Most words between the neighbours of a place that both sides have. */
const GAP = 4;

/** "is likely to appear" beside "will appear", all around in the same words: what stands in the same place says it more firmly. */
export function compareInPlace(soft: UnitSide, firm: UnitSide): Firmness | null {
  const marks = readMarks(soft).filter(
    ({ plain, denied, from }) => plain && !denied && !isOfDanger(soft, from) && !isMere(soft, from),
  );
  if (marks.length === 0) return null;
  const answers = alignWords(soft.forms, firm.forms);
  if (answers === null) return null;
  for (const mark of marks) {
    const place = findPlace(soft, firm, answers, mark);
    if (place === null) continue;
    const theirs = firm.words.slice(place.from, place.to);
    const mine = soft.words.slice(place.ownFrom, place.ownTo);
    if (staysOpen(firm, place.from)) continue;
    if (theirs.some(({ stem }) => HEDGE_STEMS.has(stem) && stem !== "would")) continue;
    if (theirs.some(({ word }) => NEGATORS.has(word)) !== mine.some(({ word }) => NEGATORS.has(word))) continue;
    if (hasUnansweredHedge(firm, answers) || (mark.held && hasOwnReport(firm, soft))) continue;
    return { soft: mark.from, firm: theirs.length === 0 ? -1 : place.from };
  }
  return null;
}

interface Place {
  /** what stands in it on either side, half-open */
  readonly ownFrom: number;
  readonly ownTo: number;
  readonly from: number;
  readonly to: number;
}

/** The place of a mark on the other side, by the neighbours that both have; null where too few stand for each other. */
function findPlace(side: UnitSide, other: UnitSide, answers: Int32Array, mark: Mark): Place | null {
  let before = mark.from - 1;
  while (before >= 0 && mark.from - before <= GAP && (answers[before] ?? -1) < 0) before--;
  let after = mark.to;
  while (after < answers.length && after - mark.to < GAP && (answers[after] ?? -1) < 0) after++;
  const [low, high] = [before < 0 ? -1 : (answers[before] ?? -1), answers[after] ?? -1];
  if ((before >= 0 && low < 0) || high < 0 || high - low - 1 > GAP) return null;
  // The mark itself stands there too.
  for (let at = mark.from; at < mark.to; at++) if ((answers[at] ?? -1) >= 0) return null;
  let same = 0;
  for (let step = 0; step < BESIDE; step++) {
    if (before - step >= 0 ? answers[before - step] === low - step : before < 0 || low - step < 0) same++;
    if (after + step < answers.length ? answers[after + step] === high + step : high + step >= other.words.length)
      same++;
  }
  if (same < SAME || !side.words.slice(after, after + BESIDE).some(({ content }) => content)) return null;
  return { ownFrom: before + 1, ownTo: after, from: low + 1, to: high };
}

function hasUnansweredHedge({ words }: UnitSide, answers: Int32Array): boolean {
  const answered = new Set(answers);
  return words.some(({ stem, word }, at) => HEDGE_STEMS.has(stem) && word !== "would" && !answered.has(at));
}
