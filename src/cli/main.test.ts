import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";
import { COMMANDS } from "./command-table.ts";

const BIN = resolve(import.meta.dirname, "../../bin/onrecord.js");

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the version is printed", () => {
  assert.match(run("--version").stdout, /^\d+\.\d+\.\d+\n$/);
});

test("every command explains itself", async () => {
  const { stdout } = run("--help");
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    assert.match(stdout, new RegExp(`^  ${name}\\b`, "m"));
    assert.equal(typeof (await load()).define, "function");
  }
  assert.match(run("help", "read").stdout, /--manifest/);
});

test("a mistyped command or option is a usage error with a suggestion", () => {
  const command = run("sttements");
  assert.equal(command.status, 2);
  assert.match(command.stderr, /Did you mean statements\?/);
  const option = run("read", "--manifset", "x");
  assert.equal(option.status, 2);
  assert.match(option.stderr, /Did you mean --manifest\?/);
});

test("a day that does not exist is a usage error that says what a day looks like", () => {
  const { status, stderr } = run("articles", "x.txt", "--captured", "2025-02-30");
  assert.equal(status, 2);
  assert.match(stderr, /YYYY-MM-DD, received "2025-02-30"/);
});

test("a missing database is told with what to do", () => {
  const { status, stderr } = run("statements", "--db", "/nonexistent/absent.db");
  assert.equal(status, 2);
  assert.match(stderr, /no such database \[D003\]\n {2}Read some pages first/);
});
