import { type CivilDate, findCivilDate, isCivilDate } from "../../model/civil-date.ts";
import type { Diagnostic, StageResult } from "../../model/diagnostic.ts";
import { type EntryKind, TREATY_ACTION_KINDS } from "../../model/entry.ts";
import { readGrid } from "./read-grid.ts";

/** An act that a status table lists for a participant. */
export interface ListedAct {
  readonly participant: string;
  readonly kind: EntryKind;
  readonly day: CivilDate;
  /** printed in brackets: the State has withdrawn since */
  readonly bracketed: boolean;
  /** what only a CSV of our own columns gives */
  readonly effect: CivilDate | null;
  readonly recorded: CivilDate | null;
}

/** A withdrawal told in an end note, since the table itself has no column for it. */
export interface NotedWithdrawal {
  readonly participant: string;
  readonly received: CivilDate;
  readonly notified: CivilDate | null;
  readonly effective: CivilDate;
}

/** What a depositary's status table says. */
export interface StatusTable {
  /** the day the table gives for itself */
  readonly asOf: CivilDate | null;
  readonly acts: readonly ListedAct[];
  readonly withdrawals: readonly NotedWithdrawal[];
  /** every participant named, also one without a readable act */
  readonly participants: readonly string[];
}

/**
 * Reads a status table in the layout of the UN Treaty Collection (HTML or XML), or a CSV with the same columns or with those of
 * `actions.csv` (kind, states, from).
 *
 * Columns: Participant, Signature, Provisional application, and one for consents whose head names the letters
 * ("Accession(a), Approval(AA)"); a date without a letter is of the kind that the head names without one.
 */
export function readStatusTable(file: string, text: string): StageResult<StatusTable> {
  const grid = readGrid(text);
  const own = grid.tables.map(readOwnColumns).find((acts) => acts !== null) ?? null;
  if (own !== null) {
    const participants = [...new Set(own.map(({ participant }) => participant))];
    return { value: { asOf: null, acts: own, withdrawals: [], participants }, diagnostics: [] };
  }
  const found = grid.tables.map(findHeader).find((header) => header !== null) ?? null;
  const empty: StatusTable = { asOf: findAsOf(grid.text), acts: [], withdrawals: [], participants: [] };
  if (found === null) {
    const hint =
      "Save the treaty's status page as HTML or XML, or write a CSV with Participant, Signature, Ratification.";
    const message = `${file}: expected a table with a column Participant and one of consents, received none`;
    return { value: empty, diagnostics: [fault(file, message, hint)] };
  }
  const diagnostics: Diagnostic[] = [];
  const acts: ListedAct[] = [];
  const participants: string[] = [];
  for (const row of found.rows) {
    const participant = (row[0] ?? "")
      .replace(/[\d,\s]+$/u, "")
      .replace(/^\[|\]$/gu, "")
      .trim();
    if (participant === "" || row.length < 2) continue;
    participants.push(participant);
    for (const [index, column] of found.columns.entries()) {
      const cell = row[index] ?? "";
      if (column === null || cell === "") continue;
      const act = readAct(participant, cell, column);
      if (act !== null) acts.push(act);
      else
        diagnostics.push(
          fault(
            file,
            `${file}, ${participant}: expected a date like "12 May 2004 a", received ${cell}`,
            "Check the cell by hand.",
          ),
        );
    }
  }
  return { value: { ...empty, acts, participants, withdrawals: findWithdrawals(grid.text) }, diagnostics };
}

const ACTION_KINDS: ReadonlySet<string> = new Set(TREATY_ACTION_KINDS);

/** Acts of a table with our own columns; null when it has others. Rows kept beside a preferred one are left out. */
function readOwnColumns(table: readonly (readonly string[])[]): ListedAct[] | null {
  const [header = [], ...rows] = table;
  if (!["kind", "states", "from"].every((column) => header.includes(column))) return null;
  return rows.flatMap((row): ListedAct[] => {
    const cell = (column: string): string => row[header.indexOf(column)] ?? "";
    const day = readDay(cell("from"));
    const kind = cell("kind");
    if (day === null || !ACTION_KINDS.has(kind) || cell("preferred") === "no") return [];
    const act = {
      kind: kind as EntryKind,
      day,
      bracketed: false,
      effect: readDay(cell("effect")),
      recorded: readDay(cell("recorded")),
    };
    return cell("states")
      .split("|")
      .map((participant) => ({ ...act, participant }));
  });
}

interface ConsentColumn {
  /** kind of a date without a letter */
  readonly plain: EntryKind;
  readonly letters: ReadonlyMap<string, EntryKind>;
}

