import { Diagnostic } from "../model/diagnostic.ts";
import { fromColumn } from "./json-column.ts";
import type { Store } from "./open-store.ts";

/** What was wrong with pages and corpus, in order of the pages' ids. */
export async function listDiagnostics(store: Store): Promise<Diagnostic[]> {
  const rows = await store.selectFrom("diagnostics").select("data").orderBy("page").orderBy("position").execute();
  return rows.map(({ data }) => fromColumn(Diagnostic, data));
}
