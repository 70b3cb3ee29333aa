import { parentPort, workerData } from "node:worker_threads";
import type { WorkerReply } from "../input/killable-worker.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import { READ_CAPS, readPage } from "../read/read.ts";
import { loadReadModels } from "./load-read-models.ts";
import type { PageTask, WorkerScope } from "./page-tasks.ts";

// The body of the thread that works pages out and may be killed. What a page needs is loaded before the first one comes, so
// that loading is not counted as the page's time; a thread that only reads loads nothing of the other stages.

const port = parentPort;
if (port === null) throw new Error("this module is the body of a worker");
const post = (reply: WorkerReply): void => port.postMessage(reply);

try {
  const run = (workerData as WorkerScope) === "read-only" ? readOnly() : await doEverything();
  port.on("message", (task: PageTask) => {
    try {
      post({ kind: "done", value: run(task) });
    } catch (error) {
      post({ kind: "failed", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  post({ kind: "ready" });
} catch (error) {
  if (!(error instanceof OnrecordError)) throw error;
  post({ kind: "unusable", code: error.code, message: error.message, hint: error.hint });
}

function readOnly(): (task: PageTask) => unknown {
  const models = loadReadModels();
  return (task) => {
    if (task.kind !== "read") throw new Error(`this worker was started for reading only and got ${task.kind}`);
    return readPage(task.page, { pageKey: task.pageKey, ...READ_CAPS, ...models });
  };
}

async function doEverything(): Promise<(task: PageTask) => unknown> {
  const { attributeArticle, derivePage } = await import("../pipeline.ts");
  const { loadRegister, makePageTools } = await import("./load-register.ts");
  const tools = makePageTools(loadRegister(() => undefined));
  return (task) => {
    if (task.kind === "derive") return derivePage(task.page, task.pageKey, tools);
    if (task.kind === "attribute") return attributeArticle(task.article, tools, task.captured);
    return readPage(task.page, { pageKey: task.pageKey, ...READ_CAPS, ...tools });
  };
}
