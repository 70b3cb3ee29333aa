import { type CivilDate, civilDate } from "../model/civil-date.ts";

/** Today's day in UTC: the only place where the product asks the clock for a day. */
export function today(): CivilDate {
  return civilDate(new Date().toISOString().slice(0, 10));
}
