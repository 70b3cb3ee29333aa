import { html } from "hono/html";
import type { LegalDerivation } from "../model/register.ts";
import type { Markup } from "./markup.ts";

/** Value ← provision ← inputs, as a nested list. */
export function renderDerivation(derivation: LegalDerivation): Markup {
  return html`<ul class="nested">${renderNode(derivation)}</ul>`;
}

function renderNode(node: LegalDerivation): Markup {
  const rule =
    node.rule === null
      ? ""
      : ` ← ${node.rule.provision} (${node.rule.treaty}${node.formula === null ? "" : `, ${node.formula}`})`;
  return html`<li>${node.what}: <b>${node.value}</b>${rule}${node.notes.map((note) => html`<br><span class="soft">${note}</span>`)}
${node.inputs.length === 0 ? "" : html`<ul class="nested">${node.inputs.map((input) => ("entry" in input ? renderEntry(input) : renderNode(input)))}</ul>`}</li>`;
}

function renderEntry(input: {
  readonly entry: string;
  readonly label: string;
  readonly day: string | null;
  readonly source: string;
}): Markup {
  return html`<li>${input.day === null ? "" : html`<b>${input.day}</b> `}${input.label} <span class="soft small">[${input.entry}; ${input.source}]</span></li>`;
}

/** The same as indented text, for a terminal. */
export function printDerivation(derivation: LegalDerivation, indent = ""): string {
  const rule =
    derivation.rule === null
      ? ""
      : ` <- ${derivation.rule.provision} of ${derivation.rule.treaty}${derivation.formula === null ? "" : ` (${derivation.formula})`}`;
  const lines = [`${indent}${derivation.what}: ${derivation.value}${rule}`];
  for (const note of derivation.notes) lines.push(`${indent}  note: ${note}`);
  for (const input of derivation.inputs) {
    lines.push(
      "entry" in input
        ? `${indent}  - ${input.day ?? "day unknown"} ${input.label} [${input.entry}; ${input.source}]`
        : printDerivation(input, `${indent}  `),
    );
  }
  return lines.join("\n");
}
