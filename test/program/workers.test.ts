import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { ingest } from "../../src/cli/ingest.ts";
import { loadPairReader, loadRegister } from "../../src/cli/load-register.ts";
import { readInputs } from "../../src/input/read-inputs.ts";
import type { InputEvent } from "../../src/input/read-source.ts";
import { civilDate } from "../../src/model/civil-date.ts";
import { deriveCorpus } from "../../src/pipeline.ts";
import { readCorpus } from "../../src/store/corpus.ts";
import { exportAll } from "../../src/store/export.ts";
import { openStore } from "../../src/store/open-store.ts";
import { listCorpusArticles } from "../../src/store/pages.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { shuffle } from "../fixtures/lineage/make-reports.ts";

// Order of input, number of workers and batches change nothing: tried on the bundled examples, which hold a family with drift.

const EXAMPLES = resolve(import.meta.dirname, "../../examples");
const TODAY = civilDate("2026-01-05");
const PAGES = readdirSync(EXAMPLES)
  .filter((name) => !name.endsWith(".md") && !name.endsWith(".tsv"))
  .map((name) => join(EXAMPLES, name));

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-workers-"));
});
after(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly workers: number;
  /** each batch is read by a run of its own, into the same database */
  readonly batches: readonly (readonly string[])[];
}

const QUIET = { today: TODAY, report: () => undefined, progress: () => undefined };

/** Reads the batches into a database and gives a hash of everything that it then holds. */
async function readBatches(name: string, { workers, batches }: Run): Promise<string> {
  const store = openStore(join(folder, name), { create: true });
  try {
    for (const batch of batches) {
      await ingest(store, readPages(batch), { ...QUIET, workers, signal: new AbortController().signal });
    }
    const lines: string[] = [];
    for await (const line of exportAll(store)) lines.push(JSON.stringify(line));
    return hash([...lines, JSON.stringify(await readCorpus(store))].join("\n"));
  } finally {
    await store.destroy();
  }
}

function readPages(paths: readonly string[]): AsyncGenerator<InputEvent> {
  return readInputs(paths, { manifest: join(EXAMPLES, "manifest.tsv"), fetching: null });
}

/** A difference is told by a hash: the texts themselves would fill the screen. */
function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

test("one, two or four workers, one batch or three, and pages in any order store the same bytes", async () => {
  const expected = await readBatches("one.db", { workers: 1, batches: [PAGES] });
  assert.equal(await readBatches("two.db", { workers: 2, batches: [shuffle(PAGES, 1)] }), expected);
  assert.equal(await readBatches("four.db", { workers: 4, batches: [shuffle(PAGES, 2)] }), expected);
  const mixed = shuffle(PAGES, 3);
  const third = Math.ceil(PAGES.length / 3);
  const batches = [mixed.slice(0, third), mixed.slice(third, third * 2), mixed.slice(third * 2)];
  assert.equal(await readBatches("batches.db", { workers: 2, batches }), expected);

  // A run that Ctrl-C ends stores whole pages; the next one completes it.
  const controller = new AbortController();
  const store = openStore(join(folder, "interrupted.db"), { create: true });
  const summary = await ingest(store, readPages(PAGES), {
    ...QUIET,
    workers: 2,
    signal: controller.signal,
    progress: (done) => {
      if (done === 3) controller.abort();
    },
  });
  await store.destroy();
  assert.deepEqual([summary.interrupted, summary.corpusDerived, summary.added], [true, false, summary.pages]);
  assert.ok(summary.added >= 3 && summary.added < PAGES.length);
  assert.equal(await readBatches("interrupted.db", { workers: 2, batches: [PAGES] }), expected);
});

test("20 shuffles of the articles give the same families, claims, drift and findings, byte for byte", async () => {
  const store = openStore(join(folder, "one.db"), { create: false });
  const articles = await listCorpusArticles(store);
  await store.destroy();
  const register = loadRegister();
  const gazetteer = new Gazetteer(register.states, register.groups);
  const tools = { register, gazetteer, pairReader: loadPairReader() };
  const derive = (order: typeof articles) => deriveCorpus(order, tools, { known: null, today: TODAY });
  const { value, diagnostics } = derive(articles);
  assert.ok(value.lineage.derivations.length >= 4 && value.drift.length >= 4, "the examples hold copies and drift");
  for (let seed = 1; seed <= 20; seed++) {
    const shuffled = derive(shuffle(articles, seed));
    for (const part of ["lineage", "claims", "drift", "findings"] as const)
      assert.equal(hash(JSON.stringify(shuffled.value[part])), hash(JSON.stringify(value[part])), `${part}, ${seed}`);
    assert.deepEqual(shuffled.diagnostics, diagnostics);
  }
});

test("a page named many times at once is one page", async () => {
  const [page = ""] = PAGES;
  const store = openStore(join(folder, "again.db"), { create: true });
  const events = async function* () {
    for (let times = 0; times < 6; times++) yield* readPages([page]);
  };
  const signal = new AbortController().signal;
  const summary = await ingest(store, events(), { ...QUIET, workers: 2, signal });
  assert.deepEqual([summary.pages, summary.added, summary.derivedAgain], [6, 1, 0]);
  await store.destroy();
});
