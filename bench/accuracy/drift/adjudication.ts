import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UnitDrift } from "../../../src/claims/drift/unit-pair.ts";
import type { Span } from "../../../src/model/span.ts";
import { spansOverlap } from "../../../src/model/span.ts";
import { lineSpan, type VersionPair } from "./version-pairs.ts";

/** What reading an alarm on an untouched pair came to: the versions truly differ in this way, or they do not. */
export type Label = "true" | "false";

/**
 * The labels of `untouched-labels.tsv`, by {@link keyOf}. Throws an Error that names the line for another label than "true" and "false" and for a place that
 * is judged twice.
 */
export function readLabels(): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  const lines = readFileSync(join(import.meta.dirname, "untouched-labels.tsv"), "utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === "") continue;
    const cut = line.lastIndexOf("\t");
    const [key, label] = [line.slice(0, cut), line.slice(cut + 1)];
    const where = `untouched-labels.tsv line ${index + 1}`;
    if (label !== "true" && label !== "false") throw new Error(`${where}: "${label}"; expected "true" or "false"`);
    if (labels.has(key)) throw new Error(`${where}: this place is judged already; keep one of the lines`);
    labels.set(key, label);
  }
  return labels;
}

/**
 * What stays the same of an alarm when the detectors change: the story, the two versions, the kind, and on either side the characters of the data set's
 * sentence that it lies in, "-" where it has no side there.
 *
 * @param lineOf - for an edited appearance: the line of the untouched one that a line of it was, null for one that was put in
 */
export function keyOf(
  pair: VersionPair,
  drift: UnitDrift,
  edited: readonly string[] = pair.appearance,
  lineOf: (line: number) => number | null = (line) => line,
): string {
  const [from] = drift.origin.map((span) => findLine(pair.origin, span));
  const [to] = drift.appearance.map((span) => findLine(edited, span));
  const kept = to === undefined ? undefined : lineOf(to);
  const print = (lines: readonly string[], line: number | null | undefined) => {
    if (line === null || line === undefined) return "-";
    const { start, end } = lineSpan(lines, line);
    return `${start}-${end}`;
  };
  return [pair.story, pair.from, pair.to, drift.kind, print(pair.origin, from), print(pair.appearance, kept)].join(
    "\t",
  );
}

/** The line that a span of the joined lines lies in, or begins in. */
function findLine(lines: readonly string[], span: Span): number {
  return [...lines.keys()].find((line) => spansOverlap(lineSpan(lines, line), span)) ?? 0;
}
