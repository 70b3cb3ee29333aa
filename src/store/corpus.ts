import type { CivilDate } from "../model/civil-date.ts";
import { Claim, Drift } from "../model/claim.ts";
import type { DerivedCorpus } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { Derivation, Family, PrimarySource, Story } from "../model/lineage.ts";
import { insertAll } from "./insert-all.ts";
import { fromColumn, StoredFinding } from "./json-column.ts";
import type { Store } from "./open-store.ts";
import {
  toClaimRow,
  toDerivationRow,
  toDiagnosticRow,
  toDriftRow,
  toFamilyRow,
  toFindingRow,
  toPrimarySourceRow,
  toStoryRow,
} from "./to-rows.ts";

/** Whether the corpus half is up to date with the pages. */
export interface CorpusState {
  /** a page came or went since */
  readonly stale: boolean;
  readonly derivedBy: string;
  /** the day that counted as today; null before the first derivation */
  readonly today: string | null;
}

const TABLES = ["derivations", "families", "stories", "primary_sources", "claims", "drift", "findings"] as const;
/** {@link Tables.diagnostics} of no single page */
const NO_PAGE = "-";

/** How the corpus half stands. */
export async function readCorpusState(store: Store): Promise<CorpusState> {
  const row = await store.selectFrom("corpus").selectAll().executeTakeFirstOrThrow();
  return { stale: row.stale !== 0, derivedBy: row.derived_by, today: row.today };
}

/** Puts what the corpus half made in place of what it made before, in one transaction. */
export async function saveCorpus(
  store: Store,
  corpus: DerivedCorpus,
  diagnostics: readonly Diagnostic[],
  by: { readonly derivedBy: string; readonly today: CivilDate },
): Promise<void> {
  const { lineage, claims, drift, findings } = corpus;
  await store.transaction().execute(async (transaction) => {
    for (const table of TABLES) await transaction.deleteFrom(table).execute();
    await transaction.deleteFrom("diagnostics").where("page", "=", NO_PAGE).execute();
    await insertAll(transaction, "derivations", lineage.derivations.map(toDerivationRow));
    await insertAll(transaction, "families", lineage.families.map(toFamilyRow));
    await insertAll(transaction, "stories", lineage.stories.map(toStoryRow));
    await insertAll(transaction, "primary_sources", lineage.primarySources.map(toPrimarySourceRow));
    await insertAll(transaction, "claims", claims.map(toClaimRow));
    await insertAll(transaction, "drift", drift.map(toDriftRow));
    await insertAll(transaction, "findings", findings.map(toFindingRow));
    await insertAll(
      transaction,
      "diagnostics",
      diagnostics.map((diagnostic, position) => toDiagnosticRow(NO_PAGE, diagnostic, position)),
    );
    await transaction.updateTable("corpus").set({ stale: 0, derived_by: by.derivedBy, today: by.today }).execute();
  });
}

/** What the corpus half made, in order of the ids. */
export async function readCorpus(store: Store): Promise<DerivedCorpus> {
  const [derivations, families, stories, primarySources, claims, drift, findings] = [
    await store.selectFrom("derivations").select("data").orderBy("from_article").orderBy("to_article").execute(),
    await store.selectFrom("families").select("data").orderBy("id").execute(),
    await store.selectFrom("stories").select("data").orderBy("id").execute(),
    await store.selectFrom("primary_sources").select("data").orderBy("id").execute(),
    await store.selectFrom("claims").select("data").orderBy("id").execute(),
    await store.selectFrom("drift").select("data").orderBy("id").execute(),
    await store.selectFrom("findings").select("data").orderBy("id").execute(),
  ];
  return {
    lineage: {
      derivations: derivations.map(({ data }) => fromColumn(Derivation, data)),
      families: families.map(({ data }) => fromColumn(Family, data)),
      stories: stories.map(({ data }) => fromColumn(Story, data)),
      primarySources: primarySources.map(({ data }) => fromColumn(PrimarySource, data)),
    },
    claims: claims.map(({ data }) => fromColumn(Claim, data)),
    drift: drift.map(({ data }) => fromColumn(Drift, data)),
    findings: findings.map(({ data }) => fromColumn(StoredFinding, data)),
  };
}
