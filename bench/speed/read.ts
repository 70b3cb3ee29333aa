// Pages a second of READ and of its peers: each in a process of its own, in alternation over the same pages, in CPU time.
//   node --conditions=source bench/speed/read.ts [wcxb folder] [--rounds 5] [--pages 181]
// Readability with linkedom takes part when bench/node_modules has them, trafilatura when python3 (or PYTHON) can import it.
// The memory is measured by read-memory.ts.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { readWcxb } from "../accuracy/read/wcxb.ts";
import { READERS } from "./read-runner.ts";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, pages: { type: "string", default: "181" } },
});
const folder =
  positionals[0] ?? resolve(process.env.ONRECORD_ACCEPTANCE_DATA ?? resolve(root, "../shared"), "data/wcxb-dev");
if (!existsSync(folder)) {
  console.log(`not run: ${folder} is absent`);
  process.exit(0);
}

/** Reads all pages each time it is given a line, and answers with its CPU seconds on a line. */
const TRAFILATURA = `import json,sys,time,trafilatura
pages=json.load(open(sys.argv[1]))
for _ in sys.stdin:
    start=time.process_time()
    for page in pages: trafilatura.extract(page, fast=True)
    print(time.process_time()-start, flush=True)`;

const all = readWcxb(folder).map(({ html }) => html);
const step = Math.max(1, Math.floor(all.length / Number(values.pages)));
const pages = all.filter((_, index) => index % step === 0).slice(0, Number(values.pages));
const work = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
const file = join(work, "pages.json");
writeFileSync(file, JSON.stringify(pages));

const runners = startRunners();
const best = new Map<string, number>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const { name, child, answers } of runners) {
    child.stdin?.write("go\n");
    const { value } = await answers.next();
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, Number(value)));
  }
}
for (const { child } of runners) {
  child.stdin?.end();
  await once(child, "exit");
}
rmSync(work, { recursive: true });

const lengths = pages.map((html) => html.length).toSorted((a, b) => a - b);
console.log(
  `${pages.length} pages, median ${Math.round((lengths[lengths.length >> 1] ?? 0) / 1000)} kB; best of ${values.rounds} rounds; load ${loadavg()[0]?.toFixed(1)} on this machine`,
);
for (const [name, seconds] of best) console.log(`${(pages.length / seconds).toFixed(0).padStart(6)} pages/s  ${name}`);

interface Runner {
  readonly name: string;
  readonly child: ChildProcess;
  /** lines that it prints */
  readonly answers: AsyncIterator<string>;
}

function startRunners(): Runner[] {
  const script = resolve(import.meta.dirname, "read-runner.ts");
  const names = READERS.filter((name) => name !== "Readability + linkedom" || hasReadability());
  const runners = names.map((name) => start(name, process.execPath, ["--conditions=source", script, name, file]));
  const python = process.env.PYTHON ?? "python3";
  if (spawnSync(python, ["-c", "import trafilatura"]).status === 0)
    runners.push(start("trafilatura, fast", python, ["-c", TRAFILATURA, file]));
  else console.log("not run: trafilatura is not installed for python3");
  return runners;
}

function start(name: string, command: string, args: readonly string[]): Runner {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  return { name, child, answers: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

function hasReadability(): boolean {
  try {
    const { resolve: find } = createRequire(resolve(root, "bench/package.json"));
    find("@mozilla/readability");
    find("linkedom");
    return true;
  } catch {
    console.log("not run: Readability + linkedom are not installed in bench/");
    return false;
  }
}
