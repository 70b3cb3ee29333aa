import type { HtmlScan } from "./html-scan.ts";
import { HtmlTokenizer } from "./html-tokenizer.ts";
import { PageScanner } from "./page-scanner.ts";

/**
 * Reads HTML in one pass into flat arrays. No tree of objects is built, and an element deeper than `maxDepth` or
 * beyond `maxNodes` is passed over with all it holds. Linear in the length of the page.
 *
 * @param readsNoscript - whether the text for browsers without scripts is read; a page that its scripts build has no other
 */
export function scanHtml(html: string, maxNodes: number, maxDepth: number, readsNoscript = false): HtmlScan {
  const scanner = new PageScanner(html, maxNodes, maxDepth, readsNoscript);
  new HtmlTokenizer(html, scanner).read();
  return scanner.finish();
}
