import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES, PERMITTED } from "../data/strength-words.ts";
import { endsClause } from "../negation/read-denials.ts";
import { readMarks } from "../openness/read-marks.ts";
import type { UnitSide } from "../unit-pair.ts";
import { balance, clauseAround, type Firmness, isMere, isOfDanger, isOwn, OPEN_MODALS, staysOpen } from "./firmness.ts";

const SOFTENING = stemSet([...HEDGES.filter((word) => word !== "would"), ...PERMITTED, "if", "unless", "whether"]);
const OPEN = /^(?:may|might|could)$/;
const CLOSED = /^(?:will|shall|would|must|is|are|was|were|has|had|'ll)$/;
const AUXILIARY = /^(?:may|might|could|can|will|shall|would|should|must|is|are|was|were|has|have|had|do|does|did|'ll)$/;
/** Without one of these a side has nothing that could be firmer on the other. */
const STARTS = /^(?:may|might|could|can|cannot|can't|couldn't|cant|couldnt|unlikely)$/;
const ABLE = /^(?:can|could)$/;
const OFFERED = /^(?:you|we|one|who|everyone|anyone|people|users|that|which)$/;
const WILLING = /^(?:will|would)$/;
/** Words before a verb or noun among which its auxiliary stands. */
const BACK = 6;

/** What a verb, or what is said by "be", depends on. */
interface Group {
  readonly index: number;
  /** as written, folded */
  readonly word: string;
  readonly auxiliary: number;
  readonly denied: boolean;
}

/** "may come true" beside "will come true", "may be a source" beside "is a source": one word under another auxiliary wherever it stands. */
export function compareGroups(soft: UnitSide, firm: UnitSide): Firmness | null {
  if (!soft.words.some(({ word }) => STARTS.test(word))) return null;
  const [open, closed] = [readGroups(soft), readGroups(firm)];
  // "it may be that they were copied"
  if (readMarks(firm).some(({ scale, from, to }) => scale === "truth" && MODAL_THAT.test(wordsOf(firm, from, to))))
    return null;
  const unlikely = compareUnlikely(soft, firm, closed);
  if (unlikely !== null) return unlikely;
  // "is a way that may be taken" beside "may be taken": as many of them on both sides
  if (balance(soft, OPEN_MODALS, firm) <= 0) return null;
  for (const [form, groups] of open) {
    const others = closed.get(form);
    if (others === undefined) continue;
    const [first, other] = [groups[0], others[0]];
    if (first === undefined || other === undefined || first.denied !== other.denied) continue;
    // "may not be used", "must not be used": forbidden on both
    if (first.denied && other.word === "must") continue;
    // "cannot come", "will not come"
    const unable =
      first.denied && groups.every(({ word }) => ABLE.test(word)) && others.every(({ word }) => WILLING.test(word));
    // "can warm up", "will warm up"; "you can" offers a thing
    const able =
      !first.denied &&
      groups.every(({ word, auxiliary }) => word === "can" && !OFFERED.test(soft.words[auxiliary - 1]?.word ?? "")) &&
      others.every(({ word }) => WILLING.test(word));
    if (
      !unable &&
      !able &&
      !(groups.every(({ word }) => OPEN.test(word)) && others.every(({ word }) => CLOSED.test(word)))
    )
      continue;
    // "could" of the past is ability.
    if (first.word === "could" && !/^(?:will|would|shall)$/.test(other.word)) continue;
    if (!softens(firm, soft, other.index) && !staysOpen(firm, other.auxiliary) && !hedgesElsewhere(firm, soft))
      return { soft: first.auxiliary, firm: other.auxiliary };
  }
  return null;
}

const MODAL_THAT = /^(?:may|might|could|can) be that$/;

function wordsOf({ words }: UnitSide, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ word }) => word)
    .join(" ");
}

