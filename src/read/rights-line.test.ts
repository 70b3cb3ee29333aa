import assert from "node:assert/strict";
import { test } from "node:test";
import { findOwner, isRightsLine } from "./rights-line.ts";

test("a line that says whose the page is opens with the sign or the word, and an item or a law does not", () => {
  for (const line of [
    "© 2025 Harbour Courier. All rights reserved.",
    "Copyright 2025 Harbour Courier",
    "(c) 2025 Harbour Courier Ltd",
    "Copyright: Harbour Courier",
  ])
    assert.equal(isRightsLine(line), true, line);
  for (const line of [
    "(c) the third item of the list",
    "Copyright Act passes its last reading in the lower house of parliament.",
  ])
    assert.equal(isRightsLine(line), false, line);
});

test("the owner is named without what a company adds, and an agency is none", () => {
  assert.deepEqual(findOwner("© 2019-2025 Harbour Courier Ltd. All rights reserved."), {
    name: "Harbour Courier",
    dated: true,
  });
  assert.deepEqual(findOwner("Contact us. Copyright by Harbour Courier"), { name: "Harbour Courier", dated: false });
  assert.deepEqual(findOwner("Harbour Courier © 2025"), { name: "Harbour Courier", dated: true });
  assert.deepEqual(findOwner("Harbour Courier Ltd © All rights reserved"), { name: "Harbour Courier", dated: false });
  assert.equal(findOwner("Copyright © 2025"), null);
  assert.equal(findOwner("© 2025 Reuters"), null);
  assert.equal(findOwner("Northern quay to close"), null);
});
