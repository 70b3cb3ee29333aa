import type { Command } from "commander";
import type { CivilDate } from "../model/civil-date.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import type { Clock, Register, TreatyRegister } from "../model/register.ts";
import type { State, StateCode } from "../model/state.ts";
import type { Treaty } from "../model/treaty.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { loadRegister } from "./load-register.ts";
import type { ClockOptions } from "./options.ts";
import { printDiagnostics } from "./print-error.ts";
import { today } from "./today.ts";

/** The treaty of a question that names none. */
export const DEFAULT_TREATY = "mine-ban-1997";

/** Options of every command that asks the register. */
export interface RegisterOptions {
  readonly treaties?: string;
  readonly strict?: true;
}

/** `--treaties` and `--strict`; read as {@link RegisterOptions}. */
export function addRegisterOptions(command: Command): Command {
  return command
    .option("--treaties <folder>", "folder of treaties in place of the one that ships with the package")
    .option("--strict", "refuse treaty files in which a row is faulty, instead of leaving the row out");
}

/** The register that the options name. @throws OnrecordError the first fault of the files, with `--strict` */
export function openRegister(options: RegisterOptions): TreatyRegister {
  const faults: Diagnostic[] = [];
  const register = loadRegister((diagnostics) => faults.push(...diagnostics), options.treaties);
  printDiagnostics(faults);
  const first = faults[0];
  if (options.strict && first !== undefined) throw new OnrecordError(first.code, first.message, first.hint);
  return register;
}

/** The two clocks; both are today unless given. */
export function getClock(options: ClockOptions): Clock {
  const now = today();
  return { on: options.on ?? now, known: options.known ?? latestOf(now, options.on) };
}

/** The State of a name in any usual form. @throws OnrecordError U002 with names near it */
export function getState(register: Register, name: string): State {
  const gazetteer = new Gazetteer(register.states, register.groups);
  const state = gazetteer.findByCode(name.toUpperCase()) ?? gazetteer.findByName(name);
  if (state !== null) return state;
  const near = gazetteer.suggest(name);
  const hint =
    near.length === 0 ? "Give a name or an ISO 3166 code, for example UKR." : `Did you mean ${near.join(", ")}?`;
  throw new OnrecordError("U002", `no State is known as ${JSON.stringify(name)}`, hint);
}

/** `--state` of a question to the database as its code; nothing where it was not given. @throws OnrecordError U002 */
export function codeOf(name: string | undefined): { readonly state?: StateCode } {
  return name === undefined ? {} : { state: getState(loadRegister(), name).code };
}

/** The treaty of an id, the start of one, its title, a name that its vocabulary has, or words of one ("Ottawa"). @throws OnrecordError U003 */
export function getTreaty(register: Register, name: string): Treaty {
  const wanted = fold(name);
  const exact = register.treaties.find((treaty) => treaty.id === name || namesOf(register, treaty).includes(wanted));
  if (exact !== undefined) return exact;
  const starts = register.treaties.filter(({ id }) => id.startsWith(name.toLowerCase()));
  const near = starts.length > 0 ? starts : register.treaties.filter((treaty) => namedBy(wanted, register, treaty));
  const [only, other] = near;
  if (only !== undefined && other === undefined) return only;
  const ids = (near.length > 0 ? near : register.treaties).map(({ id }) => id).join(", ");
  throw new OnrecordError("U003", `no treaty is known as ${JSON.stringify(name)}`, `Give one of: ${ids}.`);
}

/** `--treaty` of a question to the database as its id; nothing where it was not given. @throws OnrecordError U003 */
export function treatyIdOf(name: string | undefined): { readonly treaty?: string } {
  return name === undefined ? {} : { treaty: getTreaty(loadRegister(), name).id };
}

/** The treaties that `--treaty` names: one, or every one for `all`. */
export function getTreaties(register: Register, name: string): readonly Treaty[] {
  return name === "all" ? register.treaties : [getTreaty(register, name)];
}

/** What `explain` takes to show how an answer was computed. */
export function answerId(answer: {
  readonly treaty: string;
  readonly state?: string;
  readonly duty?: string;
  readonly on: string;
  readonly known: string;
}): string {
  const path = [answer.treaty, answer.state, answer.duty].filter((part) => part !== undefined).join("/");
  return `${path}@${answer.on}~${answer.known}`;
}

/** The line that every answer ends with. */
export function asOfLine(treaty: Treaty): string {
  const extent = treaty.coverage === "all-actions" ? "is complete as of" : "holds only some acts, as of";
  return `${treaty.shortTitle}: the register ${extent} ${treaty.completeAsOf}.`;
}

function namesOf(register: Register, treaty: Treaty): string[] {
  const vocabulary = register.findVocabulary(treaty.id);
  return [treaty.title, treaty.shortTitle, ...(vocabulary?.names ?? [])].map(fold);
}

/** Whether a name of the treaty has the words, whole and in their order. */
function namedBy(words: string, register: Register, treaty: Treaty): boolean {
  return words !== "" && namesOf(register, treaty).some((name) => ` ${name} `.includes(` ${words} `));
}

function fold(name: string): string {
  return name.trim().replace(/^the /iu, "").toLowerCase();
}

function latestOf(a: CivilDate, b: CivilDate | undefined): CivilDate {
  return b === undefined || b < a ? a : b;
}
