import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "../texts/read-text.ts";
import { readHeadline } from "./read-headline.ts";

const NAMES = { gazetteer: null, treaties: null };
const BESIDE = readText(
  "The bridge over the Senna will open in May. The mayor, Ada Example, said that the toll would stay.",
  null,
);

const spelled = (headline: string) => readHeadline(headline, [BESIDE], NAMES).text.text;

test("a headline is spelled out as a sentence", () => {
  const cases = [
    ["Bridge over Senna to open in May", "Bridge over Senna will open in May"],
    ["Bridge not to open in May", "Bridge will not open in May"],
    ["Mayor plans to open bridge in May", "Mayor plans to open bridge in May"],
    ["Bid to open bridge in May", "Bid to open bridge in May"],
    ["Bridge Over Senna Opens In May", "bridge over Senna opens in may"],
    ["BRIDGE OVER SENNA OPENS IN MAY", "bridge over SENNA opens in may"],
    ["'Toll stays' on bridge", "“Toll stays” on bridge"],
    ["Mayor's toll stays on bridge", "Mayor's toll stays on bridge"],
    ["Toll stays, mayor says", "mayor says toll stays"],
  ] as const;
  for (const [headline, sentence] of cases) assert.equal(spelled(headline), sentence, headline);
});

test("a headline that asks, explains or speaks to the reader asserts nothing", () => {
  for (const headline of [
    "Will the bridge open in May?",
    "How the bridge was built",
    "What you need to know about the bridge",
  ])
    assert.equal(readHeadline(headline, [BESIDE], NAMES).asks, true, headline);
  assert.equal(readHeadline("Bridge opens in May", [BESIDE], NAMES).asks, false);
});
