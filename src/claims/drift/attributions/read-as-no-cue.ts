import { stemSet } from "../../stems.ts";
import { callsSpeaker } from "../speakers/read-speaker.ts";
import { statementAt } from "../speakers/side-statements.ts";
import type { DriftWord } from "../texts/read-text.ts";
import type { UnitSide } from "../unit-pair.ts";

/** What nobody in particular says. */
const UNSAID_STEMS = stemSet(
  "information data result statistics figure index calendar plan schedule rule law".split(" "),
);
/** Words behind "according to" that name who says so. */
const REACH = 10;

/** "could announce", "a peace accord", "were told to": what nobody has said. */
export function isUnspoken(side: UnitSide, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((ahead) => side.words[index + ahead]?.word ?? "");
  // "in May, said the clerk"
  if (/^(?:can|could|may|might|must|should|to)$/.test(before ?? "") && !standsApart(side, index)) return true;
  return /^accords?$/.test(word ?? "") || (word === "told" && next === "to");
}

/** Whether a mark, or nothing, stands before a word: "built according to a plan" tells how, not who says so; the phrase that names a speaker is set off. */
export function standsApart({ words, text }: Pick<UnitSide, "words" | "text">, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before === undefined || word === undefined || /[^\s]/.test(text.text.slice(before.end, word.start));
}

/** "would not have declared", "might have said": what was not said after all. */
export function isUnreal({ words }: UnitSide, index: number): boolean {
  const before = words.slice(Math.max(0, index - 4), index).map(({ word }) => word);
  return /\b(?:would|could|might|should)(?: not| never| also| hardly)? have(?: \w+ly)?$/.test(before.join(" "));
}

/** "tells the story of", "tells of": what a work is about. */
export function tellsTale({ words }: UnitSide, index: number): boolean {
  return (
    /^(?:tells?|told)$/.test(words[index]?.word ?? "") &&
    (words[index + 1]?.word === "of" || /^(?:stor(?:y|ies)|tales?|fate)$/.test(words[index + 2]?.word ?? ""))
  );
}

/** "Results for ten months show", "winners declared in the capital": nobody is found to say it. */
export function isFoundUnsaid(side: UnitSide, offset: number): boolean {
  const stated = statementAt(side, offset);
  if (stated === null) return false;
  if (stated.source.length === 0) return stated.content.every(({ end }) => end <= offset) && stated.content.length > 0;
  const source = side.words.filter(({ start, end }) =>
    stated.source.some((span) => span.start <= start && end <= span.end),
  );
  const [first] = source.filter(({ content }) => content);
  return first !== undefined && UNSAID_STEMS.has(first.stem) && !source.some(({ name }) => name);
}

