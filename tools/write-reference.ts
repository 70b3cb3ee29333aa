import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import { COMMANDS } from "../src/cli/command-table.ts";
import { DIAGNOSTIC_CODES } from "../src/model/diagnostic-codes.ts";

/** The reference pages, made from the code; `npm run docs` writes them and a test holds them against it. Path below the checkout → text. */
export async function writeReference(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["docs/commands.md", await printCommands()],
    ["docs/diagnostics.md", printDiagnostics()],
  ]);
}

async function printCommands(): Promise<string> {
  const parts = [
    "# Commands",
    "",
    "Made from the commands themselves by `npm run docs`. Exit codes: 0 done, 1 findings (with `--fail-on`), 2 usage or input, 3 a bug, 130 interrupted.",
    "",
  ];
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    const command = new Command(name).description(summary).configureHelp({ helpWidth: 100 });
    (await load()).define(command);
    parts.push(
      `## onrecord ${name}`,
      "",
      summary,
      "",
      "```text",
      `onrecord ${command
        .helpInformation()
        .trimEnd()
        .replace(/^Usage: /u, "")}`,
      "```",
      "",
    );
    for (const child of command.commands) {
      parts.push(
        "```text",
        `onrecord ${name} ${child
          .configureHelp({ helpWidth: 100 })
          .helpInformation()
          .trimEnd()
          .replace(/^Usage: \S+ /u, "")}`,
        "```",
        "",
      );
    }
  }
  return parts.join("\n");
}

function printDiagnostics(): string {
  const rows = Object.entries(DIAGNOSTIC_CODES).map(([code, meaning]) => `| ${code} | ${meaning} |`);
  return [
    "# Diagnostics",
    "",
    "Made from `src/model/diagnostic-codes.ts` by `npm run docs`. A code never changes its meaning.",
    "",
    "| code | meaning |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}

if (import.meta.main) {
  for (const [path, text] of await writeReference()) writeFileSync(resolve(import.meta.dirname, "..", path), text);
}
