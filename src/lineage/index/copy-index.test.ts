import assert from "node:assert/strict";
import { test } from "node:test";
import { makeReport, shuffle } from "../../../test/fixtures/lineage/make-reports.ts";
import { CopyIndex } from "./copy-index.ts";

/** 1,200 reports, every fourth the copy of an earlier one with its last line changed; enough for the table to be doubled several times. */
const TEXTS = Array.from({ length: 1200 }, (_, number) => {
  const source = number % 4 === 3 ? number - 3 : number;
  const lines = makeReport(source).split("\n");
  return source === number ? lines.join("\n") : [...lines.slice(0, -1), `Number ${number}.`].join("\n");
});

/** Pairs of texts that meet, as numbers of {@link TEXTS}, when they are added in this order. */
function findMeetings(order: readonly number[], expected: number): string[] {
  const index = new CopyIndex(expected);
  const met = new Set<string>();
  for (const number of order) {
    const place = index.add(
      TEXTS[number] ?? "",
      number,
      (earlier) => met.add([number, order[earlier] ?? -1].sort((a, b) => a - b).join(" ")),
      () => assert.fail("no bucket is crowded here"),
    );
    assert.equal(order[place], number);
  }
  return [...met].sort();
}

test("every copy meets its source, whatever the order and the room made at first", () => {
  const inOrder = TEXTS.map((_, number) => number);
  const met = findMeetings(inOrder, 4);
  for (let number = 3; number < TEXTS.length; number += 4) assert.ok(met.includes(`${number - 3} ${number}`));
  assert.ok(met.length < TEXTS.length / 3, "hardly anything else meets");
  assert.deepEqual(findMeetings(shuffle(inOrder, 5), TEXTS.length), met);
});

test("candidates of a document are those that it met", () => {
  const index = new CopyIndex();
  for (const [number, text] of TEXTS.entries())
    index.add(
      text,
      number,
      () => undefined,
      () => undefined,
    );
  for (let number = 0; number < TEXTS.length; number += 4) {
    const found = new Set<number>();
    index.findCandidates(number, (other) => found.add(other));
    assert.ok(found.has(number + 3));
  }
});

test("a text without words meets nothing, and a crowd of copies is told of", () => {
  const index = new CopyIndex();
  let crowded = 0;
  for (let number = 0; number < 40; number++) {
    index.add(
      "…",
      number,
      () => assert.fail("it has no words"),
      () => assert.fail("it has no words"),
    );
    index.add(
      TEXTS[0] ?? "",
      number,
      () => undefined,
      () => {
        crowded++;
      },
    );
  }
  // From the 25th copy on, in each of 16 bands.
  assert.equal(crowded, 16 * 16);
});
