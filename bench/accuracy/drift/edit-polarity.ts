import { affirmDeed } from "./edit-deeds.ts";
import type { SentenceEdit } from "./sentence-edit.ts";
import { amongAlike, countNegators } from "./turn-denial.ts";

/** Words that stand only beside a negation, or odd beside a new one. */
const BOUND = /\b(?:any|anyone|anything|anywhere|yet|anymore|either|nor|whatsoever|at all)\b/;
const REPORTED =
  /^(?:noted|reported|said|stated|recalled|announced|added|emphasized|clarified|worth|known|assumed|believed)\b/;

/** A negation left out, or one put in. */
export const TURNED: readonly SentenceEdit[] = [removeNegation, insertNegation].map(amongAlike);

function removeNegation(sentence: string): string | null {
  const match =
    /\b(is|are|was|were|will|can|could|should|has|have|had|does|do|did|would)(?: not|n['’]t) (?!only|just|least|because)/.exec(
      sentence,
    ) ?? /\b(can)not (?!only|just)/.exec(sentence);
  if (match === null || BOUND.test(sentence.slice(match.index))) return null;
  // "did sign" for "did not sign" would show by its auxiliary what was done.
  if (/^d(?:o|oes|id)$/.test(match[1] ?? "")) return affirmDeed(sentence);
  return `${sentence.slice(0, match.index)}${match[1]} ${sentence.slice(match.index + match[0].length)}`;
}

function insertNegation(sentence: string): string | null {
  const match =
    /\b(is|are|was|were|will|can|could|should|has been|have been|had been|would) (?!not\b|no\b|never\b|also\b|only\b|still\b|already\b|just\b|even\b|always\b|often\b|now\b)(?=\w)/.exec(
      sentence,
    );
  if (match === null || countNegators(sentence) > 0) return null;
  if (REPORTED.test(sentence.slice(match.index + match[0].length))) return null;
  const place = match[1]?.endsWith(" been") ? match[1].replace(" been", " not been") : `${match[1]} not`;
  return `${sentence.slice(0, match.index)}${place} ${sentence.slice(match.index + match[0].length)}`;
}
