import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BodyPage, BodySet } from "./body-set.ts";
import { harmonicMean, mean, scoreCounts } from "./mean-score.ts";

const SHINGLE_WORDS = 4;

/**
 * The layout of scrapinghub/article-extraction-benchmark: `ground-truth.json`, `html/<id>.html.gz`. Its measure: runs of four words as
 * multisets; precision and recall are the means over pages that have any, and F1 is made of the two means.
 */
export function readArticleExtractionBenchmark(folder: string): BodySet {
  const truths: Record<string, { articleBody?: string; url?: string }> = JSON.parse(
    readFileSync(resolve(folder, "ground-truth.json"), "utf8"),
  );
  const pages = Object.entries(truths).map(([id, { articleBody = "", url }]): BodyPage => {
    const truth = countShingles(articleBody);
    return {
      id,
      url: url ?? null,
      html: gunzipSync(readFileSync(resolve(folder, "html", `${id}.html.gz`))).toString("utf8"),
      score: (body) => {
        const counts = compare(truth, countShingles(body));
        return { counts, ...scoreCounts(...counts) };
      },
    };
  });
  return {
    name: "article-extraction-benchmark",
    measure: "four-word shingles, means of pages",
    pages,
    summarise: (scores) => {
      const given = scores.filter(({ counts: [found, wrong] }) => found + wrong > 0);
      const wanted = scores.filter(({ counts: [found, , missed] }) => found + missed > 0);
      const precision = mean(given.map((score) => score.precision));
      const recall = mean(wanted.map((score) => score.recall));
      return { precision, recall, f1: harmonicMean(precision, recall) };
    },
  };
}

/** The shingles of a text; a shorter text is one shingle. */
function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - SHINGLE_WORDS + 1); index++) {
    const shingle = words.slice(index, index + SHINGLE_WORDS).join(" ");
    if (shingle !== "") shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function compare(
  truth: ReadonlyMap<string, number>,
  given: ReadonlyMap<string, number>,
): [found: number, wrong: number, missed: number] {
  let found = 0;
  let wrong = 0;
  let missed = 0;
  for (const shingle of new Set([...truth.keys(), ...given.keys()])) {
    const wanted = truth.get(shingle) ?? 0;
    const got = given.get(shingle) ?? 0;
    found += Math.min(wanted, got);
    wrong += Math.max(0, got - wanted);
    missed += Math.max(0, wanted - got);
  }
  return [found, wrong, missed];
}
