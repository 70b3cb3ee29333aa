import { type CivilDate, printPartialDate } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type { Layer, LayerStep } from "../model/register.ts";
import type { State, StateCode } from "../model/state.ts";
import type { Treaty } from "../model/treaty.ts";
import { capitalise } from "../text/capitalise.ts";
import { isConsent } from "./law/known-entries.ts";
import type { Membership } from "./law/memberships.ts";

/** The layer an entry belongs to; null for what is no step of a State's standing (meetings, allegations, reports). */
export function layerOf(entry: Entry): Layer | null {
  if (isConsent(entry)) return "instrument";
  switch (entry.kind) {
    case "signature":
    case "withdrawal":
    case "withdrawal-of-ratification":
    case "provisional-application":
    case "territorial-extension":
      return "instrument";
    case "national-step":
      return "national-step";
    case "reservation":
    case "declaration":
    case "communication":
    case "suspension-communicated":
      return "declaration";
    case "objection":
      return "objection";
    case "meeting-decision":
    case "deadline-extension":
    case "deadline-status":
      return "decision";
    case "observation":
      return entry.subject === "depositary-list" ? "notice" : null;
    default:
      return null;
  }
}

/**
 * The steps of a State towards a treaty until `on`, each on its own layer, in order of their day, with the effects computed from them;
 * effects that lie after `on` are listed as still to come.
 *
 * @param entries - known entries whose act it is or that are about the State
 */
export function listSteps(
  treaty: Treaty,
  state: State,
  entries: readonly Entry[],
  memberships: readonly Membership[],
  names: ReadonlyMap<StateCode, State>,
  on: CivilDate,
): LayerStep[] {
  const steps: LayerStep[] = [];
  for (const entry of entries) {
    const layer = layerOf(entry);
    const day = printPartialDate(entry.validFrom);
    if (layer === null || !entry.preferred || (day !== null && day > on)) continue;
    steps.push({ layer, day, label: labelOf(entry, state, names), entry: entry.id });
    if (layer === "instrument" && !entry.recordedFrom.assumed && entry.recordedFrom.day <= on) {
      const label = `Notification of the depositary to the other States: ${lowerFirst(entry.detail)}`;
      steps.push({ layer: "notice", day: entry.recordedFrom.day, label, entry: entry.id });
    }
  }
  for (const membership of memberships) steps.push(...listEffects(treaty, state, membership, on));
  return steps.sort(compareSteps);
}

/** The computed effects of a consent: the day it came into force, the day it ended or would end. */
export function listEffects(treaty: Treaty, state: State, membership: Membership, on: CivilDate): LayerStep[] {
  const { force, to, endedBy, withdrawal, deposited } = membership;
  const steps: LayerStep[] = [];
  if (deposited > on) return steps;
  if (force.day !== null) {
    const label = `${capitalise(treaty.noun)} ${force.day <= on ? "enters" : "is to enter"} into force for ${state.name}`;
    steps.push({ layer: "effect", day: force.day, label, entry: null });
  }
  if (to !== null && (withdrawal === null ? to <= on : withdrawal.effect.received <= on)) {
    steps.push({ layer: "effect", day: to, label: endLabel(treaty, state, endedBy, to <= on), entry: null });
  } else if (withdrawal !== null && withdrawal.effect.received <= on) {
    const label = `The period ends; the withdrawal does not take effect before the end of the armed conflict recorded`;
    steps.push({ layer: "effect", day: withdrawal.effect.periodEnds, label, entry: null });
  }
  return steps;
}

function endLabel(treaty: Treaty, state: State, endedBy: Membership["endedBy"], isPast: boolean): string {
  switch (endedBy) {
    case "end-of-state":
      return `${state.name} ceases to exist`;
    case "end-of-treaty":
      return `${capitalise(treaty.noun)} ends with the withdrawal of the other party`;
    case "withdrawal-of-ratification":
      return `The ratification of ${state.name} ends; it remains a signatory`;
    default:
      return `The withdrawal of ${state.name} from ${treaty.noun} ${isPast ? "takes" : "is to take"} effect`;
  }
}

/** An act of another State, or of a meeting, names who acted. */
function labelOf(entry: Entry, state: State, names: ReadonlyMap<StateCode, State>): string {
  if (entry.states.length === 0 || entry.states.includes(state.code)) return entry.detail;
  return `${entry.states.map((code) => names.get(code)?.name ?? code).join(", ")}: ${lowerFirst(entry.detail)}`;
}

const LAYER_ORDER: readonly Layer[] = [
  "national-step",
  "instrument",
  "notice",
  "declaration",
  "objection",
  "decision",
  "effect",
];

function compareSteps(a: LayerStep, b: LayerStep): number {
  const left = a.day ?? "9999";
  const right = b.day ?? "9999";
  if (left !== right) return left < right ? -1 : 1;
  if (a.layer !== b.layer) return LAYER_ORDER.indexOf(a.layer) - LAYER_ORDER.indexOf(b.layer);
  return (a.entry ?? "") < (b.entry ?? "") ? -1 : 1;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
