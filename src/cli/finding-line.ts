import { type Actor, nameActor } from "../model/actor.ts";
import type { Finding } from "../model/finding.ts";
import type { Proposition } from "../model/proposition.ts";
import type { Span } from "../model/span.ts";
import type { Range } from "./attribution-line.ts";

/** A finding as `onrecord check` prints it. @param locate - from article spans to the text that the pipe's offsets count in */
export function toFindingLine(finding: Finding, proposition: Proposition, locate: (span: Span) => readonly Span[]) {
  return {
    article: finding.article,
    claim: proposition.wording,
    claimant: nameClaimant(proposition.claimant),
    stance: proposition.stance,
    proposition: proposition.content,
    verdict: finding.verdict,
    shade: finding.shade,
    rule: finding.rule,
    entries: finding.entries,
    dates: finding.dates,
    reason: finding.reason,
    missing: finding.missing,
    wouldChange: finding.wouldChange,
    notRead: finding.notRead,
    replay: finding.replay,
    spans: proposition.spans.flatMap(locate).map(({ start, end }): Range => [start, end]),
  };
}

/** The States that a claimant speaks for, else the name; null for the narrator. */
export function nameClaimant(claimant: Actor | null): string | null {
  if (claimant === null) return null;
  return claimant.states.length > 0 ? claimant.states.join("+") : nameActor(claimant);
}
