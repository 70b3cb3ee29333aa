import { join } from "node:path";
import type { Command } from "commander";
import { PACKAGE_ROOT } from "../../input/package-files.ts";
import { summariseSources } from "../../lineage/trace.ts";
import { readCorpus } from "../../store/corpus.ts";
import { countAll } from "../../store/counts.ts";
import { listCorpusArticles } from "../../store/pages.ts";
import { addWorkersOption, type WorkerOptions } from "../options.ts";
import { printLine } from "../print.ts";
import { today } from "../today.ts";
import { withStore } from "../with-store.ts";
import { readInto } from "./read.ts";
import { writeReport } from "./report.ts";

interface Options extends WorkerOptions {
  readonly db: string;
  readonly out: string;
}

export function define(command: Command): void {
  addWorkersOption(command)
    .option("--db <file>", "database file", "onrecord-demo.db")
    .option("--out <file>", "where to write the report", "report.html")
    .action(runDemo);
}

async function runDemo({ db, out, workers }: Options): Promise<void> {
  const examples = join(PACKAGE_ROOT, "examples");
  await printLine(`Reading the examples in ${examples} …`);
  await readInto(db, [examples], { workers, today: today() });
  await printLine(await summarise(db));
  await printLine(`\nReport: ${await writeReport({ db, out, title: "On the record: the examples" })}`);
  await printLine(
    `Go on with: npx onrecord statements --db ${db}   npx onrecord claims --db ${db}   npx onrecord read <your pages>`,
  );
}

async function summarise(db: string): Promise<string> {
  return withStore(db, async (store) => {
    const counts = await countAll(store);
    const { lineage, findings } = await readCorpus(store);
    const { sentence } = summariseSources(await listCorpusArticles(store), lineage);
    const verdicts = ["agrees", "conflicts", "undecidable"].map(
      (verdict) => `${findings.filter((finding) => finding.verdict === verdict).length} ${verdict}`,
    );
    return [
      sentence,
      `${counts.statements} statements, each at its characters; ${counts.claims} claims about treaties; ${counts.drift} places where a copy changed what its origin says.`,
      `${counts.findings} findings against the treaty register: ${verdicts.join(", ")}.`,
    ].join("\n");
  });
}
