import type { Store } from "./open-store.ts";

const COUNTED = [
  "pages",
  "articles",
  "statements",
  "propositions",
  "families",
  "claims",
  "drift",
  "findings",
  "diagnostics",
] as const;

/** How many rows each table of things holds. */
export async function countAll(store: Store): Promise<Record<(typeof COUNTED)[number], number>> {
  const counts = {} as Record<(typeof COUNTED)[number], number>;
  for (const table of COUNTED) {
    const { n } = await store
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    counts[table] = Number(n);
  }
  return counts;
}
