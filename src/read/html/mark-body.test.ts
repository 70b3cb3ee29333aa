import assert from "node:assert/strict";
import { test } from "node:test";
import { measureBlocks } from "../blocks/measure-blocks.ts";
import { scanHtml } from "../scan/scan-html.ts";
import { markBody } from "./mark-body.ts";

test("a page that names its one report gives its likeliest paragraph, where nothing is surely body", () => {
  const html = `<main><h1>Office counts the notices</h1>
<p>GENEVA, July 9 (Example Wire) - The office said that it had received four notices since the spring, and that each had been sent on.</p>
<p>The office publishes its list four times a year and answers questions about it in writing.</p></main>`;
  const blocks = measureBlocks(scanHtml(html, 1_000, 100));
  const scores = Float64Array.from([0.3, 0.44, 0.14]);
  assert.deepEqual([...markBody(blocks, scores, 0, 8, "page")], [0, 0, 0]);
  assert.deepEqual([...markBody(blocks, scores, 0, 8, "named")], [0, 1, 0]);
});
