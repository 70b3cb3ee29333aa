import { stemSet, stemWord } from "../../stems.ts";
import { IRREGULAR_PASTS, PERMITTED, PERMITTED_TO, STRICT_HEDGES } from "../data/strength-words.ts";
import { endsClause } from "../negation/read-denials.ts";
import type { UnitSide } from "../unit-pair.ts";

const STRICT_STEMS = stemSet(STRICT_HEDGES);
const PERMITTED_STEMS = stemSet(PERMITTED);
const PERMITTED_TO_STEMS = stemSet(PERMITTED_TO);
/** Words before an infinitive among which the verb that leads to it stands. */
const LEAD = 5;
const PAST_FORMS: ReadonlySet<string> = new Set(IRREGULAR_PASTS);

/** A reading of one side as firmer than the other, by the indexes of the words that say so; -1 where the lack of a word says it. */
export interface Firmness {
  readonly soft: number;
  readonly firm: number;
}

/** Whether a side has a word more often than the other. */
export function isOwn(side: UnitSide, other: UnitSide, index: number): boolean {
  const form = side.forms[index] ?? "";
  return (side.counts.get(form) ?? 0) > (other.counts.get(form) ?? 0);
}

/** Words before a modal verb among which stands what it depends on. */
const BEFORE = 6;

/** "a danger that he would leave" is as soft as "a risk that he might". */
export function isOfDanger({ words }: UnitSide, index: number): boolean {
  return words
    .slice(Math.max(0, index - BEFORE), index)
    .some(({ word }) => /^(?:danger|risk|chance|possibility|fears?|feared|probability|likelihood)$/.test(word));
}

/** "as soon as possible", "possible solutions": an adjective that leaves the sentence as firm as it is. */
export function isMere(side: UnitSide, index: number, other: UnitSide | null = null): boolean {
  const { words } = side;
  const next = words[index + 1]?.word ?? "";
  // "only residents may use it", "no State may have two": what is allowed, unless it is what will be on the other side
  if (
    /^(?:may|might|could)$/.test(words[index]?.word ?? "") &&
    isOfFew(side, index) &&
    !(other !== null && hasFuture(other, side))
  )
    return true;
  // "may be shown in no other hall", "may be shown only here"
  if (words[index]?.word === "may" && isBounded(side, index) && !(other !== null && hasFuture(other, side)))
    return true;
  // "fears that it will be lost" leaves as much open as "it may be lost, he fears"
  if (
    other !== null &&
    /^(?:may|might|could|possible)$/.test(words[index]?.word ?? "") &&
    tellsFear(other) &&
    isFeared(side, index)
  )
    return true;
  // "useful as it might be"
  if (
    /^(?:may|might)$/.test(words[index]?.word ?? "") &&
    words[index - 2]?.word === "as" &&
    /^(?:it|he|she|they|this|that)$/.test(words[index - 1]?.word ?? "")
  )
    return true;
  // "no matter how odd it may sound"
  if (
    /^(?:may|might)$/.test(words[index]?.word ?? "") &&
    words.slice(Math.max(0, index - 5), index).some(({ word }) => /^(?:matter|however|whatever)$/.test(word))
  )
    return true;
  // "so that he could work": a purpose
  if (/^(?:may|might|could)$/.test(words[index]?.word ?? "") && isOfPurpose(side, index)) return true;
  // "if anybody could do it": a condition, which holds nothing
  if (/^(?:may|might|could)$/.test(words[index]?.word ?? "") && isInCondition(side, index)) return true;
  // "are particularly likely to suffer": how often, not whether
  if (words[index]?.word === "likely")
    return (
      next === "to" &&
      /^(?:as|more|less|most|particularly|especially|equally|twice)$/.test(words[index - 1]?.word ?? "")
    );
  if (words[index]?.word === "could") return isSight({ words }, index);
  if (words[index]?.word !== "possible") return false;
  // "if possible", "where possible"
  if (/^(?:if|as|when|where|wherever|whenever)$/.test(words[index - 1]?.word ?? "")) return true;
  // "it is possible to buy": ability, not doubt
  if (next === "to") return true;
  // "possible solutions", not "is possible next week", "was termed possible by them"
  return (
    words[index + 1]?.content === true &&
    !/^(?:is|are|was|were|be|been|remains?|remained|seems?|seemed)$/.test(words[index - 1]?.word ?? "")
  );
}

/** Whether a modal verb tells of a purpose or a bound in time: "so that he could", "before he could", "as far as they could"; not "objected before and could again". */
function isOfPurpose(side: UnitSide, index: number): boolean {
  const wordAt = (at: number) => side.words[at]?.word ?? "";
  for (let at = index - 1; at > 0 && index - at <= BEFORE && !endsClause(side, at, at + 1); at--) {
    if (wordAt(at) === "that" && /^(?:so|order)$/.test(wordAt(at - 1))) return true;
    if (wordAt(at) === "as" && /^(?:far|long)$/.test(wordAt(at - 1))) return true;
    if (/^(?:and|but)$/.test(wordAt(at))) return false;
    if (/^(?:before|until)$/.test(wordAt(at)) && wordAt(index) === "could") return true;
    if (wordAt(at) === "so" && at === index - 2 && /^(?:i|he|she|it|we|they)$/.test(wordAt(at + 1))) return true;
  }
  return false;
}

