import { CARDINALS } from "../data/number-words.ts";
import { TIME } from "../data/time-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type Denial, isApart } from "./read-denials.ts";

/** Words behind a negator looked at for a comparison or a bound. */
const COMPARISON = 20;
const BOUND = 6;
/** Words between a bound and its number. */
const BEFORE = 4;

const COMPARED =
  /^(?:more|less|fewer|better|worse|(?:young|old|high|low|bigg|larg|small|fast|slow|quick|cheap|strong|weak|long|short|earli|lat|great|hott|cold|warm|cool|deep|fair|clos|rich|poor|tough|heavi|bright|clean|saf|busi|happi|easi|hard|wid|near|furth|loud|thick|thinn|dri|wett)er)$/;
const SUPERLATIVE =
  /^(?:most|least|best|worst|first|last|record|(?!request|forest|interest|protest|invest|arrest|harvest|suggest|contest|honest|modest|digest|conquest|priest|guest|(?:north|south|mid)?west$)\p{L}{3,}est)$/u;
/** Bounds that a negator turns ("not above", "no more than", "not less than", "not yet"), and words that may say the same without it. */
const BOUNDS: readonly Bound[] = [
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
    turned: /^(?:yet|so|now|still|date|far)$/,
    answers: /^(?:still|pending|outstanding|await\p{L}*|wait\p{L}*|overdue|remain\p{L}*|due|ahead)$/u,
  },
];
/** Bounds with the words that say the same exactly: "not until", "only after"; "not outside", "within". */
const EXACT_BOUNDS: readonly Bound[] = [
  {
    turned: /^(?:until|till|unless|earlier|sooner)$/,
    answers: /^(?:only|first|just|after|once|earliest|soonest|wait\p{L}*|delay\p{L}*|later?)$/u,
  },
  { turned: /^before$/, answers: /^(?:only|first|just|after|once|earliest|soonest|wait\p{L}*|delay\p{L}*|later?)$/u },
  {
    turned: /^(?:more|above|over|higher|greater|exceed)$/,
    answers: /^(?:only|just|merely|most|maximum|limit|limited)$/,
  },
  { turned: /^(?:outside|beyond)$/, answers: /^(?:within|inside)$/ },
];
const TURNED_LIMITS = [
  [/^(?:before|earlier|prior)$/, /^(?:until|till)$/],
  [/^(?:until|till|unless)$/, /^(?:before|after|only|once|when|if|by)$/],
  [/^(?:for|within|in|inside|during)$/, /^(?:before|elapse|elapses|pass|until|till|wait|waiting|later)$/],
] as const;
/** Words that say that a number is not reached. */
const UNDER =
  /^(?:less|fewer|under|below|beneath|younger|short|shorter|smaller|lower|nearly|almost|just|close|barely|only|most|within|inside|up|maximum)$/;
const FRACTION = /^(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|dozen|full|quite|whole)$/;
const AFTER = /^(?:after|once|when|if|from|on|in|at|then|afterwards?)$/;
const UNTIL = /^(?:until|till|unless|before)$/;

interface Bound {
  readonly turned: RegExp;
  readonly answers: RegExp;
}

/** In which way a word of the other side's own says what a negator says beside the words it denies. */
export interface BoundAnswers {
  /** a bound: "no more than", "at most" */
  readonly bound: boolean;
  /** a number that both sides have, which the other side says to be a bound: "not yet ten years old", "under ten" */
  readonly underNumber: boolean;
  /** that number itself is one: "under ten" */
  readonly underSame: boolean;
  /** the reverse of a bound in time or number: "not until", "only after" */
  readonly exact: boolean;
  /** the same limit from its other side: "will not resume before Monday", "closed until Monday" */
  readonly turned: boolean;
  /** a comparison: "never so high", "the highest" */
  readonly compared: boolean;
}

/** Looks for words of the other side that may answer a negator as a bound does. */
export function findBoundAnswers(rich: UnitSide, denial: Denial, plain: UnitSide): BoundAnswers {
  const { from } = denial;
  return {
    bound: isBounded(clauseBehind(rich, from), wordsOfOwn(plain, rich), BOUNDS),
    underNumber: isUnderNumber(rich, from, plain),
    underSame: isUnderSame(rich, from, plain),
    ...findExactAnswers(rich, denial, plain),
  };
}

/** Looks for words of the other side's own that say what a negator says of a bound or a comparison. */
function findExactAnswers(
  rich: UnitSide,
  { from }: Denial,
  plain: UnitSide,
): Pick<BoundAnswers, "exact" | "turned" | "compared"> {
  const clause = clauseBehind(rich, from);
  const own = wordsOfOwn(plain, rich);
  return {
    exact: isBounded(clause, own, EXACT_BOUNDS),
    turned: TURNED_LIMITS.some(
      ([before, behind]) => clause.some((word) => before.test(word)) && hasMore(plain, rich, behind),
    ),
    compared: isCompared(rich, from, clause, plain),
  };
}

