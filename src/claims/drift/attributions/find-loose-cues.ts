import { stemSet } from "../../stems.ts";
import { ANSWERS, ASSERTING, INQUIRIES, RECORDS } from "../data/attribution-words.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";
import type { Cue } from "./find-cues.ts";
import {
  backWhile,
  cueOf,
  DETERMINER,
  isInflected,
  isNounPhrase,
  isSetOff,
  LONGEST,
  standsAsVerb,
} from "./read-cue-phrases.ts";

const ASSERTING_STEMS = stemSet(ASSERTING);
const ANSWER_STEMS = stemSet(ANSWERS);
const RECORD_STEMS = stemSet([...RECORDS, ...INQUIRIES, "result"]);

/** "News emerged that", "it became known that". */
const KNOWN = /^(?:emerged|known|transpired|out)$/;
/** "is certain that" */
const CONVINCED = /^(?:certain|sure|confident|convinced|adamant|persuaded)$/;
/** Fewest words of the clause behind which a cue is inserted. */
const CLAUSE = 4;
/** Most characters at a sentence's start in which a speaker is looked for. */
const OPENING = 100;

/**
 * The cue at a word in a form that is enough where the question is whether anything attributes: "For the envoy, …", "The envoy: …", "As the union gives, …", "as the envoy, a
 * lawyer, put it", "was quoted as saying", "in an interview", "let it be known". Null where none stands there.
 */
export function readLooseCue(side: UnitSide, index: number): Cue[] | null {
  const { words } = side;
  const word = words[index];
  if (word === undefined) return null;
  const { start, end } = sentenceAt(side, word.start);
  const opening = side.text.text.slice(start, Math.min(end, start + OPENING));
  const opens = word.start === start;
  if (
    opens &&
    (/^For (?!example|instance|now|years|the (?:first|second|last)\b)[^,;:]{2,80}, /u.test(opening) ||
      /^\p{Lu}[^,;:.!?]{1,60}: /u.test(opening) ||
      /^As [^,;:.]{2,60}\b(?:gives?|gave|puts?|tells?|told|writes?|wrote|sees it|saw it), /u.test(opening))
  )
    return [cueOf(side, index, index + 1, index + 1)];
  if (
    word.word === "put" &&
    words[index + 1]?.word === "it" &&
    /\b(?:[Aa]s|how)\b/u.test(side.text.text.slice(start, word.start))
  )
    return [cueOf(side, index, index, index)];
  const before = words[index - 1]?.word ?? "";
  if (
    (KNOWN.test(word.word) && words[index + 1]?.word === "that") ||
    (CONVINCED.test(word.word) &&
      words
        .slice(Math.max(0, index - 3), index)
        .some(({ word: verb }) => /^(?:is|are|was|were|be|been|feels?|felt)$/.test(verb)))
  )
    return [cueOf(side, index, index, index)];
  // "stands firmly on it that", "have it that"
  if (word.word === "it" && words[index + 1]?.word === "that" && /^(?:on|by|to|from|upon|have|has|had)$/.test(before))
    return [cueOf(side, index, index, index)];
  // "one heard from the mayor"
  if (/^(?:heard|learnt|learned|gathered)$/.test(word.word) && words[index + 1]?.word === "from")
    return [cueOf(side, index, index, index)];
  // "shot back", "let understand", "left unsaid"
  if (
    (word.word === "back" && /^(?:shot|shoots|hit|hits|fired|fires|snapped|struck|wrote)$/.test(before)) ||
    (/^(?:underst(?:and|ood)|unsaid|open)$/.test(word.word) && /^(?:let|gave|gives|left|leaves)$/.test(before))
  )
    return [cueOf(side, index, index, index)];
  // "…, so the envoy."
  if (word.word === "so" && isSetOff(side, index) && isNounPhrase(words[index + 1]) && words.length - index <= LONGEST)
    return [cueOf(side, index, index + 1, words.length)];
  // "let it be known", "made it clear"
  if (
    /^(?:known|clear|plain)$/.test(word.word) &&
    words.slice(Math.max(0, index - 3), index).some(({ word: verb }) => /^(?:let|made|make|makes|making)$/.test(verb))
  )
    return [cueOf(side, index, index, index)];
  // "as a communique has it"
  if (
    word.word === "has" &&
    words[index + 1]?.word === "it" &&
    /\b[Aa]s\b/u.test(side.text.text.slice(start, word.start).split(/[,;:]/u).at(-1) ?? "")
  )
    return [cueOf(side, index, index, index)];
  if (
    /^(?:blame|guilt|fault|responsibility|onus)$/.test(word.word) &&
    words
      .slice(Math.max(0, index - 3), index)
      .some(({ word: verb }) => /^(?:la[iy]|lays|load|put|plac|pin|cast|heap|giv|gave|assign|attribut)/.test(verb))
  )
    return [cueOf(side, index, index, index)];
  if (isHeldSo(side, index)) return [cueOf(side, index, index, index)];
  if (isToldThus(side, index) || isFinding(side, index)) return [cueOf(side, index, index, index)];
  if (isInserted(side, index)) return [cueOf(side, index, index, index)];
  if (isAnswer(side, index) || isPublished(side, index)) return [cueOf(side, index, index, index)];
  // "as follows from the indictment"
  if (/^follow(?:s|ed)$/.test(word.word) && words[index + 1]?.word === "from")
    return [cueOf(side, index, index, index)];
  if (word.word === "saying" && before === "as") return [cueOf(side, index, index, index)];
  if (/^(?:interview|briefing|conference)$/.test(word.word) && /^(?:an?|the|press|news)$/.test(before))
    return [cueOf(side, index, index, index)];
  return null;
}

