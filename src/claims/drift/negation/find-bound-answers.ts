import { stemSet, stemWord } from "../../stems.ts";
import { ANY_WORDS, ENDINGS, LOOSE_NEGATIVES, OWN_OPPOSITES, STAYING } from "../data/polarity-words.ts";
import { TIME } from "../data/time-words.ts";
import { areOpposite } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Denial, isApart } from "./read-denials.ts";

/** Words behind a negator looked at for a comparison or a bound, and for the word whose opposite answers it. */
const COMPARISON = 15;
const BOUND = 6;
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
  /^(?:more|less|fewer|better|worse|(?:young|old|high|low|bigg|larg|small|fast|slow|quick|cheap|strong|weak|long|short|earli|lat|great|hott|cold|warm|cool|deep|fair|clos|rich|poor|tough|heavi|bright|clean|saf|busi|happi|easi|hard|wid|near|furth|loud|thick|thinn|dri|wett)er)$/;
const SUPERLATIVE =
  /^(?:most|least|best|worst|first|last|record|(?!request|forest|interest|protest|invest|arrest|harvest|suggest|contest|honest|modest|digest|conquest|priest|guest|(?:north|south|mid)?west$)\p{L}{3,}est)$/u;
/** A bound that a negator turns ("not above", "no more than", "not less than", "not until"), and the words that say the same without it. */
const BOUNDS: readonly { readonly turned: RegExp; readonly answers: RegExp }[] = [
  {
    turned:
      /^(?:above|over|more|later|higher|greater|exceed|exceeding|beyond|outside|reach|reached|yet|even|other|else|apart|except|besides|save|but|than)$/,
    answers:
      /^(?:only|mere|merely|just|single|first|maximum|most|within|inside|limit|limited|below|under|less|fewer|lower|up|once|another|alone|sole|solely|all|barely)$/,
  },
  { turned: /^(?:later|beyond|past|after)$/, answers: /^(?:until|till|before|by|latest)$/ },
  {
    turned: /^(?:below|under|less|fewer|lower)$/,
    answers: /^(?:least|minimum|above|over|more|exceed|exceeding)$/,
  },
  {
    turned: /^(?:until|till|unless|earlier|sooner)$/,
    answers: /^(?:only|first|just|after|once|earliest|soonest|before|wait\p{L}*|delay\p{L}*|later?)$/u,
  },
  { turned: /^before$/, answers: /^(?:only|first|just|after|once|earliest|soonest|wait\p{L}*|delay\p{L}*|later?)$/u },
  {
    turned: /^(?:yet|so|now|still|date|far)$/,
    answers: /^(?:still|pending|outstanding|await\p{L}*|wait\p{L}*|overdue|remain\p{L}*|due|ahead)$/u,
  },
];
const UNTIL = /^(?:until|till|unless|before)$/;

/**
 * Whether a word of the other side's own says what a negator says beside the words it denies: a bound for "no more than", an end for "no longer", a
 * superlative for "never so high", the opposite of the denied word.
 */
export function isAnsweredByBound(rich: UnitSide, { from, scope }: Denial, plain: UnitSide): boolean {
  const behind = rich.words.slice(from + 1, from + 1 + COMPARISON).map(({ word }) => word);
  const written = new Set(rich.words.map(({ word }) => word));
  const negator = rich.words[from]?.word ?? "";
  const clause = behind.filter((_, at) => !isApart(rich, from, from + 1 + at));
  const bounds = BOUNDS.filter(({ turned }) =>
    clause.some((word, at) => turned.test(word) && (at < BOUND || UNTIL.test(word))),
  );
  const over = /^(?:longer|more)$/.test(behind[0] ?? "") || behind.includes("anymore");
  const alike = clause.some((word, at) => at < BOUND && /^(?:as|so|such)$/.test(word));
  const since = clause.some(
    (word, at) => /^(?:since|before)$/.test(word) || (/^(?:from|for)$/.test(word) && isPeriod(clause.slice(at + 1))),
  );
  const compared =
    (alike && /^(?:no|never|nobody|nothing|none)$/.test(negator)) ||
    since ||
    clause.some((word) => COMPARED.test(word));
  const changing = scope.slice(0, 2).some((form) => CHANGING.has(form));
  return plain.words.some(({ word, stem }, at) => {
    if (compared && SUPERLATIVE.test(word) && !written.has(word) && !isTime(plain, at)) return true;
    if (!written.has(word) && isOpposed(rich, from, stem)) return true;
    if (rich.counts.has(plain.forms[at] ?? "")) return false;
    return (
      bounds.some(({ answers }) => answers.test(word)) ||
      (alike && COMPARED.test(word) && !written.has(word)) ||
      (over && ENDING_STEMS.has(stem)) ||
      (since && /^(?:first|last|earliest)$/.test(word) && !isTime(plain, at)) ||
      (changing && STAYING_STEMS.has(stem)) ||
      (ANY.has(word) && /^(?:no|nobody|nothing|none|never|nowhere|neither)$/.test(negator))
    );
  });
}

/** "from the year 2017", "for two months" */
function isPeriod(words: readonly string[]): boolean {
  return words.slice(0, 3).some((word) => TIME.test(word) || /^(?:19|20)\d\d$/.test(word));
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
