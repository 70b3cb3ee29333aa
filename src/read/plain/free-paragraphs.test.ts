import assert from "node:assert/strict";
import { test } from "node:test";
import { reclass } from "../../../test/fixtures/read/line-units.ts";
import { freeParagraphs } from "./free-paragraphs.ts";

const SENTENCE = "The office said on Monday that it had received the notice.";
const HEADLINE = "Harbour board delays the terminal";
const OTHER = "Council approves money for the road";

function freed(lines: readonly string[], guessed: string): string {
  return reclass(lines, guessed, freeParagraphs);
}

test("a paragraph behind a list's headlines is the report that goes on", () => {
  assert.equal(freed([SENTENCE, "Read also", HEADLINE, OTHER, SENTENCE, SENTENCE], "bttttb"), "btttbb");
});

test("a paragraph between two insertions is the report's", () => {
  assert.equal(freed([SENTENCE, HEADLINE, SENTENCE, "Read also", OTHER, SENTENCE], "bttttb"), "btbttb");
});

test("excerpts stand between the headlines of their list", () => {
  const lines = [SENTENCE, "Read also", HEADLINE, SENTENCE, OTHER, SENTENCE, SENTENCE];
  assert.equal(freed(lines, "btttttb"), "btttttb");
});

test("a paragraph before a list without a label is the report's", () => {
  assert.equal(freed([SENTENCE, SENTENCE, HEADLINE, OTHER], "bttt"), "bbtt");
});

test("one headline under a label may have one excerpt", () => {
  assert.equal(freed([SENTENCE, "Read also", HEADLINE, SENTENCE, SENTENCE], "btttb"), "btttb");
});

test("behind the report's end nothing is freed", () => {
  assert.equal(freed([SENTENCE, "Read also", HEADLINE, OTHER, SENTENCE, HEADLINE], "bttttt"), "bttttt");
  assert.equal(freed([HEADLINE, SENTENCE, SENTENCE], "ttb"), "ttb");
});
