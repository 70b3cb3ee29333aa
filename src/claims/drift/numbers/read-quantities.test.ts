import assert from "node:assert/strict";
import { test } from "node:test";
import { findWords } from "../../stems.ts";
import type { Quantity } from "./quantity.ts";
import { readQuantities } from "./read-quantities.ts";

function read(text: string): Quantity[] {
  const words = findWords(text);
  return readQuantities(words, 0, words.length, text);
}

function mayBeOne(a: string, b: string): boolean {
  const [left, right] = [read(a)[0], read(b)[0]];
  if (left === undefined || right === undefined) return false;
  return [left.value, ...left.others].some((value) => value === right.value || right.others.includes(value));
}

test("a number is one in the marks of any country, in groups and in words", () => {
  for (const [a, b] of [
    ["75,000 mines", "75 000 mines"],
    ["75.000 mines", "75,000 mines"],
    ["7,5 tonnes", "7.5 tonnes"],
    ["1.5 million mines", "1,5 million mines"],
    ["twenty-one mines", "21 mines"],
    ["the round of 16", "the 1/8 final"],
    ["the last-16 second leg", "the 1 / 8 final"],
    ["nearly half trillion crowns", "500 billion crowns"],
    ["a fifth of the seats", "20 percent of the seats"],
    ["two thirds of the fields", "67 percent of the fields"],
    ["half a million mines", "500,000 mines"],
    ["two and a half million crowns", "2.5 million crowns"],
    ["two dozen sappers", "24 sappers"],
    ["two hundred and thirty sappers", "230 sappers"],
    ["one thousand two hundred houses", "1,200 houses"],
    ["a hundred and twenty-one priests", "121 priests"],
    ["18 billions of crowns", "18bn crowns"],
    ["thirty ten-thousands of barrels", "300,000 barrels"],
    ["four hundred and ten thousand houses", "410,000 houses"],
    ["12,00,000 rupees", "12 lakh rupees"],
    ["1.200.000 euros", "1.2 million euros"],
    ["hundred twenty metres", "120 metres"],
    ["twenty and two families", "22 families"],
    ["two thirds of an hour", "40 minutes"],
    ["five and half years", "five years and six months"],
    ["half-century", "50 years"],
    ["fifteen m", "15 metres"],
    ["two millennia", "2000 years"],
  ])
    assert.ok(mayBeOne(a ?? "", b ?? ""), `${a} / ${b}`);
  assert.ok(!mayBeOne("75,000 mines", "57,000 mines"));
  assert.deepEqual(
    read("nineteen twenty-one, two hundred and their leader").map(({ value }) => value),
    [19, 21, 200],
  );
  assert.ok(!mayBeOne("a fifth of the seats", "a quarter of the seats"));
});

test("a time of day is one, however it is said", () => {
  for (const [a, b] of [
    ["at 11:28 AM", "at 11 hours 28 minutes"],
    ["at 5:47 PM", "at 17:00 and 47 minutes"],
    ["at 5:47 PM", "at 1747 hours"],
    ["at 1:23 a.m.", "at 01:23 hours"],
    ["at 1:23 a.m.", "at 01-23 hours"],
    ["at 6:30", "at half past six"],
    ["at 6:45", "at a quarter to seven"],
    ["5 o'clock 45 minutes a.m.", "5:45 in the morning"],
    ["ten in the evening", "22:00"],
    ["17 o'clock", "5 p.m."],
  ])
    assert.ok(mayBeOne(a ?? "", b ?? ""), `${a} / ${b}`);
  assert.equal(read("on March 7: 26% for one, 25% for the other")[1]?.value, 7);
  assert.equal(read("after 11 hours of talks")[0]?.value, 11);
});
