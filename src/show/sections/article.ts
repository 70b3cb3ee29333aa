import { html } from "hono/html";
import type { CorpusArticle } from "../../model/corpus.ts";
import { sliceSpans } from "../../model/span.ts";
import type { AttributionRelation } from "../../model/statement.ts";
import { anchorOf, findWebAddress } from "../anchors.ts";
import { markText } from "../mark-text.ts";
import type { Markup } from "../markup.ts";
import { articleName, findShownDay, publisherName } from "../names.ts";
import type { IndexedView } from "../view.ts";
import { SEGMENT_WORDS, STANCE_WORDS, showDate, showSpeaker } from "../words.ts";
import { renderDrift } from "./drift.ts";

/** Every article with its statements marked in the text and listed under it, and what its page held besides. */
export function renderArticles(view: IndexedView): Markup {
  return html`<section aria-labelledby="articles"><h2 id="articles">Articles</h2>
<p class="soft">In the text: <span class="text"><span class="source">who</span> <span class="cue">says</span> <span class="content">what</span></span>. Each number opens the statement below.</p>
${view.articles.map((entry) => renderArticle(view, entry))}
${renderLeftovers(view)}</section>`;
}

function renderArticle(view: IndexedView, entry: CorpusArticle): Markup {
  const { article } = entry;
  const drift = view.driftByArticle.get(article.id) ?? [];
  return html`<article class="card" id="${anchorOf("article", article.id)}">
<h3>${articleName(entry)}</h3>
<p class="soft small">${publisherName(view, entry)} · ${findShownDay(entry) ?? "no date on the page"}${article.bylines.map((byline) => ` · ${byline.value}`)}${article.credits.filter(({ place }) => place === "line").map((credit) => ` · credit: ${credit.text}`)}${article.dateline === null ? "" : ` · dateline: ${article.dateline.text}${article.dateline.republisher ? " (the republisher’s)" : ""}`}</p>
<p class="small">${renderAddress(entry.url)} <span class="soft">${article.id}</span> ${article.flags.map((flag) => html`<span class="tag">${flag}</span> `)}</p>
<details open><summary>Text with ${entry.statements.length} statements</summary>
<div class="text">${markText(article.text, entry.statements).map(
    (paragraph) =>
      html`<p>${paragraph.map((run) => html`${run.begins.map((number) => renderNumber(entry, number))}${run.roles.length === 0 ? run.text : html`<span class="${run.roles.join(" ")}">${run.text}</span>`}`)}</p>`,
  )}</div></details>
${entry.statements.length === 0 ? "" : html`<details open><summary>Statements</summary><ol>${entry.statements.map((statement) => renderStatement(entry, statement))}</ol></details>`}
${drift.length === 0 ? "" : html`<h4>What this copy changed</h4>${drift.map((difference) => renderDrift(view, difference))}`}
</article>`;
}

function renderNumber(entry: CorpusArticle, number: number): Markup {
  const statement = entry.statements[number - 1];
  return statement === undefined
    ? html``
    : html`<sup><a href="#${anchorOf("statement", statement.id)}">${number}</a></sup>`;
}

function renderStatement(entry: CorpusArticle, statement: AttributionRelation): Markup {
  const quote = sliceSpans(entry.article.text, statement.content, " … ");
  const cue = sliceSpans(entry.article.text, statement.cue, " … ");
  const notes = [
    statement.kind,
    STANCE_WORDS[statement.stance],
    ...(statement.negative ? ["nothing was said"] : []),
    ...(statement.carriedOver ? ["speaker carried over"] : []),
    ...(statement.addressee === null ? [] : [`to ${showSpeaker(statement.addressee)}`]),
    ...statement.relay.map((actor) => `passed on by ${showSpeaker(actor)}`),
    ...(statement.madeOn === null ? [] : [`made ${showDate(statement.madeOn.date)}`]),
    ...(statement.by.kind === "person" ? [`corrected by a reviewer (${statement.by.name})`] : []),
  ];
  return html`<li id="${anchorOf("statement", statement.id)}"><b>${showSpeaker(statement.speaker)}</b> <span class="soft">${cue}</span>: ${quote} <span class="soft small">[${notes.join(" · ")}]</span></li>`;
}

function renderAddress(url: string | null): Markup {
  const address = findWebAddress(url);
  if (address === null) return url === null ? html`` : html`${url}`;
  return html`<a href="${address}" rel="noreferrer noopener nofollow">${address}</a>`;
}

function renderLeftovers(view: IndexedView): Markup {
  if (view.leftovers.length === 0) return html``;
  return html`<h3>Kept apart from the articles</h3><p class="soft">Teasers, furniture and the like: read and labelled; nothing is extracted from them.</p>
<details><summary>${view.leftovers.length} leftovers</summary><ul>${view.leftovers.map(
    (leftover) =>
      html`<li><span class="tag">${SEGMENT_WORDS[leftover.kind]}</span> ${leftover.text} <span class="soft small">[${view.pageById.get(leftover.page)?.path ?? leftover.page}]</span></li>`,
  )}</ul></details>`;
}