/** "put the toll at", "holds the company responsible", "ruled out", "calls himself": what somebody says, without a verb of saying. */
function isHeldSo({ words }: UnitSide, index: number): boolean {
  const [before, word] = [-1, 0].map((ahead) => words[index + ahead]?.word ?? "");
  const has = (from: number, to: number, pattern: RegExp) =>
    words.slice(Math.max(0, from), to).some((other) => pattern.test(other.word));
  // "…, ran the minister's reply"
  if (/^(?:ran|runs|went|goes)$/.test(word ?? ""))
    return words
      .slice(index + 1, index + 1 + LONGEST)
      .some((other) => ANSWER_STEMS.has(other.stem) || other.word === "rejoinder");
  if (/^puts?$/.test(word ?? "")) return has(index + 1, index + 1 + LONGEST, /^at$/);
  if (/^(?:responsible|accountable)$/.test(word ?? ""))
    return has(index - LONGEST, index, /^(?:held|holds?|holding|made|makes)$/);
  if (word === "out") return /^rul(?:e|es|ed|ing)$/.test(before ?? "");
  return (
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(word ?? "") &&
    /^(?:call|describe|style|see|saw)(?:s|d|ed)?$/.test(before ?? "")
  );
}

/** "was the answer that he gave", "is the mayor's defence" */
function isAnswer({ words }: UnitSide, index: number): boolean {
  if (!ANSWER_STEMS.has(words[index]?.stem ?? "")) return false;
  const before = words.slice(Math.max(0, index - OWNER), index);
  const be = before.findLastIndex(({ word }) => /^(?:is|are|was|were)$/.test(word));
  return be >= 0 && DETERMINER.test(before[be + 1]?.word ?? "");
}

/** "results published by those who devised it" */
function isPublished({ words }: UnitSide, index: number): boolean {
  if (
    !/^(?:published|released|issued|presented|printed|circulated|announced|compiled|collected)$/.test(
      words[index]?.word ?? "",
    )
  )
    return false;
  const by = words.slice(index + 1, index + OWNER).some(({ word }) => word === "by");
  return by && RECORD_STEMS.has(words[index - 1]?.stem ?? "");
}

/** Most words from "was" to the noun, and from a verb to "by". */
const OWNER = 4;

/** "…, the growers protested to the ministry.": behind a clause, a short phrase that names somebody and a verb of saying. */
function isInserted(side: UnitSide, index: number): boolean {
  const word = side.words[index];
  if (word === undefined || !ASSERTING_STEMS.has(word.stem) || !standsAsVerb(side, index) || !isInflected(side, index))
    return false;
  const from = backWhile(side, index, () => true);
  return (
    from < index && index - from <= LONGEST && from >= CLAUSE && isSetOff(side, from) && isNounPhrase(side.words[from])
  );
}

/** "as is claimed", "it was demanded that", "came to the result that": somebody says so, by whatever verb or noun. */
function isToldThus(side: UnitSide, index: number): boolean {
  const { words } = side;
  const [back = "", before = "", word = "", next = ""] = [-2, -1, 0, 1].map((ahead) => words[index + ahead]?.word);
  if (/^(?:is|was|has|been)$/.test(before) && /(?:ed|said|told|known|held|found|thought)$/.test(word)) {
    if (/^(?:as|so)$/.test(back) || (back === "it" && /^(?:as|that)$/.test(words[index - 3]?.word ?? ""))) return true;
    const told = next === "by" ? words.slice(index + 1, index + 1 + LONGEST).map(({ word: other }) => other) : [next];
    if (told.includes("that") && words.slice(Math.max(0, index - 4), index).some((other) => other.word === "it"))
      return true;
  }
  // "the organisation proved that", "they took the view that"
  return (
    next === "that" &&
    (FINDING.test(word) ||
      /^persist(?:s|ed)?$/.test(word) ||
      DENYING.test(word) ||
      (ASSERTING_STEMS.has(words[index]?.stem ?? "") && standsAsVerb(side, index)))
  );
}

/** Verbs that deny what a clause with "that" tells. */
const DENYING =
  /^(?:den(?:y|ies|ied)|negate[sd]?|exclude[sd]?|refute[sd]?|contradict(?:s|ed)?|dispute[sd]?|reject(?:s|ed)?|dismiss(?:es|ed)?|contest(?:s|ed)?|disown(?:s|ed)?)$/;

/** Nouns that a clause with "that" tells. */
const FINDING =
  /^(?:result|outcome|finding|view|idea|notion|point|position|stance|line|message|word|news|tip|sign|evidence|proof|understanding|case|premise|excuse|grounds|effect)$/;

/** "in figures of the agency", "from the council's data": sums of somebody's in a phrase that tells where the rest comes from. */
function isFinding({ words, text }: UnitSide, index: number): boolean {
  const { word = "", end = 0 } = words[index] ?? {};
  if (
    !/^(?:figures|data|numbers|statistics|estimates|calculations|records|counts?|tall(?:y|ies)|reckoning)$/.test(word)
  )
    return false;
  const opening = words.slice(Math.max(0, index - LONGEST), index).findLastIndex((other) => FROM.test(other.word));
  return (
    opening >= 0 &&
    (words[index + 1]?.word === "of" ||
      words[index + 1]?.word === "from" ||
      /^\s*[,.]/u.test(text.text.slice(end, end + 2)))
  );
}

const FROM = /^(?:in|by|on|from|per|using|citing)$/;
