import { readCorpusState } from "../store/corpus.ts";
import { countAll } from "../store/counts.ts";
import { openStore, type Store } from "../store/open-store.ts";

/**
 * As {@link openForQuestion}, and says on standard error when the database holds no page that could answer.
 *
 * @throws OnrecordError D001, D002, D003
 */
export function withStore<Answer>(db: string, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  return openForQuestion(db, async (store) => {
    if ((await countAll(store)).pages === 0)
      process.stderr.write(
        `warning: ${db}: it holds no pages yet\n  Read some first: \`onrecord read <files> --db ${db}\`.\n`,
      );
    return ask(store);
  });
}

/**
 * Opens a database that is there for a question, and closes it when the question is answered. Says on standard error when its last
 * read was broken off, because families, claims and findings are then those of an earlier state.
 *
 * @throws OnrecordError D001, D002, D003
 */
export async function openForQuestion<Answer>(db: string, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = openStore(db, { create: false });
  try {
    if ((await readCorpusState(store)).stale) {
      process.stderr.write(
        `warning: ${db}: the last read was broken off; families, claims and findings are those from before it\n  Run \`onrecord read --db ${db}\` to complete it.\n`,
      );
    }
    return await ask(store);
  } finally {
    await store.destroy();
  }
}
