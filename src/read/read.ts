import type { ReadPage } from "../model/article.ts";
import type { StageResult } from "../model/diagnostic.ts";
import type { Page } from "../model/page.ts";

/** Caps are counts, so the result is the same on every machine. */
export interface ReadOptions {
  /** key of the page in article ids: `<key>#<n>`; the database uses the page's id, a pipe its `doc` */
  readonly pageKey: string;
  readonly maxNodes: number;
  readonly maxDepth: number;
}

/** A page into clean articles and labelled leftovers. */
export function readPage(_page: Page, _options: ReadOptions): StageResult<ReadPage> {
  return { value: { articles: [], segments: [] }, diagnostics: [] };
}
