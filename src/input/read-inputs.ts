import { open, stat } from "node:fs/promises";
import type { CivilDate } from "../model/civil-date.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Page } from "../model/page.ts";
import { expandPaths, type InputFile } from "./expand-paths.ts";
import { DEFAULT_MAX_BYTES, diagnose, makePage, tooLarge } from "./make-page.ts";
import { type Manifest, type Provenance, readManifest } from "./manifest.ts";

/** What comes out of the inputs, in their order. */
export type InputEvent =
  | { readonly kind: "page"; readonly page: Page }
  /** `doc` of the file concerned, or null when the trouble is not with one file */
  | { readonly kind: "refused"; readonly doc: string | null; readonly diagnostic: Diagnostic }
  | { readonly kind: "noted"; readonly diagnostic: Diagnostic };

export interface InputOptions {
  /** largest page in bytes after decompression; per page, never per archive */
  readonly maxBytes?: number;
  /** a manifest named by the user; it goes before those found in folders */
  readonly manifest?: string | null;
  /** address and day of capture of the one page given, or the day of all pages */
  readonly url?: string | null;
  readonly captured?: CivilDate | null;
}

/**
 * The pages that the inputs name (files, folders, globs, `-`), one after the other: an archive is never held whole.
 * What cannot be read is said and left out; the other pages still come.
 */
export async function* readInputs(inputs: readonly string[], options: InputOptions = {}): AsyncGenerator<InputEvent> {
  const { files, manifests, diagnostics } = expandPaths(inputs);
  const provenance = [
    ...(options.manifest == null ? [] : [readManifest(options.manifest, { anywhere: true })]),
    ...manifests.map((path) => readManifest(path)),
  ];
  for (const diagnostic of diagnostics) yield { kind: "refused", doc: null, diagnostic };
  for (const diagnostic of provenance.flatMap((manifest) => manifest.diagnostics)) yield { kind: "noted", diagnostic };
  for (const file of files)
    yield* readFile(file, findProvenance(file, provenance, options), options.maxBytes ?? DEFAULT_MAX_BYTES);
}

function findProvenance(file: InputFile, manifests: readonly Manifest[], options: InputOptions): Provenance {
  const listed =
    file.absolute === null
      ? null
      : manifests.map((manifest) => manifest.find(file.absolute ?? "")).find((row) => row !== null);
  return { url: options.url ?? listed?.url ?? null, captured: options.captured ?? listed?.captured ?? null };
}

async function* readFile(file: InputFile, { url, captured }: Provenance, maxBytes: number): AsyncGenerator<InputEvent> {
  let bytes: Uint8Array | null;
  try {
    bytes =
      file.absolute === null ? await readStream(process.stdin, maxBytes) : await readUpTo(file.absolute, maxBytes);
  } catch (error) {
    const diagnostic = diagnose(
      "I002",
      file.path,
      `the file cannot be read: ${(error as Error).message}`,
      "Check that it is a file and that you may read it.",
    );
    yield { kind: "refused", doc: file.doc, diagnostic };
    return;
  }
  if (bytes === null) {
    const size = file.absolute === null ? Number.POSITIVE_INFINITY : (await stat(file.absolute)).size;
    yield { kind: "refused", doc: file.doc, diagnostic: tooLarge(file.path, size, maxBytes) };
    return;
  }
  const { value, diagnostics } = makePage(
    { doc: file.doc, path: file.path, url, captured, bytes, charset: null },
    maxBytes,
  );
  for (const diagnostic of diagnostics)
    yield value === null ? { kind: "refused", doc: file.doc, diagnostic } : { kind: "noted", diagnostic };
  if (value !== null) yield { kind: "page", page: value };
}

/** The file's bytes, or null when there are more than `maxBytes`: its end is never read. */
async function readUpTo(path: string, maxBytes: number): Promise<Uint8Array | null> {
  const handle = await open(path);
  try {
    return await readStream(handle.createReadStream({ end: maxBytes, autoClose: false }), maxBytes);
  } finally {
    await handle.close();
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) return null;
  }
  return Buffer.concat(chunks);
}
