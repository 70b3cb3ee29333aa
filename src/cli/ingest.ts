import type { InputEvent } from "../input/read-source.ts";
import { readCorpusState } from "../store/corpus.ts";
import { countAll } from "../store/counts.ts";
import type { Store } from "../store/open-store.ts";
import { addRun } from "../store/runs.ts";
import { type CorpusRun, deriveStoredCorpus } from "./derive-stored-corpus.ts";
import { describePipeline } from "./describe-pipeline.ts";
import { type IntakeOptions, PageIntake } from "./page-intake.ts";

/** What a run did. */
export interface IngestSummary {
  /** pages that the inputs held and that could be read */
  readonly pages: number;
  readonly added: number;
  /** pages known before that an upgrade, or a better known day of capture, made to be worked out again; not all need be among `pages` */
  readonly derivedAgain: number;
  readonly unchanged: number;
  readonly refused: number;
  /** the corpus half was worked out */
  readonly corpusDerived: boolean;
  /** Ctrl-C ended it early; what is stored is whole */
  readonly interrupted: boolean;
}

/** How a run takes pages in and works the corpus out; which pipeline does it is no choice. */
export type IngestOptions = Omit<IntakeOptions, "derivedBy"> & CorpusRun;

/**
 * Reads pages into the database and works everything out. Reading again adds nothing; pages that an older pipeline or older
 * data worked out are worked out again; a run that was killed is completed by the next.
 */
export async function ingest(
  store: Store,
  inputs: AsyncIterable<InputEvent>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const derivedBy = describePipeline();
  const intake = new PageIntake(store, { ...options, derivedBy });
  try {
    for await (const event of inputs) {
      if (options.signal.aborted) break;
      await intake.take(event);
    }
    await intake.deriveOutdated();
  } finally {
    await intake.close();
  }
  const { counts } = intake;
  const corpusDerived = !options.signal.aborted && (await isCorpusDue(store, derivedBy));
  if (corpusDerived) await deriveStoredCorpus(store, options, derivedBy);
  if (counts.added + counts.derivedAgain > 0) await addRun(store, { day: options.today, derivedBy, ...counts });
  return { ...counts, corpusDerived, interrupted: options.signal.aborted };
}

/** Whether pages came or went since the corpus half was worked out, or another pipeline worked it out. */
async function isCorpusDue(store: Store, derivedBy: string): Promise<boolean> {
  const state = await readCorpusState(store);
  return state.stale || (state.derivedBy !== derivedBy && (await countAll(store)).pages > 0);
}
