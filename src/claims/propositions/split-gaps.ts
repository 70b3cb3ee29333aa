import type { Span } from "../../model/span.ts";
import { type Clause, clauseAt, isPeople, isVerbLike, word } from "./clauses.ts";
import { endOfVote } from "./coordination.ts";
import { NEGATIONS, PREPOSITIONS } from "./data/grammar-words.ts";
import { describesTreaty } from "./near-symbols.ts";
import { shareYears, takeYear } from "./share-years.ts";
import type { Sym } from "./symbols.ts";

type StatesSym = Extract<Sym, { kind: "states" }>;
type DateSym = Extract<Sym, { kind: "date" }>;

/** A sentence without its rows, and each row filled with the words that it leaves out. */
export interface Filled {
  readonly base: readonly Sym[];
  readonly rows: readonly { readonly symbols: readonly Sym[]; readonly place: Span }[];
}

/**
 * "The withdrawals of X and Y take effect on 27 December, Z's on 10 January", "X's parliament voted by 107 votes to 0, Y's by 81 to 1", "X
 * left in May, followed by Y in June": rows that say of another State only what differs. Null where there are none, or where it is not sure
 * what they leave out. Linear.
 */
export function splitGaps(symbols: readonly Sym[], clauses: readonly Clause[]): Filled | null {
  for (let at = 2; at < symbols.length; at++) {
    const rows = readRows(symbols, at);
    const last = rows.at(-1);
    if (last === undefined) continue;
    const clause = clauseAt(clauses, at - 1);
    const base = symbols.slice(clause.from, at);
    const dates = shareDates(base, rows);
    const filled = rows.map((row, index) => fillRow(base, row, dates[index + 1]));
    if (filled.some((symbols) => symbols === null)) return null;
    const [own] = ownDates(base);
    return {
      base: [
        ...symbols.slice(0, clause.from),
        ...base.map((symbol, index) => (index === own ? (dates[0] ?? symbol) : symbol)),
        ...symbols.slice(last.to),
      ],
      rows: rows.flatMap(({ place }, index) => {
        const symbols = filled[index];
        return symbols === null || symbols === undefined ? [] : [{ symbols, place }];
      }),
    };
  }
  return null;
}

interface Row {
  readonly states: StatesSym;
  /** how the State stands: "X's" and "that of X", "for X", or alone */
  readonly how: "owner" | "alone" | { readonly preposition: string };
  /** the day and its preposition */
  readonly date: readonly Sym[] | null;
  readonly votes: readonly Sym[] | null;
  readonly to: number;
  readonly place: Span;
}

/** More rows than this are no sentence. */
const MOST = 12;

function readRows(symbols: readonly Sym[], from: number): Row[] {
  const rows: Row[] = [];
  for (let at = from; rows.length < MOST; ) {
    const row = readRow(symbols, at);
    if (row === null) break;
    rows.push(row);
    at = row.to;
  }
  return rows;
}

/** ", Finland's on 10 January 2026", "and that of Poland on 20 February", ", followed by Poland in August" */
function readRow(symbols: readonly Sym[], parter: number): Row | null {
  const opened = skipOpening(symbols, parter);
  if (opened === null) return null;
  const named = skipArticle(symbols, opened.at);
  const states = symbols[named];
  if (states?.kind !== "states" || (states.via === "demonym" && !isPeople(symbols, named))) return null;
  if (states.possessive && opened.how !== "alone") return null;
  const values = readValues(symbols, skipFollows(symbols, named + 1));
  if (values === null || !closes(symbols, values.to)) return null;
  const { start } = states;
  const end = symbols[values.to - 1]?.end ?? states.end;
  return { states, how: states.possessive ? "owner" : opened.how, ...values, place: { start, end } };
}

function skipOpening(symbols: readonly Sym[], parter: number): { at: number; how: Row["how"] } | null {
  let at = parter;
  const mark = symbols[at];
  if (mark?.kind === "mark" && [",", ";", ":"].includes(mark.text)) at++;
  if (PARTERS.has(word(symbols[at]) ?? "")) at++;
  if (at === parter) return null;
  if (word(symbols[at]) === "then" || word(symbols[at]) === "with") at++;
  const first = word(symbols[at]) ?? "";
  const next = word(symbols[at + 1]);
  if (first === "followed" && next === "by") return { at: at + 2, how: "alone" };
  if ((first === "that" || first === "those") && next === "of") return { at: at + 2, how: "owner" };
  if (OWN_PREPOSITIONS.has(first)) return { at: at + 1, how: { preposition: first } };
  return { at, how: "alone" };
}

