import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
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

// Each of these takes megabytes of every thread that loads it (docs/adr/0006-little-is-loaded-to-read.md).
test("reading pages loads neither schemas nor archives nor HTTP", () => {
  const script = `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    for (const file of ["cli/commands/articles.ts", "cli/filter-pages.ts", "read/read.ts"]) await import("./src/" + file);
    console.log(loaded.filter((url) => /node_modules\\/(zod|htmlparser2|yauzl|robots-parser)|^node:https?$/.test(url)).join("\\n"));
    console.log(loaded.length);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=source", "--input-type=module", "--eval", script],
    {
      encoding: "utf8",
    },
  );
  assert.match(stdout, /^\n\d{2,}\n$/, stderr);
});
