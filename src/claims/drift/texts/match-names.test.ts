import assert from "node:assert/strict";
import { test } from "node:test";
import { alikeSpelling } from "./match-names.ts";

test("a soft c is heard as s or as ch", () => {
  for (const [one, other] of [
    ["patricio", "patrisio"],
    ["marcelo", "marselo"],
    ["luciano", "luchano"],
  ] as const)
    assert.equal(alikeSpelling(one, other), true, `${one} / ${other}`);
  assert.equal(alikeSpelling("patricio", "petrov"), false);
});
