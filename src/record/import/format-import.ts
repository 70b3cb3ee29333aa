import type { ImportDiff, ImportItem } from "./diff-status-table.ts";

const COLUMNS = "id,kind,states,from,effect,recorded,supersedes,source,confidence,preferred,note";

/**
 * The items to be applied as a file of `imports/`: rows added to the register, none overwritten.
 *
 * A changed act supersedes the entry it replaces from the day it is recorded; a conflicting one is kept beside the preferred; what is gone
 * or has no day is left to a person. Null when there is nothing to add.
 */
export function formatImport(diff: ImportDiff): string | null {
  const rows = diff.items
    .filter(({ change, day }) => change !== "gone" && day !== null)
    .map((item) => formatRow(item, diff.source));
  return rows.length === 0 ? null : `${[COLUMNS, ...rows].join("\n")}\n`;
}

function formatRow(item: ImportItem, source: string): string {
  const cells = [
    `${item.kind}-${item.recorded}`,
    item.kind,
    item.state,
    item.day ?? "",
    item.effect ?? "",
    item.recorded,
    item.change === "changed" ? (item.entry ?? "") : "",
    source,
    "medium",
    item.change === "conflicting" ? "no" : "",
    item.change === "new" ? "imported" : `imported; ${item.note}`,
  ];
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
