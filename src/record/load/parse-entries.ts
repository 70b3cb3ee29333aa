import {
  addDays,
  type CivilDate,
  daysOf,
  isCivilDate,
  type PartialDate,
  parsePartialDate,
} from "../../model/civil-date.ts";
import type { Diagnostic, DiagnosticCode, StageResult } from "../../model/diagnostic.ts";
import { type Entry, type EntryKind, RECORD_KINDS, TREATY_ACTION_KINDS } from "../../model/entry.ts";
import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import { type CsvRow, readCsv, splitList } from "./read-csv.ts";
import { cellDiagnostic } from "./row-diagnostic.ts";

/** Columns that every file of entries has; the others may be absent where no row needs them. */
const REQUIRED = ["kind", "states", "from", "source", "confidence"] as const;

/** An entry with the line it was read from, for checks across rows. */
export interface EntryRow {
  readonly file: string;
  readonly line: number;
  readonly entry: Entry;
  /** ids of entries that hold no longer from the day this one is recorded */
  readonly supersedes: readonly string[];
}

/** What the rows are read against. */
export interface EntryContext {
  /** path shown in diagnostics */
  readonly file: string;
  /** null for `conflicts.csv` */
  readonly treaty: TreatyId | null;
  /** codes of `states.csv` */
  readonly states: ReadonlySet<string>;
  /** day taken, and marked assumed, where neither the act's own day nor that of its notification is known */
  readonly completeAsOf: CivilDate;
}

/**
 * The entries of `actions.csv`, `decisions.csv` or `conflicts.csv`, one a row.
 *
 * `recorded` left empty means the day of the act, marked assumed (of a month or a year: its last day). A row with a fault is left
 * out and reported with file, line, column, what was expected and what was received.
 */
export function parseEntries(csv: string, context: EntryContext): StageResult<EntryRow[]> {
  const { value: rows, diagnostics: found } = readCsv(context.file, csv, REQUIRED);
  const diagnostics: Diagnostic[] = [...found];
  const entries: EntryRow[] = [];
  for (const row of rows) {
    const faults: Diagnostic[] = [];
    const entry = readEntry(row, context, faults);
    diagnostics.push(...faults);
    if (entry !== null && faults.length === 0) {
      entries.push({ file: context.file, line: row.line, entry, supersedes: splitList(row.cell("supersedes")) });
    }
  }
  return { value: entries, diagnostics };
}

function readEntry(row: CsvRow, context: EntryContext, faults: Diagnostic[]): Entry | null {
  const report = (code: DiagnosticCode, column: string, expected: string, hint: string): void => {
    const received = row.cell(column);
    faults.push(cellDiagnostic({ code, file: context.file, line: row.line, column, expected, received, hint }));
  };
  const readDay = (column: string): CivilDate | null => {
    const text = row.cell(column);
    if (text === "") return null;
    if (isCivilDate(text)) return text;
    report("R002", column, "a day of the calendar", "Write YYYY-MM-DD as on the depositary notification.");
    return null;
  };
  const readPartial = (column: string): PartialDate => {
    const text = row.cell(column);
    const date = text === "" ? ({ kind: "unknown" } as const) : parsePartialDate(text);
    if (date !== null) return date;
    report(
      "R002",
      column,
      "a day, month or year of the calendar",
      "Write YYYY-MM-DD, YYYY-MM or YYYY, or leave it empty.",
    );
    return { kind: "unknown" };
  };
  const readStates = (column: string): StateCode[] => {
    const codes = splitList(row.cell(column));
    for (const code of codes) {
      if (context.states.has(code)) continue;
      const hint = `Add ${code} to states.csv or mend the code.`;
      report("R003", column, "codes of treaties/states.csv, separated by |", hint);
    }
    return codes as StateCode[];
  };
  const kind = row.cell("kind");
  const confidence = row.cell("confidence");
  if (!isKind(kind)) {
    report("R001", "kind", "a kind of entry", "See TREATY_ACTION_KINDS and RECORD_KINDS in src/model/entry.ts.");
    return null;
  }
  if (!isConfidence(confidence)) {
    report("R001", "confidence", "high, medium or low", "Say how sure the source makes it.");
    return null;
  }
  if (!["", "yes", "no"].includes(row.cell("preferred"))) {
    report("R001", "preferred", "yes, no or nothing", "Write no for a row that is kept beside the preferred one.");
  }
  const quantity = row.cell("quantity") === "" ? null : { value: Number(row.cell("quantity")), of: row.cell("of") };
  if (quantity !== null && !Number.isFinite(quantity.value)) {
    report("R001", "quantity", "a number", "Write digits only; say in `of` what is counted.");
  }
  if (row.cell("source") === "") {
    report("R008", "source", "where the row comes from", "Name the source, or write own knowledge.");
  }
  const validFrom = readPartial("from");
  const recorded = readDay("recorded");
  const states = readStates("states");
  // Built by hand and not through the schema: every cell is checked above, and 2,700 rows load in half the time.
  return {
    id: entryId(row, context, states, kind),
    treaty: context.treaty,
    kind,
    states,
    about: readStates("about"),
    validFrom,
    validTo: row.cell("to") === "" ? null : readPartial("to"),
    statedEffect: readDay("effect"),
    recordedFrom:
      recorded === null
        ? { day: assumeRecorded(validFrom, context.completeAsOf), assumed: true }
        : { day: recorded, assumed: false },
    recordedTo: readDay("recorded-to"),
    subject: blank(row.cell("subject")),
    setsDate: readDay("sets"),
    quantity,
    place: blank(row.cell("place")),
    detail: blank(row.cell("detail")) ?? defaultDetail(kind),
    provision: blank(row.cell("provision")),
    source: row.cell("source"),
    confidence,
    preferred: row.cell("preferred") !== "no",
    note: blank(row.cell("note")),
  };
}

const KINDS: ReadonlySet<string> = new Set([...TREATY_ACTION_KINDS, ...RECORD_KINDS]);

function isKind(text: string): text is EntryKind {
  return KINDS.has(text);
}

function isConfidence(text: string): text is Entry["confidence"] {
  return text === "high" || text === "medium" || text === "low";
}

function entryId(row: CsvRow, context: EntryContext, states: readonly string[], kind: string): string {
  const own = row.cell("id");
  const base = context.treaty ?? "conflict";
  if (/^E\d+$/.test(own) || states.length === 0) return `${base}/${own === "" ? kind : own}`;
  return `${base}/${states.join("-")}/${own === "" ? kind : own}`;
}

function assumeRecorded(validFrom: PartialDate, completeAsOf: CivilDate): CivilDate {
  if (validFrom.kind === "day") return validFrom.day;
  const days = daysOf(validFrom);
  return days === null ? completeAsOf : addDays(days.to, -1);
}

function defaultDetail(kind: EntryKind): string {
  switch (kind) {
    case "signature":
      return "Signed";
    case "withdrawal":
      return "Instrument of withdrawal received by the depositary";
    case "consent-to-be-bound":
      return "Consent to be bound notified";
    case "succession":
      return "Succession notified";
    default:
      return `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll("-", " ")} deposited`;
  }
}

function blank(cell: string): string | null {
  return cell === "" ? null : cell;
}
