import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkSync } from "recheck";
import ts from "typescript";

/** Ask for so long at most; a pattern that cannot be judged in it is too clever to keep. */
const STAGE = join(import.meta.dirname, "../../src/read");
const LIMIT = { timeout: 20_000 };

test("every pattern of READ takes linear time on any text", () => {
  let asked = 0;
  for (const file of readdirSync(STAGE, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
    for (const { source, flags } of findPatterns(join(STAGE, file))) {
      asked++;
      assert.equal(checkSync(source, flags, LIMIT).status, "safe", `${file}: /${source}/${flags}`);
    }
  }
  assert.ok(asked > 80, `${asked} patterns were asked`);
});

function findPatterns(path: string): { readonly source: string; readonly flags: string }[] {
  const patterns: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  return patterns;
}
