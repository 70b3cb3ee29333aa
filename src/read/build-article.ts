import type { Article, ArticleId } from "../model/article.ts";
import type { Page } from "../model/page.ts";
import { byRule } from "./by-rule.ts";
import { PAYWALL_PHRASES } from "./data/promo-phrases.ts";
import { detectLanguage } from "./detect-language.ts";
import { findEndMark } from "./find-end-mark.ts";
import { joinBody } from "./join-body.ts";
import { readMargins } from "./metadata/read-margins.ts";
import { countWords, endsSentence } from "./read-shape.ts";
import type { LabelledUnit } from "./unit.ts";

/** The article made of its labelled units, in page order. */
export function buildArticle(units: readonly LabelledUnit[], page: Page, index: number, id: ArticleId): Article {
  const { text, map } = joinBody(units);
  const margins = readMargins(units, text, page.captured);
  return {
    id,
    page: page.id,
    index,
    text,
    map,
    ...margins,
    language: detectLanguage(text),
    canonicalUrl: null,
    flags: readFlags(units),
    by: byRule("page"),
  };
}

function readFlags(units: readonly LabelledUnit[]): Article["flags"] {
  const flags: Article["flags"][number][] = [];
  const last = units.findLast(({ kind }) => kind === "body")?.unit;
  const open =
    last !== undefined && last.look === "prose" && !endsSentence(last.text) && findEndMark(last.text) === null;
  if (open && countWords(last.text) >= 8) flags.push("truncated");
  const walled = units.some(
    ({ unit, kind }) => kind === "promo" && PAYWALL_PHRASES.some((phrase) => unit.text.toLowerCase().includes(phrase)),
  );
  if (walled) flags.push("paywalled");
  return flags;
}
