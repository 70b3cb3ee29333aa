import type { Command } from "commander";
import type { Derivation, Family } from "../../model/lineage.ts";
import { readCorpus } from "../../store/corpus.ts";
import {
  addDatabaseOption,
  addFormatOptions,
  type DatabaseOptions,
  type FormatOptions,
  parseCount,
} from "../options.ts";
import { type Column, printRows } from "../print.ts";
import { withStore } from "../with-store.ts";

interface Options extends DatabaseOptions, FormatOptions {
  readonly origin?: string;
  readonly minMembers?: number;
}

export function define(command: Command): void {
  addDatabaseOption(addFormatOptions(command))
    .option("--origin <words>", "whose origin's name has these words")
    .option("--min-members <n>", "with at least so many articles", parseCount)
    .action(list);
}

async function list(options: Options): Promise<void> {
  await withStore(options.db, async (store) => {
    const { lineage } = await readCorpus(store);
    const wanted = options.origin?.toLowerCase();
    const rows = lineage.families
      .filter(({ members }) => members.length >= (options.minMembers ?? 1))
      .filter(({ origin }) => wanted === undefined || (origin.name?.toLowerCase().includes(wanted) ?? false))
      .map((family) => toRow(family, lineage.derivations))
      .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
    await printRows(rows, COLUMNS, options, "No family answers the request.");
  });
}

function toRow(family: Family, derivations: readonly Derivation[]) {
  const members = new Set<string>(family.members);
  return {
    ...family,
    links: derivations
      .filter(({ from, to }) => members.has(from) && members.has(to))
      .map(({ from, to, type, reason }) => ({ from, to, type, reason })),
  };
}

const COLUMNS: readonly Column<ReturnType<typeof toRow>>[] = [
  { title: "family", cell: ({ id }) => id },
  { title: "articles", cell: ({ members }) => members.length },
  { title: "origin", cell: ({ origin }) => origin.name },
  { title: "found by", cell: ({ origin }) => origin.how },
  { title: "links", cell: ({ links }) => links.map(({ from, type, to }) => `${from} ${type} of ${to}`).join("; ") },
];
