import assert from "node:assert/strict";
import { test } from "node:test";
import { readTokens } from "./tokens.ts";

test("tokens have their exact characters", () => {
  const text = "The ministry said on Monday: “We remain bound.”";
  const tokens = readTokens(text);
  assert.deepEqual(
    tokens.map(({ start, end }) => text.slice(start, end)),
    ["The", "ministry", "said", "on", "Monday", ":", "“", "We", "remain", "bound", ".", "”"],
  );
});

// Handed over whole, 8,000 characters of "://" take half a minute.
test("a run without white space is read in pieces of 512 characters", () => {
  for (const unit of ["x", "a1", "://", "'", "$1", "😀"]) {
    const text = unit.repeat(Math.ceil(10_000 / unit.length));
    const tokens = readTokens(text);
    assert.ok(
      tokens.every(({ start, end }) => end - start <= 512),
      unit,
    );
    assert.equal(tokens.map((token) => token.text).join(""), text, unit);
  }
});

test("a word of 512 characters is left whole, and what stands beside a longer one too", () => {
  const long = "x".repeat(512);
  assert.deepEqual(
    readTokens(`See ${long} there.`).map(({ text }) => text),
    ["See", long, "there", "."],
  );
  assert.deepEqual(
    readTokens(`See ${long}yy there.`).map(({ text }) => text),
    ["See", long, "yy", "there", "."],
  );
});

test("a word is whole with any letter of Europe or of Vietnam", () => {
  const text = "Sapper Senad Hodžić met Erdoğan, Wałęsa, Đorđević and Nguyễn in Łódź.";
  const tokens = readTokens(text);
  assert.deepEqual(
    tokens.map(({ text }) => text),
    text.match(/\p{L}+|[,.]/gu),
  );
  for (const { start, end, text: written } of tokens) assert.equal(text.slice(start, end), written);
});
