import { html } from "hono/html";
import type { Derivation, Family } from "../../model/lineage.ts";
import { countOf } from "../../text/count-of.ts";
import { anchorOf } from "../anchors.ts";
import type { Markup } from "../markup.ts";
import { articleName, findShownDay, publisherName } from "../names.ts";
import type { IndexedView } from "../view.ts";
import { DERIVATION_WORDS, DRIFT_WORDS } from "../words.ts";
import { renderFamilyTree } from "./family-tree.ts";

/** Families with several members first: they are what counts as one source. */
export function renderStories(view: IndexedView): Markup {
  const families = [...view.lineage.families].sort((a, b) => b.members.length - a.members.length);
  const shared = families.filter((family) => family.members.length > 1);
  const single = families.filter((family) => family.members.length === 1);
  return html`<section aria-labelledby="stories"><h2 id="stories">Who copied whom</h2>
${shared.length === 0 ? html`<p>No page descends from another.</p>` : shared.map((family) => renderFamily(view, family))}
${single.length === 0 ? "" : html`<h3>Articles that descend from no other page here</h3><ul>${single.map((family) => html`<li id="${anchorOf("family", family.id)}">${renderMember(view, family.members[0] ?? "")}${family.origin.name === null ? "" : html` <span class="soft">origin named: ${family.origin.name}</span>`}</li>`)}</ul>`}</section>`;
}

function renderFamily(view: IndexedView, family: Family): Markup {
  const members = new Set<string>(family.members);
  const links = view.lineage.derivations.filter((link) => members.has(link.from) && members.has(link.to));
  const first = view.articleById.get(family.members[0] ?? "");
  return html`<article class="card" id="${anchorOf("family", family.id)}">
<h3>${first === undefined ? family.id : articleName(first)}</h3>
<p><b>${countOf(family.members.length, "article")}, one origin: ${family.origin.name ?? "not named"}</b>${family.origin.article === null ? html` <span class="soft">(its own text is not among the pages)</span>` : ""}</p>
${renderFamilyTree(view, family, links)}
${renderNestedList(view, family, links)}
${renderEvidence(view, family)}
</article>`;
}

/** Each wording that names the origin once, with the articles that have it. */
function renderEvidence(view: IndexedView, { origin }: Family): Markup {
  const wordings = [...Map.groupBy(origin.evidence, ({ quote }) => quote)];
  if (wordings.length === 0) return html``;
  return html`<p class="small">The origin is named by ${wordings.map(
    ([quote, entries], index) =>
      html`${index === 0 ? "" : "; "}“${quote}” in ${[...new Set(entries.map(({ article }) => article))].map(
        (id, at) => html`${at === 0 ? "" : ", "}${renderLink(view, id)}`,
      )}`,
  )}.</p>`;
}

function renderLink(view: IndexedView, id: string): Markup {
  const entry = view.articleById.get(id);
  return html`<a href="#${anchorOf("article", id)}">${entry === undefined ? id : publisherName(view, entry)}</a>`;
}

function renderNestedList(view: IndexedView, family: Family, links: readonly Derivation[]): Markup {
  const children = Map.groupBy(links, (link) => link.to as string);
  const derived = new Set<string>(links.map((link) => link.from));
  const shown = new Set<string>();
  const renderBranch = (member: string, link: Derivation | null): Markup => {
    const repeated = shown.has(member);
    shown.add(member);
    const below = repeated ? [] : (children.get(member) ?? []);
    return html`<li>${renderMember(view, member)}${link === null ? "" : html`: ${DERIVATION_WORDS[link.type]} <span class="soft small">(${link.reason})</span>`}${renderDriftKinds(view, member, link)}
${below.length === 0 ? "" : html`<ul class="nested">${below.map((child) => renderBranch(child.from, child))}</ul>`}</li>`;
  };
  return html`<ul>${family.members.filter((member) => !derived.has(member)).map((member) => renderBranch(member, null))}</ul>`;
}

function renderDriftKinds(view: IndexedView, member: string, link: Derivation | null): Markup {
  const kinds = new Set(link === null ? [] : (view.driftByArticle.get(member) ?? []).map(({ kind }) => kind));
  return kinds.size === 0
    ? html``
    : html` ${[...kinds].map((kind) => html`<span class="tag">${DRIFT_WORDS[kind]}</span> `)}`;
}

function renderMember(view: IndexedView, id: string): Markup {
  const entry = view.articleById.get(id);
  if (entry === undefined) return html`${id}`;
  return html`<a href="#${anchorOf("article", id)}">${publisherName(view, entry)}: ${articleName(entry)}</a> <span class="soft">${findShownDay(entry) ?? "no date"}</span>`;
}
