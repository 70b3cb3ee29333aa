import { html } from "hono/html";
import { anchorOf } from "../anchors.ts";
import type { Markup } from "../markup.ts";
import { publisherName } from "../names.ts";
import type { IndexedView } from "../view.ts";

/** Where every figure comes from, and what went wrong with the input. */
export function renderMethod(view: IndexedView): Markup {
  return html`<section aria-labelledby="method"><h2 id="method">Sources and method</h2>
<div class="scroll"><table><caption>Independent origins</caption><thead><tr><th scope="col">Origin</th><th scope="col">Articles</th><th scope="col">Why</th></tr></thead>
<tbody>${view.sources.origins.map((origin) => html`<tr><td><a href="#${anchorOf("family", origin.family)}">${origin.name ?? "not named"}</a>${origin.seen ? "" : html` <span class="soft">(not among the pages)</span>`}</td><td>${origin.articles.length}</td><td>${origin.why}</td></tr>`)}</tbody></table></div>
<p class="small">A family is a set of articles in which each descends from another by sentences that were aligned and compared; it counts as one origin however many copies there are. Two reports of one briefing are two families with one primary source. Statements are marked at exact characters of the article’s text. Verdicts are computed from the register’s entries as known on the day of the claim.</p>
<p class="small">Made on ${view.made} by onrecord, pipeline ${view.pipeline}; register complete as of ${view.register.asOf}.</p>
${view.diagnostics.length === 0 ? "" : html`<h3>Diagnostics</h3><ul>${view.diagnostics.map((diagnostic) => html`<li><span class="tag">${diagnostic.code} ${diagnostic.severity}</span> ${renderPlace(view, diagnostic.where)}: ${diagnostic.message} <span class="soft">${diagnostic.hint}</span></li>`)}</ul>`}</section>`;
}

/** An article by its name; a file or address as it stands. */
function renderPlace(view: IndexedView, where: string): Markup {
  const entry = view.articleById.get(where);
  return entry === undefined
    ? html`${where}`
    : html`<a href="#${anchorOf("article", where)}">${publisherName(view, entry)}</a>`;
}
