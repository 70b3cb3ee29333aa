import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { compareText } from "../../text/compare-text.ts";
import { ByteReader } from "../byte-reader.ts";
import { decompress, detectCompression } from "../decompress.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { readWarc } from "./read-warc.ts";

/**
 * The pages of a WACZ file: a zip archive with WARC files under `archive/`. Nothing is unpacked to disk.
 *
 * @throws OnrecordError I010 when the zip archive is damaged or holds no WARC file, I004 when it is a document
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
    const entries = await listEntries(zip);
    const archives = entries.filter(({ fileName }) => /^archive\/.+\.warc(?:\.gz)?$/i.test(fileName));
    if (archives.length === 0) throw noPages(entries);
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
async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const found: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) found.push(entry);
  } catch (error) {
    throw damaged(`expected a zip archive, received a damaged one: ${(error as Error).message}`, error);
  }
  return found.sort((a, b) => compareText(a.fileName, b.fileName));
}

/** What a zip archive is by one of its entries. */
const DOCUMENTS: readonly (readonly [entry: RegExp, kind: string])[] = [
  [/^word\//, "a Word document"],
  [/^xl\//, "a spreadsheet"],
  [/^ppt\//, "a presentation"],
  [/^META-INF\/container\.xml$/, "an EPUB book"],
  [/^content\.xml$/, "an OpenDocument file"],
];

function noPages(entries: readonly Entry[]): OnrecordError {
  const document = DOCUMENTS.find(([name]) => entries.some(({ fileName }) => name.test(fileName)));
  return document === undefined
    ? new OnrecordError(
        "I010",
        "expected a WACZ file with archive/*.warc, received a zip archive without one",
        "Unpack it and name the pages in it.",
      )
    : new OnrecordError(
        "I004",
        `expected HTML or plain text, received ${document[1]}`,
        "Export the document as text or HTML, or leave it out.",
      );
}

function damaged(message: string, cause?: unknown): OnrecordError {
  return new OnrecordError("I010", message, "Obtain the archive again.", cause);
}
