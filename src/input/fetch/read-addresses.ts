import type { CivilDate } from "../../model/civil-date.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { withoutExtension } from "../expand-paths.ts";
import { diagnose } from "../make-page.ts";
import { type InputEvent, readSource } from "../read-source.ts";
import { readTextFile } from "../read-text-file.ts";
import type { PageFetcher, Validators } from "./fetch-page.ts";

/** What is remembered of earlier fetches, so that a long list can be resumed and nothing is asked for twice a day. */
export interface FetchMemory {
  find(url: string): Promise<(Validators & { readonly day: CivilDate }) | null>;
  /** called when every page of the answer is stored */
  remember(url: string, validators: Validators, day: CivilDate): Promise<void>;
}

/** How a list of addresses is fetched; `memory` null remembers nothing, `maxBytes` counts decompressed bytes of a page. */
export interface FetchOptions {
  readonly fetcher: PageFetcher;
  readonly memory: FetchMemory | null;
  /** the day that counts as the day of capture */
  readonly today: CivilDate;
  readonly maxBytes: number;
}

/**
 * The addresses of a list: one a line; blank lines and lines that begin with `#` are left out.
 *
 * @throws OnrecordError I001, I002 when the file cannot be read
 */
export function readAddressList(path: string): string[] {
  return readTextFile(path, "Name a text file with one address a line.")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** The pages at an address: a page, or the entries of a feed. An address fetched today, or unchanged since, is not read again. */
export async function* readAddress(address: string, options: FetchOptions): AsyncGenerator<InputEvent> {
  const { fetcher, memory, today, maxBytes } = options;
  try {
    const known = (await memory?.find(address)) ?? null;
    if (known !== null && known.day === today) return yield { kind: "unchanged", url: address };
    const fetched = await fetcher.fetch(address, known ?? { etag: null, lastModified: null });
    if (fetched.kind === "unchanged") {
      if (known !== null) await memory?.remember(address, known, today);
      return yield { kind: "unchanged", url: address };
    }
    const { url, charset, stream, validators, close } = fetched;
    let whole = true;
    for await (const event of readSource(
      { doc: toDoc(url), path: url, url, captured: today, charset, stream, file: null },
      maxBytes,
    )) {
      if (event.kind === "refused") whole = false;
      yield event;
    }
    close();
    if (whole && memory !== null) {
      yield { kind: "fetched", url: address, remember: () => memory.remember(address, validators, today) };
    }
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    yield {
      kind: "refused",
      doc: toDoc(address),
      diagnostic: diagnose(error.code, address, error.message, error.hint),
    };
  }
}

/** `https://host/a/b.html?x=1` → `host/a/b`; a query is part of what tells two pages apart. */
function toDoc(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${withoutExtension(`${host}${pathname}`.replace(/\/$/, ""))}${search}`;
}
