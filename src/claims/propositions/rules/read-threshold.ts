import type { ObligationPeriod } from "../../../model/proposition.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { findTriggers, type Reading } from "../reading/reading.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { readNoticePeriod } from "../withdrawal/find-notice-period.ts";
import type { SaidRule } from "./said-rule.ts";

/** "needed 40 ratifications", "enters into force 90 days after the 50th instrument", "once 44 countries have ratified it". */
export function readThreshold(reading: Reading): SaidRule | null {
  const { symbols, context } = reading;
  if (symbols.some(({ kind }) => kind === "states")) return null;
  if (!context.implied && !symbols.some(({ kind }) => kind === "treaty")) return null;
  const at = symbols.findIndex((symbol, index) => symbol.kind === "number" && countsConsents(reading, index));
  const number = symbols[at];
  if (number?.kind !== "number") return null;
  const force = findForce(reading);
  // "it took 60 ratifications"
  const needs = findStem(reading, NEEDS) >= 0 || /\btakes?$|\btook$/.test(wordsBetween(reading, at - 2, at));
  // "forty ratifications brought it into force", "forty deposits were enough"
  const brought = BROUGHT.test(wordsBetween(reading, at, at + 8));
  if (!needs && !brought && (force < 0 || !OPENS.test(wordsBetween(reading, at - 4, at)))) return null;
  const period = force < 0 ? null : readDelay(reading, at);
  return { topic: "threshold", at, says: [String(number.value)], period, number: at };
}

const NEEDS = stemSet("need require necessary requisite threshold minimum");
const BROUGHT =
  /\b(brought it into (force|effect)|brought <treaty> into (force|effect)|(was|were) (enough|sufficient)|sufficed|made it law)\b/;
const OPENS = /\b(after|once|when|until|upon|with|since|of)( the)?( at least| all| only)?$/;
const CONSENT = stemSet("ratification ratify accession instrument deposit");

/** "40 ratifications", "the 50th instrument", "44 countries named in an annex have ratified", "the ratification of 44 States". */
function countsConsents(reading: Reading, at: number): boolean {
  const { symbols } = reading;
  const near = findStem(reading, CONSENT, at + 1, at + 4);
  if (near >= 0) return true;
  const states = /^(states|countries|nations|governments|signatories|parties)$/.test(word(symbols[at + 1]) ?? "");
  const before = findStem(reading, CONSENT, at - 6, at);
  const behind = findStem(reading, CONSENT, at + 2, at + 12);
  return states && (before >= 0 || behind >= 0);
}

/** Where the words speak of entry into force. */
function findForce(reading: Reading): number {
  const effect = findTriggers(reading, "effect")[0];
  return (
    effect ??
    reading.symbols.findIndex(
      (symbol, at) =>
        /^(binding|law)$/.test(word(symbol) ?? "") && /^becom|^turn/.test(word(reading.symbols[at - 1]) ?? ""),
    )
  );
}

const AT_ONCE = /\b(on the spot|immediately|at once|instantly|(that|the) same day|straight away)\b/;

/** "90 days after the 50th", "on the spot": the time between the last ratification needed and the day of effect. */
function readDelay(reading: Reading, number: number): ObligationPeriod | null {
  if (AT_ONCE.test(wordsBetween(reading, 0, reading.symbols.length))) return { n: 0, unit: "day" };
  const period = readNoticePeriod(reading);
  if (period === null || period.at > number || hasTrigger(reading.symbols[period.at], "party")) return null;
  return word(reading.symbols[period.at + 2]) === "after" ? { n: period.n, unit: period.unit } : null;
}
