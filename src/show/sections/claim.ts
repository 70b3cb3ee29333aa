import { html } from "hono/html";
import type { Claim } from "../../model/claim.ts";
import { countOf } from "../../text/count-of.ts";
import { anchorOf } from "../anchors.ts";
import { findLeading, type JudgedClaim } from "../judge-claims.ts";
import type { Markup } from "../markup.ts";
import { findShownDay, publisherName } from "../names.ts";
import type { IndexedView } from "../view.ts";
import { STANCE_WORDS, showClaimant } from "../words.ts";
import { renderFinding, renderVerdict } from "./finding.ts";

/** All claims, those that conflict first. */
export function renderClaims(view: IndexedView): Markup {
  return html`<section aria-labelledby="claims"><h2 id="claims">Claims against the register</h2>
<p class="soft">A verdict compares a claim with the register of treaty acts on the day it was made. It never says that an allegation is true.</p>
${view.judgedClaims.length === 0 ? html`<p>No claim about a treaty in the register was found.</p>` : view.judgedClaims.map((claim) => renderClaim(view, claim))}</section>`;
}

function renderClaim(view: IndexedView, claim: JudgedClaim): Markup {
  const finding = findLeading(claim);
  const first = claim.appearances[0];
  const contradicted = claim.contradictedBy.flatMap((id) => view.claimById.get(id) ?? []);
  return html`<article class="card" id="${anchorOf("claim", claim.id)}">
<p>${finding === null ? html`<span class="badge undecidable"><span aria-hidden="true">–</span>not checked</span>` : renderVerdict(finding)}</p>
<blockquote>${first?.wording ?? ""}</blockquote>
<p class="soft small">${claim.claimant === null ? "Narrated" : `${showClaimant(claim.claimant)} ${STANCE_WORDS[claim.stance]}`}, ${renderFirst(view, claim)} · ${countOf(claim.appearances.length, "appearance")} from ${countOf(claim.independentOrigins.length, "independent origin")}</p>
${finding === null ? "" : renderFinding(view, finding)}
<details><summary>Where it appears (${claim.appearances.length})</summary>${renderAppearances(view, claim)}</details>
${contradicted.length === 0 ? "" : html`<p>Contradicted by ${contradicted.map((other) => html`<a href="#${anchorOf("claim", other.id)}">${showClaimant(other.claimant)}: “${other.appearances[0]?.wording ?? ""}”</a> `)}</p>`}
</article>`;
}

function renderFirst(view: IndexedView, claim: Claim): Markup {
  const first = claim.appearances[0];
  const entry = first === undefined ? undefined : view.articleById.get(first.article);
  if (first === undefined || entry === undefined) return html``;
  return html`first in <a href="#${anchorOf("article", first.article)}">${publisherName(view, entry)}</a>, ${findShownDay(entry) ?? "no date"}`;
}

/** With its verdict at each appearance where they differ: what agreed on one day may conflict on another. */
function renderAppearances(view: IndexedView, claim: JudgedClaim): Markup {
  const differ = new Set(claim.findings.map(({ verdict, shade }) => `${verdict} ${shade}`)).size > 1;
  return html`<ul>${claim.appearances.map((appearance) => {
    const entry = view.articleById.get(appearance.article);
    const finding = differ
      ? claim.findings.find(({ proposition }) => proposition === appearance.proposition)
      : undefined;
    const target =
      appearance.statement === null
        ? anchorOf("article", appearance.article)
        : anchorOf("statement", appearance.statement);
    return html`<li><a href="#${target}">${entry === undefined ? appearance.article : publisherName(view, entry)}</a>${entry === undefined ? "" : html` <span class="soft">${findShownDay(entry) ?? "no date"}</span>`}: “${appearance.wording}”${finding === undefined ? "" : html` ${renderVerdict(finding)}`}</li>`;
  })}</ul>`;
}
