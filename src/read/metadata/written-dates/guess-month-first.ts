import { type CivilDate, findCivilDate } from "../../../model/civil-date.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import type { LabelledUnit } from "../../unit.ts";

/** Lines that give a day are no longer. */
const MAX_LINE = 120;
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;
const LAST_MONTH = 12;

/** The order of day and month that a site's address tells: "gov", "mil" and "edu" are American, a country's others are not; null for the rest. */
export function monthFirstOfHost(url: string | null): boolean | null {
  const host = /^https?:\/\/([^/:?#]{1,255})/i.exec((url ?? "").slice(0, 300))?.[1]?.toLowerCase() ?? "";
  if (/\.(?:gov|mil|edu|us)$/.test(host)) return true;
  return /\.[a-z]{2}$/.test(host) && !/\.(?:io|co|ai|tv|me)$/.test(host) ? false : null;
}

/**
 * Whether `3/4/2025` is the fourth of March on a page of plain text: by its other dates, of which a number exceeds 12 or names a day that the page
 * prints in words too, else by its language or its address; null when none tells.
 *
 * @param days - that its lines print
 */
export function guessMonthFirstOfLines(
  units: readonly LabelledUnit[],
  days: readonly CivilDate[],
  url: string | null,
): boolean | null {
  const orders = new Set<boolean>();
  let isAsked = false;
  for (const { unit } of units) {
    if (unit.text.length > MAX_LINE || !unit.text.includes("/")) continue;
    for (const match of unit.text.matchAll(SLASHED)) {
      isAsked = true;
      const [one, two, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
      if (one > LAST_MONTH !== two > LAST_MONTH) orders.add(two > LAST_MONTH);
      const [asDay, asMonth] = [findCivilDate(year, two, one), findCivilDate(year, one, two)];
      const isDay = asDay !== null && days.includes(asDay);
      const isMonth = asMonth !== null && days.includes(asMonth);
      if (isDay !== isMonth) orders.add(isMonth);
    }
  }
  const [order] = orders;
  if (!isAsked || order !== undefined) return orders.size === 1 ? (order ?? null) : null;
  const prose = units.find(({ unit, kind }) => kind === "body" && unit.look === "prose");
  const language = prose === undefined ? null : detectLanguage(prose.unit.text);
  return language !== null && language !== "en" ? false : monthFirstOfHost(url);
}
