import type { InputEvent } from "../input/read-source.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Page } from "../model/page.ts";
import { unreachable } from "../model/unreachable.ts";
import type { Store } from "../store/open-store.ts";
import { findPage, listOutdatedPages, savePage } from "../store/pages.ts";
import { InOrder } from "./finish-in-order.ts";
import { PageTasks } from "./page-tasks.ts";

/** How the pages of a run are taken in. */
export interface IntakeOptions {
  /** {@link describePipeline} of this program: pages of another are worked out again */
  readonly derivedBy: string;
  /** threads that work pages out beside one another; what is stored does not depend on it */
  readonly workers: number;
  /** aborted by Ctrl-C: the pages at hand are finished and the rest left */
  readonly signal: AbortSignal;
  readonly report: (diagnostics: readonly Diagnostic[]) => void;
  readonly progress: (done: number, path: string) => void;
}

/** Pages at hand for each thread: one that takes long must not leave the other threads without work. */
const AHEAD = 4;

/** The way of a run's pages into the database: worked out beside one another, stored one by one in the order in which they came. */
export class PageIntake {
  /** pages that the inputs held, and what became of them; `derivedAgain` also counts pages that no input named */
  readonly counts = { pages: 0, added: 0, derivedAgain: 0, unchanged: 0, refused: 0 };
  readonly #store: Store;
  readonly #options: IntakeOptions;
  readonly #tasks: PageTasks;
  readonly #atHand: InOrder;

  constructor(store: Store, options: IntakeOptions) {
    this.#store = store;
    this.#options = options;
    this.#tasks = new PageTasks("everything", options.workers);
    this.#atHand = new InOrder(options.workers * AHEAD);
  }

  /** Takes what came out of the inputs. Waits while too many pages are at hand; throws what storing an earlier one threw. */
  async take(event: InputEvent): Promise<void> {
    switch (event.kind) {
      case "page":
        return await this.#takePage(event.page);
      case "unchanged":
        this.counts.pages++;
        this.counts.unchanged++;
        return;
      case "fetched":
        return await this.#atHand.add(null, event.remember);
      case "refused":
        this.counts.refused++;
        return await this.#atHand.add(null, () => this.#options.report([event.diagnostic]));
      case "noted":
        return await this.#atHand.add(null, () => this.#options.report([event.diagnostic]));
      default:
        unreachable(event);
    }
  }

  /** Works the pages out again that another pipeline, or other data, worked out; the run's own pages are stored first. */
  async deriveOutdated(): Promise<void> {
    await this.#atHand.drain();
    for (const id of await listOutdatedPages(this.#store, this.#options.derivedBy)) {
      if (this.#options.signal.aborted) break;
      const known = await findPage(this.#store, id);
      if (known === null) continue;
      this.#options.progress(this.counts.pages, known.page.path);
      await this.#work(known.page, "derivedAgain");
    }
  }

  /** Stores the pages at hand, whatever ended the run: one that was begun would otherwise be missing as if it had failed. */
  async close(): Promise<void> {
    try {
      await this.#atHand.drain();
    } finally {
      await this.#tasks.close();
    }
  }

  async #takePage(found: Page): Promise<void> {
    this.counts.pages++;
    this.#options.progress(this.counts.pages, found.path);
    // The same page named twice: what the first made of it must be stored before it is looked up.
    await this.#atHand.settle(found.id);
    const known = await findPage(this.#store, found.id);
    if (known === null) return await this.#work(found, "added");
    const page = mergeKnowledge(known.page, found);
    if (known.derivedBy === this.#options.derivedBy && isSame(known.page, page)) this.counts.unchanged++;
    else await this.#work(page, "derivedAgain");
  }

  /** Begins a page; it is stored and counted in its turn. */
  async #work(page: Page, counted: "added" | "derivedAgain"): Promise<void> {
    const derived = this.#tasks.derive(page, page.id);
    // Its error is met when its turn comes.
    derived.catch(() => undefined);
    await this.#atHand.add(page.id, async () => {
      const { value, diagnostics } = await derived;
      this.#options.report(diagnostics);
      await savePage(this.#store, page, value, diagnostics, this.#options.derivedBy);
      this.counts[counted]++;
    });
  }
}

/** Two readings of one page, which have its id, address and bytes in common: what either knows, whichever came first. */
function mergeKnowledge(known: Page, found: Page): Page {
  const isKnownFirst = known.path < found.path || (known.path === found.path && known.doc <= found.doc);
  const days = [known.captured, found.captured].filter((day) => day !== null).sort();
  return { ...(isKnownFirst ? known : found), captured: days[0] ?? null };
}

function isSame(a: Page, b: Page): boolean {
  return a.captured === b.captured && a.path === b.path && a.doc === b.doc;
}
