import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { writeReference } from "../tools/write-reference.ts";

const root = resolve(import.meta.dirname, "..");

test("the reference pages say what the commands and codes are; npm run docs writes them", async () => {
  for (const [path, text] of await writeReference())
    assert.equal(readFileSync(join(root, path), "utf8"), text, `${path}: run npm run docs`);
});

test("every command of the README runs, in its order", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const commands = [...readme.matchAll(/^npx onrecord (.+)$/gmu)].map((match) => splitWords(match[1] ?? ""));
  assert.ok(commands.length >= 12);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-readme-"));
  try {
    cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
    for (const args of commands) {
      const run = spawnSync(process.execPath, [join(root, "bin/onrecord.js"), ...args], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      assert.equal(run.status, 0, `onrecord ${args.join(" ")}\n${run.stderr}`);
      assert.notEqual(run.stdout.trim(), "", `onrecord ${args.join(" ")} printed nothing`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Words of a command line as a shell splits them, double quotes kept together. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? "");
}
