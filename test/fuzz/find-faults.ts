import type { Article, Segment } from "../../src/model/article.ts";
import type { DerivedPage } from "../../src/model/corpus.ts";
import type { Span } from "../../src/model/span.ts";

/** The first promise of READ that a page's reading breaks, in words; null where it keeps all. */
export function findReadingFault(
  text: string,
  format: "text" | "html",
  { segments, articles }: { readonly segments: readonly Segment[]; readonly articles: readonly Article[] },
): string | null {
  return (
    findSegmentFault(text, format, segments, articles.length) ??
    articles.map((article) => findMapFault(text, article) ?? findEvidenceFault(text, article)).find(isFault) ??
    findTeaserFault(segments, articles)
  );
}

/** The first span of a statement or proposition that is not of its article's text. */
export function findStatementFault({ articles }: DerivedPage): string | null {
  for (const { article, statements, propositions } of articles) {
    for (const { id, source, cue, content } of statements)
      for (const span of [...source, ...cue, ...content])
        if (!isCleanSpan(article.text, span)) return `statement ${id}: span ${print(span)} of ${article.text.length}`;
    for (const { id, spans } of propositions)
      for (const span of spans)
        if (!isCleanSpan(article.text, span)) return `proposition ${id}: span ${print(span)} of ${article.text.length}`;
  }
  return null;
}

/** What a reader would miss: neither white space nor a control or format character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

function findSegmentFault(
  text: string,
  format: "text" | "html",
  segments: readonly Segment[],
  articles: number,
): string | null {
  let end = 0;
  for (const { span, article } of segments) {
    if (span.start < end || span.end <= span.start || span.end > text.length)
      return `segment ${print(span)} after ${end}`;
    if (article !== null && article >= articles)
      return `segment ${print(span)} is of article ${article} of ${articles}`;
    if (format === "text" && VISIBLE.test(text.slice(end, span.start)))
      return `text lost before segment ${print(span)}: ${JSON.stringify(text.slice(end, span.start).slice(0, 60))}`;
    end = span.end;
  }
  return format === "text" && VISIBLE.test(text.slice(end)) ? `text lost after ${end}` : null;
}

function findMapFault(text: string, article: Article): string | null {
  let inArticle = 0;
  let inPage = 0;
  for (const piece of article.map) {
    if (piece.article < inArticle || piece.page < inPage)
      return `article ${article.index}: piece at ${piece.article} ← ${piece.page} is out of order`;
    if (
      piece.kind === "verbatim" &&
      text.slice(piece.page, piece.page + piece.pageLength) !==
        article.text.slice(piece.article, piece.article + piece.length)
    )
      return `article ${article.index}: piece at ${piece.article} is not the page's text at ${piece.page}`;
    inArticle = piece.article + piece.length;
    inPage = piece.page + piece.pageLength;
  }
  return inArticle <= article.text.length && inPage <= text.length ? null : `article ${article.index}: map runs over`;
}

function findEvidenceFault(text: string, article: Article): string | null {
  const { headline, publisher, bylines, credits, dateline, published, modified } = article;
  for (const field of [headline, publisher, ...bylines, ...credits, dateline, published, modified])
    for (const { start, end } of field?.evidence ?? [])
      if (start < 0 || end < start || end > text.length)
        return `article ${article.index}: evidence ${start}–${end} of ${field?.by.name} is not on the page`;
  return null;
}

/** Nothing is taken from a teaser: no piece of an article lies in one. */
function findTeaserFault(segments: readonly Segment[], articles: readonly Article[]): string | null {
  const teasers = segments.filter(({ kind }) => kind === "teaser").map(({ span }) => span);
  for (const { index, map } of articles) {
    let next = 0;
    for (const { page, pageLength } of map) {
      while (next < teasers.length && (teasers[next] as Span).end <= page) next++;
      const teaser = teasers[next];
      if (teaser !== undefined && teaser.start < page + pageLength && pageLength > 0)
        return `article ${index}: its text at ${page} is in the teaser ${print(teaser)}`;
    }
  }
  return null;
}

/** Inside the text, not empty, and no half of a character at either end. */
function isCleanSpan(text: string, { start, end }: Span): boolean {
  return start >= 0 && start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);
}

function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) && at > 0;
}

const isFault = (fault: string | null): fault is string => fault !== null;

const print = ({ start, end }: Span): string => `${start}–${end}`;
