type Random = () => number;
const VOWELS = "aeiou";
const CONSONANTS = "bcdfghjklmnpqrstvwxyz";

/**
 * Writes text in a language that no list knows, of the same length, capitals, marks and numbers: one letter stands for another, the same throughout, so that
 * words that were the same still are.
 */
export function drawDisguise(random: Random): (text: string) => string {
  const letters = new Map([...shift(VOWELS, random), ...shift(CONSONANTS, random)]);
  return (text) =>
    text.replaceAll(/[a-z]/giu, (letter) => {
      const other = letters.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? other : other.toUpperCase();
    });
}

/** Each letter with one further on. */
function shift(letters: string, random: Random): [string, string][] {
  const by = 1 + Math.floor(random() * (letters.length - 1));
  return [...letters].map((letter, at) => [letter, letters[(at + by) % letters.length] ?? letter]);
}
