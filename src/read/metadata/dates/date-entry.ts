import type { DatedField, Field } from "../../../model/article.ts";
import type { CivilDate } from "../../../model/civil-date.ts";
import { unitSpan } from "../../join-body.ts";
import type { LabelledUnit } from "../../unit.ts";
import { byRule } from "../by-rule.ts";
import type { Margins } from "../read-margins.ts";
import { readClock } from "../written-dates/read-clock.ts";

/** The time of an entry stands among its first lines. */
const OPENING_UNITS = 4;

/**
 * What the lines around a live blog's entry say, with its time read as a time: no part of the headline, no publisher, and the date of the
 * entry where it has no other. `day` is the day of the live blog, from which a time alone is counted; null when it is not known or
 * when the live blog runs over several, and the time then stays a time.
 */
export function dateEntry(margins: Margins, units: readonly LabelledUnit[], day: CivilDate | null): Margins {
  const { published, publisher } = margins;
  const dated = published !== null && published.date.kind !== "unknown";
  return {
    ...margins,
    headline: withoutClock(margins.headline),
    publisher: publisher !== null && readClock(publisher.value) !== null ? null : publisher,
    published: dated ? published : (findTime(units, day) ?? published),
  };
}

function withoutClock(headline: Field | null): Field | null {
  const clock = headline === null ? null : readClock(headline.value);
  if (headline === null || clock === null) return headline;
  const value = headline.value.slice(clock.end);
  return value === "" ? null : { ...headline, value };
}

function findTime(units: readonly LabelledUnit[], day: CivilDate | null): DatedField | null {
  for (const { unit } of units.slice(0, OPENING_UNITS)) {
    const clock = readClock(unit.text);
    if (clock === null) continue;
    return {
      text: unit.text.slice(clock.span.start, clock.span.end),
      date: day === null ? { kind: "unknown" } : { kind: "day", day },
      instant: null,
      base: day,
      evidence: [unitSpan(unit, clock.span)],
      by: byRule("entry-time"),
    };
  }
  return null;
}
