import assert from "node:assert/strict";
import { test } from "node:test";
import { ALONE } from "../../../../test/build/comparison.ts";
import { buildState } from "../../../../test/build/state.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { Gazetteer } from "../../../text/gazetteer.ts";
import { compareTexts } from "../compare-texts.ts";
import { readText } from "../texts/read-text.ts";
import type { ReadStatements } from "../unit-pair.ts";

const gazetteer = new Gazetteer([
  buildState("PER", "Peru", { demonyms: ["Peruvian"] }),
  buildState("TCD", "Chad", { demonyms: ["Chadian"] }),
]);

/** A text of which some words are a statement each: source, cue, content. */
function read(text: string, stated: readonly (readonly [string, string, string])[]): ReadStatements {
  const spansOf = (quote: string) => [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }];
  const statements = stated.map(
    ([source, cue, content]) =>
      ({
        source: spansOf(source),
        cue: spansOf(cue),
        content: spansOf(content),
        speaker: null,
        stance: "asserts",
        negative: false,
      }) as unknown as AttributionRelation,
  );
  return { text: readText(text, gazetteer), statements };
}

function findChanges(origin: ReadStatements, copy: ReadStatements): string[] {
  return compareTexts(origin, copy, ALONE)
    .filter(({ kind }) => kind === "speaker-changed")
    .map(({ sentence }) => sentence);
}

const TOLD = "the convoy was turned back at the bridge on Friday";
const CLOSING = "On Friday the convoy was turned back at the bridge";
const ENVOY = " The envoy Tomas Brel was not there.";

function openedBy(speaker: string): ReadStatements {
  return read(`${speaker} said that ${TOLD}.${ENVOY}`, [[speaker, "said", `that ${TOLD}`]]);
}

function closedBy(speaker: string): ReadStatements {
  return read(`${CLOSING}, ${speaker} said.${ENVOY}`, [[speaker, "said", CLOSING]]);
}

test("words given to another person, another office, another State's office or another sort of body have another speaker", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["Marta Iven", "Tomas Brel"],
    ["The Defence Ministry", "the Health Ministry"],
    ["Peru's foreign ministry", "Chad's foreign ministry"],
    ["The company", "the court"],
    ["The Office of Civil Defence", "the Office of Public Works"],
  ];
  for (const [was, is] of pairs) {
    const [found] = findChanges(openedBy(was), closedBy(is));
    assert.equal(found, `The origin gives this to ${was}; this copy gives it to ${is}.`, `${was} and ${is}`);
  }
});

test("a speaker called by other words is no other speaker", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["Marta Iven", "the mission's spokeswoman, Marta Iven,"],
    ["The Defence Ministry", "the Ministry of Defence"],
    ["Peru's foreign ministry", "the Peruvian foreign ministry"],
    ["The company", "the firm"],
    ["Economists", "scholars of economics"],
    ["People once held there", "former inmates"],
  ];
  for (const [was, is] of pairs) assert.deepEqual(findChanges(openedBy(was), closedBy(is)), [], `${was} and ${is}`);
});

test("two speakers who are told of in the other order keep their words", () => {
  const origin = read("Marta Iven said the depot was empty, but Tomas Brel said that nine lorries had stood there.", [
    ["Marta Iven", "said", "the depot was empty"],
    ["Tomas Brel", "said that", "that nine lorries had stood there"],
  ]);
  const copy = read(
    "Tomas Brel said nine lorries had stood there, while the depot was empty according to Marta Iven.",
    [
      ["Tomas Brel", "said", "nine lorries had stood there"],
      ["Marta Iven", "according to", "the depot was empty"],
    ],
  );
  assert.deepEqual(findChanges(origin, copy), []);
});

test("the house in which something is said speaks", () => {
  const origin = read(`In the Ministry of Defence they said that ${TOLD}.`, [["they", "said", `that ${TOLD}`]]);
  assert.deepEqual(findChanges(origin, closedBy("the Defence Ministry")), []);
  assert.equal(findChanges(origin, closedBy("the Health Ministry")).length, 1);
});
