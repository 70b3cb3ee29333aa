import type { Article, DatedField, Field } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { byRule } from "./by-rule.ts";
import type { PageFacts } from "./page-facts.ts";

/**
 * Gives the reports of one page what the page says once above several of them: the day over the posts of that day, the date and the compiler of a digest. A page that
 * prints these under its headlines prints them for each report, and one without has none.
 *
 * @param page - what it says of all its reports
 */
export function shareMargins(
  articles: readonly Article[],
  { onlyDay, headDay, reporters }: Pick<PageFacts, "onlyDay" | "headDay" | "reporters">,
): Article[] {
  if (articles.length < 2) return [...articles];
  const dated = articles.filter(({ published }) => published?.date.kind === "day");
  const isAbove =
    dated.every((article) => standsAbove(article.published?.evidence ?? [], article)) || isDayOf(headDay, dated);
  const signed = articles.filter(({ bylines }) => bylines.length > 0);
  const [signer] = signed;
  const isCompiler =
    signed.length === 1 &&
    !signer?.flags.includes("live-blog-entry") &&
    signer !== undefined &&
    signer === articles[0] &&
    standsAbove(signer.bylines[0]?.evidence ?? [], signer);
  // Those whom a live blog names on top wrote its entries, where no entry says who wrote it.
  const bylines = isCompiler ? signer.bylines : signed.length === 0 ? reporters : [];
  // A day that stands in the head of the sheet, in a line that is no date's, counts where no report has one of its own.
  let day: DatedField | null = dated.length === 0 ? (onlyDay ?? headDay) : isDayOf(headDay, dated) ? headDay : null;
  return articles.map((article) => {
    if (article.published?.date.kind === "day") day = article.published;
    const published =
      article.published ?? (isAbove && day !== null ? { ...day, by: byRule("day-above-reports") } : null);
    return { ...article, published, bylines: article.bylines.length > 0 ? article.bylines : bylines.map(shared) };
  });
}

/** Whether all reports that have a day have this one. */
function isDayOf(day: DatedField | null, dated: readonly Article[]): boolean {
  const { date } = day ?? {};
  return (
    date?.kind === "day" &&
    dated.every(({ published }) => published?.date.kind === "day" && published.date.day === date.day)
  );
}

function shared(field: Field): Field {
  return { ...field, by: byRule("byline-above-reports") };
}

/** Whether what gives a fact stands above the headline of a report, or of one without above its body. */
function standsAbove(evidence: readonly Span[], { headline, map }: Article): boolean {
  const start = headline?.evidence[0]?.start ?? map[0]?.page ?? 0;
  return evidence.length > 0 && evidence.every(({ end }) => end <= start);
}
