import type { Insertable } from "kysely";
import type { Store } from "./open-store.ts";
import type { Tables } from "./tables.ts";

/** SQLite binds at most 32,766 values a statement; no table here has more than 16 columns. */
const ROWS_A_STATEMENT = 500;

/** Inserts rows, many at a time; none is fine. */
export async function insertAll<Name extends keyof Tables>(
  store: Store,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await store
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .execute();
  }
}