/** Whether a side has a word of fear, hope or doubt. */
export function tellsFear({ words }: UnitSide): boolean {
  return words.some(({ word }) => FEAR.test(word));
}

/** Whether "only" or "no other" stands behind a modal verb in its clause. */
function isBounded({ words }: UnitSide, index: number): boolean {
  const behind = words.slice(index + 1, index + 1 + BEFORE).map(({ word }) => word);
  return (
    behind.some((word, at) => word === "only" && behind[at - 1] !== "the") ||
    (behind.includes("no") && words.slice(index + 1).some(({ word }) => /^(?:but|except|other)$/.test(word)))
  );
}

const FEAR =
  /^(?:fear|fears|feared|fearing|worry|worries|worried|dread|dreads|dreaded|afraid|doubts?|doubted|doubtful|hopes?|hoped|hoping|expectations?)$/;

/** Whether a verb of fear, hope or doubt governs a modal verb: from before it, or from behind a mark ("may be lost, growers fear"). */
export function isFeared({ words, text }: UnitSide, modal: number): boolean {
  const between = (from: number, to: number) => text.text.slice(words[from]?.end ?? 0, words[to]?.start ?? 0);
  return words.some(({ word }, at) => {
    if (!FEAR.test(word) || /^(?:than|as)$/.test(words[at - 2]?.word ?? "")) return false;
    if (at < modal) return modal - at <= FEARED && !/[;.!?]| and /.test(between(at, modal));
    const [clause = ""] = between(modal, at).split(/[,:]/).slice(-1);
    return /[,:]/.test(between(modal, at)) && !/ (?:and|or|but) /.test(clause);
  });
}

/** Words behind a verb of fear within which a modal verb hangs on it. */
const FEARED = 10;

function hasFuture(side: UnitSide, other: UnitSide): boolean {
  return side.words.some(
    ({ word }, at) => /^(?:will|shall|won't)$/.test(word) && isFuture(side, at) && !other.counts.has(word),
  );
}

/** Whether "no" or "only" stands before a word in its clause. */
function isOfFew(side: UnitSide, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= BEFORE && !endsClause(side, at, at + 1); at--) {
    if (/^(?:and|or|but|that|which|as)$/.test(side.words[at]?.word ?? "")) return false;
    if (/^(?:no|only|none|nobody|neither)$/.test(side.words[at]?.word ?? "")) return true;
  }
  return false;
}

/** Whether a word stands in a condition: "if anybody could do it", not "if convicted, he could be fined". */
export function isInCondition(side: UnitSide, index: number): boolean {
  const from = Math.max(0, index - CONDITION);
  const before = side.words.slice(from, index).map(({ word }) => word);
  const at = before.findLastIndex((word) => /^(?:if|unless|whether)$/.test(word));
  if (at < 0 || before.slice(at).some((word) => /^(?:then|that|which|who|and|but)$/.test(word))) return false;
  return !before.slice(at).some((_, ahead) => endsClause(side, from + at + ahead, from + at + ahead + 1));
}

/** Words before a modal verb among which stands the "if" that it depends on. */
const CONDITION = 5;

/** "could see the smoke" tells of sight, "the town could see storms" of what may come. */
function isSight({ words }: Pick<UnitSide, "words">, could: number): boolean {
  const [verb, object] = [words[could + 1]?.word ?? "", words[could + 2]?.word ?? ""];
  if (/^(?:hear|feel|smell|remember|recall|afford)$/.test(verb)) return true;
  if (verb !== "see")
    return words.slice(could + 1, could + 4).some(({ word }) => /^(?:seen|heard|found|read|felt)$/.test(word));
  const sees =
    /^(?:i|you|we|he|she|they|who|people|one|jury|jurors|judges|inspectors|observers|police|officers|doctors|eyewitnesses|witnesses)$/.test(
      words[could - 1]?.word ?? "",
    );
  return sees || /^(?:the|an?|no|any|that|how|what|who|his|her|its|their|him|it|them|this|these|those)$/.test(object);
}

/** Whether such a word stands before another in its clause, at most so many words away. */
export function isInClauseOf(side: UnitSide, index: number, sought: RegExp, most: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= most && !endsClause(side, at, at + 1); at--)
    if (sought.test(side.words[at]?.word ?? "")) return true;
  return false;
}

