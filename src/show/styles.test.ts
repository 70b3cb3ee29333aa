import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { STYLES, STYLES_SHA256 } from "./styles.ts";

test("the content security policy names the style that the page carries", () => {
  assert.equal(STYLES_SHA256, createHash("sha256").update(STYLES).digest("base64"));
});
