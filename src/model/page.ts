import { z } from "zod";
import { CivilDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";

/**
 * Bytes as obtained, decoded. Its content is addressed by SHA-256; a page is (URL, content): two hosts with the same
 * bytes are two pages, one text. A page without a URL is known by its path instead.
 */
export const Page = z.object({
  /** first 16 hex digits of SHA-256 over locator (URL, else `doc`), line feed, content hash */
  id: z.string(),
  /** path relative to the input, without extension */
  doc: z.string(),
  /** path relative to the input, as found; `-` for standard input */
  path: z.string(),
  url: z.string().nullable(),
  /** day on which the bytes were obtained; relative dates resolve only against it */
  captured: CivilDate.nullable(),
  /** SHA-256 of the bytes, hex */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(["html", "text"]),
  /** the decoded characters, without byte order mark, line ends kept; spans of a page refer to it */
  text: z.string(),
});
export type Page = DeepReadonly<z.infer<typeof Page>>;
