import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { PACKAGE_ROOT } from "../../input/package-files.ts";
import { readTextFile } from "../../input/read-text-file.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { diffStatusTable, type ImportDiff, type ImportItem } from "../../record/import/diff-status-table.ts";
import { formatImport } from "../../record/import/format-import.ts";
import { addFormatOptions, type FormatOptions, parseDay } from "../options.ts";
import { type Column, printJson, printLine, printRows } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";
import { addRegisterOptions, getTreaty, openRegister, type RegisterOptions } from "../register-question.ts";
import { today } from "../today.ts";

interface Options extends FormatOptions, RegisterOptions {
  readonly treaty: string;
  readonly known?: CivilDate;
  readonly source?: string;
  readonly apply?: true;
}

export function define(command: Command): void {
  const load = command
    .command("import")
    .description("compare a depositary's status table with the register, and add what is new");
  addRegisterOptions(addFormatOptions(load))
    .argument("<file>", "status page saved as HTML or XML, or a CSV with Participant, Signature, Ratification")
    .requiredOption("--treaty <id>", "the treaty that the table is of")
    .option(
      "--known <day>",
      "day from which its content counts as known (default: the table's own day, else today)",
      parseDay,
    )
    .option("--source <name>", "how the rows name their source (default: the file, with its day)")
    .option("--apply", "write the differences as rows of imports/; without it they are only shown")
    .action(importTable);
}

async function importTable(file: string, options: Options): Promise<void> {
  const text = readTextFile(file, "Name the saved status page.");
  const register = openRegister(options);
  const treaty = getTreaty(register, options.treaty);
  const compare = (known: CivilDate) =>
    diffStatusTable(register, treaty.id, text, { file, source: options.source ?? `${file} as at ${known}`, known });
  const first = compare(options.known ?? today());
  const known = options.known ?? first.value.asOf ?? today();
  const { value: diff, diagnostics } = known === today() ? first : compare(known);
  const [fault] = diagnostics;
  // A file without a table would otherwise say the same as a table without a difference.
  if (fault !== undefined && diff.items.length === 0 && diff.unchanged === 0)
    throw new OnrecordError(fault.code, fault.message, fault.hint);
  printDiagnostics(diagnostics);
  if (options.json) await printJson(diff);
  else await printRows(diff.items, COLUMNS, options, "The table says what the register says.");
  if (!options.json && !options.csv) await printLine(describe(diff));
  if (options.apply) await apply(diff, known, options);
}

async function apply(diff: ImportDiff, known: CivilDate, options: Options): Promise<void> {
  const csv = formatImport(diff);
  if (csv === null) return printLine("Nothing to add.");
  const folder = join(options.treaties ?? join(PACKAGE_ROOT, "treaties"), diff.treaty, "imports");
  const path = join(folder, `${known}.csv`);
  if (existsSync(path)) {
    throw new OnrecordError(
      "R010",
      `${path} is there already`,
      "Review it; give another day with --known, or take the file away.",
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, csv);
  if (!options.json) await printLine(`Written: ${path}. Review it before it is kept; earlier rows are as they were.`);
}

function describe({ items, unchanged, asOf }: ImportDiff): string {
  const count = (change: ImportItem["change"]): number => items.filter((item) => item.change === change).length;
  const parts = (["new", "changed", "conflicting", "gone"] as const).map((change) => `${count(change)} ${change}`);
  return `${unchanged} acts alike, ${parts.join(", ")}${asOf === null ? "" : `; the table is of ${asOf}`}.`;
}

const COLUMNS: readonly Column<ImportItem>[] = [
  { title: "change", cell: ({ change }) => change },
  { title: "state", cell: ({ state }) => state },
  { title: "act", cell: ({ kind }) => kind },
  { title: "in the table", cell: ({ day }) => day ?? "" },
  { title: "in the register", cell: ({ registerDay }) => registerDay ?? "" },
  { title: "known from", cell: ({ recorded }) => recorded },
  { title: "note", cell: ({ note }) => note },
];
