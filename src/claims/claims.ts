import type { Claim } from "../model/claim.ts";
import type { TracedCorpus } from "../model/corpus.ts";
import type { StageResult } from "../model/diagnostic.ts";

/** The same proposition by the same claimant with the same stance, across articles. */
export function mergeClaims(_corpus: TracedCorpus): StageResult<Claim[]> {
  return { value: [], diagnostics: [] };
}
