import type { CivilDate } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type { StateStatus } from "../model/register.ts";
import type { State, StateCode } from "../model/state.ts";
import type { Treaty } from "../model/treaty.ts";
import { capitalise } from "../text/capitalise.ts";
import { hasHappened } from "./law/known-entries.ts";
import type { Membership } from "./law/memberships.ts";

interface SummaryInput {
  readonly treaty: Treaty;
  readonly state: State;
  readonly entries: readonly Entry[];
  readonly names: ReadonlyMap<StateCode, State>;
}

/**
 * A State's standing in words, built from the same parts in the same order for every State: bound or not and since when;
 * notice of withdrawal; steps at home; suspension, objections to it and decisions on it. Takes no side: each part says who did what.
 */
export function summarizeStatus(
  input: SummaryInput,
  status: Omit<StateStatus, "summary" | "steps" | "derivation">,
  current: Membership | null,
): string {
  const parts = [describeBond(input, status, current)];
  const withdrawal = describeWithdrawal(status, current);
  if (withdrawal !== null) parts.push(withdrawal);
  const past = input.entries.filter((entry) => entry.preferred && hasHappened(entry, status.on));
  parts.push(...describeNationalSteps(input, past, status), ...describeSuspension(input, past));
  if (status.on > status.completeAsOf) parts.push(`the register is complete until ${status.completeAsOf}`);
  return `${parts.join("; ")}.`;
}

function describeBond(
  { treaty, state, entries }: SummaryInput,
  status: Omit<StateStatus, "summary" | "steps" | "derivation">,
  current: Membership | null,
): string {
  const what = `the ${treaty.shortTitle}`;
  if (!status.decidable)
    return `The register cannot say whether ${what} binds ${state.name}: it holds no act of that State`;
  if (status.bound) return `${capitalise(what)} binds ${state.name} since ${status.since}`;
  if (status.since !== null && status.until !== null) {
    return `${capitalise(what)} does not bind ${state.name}; it did from ${status.since} until ${status.until}`;
  }
  if (status.party && current !== null) {
    const force = current.force.day === null ? "is not in force" : `enters into force for it on ${current.force.day}`;
    return `${state.name} consented on ${status.consented}; ${what} ${force}${describeProvisional(treaty, entries, status.on)}`;
  }
  if (current?.endedBy === "withdrawal-of-ratification" && current.to !== null && current.to <= status.on) {
    return `${state.name} consented on ${current.deposited} and withdrew that on ${current.to}; ${what} does not bind it`;
  }
  if (status.signatory)
    return `${state.name} signed on ${status.signed} and has not consented to be bound; ${what} does not bind it`;
  return `${state.name} has neither signed nor consented to be bound; ${what} does not bind it`;
}

function describeProvisional(treaty: Treaty, entries: readonly Entry[], on: CivilDate): string {
  const declared = entries.find((entry) => entry.kind === "provisional-application" && hasHappened(entry, on));
  const articles = treaty.rules.provisionalApplication?.articles;
  if (declared === undefined || articles === undefined) return "";
  return `; until then it applies ${articles} provisionally`;
}

function describeWithdrawal(
  status: Omit<StateStatus, "summary" | "steps" | "derivation">,
  current: Membership | null,
): string | null {
  const { withdrawal } = status;
  if (withdrawal === null) return null;
  const entry = current?.withdrawal?.entry;
  const doubt = entry?.confidence === "low" && entry.note !== null ? ` (${entry.note})` : "";
  const received = `notice of withdrawal received on ${withdrawal.received}${doubt}`;
  if (!withdrawal.pending) return `${received}, in effect since ${withdrawal.effective}`;
  if (withdrawal.effective === null)
    return `${received}; it takes effect no earlier than the end of the armed conflict recorded`;
  return `${received}, to take effect on ${withdrawal.effective}`;
}

function describeNationalSteps(
  { state }: SummaryInput,
  past: readonly Entry[],
  status: Omit<StateStatus, "summary" | "steps" | "derivation">,
): string[] {
  const own = past.filter((entry) => entry.kind === "national-step" && entry.states.includes(state.code));
  const acted = past.some((entry) => entry.kind === "withdrawal-of-ratification" && entry.states.includes(state.code));
  if (own.length === 0 || acted || status.withdrawal !== null) return [];
  return ["national steps are recorded, which have no effect by themselves, and no instrument of withdrawal is"];
}

function describeSuspension({ treaty, state, names }: SummaryInput, past: readonly Entry[]): string[] {
  const communicated = past.find(
    (entry) => entry.kind === "suspension-communicated" && entry.states.includes(state.code),
  );
  if (communicated === undefined) return [];
  const clause =
    treaty.rules.suspensionClause === null ? `${treaty.noun} has no clause on it` : treaty.rules.suspensionClause;
  const day = communicated.validFrom.kind === "day" ? ` on ${communicated.validFrom.day}` : "";
  const parts = [`suspension of its operation communicated${day} (${clause})`];
  const objectors = past
    .filter((entry) => entry.kind === "objection" && entry.about.includes(state.code))
    .flatMap((entry) => entry.states);
  if (objectors.length > 0) {
    parts.push(
      `objections recorded of ${[...new Set(objectors)].map((code) => names.get(code)?.name ?? code).join(", ")}`,
    );
  }
  for (const decision of past.filter(
    (entry) => entry.kind === "meeting-decision" && entry.about.includes(state.code),
  )) {
    parts.push(`${decision.validFrom.kind === "day" ? decision.validFrom.day : "a"} decision: ${decision.detail}`);
  }
  return parts;
}
