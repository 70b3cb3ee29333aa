import { SeededRandom } from "../../test/build/seeded-random.ts";

/**
 * A generator of articles that never end: words by Zipf's law over a vocabulary that grows with the corpus, names of their own in each story,
 * one article in five derived from an earlier one (half copies with a few words changed, half with most words changed). Seeded: the same
 * corpus on every machine.
 */
export function* generateArticles(count: number, seed = 1): Generator<string> {
  const chance = new SeededRandom(seed);
  const random = () => chance.next();
  const recent: string[][] = [];
  for (let number = 0; number < count; number++) {
    const kind = random();
    const source = recent[Math.floor(random() * recent.length)];
    let words: string[];
    if (source !== undefined && kind < 0.1) words = source.map((word) => (random() < 0.03 ? pickWord(random) : word));
    else if (source !== undefined && kind < 0.2)
      words = source.map((word) => (random() < 0.45 && !isName(word) ? pickWord(random) : word));
    else words = writeArticle(random, number);
    if (recent.length < 1000) recent.push(words);
    else recent[Math.floor(random() * recent.length)] = words;
    yield toText(words);
  }
}

const SYLLABLES =
  "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bre cla dri flo gru pla ste tri".split(" ");
const WORDS_PER_ARTICLE = 250;
const NAMES_PER_STORY = 12;

function writeArticle(random: () => number, number: number): string[] {
  const names = Array.from({ length: NAMES_PER_STORY }, (_, index) =>
    // Half of a story's names are its own, half belong to the people and places of the season.
    index % 2 === 0 ? spell(1e6 + number * 7 + index, true) : spell(5e5 + Math.floor(random() * 20000), true),
  );
  return Array.from({ length: WORDS_PER_ARTICLE }, () =>
    random() < 0.12 ? (names[Math.floor(random() * names.length)] ?? "") : pickWord(random),
  );
}

/** Zipf with exponent near 1 over 200,000 words. */
function pickWord(random: () => number): string {
  return spell(Math.floor(Math.exp(random() * Math.log(200000))), false);
}

const SPELLED = new Map<number, string>();

function spell(number: number, name: boolean): string {
  const known = SPELLED.get(number);
  if (known !== undefined) return known;
  let rest = Math.imul(number, 0x9e3779b1) >>> 0;
  let word = "";
  const syllables = name ? 3 : Math.min(4, 1 + Math.floor(Math.log10(number + 1)));
  for (let index = 0; index < syllables; index++) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length) + number;
  }
  const written = name ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  if (number < 600000) SPELLED.set(number, written);
  return written;
}

function isName(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

function toText(words: readonly string[]): string {
  const sentences: string[] = [];
  for (let index = 0; index < words.length; index += 20) sentences.push(`${words.slice(index, index + 20).join(" ")}.`);
  return sentences.join(" ");
}
