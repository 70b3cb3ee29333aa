import { createHash } from "node:crypto";
import { applyCorrections } from "../claims/apply-corrections.ts";
import { readModelFiles, readPackageVersion, readTreatyFiles } from "../input/package-files.ts";
import type { InputEvent } from "../input/read-source.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { Correction } from "../model/correction.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Page } from "../model/page.ts";
import { deriveCorpus, PIPELINE_VERSION } from "../pipeline.ts";
import { readCorpusState, saveCorpus } from "../store/corpus.ts";
import { listCorrections } from "../store/corrections.ts";
import { countAll } from "../store/counts.ts";
import type { Store } from "../store/open-store.ts";
import {
  findPage,
  listAppliedCorrections,
  listCorpusArticles,
  listOutdatedPages,
  saveCorrectedArticle,
  savePage,
} from "../store/pages.ts";
import { addRun } from "../store/runs.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { InOrder } from "./finish-in-order.ts";
import { loadRegister } from "./load-register.ts";
import { PageTasks } from "./page-tasks.ts";

/** What a run did. */
export interface IngestSummary {
  /** pages that the inputs held and that could be read */
  readonly pages: number;
  readonly added: number;
  /** pages known before that an upgrade, or a better known day of capture, made to be worked out again */
  readonly derivedAgain: number;
  readonly refused: number;
  /** the corpus half was worked out */
  readonly corpusDerived: boolean;
  /** Ctrl-C ended it early; what is stored is whole */
  readonly interrupted: boolean;
}

export interface IngestOptions {
  readonly today: CivilDate;
  /** threads that work pages out beside one another; what is stored does not depend on it */
  readonly workers: number;
  /** aborted by Ctrl-C: the pages at hand are finished and the rest left */
  readonly signal: AbortSignal;
  readonly report: (diagnostics: readonly Diagnostic[]) => void;
  readonly progress: (done: number, path: string) => void;
}

/** Pages at hand for each thread: one that takes long must not leave the other threads without work. */
const AHEAD = 4;

/**
 * Reads pages into the database and works everything out. Reading again adds nothing; pages that an older pipeline or older
 * data worked out are worked out again; a run that was killed is completed by the next. Pages are worked out beside one another and
 * stored in the order of the inputs.
 */
export async function ingest(
  store: Store,
  inputs: AsyncIterable<InputEvent>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const derivedBy = describePipeline();
  const tasks = new PageTasks("everything", options.workers);
  const count = { pages: 0, added: 0, derivedAgain: 0, refused: 0 };
  const atHand = new InOrder(options.workers * AHEAD);
  const work = (page: Page, known: boolean): Promise<void> => {
    const derived = tasks.derive(page, page.id);
    // Its error is met when its turn comes.
    derived.catch(() => undefined);
    return atHand.add(page.id, async () => {
      const { value, diagnostics } = await derived;
      options.report(diagnostics);
      await savePage(store, page, value, diagnostics, derivedBy);
      if (known) count.derivedAgain++;
      else count.added++;
    });
  };
  try {
    for await (const event of inputs) {
      if (options.signal.aborted) break;
      if (event.kind === "unchanged") {
        count.pages++;
        continue;
      }
      if (event.kind === "fetched") {
        await atHand.add(null, event.remember);
        continue;
      }
      if (event.kind !== "page") {
        const { diagnostic } = event;
        await atHand.add(null, () => options.report([diagnostic]));
        if (event.kind === "refused") count.refused++;
        continue;
      }
      count.pages++;
      options.progress(count.pages, event.page.path);
      // The same page named twice: what the first made of it must be stored before it is looked up.
      await atHand.settle(event.page.id);
      const known = await findPage(store, event.page.id);
      const page = known === null ? event.page : mergeKnowledge(known.page, event.page);
      if (known !== null && known.derivedBy === derivedBy && samePage(known.page, page)) continue;
      await work(page, known !== null);
    }
    await atHand.drain();
    for (const id of await listOutdatedPages(store, derivedBy)) {
      if (options.signal.aborted) break;
      const known = await findPage(store, id);
      if (known === null) continue;
      options.progress(count.pages, known.page.path);
      await work(known.page, true);
    }
  } finally {
    // A page that was begun is stored whatever ended the run: closing now would leave it out as if it had failed.
    try {
      await atHand.drain();
    } finally {
      await tasks.close();
    }
  }
  const state = await readCorpusState(store);
  const due = state.stale || (state.derivedBy !== derivedBy && (await countAll(store)).pages > 0);
  const corpusDerived = due && !options.signal.aborted;
  if (corpusDerived) await workOutCorpus(store, derivedBy, options);
  if (count.added + count.derivedAgain > 0) await addRun(store, { day: options.today, derivedBy, ...count });
  return { ...count, corpusDerived, interrupted: options.signal.aborted };
}

/** Works the corpus half out again from the pages in the database and a person's corrections: after one came, or a page went. */
export async function deriveStoredCorpus(
  store: Store,
  options: Pick<IngestOptions, "today" | "report">,
): Promise<void> {
  await workOutCorpus(store, (await readCorpusState(store)).derivedBy, options);
}

async function workOutCorpus(
  store: Store,
  derivedBy: string,
  { today, report }: Pick<IngestOptions, "today" | "report">,
): Promise<void> {
  const corrections = await listCorrections(store);
  const articles = await correctStoredArticles(store, corrections);
  const register = loadRegister();
  const tools = { register, gazetteer: new Gazetteer(register.states, register.groups) };
  const { value, diagnostics } = deriveCorpus(articles, tools, { known: null, today, corrections });
  report(diagnostics);
  await saveCorpus(store, value, diagnostics, { derivedBy, today });
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

/** Two readings of one page: what either knows, chosen so that the order of reading changes nothing. */
function mergeKnowledge(known: Page, found: Page): Page {
  const [first, second] =
    known.path < found.path || (known.path === found.path && known.doc <= found.doc) ? [known, found] : [found, known];
  const days = [known.captured, found.captured].filter((day) => day !== null).sort();
  return { ...first, doc: first.doc, path: first.path, url: first.url ?? second.url, captured: days[0] ?? null };
}

function samePage(a: Page, b: Page): boolean {
  return a.captured === b.captured && a.path === b.path && a.doc === b.doc;
}

/** Version of the pipeline and of all data it works with: when it changes, what is stored is worked out again. */
function describePipeline(): string {
  const hash = createHash("sha256");
  for (const [path, text] of readTreatyFiles()) hash.update(`${path}\n${text}\n`);
  for (const model of ["attribution", "blocks", "lines"]) {
    for (const [name, bytes] of readModelFiles(model)) hash.update(name).update(bytes);
  }
  return `${readPackageVersion()}/${PIPELINE_VERSION}/${hash.digest("hex").slice(0, 12)}`;
}
