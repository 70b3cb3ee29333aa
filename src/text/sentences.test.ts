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
