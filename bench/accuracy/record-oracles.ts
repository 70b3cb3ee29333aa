// What sources print, set against what the register computes. Shared by the accuracy benchmark and the acceptance test.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CivilDate, civilDate } from "../../src/model/civil-date.ts";
import type { TreatyRegister } from "../../src/model/register.ts";
import type { StateCode } from "../../src/model/state.ts";
import type { TreatyId } from "../../src/model/treaty.ts";

/** A printed value and the computed one; `reason` where they differ and it is known why. */
export interface Comparison {
  readonly of: string;
  readonly printed: string;
  readonly computed: string;
  readonly agrees: boolean;
  readonly reason: string;
}

/** Party tables of the evaluation data, by treaty. */
export const TABLES: Readonly<Record<string, string>> = {
  "mine-ban-1997": "mine-ban",
  "cluster-munitions-2008": "ccm",
  "ccw-1980": "ccw",
  "ccw-p2-amended-1996": "ccw-amended-protocol-ii",
  "ccw-p4-1995": "ccw-protocol-iv",
  "ccw-p5-2003": "ccw-protocol-v",
  "ccw-art1-2001": "ccw-article1-amendment",
  "att-2013": "att",
  "tpnw-2017": "tpnw",
  "cwc-1993": "cwc",
  "ctbt-1996": "ctbt",
  "enmod-1976": "enmod",
};

/** Days of entry into force in the headers of the depositary's pages; null: not in force. */
export const PRINTED_ENTRY_INTO_FORCE: Readonly<Record<string, string | null>> = {
  "mine-ban-1997": "1999-03-01",
  "cluster-munitions-2008": "2010-08-01",
  "ccw-1980": "1983-12-02",
  "ccw-p2-amended-1996": "1998-12-03",
  "ccw-p4-1995": "1998-07-30",
  "ccw-p5-2003": "2006-11-12",
  "ccw-art1-2001": "2004-05-18",
  "att-2013": "2014-12-24",
  "tpnw-2017": "2021-01-22",
  "cwc-1993": "1997-04-29",
  "ctbt-1996": null,
  "enmod-1976": "1978-10-05",
};

const NOW = { on: civilDate("2026-04-14"), known: civilDate("2026-04-14") };

export type Row = Readonly<Record<string, string>>;

/** Rows of a tab-separated file with a header line. */
export function readTable(path: string): Row[] {
  const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const names = header.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [names[index] ?? "", cell])));
}

/** The treaty's own day of entry into force. */
export function compareGlobal(register: TreatyRegister, treaty: string): Comparison {
  const printed = PRINTED_ENTRY_INTO_FORCE[treaty] ?? "not in force";
  const computed = register.entryIntoForce(treaty as TreatyId, NOW.known).day ?? "not in force";
  return make(treaty, printed, computed, "");
}

/**
 * Each State's day of entry into force, once for every source that prints one. Empty where no source does: then there is no
 * oracle, since the tables' `eif_computed` is a formula and no evidence.
 */
export function compareStates(register: TreatyRegister, treaty: string, folder: string): Comparison[] {
  return readTable(join(folder, `treaties/${TABLES[treaty]}-parties.tsv`)).flatMap((row) => {
    if (!row.eif_given) return [];
    const state = row.iso3 as StateCode;
    const computed = register.status(treaty as TreatyId, state, NOW).since ?? "none";
    const sources = (row.eif_given_by ?? "").split("; ").map((source) => source.split("="));
    const days = sources.some(([, day]) => day !== undefined) ? sources : [[row.eif_given_by, row.eif_given]];
    return days.map(([source = "", day = ""]) => {
      const known = register
        .entries({ treaty: treaty as TreatyId, state, known: NOW.known })
        .find((entry) => entry.statedEffect === day && entry.note !== null);
      return make(`${state} (${source})`, day, computed, known?.note ?? "");
    });
  });
}

/** Withdrawals: the day of effect for the day of receipt or notice. */
export function compareWithdrawals(register: TreatyRegister, folder: string): Comparison[] {
  const ids: Readonly<Record<string, string>> = {
    "Mine Ban": "mine-ban-1997",
    CCM: "cluster-munitions-2008",
    INF: "inf-1987",
    "Open Skies": "open-skies-1992",
    CFE: "cfe-1990",
    NPT: "npt-1968",
  };
  return readTable(join(folder, "treaties/withdrawal-tests.tsv")).map((row) => {
    const treaty = ids[row.treaty ?? ""] as TreatyId;
    const state = (row.state ?? "").slice(0, 3) as StateCode;
    const received = civilDate(row.received ?? "");
    const effect = register.withdrawalEffect(treaty, state, received, NOW.known);
    const computed = effect === null ? "no clause" : (effect.effective ?? "not before the end of the armed conflict");
    return make(
      `${treaty} ${state} ${received}`,
      (row.expected ?? "").split(" (")[0] ?? "",
      computed,
      row.source ?? "",
    );
  });
}

/** Duties: the day each is due; extended ones as the decisions of December 2012 set them. */
export function compareDeadlines(register: TreatyRegister, folder: string): Comparison[] {
  const treaty = "mine-ban-1997" as TreatyId;
  return readTable(join(folder, "treaties/deadline-tests.tsv")).map((row) => {
    const isExtended = row.what?.startsWith("clearance, extended");
    const duty =
      row.what === "stockpile"
        ? "stockpile-destruction"
        : row.what?.startsWith("clearance")
          ? "clearance"
          : "initial-report";
    const on = isExtended ? civilDate("2012-12-31") : civilDate(row.eif ?? "");
    const dueOf = (state: StateCode): CivilDate | "none" =>
      register.deadlines(treaty, state, { on, known: NOW.known }).find((deadline) => deadline.duty === duty)?.due ??
      "none";
    if (row.state !== "first 45") {
      return make(
        `${row.state} ${row.what}`,
        row.expected ?? "",
        dueOf(row.state as StateCode),
        isExtended ? "a decision" : "",
      );
    }
    const first = register.states.filter(({ code }) => register.boundOn(treaty, code, { on, known: NOW.known }));
    const days = [...new Set(first.map(({ code }) => dueOf(code)))].join(", ");
    return make(`the first ${first.length}`, row.expected ?? "", days, "");
  });
}

/** Counts of the Mine Ban Convention on 24 days. */
export function compareCounts(register: TreatyRegister, folder: string): Comparison[] {
  return readTable(join(folder, "treaties/counts.tsv")).map((row) => {
    const on = civilDate(row.date ?? "");
    const { counts } = register.counts("mine-ban-1997" as TreatyId, { on, known: NOW.known });
    const printed = [
      row.instruments_deposited_minus_effective_withdrawals,
      row.bound,
      row.bound_with_notice_pending,
    ].join("/");
    return make(on, printed, [counts.parties, counts.bound, counts.withdrawalPending].join("/"), row.oracle ?? "");
  });
}

function make(of: string, printed: string, computed: string, reason: string): Comparison {
  return { of, printed, computed, agrees: printed === computed, reason };
}
