import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { checkLabelledPage, parseLabelledPages } from "../../test/build/labelled-pages.ts";

describe("whole pages", () => {
  const source = readFileSync(resolve(import.meta.dirname, "fixtures/pages.txt"), "utf8");
  for (const page of parseLabelledPages(source))
    it(page.headline, () => {
      const wrong = checkLabelledPage(page).filter(({ wanted, got }) => wanted !== got);
      assert.deepEqual(wrong, []);
    });
});
