// Pages broken by chance, and what reading them breaks.
//   npm run fuzz -- [--mutants 200000] [--seed 1] [--workers 2]     read so many mutants of the examples and the seeds
//   npm run fuzz -- --seed 1 --again 4711 [--show]                  read one of them again, and print it
// Ends with 1 when there is a finding. The same seed makes the same mutants on every machine with the same bases.
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { findDataFolder } from "../acceptance/data-folder.ts";
import { mutatePage } from "./mutate-page.ts";
import type { MutantReport, MutantTask } from "./read-mutants.ts";

const { values } = parseArgs({
  options: {
    mutants: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: String(Math.min(4, availableParallelism())) },
    again: { type: "string" },
    show: { type: "boolean", default: false },
  },
});
/** Findings printed in full; the others are counted. */
const MOST_PRINTED = 20;
const PROGRESS_EVERY_MS = 10_000;

const seed = Number(values.seed);
const bases = readBases();
process.exitCode =
  values.again === undefined ? await readAll(Number(values.mutants)) : await readAgain(Number(values.again));

async function readAll(count: number): Promise<number> {
  const workers = Number(values.workers);
  let read = 0;
  const findings: { readonly number: number; readonly what: string }[] = [];
  const progress = setInterval(
    () => process.stderr.write(`${read} of ${count} mutants read, ${findings.length} findings\n`),
    PROGRESS_EVERY_MS,
  );
  const runs = Array.from(
    { length: workers },
    (_, first) =>
      new Promise<void>((resolveRun, reject) => {
        const task: MutantTask = { bases, seed, first, step: workers, count };
        new Worker(new URL("./read-mutants.ts", import.meta.url), { workerData: task })
          .on("message", (report: MutantReport) => {
            if (report.kind === "read") read += report.mutants;
            else findings.push(report);
          })
          .on("error", reject)
          .on("exit", () => resolveRun());
      }),
  );
  await Promise.all(runs);
  clearInterval(progress);
  findings.sort((one, other) => one.number - other.number);
  for (const { number, what } of findings.slice(0, MOST_PRINTED))
    console.log(`--seed ${seed} --again ${number}: ${what}`);
  if (read !== count) console.log(`only ${read} of ${count} were read`);
  console.log(`${read} mutants of ${bases.length} pages (seed ${seed}): ${findings.length} findings`);
  return findings.length === 0 && read === count ? 0 : 1;
}

async function readAgain(number: number): Promise<number> {
  const { readMutant } = await import("./read-mutants.ts");
  if (values.show) {
    const mutant = mutatePage(bases, seed, number);
    process.stdout.write(mutant.kind === "bytes" ? mutant.bytes : mutant.text);
  }
  const what = readMutant(bases, seed, number);
  console.log(what ?? "no finding");
  return what === null ? 0 : 1;
}

/** The texts of the examples, and of the seeds where the evaluation data is. */
function readBases(): string[] {
  const folders = [resolve(import.meta.dirname, "../../examples")];
  const data = findDataFolder();
  if (data !== null) folders.push(join(data, "seeds"));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|html|xml)$/.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
}
