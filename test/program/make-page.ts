import type { DerivedPage } from "../../src/model/corpus.ts";
import type { Page } from "../../src/model/page.ts";
import { buildArticle } from "../build/corpus.ts";
import { buildPage } from "../build/page.ts";

/** Articles of each made page: a page of which only some are stored is a page stored by half. */
export const ARTICLES_A_PAGE = 3;

/** The n-th made page, the same at every call, and what a pipeline might make of it. */
export function makeNumberedPage(n: number): { readonly page: Page; readonly derived: DerivedPage } {
  const id = n.toString(16).padStart(16, "0");
  const text = `Notice ${n} reached the depositary. `.repeat(40);
  const page = buildPage(text, { id, doc: `p${n}`, path: `p${n}.txt`, sha256: id.padStart(64, "0") });
  const articles = Array.from({ length: ARTICLES_A_PAGE }, (_, index) => ({
    article: buildArticle(`${id}#${index}`, text),
    url: null,
    captured: null,
    statements: [],
    propositions: [],
  }));
  return { page, derived: { segments: [], articles } };
}