const PARTERS = new Set(["and", "but", "while"]);
const OWN_PREPOSITIONS = new Set(["by", "for", "from"]);

/** "the three Baltic states" */
function skipArticle(symbols: readonly Sym[], from: number): number {
  const at = word(symbols[from]) === "the" ? from + 1 : from;
  return symbols[at]?.kind === "number" && symbols[at + 1]?.kind === "states" ? at + 1 : at;
}

/** "Finland followed on", "Poland's will follow in" */
function skipFollows(symbols: readonly Sym[], from: number): number {
  const verb = AUXILIARIES.has(word(symbols[from]) ?? "") ? from + 1 : from;
  return /^follow(?:s|ed|ing)?$/.test(word(symbols[verb]) ?? "") ? verb + 1 : from;
}

const AUXILIARIES = new Set("will would to has is".split(" "));

/** A day, a vote, or both, in either order. */
function readValues(symbols: readonly Sym[], from: number): Pick<Row, "date" | "votes" | "to"> | null {
  let date: readonly Sym[] | null = null;
  let votes: readonly Sym[] | null = null;
  let to = from;
  for (;;) {
    let at = to;
    while (LEADS.has(word(symbols[at]) ?? "")) at++;
    const vote = endOfVote(symbols, at);
    if (symbols[at]?.kind === "date" && date === null) date = symbols.slice(to, at + 1);
    else if (vote !== null && votes === null) votes = symbols.slice(to, vote);
    else break;
    to = vote ?? at + 1;
  }
  return date === null && votes === null ? null : { date, votes, to };
}

const LEADS = new Set(
  "in on only already not until as early late the end middle beginning of at from by since".split(" "),
);

/** Whether nothing more is said of the State. */
function closes(symbols: readonly Sym[], at: number): boolean {
  const next = symbols[at];
  const behind = symbols[at + 1];
  if (next === undefined || next.kind === "mark") return behind === undefined || !isVerbLike(behind);
  const lower = word(next) ?? "";
  return (PARTERS.has(lower) || PREPOSITIONS.has(lower)) && !isVerbLike(behind);
}

/** The days of the clause and of its rows, with the years that they share; without them where the clause has not just one. */
function shareDates(base: readonly Sym[], rows: readonly Row[]): (DateSym | undefined)[] {
  const own = ownDates(base).flatMap((at) => asDate(base[at]));
  const told = rows.map(({ date }) => asDate(date?.at(-1))[0]);
  const [first] = own;
  if (own.length !== 1 || first === undefined || told.some((date) => date === undefined)) return [undefined, ...told];
  return shareYears([first, ...told.flatMap((date) => date ?? [])]);
}

function asDate(symbol: Sym | undefined): DateSym[] {
  return symbol?.kind === "date" ? [symbol] : [];
}

function ownDates(base: readonly Sym[]): number[] {
  return base.flatMap((symbol, at) => (symbol.kind === "date" && !describesTreaty(base, at) ? [at] : []));
}

/** The day of a row whose States are of those that the clause is about, in the year that it gives for them all. */
function yearOfAll(base: readonly Sym[], { states }: Row, date: DateSym): DateSym {
  const [year] = ownDates(base).flatMap((at) => asDate(base[at]));
  return year === undefined || !isPartOf(states, base) ? date : takeYear(date, year);
}

function isPartOf({ states }: StatesSym, base: readonly Sym[]): boolean {
  if (["both", "they", "all"].includes(word(base[0]) ?? "")) return true;
  return base.some(
    (symbol) =>
      symbol.kind === "states" &&
      symbol.states.length > states.length &&
      states.every((state) => symbol.states.includes(state)),
  );
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly symbols: readonly Sym[];
}

