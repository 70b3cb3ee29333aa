import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tokenise } from "./tokenise-date.ts";

test("tokens of ASCII text are those of the same text beside a letter beyond ASCII", () => {
  const piece = fc.constantFrom("a", "Z", "'", "9", "12", " ", "-", ":", ".", "July", "o'clock");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      assert.deepEqual(tokenise(text), tokenise(`${text} é`).slice(0, -1));
    }),
  );
});
