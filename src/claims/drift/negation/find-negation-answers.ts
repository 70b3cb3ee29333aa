import { NEGATORS } from "../../data/negators.ts";
import { stemSet, stemWord } from "../../stems.ts";
import {
  ANY_WORDS,
  ENDINGS,
  IMPLICIT_NEGATIVE_FORMS,
  IMPLICIT_NEGATIVE_PHRASES,
  IMPLICIT_NEGATIVES,
  LOOSE_NEGATIVES,
  NEGATIVE_PREFIXES,
  OWN_OPPOSITES,
  STAYING,
} from "../data/polarity-words.ts";
import { areOpposite } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { endsClause, type Negation } from "./find-negations.ts";

const IMPLICIT = stemSet(IMPLICIT_NEGATIVES);
/** "denied that it attacked" and "did not attack, it said in a denial" share the word and still say the same. */
const DENYING = stemSet(["deny", "refute", "reject"]);
const IMPLICIT_FORMS: ReadonlySet<string> = new Set(IMPLICIT_NEGATIVE_FORMS);
const ENDING_STEMS = stemSet(ENDINGS);
const ANY: ReadonlySet<string> = new Set(ANY_WORDS);
/** A word that may deny by its prefix; asked where the denied word itself is not said. */
const LOOSE_PREFIX =
  /^(?:un(?!i|der|til|less)|non|dis(?!eas|cuss|tric|cov|play|tan|put|trib|patch|pos|plin)|mis(?!sil|sion)|imp(?!o|r|l)|in(?:ab|ac|ad|ap|cap|com|cor|def|dep|eff|elig|eq|ev|exp|suff|val|vis|vol)|irr|ill|asympto)\p{L}{4}/u;
/** Words that begin like one that denies, or share its stem, and deny nothing. */
const FALSE_FRIENDS =
  /^(?:invol[vu]|independen|incom(?:e|ing)|incorporat|disast|disclos|distin|impact|illustrat|severe|expense|disposa|impart|uncle|unanim)/;
const LOOSE_SUFFIX = /.{3}less(?:ly)?$/u;
/** Of words of loss, end and ill. */
export const LOOSE = stemSet(LOOSE_NEGATIVES);
const OWN_OPPOSITE: ReadonlySet<string> = new Set(
  OWN_OPPOSITES.flatMap(([a, b]) => [`${stemWord(a)} ${stemWord(b)}`, `${stemWord(b)} ${stemWord(a)}`]),
);
const STAYING_STEMS = stemSet(STAYING);
const LOSING_STEMS = stemSet(["lose", "loss", "lack", "deprive"]);
/** Words on either side of what is denied among which a word that denies by its meaning answers the negator. */
export const AROUND = 6;
/** Words behind a negator looked at for a comparison. */
const SENTENCE = 15;
const COMPARED =
  /^(?:more|less|fewer|as|so|such|before|since|better|worse|(?:young|old|high|low|bigg|larg|small|fast|slow|quick|cheap|strong|weak|long|short|earli|lat|great|hott|cold|warm|cool|deep|fair|clos|rich|poor|tough|heavi|bright|clean|saf|busi|happi|easi|hard|wid|near|furth|loud|thick|thinn|dri|wett)er)$/;
const SUPERLATIVE =
  /^(?:most|least|best|worst|first|last|record|(?!request|forest|interest|protest|invest|arrest|harvest|suggest|contest|honest|modest|digest|conquest|priest|guest|(?:north|south|mid)?west$)\p{L}{3,}est)$/u;
/** Words behind a negator among which the one stands whose opposite answers it. */
const OPPOSED = 7;
/** "not above", "no more than", "not until": answered by a word for the same bound. */
const UNTIL = 8;
/** Words behind a negator among which "until" stands. */
const UNTIL_WHEN = 15;
const BOUNDED =
  /^(?:above|below|over|under|more|less|fewer|later|earlier|higher|lower|greater|exceed|exceeding|beyond|outside)$/;
const BOUNDS: ReadonlySet<string> = new Set(
  "only mere merely just first until till before once after another up maximum minimum most least within inside limit limited above below under over more less exceed exceeding".split(
    " ",
  ),
);

