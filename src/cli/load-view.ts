import { summariseSources } from "../lineage/trace.ts";
import type { Segment } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";
import type { Register } from "../model/register.ts";
import type { Leftover, ReportView } from "../show/view.ts";
import { readCorpus, readCorpusState } from "../store/corpus.ts";
import { listDiagnostics } from "../store/diagnostics.ts";
import type { Store } from "../store/open-store.ts";
import { listCorpusArticles, listPages, listSegments } from "../store/pages.ts";

/** Everything that the report shows, out of a database. */
export async function loadView(store: Store, register: Register, made: CivilDate, title: string): Promise<ReportView> {
  const pages = await listPages(store);
  const articles = await listCorpusArticles(store);
  const { lineage, claims, drift, findings } = await readCorpus(store);
  const leftovers: Leftover[] = [];
  for (const { page } of pages) leftovers.push(...findLeftovers(page, await listSegments(store, page.id)));
  return {
    title,
    made,
    pages: pages.map(({ page: { text, ...page } }) => page),
    articles,
    leftovers,
    lineage,
    sources: summariseSources(articles, lineage),
    claims,
    drift,
    findings,
    register,
    diagnostics: await listDiagnostics(store),
    pipeline: (await readCorpusState(store)).derivedBy,
  };
}

/** What was read and kept apart from the articles. */
function findLeftovers(page: Page, segments: readonly Segment[]): Leftover[] {
  return segments
    .filter(({ kind }) => kind !== "body" && kind !== "headline")
    .map(({ kind, span }) => ({ page: page.id, kind, text: page.text.slice(span.start, span.end) }));
}
