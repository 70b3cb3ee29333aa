import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { detectDrift } from "../../src/claims/drift/detect-drift.ts";
import { loadRegister, makePageTools } from "../../src/cli/load-register.ts";
import { traceLineage } from "../../src/lineage/trace.ts";
import type { CorpusArticle } from "../../src/model/corpus.ts";
import { derivePage } from "../../src/pipeline.ts";
import { buildPage } from "../build/page.ts";
import { findDataFolder } from "./data-folder.ts";

const tools = makePageTools(loadRegister(() => undefined));

test("drift of the copies of one wire story on the seeds", (t) => {
  const folder = findDataFolder();
  if (folder === null) {
    t.skip("no evaluation data");
    return;
  }
  const seeds = join(folder, "seeds");
  const articles = readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readArticles(name.slice(0, 3), readFileSync(join(seeds, name), "utf8")));
  const drifts = detectDrift({ articles, lineage: traceLineage(articles).value }, tools).value;
  const of = (article: string, kind: string) =>
    drifts.filter((drift) => drift.article.startsWith(article) && drift.kind === kind);
  assert.ok(of("001", "paraphrase-in-quotes").some(({ appearance }) => appearance?.quote.includes("2010")));
  assert.ok(of("001", "added").some(({ appearance }) => appearance?.quote.includes("spirit")));
  assert.ok(of("000", "paraphrase-in-quotes").length >= 4, "quotations translated back");
  assert.ok(drifts.every(({ against }) => against.startsWith("002")));
});

function readArticles(key: string, raw: string): readonly CorpusArticle[] {
  return derivePage(buildPage(raw.replace(/^\uFEFF/, "")), key, tools).value.articles;
}
