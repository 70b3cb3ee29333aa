import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { ArticleId } from "../model/article.ts";
import { sliceSpans } from "../model/span.ts";
import { State } from "../model/state.ts";
import { AttributionRelation } from "../model/statement.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { attribute, parseAttributionModel } from "./attribute.ts";

const forms = JSON.parse(readFileSync(new URL("./fixtures/forms.json", import.meta.url), "utf8")) as { text: string }[];
const tagger = parseAttributionModel(readFileSync(new URL("../../models/attribution/model.bin", import.meta.url)));

/** Two States whose names differ in length, number of words and ending. */
const STATES = [
  { code: "NOR", iso2: "NO", name: "Norway", capitals: ["Oslo"], demonyms: ["Norwegian", "Norwegians"] },
  { code: "SLV", iso2: "SV", name: "El Salvador", capitals: ["San Salvador"], demonyms: ["Salvadoran", "Salvadorans"] },
];
const gazetteer = new Gazetteer(
  [
    ...STATES,
    { code: "CHL", iso2: "CL", name: "Chile", capitals: ["Santiago"], demonyms: ["Chilean", "Chileans"] },
  ].map((row) =>
    State.parse({ ...row, names: [], metonyms: [], from: null, to: null, standing: "un-member", source: "test" }),
  ),
);

function read(text: string, attributionModel: typeof tagger | null, language: string | null = "en") {
  return attribute(
    { id: ArticleId.parse("p#0"), text, language, published: null, dateline: null, credits: [] },
    { gazetteer, captured: null, attributionModel },
  ).value;
}

test("names of States swapped in a text are swapped in what is read, and nothing else changes", () => {
  const story = forms.map(({ text }) => text).join("\n");
  for (const text of [...forms.map((form) => form.text), story]) {
    for (const model of [tagger, null]) {
      const straight = JSON.stringify(
        read(text, model).map((statement) => render(text, statement)),
        null,
        1,
      );
      const swapped = swapNames(text);
      const crossed = JSON.stringify(
        read(swapped, model).map((statement) => render(swapped, statement)),
        null,
        1,
      );
      assert.equal(swapNames(crossed), straight);
    }
  }
});

/** A statement with its spans as text, so that offsets of the longer name do not matter. */
function render(text: string, { source, cue, content, ...rest }: AttributionRelation): unknown {
  const places = [source, cue, content].map((spans) => sliceSpans(text, spans, "|"));
  const { madeOn, ...others } = rest;
  return { places, date: madeOn?.date, ...others };
}

function swapNames(text: string): string {
  const pairs = [
    "Norwegians/Salvadorans",
    "Norwegian/Salvadoran",
    "Norway/El Salvador",
    "Oslo/San Salvador",
    "NOR/SLV",
  ].map((pair) => pair.split("/") as [string, string]);
  const other = new Map(
    pairs.flatMap(([a, b]): [string, string][] => [
      [a, b],
      [b, a],
    ]),
  );
  return text.replace(
    /San Salvador|El Salvador|Norwegians|Salvadorans|Norwegian|Salvadoran|Norway|Oslo|NOR|SLV/g,
    (name) => other.get(name) ?? name,
  );
}

const QUOTE_STYLES: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ['"', '"'],
  ["„", "“"],
  ["„", "”"],
  ["«", "»"],
  ["»", "«"],
  ["‘", "’"],
  ["'", "'"],
  ["「", "」"],
  ["『", "』"],
  ["''", "''"],
];

for (const [open, close] of QUOTE_STYLES) {
  test(`a quote in ${open}…${close} is found with its marks`, () => {
    const text = `${open}We will clear every field this year,${close} the minister said.`;
    for (const model of [tagger, null]) {
      const [statement] = read(text, model);
      assert.equal(sliceSpans(text, statement?.content ?? []), `${open}We will clear every field this year,${close}`);
      assert.equal(statement?.kind, "direct");
    }
    const foreign = read(`Das Amt: ${open}Wir werden alle Felder noch in diesem Jahr räumen${close}`, null, "de");
    assert.equal(foreign.length, 1);
  });
}

test("every span is whole, in order, inside the text and not empty, whatever the text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...forms.map((form) => form.text),
      "“",
      "”",
      '"',
      "'",
      "«",
      "「",
      "\r\n",
      "\n",
      "👩‍🚀 ",
      "e\u0301",
      "שלום “עולם” ",
      "مرحبا: «السلام» ",
      " said ",
      ", adding that ",
      ": ",
      "— ",
      "according to Norway ",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      for (const model of [tagger, null]) {
        for (const statement of read(text, model)) {
          AttributionRelation.parse(statement);
          for (const { start, end } of [...statement.source, ...statement.cue, ...statement.content]) {
            assert.ok(0 <= start && start < end && end <= text.length, `${start}-${end} of ${text.length}`);
            assert.equal(splitsCharacter(text, start) || splitsCharacter(text, end), false);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

/** Whether the offset lies inside a surrogate pair. */
function splitsCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

test("a text in CRLF gives the statements of the same text in LF", () => {
  const text = forms.map((form) => form.text).join("\n");
  const dos = text.replaceAll("\n", "\r\n");
  const print = (from: string) =>
    read(from, null).map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => sliceSpans(from, spans, "|")),
    );
  assert.deepEqual(print(dos), print(text));
});

test("a quote that is never closed ends with its paragraph", () => {
  const text = "The minister said: “We will clear every field.\nThe meeting goes on until Friday.";
  const [statement] = read(text, null);
  assert.equal(sliceSpans(text, statement?.content ?? []), "“We will clear every field.");
});

test("the same text is read the same way again", () => {
  const text = forms.map((form) => form.text).join("\n");
  assert.deepEqual(read(text, tagger), read(text, tagger));
});

test("a megabyte in one line comes to an end", () => {
  const unit = "Norway said on Monday that “the work” was done and, according to Oslo, it went on. ";
  assert.ok(read(unit.repeat(Math.ceil(1_000_000 / unit.length)), null).length > 1000);
});

test("text without stops, marks without partners and names without end come to an end", () => {
  for (const unit of [
    "Norway said that it was so and ",
    "“",
    "'a ",
    "said ",
    "Anna ",
    "the ministry, which ",
    "a, b, ",
    "(",
    "x",
    '"',
    "'",
    "://",
  ]) {
    assert.ok(read(unit.repeat(Math.ceil(60_000 / unit.length)), null).length >= 0);
  }
});

test("of marks alone the tagger reads nothing, of other text every position once", (context) => {
  const encode = context.mock.method(tagger.encoder, "encode");
  for (const mark of ['"', "“", "'", "« ", "…"]) assert.deepEqual(read(mark.repeat(40_000), tagger), []);
  assert.equal(encode.mock.callCount(), 0);
  const line = "The ministry said that “the work” was done. ";
  read(line.repeat(500), tagger);
  const positions = encode.mock.calls.reduce((sum, { arguments: [, from, to] }) => sum + to - from, 0);
  assert.equal(positions, 1 + 500 * 11);
});
