import type { Command } from "commander";
import { exportAll } from "../../store/export.ts";
import { addDatabaseOption, type DatabaseOptions } from "../options.ts";
import { printJson, printJsonLine, printLine } from "../print.ts";
import { withStore } from "../with-store.ts";
import { writeFile } from "../write-file.ts";

interface Options extends DatabaseOptions {
  readonly out?: string;
  readonly json?: true;
}

export function define(command: Command): void {
  addDatabaseOption(command)
    .option("--out <file>", "write to this file instead of standard output")
    .option("--json", "with --out: print how many lines were written as JSON")
    .action(exportDatabase);
}

async function exportDatabase({ db, out, json }: Options): Promise<void> {
  await withStore(db, async (store) => {
    if (out === undefined) {
      for await (const line of exportAll(store)) await printJsonLine(line);
      return;
    }
    let lines = 0;
    await writeFile(
      out,
      (async function* () {
        for await (const line of exportAll(store)) {
          lines++;
          yield `${JSON.stringify(line)}\n`;
        }
      })(),
    );
    if (json) await printJson({ db, out, lines });
    else await printLine(`${lines} lines written to ${out}.`);
  });
}
