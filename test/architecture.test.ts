import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { cruise, type IConfiguration } from "dependency-cruiser";

const config = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as IConfiguration;

test("the layer rules hold, and were asked of the whole tree", async () => {
  const result = await cruise(["src"], {
    ...config.options,
    ruleSet: { forbidden: config.forbidden ?? [] },
    validate: true,
  });
  assert.ok(typeof result.output !== "string");
  assert.ok(result.output.summary.totalCruised > 35, `cruised ${result.output.summary.totalCruised} modules`);
  assert.deepEqual(
    result.output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    [],
  );
});
