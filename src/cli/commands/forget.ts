import type { Command } from "commander";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { Page } from "../../model/page.ts";
import { forgetPage, listPages } from "../../store/pages.ts";
import { deriveStoredCorpus } from "../derive-stored-corpus.ts";
import { addDatabaseOption, type DatabaseOptions } from "../options.ts";
import { printJson, printLine } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";
import { today } from "../today.ts";
import { withStore } from "../with-store.ts";

interface Options extends DatabaseOptions {
  readonly all?: true;
  readonly json?: true;
}

export function define(command: Command): void {
  addDatabaseOption(command)
    .argument("<page>", "the page's id, path, name without extension, or URL")
    .option("--all", "every page of that path or URL, where several are")
    .option("--json", "print JSON")
    .action(forget);
}

async function forget(wanted: string, options: Options): Promise<void> {
  await withStore(options.db, async (store) => {
    const pages = (await listPages(store, wanted)).map(({ page }) => page);
    if (pages.length === 0)
      throw new OnrecordError(
        "D003",
        `${options.db}: no page goes by ${JSON.stringify(wanted)}`,
        "Give a page's id, path or URL as `onrecord articles --db` prints them.",
      );
    if (pages.length > 1 && options.all === undefined)
      throw new OnrecordError(
        "U001",
        `${JSON.stringify(wanted)} names ${pages.length} pages: ${pages.map(({ id }) => id).join(", ")}`,
        "Name one by its id, or add --all.",
      );
    for (const { id } of pages) await forgetPage(store, id);
    await deriveStoredCorpus(store, { today: today(), report: printDiagnostics });
    if (options.json) await printJson({ forgotten: pages.map(({ id, path, url }) => ({ id, path, url })) });
    else for (const page of pages) await printLine(`Forgotten: ${describe(page)} and all that hung on it.`);
  });
}

function describe({ id, path, url }: Page): string {
  return url === null ? `${id} (${path})` : `${id} (${url})`;
}
