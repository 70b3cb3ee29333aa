import { type Command, Option } from "commander";
import { checkPropositions } from "../../check/check.ts";
import { Verdict } from "../../model/finding.ts";
import { deriveInputs } from "../derive-inputs.ts";
import { EXIT } from "../exit-codes.ts";
import { toFindingLine } from "../finding-line.ts";
import { loadRegister } from "../load-register.ts";
import { locateIn } from "../locate.ts";
import {
  addFormatOptions,
  addPageInputOptions,
  type ClockOptions,
  type FormatOptions,
  type PageInputOptions,
  parseDay,
} from "../options.ts";
import { type Column, printJsonLine, printRows } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";
import { today } from "../today.ts";

interface Options extends FormatOptions, PageInputOptions, ClockOptions {
  readonly jsonl?: true;
  readonly failOn?: Verdict;
}

export function define(command: Command): void {
  addFormatOptions(addPageInputOptions(command))
    .argument("<inputs...>", "files, folders, globs or -")
    .option("--on <day>", "the day that counts as today for claims without a date (default: today)", parseDay)
    .option("--known <day>", "as it was known on this day (default: all that the register knows)", parseDay)
    .option("--jsonl", "print one line of JSON a finding")
    .addOption(
      new Option("--fail-on <verdict>", "exit with 1 when a finding has this verdict").choices(Verdict.options),
    )
    .action(checkFiles);
}

async function checkFiles(inputs: readonly string[], options: Options): Promise<void> {
  const articles = await deriveInputs(inputs, options);
  const propositions = new Map(
    articles.flatMap((article) =>
      article.propositions.map((proposition) => [proposition.id, { proposition, article }]),
    ),
  );
  const { value, diagnostics } = checkPropositions(
    [...propositions.values()].map(({ proposition }) => proposition),
    loadRegister(),
    {
      known: options.known ?? null,
      today: options.on ?? today(),
    },
  );
  printDiagnostics(diagnostics);
  const lines = value.flatMap((finding) => {
    const found = propositions.get(finding.proposition);
    return found === undefined
      ? []
      : [toFindingLine(finding, found.proposition, locateIn(found.article.page, found.article.article))];
  });
  if (options.jsonl) for (const line of lines) await printJsonLine(line);
  else await printRows(lines, COLUMNS, options, "No claim about a treaty of the register was found.");
  if (options.failOn !== undefined && lines.some(({ verdict }) => verdict === options.failOn))
    process.exitCode ??= EXIT.findings;
}

const COLUMNS: readonly Column<ReturnType<typeof toFindingLine>>[] = [
  { title: "article", cell: ({ article }) => article },
  { title: "claim", cell: ({ claim }) => claim },
  { title: "claimant", cell: ({ claimant }) => claimant ?? "the article" },
  { title: "verdict", cell: ({ verdict, shade }) => (shade === null ? verdict : `${verdict} (${shade})`) },
  { title: "rule", cell: ({ rule }) => rule.map(({ treaty, provision }) => `${treaty} ${provision}`).join("; ") },
];
