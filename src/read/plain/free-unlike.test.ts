import assert from "node:assert/strict";
import { test } from "node:test";
import { SIGN } from "../data/sign-words.ts";
import type { Unit } from "../unit.ts";
import { freeUnlike } from "./free-unlike.ts";
import type { LineClass } from "./line-model.ts";

function free(lines: readonly (readonly [own: LineClass, text: string])[]): string {
  const units = lines.map(
    ([, text], line): Unit => ({
      start: line,
      end: line + 1,
      text,
      map: null,
      line,
      blankBefore: false,
      look: "short",
      signs: SIGN.wide,
    }),
  );
  const classes = lines.map(([own]) => own);
  freeUnlike(units, classes);
  return classes.map((own) => own.charAt(0)).join("");
}

const LIST = [
  ["body", "The pier was shut on Monday."],
  ["teaser", "World Harbour opens after a storm"],
  ["teaser", "Sport Rowers win by a length"],
  ["teaser", "Business Ferry prices rise again"],
] as const;

test("a line behind a list whose headlines all open with a section's name is the report's where it opens with none", () => {
  assert.equal(free([...LIST, ["teaser", "So, what does it cost?"], ["body", "It costs more."]]), "btttbb");
});

test("what stands between the headlines of such a list, or where no report goes on, stays the list's", () => {
  assert.equal(free([...LIST, ["teaser", "So, what does it cost?"], ["other", "Share"]]), "btttto");
  assert.equal(
    free([LIST[0], LIST[1], ["teaser", "Our best, every hour"], LIST[2], LIST[3], ["body", "It costs more."]]),
    "bttttb",
  );
  assert.equal(free([...LIST.slice(1), ["teaser", "So, what does it cost?"], ["body", "It costs more."]]), "ttttb");
});

test("headlines without sections say nothing of the line behind them", () => {
  const plain = [
    LIST[0],
    ["teaser", "Harbour opens"],
    ["teaser", "Rowers win"],
    ["teaser", "Ferry prices rise"],
  ] as const;
  assert.equal(free([...plain, ["teaser", "So, what does it cost?"], ["body", "It costs more."]]), "bttttb");
});
