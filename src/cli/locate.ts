import type { Article } from "../model/article.ts";
import type { Page } from "../model/page.ts";
import type { Span } from "../model/span.ts";
import { mapToPage } from "../model/text-map.ts";

/** From a span of an article's text to the text in which a pipe's offsets count: the plain-text input, or for HTML the article's text. */
export function locateIn(page: Page, article: Article): (span: Span) => readonly Span[] {
  return page.format === "text" ? (span) => mapToPage(article.map, span) : (span) => [span];
}
