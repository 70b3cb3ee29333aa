import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BodyPage, BodyScore, BodySet } from "./body-set.ts";
import { mean } from "./mean-score.ts";
import { measureRougeLsum } from "./rouge-lsum.ts";

/** Of more optional paragraphs than this, all or none are taken, as the set's own scorer may be told. */
const MOST_OPTIONAL = 6;

/**
 * The layout of dobbersc/fundus-evaluation's `dataset/`: `ground_truth.json` (paragraphs by file, those in square brackets may be left out),
 * `html/`. Its measure: ROUGE-LSum against the best choice of optional paragraphs, mean of pages.
 */
export function readFundus(folder: string): BodySet {
  const truths: Record<string, { body: string[]; url: string }> = JSON.parse(
    readFileSync(resolve(folder, "ground_truth.json"), "utf8"),
  );
  const pages = Object.entries(truths).map(([file, { body: paragraphs, url }]): BodyPage => {
    const choices = chooseParagraphs(paragraphs);
    return {
      id: file,
      url,
      html: gunzipSync(readFileSync(resolve(folder, "html", file))).toString("utf8"),
      score: (body) => {
        const scores = choices.map((choice) => measureRougeLsum(choice, body.split("\n")));
        const best = scores.reduce((one, other) => (other.f1 > one.f1 ? other : one));
        return { counts: [0, 0, 0], ...best };
      },
    };
  });
  return {
    name: "Fundus",
    measure: "ROUGE-LSum, mean of pages",
    pages,
    summarise: (scores) => {
      const meanOf = (field: keyof BodyScore): number => mean(scores.map((score) => score[field]));
      return { precision: meanOf("precision"), recall: meanOf("recall"), f1: meanOf("f1") };
    },
  };
}

/** The bodies that count as right: with and without each optional paragraph. */
function chooseParagraphs(paragraphs: readonly string[]): string[][] {
  const optional = paragraphs.flatMap((text, index) => (isOptional(text) ? [index] : []));
  const subsets =
    optional.length > MOST_OPTIONAL
      ? [new Set<number>(), new Set(optional)]
      : Array.from(
          { length: 2 ** optional.length },
          (_, bits) => new Set(optional.filter((_index, place) => ((bits >> place) & 1) === 1)),
        );
  return subsets.map((left) =>
    paragraphs.flatMap((text, index) => (left.has(index) ? [] : [isOptional(text) ? text.slice(1, -1) : text])),
  );
}

function isOptional(paragraph: string): boolean {
  return paragraph.startsWith("[") && paragraph.endsWith("]");
}
