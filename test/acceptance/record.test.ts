import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Comparison,
  compareCounts,
  compareDeadlines,
  compareGlobal,
  compareStates,
  compareWithdrawals,
  TABLES,
} from "../../bench/accuracy/record-oracles.ts";
import { readTreatyFiles } from "../../src/input/package-files.ts";
import { loadRegister } from "../../src/record/record.ts";
import { findDataFolder } from "./data-folder.ts";

const data = findDataFolder();
const skip = data === null ? "the evaluation data is absent" : false;
const folder = data ?? "";
const { value: register } = loadRegister(readTreatyFiles());

function listDisagreements(rows: readonly Comparison[]): string[] {
  return rows.filter(({ agrees }) => !agrees).map(({ of, printed, computed }) => `${of}: ${printed}, ${computed}`);
}

test("every printed day of entry into force of a treaty is reproduced", { skip }, () => {
  assert.deepEqual(listDisagreements(Object.keys(TABLES).map((treaty) => compareGlobal(register, treaty))), []);
});

test("every printed day of a State is reproduced, or is one of the known misprints", { skip }, () => {
  const mineBan = compareStates(register, "mine-ban-1997", folder);
  assert.equal(mineBan.length, 168);
  assert.deepEqual(
    listDisagreements(mineBan).map((line) => line.slice(0, 3)),
    ["DZA", "BLR"],
  );
  const cluster = compareStates(register, "cluster-munitions-2008", folder);
  assert.equal(cluster.length, 110);
  assert.deepEqual(
    listDisagreements(cluster).map((line) => line.slice(0, 3)),
    ["CPV", "LBN", "VCT"],
  );
});

test("every withdrawal takes effect on the day that its source gives", { skip }, () => {
  assert.deepEqual(listDisagreements(compareWithdrawals(register, folder)), []);
});

test("every duty is due on the day that its source gives, extensions included", { skip }, () => {
  assert.deepEqual(listDisagreements(compareDeadlines(register, folder)), []);
});

test("every count is reproduced", { skip }, () => {
  assert.deepEqual(listDisagreements(compareCounts(register, folder)), []);
});
