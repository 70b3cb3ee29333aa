import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { HEDGES_ABOUT, POSSIBLE } from "../data/strength-words.ts";
import { isBeyondDoubt, isMere, isOfDanger, isOwn } from "../strength/firmness.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitSide } from "../unit-pair.ts";
import { isPastAbility } from "./answer-hedges.ts";
import type { DeedMatcher } from "./governed-words.ts";
import { type Mark, readMarks } from "./read-marks.ts";

const POSSIBLE_WORDS: ReadonlySet<string> = new Set(POSSIBLE);
const EXPECTED_STEMS = stemSet(HEDGES_ABOUT.expectation);
/** Levels of "truth" of what is likely, and at most of what is open. */
const LIKELY = 2;
const OPEN = 2;
/** Words behind a mark within which what it leaves open stands. */
const REACH = 6;

/** A mark by which one side leaves a thing open. */
export interface Opening {
  readonly mark: Mark;
  /** index of the other side's word for what it leaves open, -1 where none is found */
  readonly counterpart: number;
  readonly senses: OpeningSenses;
}

/** Marks of a side that leave something open, those in some senses only and those of both sides among them. */
export function findOpenMarks(side: UnitSide): Mark[] {
  return readMarks(side).filter(
    ({ scale, level, denied, from, to }) =>
      scale === "truth" &&
      level <= OPEN &&
      !denied &&
      !isBeyondDoubt(side, from) &&
      !(NEGATED.test(side.words[to - 1]?.word ?? "") && /^(?:not|no)$/.test(side.words[to]?.word ?? "")),
  );
}

/** Words whose "not" denies what may be: "may not", "is not". */
const NEGATED = /^(?:may|might|could|can|is|are|was|were|be|likely|possible)$/;

/** Whether a mark leaves its thing open in every sense, or is a word for what is possible. */
export function opensSurely({ words }: UnitSide, { plain, from, to }: Mark): boolean {
  return plain || (to - from === 1 && POSSIBLE_WORDS.has(words[from]?.word ?? ""));
}

/** Whether the words around a mark give it another sense, or it is told on the other side; each is weighed. */
export interface OpeningSenses {
  /** it leaves its thing open in some senses only */
  readonly loose: number;
  /** a mark of the other side has a word of its root, or any word there */
  readonly rooted: number;
  readonly said: number;
  /** the other side is "able to" */
  readonly able: number;
  /** none of these */
  readonly clear: number;
}

/** The openings of a side, which the other may be without: "may come" beside "comes". */
export function findOpenings(soft: UnitSide, firm: UnitSide, deeds: DeedMatcher): Opening[] {
  const marks = findOpenMarks(soft);
  if (marks.length === 0) return [];
  const free = new Set(withoutWord(soft, marks, firm, findOpenMarks(firm)));
  return (
    marks
      .map((mark) => ({ mark, counterpart: findCounterpart(soft, firm, mark.to - 1, deeds) }))
      .filter(({ mark }) => !isOfDanger(soft, mark.from) && !isMere(soft, mark.from, firm) && !isHeldAs(mark, firm))
      .filter(({ mark }) => !isUnreal(soft, mark.to) || !firm.words.some((_, at) => isUnreal(firm, at + 1)))
      .filter(({ mark, counterpart }) => !isPastAbility(soft, mark.from, firm, counterpart))
      // "may be more likely" beside "will be more likely"
      .filter(({ counterpart }) => !/^(?:possible|likely|probable)$/.test(firm.words[counterpart]?.word ?? ""))
      .map((one) => ({ ...one, senses: readSenses(one.mark, soft, firm, !free.has(one.mark)) }))
  );
}

function readSenses(mark: Mark, soft: UnitSide, firm: UnitSide, rooted: boolean): OpeningSenses {
  const senses = {
    loose: Number(!opensSurely(soft, mark)),
    rooted: Number(rooted),
    said: Number(isSaid(soft, mark, firm)),
    able: Number(isAbleTo(soft, mark, firm)),
  };
  return { ...senses, clear: Number(Object.values(senses).every((sense) => sense === 0)) };
}

/** "could have been sold" beside "would have fetched": what did not come about */
function isUnreal({ words }: UnitSide, behind: number): boolean {
  return /^(?:could|might|would)$/.test(words[behind - 1]?.word ?? "") && words[behind]?.word === "have";
}

