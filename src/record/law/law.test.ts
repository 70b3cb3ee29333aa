import assert from "node:assert/strict";
import { test } from "node:test";
import { readTreatyFiles } from "../../input/package-files.ts";
import { type CivilDate, civilDate } from "../../model/civil-date.ts";
import type { EntryKind } from "../../model/entry.ts";
import type { State, StateCode } from "../../model/state.ts";
import type { Treaty, TreatyId } from "../../model/treaty.ts";
import { assumeEntry } from "../assume-entry.ts";
import { buildRegister } from "../build-register.ts";
import { loadRegister } from "../record.ts";
import { addOffset, describeOffset } from "./add-offset.ts";

const { value: shipped } = loadRegister(readTreatyFiles());
const KNOWN = civilDate("2026-04-14");

function getTreaty(id: string): Treaty {
  const treaty = shipped.findTreaty(id);
  assert.ok(treaty !== null);
  return treaty;
}

function act(
  treaty: string | null,
  kind: EntryKind,
  state: string,
  from: string,
  more: { to?: string; sets?: CivilDate } = {},
) {
  return assumeEntry({
    treaty: treaty as TreatyId | null,
    kind,
    states: [state as StateCode],
    from,
    to: more.to ?? null,
    sets: more.sets ?? null,
    subject: null,
    recorded: civilDate("1960-01-01"),
  });
}

/** A register of these treaties with these acts and nothing else. */
function registerOf(treaties: readonly Treaty[], ...entries: ReturnType<typeof act>[]) {
  const states: readonly State[] = shipped.states;
  return buildRegister({ states, groups: [], treaties, vocabularies: new Map(), entries });
}

/** The treaty with a threshold that a test can meet. */
function withThreshold(id: string, threshold: number | null, namedStates: readonly string[] = []): Treaty {
  const treaty = getTreaty(id);
  const entryIntoForce = { ...treaty.rules.entryIntoForce, threshold, namedStates, countedKinds: [] };
  return { ...treaty, coverage: "all-actions", rules: { ...treaty.rules, entryIntoForce } };
}

test("offsets: days, months, years, and the first of a month", () => {
  const from = civilDate("1998-03-01");
  assert.equal(addOffset(from, { n: 6, unit: "month-start" }).day, "1998-09-01");
  assert.equal(addOffset(civilDate("1998-03-31"), { n: 6, unit: "month-start" }).day, "1998-09-01");
  assert.equal(addOffset(from, { n: 90, unit: "day" }).day, "1998-05-30");
  assert.equal(addOffset(from, { n: 4, unit: "year" }).day, "2002-03-01");
  assert.deepEqual(addOffset(civilDate("2024-02-29"), { n: 1, unit: "year" }), { day: "2025-02-28", clamped: true });
  assert.deepEqual(addOffset(civilDate("2025-08-31"), { n: 6, unit: "month" }), { day: "2026-02-28", clamped: true });
  assert.equal(describeOffset({ n: 1, unit: "year" }), "1 year");
  assert.equal(describeOffset({ n: 0, unit: "day" }), "at once");
  assert.equal(describeOffset({ n: 6, unit: "month-start" }), "the first day of the 6th month after");
});

test("a treaty that names States waits for the last of them, however many others there are", () => {
  const treaty = withThreshold("bwc-1972", 3, ["GBR", "USA"]);
  const acts = ["NOR", "SWE", "FIN"].map((state, index) =>
    act(treaty.id, "ratification", state, `1973-0${index + 1}-01`),
  );
  const usa = act(treaty.id, "ratification", "USA", "1973-05-01");
  const gbr = act(treaty.id, "ratification", "GBR", "1974-06-01");
  assert.equal(registerOf([treaty], ...acts, usa).entryIntoForce(treaty.id, KNOWN).day, null);
  assert.equal(registerOf([treaty], ...acts, usa, gbr).entryIntoForce(treaty.id, KNOWN).day, "1974-06-01");
});

test("and waits for the number, when the named States come first", () => {
  const treaty = withThreshold("bwc-1972", 3, ["USA"]);
  const register = registerOf(
    [treaty],
    act(treaty.id, "ratification", "USA", "1973-01-01"),
    act(treaty.id, "ratification", "NOR", "1973-02-01"),
    act(treaty.id, "ratification", "SWE", "1973-03-01"),
  );
  assert.equal(register.entryIntoForce(treaty.id, KNOWN).day, "1973-03-01");
});

