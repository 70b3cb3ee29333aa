import type { Article, DatedField, Segment } from "../model/article.ts";
import { printPartialDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";

/** An article as `onrecord articles` prints it; what is absent is null. */
export function toArticleLine(
  article: Article,
  page: { readonly id: string; readonly path: string; readonly url: string | null },
) {
  return {
    id: article.id,
    page,
    index: article.index,
    headline: article.headline?.value ?? null,
    text: article.text,
    language: article.language,
    publisher: article.publisher?.value ?? null,
    bylines: article.bylines.map(({ value }) => value),
    // An agency that a sentence names is no credit that the page prints.
    credit: article.credits.find(({ place }) => place === "line")?.text ?? null,
    dateline: article.dateline?.text ?? null,
    published: printDate(article.published),
    modified: printDate(article.modified),
  };
}

/** The labelled runs of a page as `onrecord articles --segments` prints them. */
export function toSegmentsLine(segments: readonly Segment[], page: Page) {
  return {
    kind: "page",
    page: toPageReference(page),
    segments: segments.map(({ span, kind, article }) => ({ start: span.start, end: span.end, kind, article })),
  };
}

/** How a pipe names a page: its `id` is the prefix of the article ids. */
export function toPageReference({ doc, path, url }: Page) {
  return { id: doc, path, url };
}

/** As precise as the source: an instant, a day, a month, a year; null while relative. */
function printDate(field: DatedField | null): string | null {
  return field === null ? null : (field.instant ?? printPartialDate(field.date));
}
