import type { PropositionContent } from "../../../model/proposition.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { BEGINNINGS, type NoticePeriod, readFrom, readNoticePeriod } from "./find-notice-period.ts";

type Effect = Extract<PropositionContent, { kind: "withdrawal-effect" }>;

/**
 * What leaving takes, said without a word of effect: "six months' notice", "a full year must pass before the exit counts", "a country at
 * war must wait for the end of the fighting", "can get out overnight".
 */
export function readNoticeRule(reading: Reading): Draft[] {
  const ofAnother = findTriggers(reading, "ratify", "accede", "sign", "extension", "join").length > 0;
  if (
    ofAnother ||
    findStem(reading, DUTIES) >= 0 ||
    ANOTHER.test(reading.text.slice(reading.span.start, reading.span.end))
  )
    return [];
  const found = readWar(reading) ?? readAtOnce(reading) ?? readPeriod(reading) ?? readStart(reading);
  if (found === null) return [];
  const treaty = treatyFor(reading, found.at);
  if (treaty === null) return [];
  const { at, period, conflict, from } = found;
  const states = speaksGenerally(reading) ? [] : (subjectOf(reading, at, [])?.states ?? []);
  return [
    {
      content: {
        kind: "withdrawal-effect",
        states: [...states],
        period: period === null ? null : { n: period.n, unit: period.unit },
        from,
        conflict,
        effectiveOn: null,
        permits: null,
      },
      treaty: treaty.treaty,
      negated: isNegated(reading, at),
      modality: "actual",
      at: reading.symbols[at]?.start ?? reading.span.start,
      span: reading.span,
      fields: period === null ? { conflict: [spanOf(reading, at, at)] } : { period: [period.span] },
      about: null,
      reader: "notice-rule",
    },
  ];
}

interface Found {
  readonly at: number;
  readonly period: Pick<NoticePeriod, "n" | "unit" | "span"> | null;
  readonly conflict: Effect["conflict"];
  readonly from: Effect["from"];
}

/** A treaty that is told apart from the one spoken of, and not named. */
const ANOTHER = /\b(older|other|another|earlier|sister) (ban|treaty|convention|pact|accord|protocol|agreement)\b/i;

const DUTIES = stemSet("destroy clear clearance report clarification stockpile stock mission answer");
const BEGIN = stemSet("begin start run count");
const WAIT = stemSet("wait pass elapse remain stay bound");
const PERSIST = stemSet("wait remain stay");
const WAR = /\b(war|wartime|armed conflict|hostilities|fighting)\b/;
const ENDING = /\b(until|till|end of|ends?|ended|over|ceased?|peace)\b/;

/** "A State that is at war must wait for the end of the fighting", "for a State at war a notice is void". */
function readWar(reading: Reading): Found | null {
  const words = wordsBetween(reading, 0, reading.symbols.length);
  if (!WAR.test(words) || !(speaksOfLeaving(reading) || (reading.context.implied && /\bbound\b/.test(words))))
    return null;
  const rule = (at: number, conflict: Effect["conflict"]): Found => ({ at, period: null, conflict, from: "unsaid" });
  const at = findStem(reading, PERSIST);
  if (at >= 0 && ENDING.test(words)) return rule(at, "effect-waits");
  const barred = reading.symbols.findIndex(
    (symbol, index) =>
      /^(void|invalid|worthless|never)$/.test(word(symbol) ?? "") &&
      (word(symbol) !== "never" || /^(can|may)$/.test(word(reading.symbols[index - 1]) ?? "")),
  );
  return barred < 0 || !speaksGenerally(reading) ? null : rule(barred, "forbids-leaving");
}

const AT_ONCE =
  /\b(overnight|from one day to the next|from today to tomorrow|without any notice|without notice|straight away)\b/;

/** "A country can get out overnight." */
function readAtOnce(reading: Reading): Found | null {
  const words = wordsBetween(reading, 0, reading.symbols.length);
  const at = reading.symbols.findIndex((symbol) => /^(can|may|could|cannot|possible)$/.test(word(symbol) ?? ""));
  if (at < 0 || !AT_ONCE.test(words) || !speaksOfLeaving(reading)) return null;
  const period = { n: 0, unit: "day" as const, span: spanOf(reading, at, at) };
  return { at, period, conflict: null, from: "unsaid" };
}

/** "six months' notice", "the notice is a year", "half a year has to go by before an exit counts", "the six months began with the receipt". */
function readPeriod(reading: Reading): Found | null {
  const period = readNoticePeriod(reading);
  if (period === null) return null;
  const { at } = period;
  const notice = findNotice(reading, at);
  if (notice) return { at, period, conflict: null, from: readFrom(reading, at) };
  const from = findStem(reading, BEGIN, at) >= 0 ? readFrom(reading, at, BEGINNINGS) : "unsaid";
  if (from !== "unsaid" && (reading.context.leaving.length > 0 || speaksOfLeaving(reading)))
    return { at, period, conflict: null, from };
  const waits = findStem(reading, WAIT) >= 0 || /\bgo(es)? by\b/.test(wordsBetween(reading, 0, reading.symbols.length));
  return waits && speaksOfLeaving(reading) ? { at, period, conflict: null, from: readFrom(reading, at) } : null;
}

const CLOCK = stemSet("clock countdown period");

/** "The clock only starts when the depositary has the notice", "the countdown runs from the day of the vote". */
function readStart(reading: Reading): Found | null {
  const clock = findStem(reading, CLOCK);
  const at = clock < 0 || !reading.context.implied ? -1 : findStem(reading, BEGIN, clock + 1, clock + 6);
  if (at < 0 || (reading.context.leaving.length === 0 && !speaksOfLeaving(reading))) return null;
  const from = readFrom(reading, at - 1, BEGINNINGS);
  return from === "unsaid" ? null : { at, period: null, conflict: null, from };
}

/** "six months' notice", "the notice is a year", "the period of notice is three months", "to give notice a year ahead". */
function findNotice(reading: Reading, period: number): boolean {
  const { symbols } = reading;
  // "must announce it 90 days beforehand", "three months in advance"
  if (
    /^(year |a year )?(beforehand|in advance|ahead|before)\b(?! (it|the|its|they|that))/.test(
      wordsBetween(reading, period + 2, period + 6),
    ) &&
    speaksOfLeaving(reading)
  )
    return true;
  const notice = symbols.findIndex((symbol) => ["notice", "delay"].includes(word(symbol) ?? ""));
  if (notice < 0 || !(reading.context.implied || symbols.some(({ kind }) => kind === "treaty"))) return false;
  if (notice > period) return notice <= period + 4;
  const between = wordsBetween(reading, notice + 1, period);
  return /^(period )?(is|of|lasts|takes|at least|no less than|not less than)?( at least| only| just| a)?$/.test(
    between,
  );
}

/** A word of leaving, or "out" and "free" of whoever is bound. */
function speaksOfLeaving(reading: Reading): boolean {
  const { symbols, context } = reading;
  if (!context.implied && !symbols.some(({ kind }) => kind === "treaty")) return false;
  if (findTriggers(reading, "withdraw").length > 0) return true;
  return symbols.some((symbol, at) => {
    const before = word(symbols[at - 1]) ?? "";
    if (["out", "free", "rid"].includes(word(symbol) ?? "")) return GETS.has(before);
    return hasTrigger(symbol, "deposit") || (word(symbol) === "period" && context.leaving.length > 0);
  });
}

const GETS = new Set("is are be get gets getting wants want being walk".split(" "));
