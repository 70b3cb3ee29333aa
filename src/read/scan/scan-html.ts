import type { HtmlScan } from "./html-scan.ts";
import { HtmlTokenizer } from "./html-tokenizer.ts";
import { PageScanner } from "./page-scanner.ts";

/**
 * Reads HTML in one pass into flat arrays. No tree of objects is built, and an element deeper than `maxDepth` or
 * beyond `maxNodes` is passed over with all it holds. Linear in the length of the page.
 */
export function scanHtml(html: string, maxNodes: number, maxDepth: number): HtmlScan {
  const scanner = new PageScanner(html, maxNodes, maxDepth);
  new HtmlTokenizer(html, scanner).read();
  return scanner.finish();
}
