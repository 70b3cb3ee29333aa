import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readClaim } from "../claims/propositions/read-propositions.ts";
import { readTreatyFiles } from "../input/package-files.ts";
import { civilDate, parsePartialDate } from "../model/civil-date.ts";
import type { Finding } from "../model/finding.ts";
import type { Register } from "../model/register.ts";
import type { State } from "../model/state.ts";
import { loadRegister, type TreatyFiles } from "../record/record.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { checkPropositions } from "./check.ts";

/** Enough treaties for every template, so that a register is quick to build. */
const shipped = new Map(
  [...readTreatyFiles()].filter(([path]) => /^[^/]+$|^(mine-ban|cluster-munitions|ccw-p2)/.test(path)),
);
const { value: register } = loadRegister(shipped);

/** One claim of every kind; {A} and {B} are States, {a} the capital of A. */
const TEMPLATES = [
  "{A} is not a party to the Ottawa Convention",
  "{a} is bound by the Mine Ban Treaty",
  "{A} signed the Ottawa Convention in 1997 and ratified it in 1998",
  "{A} has withdrawn from the Ottawa Convention",
  "{A} announced its intention to withdraw from the Ottawa Convention",
  "{A}'s parliament voted to leave the Ottawa Convention",
  "{A} deposited its instrument of withdrawal with the UN",
  "{A} suspended its participation in the Ottawa Convention",
  "{A} had to destroy its stockpile by 2010 and did not",
  "{A} must answer a request for clarification under Article 8 of the Ottawa Convention within 28 days",
  "{A} accused {B} of using anti-personnel mines",
  "{B} used anti-personnel mines in {A}",
  "{A} violated the Ottawa Convention",
  "{A} announced it would send anti-personnel mines to {B}",
  "{A} and {B} are parties to the Convention on Cluster Munitions",
  "{A} was the last EU member to join the Ottawa Convention",
  "{A} was the second Baltic State to ratify the Ottawa Convention",
  "164 countries, including {A} but not {B}, are parties to the Ottawa Convention",
  "That clause fully applies to the withdrawal process that {A} started",
];

/** States whose name, capital and code stand for nothing else: a capital that is part of a treaty's name cannot be exchanged. */
const plain = register.states.filter(
  (state) =>
    state.standing === "un-member" &&
    (state.from === null || state.from < "1997-01-01") &&
    state.to === null &&
    /^[A-Z][a-z]+$/.test(state.name) &&
    /^[A-Z][a-z]+$/.test(state.capitals[0] ?? "") &&
    !TEMPLATES.some((template) => template.includes(state.capitals[0] ?? "")),
);

/** States with many rows of every kind, exchanged with States that have few or none. */
const PAIRS = [
  ["UKR", "NOR"],
  ["RUS", "FIN"],
  ["LVA", "PER"],
] as const;

function indexOf(code: string): number {
  return plain.findIndex((state) => state.code === code);
}

function swapWords(text: string, a: State, b: State): string {
  const pairs: [string, string][] = [
    [a.code, b.code],
    [a.name, b.name],
    [a.capitals[0] ?? "", b.capitals[0] ?? ""],
  ];
  const other = new Map(
    pairs.flatMap(([x, y]): [string, string][] => [
      [x, y],
      [y, x],
    ]),
  );
  return text.replace(new RegExp(`\\b(${[...other.keys()].join("|")})\\b`, "g"), (word) => other.get(word) ?? word);
}

/** The register with the two States' rows exchanged, and nothing else. */
function swapRegister(a: State, b: State): Register {
  const files: TreatyFiles = new Map(
    [...shipped].map(([path, text]) => [
      path,
      /actions\.csv|decisions\.csv|groups\.csv|conflicts\.csv|treaty\.yaml/.test(path) ? swapWords(text, a, b) : text,
    ]),
  );
  return loadRegister(files).value;
}

function check(text: string, of: Register, madeOn: string): Finding[] {
  const tools = {
    gazetteer: new Gazetteer(of.states, of.groups),
    vocabularies: of.treaties.map(({ id }) => of.findVocabulary(id)).filter((found) => found !== null),
    captured: null,
  };
  const { value } = readClaim(
    { text, claimant: null, madeOn: parsePartialDate(madeOn), treaty: "mine-ban-1997" },
    tools,
  );
  return checkPropositions(value, of, { known: null, today: civilDate("2026-04-14") }).value;
}

function sortLists(findings: readonly Finding[]): unknown {
  return findings.map(({ verdict, shade, reason, rule, entries, dates, missing }) => ({
    verdict,
    shade,
    reason,
    missing,
    rule: rule.map(({ treaty, provision }) => `${treaty} ${provision}`).sort(),
    entries: [...entries].sort(),
    dates: Object.fromEntries(Object.entries(dates).sort()),
  }));
}

describe("neutrality", () => {
  it("gives exchanged findings for exchanged States, whichever they are", () => {
    const index = fc.nat(plain.length - 1);
    fc.assert(
      fc.property(index, index, fc.constantFrom("2005-06-01", "2025-07-09", "2026-01-15"), (first, second, madeOn) => {
        const a = plain[first];
        const b = plain[second];
        if (a === undefined || b === undefined || a === b) return;
        const swapped = swapRegister(a, b);
        for (const template of TEMPLATES) {
          const text: string = template
            .replaceAll("{A}", a.name)
            .replaceAll("{B}", b.name)
            .replaceAll("{a}", a.capitals[0] ?? "");
          const here = JSON.stringify(sortLists(check(text, register, madeOn)));
          const there: string = JSON.stringify(sortLists(check(swapWords(text, a, b), swapped, madeOn)));
          assert.deepEqual(resort(swapWords(here, a, b)), resort(there), text);
        }
      }),
      {
        numRuns: 5,
        examples: PAIRS.map(([a, b]) => [indexOf(a), indexOf(b), "2025-07-09"] as [number, number, string]),
      },
    );
  });
});

/** Lists sorted again after the exchange, since their order follows the codes. */
function resort(json: string): unknown {
  return JSON.parse(json, (_key, value: unknown) => {
    if (Array.isArray(value) && value.every((part) => typeof part === "string")) return [...value].sort();
    if (value !== null && typeof value === "object" && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value).sort());
    return value;
  });
}