test("a succession adds no instrument to the count, and a State counts once", () => {
  const treaty = withThreshold("mine-ban-1997", 2);
  const register = registerOf(
    [treaty],
    act(treaty.id, "ratification", "NOR", "1998-01-10"),
    act(treaty.id, "withdrawal", "NOR", "1998-02-10"),
    act(treaty.id, "accession", "NOR", "1999-01-10"),
    act(treaty.id, "succession", "MNE", "2006-10-23"),
  );
  assert.equal(register.entryIntoForce(treaty.id, KNOWN).day, null);
  assert.match(JSON.stringify(register.entryIntoForce(treaty.id, KNOWN)), /1 of 2 instruments deposited/);
});

test("an earliest day counted from opening holds entry into force back", () => {
  const treaty = withThreshold("cwc-1993", 1);
  const register = registerOf([treaty], act(treaty.id, "ratification", "FJI", "1993-01-20"));
  assert.equal(register.entryIntoForce(treaty.id, KNOWN).day, "1995-01-13");
  assert.match(JSON.stringify(register.entryIntoForce(treaty.id, KNOWN)), /not before 1995-01-13/);
});

test("a consent whose day is known only to the year counts from the last day of it", () => {
  const treaty = withThreshold("open-skies-1992", 1);
  const register = registerOf(
    [treaty],
    act(treaty.id, "ratification", "CAN", "1992-05-05"),
    act(treaty.id, "ratification", "USA", "1993"),
  );
  const status = register.status(treaty.id, "USA" as StateCode, { on: KNOWN, known: KNOWN });
  assert.equal(status.consented, "1993-12-31");
  assert.match(JSON.stringify(status.derivation), /known only as 1993; its last possible day is taken/);
});

test("a denunciation of the Convention takes its Protocols with it", () => {
  const treaties = [withThreshold("ccw-1980", 1), withThreshold("ccw-p4-1995", 1)];
  const register = registerOf(
    treaties,
    act("ccw-1980", "ratification", "NOR", "1983-01-01"),
    act("ccw-p4-1995", "consent-to-be-bound", "NOR", "1998-01-01"),
    act("ccw-1980", "withdrawal", "NOR", "2010-03-03"),
  );
  const clock = { on: civilDate("2011-03-03"), known: KNOWN };
  const status = register.status("ccw-p4-1995" as TreatyId, "NOR" as StateCode, clock);
  assert.deepEqual([status.bound, status.until], [false, "2011-03-03"]);
  assert.equal(
    register.boundOn("ccw-p4-1995" as TreatyId, "NOR" as StateCode, { ...clock, on: civilDate("2011-03-02") }),
    true,
  );
});

test("a notice taken back before it took effect ends nothing", () => {
  const treaty = withThreshold("mine-ban-1997", 1);
  const register = registerOf(
    [treaty],
    act(treaty.id, "ratification", "NOR", "1998-01-10"),
    act(treaty.id, "withdrawal", "NOR", "2005-01-10", { to: "2005-05-05" }),
  );
  const status = register.status(treaty.id, "NOR" as StateCode, { on: KNOWN, known: KNOWN });
  assert.deepEqual([status.bound, status.withdrawal], [true, null]);
});

test("two conflicts at the end of the period hold it until both have ended", () => {
  const treaty = withThreshold("mine-ban-1997", 1);
  const acts = [act(treaty.id, "ratification", "NOR", "1998-01-10"), act(treaty.id, "withdrawal", "NOR", "2005-01-10")];
  const first = act(null, "armed-conflict", "NOR", "2005-02-01", { to: "2005-09-01" });
  const second = act(null, "armed-conflict", "NOR", "2005-07-01", { to: "2006-02-02" });
  const after = act(null, "armed-conflict", "NOR", "2005-07-11");
  const effectiveWith = (...conflicts: ReturnType<typeof act>[]) =>
    registerOf([treaty], ...acts, ...conflicts).withdrawalEffect(
      treaty.id,
      "NOR" as StateCode,
      civilDate("2005-01-10"),
      KNOWN,
    )?.effective;
  assert.equal(effectiveWith(), "2005-07-10");
  assert.equal(effectiveWith(first), "2005-09-01");
  assert.equal(effectiveWith(first, second), "2006-02-02");
  assert.equal(effectiveWith(first, { ...second, validTo: null }), null);
  assert.equal(effectiveWith(after), "2005-07-10", "one that begins the day after does not count");
});

