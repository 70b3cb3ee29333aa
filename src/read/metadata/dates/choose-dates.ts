import type { DatedField } from "../../../model/article.ts";
import { addDays, type CivilDate, civilDate, findCivilDate, type PartialDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import { byRule } from "../by-rule.ts";
import type { HeadValue } from "../head/head-value.ts";
import type { HeadMetadata } from "../head/read-head.ts";
import { findPageDates, resolvePageDate } from "../written-dates/find-page-dates.ts";
import type { VisibleDates } from "./read-visible-dates.ts";

/** What is known beside the page's own words. */
export interface DateContext {
  readonly url: string | null;
  readonly captured: CivilDate | null;
  /** see `guessMonthFirst` */
  readonly monthFirst: boolean | null;
  /** the day that the report's dateline names */
  readonly dateline: DatedField | null;
}

/** The two dates of an article. */
export interface ChosenDates {
  readonly published: DatedField | null;
  readonly modified: DatedField | null;
}

/**
 * The day of publication and that of the last change, from what the page shows, what its head declares and what its address says.
 *
 * A shown day outweighs a declared one: templates write any day into the head. It yields where it gives itself away as the day of the
 * last change (its page labels one), as a day and month read the wrong way round, or as none of the page's own because head and address
 * agree on another day, month or year. Where none of them gives a day the dateline's is taken. A page that shows the day of its last change where a report shows its day, beside the headline, and
 * gives no other is dated by it, under a rule of its own (`last-change-alone`); a day of change that only its head declares or its foot
 * shows dates nothing: templates write it at every touch.
 */
export function chooseDates(head: HeadMetadata, visible: VisibleDates, context: DateContext): ChosenDates {
  const changed = chooseChange(readDeclared(head.modified, context), visible.modified);
  // The first page of a site dates what it lists; it is a report of a day only where its JSON-LD says so.
  const isFront = isFrontPage(context.url);
  if (isFront && !head.published.some(({ rule }) => rule === "json-ld")) return { published: null, modified: changed };
  const report = readDeclared(head.published, context);
  // What JSON-LD says of the web page can tell that a shown day was misread; by itself it dates no report.
  const declared = report ?? readDeclared(head.pagePublished, context);
  const address = readUrlDate(context.url);
  // Of several days shown beside the headline the declared one is the page's own; the others belong to what it speaks of.
  const confirmed = visible.others.find((other) => dayOf(other) !== null && printDay(other) === printDay(declared));
  const shown = visible.first ?? confirmed ?? dayOf(visible.published);
  // Where the page labels a change, a day without a label that the head gives as the change is that; else it is the day of the page.
  const labels = visible.modified !== null;
  const isChange =
    labels && declared !== null && shown !== null && !isSameDay(shown, declared) && isSameDay(shown, changed);
  const modified = isChange ? chooseChange(changed, shown) : changed;
  const trusted = visible.first !== null || !(isChange || isMisread(shown, declared, address, context.url));
  const other = shown === null ? report : (declared ?? address);
  const published =
    trusted && shown !== null ? shown : (other ?? chooseWeaker(visible.published, address) ?? context.dateline);
  const alone = visible.changeBeside ? dayOf(visible.modified) : null;
  if (published !== null || alone === null) return { published, modified };
  return { published: { ...alone, by: byRule("last-change-alone") }, modified };
}

/** The day of the last change: as the page shows it where that agrees with what the head declares, else as declared. */
function chooseChange(declared: DatedField | null, shown: DatedField | null): DatedField | null {
  if (declared === null || shown === null) return declared ?? shown;
  return isSameDay(shown, declared) && shown.base === null ? shown : declared;
}

/** Whether a shown day is one read the wrong way round, or none of the page's own: its head and its address agree on another. */
function isMisread(
  shown: DatedField | null,
  declared: DatedField | null,
  address: DatedField | null,
  url: string | null,
): boolean {
  if (shown === null || isSameDay(shown, declared)) return false;
  const [year = "", month = "", day = ""] = printDay(shown).split("-");
  const swapped = findCivilDate(Number(year), Number(day), Number(month));
  if (swapped !== null && isNear(swapped, declared ?? address)) return true;
  if (declared === null) return false;
  if (address !== null) return isSameDay(declared, address);
  const period = readUrlPeriod(url);
  return period !== null && printDay(declared).startsWith(period) && !printDay(shown).startsWith(period);
}

/** Whether an address names a site and no page of it: `https://example.org/`, `/en/`, `/index.html`. */
function isFrontPage(url: string | null): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.[a-z]{3,5})?)?(?:[?#]|$)/i.test(
    (url ?? "").slice(0, 300),
  );
}

