import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { stemSet } from "../../stems.ts";
import {
  ASSERTING,
  CLAUSE_ONLY,
  INQUIRIES,
  NAMING,
  NAMING_AS,
  RECKONINGS,
  SAYINGS,
  SHOWING,
  STANDPOINTS,
} from "../data/attribution-words.ts";
import { contentForms, statementAt } from "../speakers/side-statements.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";
import type { Cue } from "./find-cues.ts";
import { readLooseCue } from "./find-loose-cues.ts";
import { isDoneToThing, isFoundUnsaid, isOwnVoice, isUnreal, tellsTale } from "./read-as-no-cue.ts";
import {
  backWhile,
  cueOf,
  DETERMINER,
  endsSentence,
  isInflected,
  isNounPhrase,
  isOwned,
  isParted,
  isSetOff,
  LONGEST,
  noMainVerb,
  phraseEnd,
  standsAsVerb,
} from "./read-cue-phrases.ts";

const ASSERTING_STEMS = stemSet(ASSERTING);
const CLAUSE_ONLY_STEMS = stemSet(CLAUSE_ONLY);
const NAMING_STEMS = stemSet(NAMING);
const NAMING_AS_STEMS = stemSet(NAMING_AS);
const SAYING_STEMS = stemSet(SAYINGS);
const STANDPOINT_STEMS = stemSet(STANDPOINTS);
const RECKONING_STEMS = stemSet(RECKONINGS);
const INQUIRY_STEMS = stemSet(INQUIRIES);
const SHOWING_STEMS = stemSet(SHOWING);

/** Fewest content words of a clause. */
const CLAUSE = 4;
/** Most words between an inquiry and what it shows: "by the chamber, released on Friday,". */
const APART = 9;

/**
 * Attributions that no plain verb of report makes: a standpoint ("in the assessment of the fund"), a saying told by a clause ("the charge
 * that"), an inquiry that shows ("a survey by the chamber puts"), a verb that names or judges, and a clause that closes the sentence
 * (", the alliance claims.").
 */
export function findPhraseCues(side: UnitSide, loosely = false): Cue[] {
  return side.words.flatMap((word, index): Cue[] => {
    if (word.quoted && !loosely) return [];
    const loose = loosely ? readLooseCue(side, index) : null;
    if (word.state !== null) return loose ?? [];
    return (
      readStandpoint(side, index) ??
      readInquiry(side, index) ??
      readSaying(side, index) ??
      readVerb(side, index) ??
      loose ??
      []
    );
  });
}

/** "In the assessment of the fund", "in the fund's eyes", "as the historian put it". */
function readStandpoint(side: UnitSide, index: number): Cue[] | null {
  const { words } = side;
  const word = words[index];
  if (word === undefined) return null;
  if (word.word === "put" && words[index + 1]?.word === "it" && !isParted(side, index)) {
    const from = backWhile(side, index, ({ word: other }) => other !== "as");
    return words[from - 1]?.word === "as" ? [cueOf(side, index, from, index)] : null;
  }
  const opening = STANDPOINT_STEMS.has(word.stem) ? "in" : null;
  const means = RECKONING_STEMS.has(word.stem) ? "by" : null;
  // "at the saying of", as translations have it
  const saying = word.word === "saying" || word.word === "sayings" ? "at" : null;
  const opens = (other: string | undefined) =>
    other !== undefined && (other === opening || other === means || other === saying);
  if (![opening, means, saying].some((other) => other !== null)) return null;
  if (
    words[index + 1]?.word === "of" &&
    /^(?:the|an?)$/.test(words[index - 1]?.word ?? "") &&
    opens(words[index - 2]?.word)
  ) {
    const to = phraseEnd(side, index + 2);
    return to > index + 2 ? [cueOf(side, index, index + 2, to)] : null;
  }
  const from = backWhile(side, index, ({ word: other }) => !opens(other));
  const owned = isOwned(side, index) && opens(words[from - 1]?.word);
  return owned ? [cueOf(side, index, from, index)] : null;
}

/** "A survey by the chamber puts", "as tests by the association have shown". */
function readInquiry(side: UnitSide, index: number): Cue[] | null {
  const { words } = side;
  const verb = words[index];
  if (verb === undefined || !SHOWING_STEMS.has(verb.stem) || !standsAsVerb(side, index) || !isInflected(side, index))
    return null;
  const { start } = sentenceAt(side, verb.start);
  for (let at = index - 1; at >= 0 && index - at <= APART; at--) {
    const noun = words[at];
    if (noun === undefined || noun.start < start) break;
    if (!INQUIRY_STEMS.has(noun.stem) || /ed$/.test(noun.word)) continue;
    const from = backWhile(side, at, () => true);
    const opens = words[from]?.start === start || words[from - 1]?.word === "as" || isParted(side, from);
    // Another verb between them has the inquiry for its subject or object.
    return opens && noMainVerb(side, at + 1, index) && !hasOwnSubject(side, at + 1, index)
      ? [{ ...cueOf(side, index, from, index), closing: endsSentence(side, index) }]
      : null;
  }
  return null;
}

/** "After years of research, the country has established": behind the last comma stands whoever does it. */
function hasOwnSubject(side: UnitSide, from: number, to: number): boolean {
  const commas = Array.from({ length: to - from }, (_, ahead) => from + ahead).filter((at) => isParted(side, at));
  const last = commas.at(-1);
  return last !== undefined && !isParted(side, to) && side.words[last]?.word.endsWith("ed") !== true;
}

