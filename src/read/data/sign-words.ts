import { WordHashes } from "../../text/word-hashes.ts";
import { AGENCIES } from "./agencies.ts";
import { MONTHS } from "./months.ts";
import { PROMO_WORDS } from "./promo-phrases.ts";
import { AGO_WORDS, DAY_WORDS } from "./relative-dates.ts";

/**
 * What the letters and marks of a text leave possible, a bit each. They are told while a text is read; without its bit a dearer question
 * need not be asked.
 */
export const SIGN = {
  /** a letter or digit beyond ASCII: the words of other scripts and with accents are not told, so everything is possible */
  wide: 1,
  /** an opening bracket or a slash */
  bracket: 1 << 1,
  /** a word of each phrase that asks to subscribe or follow */
  promo: 1 << 2,
  /** a word of each mark of a caption that stands without brackets */
  caption: 1 << 3,
  /** a word of "an hour ago" or "yesterday" */
  ago: 1 << 4,
  month: 1 << 5,
  /** a word of each agency's name */
  agency: 1 << 6,
} as const;

const BITS: readonly (readonly [word: string, bit: number])[] = [
  ...PROMO_WORDS.map((word) => [longestRun(word), SIGN.promo] as const),
  ...["getty", "file"].map((word) => [word, SIGN.caption] as const),
  ...["y", ...AGO_WORDS.keys(), ...DAY_WORDS.keys()].map((word) => [longestRun(word), SIGN.ago] as const),
  ...[...MONTHS.keys()].map((word) => [word, SIGN.month] as const),
  ...AGENCIES.flatMap(({ forms }) => forms.map((form) => [longestRun(form.toLowerCase()), SIGN.agency] as const)),
];
/** The bit of each word that has one, in small letters; a word with other letters than ASCII's is told by {@link SIGN.wide}. */
export const SIGN_WORDS = new WordHashes(BITS.filter(([word]) => /^[a-z]+$/.test(word)));

/** The longest run of letters: a text with the word has it too, between other characters. */
function longestRun(word: string): string {
  return word.split(/\P{L}+/u).reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}
