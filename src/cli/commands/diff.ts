import { existsSync } from "node:fs";
import type { Command } from "commander";
import { detectDrift } from "../../claims/drift/detect-drift.ts";
import { compareArticles, traceLineage } from "../../lineage/trace.ts";
import type { Drift } from "../../model/claim.ts";
import type { ArticleComparison, ComparedPassage } from "../../model/comparison.ts";
import type { CorpusArticle } from "../../model/corpus.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { listVocabularies } from "../../model/register.ts";
import type { Span } from "../../model/span.ts";
import { DERIVATION_WORDS, DRIFT_WORDS } from "../../show/words.ts";
import { Gazetteer } from "../../text/gazetteer.ts";
import { deriveInputs } from "../derive-inputs.ts";
import { getArticles, parseArticleName } from "../find-articles.ts";
import { loadPairReader, loadRegister } from "../load-register.ts";
import { addDatabaseOption, addPageInputOptions, type DatabaseOptions, type PageInputOptions } from "../options.ts";
import { printJson, printLine } from "../print.ts";
import { printSideBySide } from "../print-side-by-side.ts";
import { openForQuestion } from "../with-store.ts";

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
  const one = await getArticle(first, options);
  const two = await getArticle(second, options);
  if (one.article.id === two.article.id)
    throw new OnrecordError("U001", `both names are of one article, ${one.article.id}`, "Name two articles.");
  const comparison = compareArticles(one, two);
  const drift = findDrift(one, two);
  const inOrder = comparison.older === one.article.id;
  const [older, newer] = inOrder ? [one, two] : [two, one];
  const [left, right] = inOrder ? [first, second] : [second, first];
  if (options.json) return await printJson({ ...withTexts(comparison, older, newer), drift });
  await printLine(describe(comparison));
  await printLine();
  await printSideBySide(
    `${left} (older)`,
    right,
    comparison.passages.map((passage) => ({
      mark: MARKS[passage.kind] + (passage.moved ? "~" : " "),
      left: textOf(older, passage.older),
      right: textOf(newer, passage.newer),
    })),
  );
  await printLine("\n= kept   * changed   + added   - dropped   ~ in another place");
  if (drift.length > 0) await printLine("\nWhat that did to the report:");
  for (const { kind, sentence } of drift) await printLine(`  ${DRIFT_WORDS[kind]}: ${sentence}`);
}

/** The typed differences, as the whole corpus has them; none between articles that do not descend from one another. */
function findDrift(one: CorpusArticle, two: CorpusArticle): readonly Drift[] {
  const articles = [one, two];
  const register = loadRegister();
  const gazetteer = new Gazetteer(register.states, register.groups);
  const corpus = { articles, lineage: traceLineage(articles).value };
  return detectDrift(corpus, { gazetteer, vocabularies: listVocabularies(register), pairReader: loadPairReader() })
    .value;
}

const MARKS: Readonly<Record<ComparedPassage["kind"], string>> = { kept: "=", changed: "*", added: "+", dropped: "-" };

/** The article of a file, or of an id, page or address in the database; a page's first article unless `#n` says which. */
async function getArticle(name: string, options: Options): Promise<CorpusArticle> {
  const { page, index } = parseArticleName(name);
  if (!existsSync(page)) {
    const articles = await openForQuestion(options.db, (store) => getArticles(store, options.db, name));
    const pages = [...new Set(articles.map(({ article }) => article.page))];
    if (pages.length === 1) return articles[0] as CorpusArticle;
    throw new OnrecordError("U001", `${name} names ${pages.length} pages: ${pages.join(", ")}`, "Name one by its id.");
  }
  const found = (await deriveInputs([page], options))[index ?? 0];
  if (found !== undefined) return found;
  throw new OnrecordError(
    "D003",
    `${page} holds no article number ${index ?? 0}`,
    `See its articles with: onrecord articles ${page}`,
  );
}

function describe({ type, counts }: ArticleComparison): string {
  const relation =
    type === null
      ? "The two do not descend from one report."
      : `The newer descends from the older: ${DERIVATION_WORDS[type]}.`;
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
