import { type CivilDate, printPartialDate } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type { Changes, Clock, Layer, TimelineStep } from "../model/register.ts";
import { compareText } from "../text/compare-text.ts";
import { isKnown } from "./law/known-entries.ts";
import type { StandingInput } from "./status.ts";
import { layerOf, listEffects } from "./steps.ts";

const END_OF_TIME = "9999-12-31" as CivilDate;

/** Entries and computed effects of one State, over the treaties given, in order of their day. */
export function listTimeline(standings: readonly StandingInput[], shared: readonly Entry[]): TimelineStep[] {
  const steps = shared.map((entry) => entryStep(entry));
  for (const standing of standings) {
    for (const entry of standing.entries) if (entry.preferred) steps.push(entryStep(entry));
    steps.push(...effectSteps(standing, END_OF_TIME));
  }
  return steps.sort(compareTimeline);
}

/** Effects in (since, on], and entries that became known in (knownSince, known]. */
export function listChanges(
  standings: readonly StandingInput[],
  entries: readonly Entry[],
  since: CivilDate,
  knownSince: CivilDate,
  clock: Clock,
): Changes {
  const law = standings.flatMap((standing) => effectSteps(standing, clock.on));
  for (const entry of entries) {
    if (!entry.preferred || !isKnown(entry, clock.known) || layerOf(entry) === null) continue;
    law.push(entryStep(entry));
  }
  const knowledge = entries
    .filter((entry) => entry.recordedFrom.day > knownSince && isKnown(entry, clock.known))
    .map(entryStep);
  const inLaw = law.filter(({ day }) => day !== null && day > since && day <= clock.on);
  return { law: inLaw.sort(compareTimeline), knowledge: knowledge.sort(compareRecorded) };
}

function effectSteps({ treaty, state, memberships }: StandingInput, on: CivilDate): TimelineStep[] {
  return memberships
    .flatMap((membership) => listEffects(treaty, state, membership, on))
    .map((step) => ({ ...step, treaty: treaty.id, states: [state.code], recorded: null, source: "computed" }));
}

function entryStep(entry: Entry): TimelineStep {
  const layer: Layer = layerOf(entry) ?? "record";
  return {
    layer,
    day: printPartialDate(entry.validFrom),
    label: entry.detail,
    entry: entry.id,
    treaty: entry.treaty,
    states: entry.states,
    recorded: entry.recordedFrom.day,
    source: entry.source,
  };
}

function compareTimeline(a: TimelineStep, b: TimelineStep): number {
  return compareText(a.day ?? "9999", b.day ?? "9999") || compareText(keyOf(a), keyOf(b));
}

function compareRecorded(a: TimelineStep, b: TimelineStep): number {
  return compareText(a.recorded ?? "", b.recorded ?? "") || compareTimeline(a, b);
}

function keyOf(step: TimelineStep): string {
  return `${step.treaty ?? ""} ${step.states.join()} ${step.entry ?? "~"} ${step.label}`;
}
