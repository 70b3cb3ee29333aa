import type { PropositionContent } from "../../../model/proposition.ts";
import type { Span } from "../../../model/span.ts";
import { type Reading, spanOf } from "../reading/reading.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { isLegalEffect } from "./is-legal-effect.ts";

type Effect = Extract<PropositionContent, { kind: "withdrawal-effect" }>;

/** A length of time that the words give for leaving. */
export interface NoticePeriod {
  readonly n: number;
  readonly unit: "day" | "month" | "year";
  readonly at: number;
  readonly span: Span;
}

/** "six months", "six-month", "180 days", "half a year", "a year", "immediately"; ages of wars ("40-month-old") are none. */
export function readNoticePeriod(reading: Reading): NoticePeriod | null {
  if (!reading.symbols.some((symbol) => symbol.kind === "word" && CUES.has(symbol.lower))) return null;
  for (const [at, symbol] of reading.symbols.entries()) {
    const atOnce = readAtOnce(reading, at);
    if (atOnce > 0) return { n: 0, unit: "day", at, span: spanOf(reading, at, at + atOnce - 1) };
    const onTheDay = readOnTheDay(reading, at);
    if (onTheDay > 0) return { n: 0, unit: "day", at, span: spanOf(reading, at, at + onTheDay - 1) };
    const next = word(reading.symbols[at + 1]);
    const after = word(reading.symbols[at + 2]);
    if (symbol.kind === "number" && !symbol.ordinal && next !== null) {
      const unit = UNITS.get(next);
      if (unit === undefined || isSpanOfPast(reading, at) || NO_PERIOD.has(after ?? "")) continue;
      if ((after === "before" && !waits(reading)) || comparesStates(reading, at + 2)) continue;
      if (isDoneAfter(reading, at) || isOfOtherDeed(reading, at)) continue;
      const n = next.startsWith("week") ? symbol.value * 7 : symbol.value;
      return { n, unit, at, span: spanOf(reading, at, at + 1) };
    }
    if (word(symbol) === "half" && next === "a" && after === "year" && isBeforeAct(reading, at + 3)) continue;
    if (word(symbol) === "half" && next === "a" && after === "year")
      return { n: 6, unit: "month", at, span: spanOf(reading, at, at + 2) };
    if (word(symbol) === "a" && next === "full" && after !== null && UNITS.has(after))
      return { n: 1, unit: UNITS.get(after) ?? "year", at, span: spanOf(reading, at, at + 2) };
    if (["a", "one"].includes(word(symbol) ?? "") && next === "year" && !IN_PASSING.has(after ?? ""))
      return { n: 1, unit: "year", at, span: spanOf(reading, at, at + 1) };
  }
  return null;
}

/** "40 months old", "two weeks earlier": an age, or when something happened. */
const NO_PERIOD = new Set("old ago war of earlier".split(" "));

/** "a year ago", "a year of talks", "a year later" */
const IN_PASSING = new Set([...NO_PERIOD, "later", "and"]);

/** "must wait six months before it is out", where "seven weeks before the notice went off" tells when something happened. */
function waits({ symbols }: Reading): boolean {
  return symbols.some((symbol) => WAITS.test(word(symbol) ?? ""));
}

/** "thirteen days after theirs", "two weeks after X": when another did it. */
function comparesStates({ symbols }: Reading, at: number): boolean {
  if (!["after", "before"].includes(word(symbols[at]) ?? "")) return false;
  const next = word(symbols[at + 1]) === "the" ? at + 2 : at + 1;
  const behind = symbols[next + 1];
  if (OTHERS.has(word(symbols[next]) ?? "") || FEASTS.has(word(symbols[next]) ?? "")) return true;
  return symbols[next]?.kind === "states" && (behind === undefined || behind.kind === "mark");
}

/** "two days after Christmas" */
const FEASTS = new Set("christmas easter midsummer ramadan new thanksgiving pentecost".split(" "));
const OTHERS = new Set("theirs others them neighbour neighbours".split(" "));

const WAITS =
  /^(?:wait|waits|waited|waiting|must|need|needs|needed|takes?|lasts?|passes?|pass|elapse|elapses|expire|expires|have|has)$/;

/** "half a year before it gave notice": how long before another act, and no time that a notice takes. */
function isBeforeAct(reading: Reading, at: number): boolean {
  return word(reading.symbols[at]) === "before" && !waits(reading);
}

/** "filed its notice thirteen days after X did": when another State did it. */
function isDoneAfter({ symbols }: Reading, number: number): boolean {
  if (!["after", "before"].includes(word(symbols[number + 2]) ?? "")) return false;
  const other = symbols
    .slice(number + 3, number + 6)
    .some((symbol) => symbol.kind === "states" || (symbol.kind === "word" && /^\p{Lu}/u.test(symbol.text)));
  const done = symbols
    .slice(0, number)
    .findLastIndex((symbol) => symbol.kind === "word" && hasTrigger(symbol, "deposit", "announce"));
  return other && done >= 0 && number - done <= 4 && symbols[done]?.kind === "word";
}

