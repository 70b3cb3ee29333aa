import type { StemmedWord } from "../../stems.ts";
import { CURRENCY_NAMES } from "../data/currencies.ts";
import { UNIT_OF } from "../numbers/known-units.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";

/** Relative difference of the sizes of two units that are one to a newspaper: a ton and a tonne. */
const SAME_SIZE = 0.1;
/** Words of a country's name between a sum and its currency ("New Zealand dollars"). */
const NAMED = 2;

/** A unit behind a number: a place among currencies, or a size within what it measures. */
interface Named {
  readonly currency: string | null;
  readonly measures: number;
  readonly size: number;
  /** the characters from the number to the unit */
  readonly end: number;
}

/** "5 km" made "5 miles", "40 dollars" made "40 euros": a number that stands once on each side, with another unit of the same. */
export function findChangedUnits({ origin, appearance }: UnitPair): UnitDrift[] {
  return origin.quantities.flatMap((before) => {
    const after = onlyAnswer(before, origin, appearance);
    const [was, is] = [readUnit(before, origin), after === null ? null : readUnit(after, appearance)];
    if (after === null || was === null || is === null || areSame(was, is)) return [];
    return [
      {
        kind: "number-or-date-changed" as const,
        origin: [sentenceAt(origin, before.span.start)],
        appearance: [sentenceAt(appearance, after.span.start)],
        sentence: `The origin has “${quoteSpan(origin.text, { start: before.span.start, end: was.end })}”, this copy has “${quoteSpan(appearance.text, { start: after.span.start, end: is.end })}”.`,
      },
    ];
  });
}

function onlyAnswer(before: Quantity, origin: UnitSide, appearance: UnitSide): Quantity | null {
  if (before.kind !== "number" || before.loose || before.length !== null) return null;
  const isSame = ({ kind, value }: Quantity) => kind === "number" && value === before.value;
  const [answer, ...others] = appearance.quantities.filter(isSame);
  return answer === undefined || others.length > 0 || origin.quantities.filter(isSame).length > 1 ? null : answer;
}

function areSame(was: Named, is: Named): boolean {
  // A sum may be told in two currencies; what is no currency on one side is not known well enough.
  if (was.currency !== null || is.currency !== null)
    return was.currency === null || is.currency === null || was.currency === is.currency;
  return was.measures !== is.measures || Math.abs(was.size / is.size - 1) <= SAME_SIZE;
}

/** Shares of a whole and differences of two shares, which are a hundredth each: no measure of UNITS. */
const SHARES = -2;

/** "percent" and "percentage points"; "points" alone may be of a game. */
function readShareUnit(words: readonly StemmedWord[], at: number): Named | null {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined) return null;
  const isPart = first.word === "per" && second?.word === "cent";
  const [last, next] = isPart ? [second, words[at + 2]] : [first, second];
  if (next !== undefined && /^points?$/.test(next.word) && /^(?:%|percentage|percent|cent)$/.test(last.word))
    return { currency: null, measures: SHARES, size: PERCENT, end: next.end };
  if (!isPart && !/^(?:%|percent)$/.test(first.word)) return null;
  return { currency: null, measures: SHARES, size: 1, end: last.end };
}

const PERCENT = 100;

function readUnit({ from, to, span }: Quantity, { text: { words, text } }: UnitSide): Named | null {
  const sign = CURRENCY_NAMES.get(words[from - 1]?.word ?? "");
  if (sign !== undefined && /^[$€£₽]$/.test(words[from - 1]?.word ?? ""))
    return { currency: sign, measures: -1, size: 1, end: span.end };
  if (/^[,;]/.test(text.slice(span.end, words[to]?.start))) return null;
  for (let at = to; at <= to + NAMED; at++) {
    const word = words[at];
    if (word === undefined) return null;
    const currency = CURRENCY_NAMES.get(word.stem) ?? CURRENCY_NAMES.get(word.word);
    if (currency !== undefined) return { currency, measures: -1, size: 1, end: word.end };
    const share = at === to ? readShareUnit(words, at) : null;
    if (share !== null) return share;
    const unit = at === to && (word.word.length > 1 || word.word === "m") ? UNIT_OF.get(word.word) : undefined;
    if (unit !== undefined && !/^(?:percentage|basis|bar|stone|yard|mu)$/.test(word.word))
      return { currency: null, ...unit, end: word.end };
    if (!/^\p{Lu}/u.test(word.written)) return null;
  }
  return null;
}