/** Half-open indexes of words. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** the words that tell it */
  readonly anchors: readonly number[];
}

/** Whether a word near the place denies in another way: by its meaning, as an end, a bound or an opposite. One that the negation's own clause has too answers nothing. */
export function isAnswered(
  { index: negator, scope, byMeaning }: Negation,
  rich: UnitSide,
  plain: UnitSide,
  place: Place,
  said: boolean,
) {
  const denied = new Set(scope);
  const next = rich.words[negator + 1]?.word ?? "";
  const without = rich.words[negator]?.word === "without";
  const over = /^(?:longer|more|to)$/.test(next) || rich.words.some(({ word }) => word === "anymore");
  const behind = rich.words.slice(negator + 1, negator + 1 + UNTIL).map(({ word }) => word);
  const last = rich.words.length - 1;
  const bound =
    // "cannot carry more than a third" beside "can carry only a third"
    behind.some(
      (word, at) =>
        BOUNDED.test(word) && behind[at + 1] === "than" && !isApart(rich, negator, Math.min(negator + 1 + at, last)),
    ) ||
    // "had not reached the age of five" beside "under five"
    behind.some((word) => /^(?:yet|reach|reached)$/.test(word)) ||
    (BOUNDED.test(next) && !plain.words.some(({ word }) => word === next)) ||
    rich.words.slice(negator, negator + UNTIL_WHEN).some(({ word }) => /^(?:until|till|before|unless)$/.test(word));
  if (isOutdone(rich, negator, plain)) return true;
  const beside = clauseForms(rich, negator);
  const isShared = (form: string) =>
    beside.has(form) || (said && (rich.counts.get(form) ?? 0) >= (plain.counts.get(form) ?? 0));
  // It may stand anywhere: "it would be inappropriate to …" beside "… is not right".
  if (plain.words.some(({ stem }, at) => IMPLICIT.has(stem) && !rich.counts.has(plain.forms[at] ?? ""))) return true;
  if (holdsPhrase(plain, place, rich) || keepsFrom(plain, place) || isFreeOf(plain, place)) return true;
  return plain.words.slice(place.from, place.to).some(
    ({ word, stem }, offset) =>
      (deniesByMeaning(word, stem, denied) ||
        ((over || isBefore(plain, place, place.from + offset)) && ENDING_STEMS.has(stem)) ||
        (said && LOOSE.has(stem) && isBefore(plain, place, place.from + offset)) ||
        (without && LOSING_STEMS.has(stem)) ||
        // "unsupported" beside "support ends", "unwell" beside "his health is worse"
        (byMeaning && (ENDING_STEMS.has(stem) || LOOSE.has(stem))) ||
        (ANY.has(word) && /^(?:no|nobody|nothing|none|never|nowhere|neither)$/.test(rich.words[negator]?.word ?? "")) ||
        (bound && BOUNDS.has(word)) ||
        (next === "to" && word === "against") ||
        isOpposed(rich, negator, stem) ||
        (!said && isLooseAnswer(word, stem, scope[0] ?? "") && isBeside(plain, place, place.from + offset))) &&
      (DENYING.has(stem) || IMPLICIT_FORMS.has(word) || !isShared(plain.forms[place.from + offset] ?? "")),
  );
}

/**
 * Whether a side has anywhere a word of its own that may deny what the other denies: a negator, a word of loss, end, ill or staying, a prefix or suffix that
 * may deny, an opposite. Where it has none it says what the other denies, in whatever words.
 */
export function mayDeny(plain: UnitSide, rich: UnitSide, negation: Negation): boolean {
  const { index, scope } = negation;
  const denied = rich.words.slice(index, index + 1 + SENTENCE);
  // "not until May", "no more than four"
  if (denied.some(({ word }) => UNLESS.test(word) || BOUNDED.test(word) || COMPARED.test(word))) return true;
  return (
    isDeniedBeside(plain, negation) ||
    IMPLICIT_NEGATIVE_PHRASES.some((phrase) => holdsRow(plain, phrase)) ||
    plain.words.some(
      ({ word, stem, content }, at) =>
        NEGATORS.has(word) ||
        ANY.has(word) ||
        SMALL.test(word) ||
        isOpposed(rich, index, stem) ||
        (content &&
          !rich.counts.has(plain.forms[at] ?? "") &&
          (deniesByMeaning(word, stem, new Set(scope)) || isLooseAnswer(word, stem, ""))),
    )
  );
}

