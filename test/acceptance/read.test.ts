import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { type LineModel, parseLineModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { buildPage } from "../build/page.ts";
import { findDataFolder } from "./data-folder.ts";

const folder = findDataFolder();
const lineModel = parseLineModel(readFileSync(resolve(import.meta.dirname, "../../models/lines/model.json"), "utf8"));
const skip = folder === null ? "the evaluation data is absent" : false;

interface GoldSegment {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly article: number | null;
}

for (const model of [lineModel, null]) {
  const how = model === null ? "by rules" : "by the line model";

  test(`every segment of the seeds has its kind, its article and its borders ${how}`, { skip }, () => {
    for (const [file, gold] of readGold()) {
      assert.deepEqual(
        readSeed(file, model).segments.map(({ span, kind, article }) => ({ ...span, kind, article })),
        gold,
        file,
      );
    }
  });

  test(`an article's text is its body segments, joined across what was cut out ${how}`, { skip }, () => {
    for (const [file, gold] of readGold()) {
      const text = readFileSync(resolve(folder ?? "", "seeds", file), "utf8");
      for (const article of readSeed(file, model).articles) {
        const body = gold.filter(({ kind, article: owner }) => kind === "body" && owner === article.index);
        const expected = body.map(({ start, end }) => text.slice(start, end)).join(" ");
        assert.equal(squash(article.text), squash(expected.replace(/ REUTERS$/, "")), article.id);
      }
    }
  });
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Segments of `gold/segments.tsv` by file; articles numbered in page order. */
function readGold(): Map<string, GoldSegment[]> {
  const rows = readFileSync(resolve(folder ?? "", "gold/segments.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const byFile = new Map<string, GoldSegment[]>();
  const names = new Map<string, string[]>();
  for (const row of rows) {
    const [file = "", , start, end, kind = "", article = "-"] = row.split("\t");
    const known = names.get(file) ?? [];
    if (article !== "-" && !known.includes(article)) known.push(article);
    names.set(file, known);
    const segment = {
      start: Number(start),
      end: Number(end),
      kind,
      article: article === "-" ? null : known.indexOf(article),
    };
    byFile.set(file, [...(byFile.get(file) ?? []), segment]);
  }
  return byFile;
}

function readSeed(file: string, model: LineModel | null): ReturnType<typeof readPage>["value"] {
  const text = readFileSync(resolve(folder ?? "", "seeds", file), "utf8");
  const doc = file.replace(/\.txt$/, "");
  return readPage(buildPage(text), { pageKey: doc, ...READ_CAPS, lineModel: model }).value;
}
