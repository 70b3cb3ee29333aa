import { loadavg } from "node:os";
import { measurePair } from "../../src/lineage/align/measure-pair.ts";
import { addArticles, findRelated, makeLineageState } from "../../src/lineage/lineage-state.ts";
import { traceLineage } from "../../src/lineage/trace.ts";
import { toArticle } from "../../test/fixtures/lineage/reports.ts";
import { readBodies, readEvents, requireDataFolder } from "../accuracy/lineage-data.ts";

// The whole stage over public articles (BASIL and FNC-1), and the alignment of their candidate pairs by itself. Rates are per second of CPU time.
// node --conditions=source bench/speed/lineage-stage.ts [rounds=3]
// To compare two commits, run each in its own checkout, one after the other, more than once.

const rounds = Number(process.argv[2] ?? 3);
const data = requireDataFolder();
const articles = [
  ...readEvents(data).map(({ id, text, date }) => toArticle({ id, text, published: date })),
  ...[...readBodies(data)].map(([id, text]) => toArticle({ id, text })),
];
const state = makeLineageState(articles.length);
addArticles(state, articles);
const pairs = findRelated(state).map(([a, b]) => [a.print, b.print] as const);
const words = pairs.reduce((sum, [a, b]) => sum + a.words.count + b.words.count, 0);
console.log(`${articles.length} articles, ${pairs.length} pairs of ${Math.round(words / pairs.length)} words`);
for (let round = 1; round <= rounds; round++) {
  const stage = cpu(() => traceLineage(articles));
  const align = cpu(() => {
    for (const [a, b] of pairs) measurePair(a, b);
  });
  console.log(
    `round ${round}: whole stage ${stage.toFixed(1)} s, ${Math.round(articles.length / stage)} articles/s; ` +
      `alignment ${align.toFixed(1)} s, ${Math.round(pairs.length / align)} pairs/s; load ${loadavg()[0]?.toFixed(1)}`,
  );
}

/** Seconds of CPU time of this process. */
function cpu(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
