import type { Span } from "../../../model/span.ts";
import { NEGATIONS, PREPOSITIONS } from "../data/grammar-words.ts";
import { isPeople } from "../reading/find-subject.ts";
import { shareYears, takeYear } from "../rewrite/share-years.ts";
import { type Clause, clauseAt, isVerbLike, word } from "../symbols/clauses.ts";
import { describesTreaty } from "../symbols/near-symbols.ts";
import type { Sym } from "../symbols/symbols.ts";
import { endOfVote } from "./coordination.ts";

type StatesSym = Extract<Sym, { kind: "states" }>;
type TreatySym = Extract<Sym, { kind: "treaty" }>;
type DateSym = Extract<Sym, { kind: "date" }>;

/** A sentence without its rows, and each row filled with the words that it leaves out. */
export interface Filled {
  readonly base: readonly Sym[];
  readonly rows: readonly { readonly symbols: readonly Sym[]; readonly place: Span }[];
}

/**
 * "The withdrawals of X and Y take effect on 27 December, Z's on 10 January", "X's parliament voted by 107 votes to 0, Y's by 81 to 1", "X
 * left in May, followed by Y in June", "the one treaty entered into force in 1999, the other in 2010": rows that say of another State or
 * treaty only what differs. Null where there are none, or where it is not sure what they leave out. Linear.
 */
export function splitGaps(symbols: readonly Sym[], clauses: readonly Clause[]): Filled | null {
  for (let at = 2; at < symbols.length; at++) {
    const rows = readRows(symbols, at);
    const last = rows.at(-1);
    if (last === undefined) continue;
    const clause = clauseAt(clauses, at - 1);
    const base = symbols.slice(clause.from, at);
    const dates = shareDates(base, rows);
    const subject = subjectOfAll(symbols, clause, base);
    const filled = rows.map((row, index) => fillRow({ base, subject }, row, dates[index + 1]));
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
  readonly named: StatesSym | TreatySym;
  /** how the State or treaty stands: "X's" and "that of X", "for X", or alone */
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
  const at = skipArticle(symbols, opened.at);
  const named = symbols[at];
  if (named?.kind !== "states" && named?.kind !== "treaty") return null;
  const owner = named.kind === "states" && named.possessive;
  if (named.kind === "states" ? named.via === "demonym" && !isPeople(symbols, at) : named.treaty === null) return null;
  if (owner && opened.how !== "alone") return null;
  const values = readValues(symbols, skipFollows(symbols, at + 1));
  if (values === null || !closes(symbols, values.to)) return null;
  const { start } = named;
  const end = symbols[values.to - 1]?.end ?? named.end;
  return { named, how: owner ? "owner" : opened.how, ...values, place: { start, end } };
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
const OWN_PREPOSITIONS = new Set(["by", "for", "from", "to"]);

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
  "in on only already not until as early late the end middle beginning of at from by since less more than about some almost nearly barely".split(
    " ",
  ),
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

/** The clause that the rows are filled into, and those it is about together: named in it, or in the clause it takes its subject from. */
interface Template {
  readonly base: readonly Sym[];
  readonly subject: StatesSym | "pronoun" | null;
}

function subjectOfAll(symbols: readonly Sym[], { from }: Clause, base: readonly Sym[]): Template["subject"] {
  if (["both", "they", "all"].includes(word(base[0]) ?? "")) return "pronoun";
  const named = base.some(isStates) ? base : symbols.slice(0, from);
  return named.filter(isStates).findLast(({ states }) => states.length > 1) ?? null;
}

function isStates(symbol: Sym): symbol is StatesSym {
  return symbol.kind === "states";
}

/** Whether the row tells of one of those whom the clause is about together. */
function isPartOf({ named }: Row, { subject }: Template): boolean {
  if (named.kind === "treaty" || subject === null) return false;
  if (subject === "pronoun") return true;
  const { states } = subject;
  return states.length > named.states.length && named.states.every((state) => states.includes(state));
}

/** The day of a row whose States are of those that the clause is about, in the year that it gives for them all. */
function yearOfAll(template: Template, row: Row, date: DateSym): DateSym {
  const { base } = template;
  const [year] = ownDates(base).flatMap((at) => asDate(base[at]));
  return year === undefined || !isPartOf(row, template) ? date : takeYear(date, year);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly symbols: readonly Sym[];
}

/** The clause with the row's State or treaty, day and vote in the places of its own; null where one of those places is not sure. */
function fillRow(template: Template, row: Row, date: DateSym | undefined): readonly Sym[] | null {
  const { base } = template;
  if (base.some((symbol) => NEGATIONS.has(word(symbol) ?? ""))) return null;
  const name = row.named.kind === "states" ? stateEdit(template, row, row.named) : treatyEdit(base, row, row.named);
  const day = dateEdit(template, row, date === undefined ? undefined : yearOfAll(template, row, date));
  const votes = votesEdit(base, row);
  if (name === null || day === null || votes === null) return null;
  const edits = [name, ...day, ...votes].sort((a, b) => a.from - b.from);
  const filled: Sym[] = [];
  let cursor = 0;
  for (const { from, to, symbols } of edits) {
    filled.push(...base.slice(cursor, from), ...symbols);
    cursor = to;
  }
  return [...filled, ...base.slice(cursor)];
}

/** The one State of the clause that stands as the row's does. */
function stateEdit(template: Template, row: Row, states: StatesSym): Edit | null {
  const { base } = template;
  const places = base.flatMap((symbol, at) =>
    isStates(symbol) && standsAs(base, symbol, at, row.how) ? [{ symbol, at }] : [],
  );
  const [place] = places;
  if (place === undefined && row.how === "alone") return openingEdit(template, row, states);
  if (place === undefined || places.length > 1) return null;
  const { possessive, via } = place.symbol;
  const counted = base[place.at - 1]?.kind === "number" ? place.at - 1 : place.at;
  return {
    from: word(base[counted - 1]) === "the" ? counted - 1 : counted,
    to: place.at + 1,
    symbols: [{ ...states, possessive, via: via === "group" ? "name" : via }],
  };
}

/** "Both are bound by it, X since 1999", "X and Y never signed and acceded, X in 2004": the clause names no State itself. */
function openingEdit(template: Template, row: Row, states: StatesSym): Edit | null {
  if (template.base.some(isStates) || !isPartOf(row, template)) return null;
  return { from: 0, to: template.subject === "pronoun" ? 1 : 0, symbols: [{ ...states, via: "name" }] };
}

/** The one treaty of the clause, where it stands as the row's does. */
function treatyEdit(base: readonly Sym[], { how }: Row, treaty: TreatySym): Edit | null {
  const places = base.flatMap((symbol, at) => (symbol.kind === "treaty" ? [at] : []));
  const [at] = places;
  if (at === undefined || places.length > 1 || how === "owner") return null;
  const governor = governorOf(base, at);
  const alike = how === "alone" ? !PREPOSITIONS.has(governor) : governor === how.preposition;
  return alike ? { from: at, to: at + 1, symbols: [treaty] } : null;
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

function dateEdit(template: Template, row: Row, date: DateSym | undefined): readonly Edit[] | null {
  const { base } = template;
  const [at, ...others] = ownDates(base);
  if (others.length > 0) return null;
  // "both are bound by it, X since 1999 and Y since 2000": the clause has no day of its own
  if (at === undefined && row.date !== null && !isPartOf(row, template)) return null;
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
