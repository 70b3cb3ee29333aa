import { html } from "hono/html";
import type { Claim } from "../../model/claim.ts";
import { anchorOf } from "../anchors.ts";
import type { Markup } from "../markup.ts";
import { findShownDay, publisherName } from "../names.ts";
import type { IndexedView } from "../view.ts";
import { countOf, STANCE_WORDS, showClaimant } from "../words.ts";
import { renderFinding, renderVerdict } from "./finding.ts";

/** All claims: those that conflict first, then the undecidable, then those that agree. */
export function renderClaims(view: IndexedView): Markup {
  const order = { conflicts: 0, undecidable: 1, agrees: 2 } as const;
  const rank = (claim: Claim) => {
    const finding = findFinding(view, claim);
    return finding === null ? 3 : order[finding.verdict];
  };
  const claims = [...view.claims].sort((a, b) => rank(a) - rank(b));
  return html`<section aria-labelledby="claims"><h2 id="claims">Claims against the register</h2>
<p class="soft">A verdict compares a claim with the register of treaty acts on the day it was made. It never says that an allegation is true.</p>
${claims.length === 0 ? html`<p>No claim about a treaty in the register was found.</p>` : claims.map((claim) => renderClaim(view, claim))}</section>`;
}

function renderClaim(view: IndexedView, claim: Claim): Markup {
  const finding = findFinding(view, claim);
  const first = claim.appearances[0];
  const contradicted = claim.contradictedBy
    .map((id) => view.claims.find((other) => other.id === id))
    .filter((other) => other !== undefined);
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

function renderAppearances(view: IndexedView, claim: Claim): Markup {
  return html`<ul>${claim.appearances.map((appearance) => {
    const entry = view.articleById.get(appearance.article);
    const target =
      appearance.statement === null
        ? anchorOf("article", appearance.article)
        : anchorOf("statement", appearance.statement);
    return html`<li><a href="#${target}">${entry === undefined ? appearance.article : publisherName(view, entry)}</a>${entry === undefined ? "" : html` <span class="soft">${findShownDay(entry) ?? "no date"}</span>`}: “${appearance.wording}”</li>`;
  })}</ul>`;
}

function findFinding(view: IndexedView, claim: Claim) {
  for (const appearance of claim.appearances) {
    const finding = view.findingByProposition.get(appearance.proposition);
    if (finding !== undefined) return finding;
  }
  return null;
}
