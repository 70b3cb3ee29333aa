import assert from "node:assert/strict";
import { test } from "node:test";
import { buildActor, buildArticle, buildCorpusArticle, buildStatement } from "../../test/build/corpus.ts";
import { buildPage } from "../../test/build/page.ts";
import { type PartialDate, parsePartialDate } from "../model/civil-date.ts";
import { openStore } from "./open-store.ts";
import { savePage } from "./pages.ts";
import { listStatements, type StatementFilter } from "./statements.ts";

const TEXT = "Anna said the notices had come.";
const PARTS = { source: "Anna", cue: "said", content: "the notices had come" };

interface Case {
  readonly id: string;
  readonly speaker?: string | null;
  readonly states?: readonly string[];
  readonly published?: string;
}

/** Ids of the articles whose one statement answers. */
async function ask(cases: readonly Case[], filter: StatementFilter): Promise<string[]> {
  const store = openStore(":memory:", { create: true });
  try {
    for (const { id, speaker = "Anna Example", states = [], published } of cases) {
      const page = buildPage(TEXT, {
        id,
        doc: id,
        path: `${id}.txt`,
        sha256: id.charCodeAt(0).toString(16).padStart(64, "0"),
      });
      const bare = buildArticle(`${id}#0`, TEXT, "2025-07-09");
      const date: PartialDate | null = published === undefined ? null : parsePartialDate(published);
      const dated = bare.published === null || date === null ? null : { ...bare.published, date };
      const article = { ...bare, published: dated };
      const statement = buildStatement(article, 0, PARTS, { speaker: buildActor(speaker, states) });
      const derived = { segments: [], articles: [buildCorpusArticle(article, { statements: [statement] })] };
      await savePage(store, page, derived, [], "v1");
    }
    return (await listStatements(store, filter)).map(({ article }) => article.page);
  } finally {
    await store.destroy();
  }
}

test("a speaker is found by a part of the name in any case and any alphabet, and no character of it is a wildcard", async () => {
  const cases = [
    { id: "a", speaker: "Ömer Örnek" },
    { id: "b", speaker: "Example_Office" },
    { id: "c", speaker: "Example Office" },
    { id: "d", speaker: null },
  ];
  assert.deepEqual(await ask(cases, { speaker: "örNEK" }), ["a"]);
  assert.deepEqual(await ask(cases, { speaker: "example_" }), ["b"]);
  assert.deepEqual(await ask(cases, { speaker: "%" }), []);
  assert.deepEqual(await ask(cases, {}), ["a", "b", "c", "d"]);
});

test("a State is found among those that a speaker speaks for", async () => {
  const cases = [
    { id: "a", states: ["FIN", "EST"] },
    { id: "b", states: ["LVA"] },
  ];
  assert.deepEqual(await ask(cases, { state: "EST" }), ["a"]);
});

test("both days of a period belong to it, and what may fall in it is taken", async () => {
  const cases = [
    { id: "a", published: "2025-07-09" },
    { id: "b", published: "2025-07" },
    { id: "c", published: "2025" },
    { id: "d", published: "2025-07-07/2025-07-13" },
    { id: "e" },
  ];
  assert.deepEqual(await ask(cases, { from: "2025-07-09", to: "2025-07-09" }), ["a", "b", "c", "d"]);
  assert.deepEqual(await ask(cases, { from: "2025-07-10" }), ["b", "c", "d"]);
  assert.deepEqual(await ask(cases, { from: "2025-07-14" }), ["b", "c"]);
  assert.deepEqual(await ask(cases, { from: "2025-08-01" }), ["c"]);
  assert.deepEqual(await ask(cases, { from: "2026-01-01" }), []);
  assert.deepEqual(await ask(cases, { to: "2025-07-08" }), ["b", "c", "d"]);
  assert.deepEqual(await ask(cases, { to: "2025-06-30" }), ["c"]);
});
