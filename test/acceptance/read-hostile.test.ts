import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import type { Page } from "../../src/model/page.ts";
import { parseBlockModel, parseLineModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { buildPage } from "../build/page.ts";
import { findReadingFault } from "../fuzz/find-faults.ts";
import { FLOOD_PIECES } from "../fuzz/flood-pieces.ts";
import { findDataFolder } from "./data-folder.ts";

const blockModel = parseBlockModel(
  readFileSync(resolve(import.meta.dirname, "../../models/blocks/model.json"), "utf8"),
);
const lineModel = parseLineModel(readFileSync(resolve(import.meta.dirname, "../../models/lines/model.json"), "utf8"));
const folder = findDataFolder();
const skip = folder === null ? "the evaluation data is absent" : false;

const FLOOD_LENGTH = 1_000_000;

test("a megabyte of any one thing is read as plain text and as HTML", () => {
  for (const piece of FLOOD_PIECES) {
    const text = piece.repeat(Math.ceil(FLOOD_LENGTH / piece.length));
    for (const format of ["text", "html"] as const)
      assert.equal(findReadingFault(text, format, read(text, format).value), null, JSON.stringify(piece));
  }
});

test("every prefix of the seeds is read, as text and as HTML", { skip }, () => {
  for (const text of seeds())
    for (let end = 0; end < text.length; end++) {
      const prefix = text.slice(0, end);
      const format = end % 4 === 0 ? "html" : "text";
      assert.equal(findReadingFault(prefix, format, read(prefix, format).value), null, `${end} characters`);
    }
});

function read(text: string, format: Page["format"]): ReturnType<typeof readPage> {
  return readPage(buildPage(text, { format }), {
    pageKey: "p",
    ...READ_CAPS,
    blockModel,
    lineModel,
  });
}

function seeds(): string[] {
  const files = readdirSync(resolve(folder ?? "", "seeds")).filter((file) => file.endsWith(".txt"));
  return files.map((file) => readFileSync(resolve(folder ?? "", "seeds", file), "utf8"));
}
