import { type Command, Option } from "commander";
import { toArticleLine, toPageReference, toSegmentsLine } from "../article-line.ts";
import { keepHeapSmall } from "../keep-heap-small.ts";
import {
  addDatabaseOption,
  addFormatOptions,
  addJsonLinesOption,
  addPageInputOptions,
  type DatabaseOptions,
  type FormatOptions,
  type PageInputOptions,
} from "../options.ts";
import { type Column, printJsonLine, printRows } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";

interface Options extends DatabaseOptions, FormatOptions, PageInputOptions {
  readonly jsonl?: true;
  readonly segments?: true;
}

type ArticleLine = ReturnType<typeof toArticleLine>;

const COLUMNS: readonly Column<ArticleLine>[] = [
  { title: "article", cell: ({ id }) => id },
  { title: "page", cell: ({ page }) => page.path },
  { title: "headline", cell: ({ headline }) => headline },
  { title: "publisher", cell: ({ publisher }) => publisher },
  { title: "credit", cell: ({ credit }) => credit },
  { title: "published", cell: ({ published }) => published },
  { title: "language", cell: ({ language }) => language },
  { title: "characters", cell: ({ text }) => text.length },
];

export function define(command: Command): void {
  addJsonLinesOption(addDatabaseOption(addFormatOptions(addPageInputOptions(command))), "an article")
    .argument("[inputs...]", "files, folders, globs or -; none: the articles in the database")
    .addOption(
      new Option(
        "--segments",
        "as --jsonl, and for plain text one more line a page with every labelled run of its text",
      ).implies({ jsonl: true }),
    )
    .action((inputs: readonly string[], options: Options) =>
      inputs.length === 0 ? listStored(options) : list(inputs, options),
    );
}

async function list(inputs: readonly string[], options: Options): Promise<void> {
  const rows: ArticleLine[] = [];
  keepHeapSmall();
  // Loaded now: V8 never gives back what a heap grew to while modules were loaded.
  const { filterPages } = await import("../filter-pages.ts");
  await filterPages(inputs, options, {
    scope: "read-only",
    onPage: async (page, tasks) => {
      const { value, diagnostics } = await tasks.read(page, page.doc);
      printDiagnostics(diagnostics);
      for (const article of value.articles) {
        const line = toArticleLine(article, toPageReference(page));
        if (options.jsonl) await printJsonLine(line);
        else rows.push(line);
      }
      if (options.jsonl && options.segments && page.format === "text")
        await printJsonLine(toSegmentsLine(value.segments, page));
    },
  });
  if (!options.jsonl) await printRows(rows, COLUMNS, options);
}

async function listStored(options: Options): Promise<void> {
  // A filter for pipes needs no database: what reads one is loaded only here.
  const { listCorpusArticles, listPages } = await import("../../store/pages.ts");
  const { withStore } = await import("../with-store.ts");
  await withStore(options.db, async (store) => {
    const pages = new Map((await listPages(store)).map(({ page }) => [page.id, page]));
    const rows = (await listCorpusArticles(store)).map(({ article, url }) =>
      toArticleLine(article, { id: article.page, path: pages.get(article.page)?.path ?? "", url }),
    );
    if (options.jsonl) for (const row of rows) await printJsonLine(row);
    else await printRows(rows, COLUMNS, options);
  });
}
