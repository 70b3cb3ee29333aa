import type { Command } from "commander";
import { ArticleId } from "../../model/article.ts";
import type { Page } from "../../model/page.ts";
import { toAttributionLine } from "../attribution-line.ts";
import { filterPages } from "../filter-pages.ts";
import { locateIn } from "../locate.ts";
import { addPageInputOptions, type PageInputOptions } from "../options.ts";
import type { PageTasks } from "../page-tasks.ts";
import { type Column, printJsonLine, printRows } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";

interface Options extends PageInputOptions {
  readonly jsonl?: true;
  readonly json?: true;
  readonly page?: true;
}

interface Line {
  readonly doc: string;
  readonly attributions: readonly (ReturnType<typeof toAttributionLine> & { readonly article?: string })[];
}

export function define(command: Command): void {
  addPageInputOptions(command)
    .argument("<inputs...>", "files, folders, globs or -")
    .option(
      "--page",
      "read each file as a page first: split it, leave furniture out; offsets still count in the plain-text input (for HTML, in the article's text)",
    )
    .option("--jsonl", "print one line of JSON a file")
    .option("--json", "print JSON")
    .action(attributeFiles);
}

async function attributeFiles(inputs: readonly string[], options: Options): Promise<void> {
  const rows: Row[] = [];
  await filterPages(inputs, options, {
    scope: "everything",
    onPage: async (page, tasks) => {
      const attributions = options.page ? await attributePage(page, tasks) : await attributeText(page, tasks);
      if (options.jsonl) await printJsonLine({ doc: page.doc, attributions } satisfies Line);
      else
        rows.push(
          ...attributions.map((attribution) => ({ doc: page.doc, ...attribution, quote: quoteOf(page, attribution) })),
        );
    },
    // One line a file, whatever the file: a reader counts on it.
    onRefused: async (doc) => {
      if (options.jsonl) await printJsonLine({ doc, attributions: [] } satisfies Line);
    },
  });
  if (!options.jsonl) await printRows(rows, COLUMNS, options.json ? { json: true } : {}, "No statement found.");
}

type Attribution = Line["attributions"][number];
type Row = Attribution & { readonly doc: string; readonly quote: string };

const COLUMNS: readonly Column<Row>[] = [
  { title: "doc", cell: ({ doc }) => doc },
  { title: "speaker", cell: ({ speaker }) => speaker.name ?? speaker.role ?? speaker.organisation },
  { title: "states", cell: ({ speaker }) => speaker.states.join(" ") },
  { title: "kind", cell: ({ kind }) => kind },
  { title: "stance", cell: ({ stance }) => stance },
  { title: "content", cell: ({ quote }) => quote },
];

async function attributeText(page: Page, tasks: PageTasks): Promise<Attribution[]> {
  const article = {
    id: ArticleId.parse(`${page.doc}#0`),
    text: page.text,
    language: null,
    published: null,
    dateline: null,
    credits: [],
  };
  const { value, diagnostics } = await tasks.attribute(article, page.captured);
  printDiagnostics(diagnostics);
  return value.map((statement) => toAttributionLine(statement, (span) => [span]));
}

async function attributePage(page: Page, tasks: PageTasks): Promise<Attribution[]> {
  const read = await tasks.read(page, page.doc);
  printDiagnostics(read.diagnostics);
  const attributions: Attribution[] = [];
  for (const article of read.value.articles) {
    const { value, diagnostics } = await tasks.attribute(article, page.captured);
    printDiagnostics(diagnostics);
    for (const statement of value)
      attributions.push({ article: article.id, ...toAttributionLine(statement, locateIn(page, article)) });
  }
  return attributions;
}

function quoteOf(page: Page, { content }: Attribution): string {
  return page.format === "text" ? content.map(([start, end]) => page.text.slice(start, end)).join(" … ") : "";
}
