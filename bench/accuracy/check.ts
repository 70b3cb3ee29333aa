// Accuracy of reading and checking claims: the hand-made gold (evaluation data) and our own claims, coverage and precision apart.
//   node --conditions=source bench/accuracy/check.ts [--all]
// --all prints every row, not only those that differ. The evaluation data is found as test/acceptance finds it.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkPropositions, overallVerdict } from "../../src/check/check.ts";
import { readClaim } from "../../src/claims/propositions/read-propositions.ts";
import { readTreatyFiles } from "../../src/input/package-files.ts";
import { civilDate, parsePartialDate } from "../../src/model/civil-date.ts";
import { loadRegister } from "../../src/record/record.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { findDataFolder } from "../../test/acceptance/data-folder.ts";

const { values: options } = parseArgs({ options: { all: { type: "boolean", default: false } } });

interface Row {
  readonly id: string;
  readonly claim: string;
  readonly claimant: string | null;
  readonly madeOn: string;
  readonly verdict: string;
  readonly shade: string;
}

const { value: register } = loadRegister(readTreatyFiles());
const tools = {
  gazetteer: new Gazetteer(register.states, register.groups),
  vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
  captured: null,
};

const folder = findDataFolder();
if (folder === null) console.log("the evaluation data is absent: only our own claims are measured");
else {
  const cells = readRows(resolve(folder, "gold/claims.tsv"), "\t");
  measure(
    "gold/claims.tsv",
    cells.map((row) => toRow(row[0], row[1], row[2], row[5], row[7], row[8])),
  );
  const news = readRows(resolve(folder, "gold/news-claims.tsv"), "\t");
  measure(
    "gold/news-claims.tsv",
    news.map((row, index) => toRow(`N${index + 1}`, row[0], null, row[1], row[3], row[4])),
  );
}
const own = readRows(resolve(import.meta.dirname, "../../src/check/fixtures/claims.txt"), "|", false);
measure(
  "our own claims",
  own
    .filter((row) => !row[0]?.startsWith("#"))
    .map((row) => toRow(row[0], row[1], row[2] || null, row[3], row[4], row[5])),
);

function measure(name: string, rows: readonly Row[]): void {
  let right = 0;
  let decided = 0;
  let wrong = 0;
  let shades = 0;
  console.log(`\n${name}`);
  for (const row of rows) {
    const made = row.madeOn === "" ? null : parsePartialDate(row.madeOn);
    const read = readClaim({ text: row.claim, claimant: row.claimant, madeOn: made, treaty: "mine-ban-1997" }, tools);
    const findings = checkPropositions(read.value, register, { known: null, today: civilDate("2026-04-14") }).value;
    const verdict = overallVerdict(findings);
    const shade = findings.find((finding) => finding.verdict === verdict && finding.shade !== null)?.shade ?? "";
    if (verdict === row.verdict) right++;
    if (verdict !== "undecidable") decided++;
    if (verdict !== "undecidable" && verdict !== row.verdict) wrong++;
    if (verdict === row.verdict && shade === row.shade) shades++;
    if (options.all || verdict !== row.verdict)
      console.log(
        `  ${verdict === row.verdict ? "ok   " : "DIFF "} ${row.id}  wanted ${row.verdict}, got ${verdict}  ${row.claim}`,
      );
  }
  const percent = (part: number, whole: number): string =>
    whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)}%`;
  const decidable = rows.filter((row) => row.verdict !== "undecidable").length;
  console.log(
    `  ${right} of ${rows.length} verdicts right (${percent(right, rows.length)}), shade too ${shades}; coverage ${percent(decided - wrong, decidable)} of the decidable, precision ${percent(decided - wrong, decided)}, wrongly decided ${wrong}`,
  );
}

function readRows(file: string, separator: string, header = true): string[][] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.slice(header ? 1 : 0).map((line) => line.split(separator));
}

function toRow(
  id = "",
  claim = "",
  claimant: string | null | undefined = null,
  madeOn = "",
  verdict = "",
  shade = "",
): Row {
  return { id, claim, claimant: claimant ?? null, madeOn, verdict, shade };
}
