import type { Field } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { NOT_A_NAME } from "../data/byline-prefixes.ts";
import { HINT } from "../data/class-words.ts";
import {
  AUTHOR_NAMES,
  MODIFIED_NAMES,
  MODIFIED_PROPERTIES,
  normaliseMetaName,
  PUBLISHED_NAMES,
  PUBLISHED_PROPERTIES,
  PUBLISHER_NAMES,
  TITLE_NAMES,
} from "../data/metadata-names.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { TAG } from "../scan/tags.ts";
import { byRule } from "./by-rule.ts";
import { findNames } from "./find-names.ts";
import { type JsonLdArticle, PAGE_RANK, readJsonLd } from "./json-ld.ts";
import { hintsAbove } from "./read-time-elements.ts";
import { shortenOpening } from "./shorten-opening.ts";

/** A value of the page's head with where it stands and which rule read it. */
export interface HeadValue {
  readonly value: string;
  readonly span: Span;
  readonly rule: string;
}

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
  const fromMeta = (names: readonly string[], rule = "meta"): HeadValue[] =>
    names.flatMap((name) => (metas.get(name) ?? []).map((found) => ({ ...found, rule })));
  const title =
    scan.title === null
      ? []
      : [{ value: scan.title.text.replace(/\s+/g, " ").trim(), span: scan.title, rule: "title-element" }];
  return {
    titles: [...fromJson((article) => article.headline, reports), ...fromMeta(TITLE_NAMES), ...title],
    published: [
      ...fromJson((article) => article.published, reports),
      ...fromMeta(PUBLISHED_NAMES),
      ...readTimes(scan, PUBLISHED_PROPERTIES),
    ],
    pagePublished: fromJson((article) => article.published),
    modified: [
      ...fromJson((article) => article.modified),
      ...fromMeta(MODIFIED_NAMES),
      ...readTimes(scan, MODIFIED_PROPERTIES),
    ],
    authors: readAuthors(
      html,
      reports,
      [...fromMeta(AUTHOR_NAMES), ...readTwitterAuthor(metas)],
      siteNames(jsonLd, metas),
    ),
    publishers: [...fromJson((article) => article.publisher), ...fromMeta(PUBLISHER_NAMES)],
    canonicalUrl: readCanonical(scan, metas, jsonLd),
    paywalled: reports.some(({ free }) => !free) || (metas.get("articlecontenttier") ?? []).some(isLocked),
    agencies: findAgencies([
      ...fromJson((article) => [article.credit, ...article.signers].join(", "), reports),
      ...fromMeta(AUTHOR_NAMES),
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

type Metas = ReadonlyMap<string, readonly { readonly value: string; readonly span: Span }[]>;

/** Content of `meta` elements by name, property or itemprop in the form of {@link normaliseMetaName}. */
function collectMetas(scan: HtmlScan): Metas {
  const metas = new Map<string, { value: string; span: Span }[]>();
  for (const { tag, attributes } of scan.metas) {
    const content = attributes.get("content");
    if (tag !== TAG.meta || content === undefined || content.value.trim() === "") continue;
    for (const key of ["property", "name", "itemprop"]) {
      const name = normaliseMetaName(attributes.get(key)?.value ?? "");
      if (name === "") continue;
      const list = metas.get(name) ?? [];
      list.push({ value: content.value.trim(), span: { start: content.start, end: content.end } });
      metas.set(name, list);
    }
  }
  return metas;
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

/** Names of JSON-LD if it has any, else of the first `meta` that holds names and no address. */
function readAuthors(
  html: string,
  reports: readonly JsonLdArticle[],
  metas: readonly HeadValue[],
  sites: ReadonlySet<string>,
): Field[] {
  for (const report of reports) {
    const fields = report.authors
      .flatMap((name) => splitNames(name))
      .map((value) => ({ value, evidence: [locate(html, report.span, value)], by: byRule("json-ld") }));
    if (fields.length > 0) return fields;
  }
  for (const { value, span } of metas) {
    const fields = splitNames(value)
      .filter((name) => !sites.has(name.toLowerCase()))
      .map((name) => ({ value: name, evidence: [span], by: byRule("meta") }));
    if (fields.length > 0) return fields;
  }
  return [];
}

/** The agencies among the names of some values, each once. */
function findAgencies(values: readonly HeadValue[]): HeadValue[] {
  const found = new Map<string, HeadValue>();
  for (const { value, span, rule } of values)
    for (const part of value.slice(0, 300).split(/[,;/|&()]| and | und | et /u)) {
      const form = part.trim();
      const agency = AGENCY_BY_FORM.get(form);
      if (agency !== undefined && !found.has(agency)) found.set(agency, { value: form, span, rule });
    }
  return [...found.values()];
}

/** Names that the site goes by: an author of the same name is the site. */
function siteNames(jsonLd: readonly JsonLdArticle[], metas: Metas): ReadonlySet<string> {
  const sites = [
    ...jsonLd.map(({ publisher }) => publisher),
    ...PUBLISHER_NAMES.flatMap((name) => (metas.get(name) ?? []).map(({ value }) => value)),
  ];
  return new Set(sites.map((site) => site.toLowerCase()));
}

/** `twitter:label1` says what `twitter:data1` is: a name where it says so, else a reading time. */
function readTwitterAuthor(metas: Metas): HeadValue[] {
  for (const index of ["1", "2"]) {
    const label = metas.get(`twitterlabel${index}`)?.[0]?.value ?? "";
    const data = metas.get(`twitterdata${index}`)?.[0];
    if (
      data !== undefined &&
      /^(?:written by|author|by|von|verfasst von|écrit par|escrito por|scritto da|napisane przez|автор|автор:|skrevet av|geschreven door)$/i.test(
        label,
      )
    )
      return [{ ...data, rule: "meta" }];
  }
  return [];
}

/** The persons that an author value names; accounts, addresses and editorial desks are none. */
export function splitNames(value: string): string[] {
  const bare = value.replace(/\s+/g, " ").trim();
  if (
    bare === "" ||
    bare.length > 200 ||
    AGENCY_BY_FORM.has(bare) ||
    /https?:|www\.|@|[<>{}]/.test(bare) ||
    NOT_A_NAME.has(bare.toLowerCase())
  )
    return [];
  const names = findNames(bare).map(({ name }) => name);
  if (names.length > 0) return names;
  // A single word or an organisation is an author too, if it is no account name.
  return /^[\p{Lu}\p{Lo}\p{Script=Georgian}\d]/u.test(bare) && !/\d{3}/.test(bare) && bare.length <= 60 ? [bare] : [];
}

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

/** Where a value of JSON-LD stands in its script; the whole script when it is written with escapes. */
function locate(html: string, script: Span, value: string): Span {
  if (value === "") return script;
  const at = html.slice(script.start, script.end).indexOf(value);
  return at < 0 ? script : { start: script.start + at, end: script.start + at + value.length };
}
