import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutFolio, withoutMarks } from "./bare-name.ts";

test("a paper's name is read without the number of its issue, its kind and its marks", () => {
  for (const [line, name] of [
    ["The Harbour Review, no. 12", "The Harbour Review"],
    ['Quarterly "The Mooring", issue 41', "The Mooring"],
    ["The newspaper «Quay»", "Quay"],
    ["The Harbour Gazette's Monday briefing", "The Harbour Gazette"],
    ["The harbour's quay", "The harbour's quay"],
    ["*** HARBOUR REVIEW ***", "HARBOUR REVIEW"],
    ["[Archive] Harbour Review", "Harbour Review"],
  ] as const)
    assert.equal(withoutMarks(withoutFolio(line)), name, line);
});
