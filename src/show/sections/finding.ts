import { html } from "hono/html";
import type { Finding } from "../../model/finding.ts";
import { renderDerivation } from "../derivation.ts";
import type { Markup } from "../markup.ts";
import type { IndexedView } from "../view.ts";
import { SHADE_WORDS, VERDICT_GLYPHS, VERDICT_WORDS } from "../words.ts";

/** The verdict with glyph and words. */
export function renderVerdict(finding: Finding): Markup {
  const shade = finding.shade === null ? "" : `, ${SHADE_WORDS[finding.shade]}`;
  return html`<span class="badge ${finding.verdict}"><span aria-hidden="true">${VERDICT_GLYPHS[finding.verdict]}</span>${VERDICT_WORDS[finding.verdict]}${shade}</span>`;
}

/** A finding in full: reason first, then rule, entries, days, what would change it, the command that reproduces it. */
export function renderFinding(view: IndexedView, finding: Finding): Markup {
  return html`<p>${finding.reason}</p>
<dl class="facts">
${finding.rule.length === 0 ? "" : html`<dt>Rule</dt><dd>${finding.rule.map((rule) => renderRule(view, rule.treaty, rule.provision))}</dd>`}
${finding.entries.length === 0 ? "" : html`<dt>Register</dt><dd>${renderEntries(view, finding.entries)}</dd>`}
${Object.keys(finding.dates).length === 0 ? "" : html`<dt>Computed days</dt><dd><ul class="plain">${Object.entries(finding.dates).map(([name, day]) => html`<li><b>${day}</b> ${name}</li>`)}</ul></dd>`}
<dt>Asked</dt><dd>for ${finding.on}, as known on ${finding.known}</dd>
${finding.missing === null ? "" : html`<dt>Missing</dt><dd>${finding.missing.fact} <span class="soft">(${finding.missing.registrable ? "a register could hold it" : "no register could hold it"})</span></dd>`}
${finding.notRead.length === 0 ? "" : html`<dt>Not read</dt><dd>The verdict does not speak of ${finding.notRead.map((part, index) => html`${index === 0 ? "" : ", "}“${part}”`)}.</dd>`}
<dt>Would change it</dt><dd>${finding.wouldChange}</dd>
<dt>Replay</dt><dd><code>${finding.replay}</code></dd>
</dl>
${finding.derivations.length === 0 ? "" : html`<details><summary>How the register’s answers were computed</summary>${finding.derivations.map(renderDerivation)}</details>`}`;
}

function renderRule(view: IndexedView, treaty: string, provision: string): Markup {
  const known = view.register.findTreaty(treaty);
  const summary = known?.provisions.find((entry) => entry.provision === provision)?.summary;
  return html`<div>${known?.shortTitle ?? treaty}, ${provision}${summary === undefined ? "" : html`<span class="soft">: ${summary}</span>`}</div>`;
}

/** More entries than this are folded away: the reason already names what counts. */
const SHOWN_ENTRIES = 4;

function renderEntries(view: IndexedView, entries: readonly string[]): Markup {
  const list = html`<ul class="plain">${entries.map((entry) => renderEntry(view, entry))}</ul>`;
  return entries.length <= SHOWN_ENTRIES
    ? list
    : html`<details><summary>${entries.length} entries</summary>${list}</details>`;
}

function renderEntry(view: IndexedView, id: string): Markup {
  const entry = view.register.findEntry(id);
  if (entry === null) return html`<li>${id}</li>`;
  const low = entry.confidence === "high" ? "" : `, confidence ${entry.confidence}`;
  return html`<li>${entry.detail} <span class="soft small">[${entry.id}; ${entry.source}${low}]</span></li>`;
}
