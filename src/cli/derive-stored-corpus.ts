import { applyCorrections } from "../claims/apply-corrections.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { Correction } from "../model/correction.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { deriveCorpus } from "../pipeline.ts";
import { readCorpusState, saveCorpus } from "../store/corpus.ts";
import { listCorrections } from "../store/corrections.ts";
import type { Store } from "../store/open-store.ts";
import { listAppliedCorrections, listCorpusArticles, saveCorrectedArticle } from "../store/pages.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { loadPairReader, loadRegister } from "./load-register.ts";

/** What the edge gives to a derivation of the corpus. */
export interface CorpusRun {
  /** the day that counts as today for claims without a date */
  readonly today: CivilDate;
  readonly report: (diagnostics: readonly Diagnostic[]) => void;
}

/**
 * Works the corpus half out from the pages in the database and a person's corrections, in place of what was there.
 *
 * @param derivedBy - what is noted as having worked it out; without it, what worked the present one out: after a correction came, or a page went
 */
export async function deriveStoredCorpus(store: Store, run: CorpusRun, derivedBy?: string): Promise<void> {
  const corrections = await listCorrections(store);
  const articles = await correctStoredArticles(store, corrections);
  const register = loadRegister();
  const gazetteer = new Gazetteer(register.states, register.groups);
  const tools = { register, gazetteer, pairReader: loadPairReader() };
  const { value, diagnostics } = deriveCorpus(articles, tools, { known: null, today: run.today, corrections });
  run.report(diagnostics);
  await saveCorpus(store, value, diagnostics, {
    derivedBy: derivedBy ?? (await readCorpusState(store)).derivedBy,
    today: run.today,
  });
}

/** The articles as corrected; those that a correction touched for the first time are stored so. */
async function correctStoredArticles(store: Store, corrections: readonly Correction[]): Promise<CorpusArticle[]> {
  const applied = await listAppliedCorrections(store);
  const articles = await listCorpusArticles(store);
  for (const [index, stored] of articles.entries()) {
    const done = applied.get(stored.article.id) ?? [];
    // What an article holds already must not be applied to it twice: a removed statement's neighbour would go next.
    const due = corrections.filter(({ id, anchor }) => anchor?.article === stored.article.id && !done.includes(id));
    const [corrected] = due.length === 0 ? [] : applyCorrections([stored], due);
    if (corrected === undefined) continue;
    await saveCorrectedArticle(store, corrected, [...done, ...due.map(({ id }) => id)]);
    articles[index] = corrected;
  }
  return articles;
}
