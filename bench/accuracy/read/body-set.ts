import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readArticleExtractionBenchmark } from "./article-extraction-benchmark.ts";
import { readEvaldata } from "./evaldata.ts";
import { readFundus } from "./fundus.ts";

/** Figures of a set or a page, from 0 to 1. */
export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A page of a public set, with the score that the set itself would give a body. */
export interface BodyPage {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
  score(body: string): BodyScore & { readonly counts: readonly [found: number, wrong: number, missed: number] };
}

/** A public set of pages with hand-made bodies, and how its authors make one figure of them. */
export interface BodySet {
  readonly name: string;
  readonly measure: string;
  readonly pages: readonly BodyPage[];
  summarise(scores: readonly ReturnType<BodyPage["score"]>[]): BodyScore;
}

/** The set in a folder, told by its files; null where it is none of those that have bodies only. */
export function openBodySet(folder: string): BodySet | null {
  const has = (name: string): boolean => existsSync(resolve(folder, name));
  if (has("ground-truth.json")) return readArticleExtractionBenchmark(folder);
  if (has("evaldata.json")) return readEvaldata(folder);
  if (has("ground_truth.json")) return readFundus(folder);
  return null;
}
