import type { PropositionContent } from "../../../model/proposition.ts";
import type { Span } from "../../../model/span.ts";
import { findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";

type Effect = Extract<PropositionContent, { kind: "withdrawal-effect" }>;

const CONFLICT = new Set(["war", "wartime", "wars", "hostilities", "conflict", "conflicts", "fighting"]);

/** Where the words speak of a war. */
export function findConflictWords(reading: Reading): number[] {
  return reading.symbols.flatMap((symbol, at) => (symbol.kind === "word" && CONFLICT.has(symbol.lower) ? [at] : []));
}

/** Symbols from "unless" to the war. */
const EXCEPTED_REACH = 10;

/** Symbols between a bar and leaving: "cannot legally give notice of withdrawal". */
const BARRED_REACH = 6;

type Conflict = NonNullable<Effect["conflict"]>;

/** What the words say that an armed conflict does to leaving, and where. */
export function readConflict(
  reading: Reading,
  conflictAt: readonly number[],
  found: {
    readonly leaving: number | undefined;
    readonly effect: number | undefined;
    readonly clause: number;
    /** a period of notice is given */
    readonly timed: boolean;
  },
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
    [1, 2, 3, 4, 5, 6].some(
      (back) =>
        word(reading.symbols[first - back]) === lower &&
        reading.symbols.slice(first - back, first).every(({ kind }) => kind === "word"),
    ),
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
  // "takes effect after six months, unless the State is then engaged in an armed conflict"
  const excepted = reading.symbols.slice(Math.max(0, first - EXCEPTED_REACH), first);
  const within = excepted.slice(excepted.findLastIndex(({ kind }) => kind === "mark") + 1);
  if (within.some((symbol) => ["unless", "except"].includes(word(symbol) ?? "")))
    return { value: "effect-waits", span };
  const ending = has("end", "over", "ceas", "conclud", "ended", "conclusion", "termination") >= 0 || has("ov") >= 0;
  if (found.effect !== undefined) {
    const waits = ["until", "before", "after", "once", "during", "while", "when", "if"].some((lower) =>
      reading.symbols.some((symbol) => word(symbol) === lower),
    );
    const no = isNegated(reading, found.effect) || reading.symbols.some((symbol) => word(symbol) === "only");
    if (waits && (ending || no)) return { value: "effect-waits", span };
  }
  if (found.leaving === undefined) return null;
  if (found.timed && found.effect === undefined && !ending && maySo(reading, found.leaving))
    return { value: "no-effect", span };
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
    const barred = (at: number): boolean => at >= 0 && leaving > at && leaving - at <= BARRED_REACH;
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

/** "can withdraw", "may give notice", "is free to leave" */
function maySo(reading: Reading, leaving: number): boolean {
  return reading.symbols.slice(Math.max(0, leaving - ALLOWED_REACH), leaving).some((symbol, step) => {
    const at = Math.max(0, leaving - ALLOWED_REACH) + step;
    return ALLOWED.has(word(symbol) ?? "") && !isNegated(reading, at) && word(reading.symbols[at + 1]) !== "not";
  });
}

/** Symbols between what allows and leaving. */
const ALLOWED_REACH = 5;
const ALLOWED = new Set("can may could might able free allowed permitted entitled".split(" "));
