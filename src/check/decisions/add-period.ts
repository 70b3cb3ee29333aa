import { addDays, addMonths, addYears, type CivilDate } from "../../model/civil-date.ts";
import type { ObligationPeriod } from "../../model/proposition.ts";

/** The day so many days, months or years after another. */
export function addPeriod(day: CivilDate, n: number, unit: ObligationPeriod["unit"]): CivilDate {
  return unit === "day" ? addDays(day, n) : unit === "month" ? addMonths(day, n).day : addYears(day, n).day;
}
