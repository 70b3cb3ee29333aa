import { checkPropositions, overallVerdict } from "../check/check.ts";
import { readClaim } from "../claims/propositions/read-propositions.ts";
import { type CivilDate, type PartialDate, printPartialDate } from "../model/civil-date.ts";
import type { Finding, Verdict } from "../model/finding.ts";
import type { Proposition } from "../model/proposition.ts";
import type { Register } from "../model/register.ts";
import { printDerivation } from "../show/derivation.ts";
import { tellVerdict } from "../show/words.ts";
import { toFindingLine } from "./finding-line.ts";
import { makePageTools } from "./load-register.ts";
import { getTreaty } from "./register-question.ts";

/** A claim as typed on the command line. */
export interface TypedClaim {
  readonly text: string;
  readonly claimant: string | null;
  readonly madeOn: PartialDate | null;
  readonly treaty: string;
}

/** A typed claim with what the register says of each of its parts. */
export interface CheckedClaim {
  readonly claim: string;
  readonly claimant: string | null;
  readonly madeOn: string | null;
  readonly verdict: Verdict;
  /** parts of the claim that no finding speaks of, in its words */
  readonly notRead: readonly string[];
  readonly findings: readonly { readonly finding: Finding; readonly proposition: Proposition }[];
}

/**
 * Reads a claim and holds what it says against the register.
 *
 * @throws OnrecordError when the treaty is not one of the register
 */
export function checkTypedClaim(
  claim: TypedClaim,
  register: Register,
  clock: { readonly known: CivilDate | null; readonly today: CivilDate },
): CheckedClaim {
  const treaty = getTreaty(register, claim.treaty).id;
  const { value: propositions, notRead } = readClaim(
    { ...claim, treaty },
    { ...makePageTools(register), captured: null },
  );
  const found = checkPropositions(propositions, register, clock).value;
  const byId = new Map(propositions.map((proposition) => [proposition.id, proposition]));
  const findings = found.flatMap((finding) => {
    const proposition = byId.get(finding.proposition);
    return proposition === undefined ? [] : [{ finding, proposition }];
  });
  return {
    claim: claim.text,
    claimant: claim.claimant,
    madeOn: claim.madeOn === null ? null : printPartialDate(claim.madeOn),
    verdict: overallVerdict(found),
    notRead: notRead.map(({ start, end }) => claim.text.slice(start, end)),
    findings,
  };
}

/** `{"claim","verdict","notRead":[…],"findings":[…]}`: each finding as a line of `onrecord check`, with its derivations. */
export function toClaimJson(checked: CheckedClaim) {
  return {
    claim: checked.claim,
    claimant: checked.claimant,
    madeOn: checked.madeOn,
    verdict: checked.verdict,
    notRead: checked.notRead,
    findings: checked.findings.map(({ finding, proposition }) => ({
      ...toFindingLine(finding, proposition, (span) => [span]),
      treaty: proposition.treaty,
      on: finding.on,
      known: finding.known,
      derivations: finding.derivations,
    })),
  };
}

/** The answer in a sentence, then for each part of the claim what it rests on and how that was computed. */
export function printChecked(checked: CheckedClaim): string {
  const leading = checked.findings.find(({ finding }) => finding.verdict === checked.verdict) ?? checked.findings[0];
  const because = leading === undefined ? "." : `: ${leading.finding.reason}`;
  const subject = checked.notRead.length === 0 || leading === undefined ? "The claim" : "What was read of the claim";
  const lines = [`${subject} ${tellVerdict(checked.verdict)}${because}`];
  if (checked.findings.length === 0)
    lines.push("", "No proposition about a treaty was read in it. Say who did what, and under which treaty.");
  else if (checked.notRead.length > 0)
    lines.push("", `Not read, and in no verdict: ${checked.notRead.map((part) => `"${part}"`).join(", ")}`);
  for (const { finding, proposition } of checked.findings) {
    const shade = finding.shade === null ? "" : ` (${finding.shade})`;
    lines.push("", `"${proposition.wording}"`, `  ${finding.verdict}${shade}: ${finding.reason}`);
    lines.push(
      `  Read as: ${proposition.content.kind.replaceAll("-", " ")}${proposition.negated ? ", denied" : ""}, ${proposition.treaty ?? "no treaty"}`,
    );
    if (finding.rule.length > 0)
      lines.push(`  Rule: ${finding.rule.map(({ treaty, provision }) => `${provision} of ${treaty}`).join("; ")}`);
    const dates = Object.entries(finding.dates);
    if (dates.length > 0) lines.push(`  Days: ${dates.map(([name, day]) => `${name} ${day}`).join("; ")}`);
    if (finding.entries.length > 0) lines.push(`  Entries: ${finding.entries.join(", ")}`);
    lines.push(`  Clocks: on ${finding.on}, as known on ${finding.known}`);
    if (finding.missing !== null)
      lines.push(
        `  Missing: ${finding.missing.fact} (${finding.missing.registrable ? "a register could hold it" : "no register holds it"})`,
      );
    lines.push(`  Would change it: ${finding.wouldChange}`, `  Again: ${finding.replay}`);
    for (const derivation of finding.derivations) lines.push(printDerivation(derivation, "    "));
  }
  return lines.join("\n");
}