/** Of a date that is not a whole day or is counted from now, and the day in the address. */
function chooseWeaker(shown: DatedField | null, address: DatedField | null): DatedField | null {
  if (shown === null || address === null) return shown ?? address;
  const { date } = shown;
  const agrees = date.kind === "unknown" || (date.kind === "month" && printDay(address).startsWith(date.month));
  return agrees ? address : shown;
}

/** The first value that is a date; the day is the one written, whatever its zone. */
function readDeclared(
  values: readonly HeadValue[],
  { captured, monthFirst }: Pick<DateContext, "captured" | "monthFirst">,
): DatedField | null {
  for (const { value, span, rule } of values) {
    const text = value.slice(0, 80).trim();
    const machine = readMachineDay(text);
    const [date] = machine === null ? findPageDates(text, monthFirst ?? (SYSTEM_SLASHES.test(text) || null)) : [];
    const resolved: PartialDate | null =
      machine !== null ? { kind: "day", day: machine } : date === undefined ? null : resolvePageDate(date, captured);
    if (resolved === null || resolved.kind === "unknown" || resolved.kind === "year") continue;
    return { text, date: resolved, instant: date?.instant ?? null, base: null, evidence: [span], by: byRule(rule) };
  }
  return null;
}

/** "7/9/2025 10:30:00 AM": systems set to American English alone print both numbers without a zero. */
const SYSTEM_SLASHES = /^[1-9]\/[1-9]\/\d{4} \d{1,2}:\d{2}:\d{2} [AP]M$/;
const EPOCH = civilDate("1970-01-01");
const SECONDS_A_DAY = 86_400;

/** The day of `20250709`, `20250709T1030Z`, or of seconds or milliseconds since 1970, counted in UTC as their writers do. */
function readMachineDay(text: string): CivilDate | null {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?$/.exec(text);
  const day = compact === null ? null : findCivilDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (day !== null) return day;
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return addDays(EPOCH, Math.floor(Number(text.slice(0, 10)) / SECONDS_A_DAY));
}

/** The day in an address: /2025/07/09/, /2025/7/9/, /2025-07-09-, /20250709/, /t20250709_12, /202507091030/, /2025/jul/09/, /2025/july/09/; a month alone says nothing of the day. */
export function readUrlDate(url: string | null): DatedField | null {
  if (url === null) return null;
  const path = url.slice(0, 2_000).replace(/^https?:\/\/[^/]*/i, "");
  const match =
    /(?:[/_-]|\/t)(20[0-3]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?:[/_.-]|$))/.exec(
      path,
    ) ??
    /\/(20[0-3]\d)\/([1-9]|1[0-2])\/([1-9]|[12]\d|3[01])(?=\/)/.exec(path) ??
    /\/(20[0-3]\d)\/(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\/(0?[1-9]|[12]\d|3[01])(?=\/)/i.exec(
      path,
    );
  if (match === null) return null;
  const [date] = findPageDates(`${match[3]} ${match[2]} ${match[1]}`);
  const day =
    date?.date.kind === "day" ? date.date.day : findCivilDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) return null;
  const none: readonly Span[] = [];
  return {
    text: match[0].slice(1),
    date: { kind: "day", day },
    instant: null,
    base: null,
    evidence: none,
    by: byRule("url-date"),
  };
}

/** The year, or year and month, of an address that names no day: `/2022/learn/` gives "2022", `/2025/07/notices/` "2025-07". */
function readUrlPeriod(url: string | null): string | null {
  const path = (url ?? "").slice(0, 2_000).replace(/^https?:\/\/[^/]*/i, "");
  const match = /\/(20[0-3]\d)(?:\/(0[1-9]|1[0-2]))?(?=\/)/.exec(path);
  return match === null ? null : match[2] === undefined ? (match[1] ?? null) : `${match[1]}-${match[2]}`;
}

/** The year of an address ("/2025/07/notices"); null where it gives none. */
export function readUrlYear(url: string | null): number | null {
  const period = readUrlPeriod(url);
  return period === null ? null : Number(period.slice(0, 4));
}

/** A date that names a day of its own, not one counted from the day of capture. */
function dayOf(date: DatedField | null): DatedField | null {
  return date?.date.kind === "day" && date.base === null ? date : null;
}

function printDay(field: DatedField | null): string {
  return field?.date.kind === "day" ? field.date.day : "";
}

/** Whether two dates are one day, or neighbours: the same moment falls on either of two days in two zones. */
function isSameDay(a: DatedField, b: DatedField | null): boolean {
  return a.date.kind === "day" && isNear(a.date.day, b);
}

function isNear(day: CivilDate, other: DatedField | null): boolean {
  if (other?.date.kind !== "day") return false;
  const own = other.date.day;
  return own === day || own === addDays(day, 1) || own === addDays(day, -1);
}
