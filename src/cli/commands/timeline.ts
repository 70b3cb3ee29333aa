import type { Command } from "commander";
import type { TimelineStep } from "../../model/register.ts";
import { addFormatOptions, type ClockOptions, type FormatOptions, parseDay } from "../options.ts";
import { type Column, printRows } from "../print.ts";
import {
  addRegisterOptions,
  getClock,
  getState,
  getTreaty,
  openRegister,
  type RegisterOptions,
} from "../register-question.ts";

interface Options extends FormatOptions, Pick<ClockOptions, "known">, RegisterOptions {
  readonly treaty?: string;
}

export function define(command: Command): void {
  addRegisterOptions(addFormatOptions(command))
    .argument("<state>", "a State by any usual name or ISO code")
    .option("--treaty <id>", "one treaty by id or name (default: every treaty)")
    .option("--known <day>", "as it was known on this day (default: all that the register knows)", parseDay)
    .action(showTimeline);
}

async function showTimeline(name: string, options: Options): Promise<void> {
  const register = openRegister(options);
  const state = getState(register, name);
  const treaty = options.treaty === undefined ? undefined : getTreaty(register, options.treaty).id;
  const { known } = getClock(options.known === undefined ? {} : { known: options.known });
  await printRows(register.timeline(state.code, known, treaty), TIMELINE_COLUMNS, options);
}

/** Columns of steps in time, for every command that lists them. */
export const TIMELINE_COLUMNS: readonly Column<TimelineStep>[] = [
  { title: "day", cell: ({ day }) => day ?? "unknown" },
  { title: "layer", cell: ({ layer }) => layer },
  { title: "treaty", cell: ({ treaty }) => treaty ?? "" },
  { title: "states", cell: ({ states }) => states.join(" ") },
  { title: "step", cell: ({ label }) => label },
  { title: "known from", cell: ({ recorded }) => recorded ?? "" },
];
