import { Correction } from "../model/correction.ts";
import { fromColumn, toColumn } from "./json-column.ts";
import type { Store } from "./open-store.ts";

/** A person's reviewed corrections, in order of their day, then id. They survive every derivation. */
export async function listCorrections(store: Store): Promise<Correction[]> {
  const rows = await store.selectFrom("corrections").select("data").orderBy("day").orderBy("id").execute();
  return rows.map(({ data }) => fromColumn(Correction, data));
}

/** Records a correction, in place of an earlier one with its id; the corpus half is due again. */
export async function saveCorrection(store: Store, correction: Correction): Promise<void> {
  const { id, content, reviewer, day } = correction;
  const row = { id, kind: content.kind, reviewer, day, data: toColumn(Correction, correction) };
  await store.transaction().execute(async (transaction) => {
    await transaction.replaceInto("corrections").values(row).execute();
    await transaction.updateTable("corpus").set({ stale: 1 }).execute();
  });
}
