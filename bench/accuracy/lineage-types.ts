import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measurePair } from "../../src/lineage/align/measure-pair.ts";
import { isDerived, typeDerivation } from "../../src/lineage/align/type-derivation.ts";
import { printText } from "../../src/lineage/words/text-print.ts";
import { readBodies, requireDataFolder } from "./lineage-data.ts";

// Types of derivation on 200 pairs of FNC-1 bodies, labelled by reading them before any prediction was seen.
// node --conditions=source bench/accuracy/lineage-types.ts [--errors]
//
// Labels: `rewrite` is any retelling, also of two pages that retell one third report; `independent` includes pages that only share quotations of one
// interview, post or press release; `excerpt` is a text that stands nearly whole in one at least 1.6 times as long, whichever is older. A reader cannot
// tell a translation from a rewrite in these pages, so the three retold types are scored as one.

const CLASSES = ["copy", "edited-copy", "excerpt", "rewrite", "independent"] as const;
type Class = (typeof CLASSES)[number];

const data = requireDataFolder();
const bodies = readBodies(data);
const rows = readFileSync(join(import.meta.dirname, "lineage-fnc1-labels.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [string, string, Class]);
const confusion = new Map<string, number>();
for (const [a, b, label] of rows) {
  const predicted = predict(bodies.get(a) ?? "", bodies.get(b) ?? "");
  confusion.set(`${label}>${predicted}`, (confusion.get(`${label}>${predicted}`) ?? 0) + 1);
  if (process.argv.includes("--errors") && predicted !== label) {
    const { measures } = measurePair(printText(bodies.get(a) ?? ""), printText(bodies.get(b) ?? ""));
    console.log(
      `${a} ${b} ${label} > ${predicted}`,
      JSON.stringify(measures, (_, v) => (typeof v === "number" ? Math.round(v * 100) / 100 : v)),
    );
  }
}
let sum = 0;
for (const label of CLASSES) {
  const right = count(label, label);
  const labelled = CLASSES.reduce((total, other) => total + count(label, other), 0);
  const predicted = CLASSES.reduce((total, other) => total + count(other, label), 0);
  const precision = right / Math.max(1, predicted);
  const recall = right / Math.max(1, labelled);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  sum += f1;
  const row = CLASSES.map((other) => `${other} ${count(label, other)}`).join(", ");
  console.log(
    `${label.padEnd(12)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}   predicted as: ${row}`,
  );
}
console.log(`macro-F1 ${(sum / CLASSES.length).toFixed(3)} on ${rows.length} pairs`);

function predict(a: string, b: string): Class {
  const left = printText(a);
  const right = printText(b);
  const { measures } = measurePair(left, right);
  if (!isDerived(measures, Math.min(left.words.count, right.words.count))) return "independent";
  const type = typeDerivation(measures, true);
  return type === "translation" || type === "reworded" ? "rewrite" : type;
}

function count(label: Class, predicted: Class): number {
  return confusion.get(`${label}>${predicted}`) ?? 0;
}
