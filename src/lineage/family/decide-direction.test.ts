import assert from "node:assert/strict";
import { test } from "node:test";
import { type Page, toArticle, WIRE } from "../../../test/fixtures/lineage/reports.ts";
import { traceLineage } from "../trace.ts";

/** `[older, why]` of two pages with one text, whichever of them has the lower id; null where that decides. */
function decide(one: Omit<Page, "id" | "text">, other: Omit<Page, "id" | "text">, texts = [WIRE, WIRE]) {
  const [first, second] = [
    ["a", "b"],
    ["b", "a"],
  ].map(([idOne = "", idOther = ""]) => {
    const pages = [
      { id: idOne, text: texts[0] ?? "", ...one },
      { id: idOther, text: texts[1] ?? "", ...other },
    ];
    const [link] = traceLineage(pages.map(toArticle)).value.derivations;
    assert.ok(link !== undefined, "the two are related");
    return [link.to === `${idOne}#0` ? "one" : "other", link.direction] as const;
  });
  assert.ok(first !== undefined && second !== undefined);
  if (first[1] === "undetermined" && second[1] === "undetermined") return null;
  assert.deepEqual(first, second, "the ids decide nothing");
  return first;
}

test("the earlier day is the older, also where one side has a month or a year only", () => {
  assert.deepEqual(decide({ published: "2025-07-08" }, { published: "2025-07-09" }), ["one", "date"]);
  assert.deepEqual(decide({ published: "2025-06" }, { published: "2025-07-01" }), ["one", "date"]);
  assert.deepEqual(decide({ published: "2025-01-01" }, { published: "2024" }), ["other", "date"]);
  assert.equal(decide({ published: "2025-07" }, { published: "2025-07-09" }), null);
});

test("a page without a date is no younger than its capture", () => {
  assert.deepEqual(decide({ captured: "2025-07-01" }, { published: "2025-07-09" }), ["one", "date"]);
  assert.equal(decide({ captured: "2025-07-08" }, { published: "2025-07-09" }), null, "clocks differ by a day");
  assert.equal(decide({ captured: "2025-07-20" }, { published: "2025-07-09" }), null);
  assert.equal(decide({ captured: "2025-07-01" }, { captured: "2025-07-09" }), null);
});

test("a wire text on nobody's page is older than its dated copy with the same credit", () => {
  const copy = { credit: "Reuters", publisher: "The Example Courier", published: "2025-07-09" };
  assert.deepEqual(decide({ credit: "REUTERS" }, copy), ["one", "credit"]);
});

test("a part of a report is younger than the report, whoever printed it", () => {
  const part = WIRE.split("\n").slice(0, 4).join("\n");
  const printed = { credit: "Reuters", publisher: "The Example Courier" };
  assert.deepEqual(decide({ credit: "Reuters" }, printed, [part, WIRE]), ["other", "containment"]);
});