test("a conflict known only to the month counts only while it is certain", () => {
  const conflict = act(null, "armed-conflict", "NOR", "2014-02", { to: "2015-03" });
  const register = registerOf([getTreaty("mine-ban-1997")], conflict);
  const isEngaged = (on: string): boolean =>
    register.conflictsOn("NOR" as StateCode, { on: civilDate(on), known: KNOWN }).length > 0;
  assert.deepEqual(["2014-02-15", "2014-03-01", "2015-02-28", "2015-03-01"].map(isEngaged), [false, true, true, false]);
});

test("a later day that the notice names counts only where the treaty allows it", () => {
  const later = { sets: civilDate("2010-12-31") };
  for (const [id, until] of [
    ["att-2013", "2010-12-31"],
    ["tpnw-2017", "2010-06-01"],
  ] as const) {
    const treaty = withThreshold(id, 1);
    const notice = act(id, "withdrawal", "NOR", id === "att-2013" ? "2010-06-01" : "2009-06-01", later);
    const register = registerOf([treaty], act(id, "ratification", "NOR", "2000-01-01"), notice);
    assert.equal(register.status(treaty.id, "NOR" as StateCode, { on: KNOWN, known: KNOWN }).until, until);
  }
});

test("a State that ceased to exist is bound and counted no longer", () => {
  const treaty = withThreshold("ccw-1980", 1);
  const register = registerOf(
    [treaty],
    act("ccw-1980", "signature", "DDR", "1981-04-10"),
    act("ccw-1980", "ratification", "DDR", "1982-07-20"),
  );
  const countsOn = (on: string) => register.counts(treaty.id, { on: civilDate(on), known: KNOWN }).counts;
  assert.deepEqual(countsOn("1990-10-02"), { signatories: 1, parties: 1, bound: 1, withdrawalPending: 0 });
  assert.deepEqual(countsOn("1990-10-03"), { signatories: 0, parties: 0, bound: 0, withdrawalPending: 0 });
});

test("duties for the first parties and for later ones are told apart", () => {
  const clock = { on: civilDate("1999-01-01"), known: KNOWN };
  const dutiesOf = (code: string) =>
    shipped.deadlines("cwc-1993" as TreatyId, code as StateCode, clock).map(({ duty }) => duty);
  assert.ok(dutiesOf("USA").includes("stockpile-destruction"));
  assert.ok(!dutiesOf("RUS").includes("stockpile-destruction"), "Russia was bound later");
  assert.ok(dutiesOf("RUS").includes("declaration"));
});

test("the yearly report is due on the next such day, for the first time after the first report was due", () => {
  const dueOn = (on: string) =>
    shipped
      .deadlines("mine-ban-1997" as TreatyId, "NOR" as StateCode, { on: civilDate(on), known: KNOWN })
      .find(({ duty }) => duty === "annual-report")?.due;
  assert.deepEqual(["1999-03-01", "1999-05-01", "2000-04-30", "2000-05-01"].map(dueOn), [
    "2000-04-30",
    "2000-04-30",
    "2000-04-30",
    "2001-04-30",
  ]);
});

test("of a name of the past whose acts another code holds nothing is said", () => {
  const clock = { on: KNOWN, known: KNOWN };
  const status = shipped.status("cwc-1993" as TreatyId, "SUN" as StateCode, clock);
  assert.deepEqual([status.decidable, status.bound], [false, false]);
  assert.match(JSON.stringify(status.derivation), /continued by RUS/);
});

test("what follows from acts still to come is not told of the day", () => {
  const ask = (treaty: string, code: string, on: string) =>
    shipped.status(treaty as TreatyId, code as StateCode, { on: civilDate(on), known: KNOWN });
  assert.equal(ask("inf-1987", "RUS", "2018-01-01").until, null);
  assert.equal(ask("inf-1987", "RUS", "2019-08-02").until, "2019-08-02");
  assert.equal(
    ask("ccw-1980", "DDR", "1985-01-01").steps.some(({ label }) => label.includes("ceases")),
    false,
  );
});

test("a State that consents, leaves and consents again before the threshold counts from its first instrument", () => {
  const treaty = withThreshold("mine-ban-1997", 2);
  const register = registerOf(
    [treaty],
    act(treaty.id, "ratification", "NOR", "1998-01-10"),
    act(treaty.id, "withdrawal", "NOR", "1998-01-20"),
    act(treaty.id, "ratification", "SWE", "1998-02-10"),
    act(treaty.id, "accession", "NOR", "1999-05-10"),
  );
  assert.equal(register.entryIntoForce(treaty.id, KNOWN).day, "1998-08-01");
});

