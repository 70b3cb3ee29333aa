import { parentPort, workerData } from "node:worker_threads";
import type { WorkerReply } from "../input/killable-worker.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import { attributeArticle, derivePage, type PageTools, READ_CAPS } from "../pipeline.ts";
import { readPage } from "../read/read.ts";
import { loadReadModels, loadRegister, makePageTools } from "./load-register.ts";
import type { PageTask, WorkerScope } from "./page-tasks.ts";

// The body of the thread that works pages out and may be killed. What a page needs is loaded before the first one comes, so
// that loading is not counted as the page's time.

const port = parentPort;
if (port === null) throw new Error("this module is the body of a worker");
const post = (reply: WorkerReply): void => port.postMessage(reply);

try {
  const tools = (workerData as WorkerScope) === "read-only" ? null : makePageTools(loadRegister(() => undefined));
  const readModels = tools ?? loadReadModels();
  port.on("message", (task: PageTask) => {
    try {
      post({ kind: "done", value: run(task, tools, readModels) });
    } catch (error) {
      post({ kind: "failed", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  post({ kind: "ready" });
} catch (error) {
  if (!(error instanceof OnrecordError)) throw error;
  post({ kind: "unusable", code: error.code, message: error.message, hint: error.hint });
}

type ReadModels = ReturnType<typeof loadReadModels>;

function run(task: PageTask, tools: PageTools | null, { blockModel, lineModel }: ReadModels): unknown {
  if (task.kind === "read") return readPage(task.page, { pageKey: task.pageKey, ...READ_CAPS, blockModel, lineModel });
  if (tools === null) throw new Error(`this worker was started for reading only and got ${task.kind}`);
  return task.kind === "derive"
    ? derivePage(task.page, task.pageKey, tools)
    : attributeArticle(task.article, tools, task.captured);
}