function hasMore({ words }: UnitSide, other: UnitSide, pattern: RegExp): boolean {
  return words.some(({ word }) => pattern.test(word)) && !other.words.some(({ word }) => pattern.test(word));
}

/** "so long as he did not see" beside "until he saw", "not before the vote" beside "only after it": certainly the same. */
export function isUntil(rich: UnitSide, { from }: Denial, plain: UnitSide): boolean {
  if (isWhile(rich, from) && wordsOfOwn(plain, rich).some(({ word }) => UNTIL.test(word))) return true;
  return (
    clauseBehind(rich, from).some((word) => UNTIL.test(word)) &&
    !rich.words.some(({ word }) => word === "only") &&
    plain.words.some(({ word }, at) => word === "only" && AFTER.test(plain.words[at + 1]?.word ?? ""))
  );
}

function isWhile(rich: UnitSide, from: number): boolean {
  return rich.words.some(
    ({ word }, at) =>
      word === "long" &&
      rich.words[at + 1]?.word === "as" &&
      at < from &&
      from - at <= BOUND &&
      !isApart(rich, at, from),
  );
}

/** The words behind a negator up to the next mark. */
function clauseBehind(rich: UnitSide, from: number): string[] {
  return rich.words
    .slice(from + 1, from + 1 + COMPARISON)
    .filter((_, at) => !isApart(rich, from, from + 1 + at))
    .map(({ word }) => word);
}

function isBounded(clause: readonly string[], own: readonly DriftWord[], bounds: readonly Bound[]): boolean {
  return bounds.some(
    ({ turned, answers }) =>
      clause.some((word, at) => turned.test(word) && (at < BOUND || UNTIL.test(word))) &&
      own.some(({ word }) => answers.test(word)),
  );
}

/** "not so high since May", "never so high" beside "the highest", "the first since May", "higher" */
function isCompared(rich: UnitSide, from: number, clause: readonly string[], plain: UnitSide): boolean {
  const alike = clause.some(
    (word, at) =>
      /^(?:as|so|such)$/.test(word) && (at < BOUND || (word !== "such" && /^as$/.test(clause[at + 2] ?? ""))),
  );
  const since = clause.some(
    (word, at) => /^(?:since|before)$/.test(word) || (/^(?:from|for)$/.test(word) && isPeriod(clause.slice(at + 1))),
  );
  const superlative =
    (alike && /^(?:no|never|nobody|nothing|none)$/.test(rich.words[from]?.word ?? "")) ||
    since ||
    clause.some((word) => COMPARED.test(word));
  const written = new Set(rich.words.map(({ word }) => word));
  return plain.words.some(
    ({ word }, at) =>
      !isTime(plain, at) &&
      ((superlative && SUPERLATIVE.test(word) && !written.has(word)) ||
        (!rich.counts.has(plain.forms[at] ?? "") &&
          ((alike && COMPARED.test(word) && !written.has(word)) || (since && /^(?:first|last|earliest)$/.test(word))))),
  );
}

/** The words of a side that the other has not. */
function wordsOfOwn({ words, forms }: UnitSide, other: UnitSide): DriftWord[] {
  return words.filter((_, at) => !other.counts.has(forms[at] ?? ""));
}

/** "from the year 2017", "for two months" */
function isPeriod(words: readonly string[]): boolean {
  return words.slice(0, 3).some((word) => TIME.test(word) || /^(?:19|20)\d\d$/.test(word));
}

/** "last summer" is a time, "the last" an end. */
function isTime({ words }: UnitSide, index: number): boolean {
  return words[index]?.word === "last" && TIME.test(words[index + 1]?.word ?? "");
}

/** "not reaching five years" beside "under five": a number behind a negator, and words of the other side's own that say it is not reached, or no more. */
function isUnderNumber(rich: UnitSide, negator: number, plain: UnitSide): boolean {
  const behind = rich.quantities.length > 0 && rich.words.slice(negator + 1, negator + 1 + BOUND).some(isNumber);
  return behind && wordsOfOwn(plain, rich).some(({ word }) => UNDER.test(word));
}

/** "not yet ten years old" beside "under ten": the same number, which the other side alone says to be a bound. */
function isUnderSame(rich: UnitSide, negator: number, plain: UnitSide): boolean {
  return rich.words.some(
    (word, at) =>
      at > negator &&
      at - negator <= BOUND &&
      isNumber(word) &&
      !isApart(rich, negator, at) &&
      !isUnder(rich, at) &&
      plain.forms.some((form, there) => form === rich.forms[at] && isUnder(plain, there)),
  );
}

function isUnder({ words }: UnitSide, number: number): boolean {
  return words.slice(Math.max(0, number - BEFORE), number).some(({ word }) => UNDER.test(word) || COMPARED.test(word));
}

function isNumber({ word }: DriftWord): boolean {
  return /^\d/.test(word) || CARDINALS.has(word) || FRACTION.test(word);
}
