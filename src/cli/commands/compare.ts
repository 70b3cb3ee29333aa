import type { Command } from "commander";
import type { StateStatus } from "../../model/register.ts";
import type { State } from "../../model/state.ts";
import { addClockOptions, addFormatOptions, type ClockOptions, type FormatOptions } from "../options.ts";
import { type Column, printRows } from "../print.ts";
import {
  addRegisterOptions,
  getClock,
  getState,
  getTreaties,
  openRegister,
  type RegisterOptions,
} from "../register-question.ts";

interface Options extends FormatOptions, ClockOptions, RegisterOptions {
  readonly treaty: string;
}

interface Comparison {
  readonly treaty: string;
  readonly left: StateStatus;
  readonly right: StateStatus;
}

export function define(command: Command): void {
  addRegisterOptions(addClockOptions(addFormatOptions(command)))
    .argument("<state>", "a State by any usual name or ISO code")
    .argument("<other>", "another State")
    .option("--treaty <id>", "treaty by id or name, or all", "all")
    .action(compareStates);
}

async function compareStates(name: string, other: string, options: Options): Promise<void> {
  const register = openRegister(options);
  const clock = getClock(options);
  const [left, right] = [getState(register, name), getState(register, other)];
  const rows = getTreaties(register, options.treaty).map(({ id }) => ({
    treaty: id,
    left: register.status(id, left.code, clock),
    right: register.status(id, right.code, clock),
  }));
  await printRows(rows, makeColumns(left, right), options);
}

function makeColumns(left: State, right: State): readonly Column<Comparison>[] {
  return [
    { title: "treaty", cell: ({ treaty }) => treaty },
    { title: left.name, cell: (row) => describe(row.left) },
    { title: right.name, cell: (row) => describe(row.right) },
  ];
}

function describe(status: StateStatus): string {
  if (!status.decidable) return "cannot be decided";
  if (status.bound) return `bound since ${status.since}${status.withdrawal?.pending ? ", withdrawal pending" : ""}`;
  if (status.until !== null) return `bound until ${status.until}`;
  if (status.party) return `consented ${status.consented}, not in force`;
  return status.signatory ? `signed ${status.signed}` : "none";
}
