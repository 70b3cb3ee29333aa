import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { findDataFolder } from "./data-folder.ts";
import { readJsonLines, readTable, runOnrecord } from "./run-onrecord.ts";

const data = findDataFolder();
const skip = data === null ? "the evaluation data is absent" : false;
const seeds = join(data ?? "", "seeds");

interface ArticleLine {
  readonly page: { readonly id: string; readonly path: string };
  readonly index: number;
  readonly headline: string | null;
  readonly credit: string | null;
}

interface LineageLine {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly members: readonly string[];
  readonly origin: { readonly name: string | null } | string | null;
}

test("the five pages hold eight articles, four of them on one page", { skip }, () => {
  const lines = readJsonLines<ArticleLine>(runOnrecord(["articles", seeds, "--jsonl"]));
  const perPage = Map.groupBy(lines, (line) => line.page.path.slice(0, 3));
  assert.deepEqual(
    [...perPage].map(([page, articles]) => [page, articles.length]),
    [
      ["000", 1],
      ["001", 1],
      ["002", 4],
      ["003", 1],
      ["004", 1],
    ],
  );
});

test("three articles are one family of Reuters, the other five stand alone", { skip }, () => {
  const lines = readJsonLines<LineageLine>(runOnrecord(["lineage", seeds, "--jsonl"]));
  const families = lines.filter((line) => line.kind === "family");
  const shared = families.filter((family) => family.members.length > 1);
  assert.deepEqual(
    shared.map((family) => family.members.map((member) => `${member.slice(0, 3)}#${member.split("#")[1]}`).sort()),
    [["000#0", "001#0", "002#0"]],
  );
  assert.match(JSON.stringify(shared[0]?.origin), /Reuters/);
  assert.equal(families.length, 6);
});

test("reading twice adds nothing, and the report names every article", { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-seeds-"));
  try {
    runOnrecord(["read", seeds], folder);
    const once = runOnrecord(["statements", "--json"], folder);
    runOnrecord(["read", seeds], folder);
    assert.equal(runOnrecord(["statements", "--json"], folder), once);
    runOnrecord(["report", "--out", "report.html"], folder);
    assert.ok(readFileSync(join(folder, "report.html"), "utf8").length > 10_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("statements of the five pages reach the figure of their stage", { skip }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-statements-"));
  try {
    const predicted = join(folder, "predicted.jsonl");
    writeFileSync(predicted, runOnrecord(["attribute", "--page", seeds, "--jsonl"]));
    const score = join(data ?? "", "score/gold_statements.py");
    t.diagnostic(
      execFileSync("python3", [score, join(data ?? "", "gold/statements.jsonl"), predicted, seeds, "0.6"], {
        encoding: "utf8",
      }).trim(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** State of the claimant, where the table names one that has a State; the others are the narrator. */
const CLAIMANTS: readonly (readonly [RegExp, string])[] = [
  [/Russia|Zakharova/, "RUS"],
  [/Ukrain|Kivshyk/, "UKR"],
  [/Washington/, "USA"],
];

test("claims of the table get their verdict, and none a wrong agrees or conflicts", { skip }, (t) => {
  const rows = readTable(readFileSync(join(data ?? "", "gold/claims.tsv"), "utf8")).filter(
    (row) => row.scope === "register",
  );
  let right = 0;
  let decided = 0;
  const wrong: string[] = [];
  for (const row of rows) {
    const claimant = CLAIMANTS.find(([pattern]) => pattern.test(row.claimant ?? ""))?.[1];
    const args = [
      "check",
      "--claim",
      row.wording ?? "",
      "--made-on",
      row.made_on ?? "",
      ...(claimant === undefined ? [] : ["--claimant", claimant]),
    ];
    const { verdict } = JSON.parse(runOnrecord([...args, "--json"])) as { verdict: string };
    if (verdict === row.verdict) {
      right++;
      if (verdict !== "undecidable") decided++;
    } else if (verdict !== "undecidable")
      wrong.push(`${row.claim}: ${verdict}, expected ${row.verdict}: ${row.wording}`);
  }
  t.diagnostic(`${right} of ${rows.length} right, ${decided} of them decided`);
  assert.deepEqual(wrong, []);
  assert.ok(right >= 12 && decided >= 8, `${right} right, ${decided} decided`);
});
