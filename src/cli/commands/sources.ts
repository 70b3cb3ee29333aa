import type { Command } from "commander";
import { summariseSources } from "../../lineage/trace.ts";
import type { ArticleId } from "../../model/article.ts";
import type { SourceSummary } from "../../model/lineage.ts";
import { readCorpus } from "../../store/corpus.ts";
import { listCorpusArticles } from "../../store/pages.ts";
import { loadArticleNames } from "../name-articles.ts";
import { addDatabaseOption, addFormatOptions, type DatabaseOptions, type FormatOptions } from "../options.ts";
import { type Column, printJson, printLine, printRows } from "../print.ts";
import { withStore } from "../with-store.ts";

type Options = DatabaseOptions & FormatOptions;

export function define(command: Command): void {
  addDatabaseOption(addFormatOptions(command)).action(summarise);
}

async function summarise(options: Options): Promise<void> {
  await withStore(options.db, async (store) => {
    const { lineage } = await readCorpus(store);
    const summary = summariseSources(await listCorpusArticles(store), lineage);
    if (options.json) return await printJson(summary);
    if (!options.csv) await printLine(`${summary.sentence}\n`);
    await printRows(summary.origins, makeColumns(await loadArticleNames(store)), options);
    if (!options.csv && summary.primarySources.length > 0) {
      await printLine("\nPrimary sources that several of them report:");
      await printRows(summary.primarySources, PRIMARY_COLUMNS, options);
    }
  });
}

function makeColumns(nameOf: (id: ArticleId) => string): readonly Column<SourceSummary["origins"][number]>[] {
  return [
    { title: "origin", cell: ({ name }) => name },
    { title: "articles", cell: ({ articles }) => articles.length },
    { title: "pages", cell: ({ articles }) => articles.map(nameOf).join("; ") },
    { title: "among the pages", cell: ({ seen }) => (seen ? "yes" : "no") },
    { title: "family", cell: ({ family }) => family },
    { title: "why", cell: ({ why }) => why },
  ];
}

const PRIMARY_COLUMNS: readonly Column<SourceSummary["primarySources"][number]>[] = [
  { title: "primary source", cell: ({ label }) => label },
  { title: "families", cell: ({ families }) => families.join(", ") },
  { title: "its words", cell: ({ evidence }) => evidence[0]?.quote ?? null },
];
