import { parseList } from "./parse-list.ts";

/** The form in which the lists below keep a name: lower case, without the marks that one system writes and another leaves out. */
export function normaliseMetaName(name: string): string {
  return name.toLowerCase().replace(/[-_.: ]/g, "");
}

function parseNames(text: string): string[] {
  return [...new Set(parseList(text).map(normaliseMetaName))];
}

/**
 * Names of `meta` elements (`name`, `property` or `itemprop`) that hold the day of publication, best first. Source: Open Graph, Dublin
 * Core, schema.org, PRISM, and the names that news systems write.
 */
export const PUBLISHED_NAMES: readonly string[] = parseNames(`
  article:published_time | og:article:published_time | article:published | article:published_date | article:publish_date | og:published_time | og:publish_date | og:pubdate | og:datePublished
  mediator_published_time | shareaholic:article_published_time | vr:published_time | twt-published-at | datePublished | first_published | published | published-date | published_at | published_time
  publish-date | publish_time | publication_date | article:publicationdate | pub_date | article:post_date | post_date | date_posted | posted
  dc.date.issued | dcterms.issued | dcterms.issue | dc.date.published | dc.date.publication | dcsext.articleFirstPublished | dcterms.created | dc.date.created | dc.date | dcterms.date | dc.created | prism.publicationDate | eprints.date
  citation_publication_date | citation_online_date | citation_date | parsely-pub-date | sailthru.date | cXenseParse:recs:publishtime | cXenseParse:publishtime | cXenseParse:articlePublished | bt:pubDate | rbpubdate | rnews:datePublished
  date_created | content_create_date | creation_date | cre_date | article_date_original | originalPublicationDate | original_pub_date | analyticsAttributes.articleDate | display_date | ptime | pdate | gentime | article:create | article.created | created
  og:regdate | release_date | og:release_date | iso-8601-publish-date | date | ms.date
`);

/** Names of `meta` elements that hold the day of the last change, best first. */
export const MODIFIED_NAMES: readonly string[] = parseNames(`
  article:modified_time | og:article:modified_time | og:updated_time | article:updated_time | article:modified | article:modified_date | og:modified_time | dateModified | dateUpdated | lastmod
  last_modified | last_updated | last_update | modified_time | modified_date | updated_at | updated_time | update_time | dcterms.modified | dc.date.modified | dc.modified | dcterms.updated | prism.modificationDate
  bt:modDate | cXenseParse:articleModified | revision_date | revised | modified | updated | utime
`);

/** Properties of microdata and RDFa that hold the day of publication, in small letters. Source: schema.org, Dublin Core as Drupal writes it. */
export const PUBLISHED_PROPERTIES: ReadonlySet<string> = new Set(
  parseList("datepublished | schema:datepublished | dc:date | dc:created | dcterms:created | dcterms:issued"),
);

/** Properties of microdata and RDFa that hold the day of the last change, in small letters. */
export const MODIFIED_PROPERTIES: ReadonlySet<string> = new Set(
  parseList("datemodified | schema:datemodified | dc:modified | dcterms:modified"),
);

/** Names of `meta` elements that hold an author, best first. */
export const AUTHOR_NAMES: readonly string[] = parseNames(`
  author | article:author | og:article:author | article:author_name | parsely-author | sailthru.author | dc.creator | dcterms.creator | dc.creator.creator | byl | byline | cxenseparse:author
  citation_author | authors | creator | rnews:author
`);

/** Names of `meta` elements that hold the title, best first. */
export const TITLE_NAMES: readonly string[] = parseNames(`
  og:title | parsely-title | sailthru.title | dc.title | dcterms.title | twitter:title | citation_title | headline | hdl | title
`);

/** Names of `meta` elements that hold the publisher, best first. */
export const PUBLISHER_NAMES: readonly string[] = parseNames(`
  og:site_name | dc.publisher | dcterms.publisher | publisher | cre | application-name | apple-mobile-web-app-title | citation_journal_title
`);

/** Types of schema.org that are a report. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set(
  parseList(`
  Article | NewsArticle | BlogPosting | LiveBlogPosting | ReportageNewsArticle | AnalysisNewsArticle | OpinionNewsArticle | BackgroundNewsArticle | ReviewNewsArticle | AskPublicNewsArticle
  AdvertiserContentArticle | Report | ScholarlyArticle | MedicalScholarlyArticle | TechArticle | SatiricalArticle | SocialMediaPosting | DiscussionForumPosting | Review | Recipe | HowTo | Blog | CreativeWork | Quotation
`),
);
