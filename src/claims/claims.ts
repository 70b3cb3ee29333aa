import type { Claim } from "../model/claim.ts";
import type { TracedCorpus } from "../model/corpus.ts";
import type { Correction } from "../model/correction.ts";
import type { StageResult } from "../model/diagnostic.ts";
import { compareText } from "../text/compare-text.ts";
import type { Gazetteer } from "../text/gazetteer.ts";
import { hashText } from "../text/hash-text.ts";
import { linkContradictions } from "./contradictions.ts";
import { correctGroups, pairKey } from "./correct-groups.ts";
import { collectEntries, orderAppearances } from "./entries.ts";
import { groupEntries, type MergedGroup } from "./group-entries.ts";
import { mergeActors } from "./identify-claimant.ts";
import { linkSuggestions } from "./suggest-same.ts";

const BY = { kind: "rule", name: "claims/merge", version: "1" } as const;

export interface ClaimOptions {
  /** shows States by name where several of their speakers make one claim; codes without it */
  readonly gazetteer: Gazetteer | null;
  /** a person's merges and splits; those of statements and propositions are applied to the corpus before */
  readonly corrections?: readonly Correction[];
}

/**
 * The same proposition by the same claimant with the same stance, across articles.
 *
 * Claims merge with certainty where the claimant, stance, modality, polarity, treaty and core of the content are the same and the details
 * are too; a version with fewer details joins the one version of its own family that has them. What is only likely the same is
 * named in `suggestedSame` and stays apart. Order of input changes nothing. Cost: linear in the propositions, but for claims that
 * share claimant and kind, which are compared by shared rare words.
 */
export function mergeClaims(corpus: TracedCorpus, options: ClaimOptions = { gazetteer: null }): StageResult<Claim[]> {
  const merged = groupEntries(collectEntries(corpus)).map(
    ({ key, entries, lead }): MergedGroup => ({ id: `c-${hashText(key)}` as Claim["id"], entries, lead }),
  );
  const { groups, by, apart } = correctGroups(merged, options.corrections ?? []);
  const contradictions = linkContradictions(groups);
  const suggestions = linkSuggestions(groups);
  const originOf = new Map(corpus.lineage.families.map(({ id, oneOriginWith }) => [id, oneOriginWith]));
  const nameOf = (state: string) => options.gazetteer?.findByCode(state)?.name ?? null;
  const claims = groups.map((group): Claim => {
    const { proposition } = group.lead;
    const ordered = orderAppearances(group.entries);
    const actors = ordered.map((entry) => entry.proposition.claimant).filter((actor) => actor !== null);
    return {
      id: group.id,
      claimant: mergeActors(actors, nameOf),
      stance: proposition.stance,
      modality: proposition.modality,
      negated: proposition.negated,
      treaty: proposition.treaty,
      content: proposition.content,
      appearances: ordered.map((entry) => entry.appearance),
      independentOrigins: [...new Set(ordered.map(({ family }) => originOf.get(family) ?? family))].sort(compareText),
      contradictedBy: contradictions.get(group.id) ?? [],
      suggestedSame: (suggestions.get(group.id) ?? []).filter((other) => !apart.has(pairKey(group.id, other))),
      by: by.get(group.id) ?? BY,
    };
  });
  return { value: claims, diagnostics: [] };
}
