import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Gazetteer } from "../text/gazetteer.ts";
import { parseStates } from "./parse-states.ts";

const csv = readFileSync(new URL("../../treaties/states.csv", import.meta.url), "utf8");
const HEADER = "code,iso2,name,names,capitals,metonyms,demonyms,from,to,standing,source";

test("the shipped States load without a diagnostic", () => {
  const { value, diagnostics } = parseStates(csv);
  assert.deepEqual(diagnostics, []);
  const standings = Map.groupBy(value, (state) => state.standing);
  assert.equal(standings.get("un-member")?.length, 193);
  assert.equal(standings.get("un-observer")?.length, 2);
});

test("a State is found by the names that news gives it", () => {
  const gazetteer = new Gazetteer(parseStates(csv).value);
  const cases: readonly (readonly [string, string])[] = [
    ["Russia", "RUS"],
    ["Russian Federation", "RUS"],
    ["RU", "RUS"],
    ["Turkey", "TUR"],
    ["Türkiye", "TUR"],
    ["Ivory Coast", "CIV"],
    ["Burma", "MMR"],
    ["Swaziland", "SWZ"],
    ["UK", "GBR"],
    ["Britain", "GBR"],
    ["the Netherlands", "NLD"],
    ["U.S.", "USA"],
    ["Republic of Korea", "KOR"],
    ["DPRK", "PRK"],
    ["Congo", "COG"],
    ["DR Congo", "COD"],
    ["Guinea-Bissau", "GNB"],
    ["Equatorial Guinea", "GNQ"],
    ["Guinea", "GIN"],
    ["Niger", "NER"],
    ["Dominica", "DMA"],
    ["Dominican Republic", "DOM"],
    ["USSR", "SUN"],
    ["Bolivia (Plurinational State of)", "BOL"],
  ];
  for (const [name, code] of cases) assert.equal(gazetteer.findByName(name)?.code, code, name);
});

test("a capital, a metonym and an adjective stand for the State in running text", () => {
  const gazetteer = new Gazetteer(parseStates(csv).value);
  const text = "The Kremlin answered Kiev; Papua New Guinea and the White House kept silent, a Nigerien envoy said.";
  assert.deepEqual(
    gazetteer.findMentions(text).map((mention) => `${mention.kind} ${mention.state}`),
    ["metonym RUS", "capital UKR", "name PNG", "metonym USA", "demonym NER"],
  );
});

test("no two States share a written name", () => {
  const { value } = parseStates(csv);
  const owners = new Map<string, (typeof value)[number]["code"]>();
  for (const state of value) {
    for (const name of [state.name, ...state.names]) {
      const folded = name
        .normalize("NFD")
        .replace(/[\p{M}.'’()]/gu, "")
        .toLowerCase();
      assert.ok([undefined, state.code].includes(owners.get(folded)), `${name}: ${owners.get(folded)} ${state.code}`);
      owners.set(folded, state.code);
    }
  }
});

test("a faulty row is reported with file, line, column, expected and received, and the rest loads", () => {
  const rows = [
    "AAA,,Alfa,,,,,2001-02-30,,un-member,test",
    "BB,,Bravo,,,,,,,un-member,test",
    "CCC,,Charlie,,,,,,,un-member,",
    "DDD,,Delta,,,,,,,un-member,test",
    "DDD,,Delta,,,,,,,un-member,test",
  ];
  const { value, diagnostics } = parseStates([HEADER, ...rows].join("\n"));
  assert.deepEqual(
    value.map((state) => state.code),
    ["DDD"],
  );
  assert.deepEqual(
    diagnostics.map(({ code, where }) => `${code} ${where}`),
    ["R002 states.csv line 2", "R001 states.csv line 3", "R008 states.csv line 4", "R006 states.csv line 6"],
  );
  assert.match(diagnostics[0]?.message ?? "", /column from: expected a day of the calendar.*received 2001-02-30/);
});

test("a missing column is reported", () => {
  const { diagnostics } = parseStates("code,name\nAAA,Alfa\n");
  assert.ok(diagnostics.some(({ code, message }) => code === "R007" && message.includes("standing")));
});
