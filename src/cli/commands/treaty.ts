import type { Command } from "commander";
import type { Offset, Treaty, TreatyRules } from "../../model/treaty.ts";
import type { FormatOptions } from "../options.ts";
import { type Column, printJson, printLine, printRows } from "../print.ts";
import { addRegisterOptions, asOfLine, getTreaty, openRegister, type RegisterOptions } from "../register-question.ts";

interface Options extends Pick<FormatOptions, "json">, RegisterOptions {}

export function define(command: Command): void {
  addRegisterOptions(command)
    .argument("[id]", "treaty by id or name; none: the list of treaties")
    .option("--json", "print JSON")
    .action(showTreaty);
}

async function showTreaty(name: string | undefined, options: Options): Promise<void> {
  const register = openRegister(options);
  if (name === undefined) return printRows(register.treaties, LIST_COLUMNS, options);
  const treaty = getTreaty(register, name);
  if (options.json) return printJson(treaty);
  await printLine(
    `${treaty.title}\n${treaty.id}; depositary: ${treaty.depositary.join(", ") || "none"}; text: ${treaty.textUrl}`,
  );
  await printLine(`Adopted ${treaty.adopted ?? "–"}, opened for signature ${treaty.opened ?? "–"}.\n`);
  for (const line of describeRules(treaty.rules)) await printLine(`- ${line}`);
  await printLine();
  for (const { provision, heading, summary } of treaty.provisions)
    await printLine(`${provision}  ${heading}\n    ${summary}`);
  await printLine(`\nProvisions are in our own words; the official text is linked above.\n${asOfLine(treaty)}`);
}

/** The executable rules in words, each with its formula and provision. */
function describeRules(rules: TreatyRules): string[] {
  const { entryIntoForce, withdrawal, deadlines, periods, suspensionClause } = rules;
  const needed = [
    entryIntoForce.threshold === null ? null : `${entryIntoForce.threshold} instruments`,
    entryIntoForce.namedStates.length === 0 ? null : `those of ${entryIntoForce.namedStates.join(", ")}`,
  ].filter((part) => part !== null);
  const { laterState } = entryIntoForce;
  const lines = [
    `Entry into force (${entryIntoForce.formula}, ${entryIntoForce.provision}): ${describe(entryIntoForce.offset, `the deposit of ${needed.join(", with ")}`)}.`,
    `Later States (${laterState.provision}): ${describe(laterState.offset, "their own deposit")}.`,
  ];
  if (withdrawal === null) lines.push("Withdrawal: the text has no clause.");
  else {
    const wait = `; if the State is engaged in an armed conflict on that day, not before its end (${withdrawal.conflictClause})`;
    const effect = describe(withdrawal.offset, withdrawal.startsAt);
    const clause = withdrawal.conflictClause === "none" ? "" : wait;
    lines.push(`Withdrawal (${withdrawal.formula}, ${withdrawal.provision}): ${effect}${clause}.`);
  }
  lines.push(`Suspension: ${suspensionClause ?? "the text has no clause"}.`);
  for (const duty of deadlines) {
    const start = `entry into force ${duty.from === "state-entry-into-force" ? "for the State" : "of the treaty"}`;
    const due = duty.yearly === null ? describe(duty.offset, start) : `every year by ${duty.yearly}, after ${start}`;
    lines.push(`Duty ${duty.duty} (${duty.formula}, ${duty.provision}): ${due}.`);
  }
  for (const { duty, provision, offset, from } of periods)
    lines.push(`Within a procedure, ${duty} (${provision}): within ${printOffset(offset)} of ${from}.`);
  return lines;
}

function describe({ n, unit }: Offset, start: string): string {
  if (unit === "month-start") return `the first day of the month that is ${n} months after the month of ${start}`;
  return n === 0 ? `on ${start}` : `${printOffset({ n, unit })} after ${start}`;
}

function printOffset({ n, unit }: Offset): string {
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}

const LIST_COLUMNS: readonly Column<Treaty>[] = [
  { title: "id", cell: ({ id }) => id },
  { title: "treaty", cell: ({ shortTitle }) => shortTitle },
  { title: "coverage", cell: ({ coverage }) => coverage },
  { title: "as of", cell: ({ completeAsOf }) => completeAsOf },
];
