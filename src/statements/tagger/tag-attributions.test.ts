import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { parseModel, type TaggedAttribution, tagAttributions } from "./tag-attributions.ts";
import type { NameMention } from "./tokenize.ts";

const model = parseModel(readFileSync(new URL("../../../models/attribution/model.bin", import.meta.url)));

function quote(text: string, tagged: readonly TaggedAttribution[]): Record<string, string[]>[] {
  const sliced = (spans: TaggedAttribution["cue"]): string[] => spans.map(({ start, end }) => text.slice(start, end));
  return tagged.map(({ source, cue, content }) => ({
    source: sliced(source),
    cue: sliced(cue),
    content: sliced(content),
  }));
}

test("who said what is tagged and linked", () => {
  const text =
    "The ministry confirmed the deposit on Monday. “We remain bound by every article of the convention,” the spokeswoman said.";
  assert.deepEqual(quote(text, tagAttributions(text, model)).at(-1), {
    source: ["the spokeswoman"],
    cue: ["said"],
    content: ["“We remain bound by every article of the convention,”"],
  });
});

test("a content split by its cue stays one attribution", () => {
  const text = "“The stockpile is gone,” the minister said on Tuesday, “and it will not return.”";
  const tagged = quote(text, tagAttributions(text, model));
  assert.equal(tagged.length, 1);
  assert.deepEqual(tagged[0]?.content, ["“The stockpile is gone,”", "“and it will not return.”"]);
});

test("names of States may be exchanged: the same spans, offsets mapped", () => {
  const write = (state: string, capital: string, demonym: string): [string, NameMention[]] => {
    const parts = [
      ["Officials in "],
      [capital, "capital"],
      [" said "],
      [state, "name"],
      [" had “met its duties,” and a "],
      [demonym, "demonym"],
      [" envoy told reporters that it would stay."],
    ] as const;
    const names: NameMention[] = [];
    let text = "";
    for (const [part, kind] of parts) {
      if (kind !== undefined) names.push({ span: { start: text.length, end: text.length + part.length }, kind });
      text += part;
    }
    return [text, names];
  };
  const read = (...names: [string, string, string]): string =>
    JSON.stringify(
      quote(write(...names)[0], tagAttributions(write(...names)[0], model, write(...names)[1])),
      (_, value) =>
        typeof value === "string"
          ? value.replace(names[1], "<capital>").replace(names[0], "<state>").replace(names[2], "<demonym>")
          : value,
    );
  assert.equal(read("Republic of Korea", "New Delhi", "Estonian"), read("Chad", "Oslo", "U.S."));
});

test("spans of any text lie inside it, hold no line break and begin and end with visible characters", () => {
  const pieces = fc.constantFrom(
    "“We stay,” ",
    "the minister said",
    ". ",
    "\n\n",
    "\r\n",
    "🕊️ ",
    "e\u0301tat ",
    "«Да», ",
    "„Ja“ ",
    "「はい」",
    "‘yes’ ",
    '"no ',
    "שלום ",
    "according to the report, ",
    "the envoy: ",
    "that it would ",
    "x",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      for (const { source, cue, content } of tagAttributions(text, model)) {
        for (const { start, end } of [...source, ...cue, ...content]) {
          assert.match(text.slice(start, end), /^\S(?:[^\n\r]*\S)?$/u);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("what was read before changes nothing", () => {
  const text = "The envoy said the deadline had passed.\n\nThe report blamed “a lack of funds.”";
  const before = tagAttributions(text, model);
  tagAttributions("Another text, which somebody wrote, says something else.", model);
  assert.deepEqual(tagAttributions(text, model), before);
});

test("a text longer than a stretch is read to its end", () => {
  const paragraph = "“The mines were cleared,” the mayor said after the visit, and the road was opened.";
  const text = Array(400).fill(paragraph).join("\n\n");
  const tagged = tagAttributions(text, model);
  assert.ok(tagged.some(({ cue }) => (cue[0]?.start ?? 0) > text.length - paragraph.length));
});

test("an empty text has no attributions", () => {
  assert.deepEqual(tagAttributions("", model), []);
  assert.deepEqual(tagAttributions(" \n\n ", model), []);
});

test("bytes that are no model are refused with what to do", () => {
  assert.throws(() => parseModel(new Uint8Array([1, 2, 3])), { code: "S002" });
  assert.throws(() => parseModel(new Uint8Array(64)), { code: "S002" });
});
