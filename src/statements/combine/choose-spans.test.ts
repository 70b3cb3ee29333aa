import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseSource, giveParticiple } from "./choose-spans.ts";

/** `[source, cue]` of a text in which the tagger marked these. */
function give(text: string, source: string, cue: string): readonly string[] {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const given = giveParticiple(text, { source: [spanOf(source)], cue: [spanOf(cue)] });
  return [...given.source, ...given.cue].map(({ start, end }) => text.slice(start, end));
}

test("a participle behind its noun is of the source", () => {
  assert.deepEqual(give("The State concerned said it had met.", "The State", "concerned said"), [
    "The State concerned",
    "said",
  ]);
  assert.deepEqual(give("The officials questioned denied that.", "The officials", "questioned denied"), [
    "The officials questioned",
    "denied",
  ]);
});

test("a cue of one verb, with its auxiliary or particle, stays whole", () => {
  for (const [source, cue] of [
    ["The State", "said"],
    ["The State", "was told"],
    ["The State", "pointed out"],
    ["The State", "called for"],
  ] as const)
    assert.deepEqual(give(`${source} ${cue} it.`, source, cue), [source, cue]);
});

test("a verb apart from the source is no participle of it", () => {
  assert.deepEqual(give("The State, it seems, added said words.", "The State", "added said"), [
    "The State",
    "added said",
  ]);
});

test("a pronoun in subject's form is the whole source", () => {
  const text = "In a letter of its own it said that the work was done.";
  const tagged = { start: text.indexOf("a letter"), end: text.indexOf(" said") };
  assert.deepEqual(
    chooseSource(text, [tagged], []).map(({ start, end }) => text.slice(start, end)),
    ["it"],
  );
});
