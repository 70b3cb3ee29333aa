import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { readFeatures } from "./features.ts";
import { type NameMention, tokenize } from "./tokenize.ts";

interface Fixture {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: NameMention["kind"] }[];
  readonly tokens: readonly (readonly [number, number] | null)[];
  readonly forms: readonly string[];
  readonly suffix: readonly number[];
  readonly prefix: readonly number[];
  readonly shape: readonly number[];
  readonly quote: readonly number[];
}

const fixtures = JSON.parse(readFileSync(new URL("fixtures/tokens.json", import.meta.url), "utf8")) as Fixture[];

for (const fixture of fixtures) {
  test(`the model sees of ${JSON.stringify(fixture.text.slice(0, 40))} what it was trained to see`, () => {
    const names = fixture.names.map(({ start, end, kind }) => ({ span: { start, end }, kind }));
    const tokens = tokenize(fixture.text, names);
    const vocabulary = new Map([...new Set(fixture.forms)].map((form, row) => [form, row + 1] as const));
    const seen = readFeatures(fixture.text, tokens, vocabulary);
    assert.deepEqual(
      Array.from(seen.token, (token) => (token < 0 ? null : [tokens.start[token], tokens.end[token]])),
      fixture.tokens,
    );
    assert.deepEqual(
      Array.from(seen.word),
      fixture.forms.map((form) => vocabulary.get(form)),
    );
    assert.deepEqual(Array.from(seen.suffix), fixture.suffix);
    assert.deepEqual(Array.from(seen.prefix), fixture.prefix);
    assert.deepEqual(Array.from(seen.shape), fixture.shape);
    assert.deepEqual(Array.from(seen.quote), fixture.quote);
  });
}

test("tokens of any text are in order, apart and free of white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const { start, end } = tokenize(text, []);
      for (const [index, from] of start.entries()) {
        assert.ok(from >= (end[index - 1] ?? 0) && (end[index] ?? 0) > from);
        assert.doesNotMatch(text.slice(from, end[index]), /^\s|\s$/u);
      }
    }),
  );
});

test("a name of several words shows the model no more than a name of one", () => {
  const seenWith = (name: string): unknown => {
    const text = `Officials of ${name} said no.`;
    const start = text.indexOf(name);
    const names: NameMention[] = [{ span: { start, end: start + name.length }, kind: "name" }];
    const { word, suffix, prefix, shape, quote } = readFeatures(text, tokenize(text, names), new Map());
    return [word, suffix, prefix, shape, quote];
  };
  assert.deepEqual(seenWith("Republic of Korea"), seenWith("Chad"));
  assert.deepEqual(seenWith("Guinea-Bissau"), seenWith("Chad"));
});
