import { readCorpus } from "./corpus.ts";
import { listCorrections } from "./corrections.ts";
import type { Store } from "./open-store.ts";
import { listCorpusArticles, listPages, listSegments } from "./pages.ts";

/** One thing of the database, in the vocabulary's words. */
export interface ExportLine {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/**
 * Everything in the database, in an order that depends on the content alone: two databases that hold the same pages give the same lines,
 * whatever the order in which they were read. Runs, which tell of days and not of pages, are left out.
 */
export async function* exportAll(store: Store): AsyncGenerator<ExportLine> {
  for (const { page, derivedBy } of await listPages(store)) {
    yield { kind: "page", ...page, segments: await listSegments(store, page.id), derivedBy };
  }
  for (const { article, statements, propositions } of await listCorpusArticles(store)) {
    yield { kind: "article", ...article };
    for (const statement of statements) yield { ...statement, kind: "statement", form: statement.kind };
    for (const proposition of propositions) yield { kind: "proposition", ...proposition };
  }
  const { lineage, claims, drift, findings } = await readCorpus(store);
  for (const link of lineage.derivations) yield { kind: "derivation", ...link };
  for (const family of lineage.families) yield { kind: "family", ...family };
  for (const story of lineage.stories) yield { kind: "story", ...story };
  for (const source of lineage.primarySources) yield { kind: "primary-source", ...source };
  for (const claim of claims) yield { kind: "claim", ...claim };
  for (const one of drift) yield { ...one, kind: "drift", change: one.kind };
  for (const finding of findings) yield { kind: "finding", ...finding };
  for (const correction of await listCorrections(store)) yield { kind: "correction", ...correction };
}
