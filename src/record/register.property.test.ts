import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTreatyFiles } from "../input/package-files.ts";
import { addDays, type CivilDate, civilDate, daysInMonth } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type { Clock, TreatyRegister } from "../model/register.ts";
import type { State, StateCode } from "../model/state.ts";
import type { Treaty } from "../model/treaty.ts";
import { assumeEntry } from "./assume-entry.ts";
import { buildRegister } from "./build-register.ts";
import { addOffset } from "./law/add-offset.ts";
import { loadRegister } from "./record.ts";

/** `ONRECORD_PROPERTY_RUNS=10000` for the full run; a tenth of a second each by default. */
const RUNS = Number(process.env.ONRECORD_PROPERTY_RUNS ?? 150);
const OPTIONS = { numRuns: RUNS };

const CODES = ["AAA", "BBB", "CCC", "DDD", "EEE"] as StateCode[];
const [FIRST, SECOND] = ["AAA", "BBB"] as [StateCode, StateCode];
const STATES: readonly State[] = CODES.map((code) => ({
  code,
  iso2: null,
  name: `State ${code}`,
  names: [],
  capitals: [],
  metonyms: [],
  demonyms: [],
  from: null,
  to: null,
  standing: "un-member",
  source: "made up",
}));

/** The shipped rules, with a threshold that five States can meet. */
const TREATIES = loadRegister(readTreatyFiles()).value.treaties.map((treaty): Treaty => {
  const entryIntoForce = { ...treaty.rules.entryIntoForce, threshold: 2, namedStates: [], countedKinds: [] };
  const formula = entryIntoForce.formula === "E9" ? "E6" : entryIntoForce.formula;
  const rules = { ...treaty.rules, entryIntoForce: { ...entryIntoForce, formula } };
  return { ...treaty, rules, coverage: "all-actions" };
});

const EPOCH = civilDate("1998-01-01");
const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(EPOCH, days));
const clock = fc.record({ on: day, known: day });

interface Act {
  readonly state: StateCode;
  readonly at: CivilDate;
  readonly delay: number;
  readonly kind: "act" | "armed-conflict";
  readonly length: number | null;
}

const act: fc.Arbitrary<Act> = fc.record({
  state: fc.constantFrom(...CODES),
  at: day,
  delay: fc.nat(400),
  kind: fc.constantFrom("act", "act", "act", "armed-conflict"),
  length: fc.option(fc.integer({ min: 1, max: 2000 })),
});

/** Acts of a State alternate: it consents, withdraws, consents again. */
function makeEntries(treaty: Treaty, acts: readonly Act[]): Entry[] {
  const count = new Map<StateCode, number>();
  const sorted = [...acts].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return sorted.map(({ state, at, delay, kind, length }, index) => {
    const turn = count.get(state) ?? 0;
    if (kind === "act") count.set(state, turn + 1);
    const entryKind = kind === "armed-conflict" ? kind : turn % 2 === 0 ? "ratification" : "withdrawal";
    const to = kind === "armed-conflict" && length !== null ? addDays(at, length) : null;
    const entry = assumeEntry({
      treaty: kind === "armed-conflict" ? null : treaty.id,
      kind: entryKind,
      states: [state],
      from: at,
      to,
      sets: null,
      subject: null,
      recorded: addDays(at, delay),
    });
    return { ...entry, id: `${entry.id}/${index}` };
  });
}

function makeRegister(treaty: Treaty, entries: readonly Entry[]): TreatyRegister {
  return buildRegister({ states: STATES, groups: [], treaties: [treaty], vocabularies: new Map(), entries });
}

const world = fc
  .record({ treaty: fc.constantFrom(...TREATIES), acts: fc.array(act, { minLength: 4, maxLength: 14 }) })
  .map(({ treaty, acts }) => ({ treaty, entries: makeEntries(treaty, acts) }));

function answersOf(register: TreatyRegister, treaty: Treaty, at: Clock): string {
  const statuses = CODES.map((code) => register.status(treaty.id, code, at));
  const deadlines = CODES.map((code) => register.deadlines(treaty.id, code, at));
  return JSON.stringify([
    statuses,
    deadlines,
    register.counts(treaty.id, at),
    register.entryIntoForce(treaty.id, at.known),
  ]);
}

test("no State is bound before the treaty is in force, nor without a consent", () => {
  fc.assert(
    fc.property(world, clock, ({ treaty, entries }, at) => {
      const register = makeRegister(treaty, entries);
      const force = register.entryIntoForce(treaty.id, at.known).day;
      for (const code of CODES) {
        const status = register.status(treaty.id, code, at);
        assert.equal(status.bound, register.boundOn(treaty.id, code, at));
        if (!status.bound) continue;
        assert.ok(force !== null && force <= at.on);
        assert.ok(status.party && status.since !== null && status.since >= force && status.since <= at.on);
        assert.ok(entries.some((entry) => entry.kind === "ratification" && entry.states[0] === code));
      }
    }),
    OPTIONS,
  );
});

