import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { IRREGULAR_PARTICIPLES, UNDONE } from "../data/strength-words.ts";
import { findOwn, type Mark, readMarks } from "../openness/read-marks.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Firmness, isOwn, isPastForm } from "./firmness.ts";

const UNDONE_STEMS = stemSet(UNDONE);
/** Words of UNDONE that report, and leave a deed as done as both sides tell it. */
const REPORTED_STEMS = stemSet("say tell report claim according statement".split(" "));
const PARTICIPLES: ReadonlySet<string> = new Set(IRREGULAR_PARTICIPLES);
/** Level of "plan" at most of what is not decided. */
const PLANNED = 3;
/** Words behind a plan among which stands the verb of its deed. */
const REACH = 4;
/** Words before a participle among which its auxiliary stands. */
const AUXILIARY = 3;

/** "will withdraw", "is to be opened", "announced that it would leave" beside "has withdrawn", "was opened", "left": what is to come told as done. */
export function compareDeeds(soft: UnitSide, firm: UnitSide): Firmness | null {
  for (const mark of findOwn(soft, readMarks(soft), firm, readMarks(firm))) {
    if (mark.scale !== "plan" || mark.level > PLANNED || mark.denied) continue;
    const deed = findDeed(soft, mark);
    const counterpart = deed < 0 ? -1 : firm.forms.indexOf(soft.forms[deed] ?? "");
    if (counterpart >= 0 && tellsPast(firm, counterpart) && isDone(firm, counterpart, soft))
      return { soft: mark.from, firm: counterpart };
  }
  return null;
}

/** The verb that a plan is of: "will join", "applied to join", "is to be turned off"; -1 for a plan for a thing. */
function findDeed({ words, text }: UnitSide, { from, to }: Mark): number {
  const governs = /^(?:will|shall|'ll|to|would)$/;
  let open = governs.test(words[to - 1]?.word ?? "");
  for (let at = to; at < Math.min(to + REACH, words.length); at++) {
    const { word = "", content = false, name = false } = words[at] ?? {};
    if (/[,;:.]/.test(text.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)) || NEGATORS.has(word)) return -1;
    // "due to the crash"
    if (/^(?:the|an?|his|her|its|their)$/.test(word)) return -1;
    if (governs.test(word)) open = true;
    // "the loss is to blame": no plan
    else if (content && open && !/ly$/.test(word)) return name || word === "blame" ? -1 : at;
    else if (content && !open && from < at && !/^(?:that|it|they|he|she)$/.test(word)) return -1;
  }
  return -1;
}

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