test("a State that left and consented again is bound since its second consent", () => {
  const treaty = withThreshold("mine-ban-1997", 1);
  const register = registerOf(
    [treaty],
    act(treaty.id, "ratification", "NOR", "1998-01-10"),
    act(treaty.id, "withdrawal", "NOR", "2000-01-10"),
    act(treaty.id, "accession", "NOR", "2005-05-10"),
  );
  const ask = (on: string) => register.status(treaty.id, "NOR" as StateCode, { on: civilDate(on), known: KNOWN });
  assert.deepEqual([ask("2000-07-09").bound, ask("2000-07-09").until], [true, "2000-07-10"]);
  assert.deepEqual(
    [ask("2001-01-01").bound, ask("2001-01-01").since, ask("2001-01-01").until],
    [false, "1998-07-01", "2000-07-10"],
  );
  assert.deepEqual(
    [ask("2006-01-01").bound, ask("2006-01-01").since, ask("2006-01-01").until],
    [true, "2005-11-01", null],
  );
  assert.equal(ask("2006-01-01").withdrawal, null);
  assert.equal(ask("2006-01-01").consentKind, "accession");
});

test("a State that left before it ceased to exist left on its own day, one that would leave later on the day it ended", () => {
  const treaty = withThreshold("ccw-1980", 1);
  const untilWith = (received: string) =>
    registerOf(
      [treaty],
      act("ccw-1980", "ratification", "DDR", "1982-07-20"),
      act("ccw-1980", "withdrawal", "DDR", received),
    ).status(treaty.id, "DDR" as StateCode, { on: KNOWN, known: KNOWN }).until;
  assert.equal(untilWith("1988-05-05"), "1989-05-05");
  assert.equal(untilWith("1990-05-05"), "1990-10-03");
});

test("a timeline of every treaty holds the State's conflicts, in order", () => {
  const steps = shipped.timeline("KHM" as StateCode, KNOWN);
  assert.ok(steps.some(({ treaty, entry }) => treaty === null && entry === "conflict/KHM-THA/2025"));
  assert.ok(new Set(steps.map(({ treaty }) => treaty)).size > 5);
  const days = steps.map(({ day }) => day ?? "9999");
  assert.deepEqual(days, [...days].sort());
  assert.deepEqual(
    new Set(shipped.timeline("KHM" as StateCode, KNOWN, "mine-ban-1997" as TreatyId).map(({ treaty }) => treaty)),
    new Set(["mine-ban-1997"]),
  );
});

test("changes begin after the day asked and end on it", () => {
  const lawDays = (since: string, on: string) =>
    shipped
      .changes(civilDate(since), civilDate(since), { on: civilDate(on), known: KNOWN })
      .law.filter(({ layer }) => layer === "effect")
      .map(({ day, states }) => `${day} ${states.join()}`);
  assert.deepEqual(lawDays("2025-12-26", "2025-12-27"), ["2025-12-27 EST", "2025-12-27 LTU", "2025-12-27 LVA"]);
  assert.deepEqual(lawDays("2025-12-27", "2026-01-10"), ["2026-01-10 FIN"]);
  const knownOn = (since: string, known: string) =>
    shipped
      .changes(KNOWN, civilDate(since), { on: KNOWN, known: civilDate(known) })
      .knowledge.map(({ entry }) => entry);
  assert.ok(knownOn("2025-07-02", "2025-07-03").includes("mine-ban-1997/EST/withdrawal"));
  assert.ok(!knownOn("2025-07-03", "2025-07-10").includes("mine-ban-1997/EST/withdrawal"));
});

test("entries are asked by treaty, State, kind and knowledge", () => {
  const ids = (query: Parameters<typeof shipped.entries>[0]) => shipped.entries(query).map(({ id }) => id);
  const mineBan = "mine-ban-1997" as TreatyId;
  const ukraine = "UKR" as StateCode;
  assert.deepEqual(ids({ treaty: mineBan, state: ukraine, kinds: ["ratification", "signature"], known: KNOWN }), [
    "mine-ban-1997/UKR/signature",
    "mine-ban-1997/UKR/ratification",
  ]);
  assert.ok(
    ids({ treaty: mineBan, state: ukraine, kinds: ["objection"], known: KNOWN }).includes("mine-ban-1997/E145"),
    "about it",
  );
  assert.deepEqual(ids({ treaty: mineBan, kinds: ["withdrawal"], known: civilDate("2025-07-02") }), []);
  assert.equal(ids({ treaty: mineBan, kinds: ["withdrawal"], known: civilDate("2025-07-03") }).length, 3);
  assert.ok(ids({ state: ukraine, kinds: ["armed-conflict"], known: KNOWN }).includes("conflict/RUS-UKR/2022"));
});
