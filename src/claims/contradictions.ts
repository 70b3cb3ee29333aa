import type { ClaimId } from "../model/claim.ts";
import type { PropositionContent } from "../model/proposition.ts";
import type { Stance } from "../model/statement.ts";
import { compareText } from "../text/compare-text.ts";
import { detailsCompatible } from "./compare-content.ts";
import { groupBy, type MergedGroup } from "./group-entries.ts";
import { findStems } from "./stems.ts";

/** Stances that say how things are; a demand or a plan contradicts nobody. */
const STATING: ReadonlySet<Stance> = new Set(["asserts", "denies", "alleges", "concedes", "believes", "criticises"]);

/**
 * Which claims of other claimants contradict each claim: the same proposition said to hold by one and not by the other, and an
 * allegation beside the accused's denial of that act. Only what is said as fact counts. The link goes both ways.
 */
export function linkContradictions(groups: readonly MergedGroup[]): Map<ClaimId, ClaimId[]> {
  const links = new Map<ClaimId, Set<ClaimId>>();
  const link = (a: MergedGroup, b: MergedGroup) => {
    if (a.lead.claimant === b.lead.claimant) return;
    add(links, a.id, b.id);
    add(links, b.id, a.id);
  };
  const stating = groups.filter(
    ({ lead }) => STATING.has(lead.proposition.stance) && lead.proposition.modality === "actual",
  );
  for (const related of groupBy(stating, topicOf).values()) {
    const holding = related.filter(saysItHolds);
    for (const other of related) {
      if (saysItHolds(other)) continue;
      for (const group of holding) if (detailsCompatible(group.lead.content, other.lead.content)) link(group, other);
    }
  }
  const denials = groupBy(stating.filter(isDenial), ({ lead }) => lead.proposition.treaty ?? "");
  for (const group of stating) {
    const { content, treaty } = group.lead.proposition;
    if (content.kind !== "allegation" || !saysItHolds(group)) continue;
    const near = treaty === null ? [...denials.values()].flat() : [treaty, ""].flatMap((id) => denials.get(id) ?? []);
    for (const denial of near) if (denies(denial.lead.proposition.content, content)) link(group, denial);
  }
  return new Map([...links].map(([id, others]) => [id, [...others].sort(compareText)]));
}

function topicOf({ lead }: MergedGroup): string {
  return `${lead.proposition.treaty ?? ""}|${lead.content.topic}`;
}

function saysItHolds({ lead }: MergedGroup): boolean {
  const { negated, stance } = lead.proposition;
  return [lead.content.holds, !negated, stance !== "denies"].filter((holds) => !holds).length % 2 === 0;
}

function isDenial({ lead }: MergedGroup): boolean {
  return lead.proposition.content.kind === "denial" && !lead.proposition.negated;
}

function denies(denial: PropositionContent, allegation: PropositionContent): boolean {
  if (denial.kind !== "denial" || allegation.kind !== "allegation") return false;
  if (!allegation.actor.some((state) => denial.actor.includes(state))) return false;
  const denied = new Set(findStems(denial.of));
  return denied.size === 0 || findStems(allegation.act).some((stem) => denied.has(stem));
}

function add(links: Map<ClaimId, Set<ClaimId>>, from: ClaimId, to: ClaimId): void {
  const known = links.get(from);
  if (known === undefined) links.set(from, new Set([to]));
  else known.add(to);
}
