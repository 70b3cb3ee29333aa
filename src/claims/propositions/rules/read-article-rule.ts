import { findCitedProvisions } from "../reading/find-period.ts";
import { findStem, stemSet } from "../reading/find-words.ts";
import { findTriggers, type Reading } from "../reading/reading.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { word } from "../symbols/clauses.ts";
import type { SaidRule } from "./said-rule.ts";

/** "Article 20 sets out how a State may leave", "withdrawal is governed by Article 13": which article has a clause. */
export function readArticleRule(reading: Reading): SaidRule | null {
  const { symbols } = reading;
  const at = symbols.findIndex((symbol) => /^art(icles?)?$/.test(word(symbol) ?? ""));
  if (at < 0 || treatyFor(reading, at) === null || symbols.some(({ kind }) => kind === "other-treaty")) return null;
  const provisions = findCitedProvisions(reading) ?? [];
  const [provision] = provisions;
  if (provision === undefined || provisions.length > 1) return null;
  const under = ["under", "by"].includes(word(symbols[at - 1]) ?? "");
  if (!under && findStem(reading, GOVERNS, at + 1, at + 6) < 0) return null;
  const topic = findTopic(reading);
  return topic === null ? null : { topic: "article", at, says: [provision], duty: topic };
}

const GOVERNS = stemSet(
  "govern set regulate deal lay cover concern contain provide allow permit let forbid exclude rule say",
);

const TOPICS: readonly (readonly [topic: string, stems: ReadonlySet<string>])[] = [
  ["reservations", stemSet("reservation")],
  ["amendment", stemSet("amendment amend")],
  ["depositary", stemSet("depositary")],
];

function findTopic(reading: Reading): string | null {
  if (findTriggers(reading, "withdraw").length > 0) return "withdrawal";
  return TOPICS.find(([, stems]) => findStem(reading, stems) >= 0)?.[0] ?? null;
}
