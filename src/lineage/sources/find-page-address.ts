import type { CorpusArticle } from "../../model/corpus.ts";
import { foldAddress } from "../../text/fold-address.ts";
import { findHost, foldHost } from "../origin/fold-publisher.ts";

/**
 * The address of the page that an article stands on, the same for every dress of it: the canonical one, where the page names one that is an
 * article's, else its own; null when neither is known.
 */
export function findPageAddress({ article, url }: CorpusArticle): string | null {
  return findCanonical(article.canonicalUrl) ?? (url === null ? null : foldAddress(url));
}

/** The folded address of the page of another site that this one declares itself a copy of; null for a page of its own. */
export function findMirrored({ article, url }: CorpusArticle): string | null {
  const canonical = findCanonical(article.canonicalUrl);
  const own = findHost(url);
  const other = findHost(article.canonicalUrl);
  if (canonical === null || own === null || other === null) return null;
  return foldHost(own) === foldHost(other) ? null : canonical;
}

/** Some sites give all their pages the front page or a section as canonical: an article's address has a slug or a number. */
function findCanonical(url: string | null): string | null {
  const folded = url === null ? null : foldAddress(url);
  const slash = folded?.indexOf("/") ?? -1;
  if (folded === null || slash < 0) return null;
  const path = folded.slice(slash);
  return /\d{4}/.test(path) || (path.split("/").at(-1)?.split(/[-_]/).length ?? 0) >= 3 ? folded : null;
}
