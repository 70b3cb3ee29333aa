import { NEGATORS } from "../../data/negators.ts";
import { stemSet, stemWord } from "../../stems.ts";
import { DENYING_PHRASES } from "../data/denying-phrases.ts";
import {
  DENIED_WORDS,
  DENYING_FORMS,
  IMPLICIT_NEGATIVES,
  LOOSE_FORMS,
  LOOSE_NEGATIVES,
  NEGATIVE_IMPLICATIVES,
  NO_DENIALS,
} from "../data/polarity-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { isBehindEmpty, isEmpty } from "./find-empty-negations.ts";
import { isLight } from "./light-words.ts";
import { isNamesake } from "./namesakes.ts";

/** Content words behind a negator that it may deny. */
const SCOPE = 3;
/** Words beside a denial that tell its place. */
const BESIDE = 6;
/** Words within which "from" follows what keeps from it. */
const KEPT = 5;
/** Words within which "but" answers "not". */
const CONTRAST = 6;
/** Verbs that stand before "not" and, the negation left out, stay. */
const AUXILIARY =
  /^(?:is|are|was|were|am|be|been|being|will|would|wo|ca|can|could|shall|should|must|may|might|has|have|had|do|does|did)$/;
/** "unpaid", not "unit", "under", "until". */
const UN = /^un(?!i(?!n|m|d|ll)|der|til|less)\p{L}{3,}$/u;
const LOOSE_PREFIX =
  /^(?:non|dis(?!eas|cuss|tric|cov|play|tan|put|trib|patch|pos|plin)|mis(?!sil|sion)|in(?:ab|ac|ad|ap|cap|com|cor|def|dep|eff|elig|eq|ev|exp|suff|val|vis|vol)|irr|ill)\p{L}{4}/u;
const LESS = /.{3}less(?:ly)?$/u;

const PLACING =
  /^(?:in|on|at|off|about|above|across|along|around|behind|below|beneath|between|beyond|inside|near|outside|since|under|with|within|north|south|east|west)$/;
const PARTICLE = /^(?:away|out|off|aside|down|back)$/;
const KEEPING = stemSet("keep hold leave shut steer stay send turn chase drive push wave stave fend ward".split(" "));
const SEPARATING = stemSet("clear free absolve rid strip deprive rob relieve cure cleanse".split(" "));
const DENYING = /^(?:den(?:y|ied|ies|ying|ial)|refut\p{L}+|reject\p{L}+)$/u;

const IMPLICIT = stemSet(IMPLICIT_NEGATIVES);
const IMPLICATIVE = stemSet(NEGATIVE_IMPLICATIVES);
const LOOSE = stemSet(LOOSE_NEGATIVES);
const LOOSE_WRITTEN: ReadonlySet<string> = new Set(LOOSE_FORMS);
const FORMS: ReadonlySet<string> = new Set(DENYING_FORMS);
const DENIED = stemSet(DENIED_WORDS);
const NONE: ReadonlySet<string> = new Set(NO_DENIALS);
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  DENYING_PHRASES,
  ([first = ""]) => first,
);

/** A word or a row of words that denies, or that may stand for "not" in another wording. */
export interface Denial {
  /** indexes of its words, half-open */
  readonly from: number;
  readonly to: number;
  /** "not", "no"; "failed", "unpaid"; a word of loss, end or lack, which may say the same; "said in a denial", which names one told elsewhere */
  readonly grade: "negator" | "denier" | "loose" | "named";
  /** forms of the content words it may deny, nearest first; none of another clause */
  readonly scope: readonly string[];
  /** denies a verb by its auxiliary: "was not", "did not" */
  readonly ofVerb: boolean;
  /** "not he but the police", "they did not want to", "and did not use": a wording may do without it */
  readonly spare: boolean;
}

/** What was read of a side. */
const READ = new WeakMap<UnitSide, readonly Denial[]>();

/** What denies on a side, in order. Linear, and once a side. */
export function readDenials(side: UnitSide): readonly Denial[] {
  const known = READ.get(side) ?? findDenials(side);
  READ.set(side, known);
  return known;
}

/** Whether a mark between two neighbouring words ends a clause. */
export function endsClause({ words, text }: UnitSide, before: number, after: number): boolean {
  return /[,;:.!?()—–]/.test(text.text.slice(words[before]?.end ?? 0, words[after]?.start ?? 0));
}

/** Whether a mark that ends a clause stands between two words. */
export function isApart(side: UnitSide, a: number, b: number): boolean {
  for (let at = Math.min(a, b); at < Math.max(a, b); at++) if (endsClause(side, at, at + 1)) return true;
  return false;
}

function findDenials(side: UnitSide): Denial[] {
  const denials: Denial[] = [];
  for (let at = 0; at < side.words.length; at++) {
    const denial = readDenial(side, at, denials);
    if (denial === null) continue;
    denials.push(denial);
    at = denial.to - 1;
  }
  return denials;
}

