import { createReadStream } from "node:fs";
import type { CivilDate } from "../model/civil-date.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import { expandPaths, type InputFile } from "./expand-paths.ts";
import { type FetchOptions, readAddress } from "./fetch/read-addresses.ts";
import { isAddress } from "./is-address.ts";
import { DEFAULT_MAX_BYTES } from "./make-page.ts";
import { type Manifest, type Provenance, readManifest } from "./manifest.ts";
import { type InputEvent, readSource } from "./read-source.ts";

/** How inputs are read; what is left out asks for nothing. */
export interface InputOptions {
  /** largest page in bytes after decompression; per page, never per archive */
  readonly maxBytes?: number;
  /** a manifest named by the user; it goes before those found in folders */
  readonly manifest?: string | null;
  /** address and day of capture of the one page given, or the day of all pages */
  readonly url?: string | null;
  readonly captured?: CivilDate | null;
  /** how addresses among the inputs are fetched; null leaves them out */
  readonly fetching?: Omit<FetchOptions, "maxBytes"> | null;
}

/**
 * The pages that the inputs name (files, folders, globs, `-`, addresses), one after the other: an archive is never held whole. Files come
 * before addresses. What cannot be read is said and left out; the other pages still come.
 *
 * @throws OnrecordError U001 when one address is given for several pages; I001, I008 when a named manifest cannot be used
 */
export async function* readInputs(inputs: readonly string[], options: InputOptions = {}): AsyncGenerator<InputEvent> {
  const { files, manifests, diagnostics } = expandPaths(inputs.filter((input) => !isAddress(input)));
  const addresses = inputs.filter(isAddress);
  if (options.url != null && files.length + addresses.length > 1) {
    throw new OnrecordError(
      "U001",
      `--url: expected one page, received ${files.length + addresses.length}`,
      "Name one page, or write a manifest with the columns file, url, captured.",
    );
  }
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const provenance = [
    ...(options.manifest == null ? [] : [readManifest(options.manifest, { anywhere: true })]),
    ...manifests.map((path) => readManifest(path)),
  ];
  for (const diagnostic of diagnostics) yield { kind: "refused", doc: null, diagnostic };
  for (const diagnostic of provenance.flatMap((manifest) => manifest.diagnostics)) yield { kind: "noted", diagnostic };
  for (const file of files) {
    const { absolute, doc, path } = file;
    const stream: AsyncIterable<Uint8Array> = absolute === null ? process.stdin : createReadStream(absolute);
    yield* readSource(
      { doc, path, file: absolute, charset: null, stream, ...findProvenance(file, provenance, options) },
      maxBytes,
    );
  }
  if (options.fetching == null) return;
  for (const address of addresses) yield* readAddress(address, { ...options.fetching, maxBytes });
}

function findProvenance(file: InputFile, manifests: readonly Manifest[], options: InputOptions): Provenance {
  const listed =
    file.absolute === null
      ? null
      : manifests.map((manifest) => manifest.find(file.absolute ?? "")).find((row) => row !== null);
  return { url: options.url ?? listed?.url ?? null, captured: options.captured ?? listed?.captured ?? null };
}
