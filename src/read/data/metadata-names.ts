import { parseList } from "./parse-list.ts";

/** Names of `meta` elements (`name`, `property` or `itemprop`, lower case) that hold the day of publication, best first. Source: Open Graph, Dublin Core, schema.org, and the names that news systems write. */
export const PUBLISHED_NAMES: readonly string[] = parseList(`
  article:published_time | og:article:published_time | article:published | og:published_time | datepublished | date_published | article.published
  publishdate | publish-date | publish_date | publicationdate | publication_date | publication-date | pubdate | published_time | published-date
  published_at | article:publicationdate | dc.date.issued | dcterms.issued | dcterms.created | dc.date.created | dc.date | dcterms.date | dc.created | datecreated | citation_publication_date
  citation_online_date | citation_date | parsely-pub-date | sailthru.date | cxenseparse:recs:publishtime | cxenseparse:publishtime | bt:pubdate | rnews:datepublished
  article:post_date | article_date_original | originalpublicationdate | originalpubdate | displaydate | ptime | pdate | article:create | created | date | release_date | iso-8601-publish-date
`);

/** Names of `meta` elements that hold the day of the last change, best first. */
export const MODIFIED_NAMES: readonly string[] = parseList(`
  article:modified_time | og:article:modified_time | og:updated_time | article:updated_time | article:modified | datemodified | date_modified | lastmod
  last-modified | dcterms.modified | dc.date.modified | dc.modified | modified | updated | utime | lastmodified | revision_date | updated_time
`);

/** Names of `meta` elements that hold an author, best first. */
export const AUTHOR_NAMES: readonly string[] = parseList(`
  author | article:author | og:article:author | article:author_name | parsely-author | sailthru.author | dc.creator | dcterms.creator | dc.creator.creator | byl | byline | cxenseparse:author
  citation_author | authors | article.author | creator | rnews:author
`);

/** Names of `meta` elements that hold the title, best first. */
export const TITLE_NAMES: readonly string[] = parseList(`
  og:title | parsely-title | sailthru.title | dc.title | dcterms.title | twitter:title | citation_title | headline | hdl | title
`);

/** Names of `meta` elements that hold the publisher, best first. */
export const PUBLISHER_NAMES: readonly string[] = parseList(`
  og:site_name | dc.publisher | dcterms.publisher | publisher | cre | application-name | apple-mobile-web-app-title | citation_journal_title
`);

/** Types of schema.org that are a report. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set(
  parseList(`
  Article | NewsArticle | BlogPosting | LiveBlogPosting | ReportageNewsArticle | AnalysisNewsArticle | OpinionNewsArticle | BackgroundNewsArticle | ReviewNewsArticle | AskPublicNewsArticle
  AdvertiserContentArticle | Report | ScholarlyArticle | MedicalScholarlyArticle | TechArticle | SatiricalArticle | SocialMediaPosting | DiscussionForumPosting | Review | Recipe | HowTo | Blog | CreativeWork | Quotation
`),
);
