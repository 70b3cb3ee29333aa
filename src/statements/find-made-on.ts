import type { CivilDate, PartialDate } from "../model/civil-date.ts";
import type { MadeOn } from "../model/statement.ts";
import { type FoundDate, findDates } from "../text/dates/find-dates.ts";
import { resolveDate } from "../text/dates/resolve-date.ts";
import type { Reading } from "./reader/reading.ts";

/** The days that a relative date may be counted from. */
export interface MadeOnBase {
  readonly published: PartialDate;
  readonly captured: CivilDate | null;
}

/** Characters around a cue in which a date says when the words were spoken. */
const REACH = 80;

/**
 * When a statement was made: the date beside its cue ("said on Wednesday"), outside its content; else the article's own day; null when
 * neither is known. A relative date is resolved only against the day of publication, or of capture where that is unknown.
 */
export function findMadeOn(text: string, reading: Reading, base: MadeOnBase): MadeOn | null {
  const found = findDateBesideCue(text, reading);
  const published = base.published.kind === "day" ? base.published.day : null;
  const day = published ?? base.captured;
  if (found !== null) {
    const date = resolveDate(found, { day, direction: "past" });
    const stated = found.form.kind === "fixed" || found.form.kind === "ambiguous";
    return {
      date,
      span: found.span,
      base: stated ? "stated" : day === null ? null : published === null ? "captured" : "published",
    };
  }
  if (base.published.kind !== "unknown") return { date: base.published, span: null, base: "published" };
  return null;
}

function findDateBesideCue(text: string, reading: Reading): FoundDate | null {
  const cue = reading.cue[0];
  if (cue === undefined) return null;
  const near = Math.max(0, cue.start - REACH);
  const from = near + text.slice(near, cue.start).lastIndexOf("\n") + 1;
  const far = text.slice(cue.end, cue.end + REACH).indexOf("\n");
  const to = far < 0 ? Math.min(text.length, cue.end + REACH) : cue.end + far;
  let best: FoundDate | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const found of findDates(text.slice(from, to))) {
    const span = { start: found.span.start + from, end: found.span.end + from };
    if (reading.content.some((content) => content.start < span.end && span.start < content.end)) continue;
    // another sentence says nothing of this cue
    const between = span.end <= cue.start ? text.slice(span.end, cue.start) : text.slice(cue.end, span.start);
    if (/[.!?;]\s|[.!?]["”’]\s/u.test(between)) continue;
    const distance = span.end <= cue.start ? cue.start - span.end : span.start - cue.end;
    if (distance < nearest) {
      nearest = distance;
      best = { ...found, span };
    }
  }
  return best;
}
