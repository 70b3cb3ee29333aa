import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readTreatyFiles } from "../../input/package-files.ts";
import { loadRegister } from "../record.ts";
import { parseCases } from "./parse-cases.ts";
import { runCase } from "./run-case.ts";

const files = readTreatyFiles();
const { value: register } = loadRegister(files);

for (const [path, text] of files) {
  if (!/^[^/]+\/cases\/.+\.yaml$/.test(path)) continue;
  describe(path, () => {
    const treaty = register.findTreaty(path.slice(0, path.indexOf("/")));
    const { value: cases, diagnostics } = parseCases(path, text);
    assert.deepEqual(diagnostics, []);
    assert.ok(treaty !== null, path);
    for (const law of cases) {
      test(law.name, () => assert.deepEqual(runCase(register, treaty.id, law), []));
    }
  });
}

test("every treaty has cases", () => {
  for (const { id } of register.treaties) {
    assert.ok(
      [...files.keys()].some((path) => path.startsWith(`${id}/cases/`)),
      `${id} has no cases`,
    );
  }
});
