import { traceLineage } from "../../src/lineage/trace.ts";
import type { ArticleId } from "../../src/model/article.ts";
import { civilDate } from "../../src/model/civil-date.ts";
import type { CorpusArticle } from "../../src/model/corpus.ts";
import type { By } from "../../src/model/evidence.ts";
import { readEvents, requireDataFolder } from "./lineage-data.ts";

// Stories: 300 articles of 100 events (BASIL), clustered at the shipped threshold, with their dates and without. BCubed.
// node --conditions=source bench/accuracy/lineage-stories.ts

const BY: By = { kind: "rule", name: "bench", version: "1" };
const events = readEvents(requireDataFolder());
for (const dated of [true, false]) {
  const { value: lineage } = traceLineage(events.map((event) => toArticle(event, dated)));
  const storyOf = new Map<string, string>();
  const families = new Map(lineage.families.map((family) => [family.id, family.members]));
  for (const story of lineage.stories) {
    for (const family of story.families) for (const member of families.get(family) ?? []) storyOf.set(member, story.id);
  }
  const found = events.map((event) => storyOf.get(`${event.id}#0`) ?? "");
  const { precision, recall, f1 } = bCubed(
    events.map((event) => event.story),
    found,
  );
  console.log(
    `${dated ? "with" : "without"} dates: BCubed F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)}), ` +
      `${lineage.stories.length} stories, ${lineage.derivations.length} derivations among ${events.length} articles`,
  );
}

function toArticle(event: (typeof events)[number], dated: boolean): CorpusArticle {
  const date = { kind: "day" as const, day: civilDate(event.date) };
  return {
    article: {
      id: `${event.id}#0` as ArticleId,
      page: event.id,
      index: 0,
      text: event.text,
      map: [],
      headline: { value: event.title, evidence: [], by: BY },
      publisher: null,
      bylines: [],
      credits: [],
      dateline: null,
      published: dated ? { text: event.date, date, instant: null, base: null, evidence: [], by: BY } : null,
      modified: null,
      language: "en",
      canonicalUrl: null,
      flags: [],
      by: BY,
    },
    url: null,
    captured: null,
    statements: [],
    propositions: [],
  };
}

function bCubed(labels: readonly string[], clusters: readonly string[]) {
  let precision = 0;
  let recall = 0;
  labels.forEach((label, item) => {
    const inCluster = clusters.filter((cluster) => cluster === clusters[item]).length;
    const inLabel = labels.filter((other) => other === label).length;
    const both = labels.filter((other, index) => other === label && clusters[index] === clusters[item]).length;
    precision += both / inCluster / labels.length;
    recall += both / inLabel / labels.length;
  });
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
