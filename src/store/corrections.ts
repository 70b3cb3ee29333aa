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

/**
 * Takes a correction out, and makes due again what it changed: its article's page, and the corpus half. Returns whether it was there.
 */
export async function removeCorrection(store: Store, id: string): Promise<boolean> {
  return store.transaction().execute(async (transaction) => {
    const row = await transaction.selectFrom("corrections").select("data").where("id", "=", id).executeTakeFirst();
    if (row === undefined) return false;
    await transaction.deleteFrom("corrections").where("id", "=", id).execute();
    const { anchor } = fromColumn(Correction, row.data);
    if (anchor !== null) {
      const page = transaction.selectFrom("articles").select("page").where("id", "=", anchor.article);
      await transaction.updateTable("pages").set({ derived_by: "" }).where("id", "in", page).execute();
    }
    await transaction.updateTable("corpus").set({ stale: 1 }).execute();
    return true;
  });
}
