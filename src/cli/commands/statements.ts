import { type Command, Option } from "commander";
import { nameActor } from "../../model/actor.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { sliceSpans } from "../../model/span.ts";
import { Stance } from "../../model/statement.ts";
import { listStatements, type StoredStatement } from "../../store/statements.ts";
import { toAttributionLine } from "../attribution-line.ts";
import { getArticles } from "../find-articles.ts";
import { addDatabaseOption, addFormatOptions, type DatabaseOptions, type FormatOptions, parseDay } from "../options.ts";
import { type Column, printRows } from "../print.ts";
import { codeOf } from "../register-question.ts";
import { withStore } from "../with-store.ts";

interface Options extends DatabaseOptions, FormatOptions {
  readonly state?: string;
  readonly speaker?: string;
  readonly kind?: string;
  readonly stance?: Stance;
  readonly article?: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

export function define(command: Command): void {
  addDatabaseOption(addFormatOptions(command))
    .option("--state <name>", "by speakers of this State, by any usual name or ISO code")
    .option("--speaker <words>", "by speakers whose name, office or organisation has these words")
    .addOption(new Option("--kind <kind>", "only these").choices(["direct", "indirect", "mixed"]))
    .addOption(new Option("--stance <stance>", "only these").choices(Stance.options))
    .option("--article <name>", "of one article or page, by any name that diff takes")
    .option("--from <day>", "of articles published on this day or later", parseDay)
    .option("--to <day>", "of articles published on this day or earlier", parseDay)
    .action(list);
}

async function list(options: Options): Promise<void> {
  const { db, article } = options;
  await withStore(db, async (store) => {
    const articles = article === undefined ? [] : await getArticles(store, db, article);
    const asked = {
      ...options,
      ...codeOf(options.state),
      ...(article === undefined ? {} : { articles: articles.map(({ article: { id } }) => id) }),
    };
    const rows = (await listStatements(store, asked)).map(toRow);
    await printRows(rows, COLUMNS, options, "No statement answers the request.");
  });
}

function toRow({ statement, article, url, path }: StoredStatement) {
  const quote = (spans: typeof statement.content): string => sliceSpans(article.text, spans, " … ");
  return {
    article: article.id,
    headline: article.headline?.value ?? null,
    path,
    url,
    ...toAttributionLine(statement, (span) => [span]),
    words: { source: quote(statement.source), cue: quote(statement.cue), content: quote(statement.content) },
    by: statement.by,
  };
}

const COLUMNS: readonly Column<ReturnType<typeof toRow>>[] = [
  {
    title: "speaker",
    cell: ({ speaker, words }) => nameActor(speaker) ?? (words.source || null),
  },
  { title: "states", cell: ({ speaker }) => speaker.states.join(" ") },
  { title: "kind", cell: ({ kind }) => kind },
  { title: "stance", cell: ({ stance }) => stance },
  { title: "content", cell: ({ words }) => words.content },
  { title: "page", cell: ({ path }) => path },
  { title: "statement", cell: ({ id }) => id },
];
