import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { findTokenDifference } from "../build/compare-tokens.ts";
import { findDataFolder } from "./data-folder.ts";

const folder = findDataFolder();
const skip = folder === null ? "the evaluation data is absent" : false;

test("the tokens of 793 pages of the web are those of htmlparser2", { skip }, () => {
  const pages = resolve(folder ?? "", "data/wcxb-dev/html");
  for (const file of readdirSync(pages)) {
    const html = gunzipSync(readFileSync(resolve(pages, file))).toString("utf8");
    assert.equal(findTokenDifference(html), null, file);
  }
});
