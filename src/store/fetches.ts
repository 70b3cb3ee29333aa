import type { CivilDate } from "../model/civil-date.ts";
import type { Store } from "./open-store.ts";

/**
 * What the database remembers of fetches: the last day, and what makes the next one conditional.
 *
 * @param open - the database; null while there is none, which remembers nothing
 */
export function makeFetchMemory(open: () => Store | null) {
  return {
    find: async (url: string) => {
      const row = await open()?.selectFrom("fetches").selectAll().where("url", "=", url).executeTakeFirst();
      return row === undefined ? null : { etag: row.etag, lastModified: row.last_modified, day: row.day as CivilDate };
    },
    remember: async (
      url: string,
      validators: { readonly etag: string | null; readonly lastModified: string | null },
      day: CivilDate,
    ): Promise<void> => {
      const row = { url, etag: validators.etag, last_modified: validators.lastModified, day };
      await open()?.replaceInto("fetches").values(row).execute();
    },
  };
}
