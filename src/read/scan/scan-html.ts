import { Tokenizer } from "htmlparser2";
import type { HtmlScan } from "./html-scan.ts";
import { PageScanner } from "./page-scanner.ts";

/**
 * Reads HTML in one pass of htmlparser2's tokenizer into flat arrays. No tree of objects is built, and an element deeper than `maxDepth` or
 * beyond `maxNodes` is passed over with all it holds. Linear in the length of the page.
 */
export function scanHtml(html: string, maxNodes: number, maxDepth: number): HtmlScan {
  const scanner = new PageScanner(html, maxNodes, maxDepth);
  // Entities are decoded only where their text is kept; without them the tokenizer goes from mark to mark.
  const tokenizer = new Tokenizer({ decodeEntities: false }, scanner);
  tokenizer.write(html);
  tokenizer.end();
  return scanner.finish();
}