function readDenial(side: UnitSide, at: number, before: readonly Denial[]): Denial | null {
  const { words } = side;
  const { word = "", stem = "", content = false, name = false, written = "" } = words[at] ?? {};
  if (isBehindEmpty(side, at)) return null;
  const phrase = PHRASES.get(word)?.find(
    (parts) =>
      parts.every((part, offset) => words[at + offset]?.word === part) && !isApart(side, at, at + parts.length - 1),
  );
  if (phrase !== undefined) return denialAt(side, at, at + phrase.length, "denier");
  if (keepsAway(side, at) || isParted(side, at) || isTooMuch(side, at)) return denialAt(side, at, at + 1, "denier");
  if (NEGATORS.has(word)) {
    if (isRepeated(side, at, before) || isEmpty(side, at)) return null;
    const denial = denialAt(side, at, at + 1, "negator");
    return isCoordinated(side, denial, before) ? { ...denial, spare: true } : denial;
  }
  if (namesDenial(side, at)) return denialAt(side, at, at + 1, "named");
  // "before the end of the year" is a time.
  if (word === "end" && /^(?:the|year|month|week)$/.test(words[at - 1]?.word ?? "")) return null;
  if (isNamesake(side, at)) return null;
  // "lies in the north"
  if (/^lies?$/.test(word) && PLACING.test(words[at + 1]?.word ?? "")) return null;
  if (name || NONE.has(word) || /\p{Lu}{2}/u.test(written)) return null;
  if (
    IMPLICIT.has(stem) ||
    (content && IMPLICATIVE.has(stem)) ||
    FORMS.has(word) ||
    UN.test(word) ||
    DENIED.has(stem) ||
    isFreeOf(side, at) ||
    keepsFrom(side, at)
  )
    return denialAt(side, at, at + 1, "denier");
  if (
    (LOOSE_WRITTEN.has(word) && words[at - 1]?.word !== "a") ||
    (content && (LOOSE.has(stem) || LOOSE_PREFIX.test(word) || LESS.test(word)))
  )
    return denialAt(side, at, at + 1, "loose");
  return null;
}

function denialAt(side: UnitSide, from: number, to: number, grade: Denial["grade"]): Denial {
  const base = to === from + 1 ? baseOf(side.words[from]?.word ?? "") : null;
  return {
    from,
    to,
    grade,
    scope: base === null ? scopeOf(side, to - 1) : [base],
    ofVerb: grade === "negator" && isOfVerb(side, from),
    spare: grade === "negator" && (isContrast(side, from) || isElliptic(side, from)),
  };
}

/** "neither … nor", "did not pay, nor did it", "never, not by him and not by her" deny once. */
function isRepeated({ words, text }: UnitSide, at: number, before: readonly Denial[]): boolean {
  const { word = "", start = 0 } = words[at] ?? {};
  if (word === "no" && words[at + 1]?.word === "one") return false;
  if (!/^(?:not|no|nor|neither)$/.test(word) || !before.some(({ grade }) => grade === "negator")) return false;
  return (
    word === "nor" || /(?:,|\b(?:and|or|also|almost)) (?:to )?$/.test(text.text.slice(Math.max(0, start - 10), start))
  );
}

/** "has not paid and has not asked", "not signed by one, not signed by the other": another wording denies both at once. */
function isCoordinated({ words, text }: UnitSide, { from, scope }: Denial, before: readonly Denial[]): boolean {
  const earlier = before.filter(({ grade }) => grade === "negator");
  if (earlier.length === 0) return false;
  if (earlier.some((other) => other.scope[0] === scope[0])) return true;
  const auxiliary = AUXILIARY.test(words[from - 1]?.word ?? "") ? 1 : 0;
  const { end = 0 } = words[from - auxiliary - 2] ?? {};
  const { start = 0 } = words[from - auxiliary] ?? {};
  return /^(?:,|,? (?:and|or)) $/.test(text.text.slice(end, start));
}

/** "not he but the police", "the police, not he": what is said stands beside. */
function isContrast(side: UnitSide, at: number): boolean {
  const { words, text } = side;
  const { word = "", start = 0 } = words[at] ?? {};
  if (word !== "not") return false;
  if (!isOfVerb(side, at) && /(?:,| and) $/.test(text.text.slice(Math.max(0, start - 5), start))) return true;
  const but = words.findIndex((other, index) => index > at && index <= at + CONTRAST && other.word === "but");
  return but >= 0 && !words.slice(at + 1, but).some((other) => AUXILIARY.test(other.word)) && !isApart(side, at, but);
}

/** "as its owners do not want to": what is denied stands elsewhere. */
function isElliptic(side: UnitSide, at: number): boolean {
  if (!isOfVerb(side, at)) return false;
  for (let next = at + 1; next < side.words.length && !endsClause(side, next - 1, next); next++)
    if (side.words[next]?.content && !/^(?:want|wish|think|so)$/.test(side.words[next]?.word ?? "")) return false;
  return true;
}

