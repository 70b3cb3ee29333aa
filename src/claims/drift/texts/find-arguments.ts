import type { Token } from "../../../text/tokens.ts";
import { phraseFrom, phraseUpTo, type Range } from "./read-phrases.ts";

/** "to" and the like say whom a deed is aimed at; "from" where it comes from. */
const AIMED = /^(?:to|against|on|upon|over|at|towards?|into|from)$/;
const BE = /^(?:be|is|are|was|were|been|being|'s|'re|get|gets|got)$/;
/** Words looked at on either side of a verb. */
const REACH = 24;

/** A phrase that hangs on a verb. */
export interface Marked {
  /** the preposition, or "" for an object */
  readonly marker: string;
  readonly range: Range;
}

/** The object behind a verb and the phrases that prepositions join to it, up to the next verb or the clause's end. */
export function findObjects(tokens: readonly Token[], verb: number): Marked[] {
  const found: Marked[] = [];
  let at = verb + 1;
  while (/^(?:ADV|PART)$/.test(tokens[at]?.pos ?? "") && tokens[at]?.lower !== "to") at++;
  // A participle that the tagger took for an adjective is read as a verb too.
  if (tokens[verb]?.pos !== "NOUN") {
    const object = phraseFrom(tokens, at);
    if (object !== null) {
      // "said Y attacked": the phrase is the subject of what follows
      if (
        isVerbal(tokens[skipAdverbs(tokens, object.to)]) &&
        !/ing$/.test(tokens[object.to]?.lower ?? "") &&
        !opensReduced(tokens, object.to)
      )
        return found;
      found.push({ marker: "", range: object });
      at = object.to;
    }
  }
  for (let steps = 0; at < tokens.length && steps < REACH; steps++) {
    const token = tokens[at];
    if (token === undefined || /^[;:.!?—–]$/.test(token.text) || /^(?:SCONJ|CCONJ)$/.test(token.pos)) break;
    if (token.pos === "VERB" || token.pos === "AUX") break;
    if (token.pos === "ADP" || (token.lower === "to" && tokens[at + 1]?.pos !== "VERB")) {
      const range = phraseFrom(tokens, at + 1);
      if (range !== null) {
        if (token.lower === "by" || (AIMED.test(token.lower) && !isOccasion(tokens, token, range)))
          found.push({ marker: token.lower, range });
        at = range.to;
        continue;
      }
    }
    at++;
  }
  return found;
}

/** "on the orders of X", "at X's request": why it was done, not to whom. */
function isOccasion(tokens: readonly Token[], { lower }: Token, { from, to }: Range): boolean {
  return /^(?:on|upon|at)$/.test(lower) && tokens.slice(from, to).some((token) => OCCASION.test(token.lower));
}

const OCCASION =
  /^(?:orders|instructions?|requests?|behest|advice|recommendations?|invitation|initiative|insistence|urging|prompting|instigation|behalf|demand|suggestion|proposal|command|bidding|directions?|say-so|authority)$/;

/** A participle behind an object that describes it: "the blast that hurt", "the areas mined". */
function opensReduced(tokens: readonly Token[], at: number): boolean {
  return (
    /(?:ed|en|made|held|built|sent|sold|paid|told)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:by|in|on|at|with|from)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** The phrase before a verb that does it: across auxiliaries and adverbs, a relative pronoun, an apposition. */
export function findSubject(tokens: readonly Token[], verb: number): Range | null {
  let at = verb - 1;
  while (
    at >= 0 &&
    (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? "") || /^(?:not|n't|n’t|never)$/.test(tokens[at]?.lower ?? ""))
  )
    at--;
  const before = tokens[at];
  if (before === undefined || before.pos === "PART" || before.pos === "CCONJ" || before.pos === "ADP") return null;
  if (/^(?:who|which|that)$/.test(before.lower)) {
    at--;
    if (tokens[at]?.text === ",") at--;
  } else if (before.text === "," || before.text === ")") {
    const opening = findOpening(tokens, at);
    if (opening === null) return null;
    at = opening - 1;
  }
  return phraseUpTo(tokens, at);
}

/** "the runner whom Y beat", "police, which the governor blames": what a relative pronoun before the subject of a verb stands for. */
function findRelativeObject(tokens: readonly Token[], subject: Range): Range | null {
  const pronoun = subject.from - 1;
  if (!/^(?:whom|which|who|that)$/.test(tokens[pronoun]?.lower ?? "")) return null;
  return phraseUpTo(tokens, tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1);
}

/** What hangs on a verb, with what a relative pronoun before its subject stands for where it has no object. */
export function withRelative(
  tokens: readonly Token[],
  subject: Range | null,
  after: readonly Marked[],
): readonly Marked[] {
  if (subject === null || after.some(({ marker }) => marker === "")) return after;
  const object = findRelativeObject(tokens, subject);
  return object === null ? after : [{ marker: "", range: object }, ...after];
}

/** The comma or bracket that opens what stands between a subject and its verb. */
function findOpening(tokens: readonly Token[], closing: number): number | null {
  const mark = tokens[closing]?.text === ")" ? "(" : ",";
  for (let at = closing - 1; at > 0 && closing - at < REACH; at--) if (tokens[at]?.text === mark) return at;
  return null;
}

/** "was accused", "has been repeatedly denied", "the blast blamed by": a participle with "be" before it or a doer behind it. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!/(?:ed|en|wn|ld|ght|ung|ut|ade|id|nt|ot|un|ne|it)$/.test(word)) return false;
  for (let back = at - 1; back >= 0 && at - back <= 4; back--) {
    const token = tokens[back];
    if (token === undefined) break;
    if (BE.test(token.lower)) return true;
    if (!/^(?:ADV|AUX|PART)$/.test(token.pos)) break;
  }
  // "stopped by the palace": a visit
  return /(?:ed|en|wn|ade)$/.test(word) && tokens[at + 1]?.lower === "by" && !/^(?:stopp|dropp|pass)ed$/.test(word);
}

/** A verb or an auxiliary. */
export function isVerbal(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}

/** The index of the first token from one on that is no adverb. */
function skipAdverbs(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.pos === "ADV") at++;
  return at;
}
