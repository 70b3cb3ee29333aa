import type { CivilDate } from "../model/civil-date.ts";
import type { Store } from "./open-store.ts";

/** Notes that a run changed the database; one that changed nothing leaves no row. */
export async function addRun(
  store: Store,
  run: { readonly day: CivilDate; readonly derivedBy: string; readonly added: number; readonly derivedAgain: number },
): Promise<void> {
  await store
    .insertInto("runs")
    .values({ day: run.day, derived_by: run.derivedBy, pages_added: run.added, pages_derived: run.derivedAgain })
    .execute();
}
