import type { CivilDate } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type {
  Changes,
  Clock,
  Counts,
  Deadline,
  EntryQuery,
  StateStatus,
  TimelineStep,
  TreatyRegister,
  WithdrawalEffect,
} from "../model/register.ts";
import type { StateCode } from "../model/state.ts";
import type { Treaty, TreatyId, Vocabulary } from "../model/treaty.ts";
import { computeCounts } from "./counts.ts";
import { isGoingOn } from "./law/conflicts.ts";
import { computeDeadlines } from "./law/deadlines.ts";
import { isKnown } from "./law/known-entries.ts";
import { isBoundUnder } from "./law/memberships.ts";
import { computeWithdrawalEffect } from "./law/withdrawal.ts";
import { type RegisterData, Standings } from "./standings.ts";
import { computeStatus } from "./status.ts";
import { listChanges, listTimeline } from "./timeline.ts";

/** The register over checked data. */
export function buildRegister(data: RegisterData): TreatyRegister {
  const standings = new Standings(data);
  const byId = new Map(standings.entries.map((entry) => [entry.id, entry]));
  return {
    asOf: data.treaties.map((treaty) => treaty.completeAsOf).sort()[0] ?? ("0001-01-01" as CivilDate),
    states: data.states,
    groups: data.groups,
    treaties: data.treaties,
    findTreaty: (id: string): Treaty | null => standings.files.get(id as TreatyId)?.treaty ?? null,
    findVocabulary: (id: TreatyId): Vocabulary | null => data.vocabularies.get(id) ?? null,
    findEntry: (id: string): Entry | null => byId.get(id) ?? null,
    entries(query: EntryQuery): readonly Entry[] {
      const file = query.treaty === undefined ? null : (standings.files.get(query.treaty) ?? null);
      const pool =
        file === null
          ? standings.entries
          : query.state === undefined
            ? file.entries
            : (file.byState.get(query.state) ?? []);
      return pool.filter(
        (entry) =>
          isKnown(entry, query.known) &&
          (query.treaty === undefined || entry.treaty === query.treaty) &&
          (query.state === undefined || entry.states.includes(query.state) || entry.about.includes(query.state)) &&
          (query.kinds === undefined || query.kinds.includes(entry.kind)),
      );
    },
    entryIntoForce(id: TreatyId, known: CivilDate) {
      const { day, derivation } = standings.forceOf(standings.getFile(id), known);
      return { day, derivation };
    },
    boundOn(id: TreatyId, code: StateCode, clock: Clock): boolean {
      const { memberships } = standings.standingOf(id, code, clock.known);
      return memberships.some((membership) => isBoundUnder(membership, clock.on));
    },
    status(id: TreatyId, code: StateCode, clock: Clock): StateStatus {
      return computeStatus(standings.standingOf(id, code, clock.known), clock);
    },
    counts(id: TreatyId, clock: Clock): Counts {
      const file = standings.getFile(id);
      const all = [...file.byState.keys()].map((code) => standings.standingOf(id, code, clock.known));
      return computeCounts(file.treaty, all, data.states, standings.forceOf(file, clock.known), clock);
    },
    deadlines(id: TreatyId, code: StateCode, clock: Clock): readonly Deadline[] {
      const { treaty, state, entries, memberships, global } = standings.standingOf(id, code, clock.known);
      const current = memberships.filter(({ force }) => force.day !== null && force.day <= clock.on).at(-1) ?? null;
      const own = entries.filter((entry) => entry.states.includes(code));
      return computeDeadlines(treaty, state, current, own, global, clock.on);
    },
    withdrawalEffect(id: TreatyId, code: StateCode, received: CivilDate, known: CivilDate): WithdrawalEffect | null {
      const file = standings.getFile(id);
      const entry =
        standings
          .entriesOf(file, code, known)
          .find(
            (candidate) =>
              candidate.kind === "withdrawal" &&
              candidate.preferred &&
              candidate.validFrom.kind === "day" &&
              candidate.validFrom.day === received,
          ) ?? null;
      const notice = { received, names: entry?.setsDate ?? null, entry };
      return computeWithdrawalEffect(
        file.treaty,
        standings.getState(code),
        notice,
        standings.conflictsOf(code, known),
        known,
      );
    },
    conflictsOn: (state: StateCode, clock: Clock): readonly Entry[] =>
      standings.conflictsOf(state, clock.known).filter((conflict) => isGoingOn(conflict, clock.on)),
    withEntries(added: readonly Entry[]): TreatyRegister {
      const replaced = new Set(added.map(({ id }) => id));
      return buildRegister({ ...data, entries: [...data.entries.filter(({ id }) => !replaced.has(id)), ...added] });
    },
    timeline(code: StateCode, known: CivilDate, treaty?: TreatyId): readonly TimelineStep[] {
      const ids = treaty === undefined ? data.treaties.map(({ id }) => id) : [treaty];
      const shared =
        treaty === undefined
          ? standings.entries.filter(
              (entry) => entry.treaty === null && entry.states.includes(code) && isKnown(entry, known),
            )
          : [];
      return listTimeline(
        ids.map((id) => standings.standingOf(id, code, known)),
        shared,
      );
    },
    changes(since: CivilDate, knownSince: CivilDate, clock: Clock): Changes {
      const all = data.treaties.flatMap(({ id }) =>
        [...standings.getFile(id).byState.keys()].map((code) => standings.standingOf(id, code, clock.known)),
      );
      return listChanges(all, standings.entries, since, knownSince, clock);
    },
  };
}
