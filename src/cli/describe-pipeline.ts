import { createHash } from "node:crypto";
import { readModelFiles, readPackageVersion, readTreatyFiles } from "../input/package-files.ts";
import { PIPELINE_VERSION } from "../pipeline-version.ts";

/** Version of the pipeline and a digest of all data it works with: when it changes, what is stored is worked out again. */
export function describePipeline(): string {
  const hash = createHash("sha256");
  for (const [path, text] of readTreatyFiles()) hash.update(`${path}\n${text}\n`);
  for (const model of ["attribution", "blocks", "lines", "pairs"]) {
    for (const [name, bytes] of readModelFiles(model)) hash.update(name).update(bytes);
  }
  return `${versions()}${hash.digest("hex").slice(0, 12)}`;
}

/** Whether another version of the program worked it out; data that changed since does not count. */
export function isOfAnotherVersion(derivedBy: string): boolean {
  return !derivedBy.startsWith(versions());
}

function versions(): string {
  return `${readPackageVersion()}/${PIPELINE_VERSION}/`;
}
