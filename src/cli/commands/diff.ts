import { existsSync } from "node:fs";
import type { Command } from "commander";
import { compareArticles } from "../../lineage/trace.ts";
import type { ArticleComparison, ComparedPassage } from "../../model/comparison.ts";
import type { CorpusArticle } from "../../model/corpus.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { Span } from "../../model/span.ts";
import { openStore } from "../../store/open-store.ts";
import { listCorpusArticles, listPages } from "../../store/pages.ts";
import { deriveInputs } from "../derive-inputs.ts";
import { addDatabaseOption, addPageInputOptions, type DatabaseOptions, type PageInputOptions } from "../options.ts";
import { printJson, printLine } from "../print.ts";
import { printSideBySide } from "../print-side-by-side.ts";

interface Options extends DatabaseOptions, PageInputOptions {
  readonly json?: true;
}

export function define(command: Command): void {
  addPageInputOptions(addDatabaseOption(command))
    .argument("<article>", "id, page or address in the database, or a file; `<file>#1` is its second article")
    .argument("<article>", "the other one")
    .option("--json", "print JSON")
    .action(compare);
}

async function compare(first: string, second: string, options: Options): Promise<void> {
  const one = await findArticle(first, options);
  const two = await findArticle(second, options);
  const comparison = compareArticles(one, two);
  const [older, newer] = comparison.older === one.article.id ? [one, two] : [two, one];
  if (options.json) return await printJson(withTexts(comparison, older, newer));
  await printLine(describe(comparison));
  await printLine();
  await printSideBySide(
    `${comparison.older} (older)`,
    comparison.newer,
    comparison.passages.map((passage) => ({
      mark: MARKS[passage.kind] + (passage.moved ? "~" : " "),
      left: textOf(older, passage.older),
      right: textOf(newer, passage.newer),
    })),
  );
  await printLine("\n= kept   * changed   + added   - dropped   ~ in another place");
}

const MARKS: Readonly<Record<ComparedPassage["kind"], string>> = { kept: "=", changed: "*", added: "+", dropped: "-" };

/** The article of an id, page or address in the database, or of a file; a page's first article unless `#n` says which. */
async function findArticle(name: string, options: Options): Promise<CorpusArticle> {
  const [, base = name, index] = /^(.*)#(\d+)$/u.exec(name) ?? [];
  const number = Number(index ?? 0);
  if (existsSync(base)) {
    const found = (await deriveInputs([base], options)).find(({ article }) => article.index === number);
    if (found !== undefined) return found;
    throw new OnrecordError(
      "D003",
      `${base} holds no article number ${number}`,
      `See its articles with: onrecord articles ${base} --jsonl`,
    );
  }
  const store = openStore(options.db, { create: false });
  try {
    const pages = new Set((await listPages(store, base)).map(({ page }) => page.id));
    const found = (await listCorpusArticles(store)).find(
      ({ article }) => article.id === name || (pages.has(article.page) && article.index === number),
    );
    if (found !== undefined) return found;
  } finally {
    await store.destroy();
  }
  throw new OnrecordError(
    "D003",
    `${options.db} holds no article ${name}, and there is no such file`,
    "Give an id that `onrecord families` prints, a page's path or address, or a file.",
  );
}

function describe({ type, counts }: ArticleComparison): string {
  const relation = type === null ? "The two do not descend from one report." : `The newer is a ${type} of the older.`;
  return `${relation} ${counts.kept} kept, ${counts.changed} changed, ${counts.added} added, ${counts.dropped} dropped; ${counts.moved} in another place.`;
}

/** The comparison with the characters of each passage beside its offsets. */
function withTexts(comparison: ArticleComparison, older: CorpusArticle, newer: CorpusArticle) {
  return {
    ...comparison,
    passages: comparison.passages.map((passage) => ({
      ...passage,
      olderText: textOf(older, passage.older),
      newerText: textOf(newer, passage.newer),
    })),
  };
}

function textOf({ article }: CorpusArticle, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => article.text.slice(start, end)).join(" ");
}
