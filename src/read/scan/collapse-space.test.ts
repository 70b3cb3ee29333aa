import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SIGN } from "../data/sign-words.ts";
import { countWords } from "../read-shape.ts";
import { collapseSpace, MAX_COUNTED, readTraits, TextReader } from "./collapse-space.ts";

test("runs of white space and invisible characters become one space, as a pattern would make them", () => {
  const piece = fc.constantFrom(
    "a",
    "é",
    " ",
    "  ",
    "\n",
    "\t",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\ufeff",
    "\u3000",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      assert.equal(collapseSpace(text, 0, text.length), text.replace(/[\s\u200b\u00ad\ufeff]+/g, " ").trim());
    }),
  );
});

test("only the part between the offsets is read", () => {
  assert.equal(collapseSpace("<p> one\n two  </p>", 3, 14), "one two");
});

const CHARACTERS = "aZé9٣ ,.(/'’–\n\u00a0ДжKß漢ก\ud83d\ude00".split("");

test("words and marks are counted as in the text that comes out", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 900 }), (pieces) => {
      const source = pieces.join("");
      const reader = new TextReader();
      reader.read(source, 0, source.length);
      const head = reader.text.slice(0, MAX_COUNTED);
      const count = (pattern: RegExp): number => (head.match(pattern) ?? []).length;
      assert.equal(reader.words, countWords(reader.text));
      assert.equal(reader.length, reader.text.length);
      assert.deepEqual(
        [reader.commas, reader.digits, reader.capitals, reader.hasSmall],
        [count(/,/g), count(/[0-9]/g), count(/[ZДK]/g), count(/[a-z]/g) > 0],
      );
    }),
  );
});

test("texts of the same words are alike, whatever their capitals, digits and marks", () => {
  const { hash, signs } = readTraits("TOP STORIES (3) »");
  assert.equal(hash, readTraits("Top stories").hash);
  assert.notEqual(hash, readTraits("Stories top").hash);
  assert.equal(signs, SIGN.bracket);
  assert.equal(readTraits("An hour ago").signs & SIGN.ago, SIGN.ago);
  assert.equal(readTraits("Café").signs & SIGN.wide, SIGN.wide);
});
