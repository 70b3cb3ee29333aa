import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, test } from "node:test";
import { buildArticle } from "../../test/build/corpus.ts";
import { buildPage } from "../../test/build/page.ts";
import type { DerivedPage } from "../model/corpus.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import type { Page } from "../model/page.ts";
import { readCorpus, readCorpusState } from "./corpus.ts";
import { countAll } from "./counts.ts";
import { exportAll } from "./export.ts";
import { openStore, type Store } from "./open-store.ts";
import { findPage, forgetPage, listOutdatedPages, savePage } from "./pages.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-store-"));
});
after(() => rmSync(folder, { recursive: true }));

function pageOf(n: number, text = `Page ${n} of the depositary’s notices.\r\n\0 😀`): Page {
  const id = n.toString(16).padStart(16, "0");
  const sha256 = text === "same" ? "a".repeat(64) : id.padStart(64, "0");
  return buildPage(text, { id, doc: `p${n}`, path: `p${n}.txt`, sha256 });
}

function derivedOf(page: Page): DerivedPage {
  const article = buildArticle(`${page.id}#0`, page.text);
  return {
    segments: [{ span: { start: 0, end: page.text.length }, kind: "body", article: 0 }],
    articles: [{ article, url: page.url, captured: page.captured, statements: [], propositions: [] }],
  };
}

async function withStore<Value>(name: string, work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = openStore(join(folder, name), { create: true });
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

async function readLines(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportAll(store)) lines.push(JSON.stringify(line));
  return lines;
}

test("a page comes back as it went in, with every character", async () => {
  await withStore("round.db", async (store) => {
    const page = pageOf(1);
    await savePage(store, page, derivedOf(page), [], "v1");
    assert.deepEqual(await findPage(store, page.id), { page, derivedBy: "v1" });
  });
});

test("saving again replaces and adds nothing", async () => {
  await withStore("again.db", async (store) => {
    const page = pageOf(1);
    for (let times = 0; times < 3; times++) await savePage(store, page, derivedOf(page), [], "v1");
    const { pages, articles } = await countAll(store);
    assert.deepEqual({ pages, articles }, { pages: 1, articles: 1 });
  });
});

test("the order in which pages come changes nothing in the export", async () => {
  const exports = new Set<string>();
  for (let shuffle = 0; shuffle < 5; shuffle++) {
    await withStore(`shuffle-${shuffle}.db`, async (store) => {
      for (let step = 0; step < 7; step++) {
        const page = pageOf(((step * 3 + shuffle) % 7) + 1);
        await savePage(store, page, derivedOf(page), [], "v1");
      }
      exports.add((await readLines(store)).join("\n"));
    });
  }
  assert.equal(exports.size, 1);
});

test("two pages with the same bytes share one text, and it goes with the last of them", async () => {
  await withStore("same.db", async (store) => {
    const [first, second] = [pageOf(1, "same"), pageOf(2, "same")];
    for (const page of [first, second]) await savePage(store, page, derivedOf(page), [], "v1");
    const texts = async () => (await store.selectFrom("contents").selectAll().execute()).length;
    assert.equal(await texts(), 1);
    assert.equal(await forgetPage(store, first.id), true);
    assert.equal(await texts(), 1);
    assert.equal(await forgetPage(store, second.id), true);
    assert.equal(await texts(), 0);
    assert.equal((await countAll(store)).articles, 0);
    assert.equal(await forgetPage(store, second.id), false);
  });
});

test("pages that another pipeline worked out are listed, and a saved page makes the corpus stale", async () => {
  await withStore("outdated.db", async (store) => {
    assert.equal((await readCorpusState(store)).stale, false);
    for (const n of [1, 2]) await savePage(store, pageOf(n), derivedOf(pageOf(n)), [], n === 1 ? "v1" : "v2");
    assert.deepEqual(await listOutdatedPages(store, "v2"), [pageOf(1).id]);
    assert.equal((await readCorpusState(store)).stale, true);
  });
});

test("what does not fit its schema gets neither in nor half in", async () => {
  await withStore("schema.db", async (store) => {
    const page = pageOf(1);
    const derived = derivedOf(page);
    const broken = { ...derived, segments: [{ span: { start: -1, end: 2 }, kind: "body" as const, article: 0 }] };
    await assert.rejects(savePage(store, page, broken, [], "v1"));
    assert.equal((await countAll(store)).pages, 0);
  });
});

test("a database of a newer version, another program's file and a text file are refused in words and left alone", () => {
  const open = (name: string) => openStore(join(folder, name), { create: true });
  const newer = new DatabaseSync(join(folder, "newer.db"));
  newer.exec("pragma application_id = 1330532931; pragma user_version = 999; create table later (x)");
  newer.close();
  const foreign = new DatabaseSync(join(folder, "foreign.db"));
  foreign.exec("create table theirs (x)");
  foreign.close();
  const theirs = readFileSync(join(folder, "foreign.db"));
  assert.throws(
    () => open("newer.db"),
    (error) => error instanceof OnrecordError && error.code === "D001" && /schema 999/.test(error.message),
  );
  assert.throws(
    () => open("foreign.db"),
    (error) => error instanceof OnrecordError && error.code === "D002",
  );
  assert.deepEqual(readFileSync(join(folder, "foreign.db")), theirs);
  assert.throws(
    () => openStore(folder, { create: true }),
    (error) => error instanceof OnrecordError && error.code === "D002",
  );
  assert.throws(
    () => openStore(join(folder, "absent.db"), { create: false }),
    (error) => error instanceof OnrecordError && error.code === "D003",
  );
});

test("a difference stored before headlines were compared stands in the text", async () => {
  const side = (article: string) => ({ article, spans: [{ start: 0, end: 4 }], quote: "Page" });
  const old = {
    id: "d-1",
    kind: "added",
    family: "a",
    appearance: side("a"),
    origin: null,
    article: "a",
    against: "b",
    sentence: "Only this copy says: “Page”.",
    by: { kind: "rule", name: "claims/drift", version: "1" },
  };
  await withStore("old.db", async () => {});
  const database = new DatabaseSync(join(folder, "old.db"));
  database
    .prepare("insert into drift (id, kind, family, article, data) values ('d-1', 'added', 'a', 'a', ?)")
    .run(JSON.stringify(old));
  database.exec("pragma user_version = 3");
  database.close();
  await withStore("old.db", async (store) => {
    const { drift } = await readCorpus(store);
    assert.deepEqual(drift, [{ ...old, appearance: { ...side("a"), place: "text" } }]);
  });
});

test("a database that nobody may write to can be asked", {
  skip: process.getuid?.() === 0 ? "the superuser writes everywhere" : false,
}, async () => {
  const page = pageOf(1);
  await withStore("frozen.db", (store) => savePage(store, page, derivedOf(page), [], "v1"));
  const path = join(folder, "frozen.db");
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  try {
    const store = openStore(path, { create: false });
    assert.equal((await countAll(store)).pages, 1);
    await assert.rejects(
      forgetPage(store, page.id),
      (error) => error instanceof OnrecordError && error.code === "D002",
    );
    await store.destroy();
  } finally {
    chmodSync(folder, 0o755);
  }
});
