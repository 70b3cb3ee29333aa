import { REST, SUM } from "../data/difference-words.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type ChangeContext, isDifference, wordsDiffer } from "./change-context.ts";
import type { ChangeFeatures } from "./change-features.ts";
import { unitOf } from "./convert-units.ts";
import type { Derivation } from "./derive-numbers.ts";
import { TIME, termsOf } from "./terms.ts";

/** Characters around a number whose words tell what it is about. */
const AROUND = 40;
/** Unanswered quantities that count. */
const MOST = 4;
const FAR = 10;
const BOTH = 2;

/** The features of two unanswered quantities of one kind. */
export function describeChange(before: Quantity, after: Quantity, context: ChangeContext): ChangeFeatures {
  const { pair, left } = context;
  const { origin, appearance } = pair;
  const [was, is] = [countedBy(before, origin), countedBy(after, appearance)];
  const [unit, other] = [measureOf(before, origin), measureOf(after, appearance)];
  const around = [neighbours(before, origin), neighbours(after, appearance)] as const;
  const both = [...around[0]].filter((form) => around[1].has(form)).length;
  const derived = [context.derive(before, origin, appearance), context.derive(after, appearance, origin)];
  const otherSort = sortOf(before, origin) !== sortOf(after, appearance);
  // Sixty percent are the rest of forty where a word of one side says so.
  const isRest = otherSort || wordsDiffer(REST, origin, appearance);
  const by = (how: Derivation) => derived.filter(({ ways }) => ways.has(how) && (how !== "rest" || isRest)).length;
  const digits = (how: Derivation) =>
    Math.max(
      0,
      ...derived.filter(({ ways }) => ways.has(how) && (how !== "rest" || isRest)).map(({ digits }) => digits),
    );
  const isSum = by("sum") > 0;
  const sumWord = wordsDiffer(SUM, origin, appearance);
  const sameUnit = unit !== null && unit === other;
  const sameCounted = was !== null && was === is;
  const shared = (2 * both) / Math.max(1, around[0].size + around[1].size);
  const unanswered = left.origin.length + left.appearance.length;
  const all = origin.quantities.length + appearance.quantities.length;
  const isNumber = before.kind === "number" && after.kind === "number";
  const isSize = before.kind === "magnitude" || after.kind === "magnitude";
  const quotient = isNumber && before.value > 0 && after.value > 0 ? before.value / after.value : 1;
  return {
    sameCounted: Number(sameCounted),
    otherCounted: Number(was !== null && is !== null && was !== is),
    sameUnit: Number(sameUnit),
    otherUnit: Number(unit !== other && unit !== null && other !== null),
    sameBefore: Number(wordBefore(before, origin) === wordBefore(after, appearance)),
    shared,
    otherSort: Number(otherSort),
    calendar: Number(!isNumber && !isSize),
    byRest: by("rest"),
    bySum: by("sum"),
    byRatio: by("ratio"),
    byRestDigits: digits("rest"),
    bySumDigits: digits("sum"),
    byRatioDigits: digits("ratio"),
    bySumWord: Number(isSum && sumWord),
    bySumBeside: Number(isSum && isDifference(before, origin) !== isDifference(after, appearance)),
    bySumSame: Number(isSum && sameCounted),
    byFresh: derived.filter(({ fresh }) => fresh).length,
    bySumUnit: Number(isSum && sameUnit),
    bothBySumWord: by("sum") === BOTH && sumWord ? digits("sum") : 0,
    bothBySum: by("sum") === BOTH ? digits("sum") : 0,
    bothByRatio: by("ratio") === BOTH ? digits("ratio") : 0,
    byOtherSort: Number(otherSort && (isSum || by("rest") > 0 || by("ratio") > 0)),
    alone: Number(unanswered === 2),
    others: Math.min(MOST, Math.max(0, unanswered - 2)),
    answered: 1 - unanswered / Math.max(1, all),
    sameRank: Number(isSameRank(before, origin, after, appearance)),
    looseCount: Number([before, after].some(({ loose, value }) => loose && value > 1)),
    looseShare: Number([before, after].some(({ loose, value, length }) => loose && value <= 1 && length === null)),
    farApart: Number(quotient >= FAR || quotient <= 1 / FAR),
    sameValue: Number(before.value === after.value),
    sameValueUnit: Number(before.value === after.value && sameUnit),
    otherSize: Number(isOtherSize(before, after)),
    looseLength: Number([before, after].some(({ loose, length }) => loose && length !== null)),
    similarity: pair.similarity,
  };
}

/** The form of the content word behind a quantity; null where another kind of word follows. */
function countedBy({ to, span }: Quantity, side: UnitSide): string | null {
  const word = side.text.words[to];
  if (word?.content !== true || /^[,;:.]/.test(side.text.text.slice(span.end, word.start))) return null;
  const at = side.words.indexOf(word);
  return at < 0 ? null : (side.forms[at] ?? null);
}

/** What a quantity measures, as a name that can be compared; null where that is not known. */
function measureOf(quantity: Quantity, side: UnitSide): string | null {
  // "1999" and "four years earlier", beside 2003
  if (quantity.length !== null) return quantity.others.some(isYear) ? "year" : `m${TIME}`;
  const unit = unitOf(quantity, side);
  if (unit !== null) return `m${unit.measures}`;
  const [term] = termsOf(quantity, side);
  return term === undefined || term.sort === "plain" ? null : term.sort;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value < 2200;
}

function sortOf(quantity: Quantity, side: UnitSide): string {
  const [term] = termsOf(quantity, side);
  if (term === undefined) return quantity.kind;
  // "in 1999" and "four years earlier"
  return term.leads !== null ? "year" : term.sort === "plain" ? `plain ${term.measures}` : term.sort;
}

function wordBefore({ from }: Quantity, { text: { words } }: UnitSide): string {
  return words[from - 1]?.word ?? "";
}

/** Content words near a quantity, as forms. */
function neighbours({ span }: Quantity, side: UnitSide): Set<string> {
  const forms = new Set<string>();
  side.words.forEach((word, index) => {
    const distance = Math.max(span.start - word.end, word.start - span.end);
    if (distance >= 0 && distance < AROUND && word.content) forms.add(side.forms[index] ?? "");
  });
  return forms;
}

/** Whether two numbers differ by tens alone: "1.2 tonnes" and "1,200", "5 million" and "5 billion". */
function isOtherSize(before: Quantity, after: Quantity): boolean {
  if (before.value <= 0 || after.value <= 0 || before.value === after.value) return false;
  const tens = Math.log10(before.value / after.value);
  return Math.abs(tens - Math.round(tens)) < 1e-9;
}

function isSameRank(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  const rank = (quantity: Quantity, { quantities }: UnitSide) => {
    const firm = quantities.filter((other) => !other.loose || other === quantity);
    const at = firm.findIndex(({ from }) => from === quantity.from);
    return [at, firm.length - at] as const;
  };
  const [a, b] = [rank(before, origin), rank(after, appearance)];
  return a[0] === b[0] || a[1] === b[1];
}
