import type { Drift } from "../../model/claim.ts";
import type { TracedCorpus } from "../../model/corpus.ts";
import type { StageResult } from "../../model/diagnostic.ts";

/** What each appearance changed against the best-supported version of its family. */
export function detectDrift(_corpus: TracedCorpus): StageResult<Drift[]> {
  return { value: [], diagnostics: [] };
}
