import assert from "node:assert/strict";
import { test } from "node:test";
import { documentKindLength, isDocumentKind } from "./document-kinds.ts";

test("a line that says what kind of text follows, or until when it may not be printed, is told from names", () => {
  for (const line of ["FOR IMMEDIATE RELEASE", "Press release No. 12", "[ARCHIVE]", "*** EMBARGOED UNTIL 0600 GMT ***"])
    assert.ok(isDocumentKind(line), line);
  for (const line of [
    "Harbour Review",
    "Quayside Institute",
    "Press releases of the harbour are printed in three of the towns on the bay",
  ])
    assert.ok(!isDocumentKind(line), line);
});

test("a remark in brackets before a name is measured with the space behind it", () => {
  assert.equal(documentKindLength("[From the archive] Harbour Review"), "[From the archive] ".length);
  assert.equal(documentKindLength("[Port Estuary] Harbour Review"), 0);
});
