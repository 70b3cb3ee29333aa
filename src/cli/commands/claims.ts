import { type Command, Option } from "commander";
import { Verdict } from "../../model/finding.ts";
import { PROPOSITION_KINDS, statesOf } from "../../model/proposition.ts";
import { Stance } from "../../model/statement.ts";
import { findLeading, type JudgedClaim, judgeClaims } from "../../show/judge-claims.ts";
import { readCorpus } from "../../store/corpus.ts";
import { EXIT } from "../exit-codes.ts";
import { nameClaimant } from "../finding-line.ts";
import { addDatabaseOption, addFormatOptions, type DatabaseOptions, type FormatOptions } from "../options.ts";
import { type Column, printRows } from "../print.ts";
import { codeOf, treatyIdOf } from "../register-question.ts";
import { withStore } from "../with-store.ts";

interface Options extends DatabaseOptions, FormatOptions {
  readonly state?: string;
  readonly treaty?: string;
  readonly kind?: string;
  readonly stance?: Stance;
  readonly verdict?: Verdict;
  readonly failOn?: Verdict;
}

export function define(command: Command): void {
  addDatabaseOption(addFormatOptions(command))
    .option("--state <name>", "by claimants of this State, by any usual name or ISO code")
    .option("--treaty <id>", "about this treaty, by id or name")
    .addOption(new Option("--kind <kind>", "with a proposition of this kind").choices(PROPOSITION_KINDS))
    .addOption(new Option("--stance <stance>", "only these").choices(Stance.options))
    .addOption(new Option("--verdict <verdict>", "with a finding of this verdict").choices(Verdict.options))
    .addOption(
      new Option("--fail-on <verdict>", "exit with 1 when a finding has this verdict").choices(Verdict.options),
    )
    .action(list);
}

async function list(options: Options): Promise<void> {
  const asked = { ...options, ...codeOf(options.state), ...treatyIdOf(options.treaty) };
  await withStore(options.db, async (store) => {
    const { claims, findings } = await readCorpus(store);
    const rows = judgeClaims(claims, findings).filter((claim) => matches(claim, asked));
    await printRows(rows, COLUMNS, options, "No claim answers the request.");
    if (
      options.failOn !== undefined &&
      rows.some(({ findings }) => findings.some(({ verdict }) => verdict === options.failOn))
    )
      process.exitCode = EXIT.findings;
  });
}

function matches(claim: JudgedClaim, { state, treaty, kind, stance, verdict }: Options): boolean {
  return (
    (state === undefined || (claim.claimant?.states.some((code) => code === state) ?? false)) &&
    (treaty === undefined || claim.treaty === treaty) &&
    (kind === undefined || claim.content.kind === kind) &&
    (stance === undefined || claim.stance === stance) &&
    (verdict === undefined || claim.findings.some((finding) => finding.verdict === verdict))
  );
}

const COLUMNS: readonly Column<JudgedClaim>[] = [
  { title: "claim", cell: ({ appearances }) => appearances[0]?.wording ?? null },
  { title: "about", cell: ({ content }) => statesOf(content).join(" ") },
  { title: "claimant", cell: ({ claimant }) => nameClaimant(claimant) ?? "the article" },
  { title: "stance", cell: ({ stance }) => stance },
  { title: "kind", cell: ({ content }) => content.kind },
  { title: "verdict", cell: ({ findings }) => [...new Set(findings.map(({ verdict }) => verdict))].join(", ") },
  { title: "not read", cell: (claim) => findLeading(claim)?.notRead.join("; ") ?? "" },
  { title: "seen in", cell: ({ appearances }) => appearances.length },
  { title: "origins", cell: ({ independentOrigins }) => independentOrigins.length },
  { title: "id", cell: ({ id }) => id },
];
