import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "../../model/span.ts";
import { makeReading } from "../reader/reading.ts";
import { nameCited } from "./name-cited.ts";

/** A report of Reuters, its parts found by their words. */
function cite(text: string, cue: string, content: string): string[] {
  const find = (words: string): Span[] => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  const report = makeReading({
    source: find("Reuters"),
    cue: find(cue),
    content: find(content),
    rule: "test",
    stance: "asserts",
  });
  const slice = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return nameCited(text, [report]).map(
    ({ source, cue, content, relay }) => `${slice(source)} | ${slice(cue)} | ${slice(content)} | ${slice(relay)}`,
  );
}

test("whom a medium cites has said it, and the medium passed it on", () => {
  assert.deepEqual(
    cite("Reuters reported that the plan had failed, citing officials.", "reported", "that the plan had failed"),
    ["officials | reported | that the plan had failed | Reuters"],
  );
});

test("a report before its medium is the report, whatever was taken for it", () => {
  const text = "It rained. The road is closed, Reuters reports with reference to the Chilean ministry.";
  assert.deepEqual(cite(text, "reports with reference to", "the Chilean ministry"), [
    "the Chilean ministry | reports | The road is closed | Reuters",
  ]);
});

test("a cited reason is nobody's words", () => {
  const text = "Reuters left the talks, citing a lack of progress.";
  assert.deepEqual(cite(text, "citing", "a lack of progress"), ["Reuters | citing | a lack of progress | "]);
});
