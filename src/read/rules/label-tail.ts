import { countWords, looksLikeName, normaliseLabel } from "../read-shape.ts";
import type { LabelledUnit } from "../unit.ts";
import { MIN_LIST_WORDS } from "./label-middle.ts";

/** After the last paragraph: a name is the byline, a list of headlines is teasers, an empty comment box among widgets is one of them. */
export function labelTail(units: readonly LabelledUnit[]): void {
  let list = false;
  let comments = false;
  for (const [at, entry] of units.entries()) {
    const { unit } = entry;
    if (unit.look === "teaser-label") list = true;
    if (unit.look === "comments-label") comments = true;
    if (unit.look === "prose" || unit.look === "short" || unit.look === "list-item") {
      if (at === 0 && looksLikeName(unit.text)) entry.kind = "byline";
      else if (comments && unit.look === "prose") entry.kind = "comments";
      else
        entry.kind =
          !/[:：]$/u.test(unit.text) && (list || countWords(unit.text) >= MIN_LIST_WORDS) ? "teaser" : "furniture";
    }
  }
  for (const [at, entry] of units.entries()) {
    const next = units[at + 1];
    if (entry.unit.look === "teaser-label") entry.kind = next?.kind === "teaser" ? "teaser" : "furniture";
  }
  joinWidgets(units);
}

function joinWidgets(units: readonly LabelledUnit[]): void {
  const widgets = units.filter(
    (entry) => entry.kind === "furniture" || entry.kind === "promo" || entry.unit.look === "comments-label",
  );
  const written = units.some((entry) => entry.kind === "comments" && entry.unit.look !== "comments-label");
  const labels = widgets.filter((entry) => entry.unit.look === "comments-label").length;
  if (written || labels * 2 >= widgets.length) return;
  for (const entry of widgets) if (normaliseLabel(entry.unit.text) !== "") entry.kind = "furniture";
}