/** "worked for nineteen years", "took three years to make": how long something else took; not "stays bound for six months", "takes a year to take effect". */
function isOfOtherDeed({ symbols }: Reading, at: number): boolean {
  const deed = symbols[at + 3];
  if (word(symbols[at + 2]) === "to" && deed?.kind === "word" && !RECEIVERS.has(deed.lower))
    return !hasTrigger(deed, "effect", "withdraw", "bound") && !ENDS.has(deed.lower);
  if (word(symbols[at - 1]) !== "for") return false;
  return !symbols
    .slice(0, at)
    .some((symbol) => hasTrigger(symbol, "effect", "bound", "remain") || LASTS.has(word(symbol) ?? ""));
}

/** "a notice of three months to all parties" */
const RECEIVERS = new Set("all the its their his her each every other others any both fellow depositary".split(" "));
const ENDS = new Set("be become end expire lapse pass run elapse go".split(" "));
const LASTS = new Set("wait waits waiting must lasts last stays stay continue continues free apply applies".split(" "));

/** "in the past two months": when something happened. */
function isSpanOfPast({ symbols }: Reading, at: number): boolean {
  return ["past", "last", "previous"].includes(word(symbols[at - 1]) ?? "");
}

/** The words of "immediately", "at once", "with immediate effect", said of what takes effect; 0 when there are none. */
function readAtOnce(reading: Reading, at: number): number {
  const here = [0, 1, 2].map((step) => word(reading.symbols[at + step]) ?? "");
  if (here[0] === "immediate" && here[1] === "effect") return 2;
  const length =
    here[0] === "immediately" || here[0] === "instantly" ? 1 : here[0] === "at" && here[1] === "once" ? 2 : 0;
  const beside = [at - 1, at - 2, at - 3, at - 4, at + length].some((index) => {
    const symbol = reading.symbols[index];
    return symbol !== undefined && hasTrigger(symbol, "effect") && isLegalEffect(reading, index);
  });
  return beside ? length : 0;
}

/** "takes effect on the day of the vote": at once; 0 where the words say no such thing. */
function readOnTheDay(reading: Reading, at: number): number {
  const here = [0, 1, 2, 3].map((step) => word(reading.symbols[at + step]) ?? "");
  if (here.join(" ") !== "on the day of") return 0;
  const effect = [at - 1, at - 2].some((index) => hasTrigger(reading.symbols[index], "effect"));
  const act = [at + 4, at + 5].some((index) =>
    hasTrigger(reading.symbols[index], "vote", "announce", "decree", "deposit", "promulgate"),
  );
  return effect && act ? 4 : 0;
}

const UNITS: ReadonlyMap<string, NoticePeriod["unit"]> = new Map<string, NoticePeriod["unit"]>([
  ["day", "day"],
  ["days", "day"],
  ["week", "day"],
  ["weeks", "day"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);

/** Words without one of which no length of time is told. */
const CUES: ReadonlySet<string> = new Set([...UNITS.keys(), ..."immediate immediately instantly once".split(" ")]);

const OPENERS: ReadonlySet<string> = new Set("after from following of since once upon".split(" "));

/** What a period that "begins" begins with. */
export const BEGINNINGS: ReadonlySet<string> = new Set([...OPENERS, "when", "with", "on", "at"]);

/** What the words count the period from: the nearest act after "after", "from" or "following" behind the period. */
export function readFrom(reading: Reading, at: number, openers = OPENERS): Effect["from"] {
  const behind = reading.symbols.slice(at + 2);
  const opener = behind.findIndex((symbol) => openers.has(word(symbol) ?? ""));
  if (opener < 0 || opener > 6) return "unsaid";
  const rest: typeof behind = [];
  for (const symbol of behind.slice(opener + 1)) {
    if (symbol.kind === "mark" && symbol.text !== ",") break;
    rest.push(symbol);
  }
  const notice = rest.findIndex(
    (symbol) =>
      hasTrigger(symbol, "deposit") ||
      (symbol.kind === "word" && ["receipt", "receiv", "submission", "handing"].includes(symbol.stem)),
  );
  const depositary = rest.some((symbol) => hasTrigger(symbol, "depositary"));
  const parties = rest.some((symbol) => hasTrigger(symbol, "party"));
  if (notice >= 0 || depositary)
    return parties && !depositary ? "notice-to-parties" : parties ? "notice-to-parties" : "deposit";
  if (rest.some((symbol) => hasTrigger(symbol, "parliament", "vote", "promulgate", "law"))) return "parliament";
  if (rest.some((symbol) => hasTrigger(symbol, "announce", "decree"))) return "announcement";
  return "unsaid";
}
