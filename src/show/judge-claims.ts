import type { Claim } from "../model/claim.ts";
import type { Finding, Verdict } from "../model/finding.ts";
import { compareText } from "../text/compare-text.ts";

/** A claim with the findings of its appearances, in their order; none where no register could be asked. */
export type JudgedClaim = Claim & { readonly findings: readonly Finding[] };

/** What a reader looks for first stands first, in every list: what conflicts, then what cannot be decided, then what agrees. */
export const VERDICT_ORDER: readonly Verdict[] = ["conflicts", "undecidable", "agrees"];

/**
 * The claims with their findings, in the order of their leading verdicts, those without a finding last; of one verdict the most often seen
 * first, then by id. Linear but for the sorting.
 */
export function judgeClaims(claims: readonly Claim[], findings: readonly Finding[]): JudgedClaim[] {
  const byProposition = new Map(findings.map((finding) => [finding.proposition, finding]));
  return claims
    .map((claim) => ({
      ...claim,
      findings: claim.appearances.flatMap(({ proposition }) => byProposition.get(proposition) ?? []),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.appearances.length - a.appearances.length || compareText(a.id, b.id));
}

/** The finding that stands for a claim: of the first appearance with the verdict that comes first in {@link VERDICT_ORDER}. */
export function findLeading({ findings }: JudgedClaim): Finding | null {
  for (const verdict of VERDICT_ORDER) {
    const found = findings.find((finding) => finding.verdict === verdict);
    if (found !== undefined) return found;
  }
  return null;
}

function rankOf(claim: JudgedClaim): number {
  const leading = findLeading(claim);
  return leading === null ? VERDICT_ORDER.length : VERDICT_ORDER.indexOf(leading.verdict);
}
