import { POSSIBLE } from "../data/strength-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { isAnswered, isMetInFamily } from "./answer-hedges.ts";
import { deedOf, type Firmness, isAsserted, isMere, isOfDanger } from "./firmness.ts";
import { findOwn, type Mark, readMarks } from "./read-marks.ts";

const POSSIBLE_WORDS: ReadonlySet<string> = new Set(POSSIBLE);
/** Level of "truth" at most of what is open or likely. */
const OPEN = 2;
/** Letters in common that make two words of one root. */
const ROOT = 5;
/** Words behind a hedge within which what it hedges stands. */
const REACH = 6;

/** "may come" beside "comes", "allegedly took" beside "took": only one side leaves it open, in whatever words. */
export function compareOpenness(soft: UnitSide, firm: UnitSide): Firmness | null {
  const [mine, its] = [readMarks(soft), readMarks(firm)];
  const own = findOwn(soft, mine, firm, its).filter((mark) => opens(soft, mark, firm));
  if (own.length === 0) return null;
  const open = findOwn(firm, its, soft, mine).filter(
    ({ scale, level, denied, from }) =>
      scale === "truth" && level <= OPEN && !denied && !isSaidBeside(firm, from, soft),
  );
  for (const mark of own) {
    const answers = open.filter(({ from }) => !isMetInFamily(firm, from, soft, mark));
    const counterpart = findCounterpart(soft, firm, mark.to - 1);
    if (counterpart >= 0 && !isAsserted(firm, counterpart, deedOf(soft, mark.to - 1, firm.forms[counterpart] ?? "")))
      continue;
    if (isSaid(soft, mark, firm) || isAnswered(soft, firm, mark, counterpart, answers)) continue;
    return { soft: mark.from, firm: counterpart };
  }
  return null;
}

/** Whether the other side has a word of the same root as a mark in a sense that is none: "suspicion" beside "suspects were". */
function isSaidBeside({ words }: UnitSide, index: number, other: UnitSide): boolean {
  const { stem = "", content = false } = words[index] ?? {};
  return content && stem.length >= ROOT && other.words.some((word) => word.stem.startsWith(stem.slice(0, ROOT)));
}

/** Says in its sense here that the thing may not be so. */
function opens(side: UnitSide, mark: Mark, other: UnitSide): boolean {
  const { word = "" } = side.words[mark.from] ?? {};
  if (mark.scale !== "truth" || mark.level > OPEN || mark.denied) return false;
  if (/^(?:not|no)$/.test(side.words[mark.to]?.word ?? "")) return false;
  if (!mark.plain && !(mark.to - mark.from === 1 && POSSIBLE_WORDS.has(word))) return false;
  return !isMere(side, mark.from, other) && !isOfDanger(side, mark.from);
}

/** Whether a content word of a mark stands on the other side too, in whatever sense. */
function isSaid({ words, forms }: UnitSide, { from, to }: Mark, other: UnitSide): boolean {
  return words
    .slice(from, to)
    .some(
      ({ content, word }, offset) =>
        (content || /^(?:may|might|could)$/.test(word)) && other.counts.has(forms[from + offset] ?? ""),
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
