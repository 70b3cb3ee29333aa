import { readCorpusState } from "../store/corpus.ts";
import { countAll } from "../store/counts.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { isOfAnotherVersion } from "./describe-pipeline.ts";

/**
 * As {@link openForQuestion}, and says on standard error when the database holds no page that could answer.
 *
 * @throws OnrecordError D001, D002, D003
 */
export function withStore<Answer>(db: string, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  return openForQuestion(db, async (store) => {
    if ((await countAll(store)).pages === 0)
      warn(`${db}: it holds no pages yet`, `Read some first: \`onrecord read <files> --db ${db}\`.`);
    return ask(store);
  });
}

/**
 * As {@link openExisting}, and says on standard error when families, claims and findings are not what this program would make of the
 * pages: the last read was broken off, or was another version's.
 *
 * @throws OnrecordError D001, D002, D003
 */
export function openForQuestion<Answer>(db: string, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  return openExisting(db, async (store) => {
    const { stale, derivedBy } = await readCorpusState(store);
    if (stale)
      warn(
        `${db}: the last read was broken off; families, claims and findings are those from before it`,
        `Run \`onrecord read --db ${db}\` to complete it.`,
      );
    else if (derivedBy !== "" && isOfAnotherVersion(derivedBy))
      warn(
        `${db}: another version of onrecord worked it out; this one may find more, or less`,
        `Run \`onrecord read --db ${db}\` to work it out again.`,
      );
    return ask(store);
  });
}

/**
 * Opens a database that is there, and closes it when the work is done.
 *
 * @throws OnrecordError D001, D002, D003
 */
export async function openExisting<Result>(db: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = openStore(db, { create: false });
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

function warn(what: string, hint: string): void {
  process.stderr.write(`warning: ${what}\n  ${hint}\n`);
}
