import type { Article, ArticleId, ReadPage, Segment } from "../model/article.ts";
import type { Diagnostic, DiagnosticCode, StageResult } from "../model/diagnostic.ts";
import type { Page } from "../model/page.ts";
import { type BlockModel, loadBlockModel } from "./blocks/block-model.ts";
import { FEATURE_NAMES } from "./blocks/feature-names.ts";
import { buildArticle } from "./build-article.ts";
import { markCredits } from "./mark-credits.ts";
import { NO_FACTS } from "./metadata/page-facts.ts";
import { shareMargins } from "./metadata/share-margins.ts";
import { type LineModel, loadLineModel } from "./plain/line-model.ts";
import { readHtml } from "./read-html.ts";
import { readPlain } from "./read-plain.ts";
import { countWords } from "./read-shape.ts";
import type { LabelledUnit } from "./unit.ts";

/** Caps are counts, so the result is the same on every machine. */
export interface ReadOptions {
  /** key of the page in article ids: `<key>#<n>`; the database uses the page's id, a pipe its `doc` */
  readonly pageKey: string;
  readonly maxNodes: number;
  readonly maxDepth: number;
  /** weights of `models/blocks/`, loaded at the edge; without them HTML is read by rules alone, less well */
  readonly blockModel?: BlockModel | null;
  /** weights of `models/lines/`, loaded at the edge; without them plain text is read by rules alone, less well */
  readonly lineModel?: LineModel | null;
}

/** The caps that the program reads with. */
export const READ_CAPS = { maxNodes: 200_000, maxDepth: 512 } as const;

export type { BlockModel, LineModel };

/**
 * The model of the text of `models/blocks/model.json`.
 *
 * @throws Error when the file is no model, or one for another version of this code
 */
export function parseBlockModel(json: string): BlockModel {
  return loadBlockModel(JSON.parse(json), FEATURE_NAMES);
}

/**
 * The model of the text of `models/lines/model.json`.
 *
 * @throws Error when the file is no model, or one for another version of this code
 */
export function parseLineModel(json: string): LineModel {
  return loadLineModel(JSON.parse(json));
}

/** A page into clean articles and labelled leftovers. */
export function readPage(page: Page, options: ReadOptions): StageResult<ReadPage> {
  const { units, capped, metadata, flags, day, facts, unsure } =
    page.format === "html"
      ? { ...readHtml(page, options.maxNodes, options.maxDepth, options.blockModel ?? null), facts: NO_FACTS }
      : { ...readPlain(page, options.maxNodes, options.lineModel ?? null), metadata: [], unsure: false };
  markCredits(units);
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [];
  const count = units.reduce((most, { article }) => Math.max(most, (article ?? -1) + 1), 0);
  for (let index = 0; index < count; index++) {
    const own = units.filter(({ article }) => article === index);
    const id = `${options.pageKey}#${index}` as ArticleId;
    const article = buildArticle(own, page, index, id, metadata[index] ?? null, {
      flags: flags[index] ?? [],
      day,
      facts,
    });
    articles.push(article);
    if (article.flags.includes("truncated"))
      diagnostics.push(
        diagnose(
          "P004",
          "info",
          page,
          `article ${index} ends in the middle of a sentence`,
          "Look for a fuller copy of the page.",
        ),
      );
  }
  if (unsure && articles.length > 0)
    diagnostics.push(
      diagnose(
        "P005",
        "info",
        page,
        "nothing on the page is surely a report; its paragraphs were taken for one",
        "Look at the article before relying on it; the page may be a forum, a shop or a form.",
      ),
    );
  if (capped)
    diagnostics.push(
      diagnose(
        "P003",
        "warning",
        page,
        `more than ${options.maxNodes} lines or elements`,
        "Raise the cap, or split the page.",
      ),
    );
  if (articles.length === 0) diagnostics.push(diagnoseNothing(page, units));
  const shared = page.format === "html" ? articles : shareMargins(articles, facts);
  return { value: { articles: shared, segments: toSegments(units) }, diagnostics };
}

function toSegments(units: readonly LabelledUnit[]): Segment[] {
  const segments: Segment[] = [];
  let run = -1;
  for (const entry of units) {
    const last = segments.at(-1);
    if (last !== undefined && entry.run === run)
      segments[segments.length - 1] = { ...last, span: { start: last.span.start, end: entry.unit.end } };
    else
      segments.push({
        span: { start: entry.unit.start, end: entry.unit.end },
        kind: entry.kind,
        article: entry.article,
      });
    run = entry.run;
  }
  return segments;
}

/** Headlines of other pages on a page without an article that make it a list. */
const MIN_LIST = 6;

function diagnoseNothing(page: Page, units: readonly LabelledUnit[]): Diagnostic {
  const headlines = units.filter(
    ({ unit, kind }) => (kind === "teaser" || kind === "furniture") && countWords(unit.text) >= 5,
  ).length;
  return headlines >= MIN_LIST
    ? diagnose(
        "P002",
        "warning",
        page,
        `no paragraph of a report, but ${headlines} headlines of others`,
        "Read the pages it links to; the list's own address is no stable key.",
      )
    : diagnose(
        "P001",
        "warning",
        page,
        "no paragraph of a report was found",
        "Check that the page is an article and not a menu or a script shell.",
      );
}

function diagnose(
  code: DiagnosticCode,
  severity: Diagnostic["severity"],
  page: Page,
  message: string,
  hint: string,
): Diagnostic {
  return { code, severity, where: page.url ?? page.path, span: null, message, hint };
}
