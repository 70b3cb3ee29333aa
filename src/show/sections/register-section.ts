import { html } from "hono/html";
import type { StateStatus } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import type { Treaty, TreatyId } from "../../model/treaty.ts";
import { anchorOf } from "../anchors.ts";
import { renderDerivation } from "../derivation.ts";
import type { Markup } from "../markup.ts";
import type { IndexedView } from "../view.ts";
import { LAYER_WORDS, OUTCOME_WORDS } from "../words.ts";

/** The States and treaties that the claims concern, as the register has them on the day of the report. */
export function renderRegister(view: IndexedView): Markup {
  const wanted = collectPairs(view);
  return html`<section aria-labelledby="register"><h2 id="register">The register</h2>
<p class="soft">Complete as of ${view.register.asOf}; later acts are not in it. Each answer is computed from the entries listed with it.</p>
${[...wanted].map(([treaty, states]) => renderTreaty(view, treaty, states))}</section>`;
}

function renderTreaty(view: IndexedView, treaty: Treaty, states: readonly StateCode[]): Markup {
  const clock = { on: view.made, known: view.made };
  const { counts } = view.register.counts(treaty.id, clock);
  return html`<h3>${treaty.title}</h3>
<p>On ${view.made}: ${counts.signatories} signatories, ${counts.parties} parties, ${counts.bound} bound, ${counts.withdrawalPending} with a withdrawal pending. Register complete as of ${treaty.completeAsOf}.</p>
${states.map((state) => renderStatus(view, view.register.status(treaty.id, state, clock)))}`;
}

function renderStatus(view: IndexedView, status: StateStatus): Markup {
  const name = view.register.states.find((state) => state.code === status.state)?.name ?? status.state;
  return html`<article class="card" id="${anchorOf("state", `${status.treaty}/${status.state}`)}"><h4>${name}</h4>
<p>${status.summary}</p>
${renderSteps(status)}
${renderDeadlines(view, status)}
<details><summary>How this was computed</summary>${renderDerivation(status.derivation)}</details></article>`;
}

function renderSteps(status: StateStatus): Markup {
  if (status.steps.length === 0) return html``;
  return html`<div class="scroll"><table><caption>Steps, each on its own layer</caption><thead><tr><th scope="col">Day</th><th scope="col">Layer</th><th scope="col">Step</th></tr></thead>
<tbody>${status.steps.map((step) => html`<tr><td class="day">${step.day ?? "unknown"}</td><td>${LAYER_WORDS[step.layer]}</td><td>${step.label}</td></tr>`)}</tbody></table></div>`;
}

function renderDeadlines(view: IndexedView, status: StateStatus): Markup {
  const deadlines = view.register
    .deadlines(status.treaty, status.state, { on: status.on, known: status.known })
    .filter(({ duty }) => !duty.includes("annual"));
  if (deadlines.length === 0) return html``;
  return html`<div class="scroll"><table><caption>Duties with a day</caption><thead><tr><th scope="col">Day</th><th scope="col">Duty</th><th scope="col">Provision</th><th scope="col">On ${status.on}</th></tr></thead>
<tbody>${deadlines.map(
    (deadline) =>
      html`<tr><td class="day">${deadline.due}</td><td>${deadline.duty.replaceAll("-", " ")}${deadline.due === deadline.original ? "" : html` <span class="soft">(before extension: ${deadline.original})</span>`}</td><td>${deadline.provision}</td><td>${OUTCOME_WORDS[deadline.outcome]}</td></tr>`,
  )}</tbody></table></div>`;
}

function collectPairs(view: IndexedView): Map<Treaty, StateCode[]> {
  const byTreaty = new Map<TreatyId, Set<StateCode>>();
  for (const finding of view.findings) {
    const proposition = view.propositionById.get(finding.proposition);
    if (proposition?.treaty == null) continue;
    const states = byTreaty.get(proposition.treaty) ?? new Set<StateCode>();
    for (const state of statesOf(proposition.content)) states.add(state);
    byTreaty.set(proposition.treaty, states);
  }
  const pairs = new Map<Treaty, StateCode[]>();
  for (const [id, states] of [...byTreaty].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const treaty = view.register.findTreaty(id);
    if (treaty !== null) pairs.set(treaty, [...states].sort());
  }
  return pairs;
}

function statesOf(content: object): StateCode[] {
  const fields = content as {
    readonly state?: StateCode | null;
    readonly states?: readonly StateCode[];
    readonly actor?: readonly StateCode[];
  };
  return [...(fields.state == null ? [] : [fields.state]), ...(fields.states ?? []), ...(fields.actor ?? [])];
}