/** The clause with the row's State, day and vote in the places of its own; null where one of those places is not sure. */
function fillRow(base: readonly Sym[], row: Row, date: DateSym | undefined): readonly Sym[] | null {
  if (base.some((symbol) => NEGATIONS.has(word(symbol) ?? ""))) return null;
  const state = stateEdit(base, row);
  const day = dateEdit(base, row, date === undefined ? undefined : yearOfAll(base, row, date));
  const votes = votesEdit(base, row);
  if (state === null || day === null || votes === null) return null;
  const edits = [state, ...day, ...votes].sort((a, b) => a.from - b.from);
  const filled: Sym[] = [];
  let cursor = 0;
  for (const { from, to, symbols } of edits) {
    filled.push(...base.slice(cursor, from), ...symbols);
    cursor = to;
  }
  return [...filled, ...base.slice(cursor)];
}

/** The one State of the clause that stands as the row's does. */
function stateEdit(base: readonly Sym[], { states, how }: Row): Edit | null {
  const places = base.flatMap((symbol, at) =>
    symbol.kind === "states" && standsAs(base, symbol, at, how) ? [{ symbol, at }] : [],
  );
  const [place] = places;
  if (place === undefined && how === "alone") return pronounEdit(base, states);
  if (place === undefined || places.length > 1) return null;
  const { possessive, via } = place.symbol;
  const counted = base[place.at - 1]?.kind === "number" ? place.at - 1 : place.at;
  return {
    from: word(base[counted - 1]) === "the" ? counted - 1 : counted,
    to: place.at + 1,
    symbols: [{ ...states, possessive, via: via === "group" ? "name" : via }],
  };
}

/** "Both are bound by it, X since 1999": a pronoun that opens the clause, where it names no State. */
function pronounEdit(base: readonly Sym[], states: StatesSym): Edit | null {
  const opens = ["both", "they", "all"].includes(word(base[0]) ?? "");
  if (!opens || base.some(({ kind }) => kind === "states")) return null;
  return { from: 0, to: 1, symbols: [states] };
}

function standsAs(base: readonly Sym[], symbol: StatesSym, at: number, how: Row["how"]): boolean {
  const governor = governorOf(base, at);
  const adjective = symbol.via === "demonym" && !isPeople(base, at);
  if (how === "owner") return symbol.possessive || adjective || governor === "of";
  if (symbol.possessive || adjective) return false;
  return how === "alone" ? !PREPOSITIONS.has(governor) : governor === how.preposition;
}

/** The word before a State, its article and number left out. */
function governorOf(base: readonly Sym[], at: number): string {
  const counted = base[at - 1]?.kind === "number" ? at - 2 : at - 1;
  return word(base[counted]) === "the" ? (word(base[counted - 1]) ?? "") : (word(base[counted]) ?? "");
}

function dateEdit(base: readonly Sym[], row: Row, date: DateSym | undefined): readonly Edit[] | null {
  const [at, ...others] = ownDates(base);
  if (others.length > 0) return null;
  // "both are bound by it, X since 1999 and Y since 2000": the clause has no day of its own
  if (at === undefined && row.date !== null && !isPartOf(row.states, base)) return null;
  if (at === undefined) return row.date === null ? [] : [{ from: base.length, to: base.length, symbols: row.date }];
  const led = LEADS.has(word(base[at - 1]) ?? "");
  // whose day it is that the row does not repeat is not said
  if (row.date === null || date === undefined) return [{ from: led ? at - 1 : at, to: at + 1, symbols: [] }];
  if (row.date.length > 1) return [{ from: led ? at - 1 : at, to: at + 1, symbols: [...row.date.slice(0, -1), date] }];
  const lead = base[at]?.kind === "date" ? base[at].date.lead : null;
  return [{ from: at, to: at + 1, symbols: [{ ...date, date: { ...date.date, lead } }] }];
}

function votesEdit(base: readonly Sym[], { votes }: Row): readonly Edit[] | null {
  const places = base.flatMap((_, at) => {
    const to = endOfVote(base, at);
    return to === null ? [] : [{ from: at, to }];
  });
  const [place] = places;
  if (places.length > 1 || (place === undefined && votes !== null)) return null;
  if (place === undefined) return [];
  return [{ ...place, symbols: (votes ?? []).filter((symbol) => !LEADS.has(word(symbol) ?? "")) }];
}
