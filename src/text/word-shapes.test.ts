import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { WordShapes } from "./word-shapes.ts";

test("a word of the list is never refused, whatever its case and wherever it stands", () => {
  const word = fc.stringMatching(/^[a-zà-ÿа-я]{1,40}$/u);
  fc.assert(
    fc.property(word, fc.array(word), fc.string(), (own, others, before) => {
      const shapes = new WordShapes([...others, own]);
      for (const form of [own, own.toUpperCase()])
        if (form.toLowerCase() === own)
          assert.ok(shapes.mayBe(`${before}${form}x`, before.length, before.length + form.length));
    }),
  );
});

test("a word of another length or with other ends is refused, and so is none at all", () => {
  const shapes = new WordShapes(["treaty", "party"]);
  for (const word of ["treat", "try", "parties", "depositary"]) assert.ok(!shapes.mayBe(word, 0, word.length), word);
  assert.ok(!shapes.mayBe("treaty", 3, 3));
});
