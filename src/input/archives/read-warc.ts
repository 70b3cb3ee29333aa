import { type CivilDate, isCivilDate } from "../../model/civil-date.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { ByteReader } from "../byte-reader.ts";
import { type Compression, decompress } from "../decompress.ts";
import { diagnose, tooLarge } from "../make-page.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { findArchiveKind } from "./find-archive-kind.ts";

/** Longest header block of a record or of the response in it. */
const MAX_HEADERS = 256_000;
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain|text\/markdown)\b/i;

/**
 * The pages of a WARC file (ISO 28500): answers of servers with status 200, resources and conversions whose type is HTML or plain
 * text. Everything else is passed over: requests, metadata, redirects, images. One record is held at a time.
 *
 * @throws OnrecordError I010 when a record is damaged; the rest of the file cannot be found then
 */
export async function* readWarc(reader: ByteReader, path: string, maxBytes: number): AsyncGenerator<ArchiveEntry> {
  let position = 0;
  for (let record = 1; ; record++) {
    const where = `${path} record ${record}`;
    const headers = await takeRecordHeaders(reader, where);
    if (headers === null) return;
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0)
      throw damaged(
        `${where}: expected Content-Length as a number, received ${headers.get("content-length") ?? "none"}`,
      );
    const body = new ByteReader(takeExactly(reader, length));
    const entry = await readRecord(headers, body, where, maxBytes, position);
    if (entry !== null) {
      position++;
      yield entry;
    }
    // What the record's reader left, and the blank lines after it.
    for await (const _ of body.rest());
  }
}

type Headers = ReadonlyMap<string, string>;

async function readRecord(
  headers: Headers,
  body: ByteReader,
  where: string,
  maxBytes: number,
  position: number,
): Promise<ArchiveEntry | null> {
  const type = headers.get("warc-type");
  if (type !== "response" && type !== "resource" && type !== "conversion") return null;
  const url = findAddress(headers.get("warc-target-uri"));
  const captured = findDay(headers.get("warc-date"));
  try {
    const isHttp = type === "response" && /^application\/http/i.test(headers.get("content-type") ?? "application/http");
    const http = isHttp ? await takeHttpHeaders(body, where) : null;
    if (http !== null && http.status !== 200) return null;
    const mediaType =
      http === null ? (headers.get("content-type") ?? "") : (http.headers.get("content-type") ?? "text/html");
    if (!PAGE_TYPES.test(mediaType)) return null;
    const decoded = new ByteReader(decodeBody(body, http?.headers ?? new Map()));
    const bytes = await decoded.takeAll(maxBytes);
    await decoded.close();
    if (bytes === null)
      return { kind: "refused", position, diagnostic: tooLarge(url ?? where, Number.POSITIVE_INFINITY, maxBytes) };
    return {
      kind: "page",
      position,
      url,
      captured,
      charset: /charset=["']?([\w-]{2,40})/i.exec(mediaType)?.[1] ?? null,
      bytes,
    };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { kind: "refused", position, diagnostic: diagnose(error.code, url ?? where, error.message, error.hint) };
  }
}

async function takeRecordHeaders(reader: ByteReader, where: string): Promise<Headers | null> {
  let version = await reader.takeLine(MAX_HEADERS);
  // Records end with blank lines; a stray one more or less does no harm.
  while (version !== null && version !== "too-long" && isBlank(version)) version = await reader.takeLine(MAX_HEADERS);
  if (version === null) return null;
  if (version === "too-long" || findArchiveKind(version) !== "warc")
    throw damaged(
      `${where}: expected a record that begins with WARC/1., received ${version === "too-long" ? "a long line" : JSON.stringify(version.toString("latin1").slice(0, 40))}`,
    );
  return takeHeaders(reader, where);
}

async function takeHttpHeaders(
  body: ByteReader,
  where: string,
): Promise<{ readonly status: number; readonly headers: Headers }> {
  const line = await body.takeLine(MAX_HEADERS);
  const status = line === null || line === "too-long" ? null : /^HTTP\/[\d.]+ (\d{3})/.exec(line.toString("latin1"));
  if (status === null) throw damaged(`${where}: expected the answer of a server, received none`);
  return { status: Number(status[1]), headers: await takeHeaders(body, where) };
}

async function takeHeaders(reader: ByteReader, where: string): Promise<Headers> {
  const headers = new Map<string, string>();
  for (let size = 0; ; ) {
    const line = await reader.takeLine(MAX_HEADERS);
    if (line === null || line === "too-long" || size > MAX_HEADERS)
      throw damaged(`${where}: expected headers that end with a blank line, received none`);
    if (isBlank(line)) return headers;
    size += line.length;
    const text = line.toString("utf8");
    const colon = text.indexOf(":");
    if (colon > 0) headers.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
  }
}

/** The body as the server meant it: chunks joined, compression undone. */
function decodeBody(body: ByteReader, headers: Headers): AsyncIterable<Uint8Array> {
  const joined = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? joinChunks(body) : body.rest();
  const coding = findCompression(headers.get("content-encoding"));
  return coding === null ? joined : decompress(joined, coding);
}

/** The compression that a Content-Encoding header names, or null. */
export function findCompression(coding: string | undefined): Compression | null {
  switch (coding?.trim().toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return "gzip";
    case "br":
    case "deflate":
    case "zstd":
      return coding.trim().toLowerCase() as Compression;
    default:
      return null;
  }
}

/** Many archives keep the header but store the body joined already: then it begins with no chunk size and is taken as it is. */
async function* joinChunks(body: ByteReader): AsyncGenerator<Uint8Array> {
  if (!/^[0-9a-f]{1,8}\s*(?:;[^\r\n]*)?\r\n/i.test((await body.peek(64)).toString("latin1"))) return yield* body.rest();
  for (;;) {
    const line = await body.takeLine(MAX_HEADERS);
    const size = line === null || line === "too-long" ? Number.NaN : Number.parseInt(line.toString("latin1"), 16);
    if (!(size > 0)) return;
    for (let left = size; left > 0; ) {
      const bytes = await body.take(Math.min(left, 65_536));
      if (bytes.length === 0) return;
      left -= bytes.length;
      yield bytes;
    }
    await body.takeLine(MAX_HEADERS);
  }
}

async function* takeExactly(reader: ByteReader, length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; ) {
    const bytes = await reader.take(Math.min(left, 65_536));
    if (bytes.length === 0)
      throw damaged(`expected ${length} bytes of a record, received ${length - left}: the file is cut off`);
    left -= bytes.length;
    yield bytes;
  }
}

function findAddress(target: string | undefined): string | null {
  const address = target?.replace(/^<|>$/g, "") ?? "";
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

function findDay(date: string | undefined): CivilDate | null {
  const day = date?.slice(0, 10) ?? "";
  return isCivilDate(day) ? day : null;
}

function isBlank(line: Uint8Array): boolean {
  return line.length === 0 || (line.length === 1 && line[0] === 13);
}

function damaged(message: string): OnrecordError {
  return new OnrecordError("I010", message, "Obtain the archive again; the records before this one were read.");
}
