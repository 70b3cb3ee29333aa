import type { CivilDate } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type { Shade, Verdict } from "../model/finding.ts";
import type { EntryInput, LegalDerivation } from "../model/register.ts";
import type { RuleReference } from "../model/treaty.ts";

/** What a check says of one proposition on one day; {@link checkPropositions} makes a finding of it. */
export interface Decision {
  readonly verdict: Verdict;
  readonly shade: Shade | null;
  readonly reason: string;
  readonly rule: readonly RuleReference[];
  readonly entries: readonly string[];
  readonly dates: Readonly<Record<string, CivilDate>>;
  readonly wouldChange: string;
  readonly missing: { readonly fact: string; readonly registrable: boolean } | null;
  readonly derivations: readonly LegalDerivation[];
}

/** What a decision rests on; everything may be left out. */
export interface Grounds {
  readonly shade?: Shade | null;
  readonly rule?: readonly RuleReference[];
  readonly entries?: readonly Entry[];
  readonly dates?: Readonly<Record<string, CivilDate | null>>;
  readonly derivations?: readonly LegalDerivation[];
  readonly wouldChange?: string;
}

export function agrees(reason: string, grounds: Grounds = {}): Decision {
  return decide("agrees", reason, grounds, null);
}

export function conflicts(reason: string, grounds: Grounds = {}): Decision {
  return decide("conflicts", reason, grounds, null);
}

/**
 * @param fact - what would have to be known
 * @param registrable - whether any register could hold it
 */
export function undecidable(reason: string, fact: string, registrable: boolean, grounds: Grounds = {}): Decision {
  return decide("undecidable", reason, grounds, { fact, registrable });
}

const DEFAULT_CHANGE: Readonly<Record<Verdict, string>> = {
  agrees: "A new entry of the register that changes one of the days or acts named here.",
  conflicts: "An entry of the register that records what the words say, or words that name another day.",
  undecidable: "An entry of the register that holds the missing fact, or words that say it more exactly.",
};

function decide(verdict: Verdict, reason: string, grounds: Grounds, missing: Decision["missing"]): Decision {
  const derivations = grounds.derivations ?? [];
  const dates = Object.entries(grounds.dates ?? {}).filter((pair): pair is [string, CivilDate] => pair[1] !== null);
  const used = [...(grounds.entries ?? []).map((entry) => entry.id), ...derivations.flatMap(listEntries)];
  return {
    verdict,
    shade: grounds.shade ?? null,
    reason,
    rule: uniqueRules([...(grounds.rule ?? []), ...derivations.flatMap(listRules)]),
    entries: [...new Set(used)],
    dates: Object.fromEntries(dates),
    wouldChange: grounds.wouldChange ?? DEFAULT_CHANGE[verdict],
    missing,
    derivations,
  };
}

/**
 * One decision of several about parts of a proposition: conflicts if any conflicts, else undecidable if any is, else
 * agrees. A part that agrees beside one that conflicts makes the whole `partly`.
 */
export function combineAll(parts: readonly Decision[]): Decision {
  const [first] = parts;
  if (first === undefined)
    return undecidable("The words name no State that the register knows.", "who is meant", false);
  if (parts.length === 1) return first;
  const worst =
    parts.find((part) => part.verdict === "conflicts") ?? parts.find((part) => part.verdict === "undecidable") ?? first;
  const mixed = worst.verdict === "conflicts" && parts.some((part) => part.verdict === "agrees");
  const shade = mixed
    ? "partly"
    : (worst.shade ?? (worst.verdict === "agrees" ? (parts.find((part) => part.shade !== null)?.shade ?? null) : null));
  const leading = [worst, ...parts.filter((part) => part !== worst)];
  return {
    ...worst,
    shade,
    reason: [...new Set(leading.map((part) => part.reason))].join(" "),
    rule: uniqueRules(leading.flatMap((part) => part.rule)),
    entries: [...new Set(leading.flatMap((part) => part.entries))],
    dates: Object.assign({}, ...[...leading].reverse().map((part) => part.dates)),
    derivations: leading.flatMap((part) => part.derivations),
  };
}

function uniqueRules(rules: readonly RuleReference[]): RuleReference[] {
  const seen = new Map(rules.map((rule) => [`${rule.treaty} ${rule.provision}`, rule]));
  return [...seen.values()];
}

function listEntries(node: LegalDerivation | EntryInput): string[] {
  return "entry" in node ? [node.entry] : node.inputs.flatMap(listEntries);
}

function listRules(node: LegalDerivation): RuleReference[] {
  return [
    ...(node.rule === null ? [] : [node.rule]),
    ...node.inputs.flatMap((input) => ("entry" in input ? [] : listRules(input))),
  ];
}
