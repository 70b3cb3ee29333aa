import type { Claim } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import { compareText } from "../text/compare-text.ts";
import { hashText } from "../text/hash-text.ts";
import { byPerson } from "./apply-corrections.ts";
import { orderAppearances } from "./entries.ts";
import type { MergedGroup } from "./group-entries.ts";

/** Claims after a person's corrections, and what a person set apart. */
export interface CorrectedGroups {
  readonly groups: readonly MergedGroup[];
  /** who last corrected a claim, by claim id */
  readonly by: ReadonlyMap<string, Claim["by"]>;
  /** pairs of claim ids, joined by a space in order, that a person called different */
  readonly apart: ReadonlySet<string>;
}

/** Applies merges and splits of claims that a person decided, in order of their day, then id. One that names no claim changes nothing. */
export function correctGroups(groups: readonly MergedGroup[], corrections: readonly Correction[]): CorrectedGroups {
  let current = [...groups];
  const by = new Map<string, Claim["by"]>();
  const apart = new Set<string>();
  for (const correction of [...corrections].sort((a, b) => compareText(a.day + a.id, b.day + b.id))) {
    const { content } = correction;
    if (content.kind === "same-claim") {
      const same = current.filter(({ id }) => content.claims.includes(id)).sort((a, b) => compareText(a.id, b.id));
      const [first] = same;
      if (first === undefined || same.length < 2) continue;
      const entries = orderAppearances(same.flatMap((group) => group.entries));
      current = [...current.filter((group) => !same.includes(group)), { ...first, entries }];
      by.set(first.id, byPerson(correction));
    } else if (content.kind === "not-in-claim") {
      const group = current.find(({ id }) => id === content.claim);
      const split = group === undefined ? null : splitGroup(group, content.propositions);
      if (group === undefined || split === null) continue;
      current = [...current.filter((other) => other !== group), ...split];
      for (const { id } of split) by.set(id, byPerson(correction));
      apart.add(pairKey(split[0].id, split[1].id));
    } else if (content.kind === "different-claims") {
      for (const a of content.claims) for (const b of content.claims) if (a < b) apart.add(pairKey(a, b));
    }
  }
  return { groups: current.sort((a, b) => compareText(a.id, b.id)), by, apart };
}

/** Two claim ids in order, as one key. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function splitGroup(group: MergedGroup, propositions: readonly string[]): [MergedGroup, MergedGroup] | null {
  const [out, left] = [true, false].map((named) =>
    orderAppearances(group.entries.filter(({ proposition }) => propositions.includes(proposition.id) === named)),
  );
  const [first] = out ?? [];
  const [second] = left ?? [];
  if (out === undefined || left === undefined || first === undefined || second === undefined) return null;
  const id = `c-${hashText([group.id, ...[...propositions].sort()].join("|"))}` as Claim["id"];
  return [
    { id, entries: out, lead: first },
    { ...group, entries: left, lead: left.includes(group.lead) ? group.lead : second },
  ];
}
