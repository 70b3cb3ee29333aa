import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "..");

test("the bundled examples go the whole way, from bytes to a report with verdicts", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-demo-"));
  try {
    const onrecord = (...args: string[]) =>
      execFileSync(process.execPath, [join(root, "bin/onrecord.js"), ...args], { cwd: folder, encoding: "utf8" });
    const printed = onrecord("demo");
    assert.match(printed, /pages with \d+ articles/);
    const families = JSON.parse(onrecord("families", "--db", "onrecord-demo.db", "--json")) as {
      members: string[];
      origin: { name: string };
    }[];
    const wire = families.find((family) => family.members.length === 5);
    assert.equal(wire?.origin.name, "Example Wire");
    const claims = JSON.parse(onrecord("claims", "--db", "onrecord-demo.db", "--verdict", "conflicts", "--json")) as {
      appearances: { wording: string }[];
    }[];
    const wordings = claims.flatMap((claim) => claim.appearances.map((appearance) => appearance.wording)).join("\n");
    for (const wrong of ["three months", "officially withdrawn", "signed by 164", "signed the treaty in 1997"])
      assert.ok(wordings.includes(wrong), `${wrong}\n${wordings}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
