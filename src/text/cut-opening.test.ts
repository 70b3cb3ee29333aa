import assert from "node:assert/strict";
import { test } from "node:test";
import { cutOpening } from "./cut-opening.ts";

test("a text is cut between two words or marks, and a shorter one comes back whole", () => {
  assert.deepEqual(cutOpening("Kyiv said: “No.”", 4), { text: "Kyiv said: “", tokens: 4 });
  assert.deepEqual(cutOpening("Kyiv said", 2), { text: "Kyiv said", tokens: 2 });
  assert.deepEqual(cutOpening("Київ сказав: ні", 2), { text: "Київ сказав", tokens: 2 });
  assert.deepEqual(cutOpening("条约生效", 3), { text: "条约生", tokens: 3 });
  assert.deepEqual(cutOpening("😀😀", 1), { text: "😀", tokens: 1 });
  assert.deepEqual(cutOpening("", 0), { text: "", tokens: 0 });
});