/** "said in a denial", "denied it": names a denial that stands elsewhere. */
function namesDenial(side: UnitSide, at: number): boolean {
  const { words } = side;
  if (!DENYING.test(words[at]?.word ?? "")) return false;
  if (words[at - 1]?.word === "in") return true;
  if (/^(?:a|its|his|her|their|this|that)$/.test(words[at - 1]?.word ?? ""))
    return !/^(?:of|that)$/.test(words[at + 1]?.word ?? "");
  return (
    /^(?:it|this|that)$/.test(words[at + 1]?.word ?? "") && (at + 2 >= words.length || endsClause(side, at + 1, at + 2))
  );
}

/** "keeps damp from reaching", "warned them against leaving" */
function keepsFrom({ words }: UnitSide, at: number): boolean {
  const { word = "" } = words[at] ?? {};
  if (!/\p{L}{2}ing$/u.test(words[at + 1]?.word ?? "")) return false;
  return (
    word === "against" ||
    (word === "from" &&
      words
        .slice(Math.max(0, at - KEPT), at)
        .some((before) => /^(?:keep|kept|keeps|keeping|hold|holds|held)$/.test(before.word)))
  );
}

/** "would keep them away from", "left her out of", "cleared him of" */
function keepsAway(side: UnitSide, at: number): boolean {
  const { words } = side;
  const { stem = "" } = words[at] ?? {};
  const kept = KEEPING.has(stem) ? /^(?:away|out|off|apart|aside|clear|back)$/ : SEPARATING.has(stem) ? /^of$/ : null;
  if (kept === null) return false;
  for (let next = at + 1; next <= at + KEPT && next < words.length; next++) {
    // "cleared its founder, Ada Example, of fraud"
    if (!SEPARATING.has(stem) && endsClause(side, next - 1, next)) return false;
    if (kept.test(words[next]?.word ?? "")) return true;
  }
  return false;
}

/** "too weak to stand" */
function isTooMuch(side: UnitSide, at: number): boolean {
  if (side.words[at]?.word !== "too") return false;
  return [2, 3, 4].some((ahead) => side.words[at + ahead]?.word === "to" && !isApart(side, at, at + ahead));
}

/** "brushed the claim aside", "put the vote off": a verb and its particle with what they govern between them. */
function isParted(side: UnitSide, at: number): boolean {
  const { words } = side;
  return (
    PHRASES.get(words[at]?.word ?? "")?.some(([, particle = "", ...rest]) => {
      if (rest.length > 0 || !PARTICLE.test(particle)) return false;
      for (let next = at + 1; next <= at + KEPT && next < words.length && !endsClause(side, next - 1, next); next++)
        if (next > at + 1 && words[next]?.word === particle) return true;
      return false;
    }) === true
  );
}

/** "odour-free" */
function isFreeOf({ words, text }: UnitSide, at: number): boolean {
  const { word = "", start = 0 } = words[at] ?? {};
  return /^(?:free|less|proof)$/.test(word) && /[-‐‑]/.test(text.text.charAt(start - 1));
}

function scopeOf(side: UnitSide, index: number): string[] {
  const { words, forms } = side;
  const scope: string[] = [];
  for (let at = index + 1; at < words.length && scope.length < SCOPE; at++) {
    const { word = "", content = false } = words[at] ?? {};
    // "not at all) …"
    if (scope.length === 0 && /[;:.!?()]/.test(side.text.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)))
      break;
    if (scope.length > 0 && (endsClause(side, at - 1, at) || (NEGATORS.has(word) && word !== "nor"))) break;
    if (content && !(scope.length === 0 && isLight(side, at))) scope.push(forms[at] ?? "");
  }
  for (let at = index + 1; at < words.length && scope.length === 0 && at < index + 4; at++)
    if (words[at]?.content) scope.push(forms[at] ?? "");
  for (let at = index - 1; at >= 0 && scope.length === 0; at--) if (words[at]?.content) scope.push(forms[at] ?? "");
  return scope;
}

function isOfVerb({ words }: UnitSide, index: number): boolean {
  const word = words[index]?.word ?? "";
  const joined = word === "cannot" ? "can" : /^(.+?)n['’]?t$/.exec(word)?.[1];
  if (joined !== undefined) return AUXILIARY.test(joined);
  if (word !== "not" && word !== "never") return false;
  return [1, 2].some((back) => AUXILIARY.test(words[index - back]?.word ?? ""));
}

/** Forms of the content words beside a denial, in its clause. */
export function formsBeside(side: UnitSide, { from, to }: Pick<Denial, "from" | "to">): string[] {
  return side.forms.slice(Math.max(0, from - BESIDE), to + BESIDE).filter((_, offset) => {
    const at = Math.max(0, from - BESIDE) + offset;
    return side.words[at]?.content === true && (at < from || at >= to) && !isApart(side, at, from);
  });
}

/** The stem of what a word denies by its prefix: "paid" of "unpaid"; null for any other word. */
export function baseOf(word: string): string | null {
  if (UN.test(word)) return stemWord(word.slice(2));
  return DENIED.has(stemWord(word)) ? stemWord(word.replace(/^(?:i[nmlr]|dis)/, "")) : null;
}
