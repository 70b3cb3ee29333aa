import { parentPort, workerData } from "node:worker_threads";
import { loadRegister, makePageTools } from "../../src/cli/load-register.ts";
import { DEFAULT_MAX_BYTES, makePage } from "../../src/input/make-page.ts";
import type { Page } from "../../src/model/page.ts";
import { derivePage } from "../../src/pipeline.ts";
import { READ_CAPS, readPage } from "../../src/read/read.ts";
import { findTokenDifference } from "../build/compare-tokens.ts";
import { buildPage } from "../build/page.ts";
import { findReadingFault, findStatementFault } from "./find-faults.ts";
import { type Mutant, mutatePage } from "./mutate-page.ts";

/** The share of one worker: every `step`-th number from `first` to below `count`. */
export interface MutantTask {
  readonly bases: readonly string[];
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** What a worker tells: how far it is, or what it found. */
export type MutantReport =
  | { readonly kind: "read"; readonly mutants: number }
  | { readonly kind: "finding"; readonly number: number; readonly what: string };

/** The whole page half of the pipeline is run on one mutant in so many, as it costs thirty times a reading. */
const DERIVE_EVERY = 40;
/** the kill switch of `input/`, in milliseconds of processor time; mutants are far smaller than what it is for */
const SLOWEST = 2_000;
const REPORT_EVERY = 500;

const tools = makePageTools(loadRegister(() => undefined));

/** What is wrong with the reading of this mutant, or null. */
export function readMutant(bases: readonly string[], seed: number, number: number): string | null {
  const page = toPage(mutatePage(bases, seed, number));
  if (page === null) return null;
  const before = process.threadCpuUsage();
  try {
    const read = readPage(page, { pageKey: "p", ...READ_CAPS, ...tools }).value;
    const fault = findReadingFault(page.text, page.format, read);
    if (fault !== null) return fault;
    const difference = page.format === "html" ? findTokenDifference(page.text) : null;
    if (difference !== null) return difference;
    const { user, system } = process.threadCpuUsage(before);
    if ((user + system) / 1_000 > SLOWEST) return `took ${Math.round((user + system) / 1_000)} ms of processor time`;
    return number % DERIVE_EVERY === 0 ? findStatementFault(derivePage(page, "p", tools).value) : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** The page of a mutant; null where the bytes are refused as no page. */
function toPage(mutant: Mutant): Page | null {
  if (mutant.kind === "text") return buildPage(mutant.text, { format: mutant.format });
  const input = { doc: "p", path: "p", url: null, captured: null, charset: null, bytes: mutant.bytes };
  return makePage(input, DEFAULT_MAX_BYTES).value;
}

const port = parentPort;
if (port !== null) {
  const { bases, seed, first, step, count } = workerData as MutantTask;
  const post = (report: MutantReport): void => port.postMessage(report);
  let mutants = 0;
  for (let number = first; number < count; number += step) {
    const what = readMutant(bases, seed, number);
    if (what !== null) post({ kind: "finding", number, what });
    if (++mutants % REPORT_EVERY === 0) post({ kind: "read", mutants: REPORT_EVERY });
  }
  post({ kind: "read", mutants: mutants % REPORT_EVERY });
}
