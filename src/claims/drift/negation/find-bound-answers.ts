import { stemSet, stemWord } from "../../stems.ts";
import { ANY_WORDS, ENDINGS, LOOSE_NEGATIVES, OWN_OPPOSITES, STAYING } from "../data/polarity-words.ts";
import { TIME } from "../data/time-words.ts";
import { areOpposite } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Denial, isApart } from "./read-denials.ts";

/** Words behind a negator looked at for a comparison or a bound, and for the word whose opposite answers it. */
const COMPARISON = 15;
const BOUND = 8;
const OPPOSED = 7;

const ENDING_STEMS = stemSet(ENDINGS);
const STAYING_STEMS = stemSet(STAYING);
const CHANGING = new Set([
  ...stemSet(LOOSE_NEGATIVES),
  ...stemSet("change move alter shift budge touch resume affect".split(" ")),
]);
const ANY: ReadonlySet<string> = new Set(ANY_WORDS);
const OWN_OPPOSITE: ReadonlySet<string> = new Set(
  OWN_OPPOSITES.flatMap(([a, b]) => [`${stemWord(a)} ${stemWord(b)}`, `${stemWord(b)} ${stemWord(a)}`]),
);
const COMPARED =
  /^(?:more|less|fewer|as|so|such|before|since|better|worse|(?:young|old|high|low|bigg|larg|small|fast|slow|quick|cheap|strong|weak|long|short|earli|lat|great|hott|cold|warm|cool|deep|fair|clos|rich|poor|tough|heavi|bright|clean|saf|busi|happi|easi|hard|wid|near|furth|loud|thick|thinn|dri|wett)er)$/;
const SUPERLATIVE =
  /^(?:most|least|best|worst|first|last|record|(?!request|forest|interest|protest|invest|arrest|harvest|suggest|contest|honest|modest|digest|conquest|priest|guest|(?:north|south|mid)?west$)\p{L}{3,}est)$/u;
/** "not above", "no more than", "had not reached the age of five", "not even five": answered by a word for the same bound. */
const BOUNDED =
  /^(?:above|below|over|under|more|less|fewer|later|earlier|higher|lower|greater|exceed|exceeding|beyond|outside|yet|reach|reached|even|other|else)$/;
const BOUNDS: ReadonlySet<string> = new Set(
  "only mere merely just first until till before once after earliest soonest another up maximum minimum most least within inside limit limited above below under over more less fewer lower barely exceed exceeding alone sole solely all".split(
    " ",
  ),
);

/**
 * Whether a word of the other side's own says what a negator says beside the words it denies: a bound for "no more than", an end for "no longer", a
 * superlative for "never so high", the opposite of the denied word.
 */
export function isAnsweredByBound(rich: UnitSide, { from, scope }: Denial, plain: UnitSide): boolean {
  const behind = rich.words.slice(from + 1, from + 1 + COMPARISON).map(({ word }) => word);
  const written = new Set(rich.words.map(({ word }) => word));
  const negator = rich.words[from]?.word ?? "";
  const bound = behind.some(
    (word, at) =>
      !isApart(rich, from, from + 1 + at) &&
      ((at < BOUND && BOUNDED.test(word)) || /^(?:until|till|unless)$/.test(word) || word === "before"),
  );
  const over = /^(?:longer|more)$/.test(behind[0] ?? "") || behind.includes("anymore");
  const compared = behind.some((word) => COMPARED.test(word));
  const since = behind.some((word) => /^(?:since|before)$/.test(word));
  const changing = scope.slice(0, 2).some((form) => CHANGING.has(form));
  return plain.words.some(({ word, stem }, at) => {
    if (compared && SUPERLATIVE.test(word) && !written.has(word) && !isTime(plain, at)) return true;
    if (!written.has(word) && isOpposed(rich, from, stem)) return true;
    if (rich.counts.has(plain.forms[at] ?? "")) return false;
    return (
      (bound && BOUNDS.has(word)) ||
      (compared && /^(?:less|fewer|lower|under|below)$/.test(word)) ||
      (over && ENDING_STEMS.has(stem)) ||
      (since && /^(?:first|last|earliest)$/.test(word) && !isTime(plain, at)) ||
      (changing && STAYING_STEMS.has(stem)) ||
      (ANY.has(word) && /^(?:no|nobody|nothing|none|never|nowhere|neither)$/.test(negator))
    );
  });
}

/** "last summer" is a time, "the last" an end. */
function isTime({ words }: UnitSide, index: number): boolean {
  return words[index]?.word === "last" && TIME.test(words[index + 1]?.word ?? "");
}

/** Whether a word of the clause that a negator opens has this opposite: "not far", "near". */
function isOpposed(rich: UnitSide, negator: number, stem: string): boolean {
  return rich.words
    .slice(negator + 1, negator + 1 + OPPOSED)
    .some(
      (word, offset) =>
        (areOpposite(word.stem, stem) || OWN_OPPOSITE.has(`${word.stem} ${stem}`)) &&
        !isApart(rich, negator, negator + 1 + offset),
    );
}
