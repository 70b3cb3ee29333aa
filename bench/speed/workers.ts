import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { ingest } from "../../src/cli/ingest.ts";
import { readInputs } from "../../src/input/read-inputs.ts";
import { civilDate } from "../../src/model/civil-date.ts";
import { openStore } from "../../src/store/open-store.ts";
import { requireDataFolder } from "../accuracy/lineage-data.ts";

// `onrecord read` with one worker and with two, alternating over the same pages, from files to a database with everything worked out.
//   node --conditions=source bench/speed/workers.ts [--pages 100] [--rounds 3] [--workers 1,2]
// Wall time depends on who else uses the machine; the CPU time of the main thread is what more workers cannot shorten, so both are printed.

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "100" },
    rounds: { type: "string", default: "3" },
    workers: { type: "string", default: "1,2" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
const counts = values.workers.split(",").map(Number);
const paths = unpackPages(Number(values.pages));
const best = new Map<number, number>();
try {
  console.log("workers   wall s   pages/s   CPU s   of it main thread   load");
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const workers of counts) await measure(workers, `${round}-${workers}.db`);
  }
  const [first = 1] = counts;
  for (const workers of counts.slice(1)) {
    const ratio = (best.get(first) ?? 0) / (best.get(workers) ?? 1);
    console.log(
      `${workers} workers are ${ratio.toFixed(2)} times as fast as ${first}, best of ${values.rounds} rounds`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(workers: number, name: string): Promise<void> {
  const store = openStore(join(folder, name), { create: true });
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const main = process.threadCpuUsage();
  await ingest(store, readInputs(paths, { fetching: null }), {
    workers,
    today: civilDate("2026-01-05"),
    signal: new AbortController().signal,
    report: () => undefined,
    progress: () => undefined,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const used = process.cpuUsage(cpu);
  const usedByMain = process.threadCpuUsage(main);
  await store.destroy();
  best.set(workers, Math.min(best.get(workers) ?? Number.POSITIVE_INFINITY, wall));
  console.log(
    [
      String(workers).padStart(7),
      wall.toFixed(1).padStart(8),
      (paths.length / wall).toFixed(1).padStart(9),
      seconds(used).padStart(7),
      seconds(usedByMain).padStart(19),
      (loadavg()[0] ?? 0).toFixed(1).padStart(6),
    ].join(" "),
  );
}

function seconds({ user, system }: { readonly user: number; readonly system: number }): string {
  return ((user + system) / 1e6).toFixed(1);
}

/** Pages of WCXB as files. */
function unpackPages(count: number): string[] {
  const html = join(requireDataFolder(), "wcxb-dev/html");
  const files = readdirSync(html).sort();
  const step = Math.max(1, Math.floor(files.length / count));
  return files
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((file) => {
      const path = join(folder, file.replace(/\.gz$/u, ""));
      writeFileSync(path, gunzipSync(readFileSync(join(html, file))));
      return path;
    });
}
