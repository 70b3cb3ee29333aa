import type { TreatyId } from "../../../model/treaty.ts";
import { findCitedProvisions } from "../reading/find-period.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { findTriggers, isNegated, type Reading } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { isQuestion, word } from "../symbols/clauses.ts";
import type { NormWords } from "../symbols/lexicon.ts";
import { type Deontic, findDeontic, isDeniedThing } from "./find-deontic.ts";
import { type FoundNorm, findCondition, findNorm } from "./find-norm.ts";
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

/** Whose rules these are: of the treaty named, or else of the one spoken of. */
function treatyMeant(reading: Reading): TreatyId | null {
  const { symbols, context } = reading;
  const named = symbols.findIndex(({ kind }) => kind === "treaty");
  if (named >= 0) return treatyFor(reading, named)?.treaty ?? null;
  if (!context.implied || symbols.some(({ kind }) => kind === "other-treaty")) return null;
  return context.treaty;
}

function findSaid(reading: Reading, treaty: TreatyId, kind: NormWords["kind"]): FoundNorm | null {
  const norms = reading.context.lexicon.norms.get(treaty) ?? [];
  // "may be used by the police, but not in war": what is told first
  const but = reading.symbols.findIndex(
    (symbol, at) =>
      ["but", "though"].includes(word(symbol) ?? "") &&
      /^(not|never)$/.test(word(reading.symbols[at + 1]) ?? "") &&
      BESIDE.has(word(reading.symbols[at + 2]) ?? ""),
  );
  return findNorm(but > 0 ? { ...reading, symbols: reading.symbols.slice(0, but) } : reading, norms, kind);
}

const BESIDE = new Set("as in for by on to with at against under the a an when during".split(" "));

function readNorm(reading: Reading, treaty: TreatyId): SaidRule | null {
  const norm = findSaid(reading, treaty, "norm");
  if (norm === null || (!norm.lacking && reading.symbols.some((symbol, at) => isCount(reading, symbol, at))))
    return null;
  if (isWish(reading, norm.used) || isMoney(reading, norm.used) || RARE.test(wordsOf(reading))) return null;
  if (norm.name === "suspension" && norm.heads.every((at) => isDeed(reading, at))) return null;
  const states = reading.symbols.flatMap((symbol) => (symbol.kind === "states" ? symbol.states : []));
  const modal = reading.symbols.some(
    (symbol) => symbol.kind === "treaty" || /^(may|can|must|cannot)$/.test(word(symbol) ?? ""),
  );
  if ((states.length > 0 && !modal) || states.length > 1) return null;
  const said = readSaid(reading, norm) ?? readPlain(reading, norm);
  const strong = said !== "present" && said !== "absent";
  if (said === null || (norm.stems.length === 1 && !strong && !isAboutRules(reading))) return null;
  if (said === "present" && TOLD.test(wordsBetween(reading, 0, reading.symbols.length)) && !isAboutRules(reading))
    return null;
  // That there is a day is told by the day; that there is none only so
  if (norm.name.endsWith("-deadline") && said !== "absent" && said !== "not-required") return null;
  const conditioned = findCondition(reading, norm.used) ?? [];
  const says = [said, conditioned, findCitedProvisions(reading) ?? []].flat();
  return { topic: "norm", at: norm.at, says, states, duty: norm.name };
}

/** How often something is to be done, where it is not the plain "every year". */
const RARE =
  /\b(?:every|each) (?:other|few|month|week|quarter|<number>) |\b(?:twice|thrice|<number> times|once every)\b|\b(?:monthly|quarterly|biennial|biannual)\b/;

function wordsOf(reading: Reading): string {
  return wordsBetween(reading, 0, reading.symbols.length);
}

/** "X suspended the treaty": what was done, and no rule. */
function isDeed({ symbols }: Reading, at: number): boolean {
  const before = word(symbols[at - 1]) ?? "";
  // "answered by suspending it"
  if (word(symbols[at]) === "suspending" && before === "by") return true;
  return /^suspend(ed|s)$/.test(word(symbols[at]) ?? "") && !/^(be|been|is|are|being)$/.test(before);
}

