import assert from "node:assert/strict";
import { test } from "node:test";
import { cruise } from "dependency-cruiser";
import config from "../.dependency-cruiser.cjs";

test("the layer rules hold, and were asked of the whole tree", async () => {
  const result = await cruise(["src"], { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true });
  assert.ok(typeof result.output !== "string");
  assert.ok(result.output.summary.totalCruised > 40, `cruised ${result.output.summary.totalCruised} modules`);
  assert.deepEqual(
    result.output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    [],
  );
});
