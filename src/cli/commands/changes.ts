import type { Command } from "commander";
import type { CivilDate } from "../../model/civil-date.ts";
import { addClockOptions, addFormatOptions, type ClockOptions, type FormatOptions, parseDay } from "../options.ts";
import { printJson, printLine, printRows } from "../print.ts";
import { addRegisterOptions, getClock, getTreaty, openRegister, type RegisterOptions } from "../register-question.ts";
import { TIMELINE_COLUMNS } from "./timeline.ts";

interface Options extends FormatOptions, ClockOptions, RegisterOptions {
  readonly since: CivilDate;
  readonly knownSince?: CivilDate;
  readonly treaty?: string;
}

export function define(command: Command): void {
  addRegisterOptions(addClockOptions(addFormatOptions(command)))
    .requiredOption("--since <day>", "what changed in law after this day", parseDay)
    .option("--known-since <day>", "what became known after this day (default: --since)", parseDay)
    .option("--treaty <id>", "one treaty by id or name (default: every treaty)")
    .action(listChanges);
}

async function listChanges(options: Options): Promise<void> {
  const register = openRegister(options);
  const treaty = options.treaty === undefined ? null : getTreaty(register, options.treaty).id;
  const found = register.changes(options.since, options.knownSince ?? options.since, getClock(options));
  const ofTreaty = (step: { readonly treaty: string | null }): boolean => treaty === null || step.treaty === treaty;
  const [law, knowledge] = [found.law.filter(ofTreaty), found.knowledge.filter(ofTreaty)];
  if (options.json) return printJson({ law, knowledge });
  if (options.csv) return printRows([...law, ...knowledge], TIMELINE_COLUMNS, options);
  await printLine(`Changed in law after ${options.since}:`);
  await printRows(law, TIMELINE_COLUMNS, options, "Nothing.");
  await printLine(`\nBecame known after ${options.knownSince ?? options.since}:`);
  await printRows(knowledge, TIMELINE_COLUMNS, options, "Nothing.");
}
