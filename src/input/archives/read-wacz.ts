import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { ByteReader } from "../byte-reader.ts";
import { decompress, detectCompression } from "../decompress.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { readWarc } from "./read-warc.ts";

/**
 * The pages of a WACZ file: a zip archive with WARC files under `archive/`. Nothing is unpacked to disk.
 *
 * @throws OnrecordError I010 when the zip archive is damaged or holds no WARC file
 */
export async function* readWacz(file: string, path: string, maxBytes: number): AsyncGenerator<ArchiveEntry> {
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw damaged(`expected a zip archive, received a damaged one: ${(error as Error).message}`, error);
  }
  try {
    let position = 0;
    const archives = await listWarcs(zip);
    if (archives.length === 0)
      throw damaged("expected a WACZ file with archive/*.warc, received a zip archive without one");
    for (const entry of archives) {
      for await (const page of readWarcEntry(zip, entry, path, maxBytes)) yield { ...page, position: position++ };
    }
  } finally {
    zip.close();
  }
}

async function* readWarcEntry(
  zip: ZipFile,
  entry: Entry,
  path: string,
  maxBytes: number,
): AsyncGenerator<ArchiveEntry> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const raw = new ByteReader(stream);
  const compression = await detectCompression(raw);
  const reader = compression === null ? raw : new ByteReader(decompress(raw.rest(), compression));
  try {
    yield* readWarc(reader, `${path}/${entry.fileName}`, maxBytes);
  } finally {
    stream.destroy();
  }
}

/** In code unit order of their names, so that the order inside the zip changes nothing. */
async function listWarcs(zip: ZipFile): Promise<Entry[]> {
  const found: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry())
      if (/^archive\/.+\.warc(?:\.gz)?$/i.test(entry.fileName)) found.push(entry);
  } catch (error) {
    throw damaged(`expected a zip archive, received a damaged one: ${(error as Error).message}`, error);
  }
  return found.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

function damaged(message: string, cause?: unknown): OnrecordError {
  return new OnrecordError("I010", message, "Obtain the archive again.", cause);
}