/** "is unlikely to raise" beside "cannot raise". */
function compareUnlikely(
  soft: UnitSide,
  firm: UnitSide,
  closed: ReadonlyMap<string, readonly Group[]>,
): Firmness | null {
  const index = soft.words.findIndex(({ word }) => word === "unlikely");
  if (index < 0 || firm.counts.has(soft.forms[index] ?? "")) return null;
  for (let at = index + 1; at <= index + BACK && at < soft.words.length; at++) {
    const group = soft.words[at]?.content ? closed.get(soft.forms[at] ?? "")?.[0] : undefined;
    if (group?.denied === true && !softens(firm, soft, group.index)) return { soft: index, firm: group.auxiliary };
  }
  return null;
}

/** The groups of each form of a content word that is no name. */
function readGroups(side: UnitSide): Map<string, Group[]> {
  const groups = new Map<string, Group[]>();
  side.words.forEach(({ content, name }, index) => {
    if (!content || name) return;
    const group = readGroup(side, index);
    const form = side.forms[index] ?? "";
    if (group !== null) groups.set(form, [...(groups.get(form) ?? []), group]);
  });
  return groups;
}

/** The nearest auxiliary before a word in its clause, with no verb of another meaning between that softens it. */
function readGroup(side: UnitSide, index: number): Group | null {
  const { words } = side;
  let denied = false;
  let told = 0;
  for (let at = index - 1; at >= 0 && index - at <= BACK; at--) {
    if (endsClause(side, at, at + 1)) return null;
    const { word: said = "", stem = "", written = "" } = words[at] ?? {};
    const word = plainAuxiliary(said);
    if (written === "May") return null;
    if (NEGATORS.has(said)) denied = true;
    if (/^(?:be|been|being)$/.test(word)) continue;
    if (AUXILIARY.test(word)) {
      if (isOfDanger(side, at) || isMere(side, at)) return null;
      if (told > 0 && !isBeing(side, at)) return null;
      // "may have been": the first of a row decides
      const before = plainAuxiliary(words[at - 1]?.word ?? "");
      return AUXILIARY.test(before) && !endsClause(side, at - 1, at)
        ? { index, word: before, auxiliary: at - 1, denied }
        : { index, word, auxiliary: at, denied };
    }
    if (words[at]?.content && !/ly$/.test(word)) told++;
    if (SOFTENING.has(stem) || /^(?:to|that|who|which|and|or|but)$/.test(word)) return null;
  }
  return null;
}

/** "may be", "is": what follows is said of the subject, however many words it has; a verb stands alone behind its auxiliary. */
function isBeing({ words }: UnitSide, auxiliary: number): boolean {
  const be = /^(?:is|are|was|were|be|been)$/;
  return [0, 1, 2].some((ahead) => be.test(words[auxiliary + ahead]?.word ?? ""));
}

/** "can" of "can't" and "cannot". */
function plainAuxiliary(word: string): string {
  if (/^can(?:not|'t|t)$/.test(word)) return "can";
  return word === "won't" ? "will" : NEGATORS.has(word) ? word.replace(/n't$/, "") : word;
}

/** Whether the firm side has more words of doubt than the other in all: "he has, they say, maybe more" beside "he may have more". */
function hedgesElsewhere(firm: UnitSide, soft: UnitSide): boolean {
  const doubts = ({ words }: UnitSide) => words.filter(({ word }) => DOUBT.test(word)).length;
  return doubts(firm) > doubts(soft);
}

const DOUBT = /^(?:perhaps|maybe|possibly|possible|probably|likely|apparently|presumably|allegedly|reportedly)$/;

/** Whether the clause of a word has a hedge, a condition or a permission that the other side has not. */
function softens(side: UnitSide, other: UnitSide, index: number): boolean {
  const [from, to] = clauseAround(side, index);
  return side.words
    .slice(from, to + 1)
    .some(({ stem }, offset) => SOFTENING.has(stem) && isOwn(side, other, from + offset));
}
