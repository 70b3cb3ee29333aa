import { stemSet, stemWord } from "../../stems.ts";
import { ILL_WORDS } from "../data/ill-words.ts";
import { DENYING_OPERATORS } from "../data/polarity-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { isOfSenseIn } from "./denial-senses.ts";
import { isSaidOpenly } from "./find-open-words.ts";
import { baseOf, type Denial, formsBeside, isApart, readDenials } from "./read-denials.ts";

const ILL = stemSet(ILL_WORDS);
const OPERATORS = stemSet(DENYING_OPERATORS);
const DENY = stemWord("deny");
/**
 * What makes a word of one side answer a word of the other: each word that both stand beside, up to so many; being of one grade, or of two; being what a
 * negator denies; for the negator, a word that denies, and more where it governs a deed as the negator does. Chosen on the written stories.
 */
const BESIDE = 2;
const SAME_GRADE = 1;
const OTHER_GRADE = 0.5;
const DENIED = 1.5;
const DENIES = 1.5;
const GOVERNS = 1;

/** A word of a side that denies or speaks of ill or end and that no word of the other side repeats. */
interface DarkWord {
  readonly from: number;
  readonly to: number;
  readonly grade: Denial["grade"] | "ill";
  /** forms of the words that it may deny and of all beside it */
  readonly forms: readonly string[];
  /** 0 at the side's first word, 1 behind its last */
  readonly place: number;
  /** governs a deed as a negator does, has one as its prefix, or is a set phrase */
  readonly operates: boolean;
}

/** What answers a negator on the other side. */
export interface Answer {
  /** null where no word is left for it */
  readonly grade: DarkWord["grade"] | null;
  /** stands beside a word that the negator stands beside */
  readonly near: boolean;
  /** governs a deed as the negator does, or has a negator as its prefix */
  readonly operates: boolean;
  /** whether the denied word, where it denies or speaks of ill itself ("not lost"), is answered by a word of the other side or left over; null for others */
  readonly head: "answered" | "left" | null;
  /** the negator's clause denies or speaks of ill once more behind it, which no word of the other side answers */
  readonly doubled: boolean;
  /** the other side has more such words than the negator's own */
  readonly more: boolean;
}

/**
 * Gives the words of the other side that deny or speak of ill to those of the negator's side, the most alike first; what the negator gets may say the same as
 * it does. So "lost their lives" answers the "killed" of "was not killed", not its "not".
 *
 * @param met - which words of the negator's side the other has, and the other way round
 */
export function chooseAnswer(
  denial: Denial,
  rich: UnitSide,
  extras: readonly Denial[],
  plain: UnitSide,
  others: readonly Denial[],
  met: { readonly rich: readonly boolean[]; readonly plain: readonly boolean[] },
): Answer {
  const negator = darken(rich, denial.from, denial.to, "negator", denial.scope);
  const own = findDarkWords(rich, extras, met.rich, plain, others);
  const theirs = findDarkWords(plain, others, met.plain, rich, extras);
  const [head = ""] = denial.scope;
  const denied = own.find(({ from, to }) => from > denial.from && rich.forms.slice(from, to).includes(head));
  const pairs = [negator, ...own].flatMap((a) =>
    theirs.flatMap((b) => {
      if (a === negator && b.grade === "ill") return [];
      const shared = a.forms.filter((form) => b.forms.includes(form)).length;
      const kind = a === negator ? weighAnswer(b) : a.grade === b.grade ? SAME_GRADE : OTHER_GRADE;
      const bonus = a === denied && !b.operates ? DENIED : 0;
      return [{ a, b, shared, score: Math.min(BESIDE, shared) + kind + bonus - Math.abs(a.place - b.place) }];
    }),
  );
  pairs.sort((x, y) => y.score - x.score || x.a.from - y.a.from || x.b.from - y.b.from);
  const taken = new Set<DarkWord>();
  let answer: (typeof pairs)[number] | null = null;
  for (const pair of pairs) {
    if (taken.has(pair.a) || taken.has(pair.b)) continue;
    taken.add(pair.a).add(pair.b);
    if (pair.a === negator) answer = pair;
  }
  return {
    grade: answer?.b.grade ?? null,
    near: answer !== null && answer.shared > 0,
    operates: answer?.b.operates === true,
    head: denied === undefined ? null : taken.has(denied) ? "answered" : "left",
    doubled: own.some((word) => !taken.has(word) && word.from > denial.from && !isApart(rich, denial.from, word.from)),
    more: theirs.length > own.length,
  };
}

function weighAnswer({ grade, operates }: DarkWord): number {
  return (grade === "denier" ? DENIES : 0) + (operates ? GOVERNS : 0);
}

function findDarkWords(
  side: UnitSide,
  unanswered: readonly Denial[],
  met: readonly boolean[],
  other: UnitSide,
  others: readonly Denial[],
): DarkWord[] {
  const denials = readDenials(side);
  const stems = new Set(other.words.map(({ stem }) => stem));
  // "denied that he fled" beside "did not flee, he said in a denial"
  const isTold = others.some(({ grade }) => grade === "named");
  const denying = unanswered
    .filter(({ grade, from, to }) => {
      const { stem = "" } = side.words[from] ?? {};
      if (grade === "loose") return !met[from] && !isOfSenseIn(stem, stems);
      return grade === "denier" && (to > from + 1 || !met[from] || (isTold && stem === DENY));
    })
    .filter((denial) => !isSaidOpenly(side, denial, other))
    .map(({ from, to, grade, scope }) => darken(side, from, to, grade, scope));
  const ill = side.words.flatMap(({ stem, content, name }, at) =>
    content &&
    !name &&
    !met[at] &&
    ILL.has(stem) &&
    !isOfSenseIn(stem, stems) &&
    !denials.some(({ from, to }) => at >= from && at < to)
      ? [darken(side, at, at + 1, "ill", [])]
      : [],
  );
  return [...denying, ...ill];
}

function darken(
  side: UnitSide,
  from: number,
  to: number,
  grade: DarkWord["grade"],
  scope: readonly string[],
): DarkWord {
  const { word = "", stem = "" } = side.words[from] ?? {};
  return {
    from,
    to,
    grade,
    forms: [...scope, ...formsBeside(side, { from, to })],
    place: from / side.words.length,
    operates: to > from + 1 || OPERATORS.has(stem) || baseOf(word) !== null,
  };
}
