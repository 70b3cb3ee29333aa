import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decodeBytes } from "../../../src/input/decode-bytes.ts";

/** A page with the day that a person read on it. */
export interface DatedPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** YYYY-MM-DD; null where the page has none */
  readonly date: string | null;
}

const LISTS = ["eval_default.json", "eval_mediacloud_2020.json"];

/**
 * The layout of htmldate's tests: lists by address (a file and its day of publication) beside `cache/`, `test_set/` and `eval/`. Null for a
 * folder without the lists. The second list leaves the day of a few pages open by `NaN`: they are pages without a day.
 */
export function openDateSet(folder: string): DatedPage[] | null {
  const lists = LISTS.map((name) => resolve(folder, name)).filter((path) => existsSync(path));
  if (lists.length === 0) return null;
  return lists.flatMap((path) => {
    const items: Record<string, { file: string; date: string | null }> = JSON.parse(
      readFileSync(path, "utf8").replace(/: NaN\b/g, ": null"),
    );
    return Object.entries(items).flatMap(([url, { file, date }]): DatedPage[] => {
      const found = ["test_set", "cache", "eval"].map((name) => resolve(folder, name, file)).find(existsSync);
      return found === undefined ? [] : [{ id: file, url, date, html: decodeBytes(readFileSync(found), null).text }];
    });
  });
}
