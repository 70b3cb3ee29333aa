import type { Command } from "commander";
import { nameActor } from "../../model/actor.ts";
import { type Article, ArticleId } from "../../model/article.ts";
import type { Page } from "../../model/page.ts";
import type { Span } from "../../model/span.ts";
import { toAttributionLine } from "../attribution-line.ts";
import { filterPages } from "../filter-pages.ts";
import { locateIn } from "../locate.ts";
import { addJsonLinesOption, addPageInputOptions, type PageInputOptions } from "../options.ts";
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
  addJsonLinesOption(addPageInputOptions(command), "a file")
    .argument("<inputs...>", "files, folders, globs or -")
    .option(
      "--page",
      "read each file as a page first: split it, leave furniture out; offsets still count in the plain-text input (for HTML, in the article's text)",
    )
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
  { title: "speaker", cell: ({ speaker }) => nameActor(speaker) },
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
    const { text, locate } = withHeadline(page, article);
    const { value, diagnostics } = await tasks.attribute({ ...article, text }, page.captured);
    printDiagnostics(diagnostics);
    for (const statement of value) attributions.push({ article: article.id, ...toAttributionLine(statement, locate) });
  }
  return attributions;
}

/**
 * The article's text with its headline in front, for a headline makes statements too ("Norway says …"), and the way from there to the page.
 * Only of plain text: offsets of an HTML page count in the article's own text, which has no headline.
 */
function withHeadline(page: Page, article: Article): { text: string; locate: (span: Span) => readonly Span[] } {
  const own = locateIn(page, article);
  const value = article.headline?.value ?? "";
  const at = article.headline?.evidence[0];
  if (at === undefined || page.format !== "text" || page.text.slice(at.start, at.end) !== value) {
    return { text: article.text, locate: own };
  }
  const offset = value.length + 1;
  const locate = ({ start, end }: Span): readonly Span[] =>
    end < offset
      ? [{ start: at.start + start, end: at.start + end }]
      : own({ start: Math.max(0, start - offset), end: end - offset });
  return { text: `${value}\n${article.text}`, locate };
}

function quoteOf(page: Page, { content }: Attribution): string {
  return page.format === "text" ? content.map(([start, end]) => page.text.slice(start, end)).join(" … ") : "";
}
