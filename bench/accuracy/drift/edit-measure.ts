import type { SeededRandom } from "../../../test/build/seeded-random.ts";
import type { SentenceEdit } from "./sentence-edit.ts";

const COUNT = String.raw`(?:\d[\d,.]*|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)`;
/** Words of a measure, any of which a careless copy may have for another of its row. */
const SCALES = ["thousand|million|billion|trillion"];
const UNITS = [
  "metres|kilometres|miles|feet|centimetres",
  "meters|kilometers|miles|feet|centimeters",
  "m|km",
  "metre|kilometre|mile|foot",
  "kilograms|tonnes|grams",
  "kg|tonnes",
  "tons|kilograms",
  "hectares|acres",
  "litres|millilitres",
  "liters|milliliters",
  "megawatts|gigawatts|kilowatts",
  "dollars|euros|pounds|rubles|rupees",
  "seconds|minutes|hours",
  "hours|days|weeks|months|years",
];
const POINTS = ["percent|percentage points", "per cent|percentage points"];
const PARTS = [
  "half|a third|a quarter|two thirds|three quarters|a fifth",
  "two-thirds|three-quarters|one-third|one-fifth",
  "tenth|fifth|quarter|third",
  "tenths|fifths|quarters|thirds",
];
const SIZES = ["dozens|hundreds|thousands|millions", "Dozens|Hundreds|Thousands"];
const FACTORS = ["doubled|tripled|quadrupled|halved", "doubling|tripling|halving", "twice|three times|four times"];
const PLACES = [
  "third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
  "nineteenth|twentieth",
  "2nd|3rd|4th|5th|6th|7th|8th|9th|10th",
];
const TIMES = [
  "spring|summer|autumn|winter",
  "morning|afternoon|evening",
  "last week|last month|last year",
  "next week|next month|next year",
  "a.m.|p.m.",
  "noon|midnight",
];
const RATES = ["day|week|month|year", "second|minute|hour"];
const BOUNDS = [
  "more than|less than",
  "at least|at most",
  "over|under",
  "almost|more than",
  "nearly|over",
  "up to|at least",
];

/** What real copies change of a number beside its digits: its scale, its unit, the part of a whole, a size, a place, a time of year or day, a bound. */
export const MISMEASURED: readonly SentenceEdit[] = [
  exchange(SCALES, String.raw`(?<=\b${COUNT} )`),
  exchange(UNITS, String.raw`(?<=\b${COUNT}[ -])`),
  exchange(["day|week|month|year"], "(?<=\\b(?:an?|one) )"),
  exchange(POINTS, String.raw`(?<=\b(?:by|of) \d[\d.,]* )`),
  exchange(PARTS, "(?<=^|[ (])"),
  exchange(SIZES, "(?<=^|[ (])"),
  exchange(FACTORS, "(?<= )"),
  exchange(PLACES, "(?<= )"),
  exchange(TIMES, "(?<= )"),
  exchange(RATES, String.raw`(?<=\b(?:per|each|every) )`),
  exchange(BOUNDS, String.raw`(?<= |^)(?<!\b(?:no|not) )`, String.raw`(?= [$€]?\d)`),
  changeMonth,
  changeWritten,
];

/** Makes one of the words, where it stands behind `before` and before `behind`, another of its row. */
function exchange(rows: readonly string[], before: string, behind = String.raw`(?![\p{L}\d-])`): SentenceEdit {
  return (sentence, { random }) => {
    const found = rows.flatMap((row) => {
      const words = row.split("|");
      const alternatives = words.map((word) => word.replaceAll(".", String.raw`\.`)).join("|");
      return [...sentence.matchAll(new RegExp(`${before}(?:${alternatives})${behind}`, "gu"))].map((match) => ({
        at: match.index,
        word: match[0],
        others: words.filter((word) => word !== match[0]),
      }));
    });
    const chosen = random.pick(found);
    const other = random.pick(chosen?.others ?? []);
    return chosen === null || other === null ? null : replaceAt(sentence, chosen.at, chosen.word, other);
  };
}

/** "March" and "May" too, where nothing else is meant by them. */
function changeMonth(sentence: string, { random }: { readonly random: SeededRandom }): string | null {
  const months = "January|February|March|April|May|June|July|August|September|October|November|December";
  const found = random.pick([
    ...sentence.matchAll(new RegExp(`(?<=(?:in|on|since|until|by|of|last|early|late|\\d) )(?:${months})\\b`, "gu")),
  ]);
  const other = found === null ? null : random.pick(months.split("|").filter((month) => month !== found[0]));
  return found === null || other === null ? null : replaceAt(sentence, found.index, found[0], other);
}

/** A number with a decimal mark, with groups of three digits, or of a clock: one of its digits made another. */
function changeWritten(sentence: string, { random }: { readonly random: SeededRandom }): string | null {
  const found = random.pick([
    ...sentence.matchAll(/(?<![\d.,:\p{L}])\d{1,3}(?:[.,:]\d{1,3}){1,2}(?![\d\p{L}]|[.,:]\d)/gu),
  ]);
  if (found === null) return null;
  const places = [...found[0].matchAll(/\d/g)].map(({ index }) => index);
  const isClock = found[0].includes(":");
  // A digit of a clock time that stays one, or any of the others but the last zeros.
  const at = isClock ? places.at(-1) : random.pick(places.filter((place) => found[0].charAt(place) !== "0"));
  if (at === undefined || at === null) return null;
  const digit = String(1 + ((Number(found[0].charAt(at)) + random.below(8)) % 9));
  if (digit === found[0].charAt(at)) return null;
  return replaceAt(sentence, found.index, found[0], found[0].slice(0, at) + digit + found[0].slice(at + 1));
}

function replaceAt(sentence: string, at: number, word: string, by: string): string {
  return sentence.slice(0, at) + by + sentence.slice(at + word.length);
}
