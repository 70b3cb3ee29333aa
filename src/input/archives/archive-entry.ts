import type { CivilDate } from "../../model/civil-date.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** What an archive yields, in its order: pages, and what was wrong with entries. The cap of bytes is for the reader of the page. */
export type ArchiveEntry =
  | {
      readonly kind: "page";
      /** from 0, counting pages and refused entries alike */
      readonly position: number;
      readonly url: string | null;
      readonly captured: CivilDate | null;
      /** charset that the transport declared, or null */
      readonly charset: string | null;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "refused"; readonly position: number; readonly diagnostic: Diagnostic };
