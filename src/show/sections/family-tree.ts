import { html } from "hono/html";
import type { Derivation, Family } from "../../model/lineage.ts";
import { anchorOf } from "../anchors.ts";
import type { Markup } from "../markup.ts";
import { articleName, publisherName } from "../names.ts";
import type { IndexedView } from "../view.ts";
import { DERIVATION_WORDS } from "../words.ts";

const BOX = { width: 216, height: 54, gapX: 112, gapY: 18 } as const;

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
  const incoming = Map.groupBy(links, (link) => link.from as string);
  return html`<svg class="tree" viewBox="-1 -1 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">
${roots.map((root) => renderEdge(at.get("origin"), at.get(root), { label: family.origin.how === "none" ? "" : "named", dashed: true, port: 1 / 2 }))}
${links.map((link) => {
  const siblings = incoming.get(link.from) ?? [];
  const port = (siblings.indexOf(link) + 1) / (siblings.length + 1);
  return renderEdge(at.get(link.to), at.get(link.from), {
    label: DERIVATION_WORDS[link.type].replace(/ \(.*/, ""),
    dashed: false,
    port,
  });
})}
${boxes.map(renderBox)}
</svg>`;
}

/**
 * Every article has a row of its own, its depth is its column. An edge runs down in the gap right of the parent and along the child's
 * row, so none passes behind a box.
 */
function layOut(view: IndexedView, family: Family, links: readonly Derivation[]): Box[] {
  const unseen = family.origin.article === null;
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
  orderByDescent(family, links).forEach((member, row) => {
    const depth = Math.max(0, ...links.filter((link) => link.from === member).map((link) => link.depth));
    const entry = view.articleById.get(member);
    boxes.push({
      key: member,
      title: entry === undefined ? member : publisherName(view, entry),
      line: entry === undefined ? "" : articleName(entry),
      href: `#${anchorOf("article", member)}`,
      column: depth + (unseen ? 1 : 0),
      row,
    });
  });
  return boxes;
}

/** Parents before their children, a child right under its first parent. */
function orderByDescent(family: Family, links: readonly Derivation[]): string[] {
  const children = Map.groupBy(links, (link) => link.to as string);
  const derived = new Set<string>(links.map((link) => link.from));
  const ordered = new Set<string>();
  const visit = (member: string): void => {
    if (ordered.has(member)) return;
    ordered.add(member);
    for (const link of children.get(member) ?? []) visit(link.from);
  };
  for (const member of family.members) if (!derived.has(member)) visit(member);
  for (const member of family.members) visit(member);
  return [...ordered];
}

function renderBox(box: Box): Markup {
  const x = box.column * (BOX.width + BOX.gapX);
  const y = box.row * (BOX.height + BOX.gapY);
  const shape = html`<rect class="${box.href === null ? "box unseen" : "box"}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5"/>
<text class="box-title" x="${x + 10}" y="${y + 22}">${shorten(box.title, 26)}</text>
<text class="box-line" x="${x + 10}" y="${y + 41}">${shorten(box.line, 31)}</text>`;
  return box.href === null ? html`<g>${shape}</g>` : html`<a href="${box.href}" tabindex="-1">${shape}</a>`;
}

interface Edge {
  readonly label: string;
  readonly dashed: boolean;
  /** where on the child's left side it ends, 0 (top) to 1 (bottom): two parents end apart */
  readonly port: number;
}

function renderEdge(from: Box | undefined, to: Box | undefined, { label, dashed, port }: Edge): Markup {
  if (from === undefined || to === undefined) return html``;
  const startX = from.column * (BOX.width + BOX.gapX) + BOX.width;
  const startY = from.row * (BOX.height + BOX.gapY) + BOX.height / 2;
  const endX = to.column * (BOX.width + BOX.gapX);
  const endY = to.row * (BOX.height + BOX.gapY) + BOX.height * port;
  const turnX = startX + BOX.gapX / 7;
  return html`<path class="${dashed ? "edge named" : "edge"}" d="M${startX} ${startY}H${turnX}V${endY}H${endX}"/>
<text class="edge-label" x="${endX - 6}" y="${endY - 5}" text-anchor="end">${label}</text>`;
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
