import type { Command } from "commander";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { Clock, Counts, StateStatus, TreatyRegister } from "../../model/register.ts";
import type { Treaty } from "../../model/treaty.ts";
import { printDerivation } from "../../show/derivation.ts";
import { addClockOptions, addFormatOptions, type ClockOptions, type FormatOptions } from "../options.ts";
import { type Column, printJson, printLine, printRows } from "../print.ts";
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
  readonly all?: true;
  readonly treaty: string;
}

export function define(command: Command): void {
  addRegisterOptions(addClockOptions(addFormatOptions(command)))
    .argument("[state]", "a State by any usual name or ISO code")
    .option("--all", "counts of all States in place of one State's status")
    .option("--treaty <id>", "treaty by id or name, or all", DEFAULT_TREATY)
    .action(showStatus);
}

async function showStatus(name: string | undefined, options: Options): Promise<void> {
  if (name === undefined && !options.all) {
    throw new OnrecordError(
      "U001",
      "status: no State was named",
      "Name a State (onrecord status Ukraine) or give --all.",
    );
  }
  const register = openRegister(options);
  const clock = getClock(options);
  const treaties = getTreaties(register, options.treaty);
  if (name === undefined) return showCounts(register, treaties, clock, options);
  const state = getState(register, name);
  const answers = treaties.map((treaty) => register.status(treaty.id, state.code, clock));
  if (options.json) return printJson(answers.length === 1 ? orderStatus(answers[0]) : answers.map(orderStatus));
  if (options.csv || answers.length > 1) return printRows(answers, STATUS_COLUMNS, options);
  for (const [index, answer] of answers.entries()) await printStatus(answer, treaties[index]);
}

async function printStatus(answer: StateStatus, treaty: Treaty | undefined): Promise<void> {
  await printLine(answer.summary);
  await printLine(`On ${answer.on}, as known on ${answer.known}.\n`);
  for (const { day, layer, label } of answer.steps)
    await printLine(`${(day ?? "unknown").padEnd(10)}  ${layer.padEnd(13)}  ${label}`);
  await printLine(`\n${printDerivation(answer.derivation)}`);
  await printLine(`\nAnswer ${answerId(answer)}`);
  if (treaty !== undefined) await printLine(asOfLine(treaty));
}

/** What was asked and the answer first. */
function orderStatus(answer: StateStatus | undefined): unknown {
  if (answer === undefined) return null;
  const { state, treaty, on, known, bound, since, until, steps, derivation, ...rest } = answer;
  return { state, treaty, on, known, bound, since, until, id: answerId(answer), ...rest, steps, derivation };
}

async function showCounts(
  register: TreatyRegister,
  treaties: readonly Treaty[],
  clock: Clock,
  options: Options,
): Promise<void> {
  const answers = treaties.map((treaty) => register.counts(treaty.id, clock));
  if (options.json) {
    const full = answers.map((answer, index) => ({
      ...answer,
      id: answerId(answer),
      completeAsOf: treaties[index]?.completeAsOf,
    }));
    return printJson(full.length === 1 ? full[0] : full);
  }
  await printRows(answers, COUNT_COLUMNS, options);
  if (!options.csv) for (const treaty of treaties) await printLine(asOfLine(treaty));
}

const STATUS_COLUMNS: readonly Column<StateStatus>[] = [
  { title: "treaty", cell: ({ treaty }) => treaty },
  { title: "state", cell: ({ state }) => state },
  { title: "bound", cell: ({ bound, decidable }) => (decidable ? (bound ? "yes" : "no") : "cannot be decided") },
  { title: "since", cell: ({ since }) => since },
  { title: "until", cell: ({ until }) => until },
  { title: "signed", cell: ({ signed }) => signed },
  { title: "consented", cell: ({ consented }) => consented },
  { title: "by", cell: ({ consentKind }) => consentKind },
  { title: "complete as of", cell: ({ completeAsOf }) => completeAsOf },
];

const COUNT_COLUMNS: readonly Column<Counts>[] = [
  { title: "treaty", cell: ({ treaty }) => treaty },
  { title: "signatories", cell: ({ counts }) => counts.signatories },
  { title: "parties", cell: ({ counts }) => counts.parties },
  { title: "bound", cell: ({ counts }) => counts.bound },
  { title: "withdrawal pending", cell: ({ counts }) => counts.withdrawalPending },
  { title: "of States", cell: ({ universe }) => universe },
];
