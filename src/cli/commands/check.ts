import { existsSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import { checkPropositions } from "../../check/check.ts";
import { type PartialDate, parsePartialDate } from "../../model/civil-date.ts";
import { Verdict } from "../../model/finding.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { checkTypedClaim, printChecked, toClaimJson } from "../check-claim.ts";
import { deriveInputs } from "../derive-inputs.ts";
import { EXIT } from "../exit-codes.ts";
import { toFindingLine } from "../finding-line.ts";
import { loadRegister } from "../load-register.ts";
import { locateIn } from "../locate.ts";
import {
  addFormatOptions,
  addJsonLinesOption,
  addPageInputOptions,
  type ClockOptions,
  type FormatOptions,
  type PageInputOptions,
  parseDay,
} from "../options.ts";
import { type Column, printJson, printJsonLine, printLine, printRows } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";
import { DEFAULT_TREATY } from "../register-question.ts";
import { today } from "../today.ts";

interface Options extends FormatOptions, PageInputOptions, ClockOptions {
  readonly jsonl?: true;
  readonly failOn?: Verdict;
  readonly claim?: string;
  readonly claimant?: string;
  readonly madeOn?: PartialDate;
  readonly treaty: string;
}

export function define(command: Command): void {
  addJsonLinesOption(addFormatOptions(addPageInputOptions(command)), "a finding")
    .argument("[inputs...]", "files, folders, globs or -")
    .option("--claim <text>", "check this claim instead of files")
    .option("--claimant <State or name>", "who makes the claim")
    .option("--made-on <date>", "day, month or year of the claim: YYYY[-MM[-DD]] (default: today)", parsePartial)
    .option("--treaty <id>", "treaty by id or name, meant when the words of the claim name none", DEFAULT_TREATY)
    .option("--on <day>", "the day that counts as today for claims without a date (default: today)", parseDay)
    .option("--known <day>", "as it was known on this day (default: all that the register knows)", parseDay)
    .addOption(
      new Option("--fail-on <verdict>", "exit with 1 when a finding has this verdict").choices(Verdict.options),
    )
    .action((inputs: readonly string[], options: Options) =>
      options.claim === undefined ? checkFiles(inputs, options) : checkClaim(options.claim, inputs, options),
    );
}

async function checkClaim(text: string, inputs: readonly string[], options: Options): Promise<void> {
  if (text.trim() === "")
    throw new OnrecordError(
      "U001",
      "the claim has no words",
      'Write it out: --claim "Finland left the treaty in 2025".',
    );
  if (inputs.length > 0) throw new OnrecordError("U001", "--claim and files were both given", "Give one of them.");
  const checked = checkTypedClaim(
    { text, claimant: options.claimant ?? null, madeOn: options.madeOn ?? null, treaty: options.treaty },
    loadRegister(),
    { known: options.known ?? null, today: options.on ?? today() },
  );
  if (options.json) await printJson(toClaimJson(checked));
  else if (options.jsonl) await printJsonLine(toClaimJson(checked));
  else await printLine(printChecked(checked));
  if (options.failOn !== undefined && checked.verdict === options.failOn) process.exitCode ??= EXIT.findings;
}

function parsePartial(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null)
    throw new InvalidArgumentError(`expected YYYY, YYYY-MM or YYYY-MM-DD, received ${JSON.stringify(text)}.`);
  return date;
}

async function checkFiles(inputs: readonly string[], options: Options): Promise<void> {
  if (inputs.length === 0)
    throw new OnrecordError("U001", "nothing to check was named", 'Name files, or give --claim "...".');
  const sentence = inputs.find((input) => readsLikeClaim(input) && !existsSync(input));
  if (sentence !== undefined)
    throw new OnrecordError(
      "U001",
      `expected a file or folder, received what reads like a claim: ${JSON.stringify(sentence)}`,
      `Check a claim with --claim ${JSON.stringify(sentence)}.`,
    );
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

/** Three words and more, without the marks of a path or a pattern. */
function readsLikeClaim(input: string): boolean {
  return input.trim().split(" ").length >= 3 && !/[/\\*?[{]/.test(input);
}

const COLUMNS: readonly Column<ReturnType<typeof toFindingLine>>[] = [
  { title: "article", cell: ({ article }) => article },
  { title: "claim", cell: ({ claim }) => claim },
  { title: "claimant", cell: ({ claimant }) => claimant ?? "the article" },
  { title: "verdict", cell: ({ verdict, shade }) => (shade === null ? verdict : `${verdict} (${shade})`) },
  { title: "not read", cell: ({ notRead }) => notRead.join("; ") },
  { title: "rule", cell: ({ rule }) => rule.map(({ treaty, provision }) => `${treaty} ${provision}`).join("; ") },
];