/** "added two roads to the list", "maintained a friendly relationship": a verb of another sense, with a thing and no clause behind it. */
export function isDoneToThing({ words, text }: UnitSide, index: number): boolean {
  const { word = "", end = 0 } = words[index] ?? {};
  if (/^(?:declare[sd]?|proclaim(?:s|ed)?)$/.test(word) && BY_WORD.test(text.text.slice(end, end + NOUN))) return true;
  if (!/^(?:add|maintain)(?:ed|s)$/.test(word) || !/^ \p{L}|^ \d/u.test(text.text.slice(end, end + 2))) return false;
  const clause = /^[^,;:.!?"“”«»]*/u.exec(text.text.slice(end))?.[0] ?? "";
  const inside = words.slice(index + 1).filter(({ start }) => start < end + clause.length);
  if (
    inside.length === 0 ||
    /^(?:that|on|in|at|during|after|before|when|while|how|why|what)$/.test(inside[0]?.word ?? "")
  )
    return false;
  return !inside.some(({ word: other, state }) => state === null && FINITE.test(other));
}

/** What is done by declaring it: "declared a nationwide state of emergency", "declared war". */
const BY_WORD =
  /^ (?:(?:an?|the|its|his|her|their) )?(?:[\p{L}\p{N}-]+ ){0,2}(?:state of|war|independence|bankruptcy|insolvency|victory|mourning|martial law|incomes?|assets|interests?|emergency|cease-?fire|truce|holidays?|moratorium|amnesty|jihad|default)\b/u;
/** Most characters in which such a noun begins. */
const NOUN = 60;

/** "Let us recall", "we would like to note": the text speaks of itself. */
export function isOwnVoice({ words }: UnitSide, index: number): boolean {
  return (
    /^(?:recall|note|remind|remember|mention|add|clarify)$/.test(words[index]?.word ?? "") &&
    words.slice(Math.max(0, index - 4), index).some(({ word }) => /^(?:us|let's|we)$/.test(word))
  );
}

/**
 * "the said paper", "21 said yes", "the storm claimed six lives", "nobody has claimed it", "was condemned to", "in the state of", "who had informed the police":
 * a word of report that gives no clause to anybody.
 */
export function isNoSaying({ words, text }: UnitSide, offset: number): boolean {
  const index = words.findIndex(({ start }) => start === offset);
  const [back = "", before = "", word = "", next = ""] = [-2, -1, 0, 1].map((ahead) => words[index + ahead]?.word);
  const behind = words.slice(index + 1, index + 1 + OBJECT).map((other) => other.word);
  if (/^(?:said|state)$/.test(word) && ARTICLE.test(before)) return true;
  if (/^(?:said|says|say)$/.test(word) && /^(?:yes|no)$/.test(next) && /^(?:and|or|to|but)$/.test(behind[1] ?? ""))
    return true;
  if (/^claim/.test(word) && behind.some((other) => TAKEN.test(other)) && !behind.includes("that")) return true;
  if (/^(?:condemned|sentenced)$/.test(word) && next === "to") return true;
  if (/^(?:statement|announcement)s?$/.test(word) && next !== "that") return true;
  // "the bloc of East African states, arrive"
  if (word === "states" && words.slice(Math.max(0, index - 4), index).some((other) => other.word === "of")) return true;
  // "is claimed to be": nobody is said to say so
  if (next === "to" && /ed$|^said$/.test(word) && /^(?:is|are|was|were|been)$/.test(before)) return true;
  const clause =
    text.text
      .slice(Math.max(0, offset - SUBJECT), offset)
      .split(/[,;:.]/u)
      .at(-1) ?? "";
  if (/\b(?:neither|nobody|none|no one)\b/iu.test(clause)) return true;
  if (next === "by" && /^(?:neither|nobody|none|no)$/.test(behind[1] ?? "")) return true;
  const isWho = [back, before].includes("who");
  return (
    isWho &&
    /^(?:informed|notified|alerted|told|warned)$/.test(word) &&
    !behind.some((other) => /^(?:that|of|about|how|why)$/.test(other))
  );
}

const ARTICLE = /^(?:the|a|an|this|that|each|every|one)$/;
/** What is claimed without a word. */
const TAKEN =
  /^(?:li(?:fe|ves)|victims?|deaths?|casualties|responsibility|title|medals?|gold|silver|bronze|victory|win|crown|asylum|damages|compensation|benefits?|territory|prize)$/;
/** Words behind a verb among which its object stands, and characters before it in which its subject does. */
const [OBJECT, SUBJECT] = [7, 40];

/** "According to the results of ten months" says from what, not who says so; "data released by the clerks" says both. */
export function isFromData({ words, quantities, text }: UnitSide, index: number): boolean {
  const told: DriftWord[] = [];
  let of = false;
  for (let at = index + 2; at < index + 2 + REACH; at++) {
    const word = words[at];
    if (word === undefined || /[,;:.]/.test(text.text.slice(words[at - 1]?.end ?? 0, word.start))) break;
    if (word.content) told.push(word);
    if (/^(?:by|of|from)$/.test(word.word)) of = true;
    else if (of && callsSpeaker(word.stem)) return false;
  }
  if (told[0] === undefined || !UNSAID_STEMS.has(told[0].stem)) return false;
  return !told.some(
    ({ name, start, end }) => name && !quantities.some(({ span }) => span.start < end && start < span.end),
  );
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|he|she|they|we|it|there|said|told|went|came|got|took|gave|made|left|began|became|\p{L}{2,}ed)$/u;
