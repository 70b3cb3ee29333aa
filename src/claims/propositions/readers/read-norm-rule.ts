import type { TreatyId } from "../../../model/treaty.ts";
import { clauseAt, hasTrigger, word } from "../clauses.ts";
import type { NormWords } from "../lexicon.ts";
import { isNegated, type Reading } from "../reading.ts";
import { stemWord } from "../stem-word.ts";
import { treatyFor } from "../treaty-for.ts";
import { findDeontic } from "./find-deontic.ts";
import { findCitedProvisions } from "./find-period.ts";
import { findStem, stemSet } from "./find-words.ts";
import type { SaidRule } from "./said-rule.ts";

/**
 * What a treaty's vocabulary holds as norms, figures and classes: "parties must help victims" (`required`), "the treaty recognises
 * five nuclear powers" (`5`), "X counts as a nuclear-weapon State" (`is`).
 */
export function readNormRule(reading: Reading): SaidRule | null {
  const treaty = treatyMeant(reading);
  if (treaty === null) return null;
  return readClass(reading, treaty) ?? readFigure(reading, treaty) ?? readNorm(reading, treaty);
}

/** Whose rules these are: of the treaty named, or of the one spoken of where parties or an article are named. */
function treatyMeant(reading: Reading): TreatyId | null {
  const { symbols, context } = reading;
  const named = symbols.findIndex(({ kind }) => kind === "treaty");
  if (named >= 0) return treatyFor(reading, named)?.treaty ?? null;
  if (!context.implied || symbols.some(({ kind }) => kind === "other-treaty")) return null;
  const ruled = symbols.some((symbol) => hasTrigger(symbol, "party") || RULED.test(word(symbol) ?? ""));
  return ruled ? context.treaty : null;
}

const RULED = /^(it|they|states?|countr(y|ies)|members?|governments?|article|recogni[sz]\w+|may|must|cannot)$/;

/** The norms, figures or classes of the treaty all of whose words the sentence has; the one with most words. */
function findSaid(reading: Reading, treaty: TreatyId, kind: NormWords["kind"]): (NormWords & { at: number }) | null {
  const norms = reading.context.lexicon.norms.get(treaty) ?? [];
  if (norms.length === 0) return null;
  const stems = new Set(reading.symbols.map(stemOf));
  let best: NormWords | null = null;
  for (const norm of norms) {
    if (norm.kind !== kind || norm.stems.length <= (best?.stems.length ?? 0)) continue;
    if (norm.stems.every((stem) => stems.has(stem))) best = norm;
  }
  if (best === null) return null;
  const own = new Set(best.stems);
  return { ...best, at: reading.symbols.findIndex((symbol) => own.has(stemOf(symbol))) };
}

/** A word's stem; a meeting of the parties is read as one symbol. */
function stemOf(symbol: Reading["symbols"][number]): string {
  return symbol.kind === "word" ? symbol.stem : symbol.kind === "meeting" ? MEETING : "";
}

const MEETING = stemWord("meeting");

function readNorm(reading: Reading, treaty: TreatyId): SaidRule | null {
  const norm = findSaid(reading, treaty, "norm");
  if (norm === null || reading.symbols.some((symbol, at) => isCount(reading, symbol, at))) return null;
  const states = reading.symbols.flatMap((symbol) => (symbol.kind === "states" ? symbol.states : []));
  const modal = reading.symbols.some(
    (symbol) => symbol.kind === "treaty" || /^(may|can|must|cannot)$/.test(word(symbol) ?? ""),
  );
  if ((states.length > 0 && !modal) || states.length > 1) return null;
  const { from, to } = clauseAt(reading.clauses, norm.at);
  const said = findDeontic(reading, from, to) ?? findDeontic(reading, 0, from);
  if (said === null) return null;
  return { topic: "norm", at: norm.at, says: [said, ...(findCitedProvisions(reading) ?? [])], states, duty: norm.name };
}

/** A number, the one of an article left out. */
function isCount({ symbols }: Reading, symbol: Reading["symbols"][number], at: number): boolean {
  return symbol.kind === "number" && !/^art(icles?)?$/.test(word(symbols[at - 1]) ?? "");
}

/** "recognises five nuclear-weapon States", "missiles with ranges of 500 to 5,500 kilometres": the numbers before what they count. */
function readFigure(reading: Reading, treaty: TreatyId): SaidRule | null {
  const figure = findSaid(reading, treaty, "figure");
  if (figure === null || reading.symbols.some(({ kind }) => kind === "states")) return null;
  const says: string[] = [];
  let number = figure.at;
  for (let at = figure.at - 1; at >= Math.max(0, figure.at - FIGURE_REACH); at--) {
    const symbol = reading.symbols[at];
    if (symbol?.kind === "number" && !symbol.ordinal) {
      says.unshift(String(symbol.value));
      number = at;
    } else if (symbol?.kind !== "word" || !JOINS.has(symbol.lower)) break;
  }
  return says.length === 0 ? null : { topic: "figure", at: figure.at, says, duty: figure.name, number };
}

/** Symbols between a number and what it counts: "between 500 and 5,500 kilometres", "five official nuclear powers". */
const FIGURE_REACH = 5;
const JOINS = new Set("to and between official recognised recognized".split(" "));

const COUNTED = stemSet("recognise recognize count consider regard treat class classify define");

/** "X is recognised as a nuclear-weapon State by the treaty", "under it X counts as one". */
function readClass(reading: Reading, treaty: TreatyId): SaidRule | null {
  const found = findSaid(reading, treaty, "class");
  if (found === null) return null;
  const { symbols } = reading;
  const states = symbols.flatMap((symbol) => (symbol.kind === "states" ? symbol.states : []));
  const counted = findStem(reading, COUNTED);
  const as = symbols.some(
    (symbol, at) =>
      at < found.at && at >= found.at - 5 && ["as", "is", "are", "was", "were"].includes(word(symbol) ?? ""),
  );
  if (states.length === 0 || !as || (counted < 0 && !symbols.some(({ kind }) => kind === "treaty"))) return null;
  const non = word(symbols[found.at - 1]) === "non";
  const denied = isNegated(reading, counted >= 0 ? counted : found.at) !== non;
  return { topic: "class", at: found.at, says: [denied ? "is-not" : "is"], states, duty: found.name };
}
