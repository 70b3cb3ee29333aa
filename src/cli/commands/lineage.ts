import type { Command } from "commander";
import { traceLineage } from "../../lineage/trace.ts";
import type { Derivation, Family } from "../../model/lineage.ts";
import { deriveInputs } from "../derive-inputs.ts";
import {
  addFormatOptions,
  addJsonLinesOption,
  addPageInputOptions,
  type FormatOptions,
  type PageInputOptions,
} from "../options.ts";
import { type Column, printJsonLine, printLine, printRows } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";

interface Options extends FormatOptions, PageInputOptions {
  readonly jsonl?: true;
}

export function define(command: Command): void {
  addJsonLinesOption(addFormatOptions(addPageInputOptions(command)), "a link, then one a family")
    .argument("<inputs...>", "files, folders, globs or -")
    .action(trace);
}

async function trace(inputs: readonly string[], options: Options): Promise<void> {
  const { value, diagnostics } = traceLineage(await deriveInputs(inputs, options));
  printDiagnostics(diagnostics);
  const links = value.derivations.map(toLinkLine);
  const families = value.families.map(toFamilyLine);
  if (options.jsonl) for (const line of [...links, ...families]) await printJsonLine(line);
  else {
    await printRows(links, LINK_COLUMNS, options, "No article descends from another.");
    if (!options.json && !options.csv)
      await printLine(
        `${families.length} families of ${families.reduce((sum, { members }) => sum + members.length, 0)} articles.`,
      );
  }
}

/** A link as the pipes print it: `to` is the older article. */
function toLinkLine({ from, to, type, direction, depth, measures, reason }: Derivation) {
  return { kind: "link", from, to, type, direction, depth, measures, reason };
}

/** A family as the pipes print it: `origin` is the name of the agency or publisher at its root. */
function toFamilyLine({ id, origin, members }: Family) {
  return { kind: "family", id, origin: origin.name, members, originArticle: origin.article, originFoundBy: origin.how };
}

const LINK_COLUMNS: readonly Column<ReturnType<typeof toLinkLine>>[] = [
  { title: "article", cell: ({ from }) => from },
  { title: "is a", cell: ({ type }) => type },
  { title: "of", cell: ({ to }) => to },
  { title: "coverage", cell: ({ measures }) => Number(measures.coverage.toFixed(2)) },
  { title: "verbatim", cell: ({ measures }) => Number(measures.verbatim.toFixed(2)) },
];
