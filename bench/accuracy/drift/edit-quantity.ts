import type { EditContext, SentenceEdit } from "./sentence-edit.ts";

const WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const MONTHS = "January|February|April|June|July|August|September|October|November|December";
const SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty";

/** A number in digits or letters, a weekday or a month made another. */
export const MISCOUNTED: readonly SentenceEdit[] = [
  changeDigits,
  changeWord(SMALL),
  changeWord(WEEKDAYS),
  changeWord(MONTHS),
];

function changeDigits(sentence: string, { random }: EditContext): string | null {
  const found = random.pick([...sentence.matchAll(/(?<![\d.,:\p{L}#-])\d{1,7}(?![\d:\p{L}]|[.,]\d)/gu)]);
  if (found === null) return null;
  const value = Number(found[0]);
  if (value < 2) return null;
  const step = 1 + random.below(Math.max(2, Math.floor(value / 2)));
  const changed =
    value >= 1900 && value < 2100 ? value + 1 + random.below(9) : value + (random.below(2) === 0 ? step : -step);
  if (changed < 2 || changed === value) return null;
  return sentence.slice(0, found.index) + String(changed) + sentence.slice(found.index + found[0].length);
}

function changeWord(words: string): SentenceEdit {
  const choices = words.split("|");
  return (sentence, { random }) => {
    const found = random.pick([...sentence.matchAll(new RegExp(`\\b(?:${words})\\b`, "g"))]);
    if (found === null) return null;
    const other = choices[(choices.indexOf(found[0]) + 1 + random.below(choices.length - 1)) % choices.length] ?? "";
    return sentence.slice(0, found.index) + other + sentence.slice(found.index + found[0].length);
  };
}
