import assert from "node:assert/strict";
import { test } from "node:test";
import { ArticleBody, normaliseForMatch } from "./article-body.ts";

const PARAGRAPHS = [
  "The depositary received the instrument on Monday.",
  "“It takes effect in six months,” the office said.",
  "Три держави приєдналися.",
];

test("a block is found in the text whatever its marks, in any order", () => {
  const body = new ArticleBody(normaliseForMatch(PARAGRAPHS.join("\n")));
  for (const paragraph of [...PARAGRAPHS, ...PARAGRAPHS.toReversed()]) assert.ok(body.holds(paragraph), paragraph);
  assert.ok(body.holds("the DEPOSITARY received"));
  assert.ok(body.holds("Monday"));
  for (const other of ["Read more", "The depositary refused", "–", "", "10"]) assert.ok(!body.holds(other), other);
});

test("a page without the text holds nothing", () => {
  assert.ok(new ArticleBody("").isEmpty);
});
