import { type Command, InvalidArgumentError } from "commander";
import { type CivilDate, isCivilDate } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { Clock, StateStatus, TreatyRegister } from "../../model/register.ts";
import type { State } from "../../model/state.ts";
import type { Treaty } from "../../model/treaty.ts";
import { assumeEntry } from "../../record/assume-entry.ts";
import { printDerivation } from "../../show/derivation.ts";
import { addClockOptions, type ClockOptions, type FormatOptions, parseDay } from "../options.ts";
import { printJson, printLine } from "../print.ts";
import {
  addRegisterOptions,
  asOfLine,
  DEFAULT_TREATY,
  getClock,
  getState,
  getTreaty,
  openRegister,
  type RegisterOptions,
} from "../register-question.ts";

interface Common extends Pick<FormatOptions, "json">, ClockOptions, RegisterOptions {
  readonly state: string;
  readonly treaty: string;
}

interface WithdrawOptions extends Common {
  readonly received: CivilDate;
  readonly conflict?: readonly ConflictAssumption[];
}

interface AccedeOptions extends Common {
  readonly deposited: CivilDate;
}

interface ConflictOptions extends Common {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

/** An armed conflict assumed, or (`none`) those recorded left out. */
type ConflictAssumption = "none" | { readonly from: CivilDate; readonly to: CivilDate | null };

export function define(command: Command): void {
  addCommon(command.command("withdraw").description("a notice of withdrawal received on a day"))
    .requiredOption("--received <day>", "the day on which the depositary receives the instrument", parseDay)
    .option(
      "--conflict <period>",
      "an armed conflict FROM..TO, FROM.. without an end, or none (recorded ones left out)",
      addConflict,
    )
    .action(withdraw);
  addCommon(command.command("accede").description("an instrument of consent deposited on a day"))
    .requiredOption("--deposited <day>", "the day of the deposit", parseDay)
    .action(accede);
  addCommon(command.command("conflict").description("an armed conflict in which the State is engaged"))
    .requiredOption("--from <day>", "its first day", parseDay)
    .option("--to <day>", "the first day on which it is over (default: no end)", parseDay)
    .action(assumeConflict);
}

function addCommon(command: Command): Command {
  return addRegisterOptions(addClockOptions(command))
    .requiredOption("--state <name>", "a State by any usual name or ISO code")
    .option("--treaty <id>", "treaty by id or name", DEFAULT_TREATY)
    .option("--json", "print JSON");
}

async function withdraw(options: WithdrawOptions): Promise<void> {
  const { register, state, treaty, clock } = ask(options);
  if (!register.status(treaty.id, state.code, { on: options.received, known: clock.known }).party) {
    const message = `${state.name} is not a party to the ${treaty.shortTitle} on ${options.received}: there is nothing to withdraw from`;
    throw new OnrecordError("R005", message, `See onrecord status ${state.code} --treaty ${treaty.id}.`);
  }
  const added = (options.conflict ?? []).flatMap((conflict) => assumeConflictEntries(register, state, conflict, clock));
  const notice = assumeEntry({ ...blank(treaty, state, clock.known), kind: "withdrawal", from: options.received });
  const asked = register.withEntries([...added, notice]);
  const effect = asked.withdrawalEffect(treaty.id, state.code, options.received, clock.known);
  const on = options.on ?? effect?.effective ?? effect?.periodEnds ?? clock.on;
  await print("withdraw", options, treaty, register, asked, state, { on, known: clock.known }, { effect });
}

async function accede(options: AccedeOptions): Promise<void> {
  const { register, state, treaty, clock } = ask(options);
  const before = register.status(treaty.id, state.code, { on: options.deposited, known: clock.known });
  if (before.party) {
    const message = `${state.name} has consented to the ${treaty.shortTitle} already, on ${before.consented}`;
    throw new OnrecordError("R006", message, `See onrecord status ${state.code} --treaty ${treaty.id}.`);
  }
  const kind = before.signatory ? "ratification" : "accession";
  const consent = assumeEntry({ ...blank(treaty, state, clock.known), kind, from: options.deposited });
  const asked = register.withEntries([consent]);
  const later = asked.status(treaty.id, state.code, { on: "9999-12-31" as CivilDate, known: clock.known });
  const on = options.on ?? later.since ?? clock.on;
  const deadlines = asked.deadlines(treaty.id, state.code, { on, known: clock.known });
  await print("accede", options, treaty, register, asked, state, { on, known: clock.known }, { deadlines });
}

async function assumeConflict(options: ConflictOptions): Promise<void> {
  const { register, state, treaty, clock } = ask(options);
  const conflict = { from: options.from, to: options.to ?? null };
  const asked = register.withEntries(assumeConflictEntries(register, state, conflict, clock));
  await print("conflict", options, treaty, register, asked, state, clock, {});
}

function ask(options: Common): { register: TreatyRegister; state: State; treaty: Treaty; clock: Clock } {
  const register = openRegister(options);
  const [state, treaty] = [getState(register, options.state), getTreaty(register, options.treaty)];
  return { register, state, treaty, clock: getClock(options) };
}

function blank(treaty: Treaty | null, state: State, known: CivilDate) {
  return {
    treaty: treaty?.id ?? null,
    states: [state.code],
    to: null,
    sets: null,
    subject: null,
    recorded: known,
  } as const;
}

/** The conflict as an entry; for `none`, every recorded conflict of the State with its end on its first day. */
function assumeConflictEntries(
  register: TreatyRegister,
  state: State,
  conflict: ConflictAssumption,
  clock: Clock,
): Entry[] {
  if (conflict !== "none") {
    return [
      assumeEntry({ ...blank(null, state, clock.known), kind: "armed-conflict", from: conflict.from, to: conflict.to }),
    ];
  }
  return register
    .entries({ state: state.code, kinds: ["armed-conflict"], known: clock.known })
    .map((entry) => ({ ...entry, validTo: entry.validFrom, note: "left out for this question" }));
}

async function print(
  whatif: string,
  options: Common,
  treaty: Treaty,
  register: TreatyRegister,
  asked: TreatyRegister,
  state: State,
  clock: Clock,
  more: Pick<Answer, "effect" | "deadlines">,
): Promise<void> {
  const before = register.status(treaty.id, state.code, clock);
  const after = asked.status(treaty.id, state.code, clock);
  if (options.json)
    return printJson({ whatif, state: state.code, treaty: treaty.id, ...clock, ...more, before, after });
  await printLine(`On ${clock.on}, as known on ${clock.known}.`);
  await printLine(`Recorded: ${before.summary}`);
  await printLine(`Assumed:  ${after.summary}\n`);
  await printLine(printDerivation(more.effect?.derivation ?? after.derivation));
  if (more.effect === null)
    await printLine(`The ${treaty.shortTitle} has no clause on withdrawal: no effect is computed.`);
  for (const { duty, due } of more.deadlines ?? []) await printLine(`${due}  ${duty}`);
  await printLine(`\n${asOfLine(treaty)}`);
}

interface Answer {
  readonly after: StateStatus;
  readonly effect?: ReturnType<TreatyRegister["withdrawalEffect"]>;
  readonly deadlines?: ReturnType<TreatyRegister["deadlines"]>;
}

function addConflict(text: string, previous: readonly ConflictAssumption[] = []): readonly ConflictAssumption[] {
  if (text === "none") return [...previous, "none"];
  const [from = "", to = ""] = text.split("..");
  if (isCivilDate(from) && (to === "" || isCivilDate(to))) return [...previous, { from, to: to === "" ? null : to }];
  throw new InvalidArgumentError(
    `expected FROM..TO, FROM.. or none with days as YYYY-MM-DD, received ${JSON.stringify(text)}.`,
  );
}
