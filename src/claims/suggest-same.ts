import type { ClaimId } from "../model/claim.ts";
import { addToList } from "../text/add-to-list.ts";
import { compareText } from "../text/compare-text.ts";
import { detailsCompatible } from "./compare-content.ts";
import { groupBy, type MergedGroup } from "./group-entries.ts";
import { compareWordings, type Wording, weighStems, wordingOf } from "./wording.ts";

/** Claims a stem may stand in and still bring candidates; a commoner one would make the comparison quadratic. */
const COMMON = 40;

/**
 * Claims that may be the same as each, for a person to decide: of the same claimant, stance and polarity, with the same
 * core and compatible details, or of the same kind in words alike enough that the lexical merger joins them. The link goes both ways.
 */
export function linkSuggestions(groups: readonly MergedGroup[]): Map<ClaimId, ClaimId[]> {
  const links = new Map<ClaimId, Set<ClaimId>>();
  for (const related of groupBy(groups, framing).values()) {
    if (related.length === 1) continue;
    for (const same of groupBy(related, ({ lead }) => lead.content.core).values()) {
      for (const [a, b] of pairs(same)) if (detailsCompatible(a.lead.content, b.lead.content)) link(links, a.id, b.id);
    }
    linkByWording(related, links);
  }
  return new Map([...links].map(([id, others]) => [id, [...others].sort(compareText)]));
}

function framing({ lead }: MergedGroup): string {
  const { stance, modality, negated, treaty, content } = lead.proposition;
  return [lead.claimant, stance, modality, negated, treaty, content.kind].join("|");
}

function linkByWording(groups: readonly MergedGroup[], links: Map<ClaimId, Set<ClaimId>>): void {
  const wordings = groups.map(({ lead }) => wordingOf(lead.proposition.wording));
  const weights = weighStems(wordings);
  const byStem = new Map<string, number[]>();
  wordings.forEach((wording: Wording, index) => {
    for (const stem of wording.stems.keys()) addToList(byStem, stem, index);
  });
  const seen = new Set<number>();
  for (const indexes of byStem.values()) {
    if (indexes.length > COMMON) continue;
    for (const [i, j] of pairs(indexes)) {
      const [a, b, first, second] = [wordings[i], wordings[j], groups[i], groups[j]];
      const pair = i * groups.length + j;
      if (seen.has(pair) || a === undefined || b === undefined || first === undefined || second === undefined) continue;
      seen.add(pair);
      if (!detailsCompatible(first.lead.content, second.lead.content)) continue;
      if (compareWordings(a, b, weights).same) link(links, first.id, second.id);
    }
  }
}

function* pairs<Item>(items: readonly Item[]): Generator<[Item, Item]> {
  for (const [index, a] of items.entries()) for (const b of items.slice(index + 1)) yield [a, b];
}

function link(links: Map<ClaimId, Set<ClaimId>>, a: ClaimId, b: ClaimId): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = links.get(from);
    if (known === undefined) links.set(from, new Set([to]));
    else known.add(to);
  }
}
