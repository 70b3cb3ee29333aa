import assert from "node:assert/strict";
import { after, test } from "node:test";
import { KillableWorker } from "./killable-worker.ts";

const BODY = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", (task) => {
  if (task === "hang") for (;;);
  if (task === "throw") throw new Error("broken");
  parentPort.postMessage({ kind: "done", value: task + "!" });
});
parentPort.postMessage({ kind: "ready" });
`;
const worker = new KillableWorker(new URL(`data:text/javascript,${encodeURIComponent(BODY)}`), null);
after(() => worker.close());

test("tasks are done one after the other in one thread", async () => {
  const results = await Promise.all(["a", "b", "c"].map((task) => worker.run<string>(task, 10_000)));
  assert.deepEqual(
    results,
    ["a!", "b!", "c!"].map((value) => ({ kind: "done", value })),
  );
});

test("a task that outlasts its time is killed, and the next one is done", async () => {
  assert.deepEqual(await worker.run("hang", 50), { kind: "timeout" });
  assert.deepEqual(await worker.run("next", 10_000), { kind: "done", value: "next!" });
});

test("a task that throws fails with its stack, and the next one is done", async () => {
  const result = await worker.run("throw", 10_000);
  assert.ok(result.kind === "failed" && /broken/.test(result.detail));
  assert.deepEqual(await worker.run("next", 10_000), { kind: "done", value: "next!" });
});
