import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { findDataFolder } from "./data-folder.ts";
import { readJsonLines, runOnrecord } from "./run-onrecord.ts";

const data = findDataFolder();
const skip = data === null ? "the evaluation data is absent" : false;
const seeds = join(data ?? "", "seeds");

interface Line {
  readonly kind: "link" | "family";
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly members: readonly string[];
  readonly origin: string | null;
  readonly originArticle: string | null;
}

function trace(): Line[] {
  return readJsonLines<Line>(runOnrecord(["lineage", seeds, "--jsonl"]));
}

/** "000_97f0760b98af73a1#0" → "000#0" */
function shorten(id: string): string {
  return id.replace(/_[0-9a-f]+#/, "#");
}

test("three pages are one report of Reuters, which is not among them", { skip }, () => {
  const families = trace().filter(({ kind }) => kind === "family");
  const [report, ...others] = families.sort((a, b) => b.members.length - a.members.length);
  assert.deepEqual(report?.members.map(shorten).sort(), ["000#0", "001#0", "002#0"]);
  assert.deepEqual([report?.origin, report?.originArticle], ["Reuters", null]);
  assert.ok(others.every(({ members }) => members.length === 1));
});

test("the translation there and back and the rewrite point to the copy that carries the credit", { skip }, () => {
  const links = trace().filter(({ kind }) => kind === "link");
  assert.deepEqual(
    links.map(({ from, to, type }) => [shorten(from), shorten(to), type]),
    [
      ["000#0", "002#0", "translation"],
      ["001#0", "002#0", "rewrite"],
    ],
  );
});

test("the differences between two pages of one report are shown with their characters", { skip }, () => {
  const [first, second] = ["001_2af945b5546ab4fb.txt", "002_bb4cbef213fcc65a.txt"].map((file) => join(seeds, file));
  const comparison = JSON.parse(runOnrecord(["diff", first ?? "", second ?? "", "--json"]));
  assert.equal(shorten(comparison.older), "002#0");
  const added: string[] = comparison.passages
    .filter(({ kind }: { readonly kind: string }) => kind === "added")
    .map(({ newerText }: { readonly newerText: string }) => newerText);
  assert.ok(added.some((text) => text.includes("cornerstone")));
});
