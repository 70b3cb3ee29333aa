import { html } from "hono/html";
import type { Derivation, Family } from "../model/lineage.ts";
import { anchorOf } from "./anchors.ts";
import type { Markup } from "./markup.ts";
import { articleName, publisherName } from "./names.ts";
import type { IndexedView } from "./view.ts";
import { DERIVATION_WORDS } from "./words.ts";

const BOX = { width: 216, height: 54, gapX: 96, gapY: 18 } as const;

interface Box {
  readonly key: string;
  readonly title: string;
  readonly line: string;
  readonly href: string | null;
  readonly column: number;
  readonly row: number;
}

/**
 * The family as a picture: the origin left, each derivation's depth a column further right. The same facts stand beside it
 * as a nested list, so the picture is hidden from screen readers.
 */
export function renderFamilyTree(view: IndexedView, family: Family, links: readonly Derivation[]): Markup {
  const boxes = layOut(view, family, links);
  const columns = Math.max(...boxes.map((box) => box.column)) + 1;
  const rows = Math.max(...boxes.map((box) => box.row)) + 1;
  const width = columns * (BOX.width + BOX.gapX) - BOX.gapX + 2;
  const height = rows * (BOX.height + BOX.gapY) - BOX.gapY + 2;
  const at = new Map(boxes.map((box) => [box.key, box]));
  const parents = new Set(links.map((link) => link.from as string));
  const roots = family.origin.article === null ? family.members.filter((member) => !parents.has(member)) : [];
  return html`<svg class="tree" viewBox="-1 -1 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">
${roots.map((root) => renderEdge(at.get("origin"), at.get(root), family.origin.how === "none" ? "" : "named", true))}
${links.map((link) => renderEdge(at.get(link.to), at.get(link.from), DERIVATION_WORDS[link.type].replace(/ \(.*/, ""), false))}
${boxes.map(renderBox)}
</svg>`;
}

function layOut(view: IndexedView, family: Family, links: readonly Derivation[]): Box[] {
  const unseen = family.origin.article === null;
  const depth = new Map<string, number>();
  for (const link of links) depth.set(link.from, Math.max(depth.get(link.from) ?? 0, link.depth));
  const rows = new Map<number, number>();
  const boxes: Box[] = [];
  if (unseen) {
    boxes.push({
      key: "origin",
      title: family.origin.name ?? "origin not named",
      line: "not among the pages",
      href: null,
      column: 0,
      row: 0,
    });
  }
  for (const member of family.members) {
    const column = (depth.get(member) ?? 0) + (unseen ? 1 : 0);
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    const entry = view.articleById.get(member);
    boxes.push({
      key: member,
      title: entry === undefined ? member : publisherName(view, entry),
      line: entry === undefined ? "" : articleName(entry),
      href: `#${anchorOf("article", member)}`,
      column,
      row,
    });
  }
  return boxes;
}

function renderBox(box: Box): Markup {
  const x = box.column * (BOX.width + BOX.gapX);
  const y = box.row * (BOX.height + BOX.gapY);
  const shape = html`<rect class="${box.href === null ? "box unseen" : "box"}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5"/>
<text class="box-title" x="${x + 10}" y="${y + 22}">${shorten(box.title, 28)}</text>
<text class="box-line" x="${x + 10}" y="${y + 41}">${shorten(box.line, 34)}</text>`;
  return box.href === null ? html`<g>${shape}</g>` : html`<a href="${box.href}" tabindex="-1">${shape}</a>`;
}

function renderEdge(from: Box | undefined, to: Box | undefined, label: string, dashed: boolean): Markup {
  if (from === undefined || to === undefined) return html``;
  const startX = from.column * (BOX.width + BOX.gapX) + BOX.width;
  const startY = from.row * (BOX.height + BOX.gapY) + BOX.height / 2;
  const endX = to.column * (BOX.width + BOX.gapX);
  const endY = to.row * (BOX.height + BOX.gapY) + BOX.height / 2;
  const middle = endX - BOX.gapX / 2;
  return html`<path class="${dashed ? "edge named" : "edge"}" d="M${startX} ${startY} C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}"/>
<text class="edge-label" x="${endX - 6}" y="${endY - 6}" text-anchor="end">${label}</text>`;
}

function shorten(text: string, length: number): string {
  const points = [...text];
  return points.length <= length
    ? text
    : `${points
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
