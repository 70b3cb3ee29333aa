import assert from "node:assert/strict";
import { test } from "node:test";
import { readTreatyFiles } from "../../input/package-files.ts";
import { civilDate } from "../../model/civil-date.ts";
import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import { loadRegister } from "../record.ts";
import { diffStatusTable } from "./diff-status-table.ts";
import { formatImport } from "./format-import.ts";

const files = readTreatyFiles();
const { value: register } = loadRegister(files);
const MINE_BAN = "mine-ban-1997" as TreatyId;
const OPTIONS = { file: "page.html", source: "UNTC XXVI-5 as at 2026-06-01", known: civilDate("2026-06-01") };

/** A page with the structure of a status page: layout tables around the participants, note marks, brackets, end notes. */
const PAGE = `<html><head><script>var a = "<td>Participant</td>";</script><style>td { color: red }</style></head><body><table><tr><td>STATUS AS AT : 01-06-2026 10:00:00 EDT</td></tr></table>
<table><tr><td>outer<table id="tblgrid">
<tr><td>Participant<br></td><td>Signature<br></td><td>Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)</td></tr>
<tr><td>Norway<br></td><td>&nbsp;3 Dec\t 1997<br></td><td>9 Jul\t 1998<br></td></tr>
<tr><td>Estonia <SUP><A href="#1">1</A> </SUP><br></td><td>&nbsp;</td><td>[12 May\t 2004 a]<br></td></tr>
<tr><td>Nepal</td><td></td><td>5 May 2026 a</td></tr>
<tr><td>Ukraine <sup>2</sup></td><td>24 Feb 1999</td><td>28 Dec 2005</td></tr>
<tr><td>Atlantis</td><td></td><td>5 May 2026 a</td></tr>
<tr><td>Peru</td><td></td><td>some day</td></tr>
</table></td></tr></table>
<div>On 3 March 2026, the Government of the Kingdom of Norway deposited with the Secretary-General a notification of withdrawal
(See depositary notification C.N.99.2026 .TREATIES-XXVI-5 of 9 March 2026). The withdrawal will take effect for Norway on 3 September 2026.</div>
</body></html>`;

function changes(text: string): string[] {
  const { value } = diffStatusTable(register, MINE_BAN, text, OPTIONS);
  return value.items
    .filter(({ change }) => change !== "gone")
    .map(({ change, state, kind, day }) => `${change} ${state} ${kind} ${day}`);
}

const EXPECTED = [
  "new NOR withdrawal 2026-03-03",
  "new NPL accession 2026-05-05",
  "changed UKR ratification 2005-12-28",
];

test("a status page is compared: new, changed, a withdrawal told in an end note, and what is gone", () => {
  const { value, diagnostics } = diffStatusTable(register, MINE_BAN, PAGE, OPTIONS);
  assert.deepEqual(changes(PAGE), EXPECTED);
  assert.equal(value.asOf, "2026-06-01");
  assert.equal(value.unchanged, 4);
  assert.ok(value.items.some(({ change, state }) => change === "gone" && state === "AFG"));
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ["R001", "R003"],
  );
});

test("XML of the same columns and a CSV give the same", () => {
  const rows = [
    ["Participant", "Signature", "Ratification, Accession(a)"],
    ["Nepal", "", "5 May 2026 a"],
    ["Ukraine", "24 Feb 1999", "28 Dec 2005"],
  ];
  const entry = (cell: string): string => (cell === "" ? "<Entry/>" : `<Entry>${cell}</Entry>`);
  const xml = `<?xml version="1.0"?><Treaty><Participants>${rows.map((row) => `<Row>${row.map(entry).join("")}</Row>`).join("")}</Participants></Treaty>`;
  const csv = rows.map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")).join("\n");
  assert.deepEqual(changes(xml), EXPECTED.slice(1));
  assert.deepEqual(changes(csv), EXPECTED.slice(1));
});

test("a CSV of our own columns gives the same, with effects and days of notification", () => {
  const csv = `kind,states,from,effect,recorded,preferred
accession,NPL,2026-05-05,,,
ratification,UKR,2005-12-28,,,
ratification,UKR,2005-12-27,,,no
withdrawal,NOR,2026-03-03,2026-09-03,2026-03-09,
`;
  assert.deepEqual(changes(csv), EXPECTED);
  const { value } = diffStatusTable(register, MINE_BAN, csv, OPTIONS);
  const item = value.items.find(({ kind }) => kind === "withdrawal");
  assert.deepEqual([item?.effect, item?.recorded], ["2026-09-03", "2026-03-09"]);
});

test("a State in brackets without an end note is left to a person", () => {
  const csv = "Participant,Signature,Ratification\nNorway,3 Dec 1997,[9 Jul 1998]\nEstonia,,\n";
  const { value } = diffStatusTable(register, MINE_BAN, csv, OPTIONS);
  const found = value.items.filter(({ change }) => change === "conflicting");
  assert.deepEqual(
    found.map(({ state, kind, day }) => [state, kind, day]),
    [["NOR", "withdrawal", null]],
  );
  assert.equal(formatImport(value), null);
});

test("a page without such a table is reported with what to do", () => {
  const { diagnostics } = diffStatusTable(register, MINE_BAN, "<p>nothing</p>", OPTIONS);
  assert.match(diagnostics[0]?.message ?? "", /expected a table with a column Participant/);
});

test("what is applied is new knowledge: the earlier answer can still be asked", () => {
  const { value } = diffStatusTable(register, MINE_BAN, PAGE, OPTIONS);
  const csv = formatImport(value);
  assert.ok(csv !== null);
  const next = loadRegister(new Map([...files, ["mine-ban-1997/imports/2026-06-01.csv", csv]]));
  assert.deepEqual(next.diagnostics, []);
  const on = civilDate("2026-10-01");
  const ask = (code: string, known: string) =>
    next.value.status(MINE_BAN, code as StateCode, { on, known: civilDate(known) });
  assert.equal(ask("UKR", "2026-05-31").consented, "2005-12-27");
  assert.equal(ask("UKR", "2026-06-01").consented, "2005-12-28");
  assert.equal(ask("NOR", "2026-03-08").bound, true);
  assert.equal(ask("NOR", "2026-03-09").until, "2026-09-03");
  assert.equal(ask("NPL", "2026-06-01").party, true);
  assert.equal(ask("NPL", "2026-05-31").party, false);
});

test("a table that says what the register says adds nothing", () => {
  const { value } = diffStatusTable(
    register,
    MINE_BAN,
    "Participant,Signature,Ratification\nNorway,1997-12-03,1998-07-09\n",
    OPTIONS,
  );
  assert.equal(formatImport(value), null);
});
