import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { scanHtml } from "../scan/scan-html.ts";
import { TitleWords } from "./title-words.ts";

test("words of three letters or more count once, whatever their case and what stands between", () => {
  const title = new TitleWords("Mines cleared – la région");
  assert.equal(title.overlap("MINES cleared of mines: 12 of 300"), (2 * 2) / (3 + 3));
  assert.equal(title.overlap("Région: mines, cleared"), 1);
  assert.equal(title.overlap("of a"), 0);
  assert.equal(new TitleWords("a – b").isEmpty, true);
});

test("the overlap is that of the sets of words", () => {
  const words = fc.array(fc.constantFrom("the", "Ünion", "of", "2025", "treaty", "договір", "x", "states"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, fc.constantFrom(" ", "-", " – ", "…"), (one, other, mark) => {
      const wordsOf = (list: readonly string[]): Set<string> =>
        new Set(list.map((word) => word.toLowerCase()).filter((word) => word.length > 2));
      const title = wordsOf(one);
      const own = wordsOf(other);
      const shared = [...own].filter((word) => title.has(word)).length;
      const expected = title.size === 0 || own.size === 0 ? 0 : (2 * shared) / (own.size + title.size);
      assert.equal(new TitleWords(one.join(mark)).overlap(other.join(mark)), expected);
    }),
  );
});

test("a block agrees with the title as far as its text does", () => {
  const words = fc.array(
    fc.constantFrom("the", "Ünion", "of", "2025", "treaty", "a380", "x", "States", "3D", "Treaty’s", "договір", "9th"),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(words, words, fc.constantFrom(" ", "-", " – "), (one, other, mark) => {
      const { blocks, wordHashes } = scanHtml(`<p>${other.join(mark)}</p>`, 100, 10);
      const [block] = blocks;
      assert.ok(block !== undefined);
      const title = new TitleWords(one.join(" "));
      assert.equal(title.overlapOf(block, wordHashes), title.overlap(block.text));
    }),
  );
});
