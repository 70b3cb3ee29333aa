import { join } from "node:path";
import type { Command } from "commander";
import { PACKAGE_ROOT } from "../../input/package-files.ts";
import { summariseSources } from "../../lineage/trace.ts";
import { Verdict } from "../../model/finding.ts";
import { readCorpus } from "../../store/corpus.ts";
import { countAll } from "../../store/counts.ts";
import { listCorpusArticles } from "../../store/pages.ts";
import { addWorkersOption, type WorkerOptions } from "../options.ts";
import { printJson, printLine } from "../print.ts";
import { today } from "../today.ts";
import { withStore } from "../with-store.ts";
import { readInto } from "./read.ts";
import { writeReport } from "./report.ts";

interface Options extends WorkerOptions {
  readonly db: string;
  readonly out: string;
  readonly json?: true;
}

export function define(command: Command): void {
  addWorkersOption(command)
    .option("--db <file>", "database file", "onrecord-demo.db")
    .option("--out <file>", "where to write the report", "report.html")
    .option("--json", "print the summary as JSON")
    .action(runDemo);
}

async function runDemo({ db, out, workers, json }: Options): Promise<void> {
  const examples = join(PACKAGE_ROOT, "examples");
  if (!json) await printLine(`Reading the examples in ${examples} …`);
  await readInto(db, [examples], { workers, today: today() });
  const summary = await summarise(db);
  const report = await writeReport({ db, out, title: "On the record: the examples" });
  if (json) return printJson({ db, report, ...summary });
  const { sentence, statements, claims, drift, findings, verdicts } = summary;
  await printLine(sentence);
  await printLine(
    `${statements} statements, each at its characters; ${claims} claims about treaties; ${drift} places where a copy changed what its origin says.`,
  );
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  await printLine(`${findings} findings against the treaty register: ${counts.join(", ")}.`);
  await printLine(`\nReport: ${report}`);
  await printLine(
    `Go on with: npx onrecord statements --db ${db}   npx onrecord claims --db ${db}   npx onrecord read <your pages>`,
  );
}

async function summarise(db: string) {
  return withStore(db, async (store) => {
    const { lineage, findings } = await readCorpus(store);
    const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
    return {
      sentence: summariseSources(await listCorpusArticles(store), lineage).sentence,
      ...(await countAll(store)),
      verdicts: Object.fromEntries(Verdict.options.map((verdict) => [verdict, count(verdict)])),
    };
  });
}
