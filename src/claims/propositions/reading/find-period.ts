import type { ObligationPeriod } from "../../../model/proposition.ts";
import type { Span } from "../../../model/span.ts";
import { word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordsBetween } from "./find-words.ts";
import { type Reading, spanOf } from "./reading.ts";

/** Units that periods come in, singular, with what they count as. */
const UNITS: ReadonlyMap<string, { readonly unit: ObligationPeriod["unit"]; readonly times: number }> = new Map(
  (
    [
      ["day", "day", 1],
      ["week", "day", 7],
      ["month", "month", 1],
      ["year", "year", 1],
    ] as const
  ).map(([name, unit, times]) => [name, { unit, times }]),
);

/** Longer ones are ages and dates. */
const LONGEST: Readonly<Record<ObligationPeriod["unit"], number>> = { day: 1000, month: 240, year: 50 };

/** What follows a length of time that is no period: "two years ago", "ten years late". */
const NO_PERIOD = new Set("ago later old late earlier before ahead overdue behind too".split(" "));

/** What makes "a month" a period; elsewhere it is a rate. */
const LEADS = new Set(["within", "than", "in"]);

/** What makes a length of time another thing than the most that is allowed: "at least ten years", "after two months", "another four years". */
const LEAST = new Set("least than after for every over past last another extra further additional".split(" "));

/** "within four years", "a ten-year deadline", "28 days to answer": the period that the words give for a duty. The first of the sentence. */
export function findPeriod(reading: Reading): { value: ObligationPeriod; span: Span } | null {
  for (const at of reading.symbols.keys()) {
    const value = readTime(reading, at);
    if (value !== null && !isLeast(reading, at)) return { value, span: spanOf(reading, at, at + 1) };
  }
  return null;
}

/** Whether the words give a time that is not the most allowed ("after at least 28 days"). */
export function givesOtherTime(reading: Reading): boolean {
  return reading.symbols.some((_, at) => readTime(reading, at) !== null && isLeast(reading, at));
}

function readTime(reading: Reading, at: number): ObligationPeriod | null {
  const symbol = reading.symbols[at];
  const named = readNamedTime(reading, at);
  if (named !== null) return named;
  const name = word(reading.symbols[at + 1]);
  const unit = name === null ? undefined : UNITS.get(name.replace(/s$/, ""));
  if (unit === undefined || NO_PERIOD.has(word(reading.symbols[at + 2]) ?? "")) return null;
  // "missed it by nine years", "longer by ten years": how late or how much more
  if (countsFromDay(reading, at + 2) || word(reading.symbols[at - 1]) === "by") return null;
  const led = LEADS.has(word(reading.symbols[at - 1]) ?? "");
  const count =
    symbol?.kind === "number" && !symbol.ordinal
      ? symbol.value
      : word(symbol) === "a" && (led || word(reading.symbols[at + 2]) === "to")
        ? 1
        : null;
  const n = (count ?? Number.NaN) * unit.times;
  return Number.isInteger(n) && n <= LONGEST[unit.unit] ? { n, unit: unit.unit } : null;
}

/** "half a year", "a decade", "a fortnight". */
function readNamedTime({ symbols }: Reading, at: number): ObligationPeriod | null {
  const [first, second, third] = [0, 1, 2].map((step) => word(symbols[at + step]) ?? "");
  if (first === "half" && second === "a" && third === "year") return { n: 6, unit: "month" };
  const one = first === "a" || first === "one";
  if (!one || NO_PERIOD.has(third ?? "")) return null;
  if (second === "decade") return { n: 10, unit: "year" };
  return second === "fortnight" ? { n: 14, unit: "day" } : null;
}

/** "thirty years after the war" */
const AFTER_EVENT =
  /^after (the |its |a )?(long |civil |last |first )?(end|war|wars|conflict|fighting|attack|invasion|ceasefire|peace|accident|explosion|fall|crisis|signing|vote|law)\b/;

/** "eighteen years after its deadline": how late it is, and not how long it had. */
function countsFromDay(reading: Reading, at: number): boolean {
  const { symbols } = reading;
  if (AFTER_EVENT.test(wordsBetween(reading, at, at + 5))) return true;
  if (!["after", "before", "past"].includes(word(symbols[at]) ?? "")) return false;
  return [1, 2].some((step) => /^(deadlines?|date|limit)$/.test(word(symbols[at + step]) ?? ""));
}

/** "no later than", "not more than" and "less than" give the most; "more than", "at least" and "after" do not. */
function isLeast(reading: Reading, at: number): boolean {
  const before = word(reading.symbols[at - 1]) ?? "";
  // "falls due after 180 days"
  if (before === "after" && word(reading.symbols[at - 2]) === "due") return false;
  if (!LEAST.has(before)) return false;
  if (before !== "than") return true;
  const degree = word(reading.symbols[at - 2]) ?? "";
  const denied = ["no", "not"].includes(word(reading.symbols[at - 3]) ?? "");
  return !denied && !["less", "fewer"].includes(degree);
}

/**
 * The articles that a sentence cites, as provisions are written: "Article 8(2)" gives `Art. 8(2)`, "Article IV" `Art. IV`.
 * Those of another document ("Article 51 of the Charter") are left out; null where there are only such.
 */
export function findCitedProvisions(reading: Reading): string[] | null {
  const { symbols } = reading;
  let ofAnother = false;
  const provisions = symbols.flatMap((symbol, at) => {
    if (symbol.kind !== "word" || !/^art(?:icles?)?$/.test(symbol.lower)) return [];
    const next = isMark(symbols[at + 1], ".") ? at + 2 : at + 1;
    const article = readArticleNumber(symbols[next]);
    if (article === null) return [];
    const paragraph = symbols[next + 2];
    const cited = isMark(symbols[next + 1], "(") && paragraph?.kind === "number" ? paragraph.value : null;
    if (isOfAnother(reading, cited === null ? next + 1 : next + 4)) {
      ofAnother = true;
      return [];
    }
    return [cited === null ? `Art. ${article}` : `Art. ${article}(${cited})`];
  });
  return ofAnother && provisions.length === 0 ? null : provisions;
}

function isMark(symbol: Sym | undefined, text: string): boolean {
  return symbol?.kind === "mark" && symbol.text === text;
}

function readArticleNumber(symbol: Sym | undefined): string | null {
  if (symbol?.kind === "number" && !symbol.ordinal) return String(symbol.value);
  return symbol?.kind === "word" && /^[IVX]+$/.test(symbol.text) ? symbol.text : null;
}

function isOfAnother({ symbols }: Reading, at: number): boolean {
  if (word(symbols[at]) !== "of") return false;
  const determined = ["the", "this", "that"].includes(word(symbols[at + 1]) ?? "");
  return symbols[determined ? at + 2 : at + 1]?.kind !== "treaty";
}
