import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import { OnrecordError } from "../model/onrecord-error.ts";
import { explainTrouble } from "./file-trouble.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-trouble-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a user is told to do about what the work on a database throws. */
function hintOf(name: string, work: (path: string) => void): string {
  try {
    work(join(folder, name));
  } catch (error) {
    const told = explainTrouble(name, error);
    assert.ok(told instanceof OnrecordError && told.code === "D002" && told.message.startsWith(`${name}: `), `${told}`);
    return told.hint;
  }
  return assert.fail("nothing was thrown");
}

/** Opens a file, does the work and closes it. */
function inDatabase(path: string, sql: string): void {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

test("a database that another program writes to is to be waited for", () => {
  const busy = hintOf("busy.db", (path) => {
    const writer = new DatabaseSync(path);
    writer.exec("begin immediate");
    try {
      inDatabase(path, "begin immediate");
    } finally {
      writer.close();
    }
  });
  assert.match(busy, /wait until it is done/);
});

test("nobody is told that a damaged database is whole", () => {
  const damaged = hintOf("cut.db", (path) => {
    inDatabase(path, "create table long (words text); insert into long values (hex(zeroblob(100000)))");
    truncateSync(path, 20_000);
    inDatabase(path, "pragma journal_mode = wal; select * from long");
  });
  assert.match(damaged, /is damaged/);
  assert.doesNotMatch(damaged, /whole/);
});

test("a folder that is not there is told as that", () => {
  assert.match(
    hintOf("absent/new.db", (path) => inDatabase(path, "select 1")),
    /folder exists/,
  );
});

test("what is no trouble of the file stays what it is", () => {
  const bug = new TypeError("a bug");
  assert.equal(explainTrouble("x.db", bug), bug);
  assert.throws(
    () => inDatabase(join(folder, "sql.db"), "select * from nowhere"),
    (error) => explainTrouble("sql.db", error) === error,
  );
});