test("counts hold together: pending within bound, bound within parties, parties within the universe", () => {
  fc.assert(
    fc.property(world, clock, ({ treaty, entries }, at) => {
      const { counts, universe } = makeRegister(treaty, entries).counts(treaty.id, at);
      assert.ok(
        counts.withdrawalPending <= counts.bound && counts.bound <= counts.parties && counts.parties <= universe,
      );
    }),
    OPTIONS,
  );
});

test("knowledge added later never changes an answer as known earlier", () => {
  fc.assert(
    fc.property(world, clock, act, ({ treaty, entries }, at, extra) => {
      const register = makeRegister(treaty, entries);
      const added = makeEntries(treaty, [extra]).map((entry) => ({
        ...entry,
        id: `${entry.id}/later`,
        recordedFrom: { day: addDays(at.known, 1 + extra.delay), assumed: false },
      }));
      assert.equal(answersOf(register.withEntries(added), treaty, at), answersOf(register, treaty, at));
    }),
    OPTIONS,
  );
});

test("an entry superseded later is still what was known before", () => {
  fc.assert(
    fc.property(world, clock, fc.nat(300), ({ treaty, entries }, at, delay) => {
      const ended = entries.map((entry) => ({ ...entry, recordedTo: addDays(at.known, 1 + delay) }));
      assert.equal(
        answersOf(makeRegister(treaty, ended), treaty, at),
        answersOf(makeRegister(treaty, entries), treaty, at),
      );
    }),
    OPTIONS,
  );
});

test("the order of rows changes nothing", () => {
  const shuffled = world.chain((made) =>
    fc.shuffledSubarray(made.entries, { minLength: made.entries.length }).map((entries) => ({ made, entries })),
  );
  fc.assert(
    fc.property(shuffled, clock, ({ made, entries }, at) => {
      const { treaty } = made;
      assert.equal(
        answersOf(makeRegister(treaty, entries), treaty, at),
        answersOf(makeRegister(treaty, made.entries), treaty, at),
      );
    }),
    OPTIONS,
  );
});

test("swapping two States' rows swaps their answers and no other", () => {
  const swap = (text: string): string =>
    text.replaceAll(FIRST, "\u0000").replaceAll(SECOND, FIRST).replaceAll("\u0000", SECOND);
  fc.assert(
    fc.property(world, clock, ({ treaty, entries }, at) => {
      const before = makeRegister(treaty, entries);
      const after = makeRegister(treaty, JSON.parse(swap(JSON.stringify(entries))) as Entry[]);
      for (const code of CODES) {
        const { bound, since, until, party, withdrawal, summary } = before.status(treaty.id, code, at);
        const swapped = after.status(treaty.id, swap(code) as StateCode, at);
        assert.deepEqual(
          [bound, since, until, party, withdrawal, swap(summary)],
          [swapped.bound, swapped.since, swapped.until, swapped.party, swapped.withdrawal, swapped.summary],
        );
      }
      assert.deepEqual(after.counts(treaty.id, at).counts, before.counts(treaty.id, at).counts);
    }),
    OPTIONS,
  );
});

test("a what-if says what the register says once the notice is recorded, and changes nothing before its receipt", () => {
  fc.assert(
    fc.property(world, clock, day, ({ treaty, entries }, { known }, received) => {
      const register = makeRegister(treaty, keepFirstConsents(entries));
      const effect = register.withdrawalEffect(treaty.id, FIRST, received, known);
      const assumption = { treaty: treaty.id, kind: "withdrawal", states: [FIRST], from: received, to: null } as const;
      const notice = assumeEntry({ ...assumption, sets: null, subject: null, recorded: EPOCH });
      const asked = register.withEntries([notice]);
      const isBound = (asking: TreatyRegister, on: CivilDate): boolean =>
        asking.boundOn(treaty.id, FIRST, { on, known });
      const eve = addDays(received, -1);
      assert.equal(isBound(asked, eve), isBound(register, eve));
      const { consented, withdrawal } = asked.status(treaty.id, FIRST, { on: received, known });
      const ends = effect !== null && consented !== null;
      assert.equal(withdrawal?.effective, ends ? effect.effective : undefined);
      if (effect?.effective == null) return;
      assert.ok(effect.effective >= effect.periodEnds && effect.periodEnds >= received);
      assert.equal(isBound(asked, effect.effective), !ends && isBound(register, effect.effective));
      if (effect.conflictAtExpiry !== "recorded") assert.equal(effect.effective, effect.periodEnds);
    }),
    OPTIONS,
  );
});

/** One consent a State and no withdrawal, so that an assumed notice is the only one. */
function keepFirstConsents(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string | undefined>();
  return entries.filter(({ kind, states: [state] }) => {
    if (kind === "armed-conflict") return true;
    if (kind === "withdrawal" || seen.has(state)) return false;
    seen.add(state);
    return true;
  });
}

test("month arithmetic clamps at the month's end, and says so exactly then", () => {
  fc.assert(
    fc.property(day, fc.nat(40), (from, n) => {
      const { day: to, clamped } = addOffset(from, { n, unit: "month" });
      const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + n;
      assert.equal(Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1, months);
      const last = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
      assert.equal(Number(to.slice(8)), Math.min(Number(from.slice(8)), last));
      assert.equal(clamped, Number(from.slice(8)) > last);
    }),
    OPTIONS,
  );
});
