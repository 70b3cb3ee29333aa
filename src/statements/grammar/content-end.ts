import { SUMMARY_NOUNS } from "../data/reporting-nouns.ts";
import { REPORTING_VERBS } from "../data/reporting-verbs.ts";
import { isFiniteVerb, isNounLike } from "./phrases.ts";
import type { Item } from "./sentence.ts";

/** Words after a comma with which the narrator takes over again. */
const NARRATOR_RESUMES =
  /^(?:following|amid|according|although|though|whereas|adding|citing|noting|saying|claiming|arguing|stressing|warning|calling|describing|accusing|insisting|pointing|referring|writing|telling|stating|explaining|urging|suggesting|alleging)$/;

/**
 * Index after the last item of the content that starts at `start`: the end of the sentence, or where the narrator takes
 * over ("…, adding that", "… and officials say", "…, a decision that …"). Which words after a comma end more contents than
 * they continue was counted on the train split of PolNeAR.
 */
export function findContentEnd(items: readonly Item[], start: number): number {
  for (let at = start + 1; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.quoted) continue;
    if (item.text === ";") return at;
    if (item.text === "," ? endsAtComma(items, at, start) : endsAtConjunction(items, at)) return at;
  }
  return items.length;
}

function endsAtComma(items: readonly Item[], at: number, start: number): boolean {
  const next = items[at + 1];
  if (next === undefined || NARRATOR_RESUMES.test(next.lower) || isCueParticiple(next)) return true;
  if ((next.lower === "a" || next.lower === "an") && isSummary(items, at + 2)) return true;
  if (next.lower === "which" || next.lower === "where") return !continuesAfterRelative(items, at + 2);
  if (next.lower === "but" || isTrailingCue(items, at + 1)) return true;
  if (next.lower === "while" && items[start]?.lower !== "that") return true;
  if (next.lower === "and") {
    const after = items[at + 2];
    if (after?.lower === "he" || after?.lower === "she") return true;
    return after?.pos === "VERB" && isFiniteVerb(items, at + 2) && items[start]?.lower !== "that";
  }
  return (next.pos === "CCONJ" || next.lower === "while" || next.lower === "as") && startsCueClause(items, at + 2);
}

/** ", the ministry said." after words that it governs from behind. */
function isTrailingCue(items: readonly Item[], start: number): boolean {
  for (let at = start; at < Math.min(items.length, start + 9); at++) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || item.text === ",") return false;
    if (item.pos === "VERB" && PLAIN_SPEECH.test(item.lemma) && !item.lower.endsWith("ing")) {
      const after = items[at + 1];
      return at > start && (after === undefined || after.pos === "PUNCT");
    }
    if (item.pos === "VERB" || item.pos === "SCONJ" || (item.pos === "PUNCT" && !/^[-'’.]/.test(item.text)))
      return false;
  }
  return false;
}

function endsAtConjunction(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.pos !== "CCONJ" && item?.lower !== "while") return false;
  const next = items[at + 1];
  return startsCueClause(items, at + 1) || (next !== undefined && item.pos === "CCONJ" && isCueParticiple(next));
}

/** ", which bans them, is …": the clause that the relative one interrupts goes on. */
function continuesAfterRelative(items: readonly Item[], start: number): boolean {
  for (let at = start; at < items.length && at < start + 30; at++) {
    if (items[at]?.text !== ",") continue;
    const next = items[at + 1];
    return next !== undefined && (next.pos === "AUX" || isFiniteVerb(items, at + 1));
  }
  return false;
}

function isCueParticiple(item: Item): boolean {
  return item.pos === "VERB" && item.lower.endsWith("ing") && REPORTING_VERBS.has(item.lemma);
}

function isSummary(items: readonly Item[], start: number): boolean {
  for (let at = start; at < start + 4; at++) {
    const item = items[at];
    if (item === undefined) return false;
    if (SUMMARY_NOUNS.has(item.lower)) return true;
    if (!isNounLike(item) && item.pos !== "ADJ") return false;
  }
  return false;
}

const PLAIN_SPEECH =
  /^(?:say|tell|add|note|deny|accuse|call|claim|warn|argue|urge|write|announce|insist|stress|reject|describe|state|report|pledge|vow|condemn|criticize|criticise|dismiss|acknowledge|admit)$/;

/** Whether "(subject) verb" with a plain verb of speech stands at `start`: the next report in a row of them. */
function startsCueClause(items: readonly Item[], start: number): boolean {
  for (let at = start; at < Math.min(items.length, start + 12); at++) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.pos === "VERB" && PLAIN_SPEECH.test(item.lemma) && !item.lower.endsWith("ing") && isFiniteVerb(items, at))
      return true;
    if (
      item.pos === "AUX" &&
      at === start &&
      items[at + 1]?.pos === "VERB" &&
      PLAIN_SPEECH.test(items[at + 1]?.lemma ?? "")
    ) {
      return /^(?:has|have|had)$/.test(item.lower);
    }
    if (item.pos === "VERB" || item.pos === "SCONJ" || item.pos === "QUOTE") return false;
    if (item.pos === "AUX" && !/^(?:has|have|had)$/.test(item.lower)) return false;
    if (item.text === "," || item.text === ":") return false;
  }
  return false;
}
