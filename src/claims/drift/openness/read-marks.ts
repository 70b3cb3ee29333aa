import { NEGATORS } from "../../data/negators.ts";
import { stemWord } from "../../stems.ts";
import { FORCE_WORDS, type ForceWords, SCALES } from "../data/force-words.ts";
import { CARDINALS } from "../data/number-words.ts";
import type { UnitSide } from "../unit-pair.ts";

/** A word or phrase that says how firmly a side holds a thing. */
export interface Mark {
  /** indexes of its words, half-open */
  readonly from: number;
  readonly to: number;
  readonly scale: ForceWords["scale"];
  readonly level: number;
  readonly held: boolean;
  readonly plain: boolean;
  /** an adverb of the whole sentence, which no negator reaches: "nobody was allegedly hurt" */
  readonly adverb: boolean;
  /** a negator stands right before it */
  readonly denied: boolean;
}

interface Phrase {
  /** a word as written, a stem behind "~", or "!" for a negator */
  readonly parts: readonly string[];
  readonly of: ForceWords;
}

/** Phrases by their first word, or by "~" and its stem; the longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();

const MISTAKENLY = /^(?:wrongly|mistakenly|erroneously|falsely|incorrectly)$/;

/** What a word means beside these is no strength: "claimed responsibility", "no indication of the price". */
const OTHER_SENSES: ReadonlyMap<string, (before: string, next: string, word: string) => boolean> = new Map<
  string,
  (before: string, next: string, word: string) => boolean
>([
  [
    "claim",
    (_, next) =>
      /^(?:responsibility|lives?|victory|victories|credit|title|insurance|asylum|benefits?|compensation|\d+)$/.test(
        next,
      ),
  ],
  ["suggest", (_, next) => /ing$/.test(next)],
  ["expect", (before, next) => /^(?:as|a|the|her|his|their|long|than|as)$/.test(before) || next === "a"],
  ["appear", (_, next) => !/^(?:to|that)$/.test(next)],
  ["presum", (_, next) => /^innocen/.test(next)],
  [
    "suspect",
    (before, next, word) =>
      (word === "suspects" && /^(?:are|were|is|was|have|had|has|who|and|in|of|will|would)$/.test(next)) ||
      (/^suspects?$/.test(word) && /^(?:an?|the|his|her|their|two|three|four|all|other|main|prime)$/.test(before)),
  ],
  // "the right to require papers": to ask for them
  [
    "requir",
    (before, next, word) =>
      (/^require$/.test(word) && /^(?:to|may|might|can|could)$/.test(before)) ||
      CARDINALS.has(next) ||
      /^\d/.test(next),
  ],
  ["consider", (before, next, word) => word === "considered" && before === "be" && !/ing$/.test(next)],
  // "wrongly believed it safe"; "the accused declined"
  ["believ", (before) => MISTAKENLY.test(before)],
  ["think", (before, next) => MISTAKENLY.test(before) || /^(?:of|about|tank|tanks)$/.test(next)],
  ["assum", (before) => MISTAKENLY.test(before)],
  [
    "accus",
    (before, next, word) => word === "accused" && /^(?:the|an|co|two|three|four|five)$/.test(before) && next !== "man",
  ],
  ["order", (before) => /^(?:in|an?|the|of)$/.test(before)],
  // "a draft", "the draft text": a paper
  ["draft", (before, _, word) => word === "draft" && !/^(?:to|will|would|they|we)$/.test(before)],
  ["concern", (_, __, word) => word === "concerning"],
  ["near", (_, next) => !/^(?:an?|agreement|deal|completion)$/.test(next)],
  ["approach", (_, next) => !/^(?:an?|agreement|deal|completion)$/.test(next)],
]);

const SUBJECTS =
  /^(?:ideas?|plans?|goals?|aims?|purposes?|tasks?|intentions?|missions?|objectives?|jobs?|roles?|it|this|that|problems?|solutions?|ways?|things?|steps?|dreams?|answer)$/;

/** What was read of a side, which several comparisons ask for in both directions. */
const READ = new WeakMap<UnitSide, readonly Mark[]>();

/** The marks of a side, in order; of two that overlap on one scale the longer. Linear, and once a side. */
export function readMarks(side: UnitSide): readonly Mark[] {
  const known = READ.get(side) ?? findMarks(side);
  READ.set(side, known);
  return known;
}

/** Marks that no mark of the other side in the same words, or else of the same scale and level, answers. */
export function findOwn(side: UnitSide, marks: readonly Mark[], other: UnitSide, others: readonly Mark[]): Mark[] {
  const free = new Set(others);
  const answer = (fits: (mine: Mark, its: Mark) => boolean) => (mine: Mark) => {
    for (const its of free) {
      if (its.scale !== mine.scale || !fits(mine, its)) continue;
      free.delete(its);
      return false;
    }
    return true;
  };
  return (
    marks
      .filter(answer((mine, its) => side.words[mine.from]?.stem === other.words[its.from]?.stem))
      // "allegedly accused" beside "charged": the verb answers the verb
      .filter(answer((mine, its) => mine.level === its.level && mine.held === its.held && mine.adverb === its.adverb))
      .filter(answer((mine, its) => mine.level === its.level && (mine.held === its.held || mine.scale !== "truth")))
  );
}

