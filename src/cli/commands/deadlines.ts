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
    .option("--overdue", "only duties whose day has passed and of which the register records that, not a completion")
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
  const silent = all.filter((deadline) => deadline.outcome === "passed" && !isOverdue(deadline, clock.on)).length;
  if (options.overdue && silent > 0) {
    await printLine(
      `${silent} more duties fell due of which the register records nothing: not listed, since nothing follows from that.`,
    );
  }
}

/** Recorded as missed, or its day passed after entries of its own (an extension) without a completion. */
function isOverdue({ due, outcome, derivation }: Deadline, on: string): boolean {
  if (outcome === "recorded-missed") return due < on;
  return outcome === "passed" && derivation.inputs.some((input) => "entry" in input);
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
