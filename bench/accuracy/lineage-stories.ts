import { clusterStories } from "../../src/lineage/family/cluster-stories.ts";
import { addArticles, findRelated, makeLineageState } from "../../src/lineage/lineage-state.ts";
import { traceLineage } from "../../src/lineage/trace.ts";
import type { ArticleId } from "../../src/model/article.ts";
import { civilDate } from "../../src/model/civil-date.ts";
import type { CorpusArticle } from "../../src/model/corpus.ts";
import type { By } from "../../src/model/evidence.ts";
import { readEvents, requireDataFolder } from "./lineage-data.ts";

// Stories: 300 articles of 100 events (BASIL), clustered at the shipped threshold, with their dates and without, and
// each half of the stories at the threshold that is best for the other. BCubed.
// node --conditions=source bench/accuracy/lineage-stories.ts

const BY: By = { kind: "rule", name: "bench", version: "1" };
const STEPS = Array.from({ length: 31 }, (_, index) => 0.15 + index * 0.01);
const events = readEvents(requireDataFolder());
const stories = [...new Set(events.map(({ story }) => story))];
for (const dated of [true, false]) {
  const { value: lineage } = traceLineage(events.map((event) => toArticle(event, dated)));
  const storyOf = new Map<string, string>();
  const families = new Map(lineage.families.map((family) => [family.id, family.members]));
  for (const story of lineage.stories) {
    for (const family of story.families) for (const member of families.get(family) ?? []) storyOf.set(member, story.id);
  }
  const { precision, recall, f1 } = bCubed(
    events.map((event) => event.story),
    events.map((event) => storyOf.get(`${event.id}#0`) ?? ""),
  );
  const halves = [0, 1].map((half) => sweep(half, dated));
  const twoFold = halves.map((chosen, half) => halves[1 - half]?.[chosen.indexOf(Math.max(...chosen))] ?? 0);
  console.log(
    `${dated ? "with" : "without"} dates: BCubed F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)}), ` +
      `${lineage.stories.length} stories, ${lineage.derivations.length} derivations among ${events.length} articles; ` +
      `threshold chosen on the other half of the stories: ${twoFold.map((value) => value.toFixed(3)).join(" and ")}`,
  );
}

/** BCubed F1 of one half of the stories, by themselves, at each threshold of {@link STEPS}. */
function sweep(half: number, dated: boolean): number[] {
  const chosen = events.filter(({ story }) => stories.indexOf(story) % 2 === half);
  const state = makeLineageState(chosen.length);
  addArticles(
    state,
    chosen.map((event) => toArticle(event, dated)),
  );
  const members = state.articles.map((article) => ({ id: article.entry.article.id, members: [article] }));
  const related = findRelated(state);
  return STEPS.map((threshold) => {
    const found = clusterStories(members, related, threshold);
    const storyOf = new Map<string, string>(
      found.flatMap(({ id, families }) => families.map((family) => [family, id])),
    );
    return bCubed(
      chosen.map((event) => event.story),
      chosen.map((event) => storyOf.get(`${event.id}#0`) ?? ""),
    ).f1;
  });
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
