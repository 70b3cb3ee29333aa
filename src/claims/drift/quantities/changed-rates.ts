import type { Span } from "../../../model/span.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";

/** A length of time for which each has so much. */
interface Rate {
  readonly time: string;
  readonly span: Span;
  /** the number of which it is the rate; null for "every week" */
  readonly value: number | null;
}

const TIMES = "second minute hour day week month quarter year".split(" ");
/** "daily" is each day. */
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["hourly", "hour"],
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["yearly", "year"],
  ["annual", "year"],
  ["annually", "year"],
]);
/** Most words between a number and what it is a rate of: "90 cubic metres of water a second". */
const REACH = 5;

/** "90 litres a minute" made "90 litres a second", "every week" made "every day": the one rate of each side, of the same number. */
export function findChangedRates({ origin, appearance }: UnitPair): UnitDrift[] {
  const [was, ...others] = ratesOf(origin);
  const [is, ...rest] = ratesOf(appearance);
  if (was === undefined || is === undefined || others.length > 0 || rest.length > 0) return [];
  if (was.time === is.time || (was.value !== null && is.value !== null && was.value !== is.value)) return [];
  return [
    {
      kind: "number-or-date-changed",
      origin: [sentenceAt(origin, was.span.start)],
      appearance: [sentenceAt(appearance, is.span.start)],
      sentence: `The origin has “${quoteSpan(origin.text, was.span)}”, this copy has “${quoteSpan(appearance.text, is.span)}”.`,
    },
  ];
}

/** Each rate of a side behind a number. */
function ratesOf(side: UnitSide): Rate[] {
  const { words } = side;
  return words.flatMap((word, at) => {
    const adverb = ADVERBS.get(word.word);
    const before = words[at - 1];
    const isEach = before !== undefined && /^(?:per|an?|each|every)$/.test(before.word) && TIMES.includes(word.word);
    if (adverb === undefined && !isEach) return [];
    const start = isEach ? before.start : word.start;
    const counted = side.quantities.findLast(
      ({ loose, length, span }) =>
        !loose &&
        length === null &&
        span.end <= start &&
        words.filter((other) => other.start >= span.end && other.end <= start).length <= REACH &&
        !/[,;:.!?]\s/.test(side.text.text.slice(span.end, start)),
    );
    const isBare =
      /^(?:every|each)$/.test(before?.word ?? "") || /^(?:once|twice|times)$/.test(words[at - 2]?.word ?? "");
    if (counted === undefined && !isBare) return [];
    return [{ time: adverb ?? word.word, span: { start, end: word.end }, value: counted?.value ?? null }];
  });
}
