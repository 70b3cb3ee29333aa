import type { Command } from "commander";
import type { ArticleId } from "../../model/article.ts";
import type { Derivation, Family } from "../../model/lineage.ts";
import { readCorpus } from "../../store/corpus.ts";
import { compareText } from "../../text/compare-text.ts";
import { loadArticleNames } from "../name-articles.ts";
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
      .sort((a, b) => b.members.length - a.members.length || compareText(a.id, b.id));
    await printRows(rows, makeColumns(await loadArticleNames(store)), options, "No family answers the request.");
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

type Row = ReturnType<typeof toRow>;

function makeColumns(nameOf: (id: ArticleId) => string): readonly Column<Row>[] {
  const describe = (member: ArticleId, { links }: Row): string => {
    const from = links.filter((link) => link.from === member).map(({ type, to }) => `${type} of ${nameOf(to)}`);
    return from.length === 0 ? nameOf(member) : `${nameOf(member)}: ${from.join(", ")}`;
  };
  return [
    { title: "family", cell: ({ id }) => id },
    { title: "articles", cell: ({ members }) => members.length },
    { title: "origin", cell: ({ origin }) => origin.name },
    { title: "found by", cell: ({ origin }) => origin.how },
    { title: "pages", cell: (row) => row.members.map((member) => describe(member, row)).join("; ") },
  ];
}
