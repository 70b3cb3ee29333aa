import assert from "node:assert/strict";
import { test } from "node:test";
import { cutLine } from "./cut-line.ts";

const LISTED = "the pack weighs 9 oz and costs $40 with the straps - no tools are needed to set it up";
const RESUMED =
  "The maker says that the pack was changed last year, and that the straps of the old one still fit the new one well.";
const HEADLINES = "Politics Council Approves Money For The Ring Road Politics Harbour Board Delays Its New Terminal";

function teasersOf(line: string): string[] {
  return cutLine(line, null)
    .filter(({ look }) => look === "teaser")
    .map(({ start, end }) => line.slice(start, end));
}

for (const label of ["Read more", "READ MORE", "Read more:"]) {
  test(`a list under "${label}" is cut out of a line that has no full stop before it`, () => {
    const [found = ""] = teasersOf(
      `${LISTED} ${LISTED} ${LISTED} ${LISTED} ${LISTED} ${label} ${HEADLINES} ${RESUMED}`,
    );
    assert.ok(found.startsWith(label) && found.includes("Harbour Board"), found);
  });
}

test("a label right behind the end of a sentence opens a list", () => {
  const [found = ""] = teasersOf(
    `The pack weighs nine ounces.READ MORE: Harbour board delays its terminal. ${RESUMED}`,
  );
  assert.ok(found.startsWith("READ MORE: Harbour"), found);
});

test("a second list further on in the same sentence is found too", () => {
  const list = (label: string): string => `${label} ${HEADLINES} ${RESUMED}`;
  const found = teasersOf(`${LISTED} ${list("Top stories")} ${LISTED} ${list("Also read")}`);
  assert.deepEqual(
    found.map((text) => text.slice(0, 9)),
    ["Top stori", "Also read"],
  );
});

test("the words of a label inside a heading in capitals of a title cut nothing", () => {
  assert.deepEqual(teasersOf(`${LISTED} Editor's Pick French press with two filters, ${LISTED}. ${RESUMED}`), []);
});
