import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, test } from "node:test";
import { openStore } from "../../src/store/open-store.ts";
import { savePage } from "../../src/store/pages.ts";
import { ARTICLES_A_PAGE, makeNumberedPage } from "./make-page.ts";

/** More of them once, by hand or nightly: ONRECORD_CRASH_KILLS=100. */
const KILLS = Number(process.env.ONRECORD_CRASH_KILLS ?? 4);
const CUTS = Number(process.env.ONRECORD_CRASH_CUTS ?? 40);
const WRITER = resolve(import.meta.dirname, "write-pages.ts");

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-crash-"));
});
after(() => rmSync(folder, { recursive: true }));

/** Starts the writer and kills it at once when it has acknowledged `count` pages more; returns the last number acknowledged. */
function writeAndKill(path: string, first: number, count: number): Promise<number> {
  const writer = spawn(process.execPath, [WRITER, path, String(first)], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  writer.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (said.split("\n").length > count) writer.kill("SIGKILL");
  });
  return new Promise((settle) => writer.on("close", () => settle(Number(said.split("\n").at(-2) ?? first - 1))));
}

/** Numbers of the pages stored, after checking that each is stored whole. */
function readNumbers(path: string): number[] {
  const database = new DatabaseSync(path);
  try {
    assert.equal(database.prepare("pragma integrity_check").get()?.integrity_check, "ok");
    const rows = database
      .prepare(
        "select id, (select count(*) from articles where page = pages.id) as n, (select text from contents where sha256 = pages.sha256) as text from pages order by id",
      )
      .all();
    for (const { n, text } of rows)
      assert.ok(n === ARTICLES_A_PAGE && typeof text === "string", "a page is stored by half");
    return rows.map(({ id }) => Number.parseInt(String(id), 16));
  } finally {
    database.close();
  }
}

test(`a writer killed ${KILLS} times loses no acknowledged page, doubles none and leaves none by half`, async () => {
  const path = join(folder, "killed.db");
  let next = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const last = await writeAndKill(path, next, 3 + ((kill * 7) % 20));
    const stored = readNumbers(path);
    assert.ok(stored.length > last, `page ${last} was acknowledged, and ${stored.length} are stored`);
    assert.deepEqual(
      stored,
      Array.from({ length: stored.length }, (_, n) => n),
    );
    // From a page that is there already: saving it again must not double it.
    next = Math.max(0, stored.length - 2);
  }
});

test(`a log cut off at any of ${CUTS} places, as by a power cut, opens and holds the first pages whole`, async () => {
  const path = join(folder, "whole.db");
  const store = openStore(path, { create: true });
  for (let n = 0; n < 20; n++) {
    const { page, derived } = makeNumberedPage(n);
    await savePage(store, page, derived, [], "v1");
  }
  const size = statSync(`${path}-wal`).size;
  const counts: number[] = [];
  for (let cut = 0; cut <= CUTS; cut++) {
    const copy = join(folder, "cut.db");
    for (const file of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(file, { force: true });
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    truncateSync(`${copy}-wal`, Math.floor((size * cut) / CUTS));
    // Migrating again what the cut took away is part of opening.
    await openStore(copy, { create: true }).destroy();
    const stored = readNumbers(copy);
    assert.deepEqual(
      stored,
      Array.from({ length: stored.length }, (_, n) => n),
    );
    counts.push(stored.length);
  }
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => a - b),
  );
  assert.equal(counts.at(-1), 20);
  await store.destroy();
});
