import type { CivilDate } from "../model/civil-date.ts";

/** A page as obtained, before it is decoded. */
export interface PageBytes {
  /** path relative to the input, without extension */
  readonly doc: string;
  /** path relative to the input, as found; `-` for standard input */
  readonly path: string;
  readonly url: string | null;
  readonly captured: CivilDate | null;
  readonly bytes: Uint8Array;
  /** charset that the transport declared (HTTP header, archive record), or null */
  readonly charset: string | null;
}
