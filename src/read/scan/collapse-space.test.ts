import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { collapseSpace } from "./collapse-space.ts";

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
