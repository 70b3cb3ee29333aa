import type { RuleTopic } from "../../../model/proposition.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import type { Reading } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";
import { findMajority } from "./find-majority.ts";
import type { SaidRule } from "./said-rule.ts";

const MISSION = stemSet("mission team inspector expert");
const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 720 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** How a fact-finding mission works, as a rule: how many go, who sends it, how it is announced, how long it stays. */
export function readMissionRule(reading: Reading): SaidRule | null {
  const { symbols } = reading;
  const words = wordsBetween(reading, 0, symbols.length);
  const told = reading.context.lastDrafts.some(
    ({ content }) => content.kind === "treaty-rule" && content.topic.startsWith("mission"),
  );
  const sent =
    /\bmissions?\b/.test(words) &&
    symbols.some(
      (symbol) =>
        symbol.kind === "meeting" ||
        symbol.kind === "treaty" ||
        /^(meeting|parties|party|members?)$/.test(word(symbol) ?? ""),
    );
  if (!told && !sent && !/\bfact (finding|finders)\b/.test(words)) return null;
  const at = Math.max(0, findStem(reading, MISSION));
  const rule = (topic: RuleTopic, says: readonly string[]): SaidRule => ({ topic, at, says });
  const size = symbols.find(
    (symbol, index) =>
      symbol.kind === "number" &&
      /^(experts?|members?|people|persons|inspectors)$/.test(word(symbols[index + 1]) ?? ""),
  );
  if (size?.kind === "number") return rule("mission-size", [String(size.value)]);
  const [first, second] = readTimes(reading);
  if (first !== undefined && /\b(warned|told|notified|informed|announced|ahead|advance|notice)\b/.test(words))
    return rule("mission-notice", [String(first.n * (HOURS[first.unit] ?? Number.NaN))]);
  if (first !== undefined && /\b(stay|remain|last|spend)\b/.test(words)) {
    const place =
      second ?? (/\b(any one|one|single|particular|each) (place|site|spot)\b/.test(words) ? first : undefined);
    const says = [
      ...(place === first ? [] : [`stay-${first.n * (DAYS[first.unit] ?? Number.NaN)}`]),
      ...(place === undefined ? [] : [`site-${place.n * (DAYS[place.unit] ?? Number.NaN)}`]),
    ];
    return rule("mission-stay", says);
  }
  const denied = /\b(no|nor|not|cannot|never|without|none)\b/.test(words);
  if (/\b(invite|call in|ask for|request)\b/.test(words) && /\b(itself|on its own|own|at any time)\b/.test(words))
    return rule("mission-invitation", [denied ? "not-allowed" : "allowed"]);
  if (
    /\b(every|all|each) (other )?(party|parties|members?|states?)\b/.test(words) &&
    /\b(consent|agree\w*|approv\w*|unanim\w*)\b/.test(words)
  )
    return rule("mission-decision", ["consensus"]);
  if (/\bonly\b/.test(words) && /\bsecurity council\b/.test(words))
    return rule("mission-decision", ["security-council"]);
  const majority = findMajority(reading);
  return majority === null ? null : rule("mission-decision", [majority]);
}

interface Time {
  readonly n: number;
  readonly unit: string;
}

/** Lengths of time in their order; "14 days in the country, and seven at any one place" leaves the second unit out. */
function readTimes({ symbols }: Reading): Time[] {
  const times: Time[] = [];
  for (const [at, symbol] of symbols.entries()) {
    const n = symbol.kind === "number" && !symbol.ordinal ? symbol.value : word(symbol) === "a" ? 1 : null;
    if (n === null) continue;
    const unit = (word(symbols[at + 1]) ?? "").replace(/s$/, "");
    const known = times.at(-1)?.unit;
    if (unit in HOURS) times.push({ n, unit });
    else if (symbol.kind !== "number") continue;
    else if (known !== undefined && ["at", "in", "on"].includes(word(symbols[at + 1]) ?? ""))
      times.push({ n: symbol.value, unit: known });
  }
  return times;
}
