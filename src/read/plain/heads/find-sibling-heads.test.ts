import assert from "node:assert/strict";
import { test } from "node:test";
import { toUnits } from "../../../../test/fixtures/read/line-units.ts";
import { SIGN } from "../../data/sign-words.ts";
import type { Unit } from "../../unit.ts";
import type { LineClass } from "../line-model.ts";
import { lookAtLine } from "../lines/look-at-line.ts";
import { findSiblingHeads } from "./find-sibling-heads.ts";

const SENTENCE =
  "The office said on Monday that the notice had been received and that all who are bound would be told of it.";
const ITEMS = [
  "Harbour board delays the terminal",
  "Council approves money for the road",
  "Brewery to close in August",
];

/** Items of a page, a date above each headline or nothing. */
function found(guesses: string, dated: boolean): string {
  const lines = ITEMS.flatMap((item, at) => [...(dated ? [`The Courier · ${11 + at} May 2025`] : []), item, SENTENCE]);
  const units = toUnits(lines).map((unit, line): Unit => (dated && line % 3 === 0 ? { ...unit, look: "date" } : unit));
  const names: Readonly<Record<string, LineClass>> = { b: "body", t: "teaser", h: "headline", o: "other" };
  const classes = Array.from(guesses, (letter) => names[letter] ?? "other");
  findSiblingHeads(units, classes);
  return classes.map((own) => own.charAt(0)).join("");
}

test("a line that is set as two headlines of its page are is one too", () => {
  assert.equal(found("ohb" + "otb" + "ohb", true), "ohb" + "ohb" + "ohb");
});

test("one headline does not say how a page sets them", () => {
  assert.equal(found("ohb" + "otb" + "otb", true), "ohb" + "otb" + "otb");
});

test("lines between paragraphs may be sub-headings", () => {
  assert.equal(found("hb" + "bb" + "hb", false), "hb" + "bb" + "hb");
});

test("numbered items are set alike, whatever stands between them", () => {
  const lines = ITEMS.flatMap((item, at) => [`${at + 1}. ${item}`, SENTENCE]);
  const units = toUnits(lines);
  const classes: LineClass[] = ["headline", "body", "body", "body", "headline", "body"];
  findSiblingHeads(units, classes);
  assert.deepEqual(classes, ["headline", "body", "headline", "body", "headline", "body"]);
});

test("where the first headline of a page is numbered, the numbered lines behind it are headlines too", () => {
  const text = ["1. Ferry sails again at last", SENTENCE, "2. The brewery", SENTENCE, "3. A road", SENTENCE];
  const read = (title: LineClass): string => {
    const units = ["The week in short lines", ...text].map(
      (own, line): Unit => ({
        text: own,
        line,
        start: 0,
        end: 0,
        map: null,
        blankBefore: false,
        look: lookAtLine(own),
        signs: SIGN.wide,
      }),
    );
    const classes: LineClass[] = [title, "headline", "body", "body", "body", "body", "body"];
    findSiblingHeads(units, classes);
    return classes.map((own) => own.charAt(0)).join("");
  };
  assert.equal(read("other"), "ohbhbhb");
  assert.equal(read("headline"), "hhbbbbb");
});
