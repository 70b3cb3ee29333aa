import { isAddress } from "../input/is-address.ts";
import { type InputOptions, readInputs } from "../input/read-inputs.ts";
import type { Page } from "../model/page.ts";
import { EXIT } from "./exit-codes.ts";
import type { PageInputOptions } from "./options.ts";
import { PageTasks, type WorkerScope } from "./page-tasks.ts";
import { printDiagnostics } from "./print-error.ts";
import { today } from "./today.ts";

/** What a stage filter does with the pages that come through. */
export interface PageFilter {
  readonly scope: WorkerScope;
  readonly onPage: (page: Page, tasks: PageTasks) => Promise<void>;
  /** a file that could not be read; its diagnostic is printed already */
  readonly onRefused?: (doc: string) => Promise<void>;
}

/** Runs a filter over the pages of the inputs, in their order, without a database. The exit code is 2 when no page could be read. */
export async function filterPages(
  inputs: readonly string[],
  options: PageInputOptions,
  filter: PageFilter,
): Promise<void> {
  const tasks = new PageTasks(filter.scope);
  let pages = 0;
  try {
    for await (const event of readInputs(inputs, { ...options, fetching: await loadFetching(inputs) })) {
      if (event.kind === "page") {
        const { broken } = tasks;
        await filter.onPage(event.page, tasks);
        if (tasks.broken === broken) pages++;
      } else if (event.kind !== "unchanged" && event.kind !== "fetched") {
        printDiagnostics([event.diagnostic]);
        if (event.kind === "refused" && event.doc !== null) await filter.onRefused?.(event.doc);
      }
    }
  } finally {
    await tasks.close();
  }
  if (pages === 0) process.exitCode = EXIT.usage;
}

/** What fetches addresses is loaded only when one is named: HTTP takes megabytes. */
async function loadFetching(inputs: readonly string[]): Promise<NonNullable<InputOptions["fetching"]> | null> {
  if (!inputs.some(isAddress)) return null;
  const { makeFetching } = await import("./make-fetching.ts");
  return makeFetching(null, today());
}
