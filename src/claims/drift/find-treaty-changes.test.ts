import assert from "node:assert/strict";
import { test } from "node:test";
import { ALONE } from "../../../test/build/comparison.ts";
import { readTreatyFiles } from "../../input/package-files.ts";
import { listVocabularies } from "../../model/register.ts";
import { loadRegister } from "../../record/record.ts";
import { compareTexts } from "./compare-texts.ts";
import { readText } from "./texts/read-text.ts";
import { TreatyNames } from "./texts/treaty-names.ts";

const treaties = new TreatyNames(listVocabularies(loadRegister(readTreatyFiles()).value));

function compare(origin: string, copy: string) {
  const [left, right] = [origin, copy].map((text) => ({ text: readText(text, null, null, treaties), statements: [] }));
  if (left === undefined || right === undefined) throw new Error("two texts");
  return compareTexts(left, right, ALONE);
}

const kinds = (origin: string, copy: string) => compare(origin, copy).map(({ kind }) => kind);

test("the names of one treaty are one name, and so is what is said of it", () => {
  const origin = "Neither of the two takes part in the Ottawa Convention. Their armies keep stocks in the east.";
  for (const name of ["Mine Ban Treaty", "landmine treaty", "treaty that prohibits anti-personnel mines"])
    assert.deepEqual(
      kinds(origin, `Neither country is a party to the ${name}. Their armies keep stocks in the east.`),
      [],
      name,
    );
  assert.deepEqual(kinds("Fiji has not ratified the Mine Ban Treaty.", "Fiji has ratified the Ottawa Convention."), [
    "negation-changed",
  ]);
});

test("a treaty put in another one's place is told with both names", () => {
  const [origin, copy] = [
    "Fiji joined the Ottawa Convention in 1998.",
    "Fiji joined the Convention on Cluster Munitions in 1998.",
  ];
  const [drift, ...others] = compare(origin, copy);
  assert.deepEqual(others, []);
  assert.equal(drift?.kind, "added");
  assert.match(drift?.sentence ?? "", /“Ottawa Convention”, this copy “Convention on Cluster Munitions”/);
  assert.deepEqual(drift?.origin, [{ start: 0, end: origin.length }]);
  assert.deepEqual(drift?.appearance, [{ start: 0, end: copy.length }]);
});

test("a treaty that one side leaves out or names beside the other is not another one", () => {
  const both = "Fiji joined the Ottawa Convention and the Convention on Cluster Munitions in 1998.";
  assert.deepEqual(kinds(both, "Fiji joined the Convention on Cluster Munitions in 1998."), []);
  assert.deepEqual(kinds("Fiji joined the Ottawa Convention in 1998.", "Fiji joined the treaty in 1998."), []);
});
