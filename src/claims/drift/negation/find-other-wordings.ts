import { NEGATORS } from "../../data/negators.ts";
import { stemSet, stemWord } from "../../stems.ts";
import { REPROACHES } from "../data/ill-words.ts";
import type { DriftSentence, DriftWord } from "../texts/read-text.ts";
import { mayStandFor, standsForAny } from "../texts/related-words.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type BoundAnswers, findBoundAnswers, isUntil } from "./find-bound-answers.ts";
import { baseOf, type Denial, isApart, readDenials } from "./read-denials.ts";

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|must|may|might|has|have|had|do|does|did)$/;
/** Words within which one negator holds for several verbs, and between two that deny in one clause, so that they say yes. */
const COORDINATED = 12;
const CANCELLED = 10;
/** Words between two negators that deny once. */
const TWICE = 8;
const OF_ANY = /^(?:no|nothing|nobody|none|nowhere|never|neither)$/;
const OF_VERB = /(?:^not|n['’]?t)$/;
/** Words between a comparative and its "than". */
const COMPARED = 3;
/** Negators that make a list. */
const LISTED = 2;
/** Words beside a denial in the next sentence that tell what it denies. */
const BESIDE = 6;
/** Letters of a whole stem with which a word of its family begins. */
const SHORTEST = 4;
const TAKEN_BACK =
  /^(?:un(?!i|der|til|less)\p{L}{4,}(?:ed|able|al|own|ly)|without|too|vain|few|hardly|scarcely|barely|rarely|seldom|im\p{L}+able|in\p{L}+able)$/u;
const COMPARATIVE =
  /^(?:later|more|fewer|less|earlier|sooner|longer|higher|bigger|larger|greater|lower|smaller|older|younger)$/;
const REPROACH = stemSet(REPROACHES);
/** "undebated", "disused", "incomplete"; "windowless", "toll-free" */
const DENYING_PREFIX = /^(?:un|in|im|ir|il|dis|non|mis)(?=\p{L}{4})/u;
const DENYING_SUFFIX = /(?:less|lessly|free)$/u;

/** What hints that a negator which no negator of the other side answers is said otherwise there. */
export interface OtherWordings extends BoundAnswers {
  /** a wording may do without it: "not he but the police" */
  readonly spare: boolean;
  /** its clause has another negator, which the other side answers */
  readonly twice: boolean;
  /** a sentence beside the other side's says the clause, or denies the denied word */
  readonly saidBeside: boolean;
  readonly deniedBeside: boolean;
}

/** Looks for the hints that a negator that is left over is said otherwise. */
export function findOtherWordings(
  denial: Denial,
  rich: UnitSide,
  extras: readonly Denial[],
  plain: UnitSide,
): OtherWordings {
  return {
    spare: denial.spare,
    twice: readDenials(rich).some(
      (other) =>
        other.grade === "negator" &&
        !extras.includes(other) &&
        Math.abs(other.from - denial.from) <= TWICE &&
        !isApart(rich, other.from, denial.from),
    ),
    saidBeside: isSaidBeside(denial, rich, plain),
    deniedBeside: isDeniedBeside(denial, rich, plain),
    ...findBoundAnswers(rich, denial, plain),
  };
}

/** Whether a negator that no negator of the other side answers is known to be said otherwise, or to deny nothing more. */
export function isToldOtherwise(
  denial: Denial,
  rich: UnitSide,
  extras: readonly Denial[],
  plain: UnitSide,
  others: readonly Denial[],
): boolean {
  return (
    isCancelled(denial, extras, rich, plain, others) ||
    isRepeated(denial, rich) ||
    deniesOnce(denial, extras, rich) ||
    // Of two lists of what is denied one may put two things in one: only the denied word itself tells.
    (isListed(rich) && isListed(plain) && !plain.counts.has(denial.scope[0] ?? "")) ||
    (isOfOnly(rich, denial) && !plain.words.some(({ word }) => word === "only")) ||
    isBound(denial, rich, plain) ||
    (asks(plain) && !asks(rich)) ||
    isReproach(denial, rich, plain) ||
    (deniesAll(denial, rich) && others.some(({ grade }) => grade !== "loose")) ||
    isDeniedByAffix(denial, rich, plain) ||
    isUntil(rich, denial, plain) ||
    isDeniedAlready(plain, denial)
  );
}

/** "none is without work", "not in vain", "few do not know": two that deny in one clause say yes. */
function isCancelled(
  { from }: Denial,
  extras: readonly Denial[],
  rich: UnitSide,
  plain: UnitSide,
  others: readonly Denial[],
): boolean {
  // "unattended" answers "unguarded"
  if (others.some((other) => baseOf(plain.words[other.from]?.word ?? "") !== null)) return false;
  return extras.some(
    (other) =>
      other.from !== from &&
      Math.abs(other.from - from) <= CANCELLED &&
      (other.grade === "negator" || TAKEN_BACK.test(rich.words[other.to - 1]?.word ?? "")) &&
      !isApart(rich, from, other.from),
  );
}

/** "not signed by one and not signed by the other" */
function isRepeated(denial: Denial, rich: UnitSide): boolean {
  return readDenials(rich).some(
    (other) =>
      other !== denial &&
      other.grade === "negator" &&
      other.scope[0] === denial.scope[0] &&
      isJoined(rich, Math.min(other.from, denial.from), Math.max(other.from, denial.from)),
  );
}

/**
 * "did not know nothing", in the manner of other languages, where the other negator is answered: a negator of the verb and one of any, in this order; in the
 * other one, "nobody did not know", they say yes.
 */
function deniesOnce(denial: Denial, extras: readonly Denial[], rich: UnitSide): boolean {
  const { words } = rich;
  return readDenials(rich).some((other) => {
    if (other.grade !== "negator" || extras.includes(other)) return false;
    const [first, second] = [Math.min(other.from, denial.from), Math.max(other.from, denial.from)];
    return (
      second - first <= TWICE &&
      OF_VERB.test(words[first]?.word ?? "") &&
      (OF_ANY.test(words[second]?.word ?? "") || /^(?:one|even|a)$/.test(words[second + 1]?.word ?? "")) &&
      !isApart(rich, first, second)
    );
  });
}

/** Whether "and", "or" or a mark stands between two words. */
function isJoined({ words, text }: UnitSide, a: number, b: number): boolean {
  return /[,;]|\b(?:and|or|nor|but)\b/.test(text.text.slice(words[a]?.end ?? 0, words[b]?.start ?? 0));
}

function isListed({ words }: UnitSide): boolean {
  return countNegators(words) >= LISTED;
}

function countNegators(words: readonly DriftWord[]): number {
  return words.filter(({ word }) => NEGATORS.has(word)).length;
}

/** "is not the only survivor": the reverse of "is the only survivor" alone. */
function isOfOnly({ words }: UnitSide, { from }: Denial): boolean {
  return words[from + 1]?.word === "the" && words[from + 2]?.word === "only";
}

/** "no later than", "not more than": the reverse of "later than", "more than" alone; so is "cannot carry more than" beside "can carry only". */
function isBound({ from }: Denial, { words }: UnitSide, plain: UnitSide): boolean {
  const reach = plain.words.some(({ word }) => LIMITING.test(word)) ? LIMITED : 1;
  const ahead = words.slice(from + 1, from + 1 + reach).some(({ word }, step) => {
    return COMPARATIVE.test(word) && words[from + 2 + step]?.word === "than";
  });
  return ahead && !plain.words.some((other, at) => COMPARATIVE.test(other.word) && isBeforeThan(plain, at));
}

/** Words between a negator and the limit that it denies to be passed, and words that set one. */
const LIMITED = 4;
const LIMITING = /^(?:only|just|merely|solely|barely|most|maximum|limited)$/;

/** "more than", "more people than" */
function isBeforeThan({ words }: UnitSide, at: number): boolean {
  return words.slice(at + 1, at + 1 + COMPARED).some(({ word }) => word === "than");
}

/** "Since when does wind need a visa?" says what it asks by no negator. */
function asks({ spans, text }: UnitSide): boolean {
  return spans.some(({ start, end }) => text.text.slice(start, end).includes("?"));
}

/** "should not have been sold" beside "blamed for selling" */
function isReproach({ from }: Denial, { words }: UnitSide, plain: UnitSide): boolean {
  return (
    /^(?:should|ought|must)/.test(
      words[from]?.word === "not" ? (words[from - 1]?.word ?? "") : (words[from]?.word ?? ""),
    ) &&
    words.slice(from + 1, from + 3).some(({ word }) => word === "have") &&
    plain.words.some(({ stem }) => REPROACH.has(stem))
  );
}

/** "not so", "that is not true": denies what another has said, as "denied" does. */
function deniesAll({ from }: Denial, { words }: UnitSide): boolean {
  return /^(?:so|true|right|correct|the)$/.test(words[from + 1]?.word ?? "");
}

/** "was not discussed" beside "undiscussed", "has no windows" beside "windowless" */
function isDeniedByAffix({ scope }: Denial, rich: UnitSide, plain: UnitSide): boolean {
  const denied = rich.words.filter(({ content }, at) => content && scope.includes(rich.forms[at] ?? ""));
  return plain.words.some(({ word, stem }, at) => {
    // "non-binding"
    if (plain.words[at - 1]?.word === "non" && denied.some((own) => own.stem === stem)) return true;
    const bare = DENYING_PREFIX.test(word) ? word.replace(DENYING_PREFIX, "") : word.replace(DENYING_SUFFIX, "");
    if (bare === word || rich.words.some((other) => other.stem === stem)) return false;
    return denied.some(
      (own) =>
        mayStandFor(own.stem, stemWord(bare)) ||
        (own.stem.length >= SHORTEST && bare.startsWith(own.stem)) ||
        areOfOneFamily(own.stem, bare),
    );
  });
}

/** "did not sign, pay or leave": the negator before the first of them holds for the others. */
function isDeniedAlready({ words, forms, text }: UnitSide, { scope: [head = ""] }: Denial): boolean {
  const at = forms.indexOf(head);
  return words.some(
    ({ word, end }, index) =>
      NEGATORS.has(word) &&
      !/^\d/.test(words[index + 1]?.word ?? "") &&
      index < at &&
      at - index <= COORDINATED &&
      /,| or | and | nor /.test(text.text.slice(end, words[at]?.start ?? end)) &&
      // A verb with an auxiliary of its own opens a clause that the negator does not reach.
      !words.slice(index + 1, at).some((between) => AUXILIARY.test(between.word)),
  );
}

/**
 * Whether a sentence beside the plain side's denies the word that a negator denies: the clause may stand there. Not where as much is
 * denied beside the rich side.
 */
function isDeniedBeside(denial: Denial, rich: UnitSide, plain: UnitSide): boolean {
  const told = new Set(denial.scope.slice(0, 1));
  const beside = wordsNearby(plain);
  const isTold = (at: number) =>
    beside
      .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
      .some(({ stem, content }) => content && standsForAny(stem, told));
  return (
    beside.some(({ word }, at) => NEGATORS.has(word) && isTold(at)) &&
    countNegators(beside) > countNegators(wordsNearby(rich))
  );
}

/** Whether a sentence beside the plain side's has more of the negated clause than the side: it was cut off there. */
function isSaidBeside({ from }: Denial, rich: UnitSide, plain: UnitSide): boolean {
  const clause = rich.words.filter(({ content }, at) => content && at !== from && !isApart(rich, at, from));
  const countIn = (words: readonly DriftWord[]) => {
    const stems = new Set(words.filter(({ content }) => content).map(({ stem }) => stem));
    return clause.filter(({ stem }) => standsForAny(stem, stems)).length;
  };
  const { words } = plain.text;
  const own = countIn(plain.words);
  return (
    own < clause.length &&
    sentencesBeside(plain).some((sentence) => countIn(words.slice(sentence.from, sentence.to)) > own)
  );
}

/** The words of the sentences before and behind a side's. */
function wordsNearby(side: UnitSide): readonly DriftWord[] {
  return sentencesBeside(side).flatMap(({ from, to }) => side.text.words.slice(from, to));
}

function sentencesBeside({ text: { sentences }, spans }: UnitSide): DriftSentence[] {
  const own = sentences.filter(({ span }) => spans.some(({ start }) => start === span.start)).map(({ index }) => index);
  return sentences.filter(({ index }) => !own.includes(index) && own.some((at) => Math.abs(at - index) === 1));
}
