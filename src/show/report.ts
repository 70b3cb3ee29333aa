import { html } from "hono/html";
import type { Verdict } from "../model/finding.ts";
import { VERDICT_ORDER } from "./judge-claims.ts";
import { renderDocument } from "./layout.ts";
import type { Markup } from "./markup.ts";
import { renderArticles } from "./sections/article.ts";
import { renderClaims } from "./sections/claim.ts";
import { renderMethod } from "./sections/method.ts";
import { renderRegister } from "./sections/register-section.ts";
import { renderStories } from "./sections/story.ts";
import { type IndexedView, indexView, type ReportView } from "./view.ts";
import { VERDICT_GLYPHS, VERDICT_WORDS } from "./words.ts";

/** The static report: one HTML file that needs no network and no script. Cost: linear in the view. */
export function renderReport(report: ReportView): string {
  const view = indexView(report);
  return renderDocument({
    title: view.title,
    nav: [
      { href: "#stories", label: "Who copied whom" },
      { href: "#claims", label: "Claims" },
      { href: "#articles", label: "Articles" },
      { href: "#register", label: "Register" },
      { href: "#method", label: "Sources and method" },
    ],
    header: renderHeader(view),
    body: [renderStories(view), renderClaims(view), renderArticles(view), renderRegister(view), renderMethod(view)],
  });
}

function renderHeader(view: IndexedView): Markup {
  return html`<h1>${view.title}</h1>
<p class="lead">${view.sources.sentence}</p>
<ul class="figures">
<li><b>${view.sources.pages}</b> pages</li>
<li><b>${view.sources.articles}</b> articles</li>
<li><b>${view.sources.origins.length}</b> independent origins</li>
${VERDICT_ORDER.map((verdict) => renderCount(view, verdict))}
</ul>`;
}

function renderCount(view: IndexedView, verdict: Verdict): Markup {
  const count = view.findings.filter((finding) => finding.verdict === verdict).length;
  return html`<li class="${verdict}"><b>${count}</b> <span aria-hidden="true">${VERDICT_GLYPHS[verdict]}</span> ${VERDICT_WORDS[verdict]}</li>`;
}
