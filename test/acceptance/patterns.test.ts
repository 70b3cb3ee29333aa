import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";

/** Ask for so long at most; a pattern that cannot be judged in it is too clever to keep. What is tried is the same each time. */
const LIMIT = { timeout: 20_000, randomSeed: 1 };
const SOURCE = join(import.meta.dirname, "../../src");
/** what meets the text of strangers */
const LAYERS = ["text", "read", "lineage", "statements", "claims", "check", "input"];

/** Patterns that are not linear and see a slice of so few characters that it does not matter, by how they begin. */
const BOUNDED: readonly string[] = [
  // read-dateline: 110
  "^(\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}.'’]*|(?:d[aeio]s?|del",
  // text-index, BEFORE_STATE: 80
  "\\b((?:[\\p{L}-]+\\s){0,4}?(?:ministry|",
  // text-index, findShorts: 100
  "((?:\\p{Lu}[\\p{L}'’-]*\\s(?:(?:of|for|and|the|on)",
];

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

test("every pattern that meets a page's text takes linear time on any text", async () => {
  const files = LAYERS.flatMap((layer) =>
    readdirSync(join(SOURCE, layer), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => join(SOURCE, layer, file)),
  );
  const patterns = [...files.flatMap(findLiterals), ...(await findConstructed(files))];
  const asked = patterns.filter(({ source }) => !BOUNDED.some((start) => source.startsWith(start)));
  const slow = asked.flatMap(({ source, flags, where }) => {
    const { status } = checkSync(source, flags, LIMIT);
    return status === "safe" ? [] : [`${status}: ${where}: /${source}/${flags}`];
  });
  assert.deepEqual(slow, []);
  assert.ok(patterns.length > 300, `${patterns.length} patterns were asked`);
});

function findLiterals(path: string): Pattern[] {
  const patterns: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: path });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  return patterns;
}

/** The patterns that modules put together when they are loaded: `new RegExp(...)` is watched while every module is. */
async function findConstructed(paths: readonly string[]): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      patterns.push({ source: made.source, flags: made.flags, where: "made by new RegExp" });
      return made;
    },
  });
  try {
    for (const path of paths) await import(pathToFileURL(path).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return patterns;
}
