import type { PartialDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import { stemSet } from "../reading/find-words.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { resolveAt } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, phraseAt, word } from "../symbols/clauses.ts";
import { readFrom, readNoticePeriod } from "./find-notice-period.ts";
import { isLegalEffect } from "./is-legal-effect.ts";
import { isAbsence } from "./leaves-treaty.ts";
import { findConflictWords, readConflict } from "./read-conflict-clause.ts";
import { readNoticeRule } from "./read-notice-rule.ts";

/** "takes effect six months after ...", "not before the end of the armed conflict", "production may start once ...". */
export function readWithdrawalEffects(reading: Reading): Draft[] {
  const effects = readEffects(reading);
  return effects.length > 0 ? effects : readNoticeRule(reading);
}

function readEffects(reading: Reading): Draft[] {
  const conflictAt = findConflictWords(reading);
  const period = readNoticePeriod(reading);
  const clause = reading.symbols.findIndex(
    (symbol) => symbol.kind === "word" && ["provision", "claus", "articl", "rul"].includes(symbol.stem),
  );
  if (period === null && conflictAt.length === 0 && clause < 0) return [];
  const leaving = findTriggers(reading, "withdraw").find((at) => !isAbsence(reading, at));
  if (leaving === undefined && (speaksOfDuty(reading) || speaksOfJoining(reading))) return [];
  const effect = findTriggers(reading, "effect").find((at) => isLegalEffect(reading, at));
  const notice = findTriggers(reading, "deposit")[0];
  const lapse = reading.symbols.findIndex(
    (symbol, at) =>
      symbol.kind === "word" &&
      ((["laps", "ceas", "end", "expir", "obligation"].includes(symbol.stem) && !isTheEnd(reading, at)) ||
        isFree(reading, at)),
  );
  if (
    period !== null &&
    effect === undefined &&
    notice === undefined &&
    lapse < 0 &&
    tellsTime(reading, period.at, leaving)
  )
    return [];
  const permits = readPermits(reading, period?.at ?? effect ?? leaving ?? null);
  const conflict = readConflict(reading, conflictAt, {
    leaving: leaving ?? findNotice(reading),
    effect,
    clause,
    timed: period !== null,
  });
  const about =
    leaving ??
    effect ??
    (permits !== null ? notice : undefined) ??
    (lapse >= 0 ? lapse : undefined) ??
    (conflict === null ? undefined : (conflictAt[0] ?? clause));
  if (about === undefined) return [];
  if (conflict === null && period === null) return [];
  // "The 28 days granted by the treaty end on D": of a text that tells of no leaving
  const told = reading.context.leaving.length > 0 || reading.context.left !== null;
  if (conflict === null && permits === null && leaving === undefined && notice === undefined && !told) return [];
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

/** "…, half a year after its withdrawal": when something else happened, and not how long a withdrawal takes. */
function tellsTime({ symbols }: Reading, period: number, leaving: number | undefined): boolean {
  if (leaving === undefined || symbols[period - 1]?.kind !== "mark") return false;
  const after = [2, 3].map((step) => period + step).find((at) => word(symbols[at]) === "after");
  return after !== undefined && leaving > after && leaving - after <= 3;
}

/** "to the end of 2030": a day, and nothing that ends. */
function isTheEnd({ symbols }: Reading, at: number): boolean {
  return (
    word(symbols[at]) === "end" &&
    symbols[at + 1]?.kind !== "mark" &&
    /^(?:the|year|month)$/.test(word(symbols[at - 1]) ?? "")
  );
}

/** "may give notice": of leaving, in a text on the treaty. */
function findNotice({ symbols, context }: Reading): number | undefined {
  const at = symbols.findIndex(
    (symbol, index) =>
      word(symbol) === "notice" && [1, 2].some((back) => GIVES.test(word(symbols[index - back]) ?? "")),
  );
  return at < 0 || !context.implied ? undefined : at;
}

const GIVES = /^(give|gives|giving|file|files|filing|serve|serves|hand|hands|submit|submits)$/;

/** "is free", "is rid of it", "before it is out": who was bound is so no longer. */
function isFree({ symbols, context }: Reading, at: number): boolean {
  if (!["free", "rid", "out"].includes(word(symbols[at]) ?? "") || !context.implied) return false;
  return ["is", "are", "be", "wants", "being"].includes(word(symbols[at - 1]) ?? "");
}

/** "the four-year period for destroying stocks ended": a duty's time, and not that of leaving. */
function speaksOfDuty({ symbols }: Reading): boolean {
  return symbols.some(
    (symbol) => symbol.kind === "word" && (hasTrigger(symbol, "miss") || DUTY_STEMS.has(symbol.stem)),
  );
}

const DUTY_STEMS = stemSet("destroy clear clearance report period stockpile stock minefield");

/** "in force 90 days after X had deposited the 50th instrument": the treaty's own beginning. */
function speaksOfJoining(reading: Reading): boolean {
  return (
    findTriggers(reading, "ratify", "accede", "join").length > 0 ||
    reading.symbols.some(
      (symbol, at) =>
        (symbol.kind === "number" && symbol.ordinal) ||
        (/^enter/.test(word(symbol) ?? "") && /\bforce\b/.test(phraseAt(reading.symbols, at))),
    )
  );
}

/** "applies to the process X started": the one State or list that the sentence names. */
function onlyStates(reading: Reading): { states: readonly StateCode[]; at: number } | null {
  const named = reading.symbols.flatMap((symbol, at) =>
    symbol.kind === "states" ? [{ states: symbol.states, at }] : [],
  );
  return named.length === 1 ? (named[0] ?? null) : null;
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
