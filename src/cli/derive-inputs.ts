import type { CorpusArticle } from "../model/corpus.ts";
import type { Page } from "../model/page.ts";
import { filterPages } from "./filter-pages.ts";
import type { PageInputOptions } from "./options.ts";
import { printDiagnostics } from "./print-error.ts";

/** An article of a pipe's input, and the page it stands on. */
export interface PipedArticle extends CorpusArticle {
  readonly page: Page;
}

/** Every article of the inputs with its statements and propositions, without a database; ids are `<doc>#<n>`. */
export async function deriveInputs(inputs: readonly string[], options: PageInputOptions): Promise<PipedArticle[]> {
  const articles: PipedArticle[] = [];
  await filterPages(inputs, options, {
    scope: "everything",
    onPage: async (page, tasks) => {
      const { value, diagnostics } = await tasks.derive(page, page.doc);
      printDiagnostics(diagnostics);
      articles.push(...value.articles.map((article) => ({ ...article, page })));
    },
  });
  return articles;
}
