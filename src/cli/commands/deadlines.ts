import type { Command } from "commander";
import type { Deadline } from "../../model/register.ts";
import { compareText } from "../../text/compare-text.ts";
import { addClockOptions, addFormatOptions, type ClockOptions, type FormatOptions } from "../options.ts";
import { type Column, printLine, printRows } from "../print.ts";
import {
  addRegisterOptions,
  answerId,
  asOfLine,
  DEFAULT_TREATY,
  getClock,
  getState,
  getTreaties,
  openRegister,
  type RegisterOptions,
} from "../register-question.ts";

interface Options extends FormatOptions, ClockOptions, RegisterOptions {
  readonly state?: string;
  readonly treaty: string;
  readonly overdue?: true;
}

export function define(command: Command): void {
  addRegisterOptions(addClockOptions(addFormatOptions(command)))
    .option("--state <name>", "one State by any usual name or ISO code (default: every State)")
    .option("--treaty <id>", "treaty by id or name, or all", DEFAULT_TREATY)
    .option("--overdue", "only duties whose day has passed and of which the register records that it was missed")
    .action(listDeadlines);
}

async function listDeadlines(options: Options): Promise<void> {
  const register = openRegister(options);
  const clock = getClock(options);
  const treaties = getTreaties(register, options.treaty);
  const states = options.state === undefined ? register.states : [getState(register, options.state)];
  const all = treaties.flatMap(({ id }) => states.flatMap(({ code }) => register.deadlines(id, code, clock)));
  const shown = options.overdue ? all.filter((deadline) => isOverdue(deadline, clock.on)) : all;
  const sorted = shown
    .map((deadline) => ({ id: answerId({ ...deadline, ...clock }), ...deadline }))
    .sort((a, b) => compareText(a.due + a.state + a.duty, b.due + b.state + b.duty));
  await printRows(sorted, COLUMNS, options, "No duty found.");
  if (options.json || options.csv) return;
  for (const treaty of treaties) await printLine(asOfLine(treaty));
  const silent = all.filter(({ outcome }) => outcome === "passed").length;
  if (options.overdue && silent > 0) {
    await printLine(
      `${silent} more duties fell due of which the register records nothing after the day: not listed, since a later extension or completion may lack from it.`,
    );
  }
}

/** That a day passed in silence says nothing: the decision that put it off may not be on the register. */
function isOverdue({ due, outcome }: Deadline, on: string): boolean {
  return outcome === "recorded-missed" && due < on;
}

const COLUMNS: readonly Column<Deadline>[] = [
  { title: "due", cell: ({ due }) => due },
  { title: "state", cell: ({ state }) => state },
  { title: "treaty", cell: ({ treaty }) => treaty },
  { title: "duty", cell: ({ duty }) => duty },
  { title: "provision", cell: ({ provision }) => provision },
  { title: "outcome", cell: ({ outcome }) => outcome },
  { title: "before extension", cell: ({ due, original }) => (due === original ? "" : original) },
];