function findMarks({ words, text }: UnitSide): Mark[] {
  const marks: Mark[] = [];
  words.forEach(({ word, stem, written }, at) => {
    // "the May crash": the month
    if (written === "May") return;
    const stemKey = `~${stem}`;
    const negator = NEGATORS.has(word);
    if (!negator && !PHRASES.has(word) && !PHRASES.has(stemKey)) return;
    const keys = negator ? [word, stemKey, "!"] : [word, stemKey];
    for (const scale of SCALES) {
      if (marks.some((mark) => mark.scale === scale && mark.to > at)) continue;
      let best: Phrase | null = null;
      for (const key of keys)
        for (const phrase of PHRASES.get(key) ?? [])
          if (phrase.of.scale === scale && phrase.parts.length > (best?.parts.length ?? 0) && stands(words, at, phrase))
            best = phrase;
      if (best === null) continue;
      const to = at + best.parts.length;
      const last = words[to - 1];
      if (best.parts.length === 1 && isOtherSense(stem, words[at - 1]?.word ?? "", words[to]?.word ?? "", word))
        continue;
      // "the idea was to build it" tells what the idea is.
      if (/^(?:is|are|was|were) to$/.test(best.parts.join(" ")) && SUBJECTS.test(words[at - 1]?.word ?? "")) continue;
      // "141 votes to 29"
      if (last?.word === "to" && /^[\d%$€£]/.test(words[to]?.word ?? "")) continue;
      // "it was possible to stop it": ability
      if (last?.word === "possible" && words[to]?.word === "to") continue;
      // A phrase does not reach over a mark.
      if (last !== undefined && /[,;:.!?]/.test(text.text.slice(words[at]?.end ?? 0, last.start))) continue;
      const adverb = SENTENCE_ADVERB.test(word);
      const { level, held } = best.of;
      // "seem to those of his book", "it was said to Brook": no verb
      if (scale === "truth" && last?.word === "to" && (words[to]?.name || NO_VERB.test(words[to]?.word ?? "")))
        continue;
      // "much is expected of him"
      if (last?.word === "expected" && words[to]?.word === "of") continue;
      // "as is said in a note": a source
      if (word === "as" && /^(?:in|by|on)$/.test(words[to]?.word ?? "")) continue;
      // "has said to have struck": nobody says it of him
      if (word === "said" && /^(?:has|have|had|he|she|they|it)$/.test(words[at - 1]?.word ?? "")) continue;
      const isInverted =
        /,\s*$/.test(text.text.slice(0, words[at]?.start ?? 0)) && words.slice(to, to + NAMED).some(({ name }) => name);
      // "is alleged by both sides": they say so
      const isSaid = held && words[to]?.word === "by";
      const plain = best.of.plain && !isSaid && !(word === "alleged" && (isInverted || isVerbOfSaying(words, at)));
      marks.push({
        from: at,
        to,
        scale,
        level,
        held,
        plain,
        adverb,
        denied: !adverb && (isDenied(words, at) || isInability(words, at)),
      });
    }
  });
  return marks;
}

/** "could not be reached": it was not possible, where "may not come" leaves it open. */
function isInability(words: UnitSide["words"], at: number): boolean {
  return words[at]?.word === "could" && words[at + 1]?.word === "not";
}

/** Whether a negator stands before a mark, auxiliaries and adverbs between: "nobody has been allowed"; not that of another verb: "what cannot be undone may follow". */
function isDenied(words: UnitSide["words"], at: number): boolean {
  const isModal = MODAL.test(words[at]?.word ?? "");
  for (let back = at - 1; back >= 0 && at - back <= DENIED; back--) {
    const { word = "" } = words[back] ?? {};
    if (NEGATORS.has(word)) return !(isModal && OF_VERB.test(word));
    if (at - back > 1 && !BETWEEN.test(word)) return false;
  }
  return false;
}

const SENTENCE_ADVERB =
  /^(?:allegedly|reportedly|purportedly|supposedly|reputedly|presumably|apparently|seemingly|ostensibly|arguably)$/;

const NO_VERB = /^(?:the|an?|this|that|these|those|me|him|her|it|us|them|his|its|their|our|my)$/;
/** Words behind a verb of saying among which the name of a speaker stands. */
const NAMED = 4;

/** "survivors alleged in a letter that": a verb of saying, where "was alleged" and "the alleged theft" leave a thing open. */
function isVerbOfSaying(words: UnitSide["words"], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (/^(?:has|have|had)$/.test(before?.word ?? "")) return true;
  const subject = before !== undefined && (before.content || /^(?:he|she|they|it|we|who|which)$/.test(before.word));
  return subject && !/^\d/.test(before.word) && !CARDINALS.has(before.word) && next?.content !== true;
}

const MODAL = /^(?:may|might|could)$/;
const OF_VERB = /(?:^not|^cannot|n['’]?t)$/;
/** Words before a mark among which its negator stands, and what may stand between. */
const DENIED = 4;
const BETWEEN = /^(?:has|have|had|is|are|was|were|be|been|being|will|would|to|yet|also)$|ly$/;

function stands(words: UnitSide["words"], at: number, { parts }: Phrase): boolean {
  return parts.every((part, offset) => {
    const { word = "", stem = "" } = words[at + offset] ?? {};
    if (part === "!") return NEGATORS.has(word);
    return part.startsWith("~") ? stem === part.slice(1) : word === part;
  });
}

function isOtherSense(stem: string, before: string, next: string, word: string): boolean {
  return OTHER_SENSES.get(stem)?.(before, next, word) === true;
}

function indexPhrases(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const of of FORCE_WORDS)
    for (const written of of.phrases) {
      const parts = written.split(" ").map((part) => (part.startsWith("~") ? `~${stemWord(part.slice(1))}` : part));
      const [first = ""] = parts;
      index.set(first, [...(index.get(first) ?? []), { parts, of }]);
    }
  return index;
}
