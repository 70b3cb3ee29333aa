import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseGroups } from "./parse-groups.ts";
import { parseStates } from "./parse-states.ts";

const read = (name: string): string => readFileSync(new URL(`../../treaties/${name}`, import.meta.url), "utf8");
const codes = new Set<string>(parseStates(read("states.csv")).value.map(({ code }) => code));

test("the shipped groups load without a fault, no name twice and each State in a group once", () => {
  const { value, diagnostics } = parseGroups(read("groups.csv"), codes);
  assert.deepEqual(diagnostics, []);
  const names = value.flatMap((group) => group.names);
  assert.ok(names.includes("EU") && names.includes("Baltics"));
  assert.equal(new Set(names).size, names.length);
  for (const { names, members } of value)
    assert.equal(new Set(members.map(({ state }) => state)).size, members.length, names[0]);
});

test("rows with the same first name are one group, with the days of each row", () => {
  const { value } = parseGroups(
    "names,states,from,to,source\nX|Ex,NOR|FIN,2001-01-01,,t\nX,PER,,2002-02-03,t\n",
    codes,
  );
  assert.deepEqual(value, [
    {
      names: ["X", "Ex"],
      members: [
        { state: "NOR", from: "2001-01-01", to: null },
        { state: "FIN", from: "2001-01-01", to: null },
        { state: "PER", from: null, to: "2002-02-03" },
      ],
    },
  ]);
});

test("a faulty row is reported with file, line and column, and the rest loads", () => {
  const rows = ["X,NOR,2001-02-30,,t", "X,QQQ,,,t", ",NOR,,,t", "X,NOR,,,", "X,FIN,,,t"];
  const { value, diagnostics } = parseGroups(["names,states,from,to,source", ...rows].join("\n"), codes);
  assert.deepEqual(value, [{ names: ["X"], members: [{ state: "FIN", from: null, to: null }] }]);
  assert.deepEqual(
    diagnostics.map(({ code, where }) => `${code} ${where}`),
    ["R002 groups.csv line 2", "R003 groups.csv line 3", "R001 groups.csv line 4", "R008 groups.csv line 5"],
  );
  assert.match(
    diagnostics[1]?.message ?? "",
    /column states: expected codes of states\.csv \(QQQ is none\), received QQQ/,
  );
});
