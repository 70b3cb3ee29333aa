import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { readClaim } from "../claims/propositions/read-propositions.ts";
import { readTreatyFiles } from "../input/package-files.ts";
import { civilDate, parsePartialDate } from "../model/civil-date.ts";
import type { Finding, Verdict } from "../model/finding.ts";
import { loadRegister } from "../record/record.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { checkPropositions, overallVerdict } from "./check.ts";

const { value: register } = loadRegister(readTreatyFiles());
const tools = {
  gazetteer: new Gazetteer(register.states, register.groups),
  vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
  captured: null,
};

function check(text: string, madeOn: string): readonly Finding[] {
  const claim = { text, claimant: null, madeOn: parsePartialDate(madeOn), treaty: "mine-ban-1997" };
  return checkPropositions(readClaim(claim, tools).value, register, { known: null, today: civilDate("2026-04-14") })
    .value;
}

function readRows(name: string): string[][] {
  const lines = readFileSync(resolve(import.meta.dirname, "fixtures", name), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("|"));
}

describe("real mistakes", () => {
  for (const [claim = "", madeOn = "", verdict, reason = ""] of readRows("mistakes.txt")) {
    it(`${claim} (${madeOn}): ${verdict}`, () => {
      const findings = check(claim, madeOn);
      assert.equal(overallVerdict(findings), verdict);
      const said = findings.map((finding) => finding.reason).join(" ");
      assert.match(said, new RegExp(reason));
      assert.doesNotMatch(said, /\b(evad|admit|violat|refus|claims that)/i, "the product speaks in a neutral voice");
      for (const finding of findings) assert.equal(finding.missing === null, finding.verdict !== "undecidable");
    });
  }
});

/** Of the claims that can be decided, how many must be; measured 99 of 100. */
const LEAST_COVERAGE = 0.97;

describe("own claims", () => {
  it("decides none of them wrongly, and nearly all that can be decided", () => {
    const wrong: string[] = [];
    let decidable = 0;
    let decided = 0;
    for (const [id, claim = "", , madeOn = "", wanted] of readRows("claims.txt")) {
      const got: Verdict = overallVerdict(check(claim, madeOn));
      if (wanted !== "undecidable") decidable++;
      if (got !== "undecidable" && got !== wanted) wrong.push(`${id}: wanted ${wanted}, got ${got}: ${claim}`);
      else if (got !== "undecidable") decided++;
    }
    assert.deepEqual(wrong, []);
    assert.ok(decided / decidable >= LEAST_COVERAGE, `decided ${decided} of ${decidable}`);
  });
});
