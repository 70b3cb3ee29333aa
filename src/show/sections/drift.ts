import { html } from "hono/html";
import type { Drift } from "../../model/claim.ts";
import { anchorOf } from "../anchors.ts";
import type { Markup } from "../markup.ts";
import { publisherName } from "../names.ts";
import type { IndexedView } from "../view.ts";
import { DRIFT_WORDS } from "../words.ts";

/** One difference: its kind, a sentence, and both wordings side by side. */
export function renderDrift(view: IndexedView, drift: Drift): Markup {
  return html`<div class="card"><p><span class="tag">${DRIFT_WORDS[drift.kind]}</span> ${drift.sentence}</p>
<div class="pair"><div>${renderSide(view, drift.against, drift.origin)}</div><div>${renderSide(view, drift.article, drift.appearance)}</div></div></div>`;
}

function renderSide(view: IndexedView, article: string, side: Drift["origin"]): Markup {
  const entry = view.articleById.get(article);
  const name = entry === undefined ? article : publisherName(view, entry);
  const said =
    side === null ? " has nothing of the kind" : side.place === "headline" ? " has as its headline:" : " has:";
  return html`<p class="small soft"><a href="#${anchorOf("article", article)}">${name}</a>${said}</p>${side === null ? "" : html`<blockquote>${side.quote}</blockquote>`}`;
}
