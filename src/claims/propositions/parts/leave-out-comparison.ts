import { makeReading, type Reading } from "../reading/reading.ts";
import { hasTrigger, isComma, isVerbLike, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

/**
 * "The deadlines for clearing, unlike those for stocks, can be extended", "lets you prolong the one, not the other": the sentence without what
 * it compares with or sets against what it says. Others as they are. Linear.
 */
export function leaveOutComparison(reading: Reading): Reading {
  const { text, span, symbols, context } = reading;
  const left = withoutContrast(withoutLikeness(symbols));
  return left === symbols ? reading : makeReading(text, span, left, context);
}

function withoutLikeness(symbols: readonly Sym[]): readonly Sym[] {
  const at = symbols.findIndex((symbol) => word(symbol) === "unlike");
  if (at < 1 || !isComma(symbols[at - 1])) return symbols;
  const close = symbols.findIndex((symbol, index) => index > at && isComma(symbol));
  return close < 0 ? symbols : [...symbols.slice(0, at - 1), ...symbols.slice(close + 1)];
}

/** ", not the time for destroying stocks", "and not of the other": a thing denied behind a whole clause, with no verb of its own. */
function withoutContrast(symbols: readonly Sym[]): readonly Sym[] {
  const at = symbols.findIndex(
    (symbol, index) =>
      word(symbol) === "not" &&
      index > 1 &&
      (isComma(symbols[index - 1]) || word(symbols[index - 1]) === "and") &&
      OPENS_THING.has(word(symbols[index + 1]) ?? ""),
  );
  if (at < 0 || !symbols.slice(0, at).some((symbol) => isVerbLike(symbol) || hasTrigger(symbol, "permit", "ban")))
    return symbols;
  const stop = symbols.findIndex((symbol, index) => index > at && symbol.kind === "mark");
  const close = stop < 0 ? symbols.length : stop;
  const thing = symbols.slice(at + 1, close);
  const next = word(symbols[close + 1]) ?? "";
  if (next === "but" || thing.some((symbol) => isVerbLike(symbol) || WITH_VERB.has(word(symbol) ?? ""))) return symbols;
  return [...symbols.slice(0, at - 1), ...symbols.slice(close)];
}

const OPENS_THING = new Set("the a an those that these for on to of its their in from".split(" "));
const WITH_VERB = new Set("that which who if when because only even yet".split(" "));