/** Whether a sentence beside the side's denies something of what a negation is said of: the clause may stand there. */
function isDeniedBeside({ text: { sentences, words }, spans }: UnitSide, { scope, around }: Negation): boolean {
  const own = sentences.filter(({ span }) => spans.some(({ start }) => start === span.start)).map(({ index }) => index);
  return sentences
    .filter(({ index }) => !own.includes(index) && own.some((at) => Math.abs(at - index) === 1))
    .some(({ from, to }) => {
      const there = words.slice(from, to);
      return (
        there.some(({ word }) => NEGATORS.has(word) || UN.test(word)) &&
        there.some(({ stem }) => scope.includes(stem) || around.includes(stem))
      );
    });
}

const UN = /^un(?!i|der|til|less)\p{L}{3,}$/u;
const UNLESS = /^(?:until|till|unless|only|but|than|since|before|any|ever)$/;
/** Words of small degree or number, which deny the rest. */
const SMALL =
  /^(?:only|few|little|hardly|barely|scarcely|rarely|seldom|too|else|other|against|out|off|away|sole|just|still)$/;

function holdsRow({ words }: UnitSide, row: readonly string[]): boolean {
  return words.some((_, at) => row.every((part, offset) => words[at + offset]?.word === part));
}

/** Whether a side has a word of its own at a place that says no by its meaning or is of loss, end or ill: "violated" beside "not broken". */
export function holdsNegative(plain: UnitSide, rich: UnitSide, place: Place): boolean {
  return plain.words
    .slice(place.from, place.to)
    .some(
      ({ word, stem }, offset) =>
        (deniesByMeaning(word, stem, NONE) || LOOSE.has(stem)) &&
        !rich.counts.has(plain.forms[place.from + offset] ?? "") &&
        isBeside(plain, place, place.from + offset),
    );
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a word beside a negator, in its clause, denies as well, so that the two say yes: "none is without work", "not in vain", "few do not know". */
export function isTakenBackBeside(rich: UnitSide, negator: number, plain: UnitSide): boolean {
  const { words, forms } = rich;
  const from = Math.max(0, negator - CANCELLED);
  return words.slice(from, negator + CANCELLED + 1).some(({ word }, offset) => {
    const at = from + offset;
    const before = words[at - 1]?.word ?? "";
    const denies =
      at > negator
        ? word === "without" ||
          (word === "vain" && before === "in") ||
          (word === "nothing" && before === "for") ||
          (word === "out" && words[at + 1]?.word === "of") ||
          UNDONE.test(word)
        : at < negator && /^(?:few|hardly|scarcely|barely|rarely|seldom)$/.test(word) && before !== "a";
    return denies && !plain.counts.has(forms[at] ?? "") && !isApart(rich, at, negator);
  });
}

/** "not unnoticed" */
const UNDONE = /^un(?!i|der|til|less)\p{L}{4,}(?:ed|able|al|own)$/u;

/** Words between two that deny, so that they say yes. */
const CANCELLED = 10;

/** "last summer" is a time, "the last" an end. */
function isTime({ words }: UnitSide, index: number): boolean {
  return words[index]?.word === "last" && TIME.test(words[index + 1]?.word ?? "");
}

const TIME =
  /^(?:year|month|week|day|night|summer|winter|spring|autumn|fall|weekend|century|decade|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "not since May so low", "no champion has been younger": the other side has "the lowest since May". */
function isOutdone({ words }: UnitSide, negator: number, plain: UnitSide): boolean {
  const behind = words.slice(negator + 1, negator + 1 + SENTENCE).map(({ word }) => word);
  // "had not raced since May" beside "her first race since May"
  if (
    behind.some((word) => /^(?:since|before)$/.test(word)) &&
    plain.words.some(({ word }, at) => /^(?:first|last|earliest)$/.test(word) && !isTime(plain, at))
  )
    return true;
  if (
    words[negator]?.word === "not" &&
    !/^(?:since|in|for)$/.test(behind[0] ?? "") &&
    !/^(?:has|have|had)$/.test(words[negator - 1]?.word ?? "")
  )
    return false;
  return (
    behind.some((word) => COMPARED.test(word)) &&
    plain.words.some(({ word }, at) => SUPERLATIVE.test(word) && !isTime(plain, at))
  );
}

/** A word of loss, end or lasting, or with a prefix that may deny; of an end none answers "not finished". */
function isLooseAnswer(word: string, stem: string, head: string): boolean {
  if (ENDING_STEMS.has(stem) && ENDING_STEMS.has(head)) return false;
  if (FALSE_FRIENDS.test(word)) return false;
  return (
    LOOSE_PREFIX.test(word) ||
    LOOSE_SUFFIX.test(word) ||
    STAYING_STEMS.has(stem) ||
    LOOSE.has(stem) ||
    ENDING_STEMS.has(stem)
  );
}

/** Whether a word stands right before what tells the place, or with one word between: "stop buying", "bad luck". */
function isBefore({ words }: UnitSide, { anchors }: Place, index: number): boolean {
  return words[index]?.content === true && anchors.some((at) => at > index && at - index <= 2);
}

/** Whether a word stands in one clause with a word that tells the place. */
function isBeside(plain: UnitSide, { anchors }: Place, index: number): boolean {
  return anchors.some((at) => Math.abs(at - index) <= AROUND && !isApart(plain, at, index));
}

/** The forms of the clause that a word stands in. */
function clauseForms(side: UnitSide, index: number): Set<string> {
  let [from, to] = [index, index];
  while (from > 0 && !endsClause(side, from - 1, from)) from--;
  while (to < side.words.length - 1 && !endsClause(side, to, to + 1)) to++;
  return new Set(side.forms.slice(from, to + 1));
}

/** Whether a sequence of words that denies ("who knows", "yet to") stands at the place. */
function holdsPhrase({ words }: UnitSide, { from, to }: Place, rich: UnitSide): boolean {
  return IMPLICIT_NEGATIVE_PHRASES.some((phrase) => {
    const stands = (side: UnitSide["words"], at: number) =>
      phrase.every((part, offset) => side[at + offset]?.word === part);
    return (
      words.slice(from, to).some((_, offset) => stands(words, from + offset)) &&
      !rich.words.some((_, at) => stands(rich.words, at))
    );
  });
}

/** "odour-free" */
function isFreeOf({ words, text }: UnitSide, { from, to }: Place): boolean {
  return words
    .slice(from, to)
    .some(({ word, start }) => /^(?:free|less|proof)$/.test(word) && /[-‐‑]/.test(text.text.charAt(start - 1)));
}

/** "keeps damp from reaching", "stopped them from leaving". */
function keepsFrom({ words }: UnitSide, { from, to }: Place): boolean {
  return words
    .slice(from, to)
    .some(({ word }, at) => word === "from" && /\p{L}{2}ing$/u.test(words[from + at + 1]?.word ?? ""));
}

/** Whether a word of the clause that a negator opens has this opposite: "not far", "near". */
function isOpposed({ words }: UnitSide, negator: number, stem: string): boolean {
  return words
    .slice(negator + 1, negator + 1 + OPPOSED)
    .some((word) => areOpposite(word.stem, stem) || OWN_OPPOSITE.has(`${word.stem} ${stem}`));
}

/** "failed", "without"; "unharmed" where "harmed" is what is denied. */
export function deniesByMeaning(word: string, stem: string, denied: ReadonlySet<string>): boolean {
  return (
    IMPLICIT.has(stem) ||
    IMPLICIT_FORMS.has(word) ||
    NEGATIVE_PREFIXES.some((prefix) => word.startsWith(prefix) && denied.has(stemWord(word.slice(prefix.length))))
  );
}

/** Whether a mark that ends a clause stands between two words. */
export function isApart(side: UnitSide, a: number, b: number): boolean {
  for (let at = Math.min(a, b); at < Math.max(a, b); at++) if (endsClause(side, at, at + 1)) return true;
  return false;
}
