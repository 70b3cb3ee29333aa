import type { Generated } from "kysely";

/**
 * The tables, named as the vocabulary names the things. What is asked for often has a column of its own; `data` holds the
 * whole thing as JSON, validated by its schema on the way in and out.
 */
export interface Tables {
  /** each text once, however many pages have it */
  contents: { sha256: string; format: string; text: string };
  pages: {
    id: string;
    doc: string;
    path: string;
    url: string | null;
    captured: string | null;
    sha256: string;
    /** {@link Segment}s as JSON */
    segments: string;
    /** version of the pipeline and its data that worked the page out */
    derived_by: string;
  };
  articles: {
    id: string;
    page: string;
    position: number;
    headline: string | null;
    publisher: string | null;
    language: string | null;
    /** as precise as known: YYYY[-MM[-DD]] */
    published: string | null;
    data: string;
    /** ids of the corrections that its statements and propositions hold, joined by a space */
    corrections: Generated<string>;
  };
  statements: {
    id: string;
    article: string;
    position: number;
    kind: string;
    stance: string;
    /** the speaker's name, office or organisation */
    speaker: string | null;
    /** codes joined by a space */
    states: string;
    data: string;
  };
  propositions: {
    id: string;
    article: string;
    position: number;
    statement: string | null;
    kind: string;
    treaty: string | null;
    data: string;
  };
  derivations: { from_article: string; to_article: string; type: string; data: string };
  families: { id: string; origin: string | null; size: number; data: string };
  stories: { id: string; data: string };
  primary_sources: { id: string; label: string; data: string };
  claims: {
    id: string;
    claimant: string | null;
    states: string;
    stance: string;
    kind: string;
    treaty: string | null;
    data: string;
  };
  drift: { id: string; kind: string; family: string; article: string; data: string };
  findings: {
    id: string;
    proposition: string;
    article: string | null;
    verdict: string;
    shade: string | null;
    data: string;
  };
  diagnostics: {
    /** page concerned; `-` for the corpus as a whole */
    page: string;
    position: number;
    code: string;
    severity: string;
    data: string;
  };
  corrections: { id: string; kind: string; reviewer: string; day: string; data: string };
  runs: { id: Generated<number>; day: string; derived_by: string; pages_added: number; pages_derived: number };
  /** addresses fetched, with what makes the next fetch conditional */
  fetches: { url: string; etag: string | null; last_modified: string | null; day: string };
  /** one row: whether the corpus half is up to date with the pages, and what it was derived by and on which day */
  corpus: { id: number; stale: number; derived_by: string; today: string | null };
}
