import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "..");
const manifest = JSON.parse(read("package.json"));

/** Parts under a licence of their own, by SPDX identifier, with where the licence is named beside them. */
const PARTS = [
  { licence: "ODbL-1.0", part: "treaties/states.csv", named: "treaties/README.md" },
  { licence: "WordNet", part: "src/claims/data/related-words.json", named: "src/claims/README.md" },
];

test("the licence expression names the licence of every part", () => {
  assert.equal(manifest.license, ["Apache-2.0", ...PARTS.map(({ licence }) => licence)].join(" AND "));
});

test("the README and the folder of each part name its licence", () => {
  const readme = read("README.md");
  for (const { licence, part, named } of PARTS) {
    assert.ok(readme.includes(part), `README.md: ${part}`);
    assert.ok(readme.includes(licence), `README.md: ${licence}`);
    assert.ok(read(named).includes(licence), `${named}: ${licence}`);
  }
});

// The WordNet licence is to appear on all copies; of the ODbL (4.2 b) the address is enough, which treaties/README.md gives.
test("licence texts that must go with every copy are in the package", () => {
  assert.ok(manifest.files.includes("LICENSES"));
  const texts = readdirSync(join(root, "LICENSES"));
  assert.deepEqual(texts, ["WordNet.txt"]);
  assert.match(read("LICENSES/WordNet.txt"), /the same appear on ALL copies/);
  assert.match(read("src/claims/data/related-words.json"), /LICENSES\/WordNet\.txt/);
});

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
