import assert from "node:assert/strict";
import { test } from "node:test";
import { buildState } from "../../test/build/state.ts";
import { State } from "../model/state.ts";
import { Gazetteer } from "./gazetteer.ts";

const gazetteer = new Gazetteer(
  [
    {
      code: "UKR",
      iso2: "UA",
      name: "Ukraine",
      names: [],
      capitals: ["Kyiv", "Kiev"],
      metonyms: [],
      demonyms: ["Ukrainian"],
    },
    {
      code: "SSD",
      iso2: "SS",
      name: "South Sudan",
      names: [],
      capitals: ["Juba"],
      metonyms: [],
      demonyms: ["South Sudanese"],
    },
    { code: "SDN", iso2: "SD", name: "Sudan", names: [], capitals: ["Khartoum"], metonyms: [], demonyms: ["Sudanese"] },
    {
      code: "TUR",
      iso2: "TR",
      name: "Türkiye",
      names: ["Turkey"],
      capitals: ["Ankara"],
      metonyms: [],
      demonyms: ["Turkish"],
    },
    {
      code: "CIV",
      iso2: "CI",
      name: "Côte d'Ivoire",
      names: ["Ivory Coast"],
      capitals: ["Yamoussoukro"],
      metonyms: [],
      demonyms: ["Ivorian"],
    },
  ].map((row) => State.parse({ ...row, from: null, to: null, standing: "un-member", source: "test" })),
);

function mentions(text: string): string[] {
  return gazetteer
    .findMentions(text)
    .map(({ span, state, kind }) => `${text.slice(span.start, span.end)}=${state}:${kind}`);
}

test("the longest name wins and a possessive stays outside", () => {
  assert.deepEqual(mentions("South Sudan's note reached Kyiv; Sudanese and Ukrainian officials met."), [
    "South Sudan=SSD:name",
    "Kyiv=UKR:capital",
    "Sudanese=SDN:demonym",
    "Ukrainian=UKR:demonym",
  ]);
});

test("a possessive may stand inside a name", () => {
  const known = new Gazetteer([
    buildState("XAA", "Example", { names: ["Republic of Example"] }),
    buildState("XBB", "North Example", { names: ["Democratic People's Republic of Example"] }),
  ]);
  for (const mark of ["'", "’"]) {
    const found = known.findMentions(`the Democratic People${mark}s Republic of Example`);
    assert.deepEqual(
      found.map(({ state }) => state),
      ["XBB"],
    );
  }
});

test("a lower-case common noun is no State", () => {
  assert.deepEqual(mentions("They ate turkey in Turkey."), ["Turkey=TUR:name"]);
});

test("names resolve in any case, by code, with or without diacritics", () => {
  for (const name of ["cote d'ivoire", "Ivory Coast", "CI", "CIV", "the Ivory Coast"])
    assert.equal(gazetteer.findByName(name)?.code, "CIV");
});

test("a typo gets suggestions", () => {
  assert.equal(gazetteer.findByName("Ukrane"), null);
  assert.deepEqual(gazetteer.suggest("Ukrane"), ["Ukraine"]);
});

test("an adjective with an accent that no form of it has is part of a name", () => {
  assert.deepEqual(mentions("Captain Ukraïnian Ospina met a Ukrainian officer in Kýiv."), [
    "Ukrainian=UKR:demonym",
    "Kýiv=UKR:capital",
  ]);
});
