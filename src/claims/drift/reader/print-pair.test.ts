import assert from "node:assert/strict";
import { test } from "node:test";
import { buildState } from "../../../../test/build/state.ts";
import { Gazetteer } from "../../../text/gazetteer.ts";
import { type DriftWord, readText } from "../texts/read-text.ts";
import { printMarkedPair, printPair } from "./print-pair.ts";

const gazetteer = new Gazetteer([
  buildState("HND", "Honduras", { demonyms: ["Honduran"] }),
  buildState("TTO", "Trinidad and Tobago"),
]);

/** A pair whose mark is a word of the first side. */
function print(origin: string, word: string, copy: string, names: Gazetteer | null = gazetteer) {
  const [side, other] = [origin, copy].map((line) => ({
    text: readText(line, names),
    spans: [{ start: 0, end: line.length }],
    words: [],
  }));
  if (side === undefined || other === undefined) throw new Error("two sides were printed");
  const start = origin.indexOf(word);
  return printPair(side, { start, end: start + word.length }, other);
}

test("a mark goes around its words, and States are signs in the order in which they come", () => {
  assert.deepEqual(
    print("Honduras said Trinidad and Tobago fired.", "said", "Trinidad and Tobago fired at Honduran posts."),
    {
      marked: "\ue010 \ue000said\ue001 \ue011 fired.",
      other: "\ue011 fired at \ue010 posts.",
    },
  );
});

test("two States exchanged print the same", () => {
  const one = print("Honduras denies that Trinidad and Tobago paid.", "denies", "Trinidad and Tobago paid Honduras.");
  const two = print("Trinidad and Tobago denies that Honduras paid.", "denies", "Honduras paid Trinidad and Tobago.");
  assert.deepEqual(one, two);
});

test("a mark inside a State's name goes around it, one at its end behind it", () => {
  assert.equal(print("Trinidad and Tobago paid.", "and", "It paid.").marked, "\ue000\ue010\ue001 paid.");
  assert.equal(print("It was Honduras.", "was Honduras", "It.").marked, "It \ue000was \ue010\ue001.");
});

test("a sign in a page's own text is white space", () => {
  assert.deepEqual(print("He \ue001said so\ue010.", "said", "So \ue000 it is.", null), {
    marked: "He  \ue000said\ue001 so .",
    other: "So   it is.",
  });
});

test("of a pair with a mark on both sides names are signs too, one for each name", () => {
  const text = readText("Ada Verrin said the depot was empty, Verrin's driver wrote.", null);
  const other = readText("The depot, Tom Oder said, was full.", null);
  const [left, right] = [text, other].map((read) => ({
    text: read,
    words: read.words,
    spans: [{ start: 0, end: read.text.length }],
  }));
  if (left === undefined || right === undefined) throw new Error("two sides were printed");
  const keyOf = (word: DriftWord) => (/^(?:Ada|Verrin|Tom|Oder)/.test(word.written) ? word.stem : null);
  assert.deepEqual(printMarkedPair(left, { start: 0, end: 10 }, right, { start: 11, end: 19 }, keyOf), {
    marked: "\ue000\ue002 \ue003\ue001 said the depot was empty, \ue003's driver wrote.",
    other: "The depot, \ue000\ue004 \ue005\ue001 said, was full.",
  });
});
