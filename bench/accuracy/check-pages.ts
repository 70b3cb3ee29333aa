// Accuracy of claims on whole pages, where the treaty, the State and the day of a sentence come from what stands around it.
//   node --conditions=source bench/accuracy/check-pages.ts [FILE] [--errors]
// FILE has pages as test/build/labelled-pages.ts reads them (default: our own fixtures; others lie in check-pages/).
// Every statement counts as the narrator's. --errors prints the sentences that differ.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkLabelledPage, type Label, parseLabelledPages } from "../../test/build/labelled-pages.ts";

const { values: options, positionals } = parseArgs({
  options: { errors: { type: "boolean", default: false } },
  allowPositionals: true,
});
const file = positionals[0] ?? resolve(import.meta.dirname, "../../src/check/fixtures/pages.txt");
const pages = parseLabelledPages(readFileSync(file, "utf8"));
const outcomes = pages.flatMap(checkLabelledPage);

const labels: readonly Label[] = ["agrees", "conflicts", "undecidable", "none"];
console.log(`${pages.length} pages, ${outcomes.length} sentences; rows wanted, columns found`);
console.log(["", ...labels].map((label) => label.padStart(12)).join(""));
for (const wanted of labels) {
  const counts = labels.map(
    (got) => outcomes.filter((outcome) => outcome.wanted === wanted && outcome.got === got).length,
  );
  console.log([wanted, ...counts].map((cell) => String(cell).padStart(12)).join(""));
}
const decided = outcomes.filter(({ got }) => got === "agrees" || got === "conflicts");
const decidable = outcomes.filter(({ wanted }) => wanted === "agrees" || wanted === "conflicts");
const right = decided.filter(({ got, wanted }) => got === wanted).length;
console.log(
  `decided rightly ${right} of ${decidable.length} that can be (R ${ratio(right, decidable.length)}), of ${decided.length} decided (P ${ratio(right, decided.length)})`,
);
if (options.errors)
  for (const { wanted, got, text, headline } of outcomes)
    if (wanted !== got) console.log(`${wanted} -> ${got}: ${text}  [${headline}]`);

function ratio(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}
