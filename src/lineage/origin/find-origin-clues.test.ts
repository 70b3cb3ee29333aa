import assert from "node:assert/strict";
import { test } from "node:test";
import { toArticle } from "../../../test/fixtures/lineage/reports.ts";
import { findOriginClues } from "./find-origin-clues.ts";

function cluesOf(dateline: string | null, text = "The board met.", publisher?: string) {
  const entry = toArticle({ id: "p", text, ...(publisher === undefined ? {} : { publisher }) });
  const by = { kind: "rule" as const, name: "fixture", version: "1" };
  const article = {
    ...entry.article,
    dateline: dateline === null ? null : { text: dateline, place: dateline, republisher: false, evidence: [], by },
  };
  return findOriginClues({ ...entry, article }).clues.map(({ name, how }) => `${how} ${name}`);
}

test("a service in the brackets of a dateline is the origin, whether on a list or not", () => {
  assert.deepEqual(cluesOf("NEW YORK (Example Wire)"), ["dateline Example Wire"]);
  assert.deepEqual(cluesOf("MOSCOW, July 9. /TASS/."), ["dateline TASS"]);
  assert.deepEqual(cluesOf("KYIV (UNN)"), ["dateline UNN"]);
});

test("a place in brackets is no origin", () => {
  assert.deepEqual(cluesOf("[BANGKOK]"), []);
  assert.deepEqual(cluesOf("KYIV (Ukraine)"), []);
});

test("what a text passes on in passing is no origin of it, in its lead it is", () => {
  const filler = "The council met again in the old town hall and heard three speakers from the valley. ".repeat(12);
  assert.deepEqual(cluesOf(null, `${filler}One bridge was closed, Reuters reported.\n${filler}`), []);
  assert.deepEqual(cluesOf(null, `One bridge was closed, Reuters reported.\n${filler}`), ["relay Reuters"]);
});

test("the strongest sign comes first", () => {
  assert.deepEqual(cluesOf("LONDON (Reuters)", "The board told Reuters.", "Example Times"), [
    "dateline Reuters",
    "addressee Reuters",
    "publisher Example Times",
  ]);
});
