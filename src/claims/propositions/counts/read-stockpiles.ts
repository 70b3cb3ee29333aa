import type { StateCode } from "../../../model/state.ts";
import { CURRENCIES } from "../../drift/data/currencies.ts";
import { type Draft, type Reading, spanOf } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger } from "../symbols/clauses.ts";
import { readComparison } from "./read-comparison.ts";

type Measure = Extract<Draft["content"], { kind: "stockpile-quantity" }>["of"];

/** "inherited six million mines", "3.3 million mines remain", "has destroyed 2.6 million". Numbers under 100 are no stock. */
export function readStockpiles(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const [at, symbol] of reading.symbols.entries()) {
    if (symbol.kind !== "number" || symbol.ordinal || symbol.value < 100) continue;
    const draft = readAt(reading, at, symbol.value);
    if (draft !== null) drafts.push(draft);
  }
  const remain = reading.symbols.findIndex((symbol) => hasTrigger(symbol, "remain"));
  const left = drafts.filter(({ content }) => content.kind === "stockpile-quantity" && content.of === "remaining");
  if (left.length < 2 || remain < 0) return drafts;
  // "Of its six million mines it has yet to destroy three": only the number nearest to the verb is what is left
  const offset = reading.symbols[remain]?.start ?? 0;
  const nearest = [...left].sort((a, b) => Math.abs(a.at - offset) - Math.abs(b.at - offset))[0];
  return drafts.filter((draft) => !left.includes(draft) || draft === nearest);
}

function readAt(reading: Reading, at: number, quantity: number): Draft | null {
  if (isMoney(reading, at)) return null;
  const counted = [1, 2].map((step) => reading.symbols[at + step]);
  if (
    counted.some(
      (symbol) =>
        hasTrigger(symbol, "party", "signatory") ||
        (symbol?.kind === "word" && /^(states|countries|nations)$/.test(symbol.lower)),
    )
  )
    return null;
  const clause = clauseAt(reading.clauses, at);
  const near = reading.symbols.slice(Math.max(clause.from, at - 10), Math.min(clause.to, at + 10));
  const stock = near.some(
    (symbol) =>
      symbol.kind === "word" &&
      ["stockpil", "stock", "arsenal", "supply", "inventory", "stockpiling"].includes(symbol.stem),
  );
  const weapons = reading.symbols
    .slice(at + 1, at + 5)
    .some((symbol) => symbol.kind === "word" && symbol.tags.some((tag) => tag.kind === "object"));
  if (!stock && !weapons) return null;
  const of = readMeasure(reading, at, stock);
  const treaty = treatyFor(reading, at);
  if (of === null || treaty === null) return null;
  const subject = subjectOf(reading, at) ?? subjectOf(reading, clause.to - 1);
  const spokenOf = reading.symbols.some(({ kind }) => kind === "states") ? [] : reading.context.lastStates;
  const states = subject?.states ?? findOwner(reading) ?? (spokenOf.length === 1 ? spokenOf : []);
  if (states.length > 1) return null;
  const date = dateFor(reading, at, "actual");
  return {
    content: {
      kind: "stockpile-quantity",
      state: states[0] ?? null,
      quantity,
      comparison: readComparison(reading, at),
      of,
      date: date?.lead === "by" ? null : (date?.date ?? null),
    },
    treaty: treaty.treaty,
    negated: false,
    modality: "actual",
    at: reading.symbols[at]?.start ?? 0,
    span: spanOf(reading, clause.from, clause.to - 1),
    fields: {
      quantity: [spanOf(reading, at, at)],
      ...(subject === null ? {} : { state: [spanOf(reading, subject.at, subject.at)] }),
    },
    about: null,
    reader: "stockpile",
  };
}

/** "$500 million", "EUR 500 million", "500 million euros" */
function isMoney({ symbols, text }: Reading, at: number): boolean {
  const { start = 0, end = 0 } = symbols[at] ?? {};
  const next = symbols[at + 1];
  const signed = /\p{Sc}/u.test(text.slice(Math.max(0, start - 2), end));
  const coded = CURRENCY_CODE.test(text.slice(Math.max(0, start - 4), start));
  return signed || coded || (next?.kind === "word" && CURRENCIES.has(next.stem));
}

const CURRENCY_CODE = /^(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|SEK|NOK|DKK) /;

/** "Greek mines", "the Greek remainder": whose stock an adjective says it is. */
function findOwner({ symbols }: Reading): readonly StateCode[] | null {
  const owner = symbols.find((symbol, at) => {
    const next = symbols[at + 1];
    const stock =
      next?.kind === "word" &&
      (next.objectLength > 0 || /^(?:stocks?|stockpiles?|remainder|mines|landmines)$/.test(next.lower));
    return symbol.kind === "states" && symbol.via === "demonym" && stock;
  });
  return owner?.kind === "states" ? owner.states : null;
}

/** The nearest verb to the number says what it counts; "its stockpile of six million mines inherited from" is a stock held. */
function readMeasure(reading: Reading, at: number, stock: boolean): Measure | null {
  const clause = clauseAt(reading.clauses, at);
  let best: { of: Measure; distance: number } | null = null;
  for (let index = clause.from; index < clause.to; index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "word") continue;
    const of: Measure | null = hasTrigger(symbol, "inherit")
      ? "inherited"
      : /^(destroyed|eliminated|scrapped|disposed)$/.test(symbol.lower) && index < at
        ? "destroyed"
        : hasTrigger(symbol, "remain") && symbol.lower !== "left"
          ? "remaining"
          : symbol.lower === "left" && index > at
            ? "remaining"
            : null;
    const distance = Math.abs(index - at);
    if (of !== null && (best === null || distance < best.distance)) best = { of, distance };
  }
  const holds = reading.symbols
    .slice(clause.from, at)
    .some(
      (symbol) =>
        symbol.kind === "word" &&
        (hasTrigger(symbol, "holdStock") || ["is", "are", "of", "was", "totals"].includes(symbol.lower)),
    );
  if (best?.of === "inherited" && stock && holdsNow(reading, clause.from, at)) return "held";
  if (best !== null) return best.of;
  return stock || holds ? "held" : null;
}

/** "destroy its stockpile of six million mines inherited from ...": the words give the number as what is there now. */
function holdsNow(reading: Reading, from: number, at: number): boolean {
  return reading.symbols
    .slice(from, at)
    .some(
      (symbol) =>
        symbol.kind === "word" &&
        (["stockpil", "stock", "arsenal"].includes(symbol.stem) || /^(has|holds|have|is|are)$/.test(symbol.lower)),
    );
}
