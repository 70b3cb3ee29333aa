import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decodeBytes } from "../../../src/input/decode-bytes.ts";
import type { BodyPage, BodySet } from "./body-set.ts";
import { scoreCounts } from "./mean-score.ts";

/**
 * The layout of trafilatura's tests: `evaldata.json` (by address: a file, passages that belong to the text and passages that do not) beside
 * `cache/` and `eval/`. Its measure: passages found with white space collapsed, counted over all pages. Pages whose file is absent are left out.
 */
export function readEvaldata(folder: string): BodySet {
  const items: Record<string, { file: string; with: string[]; without: string[] }> = JSON.parse(
    readFileSync(resolve(folder, "evaldata.json"), "utf8"),
  );
  const pages = Object.entries(items).flatMap(([url, { file, with: wanted, without: unwanted }]): BodyPage[] => {
    const path = ["cache", "eval"].map((name) => resolve(folder, name, file)).find(existsSync);
    if (path === undefined) return [];
    const html = decodeBytes(readFileSync(path), null).text;
    return [{ id: file, url, html, score: (body) => scorePassages(collapse(body), wanted, unwanted) }];
  });
  return {
    name: "trafilatura evaldata",
    measure: "passages kept and left out, counted over all pages",
    pages,
    summarise: (scores) => {
      const sum = (at: 0 | 1 | 2): number => scores.reduce((total, { counts }) => total + counts[at], 0);
      return scoreCounts(sum(0), sum(1), sum(2));
    },
  };
}

function scorePassages(
  body: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): ReturnType<BodyPage["score"]> {
  const isIn = (passage: string): boolean => body.includes(collapse(passage));
  const found = wanted.filter(isIn).length;
  const counts = [found, unwanted.filter(isIn).length, wanted.length - found] as const;
  return { counts, ...scoreCounts(...counts) };
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
