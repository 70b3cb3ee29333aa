import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeReport } from "../../../test/fixtures/lineage/make-reports.ts";
import { findQuotations } from "./find-quotations.ts";
import { readWords, termOf } from "./read-words.ts";
import { printText } from "./text-print.ts";

function wordsOf(text: string): string[] {
  const { count, start, end } = readWords(text);
  return Array.from({ length: count }, (_, index) => text.slice(start[index], end[index]));
}

test("words are read with their offsets; a possessive and punctuation stay out", () => {
  assert.deepEqual(wordsOf('Vessa’s 1,200 mines don\'t drift—"slowly", É. 7.5%'), [
    "Vessa",
    "1,200",
    "mines",
    "don't",
    "drift",
    "slowly",
    "É",
    "7.5",
  ]);
});

test("an ideograph is a word of its own, Cyrillic and Arabic are read as words", () => {
  assert.deepEqual(wordsOf("地雷 мины ألغام"), ["地", "雷", "мины", "ألغام"]);
});

test("inflection, doubled letters and exchanged transliterations give one term", () => {
  assert.equal(termOf("mines"), termOf("mine"));
  assert.equal(termOf("planned"), termOf("plan"));
  assert.equal(termOf("Kivshyk"), termOf("Kivshik"));
  assert.notEqual(termOf("mine"), termOf("main"));
});

test("offsets of words rise and stay inside any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      const { count, start, end } = readWords(text);
      for (let index = 0; index < count; index++) {
        assert.ok((start[index] ?? 0) < (end[index] ?? 0) && (end[index] ?? 0) <= text.length);
        if (index > 0) assert.ok((end[index - 1] ?? 0) <= (start[index] ?? 0));
      }
    }),
  );
});

test("quotations are found in every kind of mark, apostrophes are none", () => {
  const quotations = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(quotations('He said "one" and “two” and «three» and ‘four’.'), ["one", "two", "three", "four"]);
  assert.deepEqual(quotations("The boards' plan isn't Vessa's."), []);
  assert.deepEqual(quotations("“It goes on in the next paragraph\nThe next one."), [
    "It goes on in the next paragraph",
  ]);
});

test("a text of a hundred thousand sentences is looked at as far as the cap", () => {
  const { sentences, text } = printText('"We count them all," it said. '.repeat(50_000));
  assert.ok(sentences.length <= 1000);
  assert.equal(sentences.at(-1)?.span.end, text.length);
});

test("a sentence is equal to itself in other punctuation and case only", () => {
  const [first] = printText(makeReport(1, 1)).sentences;
  const [shouted] = printText(makeReport(1, 1).toUpperCase().replaceAll(" ", "  ")).sentences;
  const [other] = printText(makeReport(2, 1)).sentences;
  assert.equal(first?.exact, shouted?.exact);
  assert.notEqual(first?.exact, other?.exact);
});
