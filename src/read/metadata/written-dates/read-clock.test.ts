import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutClockBehind } from "./read-clock.ts";

test("a time of day that ends a text is taken off it with its marks", () => {
  assert.equal(withoutClockBehind("Harbour Gazette, 10:20 am | "), "Harbour Gazette,");
  assert.equal(withoutClockBehind("Harbour Gazette 14:05 GMT"), "Harbour Gazette");
  assert.equal(withoutClockBehind("10:20"), "");
  assert.equal(withoutClockBehind("Bulletin no. 4"), "Bulletin no. 4");
});