/** "may end up playing" beside "will still be able to play" */
function isAbleTo(soft: UnitSide, { from, to }: Mark, { words }: UnitSide): boolean {
  if (!soft.words.slice(from, to).some(({ word }) => /^(?:may|might|could)$/.test(word))) return false;
  return soft.words.every(({ word }) => word !== "able") && words.some(isAble);
}

function isAble({ word }: UnitSide["words"][number], at: number, words: UnitSide["words"]): boolean {
  return word === "able" && words[at + 1]?.word === "to" && !NEGATORS.has(words[at - 1]?.word ?? "");
}

/** "allegedly operates" beside "is believed to operate", "the man accused of operating": somebody holds it on the other side too. */
function isHeldAs({ adverb, held }: Mark, firm: UnitSide): boolean {
  if (!adverb || !held) return false;
  return (
    findOpenMarks(firm).some(
      (other) =>
        other.held && (opensSurely(firm, other) || HOLDING.has(firm.words[tellingAt(firm, other)]?.stem ?? "")),
    ) ||
    firm.words.some(
      ({ word }, at) =>
        HELD.test(word) &&
        BEING.test(firm.words[at - 1]?.word ?? "") &&
        /^(?:to|that)$/.test(firm.words[at + 1]?.word ?? ""),
    )
  );
}

/** The word of a mark that means something. */
export function tellingAt({ words }: UnitSide, { from, to }: Mark): number {
  const at = words.findIndex(
    ({ content, stem }, index) => index >= from && index < to && (content || HOLDING.has(stem)),
  );
  return at < 0 ? from : at;
}

/** Words by which somebody holds a thing, whoever it is; not those that blame for what is known. */
const HOLDING = stemSet(
  `allege allegation allegedly reportedly purportedly supposedly reputedly claim accuse accusation suspect suspicion believe belief presume presumed suppose
assert rumour rumor charge indict indictment unconfirmed assume think contend insinuate`.split(/\s+/u),
);
const HELD =
  /^(?:alleged|assumed|believed|claimed|considered|presumed|reported|rumoured|said|supposed|suspected|thought|understood)$/;
const BEING = /^(?:is|are|was|were|been|be|widely)$/;

/** Marks of which no mark of the other side has a word of the same root; one there answers one here. */
export function withoutWord(side: UnitSide, marks: readonly Mark[], other: UnitSide, others: readonly Mark[]): Mark[] {
  const free = [...others];
  return marks.filter((mark) => {
    const words = side.words.slice(mark.from, mark.to).filter(isTelling);
    const at = free.findIndex(({ from, to }) =>
      other.words.slice(from, to).some(({ stem }) => words.some((word) => isOfRoot(stem, word))),
    );
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}

/** Whether a word of a mark means something by itself. */
function isTelling({ content, word }: UnitSide["words"][number]): boolean {
  return content || /^(?:may|might|could)$/.test(word);
}

/** Whether the other side has the same modal verb, a word of the same root ("allegedly" beside "alleges") or another expectation for one. */
function isSaid(side: UnitSide, { from, to, level, held }: Mark, other: UnitSide): boolean {
  const own = side.words.slice(from, to).filter(isTelling);
  return other.words.some(
    ({ stem }, at) =>
      own.some((word) => isOfRoot(stem, word)) ||
      (level === LIKELY && !held && EXPECTED_STEMS.has(stem) && isOwn(other, side, at)),
  );
}

/** Whether a stem is a word's own or begins as it does: "presumably" beside "presumed". */
function isOfRoot(stem: string, word: UnitSide["words"][number]): boolean {
  return word.stem === stem || (word.content && areOfOneFamily(word.stem, stem));
}

/** The first word of the other side that answers a word standing after `index`. */
function findCounterpart(from: UnitSide, to: UnitSide, index: number, deeds: DeedMatcher): number {
  for (let at = index + 1; at < Math.min(index + REACH, from.words.length); at++) {
    if (!from.words[at]?.content) continue;
    const same = findNearest(to, from.forms[at] ?? "", at / from.words.length);
    if (same >= 0) return same;
    const [like] = deeds.answersOf(at);
    if (like !== undefined) return like;
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
