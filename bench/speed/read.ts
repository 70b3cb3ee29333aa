// Pages a second of READ and of its peers, alternating over the same pages, in CPU time of this process.
//   node --conditions=source bench/speed/read.ts [wcxb folder] [--rounds 5] [--pages 181] [--stream 10000]
// --stream N reads N pages one by one instead and prints the memory.
// Readability with linkedom takes part when bench/node_modules has them, trafilatura when python3 can import it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Tokenizer } from "htmlparser2";
import { parseBlockModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { IGNORE_TOKENS } from "../../test/build/ignore-tokens.ts";
import { readWcxb } from "../accuracy/read/wcxb.ts";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    pages: { type: "string", default: "181" },
    stream: { type: "string", default: "0" },
  },
});
const folder =
  positionals[0] ?? resolve(process.env.ONRECORD_ACCEPTANCE_DATA ?? resolve(root, "../shared"), "data/wcxb-dev");
if (!existsSync(folder)) {
  console.log(`not run: ${folder} is absent`);
  process.exit(0);
}

const blockModel = parseBlockModel(readFileSync(resolve(root, "models/blocks/model.json"), "utf8"));
if (Number(values.stream) > 0) {
  streamPages(Number(values.stream));
  process.exit(0);
}

interface Runner {
  readonly name: string;
  /** CPU seconds for all pages */
  readonly run: (pages: readonly string[]) => number;
}

const all = readWcxb(folder).map(({ html }) => html);
const step = Math.max(1, Math.floor(all.length / Number(values.pages)));
const pages = all.filter((_, index) => index % step === 0).slice(0, Number(values.pages));
const runners: Runner[] = [
  { name: "htmlparser2 tokens alone", run: (htmls) => cpuSeconds(() => htmls.forEach(tokenise)) },
  { name: "onrecord read", run: (htmls) => cpuSeconds(() => htmls.forEach(readOne)) },
  ...findReadability(),
  ...findTrafilatura(),
];

const best = new Map<string, number>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const { name, run } of runners) best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, run(pages)));
}
const lengths = pages.map((html) => html.length).toSorted((a, b) => a - b);
console.log(
  `${pages.length} pages, median ${Math.round((lengths[lengths.length >> 1] ?? 0) / 1000)} kB; best of ${values.rounds} rounds; load ${loadavg()[0]?.toFixed(1)} on this machine`,
);
for (const [name, seconds] of best) console.log(`${(pages.length / seconds).toFixed(0).padStart(6)} pages/s  ${name}`);
/** Reads pages one after another from the disk and prints the most memory that was resident. */
function streamPages(count: number): void {
  const files = readdirSync(resolve(folder, "html")).toSorted();
  let most = 0;
  for (let index = 0; index < count; index++) {
    readOne(gunzipSync(readFileSync(resolve(folder, "html", files[index % files.length] ?? ""))).toString("utf8"));
    if (index % 50 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  console.log(`${count} pages streamed: at most ${Math.round(most / 1e6)} MB resident`);
}

function readOne(text: string): void {
  readPage(
    { id: "p", doc: "p", path: "p", url: null, captured: null, sha256: "", format: "html", text },
    { pageKey: "p", ...READ_CAPS, blockModel },
  );
}

function tokenise(html: string): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, IGNORE_TOKENS);
  tokenizer.write(html);
  tokenizer.end();
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function findReadability(): Runner[] {
  try {
    const load = createRequire(resolve(root, "bench/package.json"));
    const { Readability } = load("@mozilla/readability");
    const { parseHTML } = load("linkedom");
    const read = (html: string): void => void new Readability(parseHTML(html).document).parse();
    return [{ name: "Readability + linkedom", run: (htmls) => cpuSeconds(() => htmls.forEach(read)) }];
  } catch {
    console.log("not run: Readability + linkedom are not installed in bench/");
    return [];
  }
}

function findTrafilatura(): Runner[] {
  const python = process.env.PYTHON ?? "python3";
  if (spawnSync(python, ["-c", "import trafilatura"]).status !== 0) {
    console.log("not run: trafilatura is not installed for python3");
    return [];
  }
  const file = join(mkdtempSync(join(tmpdir(), "onrecord-bench-")), "pages.json");
  writeFileSync(file, JSON.stringify(pages));
  const script =
    "import json,sys,time,trafilatura\nP=json.load(open(sys.argv[1]))\nt=time.process_time()\nfor h in P: trafilatura.extract(h, fast=True)\nprint(time.process_time()-t)";
  return [
    {
      name: "trafilatura, fast",
      run: () => Number(spawnSync(python, ["-c", script, file], { encoding: "utf8" }).stdout),
    },
  ];
}