interface Header {
  /** by index; null for a column that is not read */
  readonly columns: readonly (ConsentColumn | null)[];
  readonly rows: readonly (readonly string[])[];
}

const KIND_OF_WORD: ReadonlyMap<string, EntryKind> = new Map([
  ["signature", "signature"],
  ["succession to signature", "signature"],
  ["provisional application", "provisional-application"],
  ["ratification", "ratification"],
  ["acceptance", "acceptance"],
  ["approval", "approval"],
  ["accession", "accession"],
  ["succession", "succession"],
  ["consent to be bound", "consent-to-be-bound"],
]);

function findHeader(table: readonly (readonly string[])[]): Header | null {
  for (const [index, row] of table.entries()) {
    if (!/^participant/i.test(row[0] ?? "")) continue;
    const columns = row.map((head, at) => (at === 0 ? null : readHead(head)));
    const hasConsent = columns.some(
      (column) => column !== null && column.plain !== "signature" && column.plain !== "provisional-application",
    );
    if (hasConsent) return { columns, rows: table.slice(index + 1) };
  }
  return null;
}

/** "Approval(AA), Accession(a), Ratification": the kind without a letter, and those with one. */
function readHead(head: string): ConsentColumn | null {
  const letters = new Map<string, EntryKind>();
  let plain: EntryKind | null = null;
  for (const part of head.split(",")) {
    const open = part.indexOf("(");
    const letter = open === -1 ? "" : part.slice(open + 1, part.indexOf(")", open));
    const words = (open === -1 ? part : part.slice(0, open)).trim().toLowerCase();
    const kind =
      KIND_OF_WORD.get(words) ?? (words.startsWith("provisional application") ? "provisional-application" : undefined);
    if (kind === undefined) continue;
    if (letter !== "") letters.set(letter, kind);
    if (letter === "" || letter === "n" || letter === "P") plain ??= kind;
  }
  const first = plain ?? letters.values().next().value ?? null;
  return first === null ? null : { plain: first, letters };
}

function readAct(participant: string, cell: string, column: ConsentColumn): ListedAct | null {
  const bracketed = cell.startsWith("[");
  const match = /^(.{6,20}?)(?: ([A-Za-z]{1,2}))?$/u.exec(cell.replace(/[[\]]/gu, "").trim());
  const day = readDay(match?.[1] ?? "");
  const letter = match?.[2];
  const kind = letter === undefined ? column.plain : column.letters.get(letter);
  return day === null || kind === undefined
    ? null
    : { participant, kind, day, bracketed, effect: null, recorded: null };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "12 May 2004", "3 July 2025" or "2004-05-12". */
function readDay(text: string): CivilDate | null {
  if (isCivilDate(text)) return text;
  const [day, month, year, rest] = text.trim().split(" ");
  const number = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
  if (rest !== undefined || number === 0 || !/^\d{1,2}$/.test(day ?? "") || !/^\d{4}$/.test(year ?? "")) return null;
  return findCivilDate(Number(year), number, Number(day));
}

/** The page prints "STATUS AS AT : 03-02-2026" with the day first. */
function findAsOf(text: string): CivilDate | null {
  const match = /status as at ?: ?(\d{2})-(\d{2})-(\d{4})/iu.exec(text);
  return match === null ? null : findCivilDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

const NOTICE = "a notification of withdrawal";

/** End notes that tell a withdrawal: when it was received, in which notification, for whom and when it takes effect. */
function findWithdrawals(text: string): NotedWithdrawal[] {
  const found: NotedWithdrawal[] = [];
  for (let at = text.indexOf(NOTICE); at !== -1; at = text.indexOf(NOTICE, at + 1)) {
    const before = text.slice(Math.max(0, at - 250), at);
    const after = text.slice(at, at + 400);
    const received = readDay(
      / ?On (\d{1,2} [A-Z][a-z]{2,8} \d{4}), the Government/u.exec(before.slice(before.lastIndexOf("On ")))?.[1] ?? "",
    );
    const effect = /effect for ([\p{L} .'’()-]{3,60}) on (\d{1,2} [A-Z][a-z]{2,8} \d{4})/u.exec(after);
    const effective = readDay(effect?.[2] ?? "");
    const notified = readDay(
      /C\.N\.[\d.]{6,12} ?[^ ]{0,20} of (\d{1,2} [A-Z][a-z]{2,8} \d{4})/u.exec(after)?.[1] ?? "",
    );
    if (received !== null && effective !== null && effect?.[1] !== undefined) {
      found.push({ participant: effect[1], received, notified, effective });
    }
  }
  return found;
}

function fault(file: string, message: string, hint: string): Diagnostic {
  return { code: "R001", severity: "warning", where: file, span: null, message, hint };
}
