import { type Command, Option } from "commander";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { toClaimReviews } from "../../show/claim-review.ts";
import { indexView } from "../../show/view.ts";
import { exportAll } from "../../store/export.ts";
import type { Store } from "../../store/open-store.ts";
import { loadRegister } from "../load-register.ts";
import { loadView } from "../load-view.ts";
import { addDatabaseOption, type DatabaseOptions, parseAddress, parseWords } from "../options.ts";
import { printJson, printJsonLine, printLine } from "../print.ts";
import { today } from "../today.ts";
import { withStore } from "../with-store.ts";
import { writeFile } from "../write-file.ts";

interface Options extends DatabaseOptions {
  readonly as: "everything" | "claim-review";
  readonly reviewer?: string;
  readonly report?: string;
  readonly out?: string;
  readonly json?: true;
}

export function define(command: Command): void {
  addDatabaseOption(command)
    .addOption(
      new Option("--as <what>", "everything, or each claim with a finding as a ClaimReview of schema.org (JSON-LD)")
        .choices(["everything", "claim-review"])
        .default("everything"),
    )
    .option("--reviewer <name>", "with claim-review: the organisation that answers for the reviews", parseWords)
    .option("--report <address>", "with claim-review: where the report is published", parseAddress)
    .option("--out <file>", "write to this file instead of standard output")
    .option("--json", "with --out: print how many lines were written as JSON")
    .action(exportDatabase);
}

async function exportDatabase(options: Options): Promise<void> {
  const { db, out, json } = options;
  await withStore(db, async (store) => {
    const things = options.as === "everything" ? exportAll(store) : await listClaimReviews(store, options);
    if (out === undefined) {
      for await (const thing of things) await printJsonLine(thing);
      return;
    }
    let lines = 0;
    await writeFile(
      out,
      (async function* () {
        for await (const thing of things) {
          lines++;
          yield `${JSON.stringify(thing)}\n`;
        }
      })(),
    );
    if (json) await printJson({ db, out, lines });
    else await printLine(`${lines} lines written to ${out}.`);
  });
}

async function listClaimReviews(store: Store, { reviewer, report }: Options): Promise<Iterable<object>> {
  if (reviewer === undefined)
    throw new OnrecordError(
      "U001",
      "a ClaimReview names who answers for it, and nobody was named",
      'Give the organisation that publishes the reviews: --reviewer "Example Courier".',
    );
  const view = await loadView(store, loadRegister(), today(), "");
  return toClaimReviews(indexView(view), { name: reviewer, report: report ?? null });
}
