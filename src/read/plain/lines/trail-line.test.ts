import assert from "node:assert/strict";
import { test } from "node:test";
import { readTrail } from "./trail-line.ts";

test("a trail has its sections' marks, and begins with the site's first page or not", () => {
  assert.deepEqual(readTrail("Home › World › Europe"), { steps: 2, rooted: true });
  assert.deepEqual(readTrail("Startseite / Politik / Häfen"), { steps: 2, rooted: true });
  assert.deepEqual(readTrail("World » Europe"), { steps: 1, rooted: false });
});

test("a slash alone, and a mark without spaces, make no trail", () => {
  for (const text of ["Road / rail link reopens", "Harbour -> quay 3>2", "Northern quay to close"])
    assert.equal(readTrail(text), null);
});
