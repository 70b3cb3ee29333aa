import assert from "node:assert/strict";
import { test } from "node:test";
import { splitAttribution } from "./split-attribution.ts";

test("who says it is read from every form in which a headline attributes", () => {
  const cases = [
    ["Votes were bought, opposition says", "opposition", "Votes were bought"],
    ["Votes were bought, says the opposition", "opposition", "Votes were bought"],
    ["Votes were bought, according to opposition", "opposition", "Votes were bought"],
    ["According to opposition, votes were bought", "opposition", "votes were bought"],
    ["Opposition: votes were bought", "Opposition", "votes were bought"],
    ["Votes were bought – opposition", "opposition", "Votes were bought"],
    ["Opposition claims votes were bought", "Opposition", "votes were bought"],
    ["Election monitors said that votes were bought", "Election monitors", "votes were bought"],
  ] as const;
  for (const [headline, speaker, said] of cases) {
    const { attribution, ...rest } = splitAttribution(headline);
    assert.deepEqual({ speaker: attribution.speaker, said: rest.said }, { speaker, said }, headline);
  }
});

test("a topic before a colon and a headline without a speaker are given to nobody", () => {
  for (const headline of [
    "Harbour strike: ferries stop for a day",
    "Ferries stop for a day, ports empty",
    "Rebels shell hospital",
  ])
    assert.equal(splitAttribution(headline).attribution.speaker, null, headline);
  assert.equal(splitAttribution("Harbour strike: ferries stop for a day").attribution.unsure, true);
});
