import type { PartialDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import { hasTrigger, word } from "../clauses.ts";
import {
  type Draft,
  findTriggers,
  isNegated,
  modalityAt,
  type Reading,
  resolveAt,
  spanOf,
  subjectOf,
  treatyFor,
} from "../reading.ts";

type Effect = Extract<Draft["content"], { kind: "withdrawal-effect" }>;

/** "takes effect six months after ...", "not before the end of the armed conflict", "production may start once ...". */
export function readWithdrawalEffects(reading: Reading): Draft[] {
  const conflictAt = findConflictWords(reading);
  const period = readPeriod(reading);
  const leaving = findTriggers(reading, "withdraw")[0];
  const effect = findTriggers(reading, "effect").find((at) => isLegalEffect(reading, at));
  const notice = findTriggers(reading, "deposit")[0];
  const lapse = reading.symbols.findIndex(
    (symbol, at) =>
      symbol.kind === "word" &&
      (["laps", "ceas", "end", "expir", "obligation"].includes(symbol.stem) || isFree(reading, at)),
  );
  if (leaving === undefined && notice === undefined && speaksOfDuty(reading)) return [];
  const clause = reading.symbols.findIndex(
    (symbol) => symbol.kind === "word" && ["provision", "claus", "articl", "rul"].includes(symbol.stem),
  );
  const permits = readPermits(reading, period?.at ?? effect ?? leaving ?? null);
  const conflict = readConflict(reading, conflictAt, { leaving, effect, clause });
  const about =
    leaving ??
    effect ??
    (permits !== null ? notice : undefined) ??
    (lapse >= 0 ? lapse : undefined) ??
    (conflict === null ? undefined : (conflictAt[0] ?? clause));
  if (about === undefined) return [];
  if (conflict === null && period === null) return [];
  if (conflict === null && leaving === undefined && notice === undefined && permits === null && lapse < 0) return [];
  if (period !== null && conflict === null && !periodCounts(reading, { effect, notice, lapse, permits, leaving }))
    return [];
  const treaty = treatyFor(reading, about);
  if (treaty === null) return [];
  const subject =
    subjectOf(reading, leaving ?? about, ["by", "of"]) ??
    (conflict?.value === "clause-applies" ? onlyStates(reading) : null);
  const effectiveOn = effect === undefined ? null : readEffectiveDay(reading, effect);
  return [
    {
      content: {
        kind: "withdrawal-effect",
        states: subject === null ? [] : [...subject.states],
        period: period === null ? null : { n: period.n, unit: period.unit },
        from: period === null ? "unsaid" : readFrom(reading, period.at),
        conflict: conflict?.value ?? null,
        effectiveOn: effectiveOn?.date ?? null,
        permits: permits?.act ?? null,
      },
      treaty: treaty.treaty,
      // "does not take effect at once"; "does not take effect for six months" denies no period
      negated: period?.n === 0 && isNegated(reading, period.at),
      modality: "actual",
      at: reading.symbols[about]?.start ?? reading.span.start,
      span: reading.span,
      fields: {
        ...(period === null ? {} : { period: [period.span] }),
        ...(conflict === null ? {} : { conflict: [conflict.span] }),
        ...(subject === null ? {} : { states: [spanOf(reading, subject.at, subject.at)] }),
        ...(permits === null ? {} : { permits: [permits.span] }),
        ...(effectiveOn === null ? {} : { effectiveOn: [effectiveOn.span] }),
      },
      about: null,
      reader: "withdrawal-effect",
    },
  ];
}

/** "is free", "is rid of it", "before it is out": who was bound is so no longer. */
function isFree({ symbols, context }: Reading, at: number): boolean {
  if (!["free", "rid", "out"].includes(word(symbols[at]) ?? "") || !context.implied) return false;
  return ["is", "are", "be", "wants", "being"].includes(word(symbols[at - 1]) ?? "");
}

/** "the four-year period for destroying stocks ended": a duty's time, and not that of leaving. */
function speaksOfDuty({ symbols }: Reading): boolean {
  return symbols.some(
    (symbol) =>
      symbol.kind === "word" &&
      (hasTrigger(symbol, "miss") || ["destroy", "clear", "clearanc", "report", "period"].includes(symbol.stem)),
  );
}

/** "applies to the process X started": the one State or list that the sentence names. */
function onlyStates(reading: Reading): { states: readonly StateCode[]; at: number } | null {
  const named = reading.symbols.flatMap((symbol, at) =>
    symbol.kind === "states" ? [{ states: symbol.states, at }] : [],
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

export function isLegalEffect(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  if (
    word(reading.symbols[at + symbol.triggerLength]) === "on" &&
    reading.symbols[at + symbol.triggerLength + 1]?.kind !== "date"
  )
    return false;
  const words = reading.symbols.slice(at, at + symbol.triggerLength).map((part) => word(part) ?? "");
  return words.some((lower) =>
    ["effect", "force", "effective", "complete", "completed", "final", "completion"].includes(lower),
  );
}

interface Found {
  readonly effect: number | undefined;
  readonly notice: number | undefined;
  readonly lapse: number;
  readonly permits: { readonly act: string } | null;
  readonly leaving: number | undefined;
}

/** A period belongs to leaving when something takes effect, lapses or may be done at its end, or the words name it so. */
function periodCounts(reading: Reading, found: Found): boolean {
  if (found.effect !== undefined || found.lapse >= 0 || found.permits !== null || found.notice !== undefined)
    return true;
  const periodWords = [
    "period",
    "process",
    "notice",
    "notic",
    "wait",
    "waiting",
    "deadlin",
    "countdown",
    "takes",
    "take",
    "require",
    "last",
  ];
  return (
    found.leaving !== undefined &&
    reading.symbols.some(
      (symbol) => symbol.kind === "word" && (periodWords.includes(symbol.lower) || periodWords.includes(symbol.stem)),
    )
  );
}

const CONFLICT = new Set(["war", "wartime", "wars", "hostilities", "conflict", "conflicts", "fighting"]);

function findConflictWords(reading: Reading): number[] {
  return reading.symbols.flatMap((symbol, at) => (symbol.kind === "word" && CONFLICT.has(symbol.lower) ? [at] : []));
}

type Conflict = NonNullable<Effect["conflict"]>;

function readConflict(
  reading: Reading,
  conflictAt: readonly number[],
  found: { readonly leaving: number | undefined; readonly effect: number | undefined; readonly clause: number },
): { value: Conflict; span: Span } | null {
  const [first] = conflictAt;
  const last = conflictAt.at(-1);
  const has = (...stems: readonly string[]): number =>
    reading.symbols.findIndex((symbol) => symbol.kind === "word" && stems.includes(symbol.stem));
  if (first === undefined || last === undefined) {
    const applies = reading.symbols.findIndex(
      (symbol, at) =>
        symbol.kind === "word" &&
        ["apply", "applicabl", "applicable"].includes(symbol.stem) &&
        [1, 2].some((step) => word(reading.symbols[at + step]) === "to"),
    );
    const process = has("proces", "procedur") >= 0 && has("start", "launch", "initiat", "begin") >= 0;
    if (found.clause < 0 || applies < 0 || (found.leaving === undefined && !process)) return null;
    return isNegated(reading, applies)
      ? null
      : { value: "clause-applies", span: spanOf(reading, found.clause, applies) };
  }
  const span = spanOf(reading, first, last);
  const regardless = ["even", "regardless", "irrespective", "despite"].some((lower) =>
    [1, 2, 3].some((back) => word(reading.symbols[first - back]) === lower),
  );
  if (regardless && (found.leaving !== undefined || found.effect !== undefined)) return { value: "no-effect", span };
  const clock = has("clock", "countdown", "period", "timer", "count");
  const pause = has("paus", "stop", "freez", "suspend", "interrupt", "halt", "frozen", "resum", "run");
  if (clock >= 0 && pause >= 0 && Math.abs(clock - pause) <= 6) {
    const pauses = reading.symbols[pause];
    const runs = pauses?.kind === "word" && pauses.stem === "run";
    if (runs === isNegated(reading, pause))
      return { value: "clock-pauses", span: spanOf(reading, Math.min(clock, first), Math.max(pause, last)) };
  }
  if (found.leaving === undefined && found.effect === undefined) return null;
  const ending = has("end", "over", "ceas", "conclud", "ended", "conclusion", "termination") >= 0 || has("ov") >= 0;
  if (found.effect !== undefined) {
    const waits = ["until", "before", "after", "once", "during", "while", "when", "if"].some((lower) =>
      reading.symbols.some((symbol) => word(symbol) === lower),
    );
    const no = isNegated(reading, found.effect) || reading.symbols.some((symbol) => word(symbol) === "only");
    if (waits && (ending || no)) return { value: "effect-waits", span };
  }
  if (found.leaving === undefined) return null;
  const bars = findTriggers(reading, "ban")[0];
  const cannot = reading.symbols.findIndex((symbol) =>
    ["cannot", "can't", "impossible", "illegal", "unlawful"].includes(word(symbol) ?? ""),
  );
  const mayNot = reading.symbols.findIndex(
    (symbol, at) => ["may", "can"].includes(word(symbol) ?? "") && word(reading.symbols[at + 1]) === "not",
  );
  const noState = reading.symbols.some(
    (symbol, at) =>
      word(symbol) === "no" && ["state", "country", "party", "nation"].includes(word(reading.symbols[at + 1]) ?? ""),
  );
  const permit = findTriggers(reading, "permit").find((at) => !hasTrigger(reading.symbols[at], "ban"));
  if (found.effect === undefined) {
    const leaving = found.leaving;
    // "nothing prevents a State at war from leaving": what is denied here is a ban, and more than one reading is left
    if (
      bars !== undefined &&
      (isNegated(reading, bars) ||
        reading.symbols
          .slice(Math.max(0, bars - 3), bars)
          .some((symbol) => ["no", "nothing"].includes(word(symbol) ?? "")))
    )
      return null;
    const barred = (at: number): boolean => at >= 0 && leaving > at && leaving - at <= 4;
    const until = reading.symbols.slice(leaving).some((symbol) => ["until", "before"].includes(word(symbol) ?? ""));
    if (until && ending && (barred(cannot) || barred(mayNot) || noState)) return { value: "effect-waits", span };
    if (
      bars !== undefined ||
      barred(cannot) ||
      barred(mayNot) ||
      (noState && mayNot < 0) ||
      (permit !== undefined && isNegated(reading, permit))
    )
      return { value: "forbids-leaving", span };
  }
  return null;
}

interface Period {
  readonly n: number;
  readonly unit: "day" | "month" | "year";
  readonly at: number;
  readonly span: Span;
}

/** "six months", "six-month", "180 days", "half a year", "a year", "immediately"; ages of wars ("40-month-old") are none. */
function readPeriod(reading: Reading): Period | null {
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
      const n = next.startsWith("week") ? symbol.value * 7 : symbol.value;
      return { n, unit, at, span: spanOf(reading, at, at + 1) };
    }
    if (word(symbol) === "half" && next === "a" && after === "year")
      return { n: 6, unit: "month", at, span: spanOf(reading, at, at + 2) };
    if (word(symbol) === "a" && next === "full" && after !== null && UNITS.has(after))
      return { n: 1, unit: UNITS.get(after) ?? "year", at, span: spanOf(reading, at, at + 2) };
    if (
      ["a", "one"].includes(word(symbol) ?? "") &&
      next === "year" &&
      ["after", "from", "following"].includes(after ?? "")
    )
      return { n: 1, unit: "year", at, span: spanOf(reading, at, at + 1) };
  }
  return null;
}

/** "40 months old", "two weeks earlier": an age, or when something happened. */
const NO_PERIOD = new Set("old ago war of earlier before".split(" "));

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

const UNITS: ReadonlyMap<string, Period["unit"]> = new Map<string, Period["unit"]>([
  ["day", "day"],
  ["days", "day"],
  ["week", "day"],
  ["weeks", "day"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);

/** What the words count the period from: the nearest act after "after", "from" or "following" behind the period. */
function readFrom(reading: Reading, at: number): Effect["from"] {
  const behind = reading.symbols.slice(at + 2);
  const opener = behind.findIndex((symbol) =>
    ["after", "from", "following", "of", "since", "once", "upon"].includes(word(symbol) ?? ""),
  );
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

/** "production may start", "can deploy mines", "obligations lapse". */
function readPermits(reading: Reading, near: number | null): { act: string; span: Span } | null {
  if (near === null) return null;
  for (const [at, symbol] of reading.symbols.entries()) {
    if (symbol.kind !== "word") continue;
    const act = symbol.tags.find((tag) => tag.kind === "act");
    if (act?.kind !== "act" || symbol.tags.some((tag) => tag.kind === "object")) continue;
    const before = reading.symbols.slice(Math.max(0, at - 6), at).map((part) => word(part) ?? "");
    const behind = reading.symbols.slice(at + 1, at + 8).map((part) => word(part) ?? "");
    const may = ["may", "can", "could", "able", "allowed", "free", "permitted", "possible", "begin", "start"];
    if (
      may.some((lower) => before.includes(lower)) ||
      (modalityAt(reading, at) !== "actual" && !isNegated(reading, at)) ||
      behind.some((lower) => ["can", "may", "could", "allowed", "begin", "start", "launched", "resume"].includes(lower))
    )
      return { act: act.act, span: { start: symbol.start, end: symbol.end } };
  }
  return null;
}

function readEffectiveDay(reading: Reading, effect: number): { date: PartialDate; span: Span } | null {
  for (let at = effect + 1; at < Math.min(reading.symbols.length, effect + 6); at++) {
    const hit = resolveAt(reading, at, modalityAt(reading, effect));
    if (hit !== null && (hit.lead === "on" || hit.lead === "in" || hit.lead === null)) return hit;
  }
  return null;
}
