import type { Article } from "../../../src/model/article.ts";
import { addDays, findCivilDate, printPartialDate } from "../../../src/model/civil-date.ts";
import type { WcxbPage } from "./wcxb.ts";

/** Why the day of publication differs from the truth's, counted. */
export interface DateReasons {
  /** the truth's day is the one that we give as that of the last change */
  change: number;
  /** the truth's day stands nowhere in the page, in no form that is looked for */
  absent: number;
  /** the truth has no day and one is given */
  untold: number;
  /** the truth's day stands in the page and none is given */
  missed: number;
  /** the day before or after the truth's is given: one moment in two zones, mostly */
  neighbour: number;
  /** the truth's day stands in the page and another one is given, from what the page shows */
  shown: number;
  /** the same, from what its head declares */
  declared: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Counts one page whose day differs. */
export function explainDate(reasons: DateReasons, article: Article | undefined, { html, truth }: WcxbPage): void {
  const wanted = truth.date?.slice(0, 10) ?? null;
  const published = article?.published == null ? null : printPartialDate(article.published.date);
  const modified = article?.modified == null ? null : printPartialDate(article.modified.date);
  if (wanted === null) {
    reasons.untold++;
  } else if (wanted === modified) reasons.change++;
  else if (!holdsDay(html, wanted)) reasons.absent++;
  else if (published === null) reasons.missed++;
  else if (isNeighbour(published, wanted)) reasons.neighbour++;
  else if (/\/(?:json-ld|meta|microdata|url-date)$/.test(article?.published?.by.name ?? "")) reasons.declared++;
  else reasons.shown++;
}

function isNeighbour(ours: string, wanted: string): boolean {
  const day = findCivilDate(Number(wanted.slice(0, 4)), Number(wanted.slice(5, 7)), Number(wanted.slice(8, 10)));
  return day !== null && (ours === addDays(day, 1) || ours === addDays(day, -1));
}

/** Whether a day stands in a page's source as 2025-07-09, 2025/07/09, 20250709, 9.7.2025, 07/09/25, "Jul 9, 2025" or "9th July, 2025". */
function holdsDay(html: string, date: string): boolean {
  const [year = "", month = "", day = ""] = date.split("-");
  if (day === "") return html.includes(year);
  const [m, d] = [Number(month), Number(day)];
  const name = `${MONTHS[m - 1]}[a-z]*\\.?`;
  const short = `(?:${year}|${year.slice(2)})(?!\\d)`;
  return new RegExp(
    [
      `${year}[-/]?${month}[-/]?${day}`,
      `${year}[-/]0?${m}[-/]0?${d}(?!\\d)`,
      `(?<!\\d)0?${m}[-/.]0?${d}[-/.]${short}`,
      `(?<!\\d)0?${d}[-/.]0?${m}[-/.]${short}`,
      `${name}\\s{1,3}0?${d}(?:st|nd|rd|th)?,?\\s{1,3}${year}`,
      `(?<!\\d)0?${d}(?:st|nd|rd|th)?\\s{1,3}${name},?\\s{0,3}${year}`,
    ].join("|"),
    "i",
  ).test(html);
}