/** The words of the clause around one, first and last; a hedge between commas belongs to it ("he will, possibly, come"). */
export function clauseAround(side: UnitSide, index: number): [from: number, to: number] {
  const isHedge = (at: number) => STRICT_STEMS.has(side.words[at]?.stem ?? "");
  let [from, to] = [index, index];
  while (from > 0 && (!endsClause(side, from - 1, from) || isHedge(from - 1))) from--;
  while (to < side.words.length - 1 && (!endsClause(side, to, to + 1) || isHedge(to + 1))) to++;
  return [from, to];
}

/** "will probably come", "will be more likely", "would be capable of": what an auxiliary governs is no more than likely all the same. */
export function staysOpen({ words }: UnitSide, auxiliary: number): boolean {
  return words
    .slice(auxiliary + 1, auxiliary + 4)
    .some(({ word }) =>
      /^(?:likely|probably|possibly|possible|perhaps|maybe|presumably|apparently|able|capable)$/.test(word),
    );
}

/** "will come", "would come"; not "will have to", "will be allowed", which tell of duty and leave. */
export function isFuture({ words }: UnitSide, at: number): boolean {
  if (!/^(?:will|shall|would|won't|wouldn't|'ll)$/.test(words[at]?.word ?? "")) return false;
  const behind = words.slice(at + 1, at + 1 + LEAD).map(({ word }) => word);
  return !OF_LEAVE.test(behind.join(" "));
}

const OF_LEAVE =
  /^(?:(?:also|still|then|not|soon|[a-z]+ly) )?(?:(?:have|need) to|be (?:obliged|required|forced|able|allowed|permitted|free|possible|entitled|restricted|limited|capped|banned|forbidden|open|available|accessible|admitted))(?: |$)/;

/** A form that tells of the past: "signed", "withdrew". */
export function isPastForm(word: string): boolean {
  return (word.endsWith("ed") && word !== stemWord(word)) || PAST_FORMS.has(word);
}

/** Whether a side permits something in words that the other has not: "is allowed", "it is lawful", "has the right to". */
export function permits(side: UnitSide, other: UnitSide): boolean {
  return side.words.some(
    ({ stem }, index) =>
      (PERMITTED_STEMS.has(stem) ||
        (PERMITTED_TO_STEMS.has(stem) && /^(?:to|of|for)$/.test(side.words[index + 1]?.word ?? ""))) &&
      isOwn(side, other, index),
  );
}

/** Verbs before "to" that leave no doubt about what follows. */
const DECIDING = stemSet("decide agree begin start continue resolve vote".split(" "));

/**
 * Whether the word that answers the deed behind a hedge tells that it was or will be done: not "something to learn" beside "could learn", where an infinitive
 * does not unless what governs it does, nor "the date of receipt" beside "might be received".
 */
export function isAsserted({ words }: UnitSide, index: number, deed: string | null): boolean {
  const { word = "", name = false } = words[index] ?? {};
  const before = words[index - 1]?.word ?? "";
  if (deed === null || name || /\d/.test(word)) return true;
  // "accused it of shelling": what is said of it
  if (before === "of" && accuses(words, index)) return true;
  if (deed !== word) return !/^(?:of|for|from|by|without|about|before|after)$/.test(before);
  if (before !== "to") return true;
  // "decided on Tuesday to begin"
  if (words.slice(Math.max(0, index - LEAD), index - 1).some(({ stem }) => DECIDING.has(stem))) return true;
  return /^(?:has|had|used|is|are)$/.test(words[index - 2]?.word ?? "");
}

/** The first word that means something behind an index, the verb behind a modal verb, where it has this form; null where another one stands there. */
export function deedOf({ words, forms }: UnitSide, index: number, form: string): string | null {
  const at = words.findIndex(
    ({ word, content }, behind) =>
      behind > index && content && !/ly$|^(?:only|also|still|then|well|soon|even)$/.test(word),
  );
  return forms[at] === form ? (words[at]?.word ?? null) : null;
}

/** "no doubt", "beyond doubt". */
export function isBeyondDoubt({ words }: UnitSide, index: number): boolean {
  return words[index]?.word === "doubt" && /^(?:no|beyond|without|little)$/.test(words[index - 1]?.word ?? "");
}

function accuses(words: UnitSide["words"], index: number): boolean {
  return words.slice(Math.max(0, index - BEFORE), index).some(({ word }) => /^(?:accus|suspect|convict)/.test(word));
}

/** Words that leave a thing open, "cannot" among them. */
export const OPEN_MODALS =
  /^(?:may|might|could|couldn't|can|can't|cannot|possibly|perhaps|maybe|probably|unlikely|unable|impossible)$/;

/** How many more of these words a side has than the other. */
export function balance(side: UnitSide, words: RegExp, other: UnitSide): number {
  const count = (of: UnitSide) => of.words.filter(({ word, written }) => words.test(word) && written !== "May").length;
  return count(side) - count(other);
}
