import type { Gazetteer } from "../../../text/gazetteer.ts";
import { foldWord, stemWord } from "../../stems.ts";
import type { DriftText } from "../texts/read-text.ts";
import { findAlike } from "../texts/related-words.ts";

/** Letters from which a word is written large in a headline that writes its words large, and the largest share of others in one. */
const LONG = 4;
const SMALL = 0.2;
/** Fewest words by which a headline shows how it writes them. */
const FEWEST = 3;

/**
 * A headline whose every word is written large, with those in small letters that no text beside it has as a name. As long as the headline.
 *
 * @param texts - of the articles beside it
 */
export function lowerTitleCase(headline: string, texts: readonly DriftText[], gazetteer: Gazetteer | null): string {
  const mentions = gazetteer?.findMentions(headline) ?? [];
  const isState = ({ index }: { readonly index: number }) =>
    mentions.some(({ span }) => span.start <= index && index < span.end);
  const words = [...headline.matchAll(/[\p{L}][\p{L}\p{M}\p{N}'’]*/gu)];
  const told = words.filter((match) => match.index > 0 && match[0].length >= LONG && !isState(match));
  const small = told.filter(([word]) => /^\p{Ll}/u.test(word)).length;
  if (told.length < FEWEST || small > SMALL * told.length) return headline;
  const loud = headline === headline.toUpperCase();
  let lowered = headline;
  for (const match of words) {
    const [word] = match;
    const written = isState(match) || (!loud && /^\p{Lu}{2,}/u.test(word)) ? word : writeAsTexts(word, texts);
    lowered = lowered.slice(0, match.index) + written + lowered.slice(match.index + word.length);
  }
  return lowered;
}

/** A word as the texts write it inside a sentence; one that none of them has is a name unless a thesaurus knows it. */
export function writeAsTexts(word: string, texts: readonly DriftText[]): string {
  const folded = foldWord(word.replace(/['’]s$/u, ""));
  const own = texts.flatMap(({ words }) => words.filter((other) => other.word === folded));
  const small = word.toLowerCase();
  if (own.length > 0)
    return own.some(({ name }) => name) && own.every(({ written }) => /^\p{Lu}/u.test(written)) ? word : small;
  const stem = stemWord(folded);
  const isWord =
    word.length < LONG ||
    findAlike(stem).size > 0 ||
    texts.some(({ words }) => words.some((other) => other.stem === stem));
  return isWord ? small : word;
}
