import { KillableWorker, type TaskResult } from "./killable-worker.ts";

/** Tasks that wait before one more thread is started: to load one takes as long as many a task. */
const WORTH_A_THREAD = 3;

/**
 * Several {@link KillableWorker}s that take tasks as they come free. One more thread is started when tasks wait in line, so that few tasks start one
 * thread only. Which thread does a task is left to chance: a task must not depend on those before it.
 */
export class WorkerPool {
  readonly #workers: readonly KillableWorker[];
  readonly #idle: KillableWorker[] = [];
  readonly #waiting: ((worker: KillableWorker) => void)[] = [];
  #started = 0;
  #closed = false;

  /**
   * @param size - threads at most, from 1
   * @param module - see {@link KillableWorker}
   */
  constructor(size: number, module: URL, data: unknown) {
    this.#workers = Array.from({ length: size }, () => new KillableWorker(module, data));
  }

  /** Does the task in the first thread that is free; waiting for one counts as no time. @param limitMs - see {@link KillableWorker.run} */
  async run<Value>(task: unknown, limitMs: number): Promise<TaskResult<Value>> {
    const worker = this.#take() ?? (await new Promise<KillableWorker>((take) => this.#waiting.push(take)));
    try {
      return await worker.run<Value>(task, limitMs);
    } finally {
      const next = this.#closed ? undefined : this.#waiting.shift();
      if (next === undefined) this.#idle.push(worker);
      else next(worker);
    }
  }

  /** Ends all threads; a task that still waits is never done. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  #take(): KillableWorker | null {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    const mayStart = this.#started === 0 || this.#waiting.length >= WORTH_A_THREAD;
    return (mayStart ? this.#workers[this.#started++] : undefined) ?? null;
  }
}
