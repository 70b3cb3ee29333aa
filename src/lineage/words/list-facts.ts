import { CAPITAL, NUMBER, type Words } from "./read-words.ts";

/** What a report is told with that another reporter of the event would not all have: terms, ascending, each once. */
export interface Facts {
  /** with a digit */
  readonly numbers: Int32Array;
  /** of these, what is no year: years are background, which anybody adds */
  readonly figures: Int32Array;
  /** the last words of names of two words and more: of persons, firms, bodies */
  readonly names: Int32Array;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** A word that more texts have than this weight tells opens a sentence, not a name: "Last Monday". */
const NAMING = 3;

/** The facts of a text. Linear. */
export function listFacts(text: string, words: Words, weights: Float64Array): Facts {
  const [numbers, figures, names] = [new Set<number>(), new Set<number>(), new Set<number>()];
  let run = 0;
  for (let index = 0; index < words.count; index++) {
    const term = words.term[index] ?? 0;
    if (((words.flags[index] ?? 0) & NUMBER) !== 0) {
      numbers.add(term);
      if (!YEAR.test(text.slice(words.start[index], words.end[index]))) figures.add(term);
    }
    const named = isCapitalised(text, words, index);
    const goesOn = named && run > 0 && joinsWords(text, words, index);
    if (!goesOn && run > 1) names.add(words.term[index - 1] ?? 0);
    if (goesOn) run++;
    else run = named && (weights[index] ?? 0) >= NAMING ? 1 : 0;
  }
  if (run > 1) names.add(words.term[words.count - 1] ?? 0);
  return { numbers: toSorted(numbers), figures: toSorted(figures), names: toSorted(names) };
}

/** "Varnholm", but neither "varnholm" nor "UN". */
function isCapitalised(text: string, { flags, start, end }: Words, index: number): boolean {
  if (((flags[index] ?? 0) & CAPITAL) === 0) return false;
  const rest = text.slice((start[index] ?? 0) + 1, end[index]);
  return rest !== rest.toUpperCase();
}

/** Whether one blank is all that stands before the word. */
function joinsWords(text: string, { start, end }: Words, index: number): boolean {
  const last = end[index - 1] ?? 0;
  return (start[index] ?? 0) === last + 1 && text.charAt(last) === " ";
}

function toSorted(terms: ReadonlySet<number>): Int32Array {
  return Int32Array.from(terms).sort();
}
