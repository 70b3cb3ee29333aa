import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { OnrecordError } from "../model/onrecord-error.ts";
import type { ByteReader } from "./byte-reader.ts";

/** How a stream is packed, as its first bytes or its transport tell. */
export type Compression = "gzip" | "zstd" | "br" | "deflate";

/** Output may be at most so many times the input: text compresses 3 to 20 times, a bomb 1,000 times. */
const MAX_RATIO = 100;
/** Output below which the ratio says nothing: a small page may well consist of one repeated line. */
const FREE_BYTES = 1_000_000;

/** How a stream is compressed, by its first bytes; null when it is not. */
export async function detectCompression(reader: ByteReader): Promise<Compression | null> {
  const start = (await reader.peek(4)).toString("hex");
  if (start.startsWith("1f8b08")) return "gzip";
  return start === "28b52ffd" ? "zstd" : null;
}

/**
 * The decompressed bytes, as they come. Several members one after the other (as in `.warc.gz`) are one stream.
 *
 * @throws OnrecordError I011 when the output outgrows the input a hundredfold, I010 when the data are damaged
 */
export async function* decompress(
  source: AsyncIterable<Uint8Array>,
  compression: Compression,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  let produced = 0;
  async function* count(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      received += chunk.length;
      yield chunk;
    }
  }
  const transform = createDecompressor(compression);
  // Errors of either stream surface where the transform is read.
  pipeline(Readable.from(count()), transform, () => undefined);
  try {
    for await (const chunk of transform as AsyncIterable<Uint8Array>) {
      produced += chunk.length;
      if (produced > FREE_BYTES && produced > received * MAX_RATIO) {
        throw new OnrecordError(
          "I011",
          `expected at most ${MAX_RATIO} bytes for each compressed byte, received ${produced} from ${received}`,
          "This looks like a decompression bomb; leave the file out.",
        );
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof OnrecordError || !isDamage(error)) throw error;
    throw new OnrecordError(
      "I010",
      `expected whole ${compression} data, received damaged ones: ${(error as Error).message}`,
      "Obtain the file again.",
      error,
    );
  } finally {
    transform.destroy();
  }
}

function createDecompressor(compression: Compression): Transform {
  switch (compression) {
    case "gzip":
      return createGunzip();
    case "zstd":
      return createZstdDecompress();
    case "br":
      return createBrotliDecompress();
    case "deflate":
      return createInflate();
  }
}

function isDamage(error: unknown): boolean {
  return /^(?:Z_|ZSTD_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING|ERR_)/.test((error as NodeJS.ErrnoException).code ?? "");
}
