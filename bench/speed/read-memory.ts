// The most memory that the program has resident while it reads pages as a user has it read them: the built `onrecord articles --jsonl` with a
// folder of files, its thread included. The pages are those of the set, copied under other names. Linux alone tells the peak of a process.
//   node bench/speed/read-memory.ts [wcxb folder] [--pages 10000]
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: "string", default: "10000" } },
});
const folder =
  positionals[0] ?? resolve(process.env.ONRECORD_ACCEPTANCE_DATA ?? resolve(root, "../shared"), "data/wcxb-dev");
if (!existsSync(folder) || process.platform !== "linux") {
  console.log(`not run: ${existsSync(folder) ? "this is no Linux" : `${folder} is absent`}`);
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
try {
  const program = buildProgram(join(work, "package"));
  copyPages(join(work, "pages"), Number(values.pages));
  const child = spawn(process.execPath, [program, "articles", "--jsonl", join(work, "pages")], { stdio: "ignore" });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, readPeak(child.pid ?? 0));
  }, 100);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${values.pages} pages, exit code ${code}: at most ${Math.round(peak / 1e6)} MB resident; load ${load}`);
} finally {
  rmSync(work, { recursive: true });
}

/** The package as it is published, in a folder of its own; returns its program. */
function buildProgram(target: string): string {
  mkdirSync(target);
  const built = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json", "--outDir", join(target, "dist")],
    { cwd: root, stdio: "inherit" },
  );
  if (built.status !== 0) throw new Error("the program could not be built");
  for (const name of ["bin", "package.json"]) cpSync(join(root, name), join(target, name), { recursive: true });
  for (const name of ["models", "treaties", "node_modules"]) symlinkSync(join(root, name), join(target, name));
  return join(target, "bin/onrecord.js");
}

function copyPages(target: string, count: number): void {
  mkdirSync(target);
  const files = readdirSync(join(folder, "html")).toSorted();
  for (let index = 0; index < count; index++) {
    const file = files[index % files.length] ?? "";
    copyFileSync(join(folder, "html", file), join(target, `${index}-${file}`));
  }
}

/** Bytes that a process had resident at most so far; 0 when it has ended. */
function readPeak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
