import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { objectAfter, treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, isComma, phraseAt, word } from "../symbols/clauses.ts";
import { isEffectDate, stateForWhich } from "../symbols/near-symbols.ts";

type TreatyEvent = Extract<Draft["content"], { kind: "treaty-date" }>["event"];

/** "The Convention, adopted in 1997, entered into force on 1 March 1999": days of the treaty as such. */
export function readTreatyDates(reading: Reading): Draft[] {
  const acts = findTriggers(reading, "adopt", "open", "effect", "sign");
  const binding = reading.symbols.flatMap((_, at) => (becomesBinding(reading, at) ? [at] : []));
  return [...acts, ...binding].flatMap((at) => readAt(reading, at));
}

function readAt(reading: Reading, at: number): Draft[] {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return [];
  const clause = clauseAt(reading.clauses, at);
  const event = readEvent(reading, at, clause.from, clause.to);
  // "a member since its first day in force"
  if (event === null || /^(?:day|days|year|years|time)$/.test(word(reading.symbols[at - 1]) ?? "")) return [];
  const treaty = treatyFor(reading, at);
  const modality = modalityAt(reading, at);
  if (treaty === null || modality === "possible" || modality === "conditional") return [];
  const date = dateFor(reading, at, isPresent(symbol.lower) ? "planned" : modality);
  const negated = isNegated(reading, at);
  if (date === null && event !== "entry-into-force") return [];
  // of a State: "joined with effect from D", "X, for which it entered into force on D"
  if (date !== null && isEffectDate(reading.symbols, date.at)) return [];
  if (stateForWhich(reading.symbols, clause.from) !== null) return [];
  if (word(reading.symbols[at - 1]) === "to") return [];
  const lasting = ["in force", "in effect"].includes(phraseAt(reading.symbols, at)) && date?.lead === "since";
  if (date !== null && !lasting && (negated || ["since", "until", "after"].includes(date.lead ?? ""))) return [];
  const length = symbol.triggerLength;
  const relative = word(reading.symbols[clause.from]) === "on" || word(reading.symbols[clause.from - 2]) === "on";
  if (date === null && (word(reading.symbols[at + length]) === "for" || relative)) return [];
  // "a withdrawal takes effect after six months, in which case it takes effect only when": it is the withdrawal that does
  if (date === null && findTriggers(reading, "withdraw").some((index) => index < at)) return [];
  // "when the treaty entered into force" names a time and asserts nothing
  if (date === null && (modality === "planned" || ["when", "before", "after", "since", "if"].includes(clause.link)))
    return [];
  if (date === null && TIMES.has(word(reading.symbols[firstOf(reading, at, clause.from) - 1]) ?? "")) return [];
  if (date === null && isTimed(reading, at + length)) return [];
  const place = readPlace(reading, at, clause.to);
  return [
    {
      content: { kind: "treaty-date", event, date: date?.date ?? null, place: place?.name ?? null },
      treaty: treaty.treaty,
      negated,
      modality,
      at: symbol.start,
      span: clauseSpan(reading, at),
      fields: {
        event: [{ start: symbol.start, end: symbol.end }],
        ...(date === null ? {} : { date: [date.span] }),
        ...(place === null ? {} : { place: [place.span] }),
      },
      about: null,
      reader: "treaty-date",
    },
  ];
}

/** "entered into force six months after its signing": a time from another event, which is no day. */
function isTimed({ symbols }: Reading, from: number): boolean {
  return symbols
    .slice(from, from + 4)
    .some(
      (symbol, step) =>
        TIMES.has(word(symbol) ?? "") && /^(?:day|week|month|year)s?$/.test(word(symbols[from + step - 1]) ?? ""),
    );
}

/** "since the accord came into force": the word before the treaty that the verb at `at` speaks of. */
function firstOf(reading: Reading, at: number, from: number): number {
  for (let index = at - 1; index >= from; index--)
    if (reading.symbols[index]?.kind === "treaty") {
      return word(reading.symbols[index - 1]) === "the" ? index - 1 : index;
    }
  return from;
}

const TIMES = new Set("since when before after until once".split(" "));

/** "enters into force on 1 June": a day without its year is one to come. */
function isPresent(lower: string): boolean {
  return lower === "enters" || lower === "comes" || lower === "takes";
}

