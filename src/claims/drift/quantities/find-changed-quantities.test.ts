import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTexts } from "../compare-texts.ts";
import { readText } from "../texts/read-text.ts";

/** Kinds of drift from one text to another, by words alone. */
function kindsOf(origin: string, copy: string): string[] {
  const [left, right] = [origin, copy].map((text) => ({ text: readText(text, null), statements: [] }));
  if (left === undefined || right === undefined) return [];
  return compareTexts(left, right, { passages: [], authentic: false, witnesses: [] }).map(({ kind }) => kind);
}

test("a number, a part, a length, a size or a time made another is a change", () => {
  for (const [origin, copy] of [
    ["The ferry takes just under an hour to the island.", "The ferry takes just under half an hour to the island."],
    ["The mill will be shut for three weeks in August.", "The mill will be shut for a fortnight in August."],
    ["The envoy stayed 24 hours at the ford.", "The envoy stayed 24 days at the ford."],
    ["The lake has lost half of its water since 1980.", "The lake has lost two thirds of its water since 1980."],
    ["The fund will sell just under half of the depot.", "The fund will sell more than half of the depot."],
    ["Dozens of sappers were at the ford.", "Thousands of sappers were at the ford."],
    ["The survey of the ford begins in the spring.", "The survey of the ford begins in the autumn."],
    ["The board meets again next month in the fort.", "The board meets again next year in the fort."],
    ["The sluice broke in the morning, the keeper said.", "The sluice broke in the evening, the keeper said."],
    ["About 470 sappers left the ford by boat.", "About 570 sappers left the ford by boat."],
    ["More than 460 sappers left the ford by boat.", "More than 467 sappers left the ford by boat."],
    ["The depot sold 3.36 million fuses to the fort.", "The depot sold 3.7 million fuses to the fort."],
    ["The pump stops six months after the call.", "The pump stops one year after the call."],
  ] as const)
    assert.deepEqual(kindsOf(origin, copy), ["number-or-date-changed"], `${origin} / ${copy}`);
});

test("a year told by its distance from another is that year", () => {
  const origin = "The fort signed the pact of the lake in 2003 and the mill in 1999.";
  assert.deepEqual(
    kindsOf(origin, "The fort signed the pact of the lake in 2003 and the mill four years earlier."),
    [],
  );
  assert.deepEqual(kindsOf(origin, "The mill signed the pact of the lake in 1999, the fort four years later."), []);
  assert.deepEqual(kindsOf(origin, "The fort signed the pact of the lake in 2003 and the mill five years earlier."), [
    "number-or-date-changed",
  ]);
  assert.deepEqual(kindsOf(origin, "The fort signed the pact of the lake in 2003 and the mill four years later."), [
    "number-or-date-changed",
  ]);
});

test("a number that came from another sentence is not changed", () => {
  const origin =
    "Eleven mines were found by sappers at the ford on the eastern road.\nThree herders were hurt there in the spring.";
  const kinds = (copy: string) => kindsOf(origin, copy).filter((kind) => kind === "number-or-date-changed");
  assert.deepEqual(
    kinds(
      "Mines hurt three herders before sappers found them at the ford on the eastern road.\nThe herders were hurt.",
    ),
    [],
  );
  assert.deepEqual(kinds("Three mines were found by sappers at the ford on the eastern road."), [
    "number-or-date-changed",
  ]);
});

test("a number said in another unit, as another part or in another way is none", () => {
  for (const [one, other] of [
    [
      "Soil is sampled at the ford within 48 hours of a call.",
      "Soil is sampled at the ford within two days of a call.",
    ],
    ["The race to the ford was won in 27 minutes and 14 seconds.", "The race to the ford was won in 27:14 minutes."],
    ["The crossing to the fort took 90 minutes.", "The crossing to the fort took an hour and a half."],
    ["One in five posts of the fort is vacant.", "Twenty percent of the posts of the fort are vacant."],
    ["One mill in five hides its income.", "One in five mills hides its income."],
    ["Eleven of the fourteen judges of the fort agreed.", "Eleven out of fourteen judges of the fort agreed."],
    ["The pump of the fort stopped at 3.40 a.m.", "The pump of the fort stopped at 3:40 in the morning."],
    ["Hundreds of sappers were at the ford.", "Several hundred sappers were at the ford."],
    ["The depot of the fort holds no more than 300 fuses.", "The depot of the fort holds at most 300 fuses."],
    ["The pump stops twelve months after the call.", "The pump stops a year after the call."],
    ["The truce at the ford lasted 18 months.", "The truce at the ford lasted a year and a half."],
    ["The second half of the match at the fort began late.", "The second half of the match at the fort started late."],
    ["The season of 2019–20 was the best of the fort.", "The season of 2019/2020 was the best of the fort."],
    ["The fort was rebuilt in the 1990s by sappers.", "The fort was rebuilt in the nineties by sappers."],
    ["The fort was built in the 1800s above the ford.", "The fort was built in the 19th century above the ford."],
    ["Almost 500 sappers left the ford by boat.", "Some 498 sappers left the ford by boat."],
    ["More than 460 sappers left the ford by boat.", "Of the sappers, 467 left the ford by boat."],
    ["The depot sold 3.36 million fuses to the fort.", "The depot sold 3.4 million fuses to the fort."],
    ["The trench at the ford is 6 feet deep.", "The trench at the ford is 1.8 metres deep."],
    ["The ford is 1.5 km from the mill.", "The ford is 1,500 metres from the mill."],
    ["Every fifth post of the fort is vacant.", "Of the posts of the fort, 20 percent are vacant."],
    ["The rule of the fort ends in three months.", "The rule of the fort ends in a quarter of a year."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});
