import { diagnose } from "../input/make-page.ts";
import { WorkerPool } from "../input/worker-pool.ts";
import type { ReadPage } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { DerivedPage } from "../model/corpus.ts";
import type { StageResult } from "../model/diagnostic.ts";
import type { Page } from "../model/page.ts";
import type { AttributionRelation } from "../model/statement.ts";
import type { AttributableArticle } from "../statements/attribute.ts";

/** What the worker is asked. */
export type PageTask =
  | { readonly kind: "read"; readonly page: Page; readonly pageKey: string }
  | { readonly kind: "derive"; readonly page: Page; readonly pageKey: string }
  | { readonly kind: "attribute"; readonly article: AttributableArticle; readonly captured: CivilDate | null };

/** `read-only` skips loading the register and the models. */
export type WorkerScope = "read-only" | "everything";

/** Processor time of a page, whatever its size: the stages' own caps keep what is read in detail far below it. */
const PAGE_MS = 2_000;

/**
 * The page half of the pipeline in threads that are killed when a page outlasts its time. A page that was stopped, or that a fault of
 * the program broke, yields nothing but a diagnostic; the next page is read.
 */
export class PageTasks {
  readonly #workers: WorkerPool;
  #broken = 0;

  /** @param workers - threads at most; what they give does not depend on it */
  constructor(scope: WorkerScope, workers = 1) {
    // Built code lies beside built code.
    const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
    this.#workers = new WorkerPool(workers, new URL(`./page-worker.${extension}`, import.meta.url), scope);
  }

  /** READ alone. @param pageKey - prefix of the article ids */
  read(page: Page, pageKey: string): Promise<StageResult<ReadPage>> {
    return this.#run({ kind: "read", page, pageKey }, page.path, { articles: [], segments: [] });
  }

  /** READ → STATEMENTS → propositions. */
  derive(page: Page, pageKey: string): Promise<StageResult<DerivedPage>> {
    return this.#run({ kind: "derive", page, pageKey }, page.path, { articles: [], segments: [] });
  }

  /** STATEMENTS alone. */
  attribute(article: AttributableArticle, captured: CivilDate | null): Promise<StageResult<AttributionRelation[]>> {
    return this.#run({ kind: "attribute", article, captured }, article.id, []);
  }

  /** tasks so far that were stopped or broken off, and yielded nothing */
  get broken(): number {
    return this.#broken;
  }

  close(): Promise<void> {
    return this.#workers.close();
  }

  async #run<Value>(task: PageTask, where: string, nothing: Value): Promise<StageResult<Value>> {
    const result = await this.#workers.run<StageResult<Value>>(task, PAGE_MS);
    if (result.kind === "done") return result.value;
    this.#broken++;
    const message =
      result.kind === "timeout"
        ? `expected the page to be worked out within ${PAGE_MS / 1000} s of processor time, received no answer; the page was stopped`
        : `a fault of the program broke off this page: ${result.detail}`;
    const hint =
      result.kind === "timeout"
        ? "The page is left out. If it is an ordinary page, please report it."
        : "The page is left out. Please report it with the page's address.";
    return { value: nothing, diagnostics: [diagnose("I009", where, message, hint)] };
  }
}