function readEvent(reading: Reading, at: number, from: number, to: number): TreatyEvent | null {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return null;
  const inClause = reading.symbols.slice(from, to);
  if (becomesBinding(reading, at))
    return isForState(inClause) || !subjectIsTreaty(reading, at, from) ? null : "entry-into-force";
  // "became law" is the event itself
  const own = reading.symbols.slice(at, at + symbol.triggerLength);
  const others = inClause.filter((part) => !own.includes(part));
  if (others.some((part) => hasTrigger(part, "withdraw", "suspend", "parliament", "decree", "law"))) return null;
  if (!subjectIsTreaty(reading, at, from)) return null;
  if (hasTrigger(symbol, "open")) return "opening";
  if (hasTrigger(symbol, "effect")) {
    const words = reading.symbols.slice(at, at + symbol.triggerLength).map((part) => word(part) ?? "");
    const force = words.some((lower) => lower === "force" || lower === "effect" || lower === "law");
    return force && !isForState(inClause) ? "entry-into-force" : null;
  }
  if (hasTrigger(symbol, "sign")) {
    // Only the passive or participle without an agent speaks of the ceremony: "signed in Ottawa in 1997".
    if (
      !/^(signed|signing)$/.test(symbol.lower) ||
      objectAfter(reading, at) === "treaty" ||
      inClause.some((part) => word(part) === "by" || part.kind === "number")
    )
      return null;
    return "signature-ceremony";
  }
  return hasTrigger(symbol, "adopt") && /ed$|ion$/.test(symbol.lower) ? "adoption" : null;
}

/** "became binding", "becomes legally binding law" */
function becomesBinding({ symbols }: Reading, at: number): boolean {
  if (word(symbols[at]) !== "binding") return false;
  return [1, 2].some((back) => /^bec[ao]m/.test(word(symbols[at - back]) ?? ""));
}

function isForState(symbols: Reading["symbols"]): boolean {
  return symbols.some(
    (part, index) =>
      (part.kind === "states" && ["for", "in", "on"].includes(before(symbols, index))) || word(part) === "there",
  );
}

function before(symbols: Reading["symbols"], at: number): string {
  const last = word(symbols[at - 1]);
  return (last === "the" ? word(symbols[at - 2]) : last) ?? "";
}

/** The treaty stands before the verb with no State between, or the clause has no other subject. */
function subjectIsTreaty(reading: Reading, at: number, from: number): boolean {
  if (opensNotice(reading, at, from)) return true;
  // "the treaty, signed in 1997,"
  if (clauseAt(reading.clauses, at).link === "-ed") return true;
  for (let index = at - 1; index >= from; index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "treaty") return true;
    if (symbol?.kind === "states" && !["in", "at"].includes(before(reading.symbols, index))) return false;
    if (symbol?.kind === "document" || symbol?.kind === "other-treaty") return false;
  }
  // "Signed in 1997, the treaty ..." and "It was adopted in 1997", or a clause joined to one about the treaty
  const clause = clauseAt(reading.clauses, at);
  for (let index = at + 1; index < clause.to; index++)
    if (reading.symbols[index]?.kind === "treaty") return at - from <= 2;
  if (clause.link === "resume") {
    const before = reading.clauses[reading.clauses.indexOf(clause) - 2];
    const parts = before === undefined ? [] : reading.symbols.slice(before.from, before.to);
    return parts.some((symbol) => symbol.kind === "treaty") && !parts.some((symbol) => symbol.kind === "states");
  }
  const it = reading.symbols.slice(from, at).some((symbol) => word(symbol) === "it");
  const earlier = reading.symbols.slice(0, from);
  if (["and", "which", "-ing", ";", ":", "that", "—", "but", "("].includes(clause.link) || it)
    return earlier.some((symbol) => symbol.kind === "treaty") && !earlier.some((symbol) => symbol.kind === "states");
  return false;
}

/** "Adopted in Oslo in 1997 and opened for signature that December": a notice without a subject, which is about the treaty. */
function opensNotice({ symbols, clauses }: Reading, at: number, from: number): boolean {
  const first = symbols[0];
  const starts = hasTrigger(first, "adopt", "open", "sign", "effect") && /^(?:\w+ed|in)$/.test(word(first) ?? "");
  const comma = symbols.findIndex(isComma);
  if (starts && comma > at) return isTreatyOf(symbols, comma + 1);
  if (!starts || comma >= 0) return false;
  const link = clauses.find((clause) => clause.from === from)?.link;
  const named = symbols.slice(0, at).some((symbol) => symbol.kind === "states" && symbol.via === "name");
  return at === 0 || (link === "and" && !named);
}

/** "Signed in 1990, it limited", "In force since 2014, the treaty has": whom the sentence goes on about is the treaty. */
function isTreatyOf(symbols: Reading["symbols"], at: number): boolean {
  const first = word(symbols[at]) === "the" ? at + 1 : at;
  return symbols[first]?.kind === "treaty" || word(symbols[at]) === "it";
}

function readPlace(
  reading: Reading,
  at: number,
  to: number,
): { name: string; span: { start: number; end: number } } | null {
  for (let index = at + 1; index < to; index++) {
    const symbol = reading.symbols[index];
    if (symbol === undefined || !["in", "at"].includes(word(reading.symbols[index - 1]) ?? "")) continue;
    const capital = symbol.kind === "word" && symbol.text.charAt(0) !== symbol.text.charAt(0).toLowerCase();
    if (capital || symbol.kind === "states" || symbol.kind === "treaty")
      return { name: reading.text.slice(symbol.start, symbol.end), span: { start: symbol.start, end: symbol.end } };
  }
  return null;
}
