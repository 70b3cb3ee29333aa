import type { SentenceEdit } from "./sentence-edit.ts";
import { amongAlike, countNegators } from "./turn-denial.ts";
import { BASE_OF_PAST, BASE_OF_REGULAR, BASE_OF_THIRD, pastOf, thirdOf } from "./verb-forms.ts";

/** Words that stand only beside a negation, or odd beside one. */
const BOUND =
  /\b(?:any|anyone|anything|anywhere|yet|anymore|either|nor|whatsoever|at all|only|already|still|just|even|also)\b/i;
/** What goes before a finite verb, so that it is no participle. */
const SUBJECT = /\b(?:he|she|it|they|we|I|who|which)$/i;

/** The auxiliary of a deed put in with a denial, "did not sign" for "signed", or taken away with it. */
export const TURNED_DEEDS: readonly SentenceEdit[] = [denyDeed, affirmDeed].map(amongAlike);

function denyDeed(sentence: string): string | null {
  if (countNegators(sentence) > 0 || BOUND.test(sentence)) return null;
  for (const match of sentence.matchAll(/\b\p{Ll}+\b/gu)) {
    const [word] = match;
    const follows = SUBJECT.test(sentence.slice(0, match.index).trimEnd());
    const base = BASE_OF_PAST.get(word) ?? (follows ? BASE_OF_REGULAR.get(word) : undefined);
    if (base !== undefined) return replace(sentence, match.index, word, `did not ${base}`);
    const present = follows ? BASE_OF_THIRD.get(word) : undefined;
    if (present !== undefined) return replace(sentence, match.index, word, `does not ${present}`);
  }
  return null;
}

/** "did not sign" as "signed", "do not sign" as "sign". */
export function affirmDeed(sentence: string): string | null {
  const match = /\b(did|does|do)(?: not|n['’]t) (\p{Ll}+)\b(?<!ly|yet|even|also|only|just|want|so)/u.exec(sentence);
  if (match === null || BOUND.test(sentence.slice(match.index))) return null;
  const [whole, auxiliary, base = ""] = match;
  const form = auxiliary === "did" ? pastOf(base) : auxiliary === "does" ? thirdOf(base) : base;
  return replace(sentence, match.index, whole, form);
}

function replace(sentence: string, at: number, word: string, by: string): string {
  return `${sentence.slice(0, at)}${by}${sentence.slice(at + word.length)}`;
}
