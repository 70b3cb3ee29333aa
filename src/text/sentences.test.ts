import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findSentences } from "./sentences.ts";

function sentences(text: string): string[] {
  return findSentences(text).map((span) => text.slice(span.start, span.end));
}

test("a full stop ends a sentence, an abbreviation or a decimal point does not", () => {
  assert.deepEqual(sentences("Mr. Example spoke on Dec. 3 of 3.36 million. He left at 5 p.m. on foot."), [
    "Mr. Example spoke on Dec. 3 of 3.36 million.",
    "He left at 5 p.m. on foot.",
  ]);
});

test("the closing quotation mark belongs to its sentence", () => {
  assert.deepEqual(sentences("“We will not.” The ministry repeated it."), [
    "“We will not.”",
    "The ministry repeated it.",
  ]);
});

test("sentences glued by a lost break are parted", () => {
  assert.deepEqual(sentences("It told officials.The talks went on."), ["It told officials.", "The talks went on."]);
});

test("a full stop inside a site's name ends nothing", () => {
  for (const whole of [
    "The mayor resigned, Lakeside.Today reported.",
    "It was first told by Gazeta.Ru, then by others.",
    "They wrote to Lakeside.Today.",
    "Harbour.Kompas reported the find.",
    "“Harbour.Kompas first had it,” he said.",
    "He wrote to the editors (of Harbour.Kompas).",
    "See www.Example.Org for the list.",
    "Об этом сообщает Газета.Ру со ссылкой на министерство.",
  ])
    assert.deepEqual(sentences(whole), [whole]);
});

test("a lost space after a full stop is no site's name", () => {
  for (const [first, second] of [
    ["The talks ended.", "Today they go on."],
    ["It was in Lakeside.", "The talks went on."],
    ["It was in Lakeside.", "Today the talks go on."],
    ["It was in Lakeside.", "Officials said so."],
    ["He spoke in Lakeside.", "Reuters"],
    ["Lakeside.", "The talks went on."],
    ["The unit stood near Lakeside.", "Another came later."],
  ] as const)
    assert.deepEqual(sentences(first + second), [first, second]);
});

test("names and lost spaces in a row take time in proportion to their number", () => {
  const names = "Lakeside.Today".repeat(20_000);
  assert.ok(sentences(names).length > 0);
  assert.equal(sentences("It ended.The ".repeat(20_000)).length, 20_001);
});

test("a line break ends a sentence without a full stop", () => {
  assert.deepEqual(sentences("A headline\r\nThe first sentence."), ["A headline", "The first sentence."]);
});

test("sentences are ordered, apart, and hold every character that is not white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const spans = findSentences(text);
      const kept = spans.map((span) => text.slice(span.start, span.end)).join("");
      assert.equal(kept.replace(/\s/gu, ""), text.replace(/\s/gu, ""));
      for (let index = 1; index < spans.length; index++)
        assert.ok((spans[index - 1]?.end ?? 0) <= (spans[index]?.start ?? 0));
    }),
  );
});
