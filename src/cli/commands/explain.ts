import type { Command } from "commander";
import { isCivilDate } from "../../model/civil-date.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { Clock, LegalDerivation, TreatyRegister } from "../../model/register.ts";
import { printDerivation } from "../../show/derivation.ts";
import type { FormatOptions } from "../options.ts";
import { printJson, printLine } from "../print.ts";
import {
  addRegisterOptions,
  getClock,
  getState,
  getTreaty,
  openRegister,
  type RegisterOptions,
} from "../register-question.ts";

interface Options extends Pick<FormatOptions, "json">, RegisterOptions {}

export function define(command: Command): void {
  addRegisterOptions(command)
    .argument(
      "<answer>",
      "an answer as status prints it (mine-ban-1997/UKR@2026-02-03~2026-02-03), a duty, or an entry's id",
    )
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      "\nAnswers: <treaty>@<on>~<known>, <treaty>/<state>@<on>~<known>, <treaty>/<state>/<duty>@<on>~<known>; the days may be left out.",
    )
    .action(explain);
}

async function explain(id: string, options: Options): Promise<void> {
  const register = openRegister(options);
  const entry = register.findEntry(id);
  if (entry !== null) return printJson(entry);
  const derivation = findDerivation(register, id);
  await (options.json ? printJson(derivation) : printLine(printDerivation(derivation)));
}

function findDerivation(register: TreatyRegister, id: string): LegalDerivation {
  const [path = "", days = ""] = id.split("@");
  const [treatyName = "", stateName, duty] = path.split("/");
  const treaty = getTreaty(register, treatyName);
  const clock = readClock(days, id);
  if (stateName === undefined) return register.counts(treaty.id, clock).derivation;
  const state = getState(register, stateName);
  if (duty === undefined) return register.status(treaty.id, state.code, clock).derivation;
  const deadlines = register.deadlines(treaty.id, state.code, clock);
  const found = deadlines.find((deadline) => deadline.duty === duty);
  if (found !== undefined) return found.derivation;
  const duties = deadlines.map((deadline) => deadline.duty).join(", ") || "none";
  throw new OnrecordError(
    "U001",
    `no duty ${JSON.stringify(duty)} of ${state.name}`,
    `Its duties that day: ${duties}.`,
  );
}

function readClock(days: string, id: string): Clock {
  if (days === "") return getClock({});
  const [on = "", known = on] = days.split("~");
  if (isCivilDate(on) && isCivilDate(known)) return { on, known };
  throw new OnrecordError(
    "U001",
    `${id}: the days are not understood`,
    "Write @2026-02-03~2026-02-03, in the world and as known.",
  );
}
