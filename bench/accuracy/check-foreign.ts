// How often a sentence about something else is taken for a claim about a treaty: reports of any matter, each set between sentences on a treaty.
//   node --conditions=source bench/accuracy/check-foreign.ts FOLDER [--show decided|all]
// FOLDER has a report a .txt file, as PolNeAR's (polnear/dev/text). Nothing in them should be decided, unless it is about a treaty. --show prints what is.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkPropositions } from "../../src/check/check.ts";
import { readPropositions } from "../../src/claims/propositions/read-propositions.ts";
import { readTreatyFiles } from "../../src/input/package-files.ts";
import { civilDate } from "../../src/model/civil-date.ts";
import { loadRegister } from "../../src/record/record.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { findSentences } from "../../src/text/sentences.ts";
import { buildArticle } from "../../test/build/corpus.ts";

const HEADLINE = "Finland hands in its notice of withdrawal from landmine ban";
const PUBLISHED = "2025-07-11";
const LEAD =
  "Finland told the United Nations on Thursday that it is leaving the Ottawa Convention, which bans anti-personnel mines.";
/** Between the paragraphs of a report, so that the treaty stays what the page is about. */
const BETWEEN = [
  "The convention forbids its parties to use, keep and make such mines.",
  "Five States have handed in notices of withdrawal from the treaty this year.",
  "Russia has never joined the accord.",
];
const PARAGRAPHS_BETWEEN = 4;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: "string" } },
});
const { value: register } = loadRegister(readTreatyFiles());
const gazetteer = new Gazetteer(register.states, register.groups);
const vocabularies = register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null);

const kinds = new Map<string, number>();
let sentences = 0;
let taken = 0;
let decided = 0;
for (const folder of positionals)
  for (const name of readdirSync(folder).toSorted()) if (name.endsWith(".txt")) count(join(folder, name));
console.log(
  `${sentences} sentences; taken for claims ${perThousand(taken)}, decided ${perThousand(decided)} of a thousand`,
);
for (const [kind, times] of [...kinds].toSorted((a, b) => b[1] - a[1]))
  console.log(`${String(times).padStart(6)}  ${kind}`);

function count(path: string): void {
  const paragraphs = readFileSync(path, "utf8")
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const own = paragraphs.flatMap((paragraph, index) => [
    ...(index % PARAGRAPHS_BETWEEN === 0
      ? [[BETWEEN[(index / PARAGRAPHS_BETWEEN) % BETWEEN.length] ?? "", true] as const]
      : []),
    [paragraph, false] as const,
  ]);
  const lines = [[LEAD, true] as const, ...own];
  const text = lines.map(([line]) => line).join("\n");
  const foreign: { start: number; end: number }[] = [];
  let start = 0;
  for (const [line, ours] of lines) {
    if (!ours) foreign.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const headline = { value: HEADLINE, evidence: [], by: { kind: "rule", name: "test", version: "1" } } as const;
  const article = { ...buildArticle("page#0", text, PUBLISHED), headline };
  const { value: propositions } = readPropositions(article, [], { gazetteer, vocabularies, captured: null });
  for (const place of foreign) {
    for (const sentence of findSentences(text.slice(place.start, place.end))) {
      sentences++;
      const from = place.start + sentence.start;
      const to = place.start + sentence.end;
      const found = propositions.filter(({ spans }) => spans.some((span) => span.start >= from && span.end <= to));
      if (found.length === 0) continue;
      taken++;
      const findings = checkPropositions(found, register, { known: null, today: civilDate(PUBLISHED) }).value;
      const verdicts = findings.filter(({ verdict }) => verdict !== "undecidable");
      if (verdicts.length > 0) decided++;
      for (const { content } of found) kinds.set(content.kind, (kinds.get(content.kind) ?? 0) + 1);
      if (options.show === "all" || (options.show === "decided" && verdicts.length > 0))
        console.log(
          `${findings.map(({ verdict }, at) => `${verdict}:${found[at]?.content.kind}`).join(" ")} | ${text.slice(from, to)}`,
        );
    }
  }
}

function perThousand(times: number): string {
  return ((1000 * times) / Math.max(1, sentences)).toFixed(2);
}
