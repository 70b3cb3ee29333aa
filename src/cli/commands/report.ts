import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { renderReport } from "../../show/report.ts";
import { toReportData } from "../../show/report-data.ts";
import { loadRegister } from "../load-register.ts";
import { loadView } from "../load-view.ts";
import { addDatabaseOption, type DatabaseOptions } from "../options.ts";
import { printJson, printLine } from "../print.ts";
import { today } from "../today.ts";
import { withStore } from "../with-store.ts";
import { writeFile } from "../write-file.ts";

interface Options extends DatabaseOptions {
  readonly out: string;
  readonly title: string;
  readonly json?: true;
}

export function define(command: Command): void {
  addDatabaseOption(command)
    .option("--out <file>", "where to write it", "report.html")
    .option("--title <words>", "its title", "On the record")
    .option("--json", "print what it shows as JSON instead of writing it")
    .action(async (options: Options) => {
      if (options.json) await printReportData(options);
      else await printLine(`Report written to ${await writeReport(options)}`);
    });
}

async function printReportData({ db, title }: Options): Promise<void> {
  await withStore(db, async (store) => {
    await printJson(toReportData(await loadView(store, loadRegister(), today(), title)));
  });
}

/** Writes the report of a database and returns its address. */
export async function writeReport({ db, out, title }: Omit<Options, "json">): Promise<string> {
  return withStore(db, async (store) => {
    await writeFile(out, [renderReport(await loadView(store, loadRegister(), today(), title))]);
    return pathToFileURL(resolve(out)).href;
  });
}
