import type { MeasuredBlock } from "../blocks/measure-blocks.ts";
import { monthFirstOfHost } from "../metadata/written-dates/guess-month-first.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { TAG } from "../scan/tags.ts";
import { normaliseForMatch } from "./article-body.ts";

/** What else is known of the page when its blocks are judged. */
export interface PageHints {
  /** the page's title from its metadata; empty when none */
  readonly title: string;
  /** `articleBody` of JSON-LD, normalised by {@link normaliseForMatch}; empty when none */
  readonly articleBody: string;
}

/** More of `articleBody` than this is not compared: the cost is blocks × length. */
const MAX_ARTICLE_BODY = 60_000;

/** What the page's metadata says that helps to judge its blocks. */
export function readPageHints(scan: HtmlScan, html: string): PageHints {
  const og = scan.metas
    .find(({ attributes }) => attributes.get("property")?.value === "og:title")
    ?.attributes.get("content")?.value;
  return { title: og ?? scan.title?.text ?? "", articleBody: readArticleBody(scan, html) };
}

function readArticleBody(scan: HtmlScan, html: string): string {
  for (const { start, end } of scan.jsonLd) {
    const script = html.slice(start, end);
    const at = script.indexOf('"articleBody"');
    const match = at < 0 ? null : /^"articleBody"\s*:\s*"/.exec(script.slice(at, at + 40));
    if (match === null) continue;
    const from = at + match[0].length;
    const raw = script.slice(from, Math.min(findClose(script, from), at + MAX_ARTICLE_BODY));
    return normaliseForMatch(
      raw
        .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/\\[nrt]/g, " "),
    );
  }
  return "";
}

/** Where a string of JSON ends. */
function findClose(script: string, from: number): number {
  for (let close = script.indexOf('"', from); close >= 0; close = script.indexOf('"', close + 1)) {
    let escapes = close;
    while (escapes > from && script.charCodeAt(escapes - 1) === BACKSLASH) escapes--;
    if ((close - escapes) % 2 === 0) return close;
  }
  return script.length;
}

const BACKSLASH = 92;

/**
 * Whether `3/4/2025` is the fourth of March here: by the page's other dates where one of their numbers exceeds 12, by its declared region,
 * else by its host; null when none tells.
 */
export function guessMonthFirst(scan: HtmlScan, blocks: readonly MeasuredBlock[], url: string | null): boolean | null {
  const orders = new Set<boolean>();
  for (const { index, look } of blocks) {
    const match = look === "date" ? /(?:^|\D)(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(scan.blocks[index]?.text ?? "") : null;
    if (match === null || Number(match[1]) > 12 === Number(match[2]) > 12) continue;
    orders.add(Number(match[2]) > 12);
  }
  const [order] = orders;
  if (orders.size === 1 && order !== undefined) return order;
  const lang =
    scan.metas
      .find(({ tag, attributes }) => tag === TAG.html && attributes.has("lang"))
      ?.attributes.get("lang")
      ?.value.toLowerCase() ?? "";
  if (/^en[-_]us/.test(lang)) return true;
  if (lang !== "" && !/^en(?:$|[-_])/.test(lang)) return false;
  if (/^en[-_](?!us)/.test(lang)) return false;
  return (
    monthFirstOfHost(url) ??
    (lang !== "" && /^https?:\/\/[^/:?#]{1,255}\.com(?:[/:?#]|$)/i.test(url ?? "") ? true : null)
  );
}
