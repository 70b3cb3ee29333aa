import assert from "node:assert/strict";
import { test } from "node:test";
import { WorkerPool } from "./worker-pool.ts";

// Says which thread did the task; "meet" ends only when all of `count` threads are at it.
const BODY = `
import { parentPort, threadId, workerData } from "node:worker_threads";
const meeting = new Int32Array(workerData);
parentPort.on("message", ({ kind, count }) => {
  if (kind === "hang") for (;;);
  if (kind === "meet") {
    Atomics.add(meeting, 0, 1);
    Atomics.notify(meeting, 0);
    for (let there; (there = Atomics.load(meeting, 0)) < count; ) Atomics.wait(meeting, 0, there);
  }
  parentPort.postMessage({ kind: "done", value: threadId });
});
parentPort.postMessage({ kind: "ready" });
`;
const MODULE = new URL(`data:text/javascript,${encodeURIComponent(BODY)}`);
const LIMIT = 60_000;

function openPool(size: number): WorkerPool {
  return new WorkerPool(size, MODULE, new SharedArrayBuffer(4));
}

test("many tasks run beside one another, in as many threads as allowed", async () => {
  const pool = openPool(3);
  const meet = { kind: "meet", count: 3 };
  const results = await Promise.all(Array.from({ length: 8 }, () => pool.run<number>(meet, LIMIT)));
  assert.equal(new Set(results.map((result) => result.kind === "done" && result.value)).size, 3);
  await pool.close();
});

test("a few tasks, or tasks that come one after another, start one thread only", async () => {
  const pool = openPool(3);
  const tell = () => pool.run<number>({ kind: "tell" }, LIMIT);
  const results = [...(await Promise.all([tell(), tell(), tell()])), await tell(), await tell()];
  assert.equal(new Set(results.map((result) => result.kind === "done" && result.value)).size, 1);
  await pool.close();
});

test("a task that is killed holds up no other, and every task gets its answer", async () => {
  const pool = openPool(2);
  const tasks = ["tell", "hang", "tell", "tell", "hang", "tell"];
  const results = await Promise.all(tasks.map((kind) => pool.run({ kind }, kind === "hang" ? 30 : LIMIT)));
  assert.deepEqual(
    results.map(({ kind }) => kind),
    ["done", "timeout", "done", "done", "timeout", "done"],
  );
  await pool.close();
});

test("closing ends the task at hand and starts none of those that wait", async () => {
  const pool = openPool(1);
  const first = pool.run({ kind: "hang" }, LIMIT);
  let begun = false;
  void pool.run({ kind: "tell" }, LIMIT).then(() => {
    begun = true;
  });
  await new Promise((later) => setTimeout(later, 50));
  await pool.close();
  assert.equal((await first).kind, "failed");
  assert.equal(begun, false);
});
