import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { checkPropositions, overallVerdict } from "../../src/check/check.ts";
import { readClaim } from "../../src/claims/propositions/read-propositions.ts";
import { readTreatyFiles } from "../../src/input/package-files.ts";
import { civilDate, parsePartialDate } from "../../src/model/civil-date.ts";
import { loadRegister } from "../../src/record/record.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { findDataFolder } from "./data-folder.ts";

/** Columns of the wording, the claimant, the day and the verdict in each file. */
const FILES = [
  { file: "gold/claims.tsv", claim: 1, claimant: 2, madeOn: 5, verdict: 7 },
  { file: "gold/news-claims.tsv", claim: 0, claimant: null, madeOn: 1, verdict: 3 },
] as const;

for (const { file, ...column } of FILES) {
  test(`${file}: at least 95% of the verdicts, none wrongly decided`, (context) => {
    const folder = findDataFolder();
    if (folder === null) return context.skip("the evaluation data is absent");
    const { value: register } = loadRegister(readTreatyFiles());
    const tools = {
      gazetteer: new Gazetteer(register.states, register.groups),
      vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
      captured: null,
    };
    const rows = readFileSync(resolve(folder, file), "utf8")
      .split("\n")
      .slice(1)
      .filter((line) => line !== "");
    const wrong: string[] = [];
    let right = 0;
    for (const row of rows) {
      const cells = row.split("\t");
      const made = cells[column.madeOn] ?? "";
      const claim = {
        text: cells[column.claim] ?? "",
        claimant: column.claimant === null ? null : (cells[column.claimant] ?? null),
        madeOn: made === "" ? null : parsePartialDate(made),
        treaty: "mine-ban-1997",
      };
      const { value } = readClaim(claim, tools);
      const found = checkPropositions(value, register, { known: null, today: civilDate("2026-04-14") }).value;
      const verdict = overallVerdict(found);
      if (verdict === cells[column.verdict]) right++;
      else if (verdict !== "undecidable")
        wrong.push(`${cells[column.verdict]} was decided as ${verdict}: ${claim.text}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(right / rows.length >= 0.95, `${right} of ${rows.length}`);
  });
}
