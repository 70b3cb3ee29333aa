import { html, raw } from "hono/html";
import type { Markup } from "./markup.ts";
import { STYLES, STYLES_SHA256 } from "./styles.ts";

/** What may load: nothing but the page's own style. No script runs, no request leaves the page. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLES_SHA256}'; base-uri 'none'; form-action 'none'`;

/** The parts of a document. */
export interface Layout {
  readonly title: string;
  readonly nav: readonly { readonly href: string; readonly label: string }[];
  readonly header: Markup;
  readonly body: readonly Markup[];
}

/** One complete document. */
export function renderDocument(layout: Layout): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${layout.title}</title>
<style>${raw(STYLES)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
${layout.header}
<nav aria-label="Sections"><ul>${layout.nav.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ul></nav>
</header>
<main id="main">
${layout.body}
</main>
</body>
</html>
`);
}
