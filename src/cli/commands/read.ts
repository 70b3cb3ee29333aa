import { existsSync } from "node:fs";
import type { Command } from "commander";
import { readAddressList } from "../../input/fetch/read-addresses.ts";
import { type InputOptions, readInputs } from "../../input/read-inputs.ts";
import type { InputEvent } from "../../input/read-source.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { countAll } from "../../store/counts.ts";
import { makeFetchMemory } from "../../store/fetches.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { countOf } from "../../text/count-of.ts";
import { EXIT } from "../exit-codes.ts";
import { type IngestSummary, ingest } from "../ingest.ts";
import { watchInterruption } from "../interruption.ts";
import { makeFetching } from "../make-fetching.ts";
import {
  addDatabaseOption,
  addPageInputOptions,
  addWorkersOption,
  type DatabaseOptions,
  type PageInputOptions,
  parseDay,
  type WorkerOptions,
} from "../options.ts";
import { printJson, printLine } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";
import { Progress } from "../progress.ts";
import { today } from "../today.ts";
import { openExisting } from "../with-store.ts";

interface Options extends DatabaseOptions, PageInputOptions, WorkerOptions {
  readonly today?: CivilDate;
  readonly urlList?: string;
  readonly json?: true;
}

export function define(command: Command): void {
  addDatabaseOption(addWorkersOption(addPageInputOptions(command)))
    .argument(
      "[inputs...]",
      "files, folders, globs, - for standard input, or addresses to fetch; none: complete what an interrupted run left",
    )
    .option("--url-list <file>", "fetch the addresses in this file, one a line; run again to resume")
    .option("--today <day>", "the day that counts as today for claims without a date", parseDay)
    .option("--json", "print the summary as JSON")
    .action(read);
}

async function read(inputs: readonly string[], options: Options): Promise<void> {
  const all = options.urlList === undefined ? inputs : [...inputs, ...readAddressList(options.urlList)];
  const summary = await readInto(options.db, all, { ...options, today: options.today ?? today() });
  if (options.json) await printJson({ db: options.db, ...summary });
  else await printLine(await describe(options.db, summary));
  if (summary.interrupted) process.exitCode = EXIT.interrupted;
  else if (all.length > 0 && summary.pages === 0) process.exitCode = EXIT.usage;
}

/** Reads the inputs into a database file, with progress and diagnostics on standard error. A run without a page makes no file. */
export async function readInto(
  db: string,
  inputs: readonly string[],
  options: InputOptions & WorkerOptions & { readonly today: CivilDate },
): Promise<IngestSummary> {
  const { signal, release } = watchInterruption();
  let store = existsSync(db) || inputs.length === 0 ? openStore(db, { create: false }) : null;
  const progress = new Progress();
  try {
    const fetching = makeFetching(
      makeFetchMemory(() => store),
      options.today,
    );
    const events = readInputs(inputs, { ...options, fetching });
    const first = store === null ? await takeUntilPage(events, signal) : [];
    store ??= openStore(first.at(-1)?.kind === "page" ? db : ":memory:", { create: true });
    return await ingest(store, chain(first, events), {
      today: options.today,
      workers: options.workers,
      signal,
      progress: (done, path) => progress.show(done, path),
      report: (diagnostics) => {
        if (diagnostics.length === 0) return;
        progress.clear();
        printDiagnostics(diagnostics);
      },
    });
  } finally {
    progress.clear();
    release();
    await store?.destroy();
  }
}

/** The events up to the first page: refusals alone. */
async function takeUntilPage(events: AsyncIterator<InputEvent>, signal: AbortSignal): Promise<InputEvent[]> {
  const taken: InputEvent[] = [];
  while (!signal.aborted && taken.at(-1)?.kind !== "page") {
    const { value, done } = await events.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

async function* chain<Value>(first: readonly Value[], rest: AsyncIterable<Value>): AsyncGenerator<Value> {
  yield* first;
  yield* rest;
}

async function describe(db: string, summary: IngestSummary): Promise<string> {
  const { pages, added, derivedAgain, unchanged, refused, interrupted } = summary;
  const lines = [
    `${interrupted ? "Interrupted: " : ""}${countOf(pages, "page")} read: ${added} new, ${derivedAgain} worked out again, ${unchanged} unchanged; ${refused} refused.`,
  ];
  if (existsSync(db)) lines.push(await openExisting(db, (store) => describeContent(db, store)));
  else lines.push(`There is nothing to keep: ${db} was not made.`);
  if (interrupted) lines.push("What is stored is whole; run the same command again to go on.");
  return lines.join("\n");
}

async function describeContent(db: string, store: Store): Promise<string> {
  const { pages, articles, statements, families, claims, findings } = await countAll(store);
  return `${db} holds ${countOf(pages, "page")}, ${countOf(articles, "article")} in ${countOf(families, "family", "families")}, ${countOf(statements, "statement")}, ${countOf(claims, "claim")}, ${countOf(findings, "finding")}.`;
}
