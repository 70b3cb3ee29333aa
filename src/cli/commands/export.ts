import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { Command } from "commander";
import { exportAll } from "../../store/export.ts";
import { addDatabaseOption, type DatabaseOptions } from "../options.ts";
import { printJsonLine, printLine } from "../print.ts";
import { withStore } from "../with-store.ts";

interface Options extends DatabaseOptions {
  readonly out?: string;
}

export function define(command: Command): void {
  addDatabaseOption(command)
    .option("--out <file>", "write to this file instead of standard output")
    .action(exportDatabase);
}

async function exportDatabase({ db, out }: Options): Promise<void> {
  await withStore(db, async (store) => {
    if (out === undefined) for await (const line of exportAll(store)) await printJsonLine(line);
    else {
      const file = createWriteStream(out);
      let lines = 0;
      for await (const line of exportAll(store)) {
        lines++;
        if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, "drain");
      }
      file.end();
      await finished(file);
      await printLine(`${lines} lines written to ${out}.`);
    }
  });
}
