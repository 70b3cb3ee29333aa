import type { Field } from "../../../model/article.ts";
import { HINT } from "../../data/class-words.ts";
import {
  AUTHOR_NAMES,
  MODIFIED_NAMES,
  MODIFIED_PROPERTIES,
  PUBLISHED_NAMES,
  PUBLISHED_PROPERTIES,
  PUBLISHER_NAMES,
  TITLE_NAMES,
} from "../../data/metadata-names.ts";
import type { HtmlScan } from "../../scan/html-scan.ts";
import { TAG } from "../../scan/tags.ts";
import { hintsAbove } from "../dates/read-time-elements.ts";
import { collectMetas, type HeadValue, locate, type Metas, readMetas } from "./head-value.ts";
import { type JsonLdArticle, PAGE_RANK, readJsonLd } from "./json-ld.ts";
import { findAgencies, readAuthors } from "./read-head-authors.ts";
import { shortenOpening } from "./shorten-opening.ts";

/** What the page's head and JSON-LD say, each list best first. */
export interface HeadMetadata {
  readonly titles: readonly HeadValue[];
  readonly published: readonly HeadValue[];
  /** days that JSON-LD gives to the web page, not to a report on it: systems give one to every page of a site */
  readonly pagePublished: readonly HeadValue[];
  readonly modified: readonly HeadValue[];
  readonly authors: readonly Field[];
  readonly publishers: readonly HeadValue[];
  readonly canonicalUrl: string | null;
  readonly paywalled: boolean;
  /** agencies that sign or are credited, each once, in a form of `AGENCY_BY_FORM` */
  readonly agencies: readonly HeadValue[];
  readonly liveBlog: boolean;
  /** when each entry of a live blog was published, as JSON-LD lists them, by `shortenOpening` of its beginning */
  readonly updates: ReadonlyMap<string, HeadValue>;
  /** headline of the one report that the JSON-LD describes; null where it describes none, several, or a live blog */
  readonly headline: string | null;
  /** title of a page that Open Graph calls an article; null for any other page */
  readonly articleTitle: string | null;
}

/** What is known of an article of which no head speaks. */
export const NO_HEAD: HeadMetadata = {
  titles: [],
  published: [],
  pagePublished: [],
  modified: [],
  authors: [],
  publishers: [],
  canonicalUrl: null,
  paywalled: false,
  agencies: [],
  liveBlog: false,
  updates: new Map(),
  headline: null,
  articleTitle: null,
};

/** Reads JSON-LD first, then Open Graph, Dublin Core and their kin, each value with its characters as evidence. */
export function readHead(html: string, scan: HtmlScan): HeadMetadata {
  const jsonLd = readJsonLd(html, scan.jsonLd);
  const reports = jsonLd.filter(({ rank }) => rank !== PAGE_RANK);
  const metas = collectMetas(scan);
  const fromJson = (
    pick: (article: JsonLdArticle) => string,
    articles: readonly JsonLdArticle[] = jsonLd,
  ): HeadValue[] =>
    articles
      .map((article) => ({ value: pick(article), span: locate(html, article.span, pick(article)), rule: "json-ld" }))
      .filter(({ value }) => value !== "");
  const title =
    scan.title === null
      ? []
      : [{ value: scan.title.text.replace(/\s+/g, " ").trim(), span: scan.title, rule: "title-element" }];
  return {
    titles: [...fromJson((article) => article.headline, reports), ...readMetas(metas, TITLE_NAMES), ...title],
    published: [
      ...fromJson((article) => article.published, reports),
      ...readMetas(metas, PUBLISHED_NAMES),
      ...readTimes(scan, PUBLISHED_PROPERTIES),
    ],
    pagePublished: fromJson((article) => article.published),
    modified: [
      ...fromJson((article) => article.modified),
      ...readMetas(metas, MODIFIED_NAMES),
      ...readTimes(scan, MODIFIED_PROPERTIES),
    ],
    authors: readAuthors(html, jsonLd, metas),
    publishers: [...fromJson((article) => article.publisher), ...readMetas(metas, PUBLISHER_NAMES)],
    canonicalUrl: readCanonical(scan, metas, jsonLd),
    paywalled: reports.some(({ free }) => !free) || (metas.get("articlecontenttier") ?? []).some(isLocked),
    agencies: findAgencies([
      ...fromJson((article) => [article.credit, ...article.signers].join(", "), reports),
      ...readMetas(metas, AUTHOR_NAMES),
    ]),
    liveBlog: jsonLd.some(({ type }) => type === "LiveBlogPosting"),
    updates: new Map(
      jsonLd.flatMap(({ updates, span }) =>
        updates.map(({ opening, published }): [string, HeadValue] => [
          shortenOpening(opening),
          { value: published, span: locate(html, span, published), rule: "json-ld" },
        ]),
      ),
    ),
    headline: findOnlyHeadline(reports),
    articleTitle: metas.get("ogtype")?.[0]?.value === "article" ? (metas.get("ogtitle")?.[0]?.value ?? null) : null,
  };
}

/** `article:content_tier` is `free`, `metered` (the reader has some pages for nothing) or `locked`. */
function isLocked({ value }: { readonly value: string }): boolean {
  return value.toLowerCase() === "locked";
}

function findOnlyHeadline(reports: readonly JsonLdArticle[]): string | null {
  const headlines = new Set(
    reports.filter(({ headline, rank }) => rank < 2 && headline !== "").map(({ headline }) => headline),
  );
  const [only] = headlines;
  return headlines.size !== 1 || reports.some(({ type }) => type === "LiveBlogPosting") ? null : (only ?? null);
}

/** Elements marked with one of some properties, RDFa or microdata; those of comments and related boxes are left out. */
function readTimes(scan: HtmlScan, properties: ReadonlySet<string>): HeadValue[] {
  const found: HeadValue[] = [];
  for (const { tag, node, attributes } of scan.metas) {
    if (tag === TAG.meta || tag === TAG.link || tag === TAG.html) continue;
    const given = attributes.get("datetime") ?? attributes.get("content");
    if (given === undefined || (hintsAbove(scan, node) & (HINT.comments | HINT.related)) !== 0) continue;
    const marks = `${attributes.get("itemprop")?.value ?? ""} ${attributes.get("property")?.value ?? ""}`;
    if (
      marks
        .slice(0, MAX_MARKS)
        .toLowerCase()
        .split(/\s+/)
        .some((mark) => properties.has(mark))
    )
      found.push({ value: given.value, span: { start: given.start, end: given.end }, rule: "microdata" });
  }
  return found;
}

/** Properties are sought in so many characters. */
const MAX_MARKS = 300;

function readCanonical(scan: HtmlScan, metas: Metas, jsonLd: readonly JsonLdArticle[]): string | null {
  const link = scan.metas.find(
    ({ tag, attributes }) =>
      tag === TAG.link && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.get("rel")?.value.slice(0, 100) ?? ""),
  );
  const candidates = [
    link?.attributes.get("href")?.value,
    metas.get("ogurl")?.[0]?.value,
    ...jsonLd.slice(0, 3).map(({ url }) => url),
  ];
  return candidates.find((url) => url !== undefined && /^https?:\/\/[^\s]{4,2000}$/.test(url.trim()))?.trim() ?? null;
}
