import type { TreatyRegister } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import { assumeEntry } from "../assume-entry.ts";
import type { LawCase } from "./parse-cases.ts";

/** One field in which the answer differs from the expected one. */
export interface CaseDifference {
  readonly field: string;
  readonly expected: string;
  readonly received: string;
}

/** Asks the case's question and compares; an empty list means that the answer is as expected. */
export function runCase(register: TreatyRegister, treaty: TreatyId, law: LawCase): CaseDifference[] {
  const asked = withAdded(register, treaty, law);
  const answer = ask(asked, treaty, law);
  const differences = compareFields(law.expected, answer, "");
  const explained = JSON.stringify(answer);
  for (const text of law.explains ?? []) {
    if (!explained.includes(text))
      differences.push({ field: "derivation", expected: text, received: "not in the derivation" });
  }
  return differences;
}

function withAdded(register: TreatyRegister, treaty: TreatyId, law: LawCase): TreatyRegister {
  if (law.added === undefined) return register;
  return register.withEntries(
    law.added.map((fact) =>
      assumeEntry({
        treaty: fact.everyTreaty === true ? null : treaty,
        kind: fact.kind,
        states: fact.states,
        from: fact.from,
        to: fact.to ?? null,
        sets: fact.sets ?? null,
        subject: fact.subject ?? null,
        recorded: law.known,
      }),
    ),
  );
}

function ask(register: TreatyRegister, treaty: TreatyId, law: LawCase): unknown {
  const clock = { on: law.on, known: law.known };
  switch (law.question) {
    case "status":
      return register.status(treaty, getState(law), clock);
    case "counts": {
      const answer = register.counts(treaty, clock);
      return { ...answer, ...answer.counts };
    }
    case "entry-into-force":
      return register.entryIntoForce(treaty, law.known);
    case "deadlines": {
      const deadlines = register.deadlines(treaty, getState(law), clock);
      return Object.fromEntries(deadlines.map((deadline) => [deadline.duty, deadline]));
    }
    case "withdrawal-effect":
      return register.withdrawalEffect(treaty, getState(law), law.received ?? law.on, law.known) ?? { clause: "none" };
  }
}

function getState(law: LawCase): StateCode {
  if (law.state === undefined) throw new Error(`case "${law.name}" asks about a State and names none`);
  return law.state;
}

/** Differences in the fields that are expected; a nested record is compared the same way. */
function compareFields(expected: Readonly<Record<string, unknown>>, answer: unknown, path: string): CaseDifference[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const received = isRecord(answer) ? answer[key] : undefined;
    const field = path === "" ? key : `${path}.${key}`;
    if (isRecord(value) && isRecord(received)) return compareFields(value, received, field);
    const same = JSON.stringify(value) === JSON.stringify(received);
    return same ? [] : [{ field, expected: JSON.stringify(value), received: JSON.stringify(received) ?? "nothing" }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
