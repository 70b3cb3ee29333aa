import assert from "node:assert/strict";
import { test } from "node:test";
import { readTreatyFiles } from "../input/package-files.ts";
import { civilDate } from "../model/civil-date.ts";
import type { StateCode } from "../model/state.ts";
import type { TreatyId } from "../model/treaty.ts";
import { loadRegister } from "./record.ts";

const files = readTreatyFiles();
const { value: register, diagnostics } = loadRegister(files);
const MINE_BAN = "mine-ban-1997" as TreatyId;
const UKR = "UKR" as StateCode;
const CLOCK = { on: civilDate("2026-04-14"), known: civilDate("2026-04-14") };

test("the shipped treaties load without an error or a warning", () => {
  assert.deepEqual(diagnostics, []);
  assert.equal(register.treaties.length, 20);
});

test("every layer of Ukraine in 2025 stands apart, in order of its day", () => {
  const { steps } = register.status(MINE_BAN, UKR, CLOCK);
  const in2025 = steps
    .filter(({ day }) => day !== null && day >= "2025-06-01")
    .map(({ day, layer }) => `${day} ${layer}`);
  assert.deepEqual(in2025, [
    "2025-06-29 national-step",
    "2025-07-11 national-step",
    "2025-07-15 national-step",
    "2025-07-18 declaration",
    "2025-10-17 objection",
    "2025-12-01 objection",
    "2025-12-05 decision",
    "2026-02-03 notice",
  ]);
});

test("the summary says who did what and takes no side", () => {
  const { summary } = register.status(MINE_BAN, UKR, CLOCK);
  assert.match(summary, /^The Mine Ban Convention binds Ukraine since 2006-06-01; /);
  assert.match(summary, /no instrument of withdrawal is; suspension of its operation communicated on 2025-07-18/);
  assert.match(summary, /objections recorded of Switzerland/);
  assert.doesNotMatch(summary, /violat|admit|breach|illegal/i);
});

test("the depositary's notification is a step of its own, on its own day", () => {
  const { steps } = register.status(MINE_BAN, "EST" as StateCode, CLOCK);
  const days = steps
    .filter(({ entry }) => entry === "mine-ban-1997/EST/withdrawal")
    .map(({ day, layer }) => `${day} ${layer}`);
  assert.deepEqual(days, ["2025-06-27 instrument", "2025-07-03 notice"]);
});

test("an entry added for a what-if leaves the register as it is", () => {
  const before = JSON.stringify(register.status(MINE_BAN, UKR, CLOCK));
  const entry = register.findEntry("mine-ban-1997/EST/withdrawal");
  assert.ok(entry !== null);
  const asked = register.withEntries([{ ...entry, id: "assumed/UKR", states: [UKR], statedEffect: null }]);
  assert.equal(asked.status(MINE_BAN, UKR, CLOCK).withdrawal?.heldByConflict, true);
  assert.equal(JSON.stringify(register.status(MINE_BAN, UKR, CLOCK)), before);
});

test("a question about a State or a treaty that is not there is a bug of the caller", () => {
  assert.throws(() => register.status("unknown" as TreatyId, UKR, CLOCK), /not in the register/);
  assert.throws(() => register.status(MINE_BAN, "QQQ" as StateCode, CLOCK), /not in treaties\/states.csv/);
});

test("a folder without treaties is refused with what to do", () => {
  assert.throws(() => loadRegister(new Map()), /states\.csv is missing/);
  assert.throws(() => loadRegister(new Map([["states.csv", files.get("states.csv") ?? ""]])), /no usable treaty\.yaml/);
});

test("a State that waits for entry into force says what it applies until then", () => {
  const clock = { on: civilDate("2011-04-01"), known: civilDate("2026-04-14") };
  const { summary } = register.status("cluster-munitions-2008" as TreatyId, "LTU" as StateCode, clock);
  assert.equal(
    summary,
    "Lithuania consented on 2011-03-24; the Convention on Cluster Munitions enters into force for it on 2011-09-01; until then it applies Art. 1 provisionally.",
  );
});
