import { Worker } from "node:worker_threads";
import type { DiagnosticCode } from "../model/diagnostic.ts";
import { OnrecordError } from "../model/onrecord-error.ts";

/** Memory of the worker, in MB: a page of the largest size needs a fraction of it. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16, stackSizeMb: 8 };

/** Wall time after which a task is killed whatever it does, as a multiple of its processor time. */
const MAX_WAIT = 10;

/** How a task in the worker ended. */
export type TaskResult<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "timeout" }
  /** the task threw, or the worker ran out of memory; `detail` has the stack */
  | { readonly kind: "failed"; readonly detail: string };

/** What the worker's module posts: once when it is loaded, then for each task. */
export type WorkerReply =
  | { readonly kind: "ready" }
  /** it cannot work: a failure that the user can mend */
  | { readonly kind: "unusable"; readonly code: DiagnosticCode; readonly message: string; readonly hint: string }
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "failed"; readonly detail: string };

/**
 * Runs tasks one at a time in a thread that is killed when a task outlasts its time: the switch of last resort for a page that
 * defeats the counted caps. After a kill the next task gets a fresh thread.
 */
export class KillableWorker {
  readonly #module: URL;
  readonly #data: unknown;
  #worker: Worker | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param module - file that posts a {@link WorkerReply} once loaded, and one for each message */
  constructor(module: URL, data: unknown) {
    this.#module = module;
    this.#data = data;
  }

  /**
   * @param limitMs - processor time of the task itself, so that a busy machine kills no page; loading the worker is not counted. A task
   *   that waits without working is killed after ten times as much wall time.
   */
  run<Value>(task: unknown, limitMs: number): Promise<TaskResult<Value>> {
    const result = this.#queue.then(() => this.#runNext<Value>(task, limitMs));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Ends the thread; the next task would start another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #runNext<Value>(task: unknown, limitMs: number): Promise<TaskResult<Value>> {
    const worker = this.#worker ?? (await this.#start());
    const before = await readProcessorMs(worker);
    if (this.#worker !== worker) return { kind: "failed", detail: "the worker was closed" };
    return new Promise((settle) => {
      const leave = (): void => {
        settled = true;
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      };
      const finish = (result: TaskResult<Value>): void => {
        leave();
        settle(result);
      };
      const discard = (result: TaskResult<Value>): void => {
        leave();
        // A dying worker may still report an error: nobody is concerned any more.
        worker.on("error", () => undefined);
        void this.close().then(() => settle(result));
      };
      const check = async (waitedMs: number): Promise<void> => {
        const now = await readProcessorMs(worker);
        if (settled) return;
        const spentMs = now === null || before === null ? waitedMs : now - before;
        if (spentMs >= limitMs || waitedMs >= limitMs * MAX_WAIT) discard({ kind: "timeout" });
        else timer = setTimeout(() => void check(waitedMs + limitMs / 4), limitMs / 4);
      };
      let settled = false;
      let timer = setTimeout(() => void check(limitMs), limitMs);
      const onMessage = (reply: WorkerReply): void => {
        if (reply.kind === "done") finish({ kind: "done", value: reply.value as Value });
        else
          finish({ kind: "failed", detail: reply.kind === "failed" ? reply.detail : `unexpected reply ${reply.kind}` });
      };
      const onError = (error: Error): void => discard({ kind: "failed", detail: error.stack ?? error.message });
      const onExit = (code: number): void => discard({ kind: "failed", detail: `the worker ended with code ${code}` });
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(task);
    });
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#module, { workerData: this.#data, resourceLimits: LIMITS });
    this.#worker = worker;
    const reply = await new Promise<WorkerReply | null>((loaded, fail) => {
      worker.once("message", loaded);
      worker.once("error", (error) => {
        this.#worker = null;
        fail(error);
      });
      worker.once("exit", () => loaded(null));
    });
    if (reply?.kind === "unusable") {
      await this.close();
      throw new OnrecordError(reply.code, reply.message, reply.hint);
    }
    return worker;
  }
}

/** Processor time that the thread has used; null where Node cannot tell (before 24.6, or when the thread has ended). */
async function readProcessorMs(worker: Worker): Promise<number | null> {
  if (typeof worker.cpuUsage !== "function") return null;
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  } catch {
    return null;
  }
}