/** What is said of the norm where its first word stands; "X suspended it, although there is no clause on suspension" has it twice. */
function readSaid(reading: Reading, norm: FoundNorm): Deontic | null {
  for (const head of norm.heads) {
    const said = findDeontic(reading, head, norm.used);
    if (said !== null) return said;
  }
  return null;
}

/** A treaty named, any State, a question, "there is no": without these one word is too little. */
function isAboutRules(reading: Reading): boolean {
  const { symbols } = reading;
  return (
    symbols.some(({ kind }) => kind === "treaty") ||
    speaksGenerally(reading) ||
    isQuestion(symbols) ||
    /\bthere (is|are)\b/.test(wordsBetween(reading, 0, symbols.length))
  );
}

/** "should", "wants", a bill at home: what somebody would have, or the law of one State. */
function isWish(reading: Reading, used: ReadonlySet<number>): boolean {
  const { symbols } = reading;
  if (findTriggers(reading, "parliament", "decree", "president").length > 0) return true;
  return symbols.some((symbol, at) => {
    const lower = word(symbol) ?? "";
    // "no reasons are called for", "the treaty calls for"
    if (/^call(s|ed)?$/.test(lower))
      return !/^(is|are|be)$/.test(word(symbols[at - 1]) ?? "") && symbols[at - 1]?.kind !== "treaty";
    return !used.has(at) && WISHES.has(lower);
  });
}

/** "set aside eight million dollars": what is put by, and no rule. */
function isMoney({ symbols }: Reading, used: ReadonlySet<number>): boolean {
  return symbols.some(
    (symbol, at) => symbol.kind === "number" && !symbol.ordinal && used.has(at - 1) && symbol.value >= 1000,
  );
}

const WISHES = new Set(
  "should ought want wants wanted wish wishes hope hopes hoped propose proposes proposed proposal suggest suggests urge urges urged urging appeal appeals demanded plan plans planned bill constitution constitutional draft would-be".split(
    " ",
  ),
);

/** "Disputes go before a judge", "no inspector comes": a rule said in the plain present, of the treaty or of any State. */
function readPlain(reading: Reading, norm: FoundNorm): Deontic | null {
  const { symbols } = reading;
  if (!norm.lacking) return isDoneByAll(reading, norm) ? "present" : null;
  if (symbols.some(({ kind }) => kind === "states" || kind === "date")) return null;
  const told = norm.stems.length > 1 && reading.context.recent !== null;
  const named = told || symbols.some(({ kind }) => kind === "treaty") || speaksGenerally(reading);
  const words = wordsBetween(reading, 0, symbols.length);
  if (!named || PAST.test(words)) return null;
  return isDeniedThing(reading, norm.at) ? "absent" : norm.stems.length > 1 ? "present" : null;
}

/** What somebody did, and no rule. */
const TOLD =
  /\b(?:accused?|alleged?|blamed?|laid|planted|used|produced|fired|buried|sown|sowed|scattered|dropped|killed|maimed|found)\b/;

/** "Members report every year", "each party fences its minefields": what a rule asks of all, said in the plain present. */
function isDoneByAll({ symbols }: Reading, { used }: FoundNorm): boolean {
  const noun = symbols[0]?.kind === "word" && /^(each|every|all|the)$/.test(symbols[0].lower) ? 1 : 0;
  const from = word(symbols[noun]) === "states" && word(symbols[noun + 1]) === "parties" ? noun + 1 : noun;
  return WHO.test(word(symbols[from]) ?? "") && used.has(from + 1);
}

const WHO = /^(part(y|ies)|members?|state|country)$/;
const PAST = /\b(was|were|had|did|been|will|would|went|could|might|took|gave|said)\b/;

/** A number; those of an article, "one" and "third" left out. */
function isCount({ symbols }: Reading, symbol: Reading["symbols"][number], at: number): boolean {
  return (
    symbol.kind === "number" &&
    !symbol.ordinal &&
    symbol.value !== 1 &&
    !/^art(icles?)?$/.test(word(symbols[at - 1]) ?? "")
  );
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
  // "only to the five nuclear powers": who they are is presupposed
  const before = [1, 2].map((back) => word(reading.symbols[number - back]) ?? "");
  if (/^(?:the|these|those)$/.test(before[0] ?? "") && /^(?:to|for|by|of|with|among|from)$/.test(before[1] ?? ""))
    return null;
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
