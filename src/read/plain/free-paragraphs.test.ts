import assert from "node:assert/strict";
import { test } from "node:test";
import { SIGN } from "../data/sign-words.ts";
import type { Unit } from "../unit.ts";
import { freeParagraphs } from "./free-paragraphs.ts";
import type { LineClass } from "./line-model.ts";
import { lookAtLine } from "./look-at-line.ts";

const SENTENCE = "The office said on Monday that it had received the notice.";
const HEADLINE = "Harbour board delays the terminal";
const OTHER = "Council approves money for the road";

function freed(lines: readonly string[], guessed: string): string {
  const units = lines.map(
    (text, line): Unit => ({
      text,
      line,
      start: 0,
      end: 0,
      map: null,
      blankBefore: false,
      look: lookAtLine(text),
      signs: SIGN.wide,
    }),
  );
  const names: Readonly<Record<string, LineClass>> = { b: "body", t: "teaser", h: "headline", o: "other" };
  const classes = Array.from(guessed, (letter) => names[letter] ?? "other");
  freeParagraphs(units, classes);
  return classes.map((own) => own.charAt(0)).join("");
}

test("a paragraph behind a list's headlines is the report that goes on", () => {
  assert.equal(freed([SENTENCE, "Read also", HEADLINE, OTHER, SENTENCE, SENTENCE], "bttttb"), "btttbb");
});

test("a paragraph between two insertions is the report's", () => {
  assert.equal(freed([SENTENCE, HEADLINE, SENTENCE, "Read also", OTHER, SENTENCE], "bttttb"), "btbttb");
});

test("excerpts stand between the headlines of their list", () => {
  const lines = [SENTENCE, "Read also", HEADLINE, SENTENCE, OTHER, SENTENCE, SENTENCE];
  assert.equal(freed(lines, "btttttb"), "btttttb");
});

test("a paragraph before a list without a label is the report's", () => {
  assert.equal(freed([SENTENCE, SENTENCE, HEADLINE, OTHER], "bttt"), "bbtt");
});

test("one headline under a label may have one excerpt", () => {
  assert.equal(freed([SENTENCE, "Read also", HEADLINE, SENTENCE, SENTENCE], "btttb"), "btttb");
});

test("behind the report's end nothing is freed", () => {
  assert.equal(freed([SENTENCE, "Read also", HEADLINE, OTHER, SENTENCE, HEADLINE], "bttttt"), "bttttt");
  assert.equal(freed([HEADLINE, SENTENCE, SENTENCE], "ttb"), "ttb");
});
