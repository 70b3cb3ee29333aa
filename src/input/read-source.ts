import { stat } from "node:fs/promises";
import type { CivilDate } from "../model/civil-date.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import type { Page } from "../model/page.ts";
import type { ArchiveEntry } from "./archives/archive-entry.ts";
import { type ArchiveKind, findArchiveKind } from "./archives/find-archive-kind.ts";
import { ByteReader } from "./byte-reader.ts";
import { decompress, detectCompression } from "./decompress.ts";
import { diagnose, makePage, tooLarge } from "./make-page.ts";
import { isMime, readMime } from "./read-mime.ts";

/** What comes out of the inputs, in their order. */
export type InputEvent =
  | { readonly kind: "page"; readonly page: Page }
  /** `doc` of the page or file concerned, or null when the trouble is with no single one */
  | { readonly kind: "refused"; readonly doc: string | null; readonly diagnostic: Diagnostic }
  | { readonly kind: "noted"; readonly diagnostic: Diagnostic }
  /** an address that was fetched before and has not changed */
  | { readonly kind: "unchanged"; readonly url: string }
  /** every page of an address has come; `remember` is to be called when they are stored, so that the address is not asked for again */
  | { readonly kind: "fetched"; readonly url: string; readonly remember: () => Promise<void> };

/** Bytes with where they come from: a page, or an archive or feed of several. */
export interface ByteSource {
  readonly doc: string;
  readonly path: string;
  readonly url: string | null;
  readonly captured: CivilDate | null;
  /** charset that the transport declared, or null */
  readonly charset: string | null;
  readonly stream: AsyncIterable<Uint8Array>;
  /** the file on disk, where there is one: a zip archive is read from its end */
  readonly file: string | null;
}

/** Gzip in gzip in gzip is no way to keep pages. */
const MAX_LAYERS = 3;

/** The pages of a source, whatever it is by its first bytes. One that cannot be read is an event, never an exception. */
export async function* readSource(source: ByteSource, maxBytes: number): AsyncGenerator<InputEvent> {
  let reader = new ByteReader(source.stream);
  try {
    let layers = 0;
    for (; ; layers++) {
      const compression = await detectCompression(reader);
      if (compression === null) break;
      if (layers === MAX_LAYERS)
        throw new OnrecordError(
          "I011",
          `expected at most ${MAX_LAYERS} layers of compression, received more`,
          "Decompress the file once and read it again.",
        );
      reader = new ByteReader(decompress(reader.rest(), compression));
    }
    const size = source.file === null || layers > 0 ? Number.POSITIVE_INFINITY : (await stat(source.file)).size;
    yield* readDecompressed(source, reader, maxBytes, size);
  } catch (error) {
    yield { kind: "refused", doc: source.doc, diagnostic: explain(source.path, error) };
  } finally {
    await reader.close();
  }
}

/** @param size - bytes of the file where that is known, else infinite */
async function* readDecompressed(
  source: ByteSource,
  reader: ByteReader,
  maxBytes: number,
  size: number,
): AsyncGenerator<InputEvent> {
  const start = await reader.peek(8192);
  if (isMime(start)) return yield* readSavedPage(source, reader, maxBytes, size);
  const kind = findArchiveKind(start);
  if (kind !== null) return yield* readEntries(source, await openArchive(kind, source, reader, maxBytes), maxBytes);
  const bytes = await reader.takeAll(maxBytes);
  if (bytes === null) {
    yield { kind: "refused", doc: source.doc, diagnostic: tooLarge(source.path, size, maxBytes) };
    return;
  }
  yield* toEvents(makePage({ ...source, bytes }, maxBytes), source.doc);
}

/** Largest page saved with its images, in pages of the largest size. */
const SAVED_FACTOR = 20;

/** The page of a file that holds its images, too. What the file says of itself stands behind what the user says. */
async function* readSavedPage(
  source: ByteSource,
  reader: ByteReader,
  maxBytes: number,
  size: number,
): AsyncGenerator<InputEvent> {
  const bytes = await reader.takeAll(maxBytes * SAVED_FACTOR);
  if (bytes === null) {
    yield { kind: "refused", doc: source.doc, diagnostic: tooLarge(source.path, size, maxBytes * SAVED_FACTOR) };
    return;
  }
  const saved = readMime(bytes);
  const { url, captured } = source;
  const page = { ...source, ...saved, url: url ?? saved.url, captured: captured ?? saved.captured };
  yield* toEvents(makePage(page, maxBytes), source.doc);
}

/** The archive's entries. What reads archives is loaded when the first one comes: a run over pages needs none of it in memory. */
async function openArchive(
  kind: ArchiveKind,
  { file, path }: ByteSource,
  reader: ByteReader,
  maxBytes: number,
): Promise<AsyncIterable<ArchiveEntry>> {
  switch (kind) {
    case "zip":
      if (file === null)
        throw new OnrecordError(
          "I010",
          "expected a zip archive as a file, received one as a stream",
          "Save the archive and name the file.",
        );
      return (await import("./archives/read-wacz.ts")).readWacz(file, path, maxBytes);
    case "warc":
      return (await import("./archives/read-warc.ts")).readWarc(reader, path, maxBytes);
    case "feed":
      return (await import("./archives/read-feed.ts")).readFeed(reader, path, maxBytes);
    case "json":
      return (await import("./archives/read-json-articles.ts")).readJsonArticles(reader, path, maxBytes);
  }
}

/** Each entry as a page of its own: `<doc>/<n>`. */
async function* readEntries(
  source: ByteSource,
  entries: AsyncIterable<ArchiveEntry>,
  maxBytes: number,
): AsyncGenerator<InputEvent> {
  let found = 0;
  for await (const entry of entries) {
    found++;
    const doc = `${source.doc}/${entry.position}`;
    if (entry.kind === "refused") yield { kind: "refused", doc, diagnostic: entry.diagnostic };
    else {
      const { url, charset, bytes } = entry;
      const page = {
        doc,
        path: `${source.path}#${entry.position}`,
        url,
        captured: entry.captured ?? source.captured,
        charset,
        bytes,
      };
      yield* toEvents(makePage(page, maxBytes), doc);
    }
  }
  if (found === 0) {
    const diagnostic = diagnose(
      "I007",
      source.path,
      "expected pages in the archive or feed, received none",
      "Leave the file out, or check how it was made.",
    );
    yield { kind: "refused", doc: source.doc, diagnostic };
  }
}

function* toEvents({ value, diagnostics }: ReturnType<typeof makePage>, doc: string): Generator<InputEvent> {
  for (const diagnostic of diagnostics)
    yield value === null ? { kind: "refused", doc, diagnostic } : { kind: "noted", diagnostic };
  if (value !== null) yield { kind: "page", page: value };
}

/** Trouble with one source, as a diagnostic. @throws what is no trouble of the input but a bug */
function explain(path: string, error: unknown): Diagnostic {
  if (error instanceof OnrecordError) return diagnose(error.code, path, error.message, error.hint);
  if (error instanceof Error && "syscall" in error)
    return diagnose(
      "I002",
      path,
      `the file cannot be read: ${error.message}`,
      "Check that it is a file and that you may read it.",
    );
  throw error;
}
