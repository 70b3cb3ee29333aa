import assert from "node:assert/strict";
import { test } from "node:test";
import { BOILERPLATE, makeReport, shuffle } from "../../../test/fixtures/lineage/make-reports.ts";
import { type Page, toArticle } from "../../../test/fixtures/lineage/reports.ts";
import { extendLineage, openLineage, traceLineage } from "../trace.ts";

function trace(pages: readonly Page[]) {
  return traceLineage(pages.map(toArticle)).value;
}

test("articles that share only a long standing notice are no family", () => {
  for (const sentences of [2, 3, 5, 8]) {
    const pages = Array.from({ length: 12 }, (_, number) => ({
      id: `page${number}`,
      text: `${makeReport(number + 1, sentences)}\n${BOILERPLATE}`,
    }));
    assert.equal(trace(pages).families.length, 12, `${sentences} sentences of their own`);
  }
});

test("copies of one report that carry the notice of each outlet stay one family", () => {
  const pages = Array.from({ length: 5 }, (_, number) => ({
    id: `page${number}`,
    text: `${makeReport(1)}\n${makeReport(100 + number, 2)}\n${BOILERPLATE}`,
  }));
  assert.equal(trace(pages).families.length, 1);
});

test("a background paragraph that comes back in later reports does not join them", () => {
  const background = makeReport(50, 3);
  const pages = Array.from({ length: 6 }, (_, number) => ({
    id: `page${number}`,
    text: `${makeReport(number + 1, 7)}\n${background}`,
  }));
  assert.equal(trace(pages).families.length, 6);
});

test("a page that holds three reports does not join their families", () => {
  const reports = [1, 2, 3].map((seed) => makeReport(seed));
  const pages = [
    ...reports.map((text, number) => ({ id: `single${number}`, text })),
    ...reports.map((text, number) => ({ id: `copy${number}`, text })),
    { id: "digest", text: reports.join("\n") },
  ];
  const lineage = trace(pages);
  assert.equal(lineage.families.length, 4);
  for (const family of lineage.families) {
    const subjects = new Set(family.members.map((id) => id.replace(/\D/gu, "")));
    assert.ok(subjects.size <= 1 || family.members.length === 1);
  }
  assert.ok(lineage.derivations.some(({ from }) => from === "digest#0"));
});

test("an article made of two has two parents and is a member of one family", () => {
  const [long, short] = [makeReport(1, 9), makeReport(2, 6)];
  const tail = short.split("\n").slice(0, 4).join("\n");
  const lineage = trace([
    { id: "a", text: long, published: "2025-01-01" },
    { id: "b", text: short, published: "2025-01-01" },
    { id: "blend", text: `${long}\n${tail}`, published: "2025-01-02" },
  ]);
  assert.deepEqual(
    lineage.derivations.filter(({ from }) => from === "blend#0").map(({ to }) => to),
    ["a#0", "b#0"],
  );
  assert.equal(lineage.families.length, 2);
});

test("a few sentences of another report in an article's tail are a second parent, typed as an excerpt", () => {
  const [long, other] = [makeReport(1, 9), makeReport(2, 14)];
  const tail = other.split("\n").slice(5, 8).join("\n");
  const lineage = trace([
    { id: "a", text: long, published: "2025-01-01" },
    { id: "b", text: other, published: "2025-01-01" },
    { id: "blend", text: `${long}\n${tail}`, published: "2025-01-02" },
  ]);
  assert.deepEqual(
    lineage.derivations.map(({ from, to, type }) => [from, to, type]),
    [
      ["blend#0", "a#0", "edited-copy"],
      ["blend#0", "b#0", "excerpt"],
    ],
  );
  assert.equal(lineage.families.length, 2);
});

test("a copy of a copy keeps its depth", () => {
  const lines = makeReport(1, 12).split("\n");
  const edit = (text: readonly string[], from: number) =>
    text.map((line, index) =>
      index >= from && index < from + 3 ? line.replace("people", "residents of the area") : line,
    );
  const [second, third] = [edit(lines, 0), edit(edit(lines, 0), 4)];
  const lineage = trace([
    { id: "first", text: lines.join("\n"), published: "2025-01-01" },
    { id: "second", text: second.join("\n"), published: "2025-01-02" },
    { id: "third", text: third.join("\n"), published: "2025-01-03" },
  ]);
  assert.deepEqual(
    lineage.derivations.map(({ from, to, depth }) => [from, to, depth]),
    [
      ["second#0", "first#0", 1],
      ["third#0", "second#0", 2],
    ],
  );
});

test("many copies: shuffles and batches give the same lineage, byte for byte", () => {
  // More copies than a bucket holds and a term in more documents than the index keeps: both caps are met.
  const wire = makeReport(1);
  const pages: Page[] = [
    ...Array.from({ length: 40 }, (_, number) => ({
      id: `copy${number}`,
      text: `${wire}\n${makeReport(200 + number, 1)}`,
      published: `2025-01-${String((number % 28) + 1).padStart(2, "0")}`,
    })),
    ...Array.from({ length: 150 }, (_, number) => ({
      id: `other${number}`,
      text: `${makeReport(300 + number, 5)}\nThe Quartzendorf treaty of Vellichor was named by all of them.`,
    })),
  ];
  const articles = pages.map(toArticle);
  const expected = JSON.stringify(traceLineage(articles).value);
  for (let seed = 1; seed <= 3; seed++) {
    const shuffled = shuffle(articles, seed);
    const state = openLineage();
    const cuts = [0, 20 * seed, 60 + 15 * seed, shuffled.length];
    let last = "";
    for (let batch = 0; batch < 3; batch++) {
      last = JSON.stringify(extendLineage(state, shuffled.slice(cuts[batch], cuts[batch + 1])).value);
    }
    assert.equal(last, expected, `seed ${seed}`);
  }
});
