import { countWords, endsSentence } from "../read-shape.ts";
import type { LabelledUnit } from "../unit.ts";

/** Neighbours of one kind and one article form a run; the label of a teaser box and its list are two. */
export function numberRuns(units: readonly LabelledUnit[]): void {
  let run = 0;
  for (const [at, entry] of units.entries()) {
    const before = units[at - 1];
    if (before !== undefined && !isSameRun(units, at, before, entry)) run++;
    entry.run = run;
  }
}

function isSameRun(units: readonly LabelledUnit[], at: number, before: LabelledUnit, entry: LabelledUnit): boolean {
  if (before.kind !== entry.kind || before.article !== entry.article) return false;
  return !(entry.kind === "teaser" && endsBoxLabel(units, at));
}

/** Whether the label and slogan of a teaser box end before this unit. */
function endsBoxLabel(units: readonly LabelledUnit[], at: number): boolean {
  const unit = units[at]?.unit;
  const before = units[at - 1]?.unit;
  if (unit === undefined || before === undefined || unit.line === before.line) return false;
  const slogan = (text: string): boolean => countWords(text) <= 5 && endsSentence(text);
  if (slogan(unit.text)) return false;
  return before.look === "teaser-label" || (slogan(before.text) && units[at - 2]?.unit.look === "teaser-label");
}
