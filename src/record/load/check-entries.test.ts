import assert from "node:assert/strict";
import { test } from "node:test";
import { readTreatyFiles } from "../../input/package-files.ts";
import { loadRegister } from "../record.ts";

const HEADER = "id,kind,states,about,from,to,effect,recorded,recorded-to,sets,detail,source,confidence,preferred,note";
const shipped = readTreatyFiles();

/** Diagnostics, and entries of the test treaty, when its actions are these rows. */
function loadWith(...rows: string[]): {
  readonly found: string[];
  readonly messages: string[];
  readonly ids: string[];
} {
  const files = new Map([...shipped].filter(([path]) => /^(states|conflicts)\.csv$|^mine-ban-1997\//.test(path)));
  files.set("mine-ban-1997/decisions.csv", HEADER);
  files.set("mine-ban-1997/actions.csv", [HEADER, ...rows].join("\n"));
  const { value, diagnostics } = loadRegister(files);
  const entries = value.entries({ known: "9999-12-31" as never }).filter(({ id }) => !/\/E\d+$/.test(id));
  return {
    found: diagnostics.map(({ code, where }) => `${code} ${where}`),
    messages: diagnostics.map(({ message }) => message),
    ids: entries.filter(({ treaty }) => treaty !== null).map(({ id }) => id),
  };
}

const GOOD = ",ratification,NOR,,1998-07-09,,,,,,,test,high,,";

test("a day that does not exist is reported with row, column, expected and received; the rest loads", () => {
  const { found, messages, ids } = loadWith(GOOD, ",accession,FIN,,2012-02-30,,,,,,,test,high,,");
  assert.deepEqual(found, ["R002 mine-ban-1997/actions.csv line 3"]);
  assert.match(messages[0] ?? "", /line 3, column from: expected a day.*received 2012-02-30/);
  assert.deepEqual(ids, ["mine-ban-1997/NOR/ratification"]);
});

test("an unknown State, kind or confidence and a missing source are reported", () => {
  const { found } = loadWith(
    ",accession,ZZZ,,2012-02-03,,,,,,,test,high,,",
    ",joined,FIN,,2012-02-03,,,,,,,test,high,,",
    ",accession,FIN,,2012-02-03,,,,,,,test,certain,,",
    ",accession,FIN,,2012-02-03,,,,,,,,high,,",
  );
  assert.deepEqual(
    found.map((line) => line.slice(0, 4)),
    ["R003", "R001", "R001", "R008"],
  );
});

test("an instrument older than the adoption is left out", () => {
  const { found, ids } = loadWith(",ratification,NOR,,1997-09-17,,,,,,,test,high,,");
  assert.deepEqual(found, ["R004 mine-ban-1997/actions.csv line 2"]);
  assert.deepEqual(ids, []);
});

test("a withdrawal without membership is left out", () => {
  const { found, ids } = loadWith(GOOD, ",withdrawal,FIN,,2025-07-10,,,,,,,test,high,,");
  assert.deepEqual(found, ["R005 mine-ban-1997/actions.csv line 3"]);
  assert.deepEqual(ids, ["mine-ban-1997/NOR/ratification"]);
});

test("two preferred consents at a time are overlapping knowledge; one not preferred stays beside", () => {
  assert.deepEqual(loadWith(GOOD, "b,acceptance,NOR,,1998-07-10,,,,,,,test,high,,").found, [
    "R006 mine-ban-1997/actions.csv line 3",
  ]);
  assert.deepEqual(loadWith(GOOD, "b,acceptance,NOR,,1998-07-10,,,,,,,test,high,no,misprint").found, []);
});

test("a consent after a withdrawal is a new membership", () => {
  const rows = [GOOD, ",withdrawal,NOR,,2010-01-01,,,,,,,test,high,,", ",accession,NOR,,2015-01-01,,,,,,,test,high,,"];
  assert.deepEqual(loadWith(...rows).found, []);
});

test("an id given twice is reported", () => {
  assert.deepEqual(loadWith(GOOD, GOOD).found, ["R006 mine-ban-1997/actions.csv line 3"]);
});

test("a State that did not exist on the day cannot act", () => {
  assert.deepEqual(loadWith(",ratification,CSK,,1998-01-01,,,,,,,test,high,,").found, [
    "R003 mine-ban-1997/actions.csv line 2",
  ]);
});

test("a malformed treaty.yaml names its field", () => {
  const files = new Map(shipped);
  files.set("new-2030/treaty.yaml", "id: new-2030\ntitle: Test\n");
  const { diagnostics } = loadRegister(files);
  assert.ok(diagnostics.some(({ code, message }) => code === "R007" && message.includes("field shortTitle")));
});

test("a folder without a treaty.yaml is named and left out", () => {
  const files = new Map([...shipped, ["new-2030/actions.csv", HEADER]]);
  const { value, diagnostics } = loadRegister(files);
  assert.deepEqual(
    diagnostics.map(({ message }) => message),
    ["new-2030/treaty.yaml is missing"],
  );
  assert.equal(value.findTreaty("new-2030"), null);
});