/** "The charge that", "the alliance's claim that". */
function readSaying(side: UnitSide, index: number): Cue[] | null {
  const { words } = side;
  const word = words[index];
  if (word === undefined || !SAYING_STEMS.has(word.stem) || words[index + 1]?.word !== "that") return null;
  // "a state that", of the stem of "statement"
  if (/^states?$/.test(word.word)) return null;
  const owned = isOwned(side, index);
  if (!owned && !/^(?:the|a|an|its|his|her|their|no|any)$/.test(words[index - 1]?.word ?? "")) return null;
  return [
    owned
      ? cueOf(
          side,
          index,
          backWhile(side, index, () => true),
          index,
        )
      : cueOf(side, index, index, index),
  ];
}

function readVerb(side: UnitSide, index: number): Cue[] | null {
  const { words } = side;
  const word = words[index];
  if (word === undefined) return null;
  const { stem, start } = word;
  const stated = statementAt(side, start);
  const next = words[index + 1]?.word ?? "";
  const clause = /^(?:that|how|why|whether)$/.test(next);
  if ([isOwnVoice, tellsTale, isDoneToThing, isUnreal].some((test) => test(side, index)) || isFoundUnsaid(side, start))
    return null;
  if (CLAUSE_ONLY_STEMS.has(stem) && !clause) return null;
  if (stated !== null && tellsClause(side, stated, index))
    return [{ start, written: word.written, source: contentForms(side, stated.source) }];
  if (stated !== null && stated.source.length > 0 && opensCue(side, stated, start) && standsAsVerb(side, index)) {
    const source = contentForms(side, stated.source);
    if (names(side, index) && !isNameGiven(side, stated, index)) return [{ start, written: word.written, source }];
    if (ASSERTING_STEMS.has(stem) && coversClause(side, stated.content, start))
      return [{ start, written: word.written, source }];
  }
  if (!ASSERTING_STEMS.has(stem) || !standsAsVerb(side, index)) return null;
  // ", the alliance claims."
  if (!/(?:s|ed|said|told|wrote|thought|found|held|showed)$/.test(word.word) || !endsSentence(side, index)) return null;
  // "the races have concluded."
  if (/^(?:have|has|had)$/.test(words[index - 1]?.word ?? "")) return null;
  const from = backWhile(side, index, () => true);
  const length = index - from;
  return length > 0 && length <= LONGEST && isSetOff(side, from) && isNounPhrase(words[from])
    ? [cueOf(side, index, from, index)]
    : null;
}

/** "has long complained that", ", claiming the depot was empty", "is declaring that": a statement whose cue a clause follows, though it is not most of the sentence. */
function tellsClause(side: UnitSide, { cue, source, content }: AttributionRelation, index: number): boolean {
  const { stem = "", word = "", start = 0 } = side.words[index] ?? {};
  if (source.length === 0 || !ASSERTING_STEMS.has(stem) || contentForms(side, content).length < CLAUSE) return false;
  const before = side.words[index - 1]?.word ?? "";
  if (word.endsWith("ing"))
    return (
      (isSetOff(side, index) || /^(?:is|are|was|were|by)$/.test(before)) && cue.some((span) => span.start === start)
    );
  return side.words[index + 1]?.word === "that" && standsAsVerb(side, index) && headsCue(side, cue, start);
}

/** Whether nothing but helping words and adverbs stands before a word in its cue: "have long complained", not "found hints". */
function headsCue({ words }: UnitSide, cue: readonly Span[], offset: number): boolean {
  return words
    .filter(({ start }) => start < offset && cue.some((span) => span.start <= start && start < span.end))
    .every(({ content, word }) => !content || /ly$|^(?:long|again|always|never|often|since|later|earlier)$/.test(word));
}

/** "found hints" finds, and hints nothing. */
function opensCue({ words }: UnitSide, { cue }: AttributionRelation, offset: number): boolean {
  return (
    words.find(({ content, start }) => content && cue.some((span) => span.start <= start && start < span.end))
      ?.start === offset
  );
}

/** "call the plan a gift", "regard the plan as a gift". */
function names({ words }: UnitSide, index: number): boolean {
  const { stem = "" } = words[index] ?? {};
  const after = words.slice(index + 1, index + 1 + LONGEST);
  if (NAMING_AS_STEMS.has(stem)) return after.some(({ word }) => word === "as");
  const [first] = after;
  return (
    NAMING_STEMS.has(stem) &&
    (first?.name === true ||
      DETERMINER.test(first?.word ?? "") ||
      /^(?:it|him|her|them|me|us)$/.test(first?.word ?? ""))
  );
}

/** "a program called Sluice": its name, not what somebody thinks of it. */
function isNameGiven({ words }: UnitSide, { content }: AttributionRelation, index: number): boolean {
  const told = words.filter(({ start, end }) => content.some((span) => span.start <= start && end <= span.end));
  return words[index + 1]?.name === true && told.every(({ name, content: full }) => name || !full);
}

/** Whether the content of a statement is much of its cue's clause: "…, and they have called a rally" is another one. */
function coversClause(side: UnitSide, content: readonly Span[], offset: number): boolean {
  const { start, end } = clauseAt(side, offset);
  const told = side.words.filter((word) => word.content && word.start >= start && word.end <= end);
  const inside = told.filter((word) => content.some((span) => span.start <= word.start && word.end <= span.end));
  return inside.length >= 2 && inside.length * 5 >= told.length * 2;
}

function clauseAt(side: UnitSide, offset: number): Span {
  const sentence = sentenceAt(side, offset);
  let { start, end } = sentence;
  for (const { index, 0: mark } of side.text.text
    .slice(start, end)
    .matchAll(/;\s|,\s(?:and|but|while|whereas|although)\s/gu)) {
    const at = sentence.start + index;
    if (at + mark.length <= offset) start = at + mark.length;
    else if (at > offset) end = Math.min(end, at);
  }
  return { start, end };
}
