import { closeSync, createWriteStream, openSync, readSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { OnrecordError } from "../model/onrecord-error.ts";

const DATABASE_START = "SQLite format 3\0";

/**
 * Writes text piece by piece to a file that the user named.
 *
 * @throws OnrecordError U005 where it cannot be written, or is a database
 */
export async function writeFile(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    if (isDatabase(path)) throw cannotWrite(path, "it is a database");
    await pipeline(Readable.from(pieces), createWriteStream(path));
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? cannotWrite(path, error.message, error) : error;
  }
}

/** A slip in `--out` must not cost what was read. */
function isDatabase(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const start = Buffer.alloc(DATABASE_START.length);
  const file = openSync(path, "r");
  try {
    readSync(file, start, 0, start.length, 0);
  } finally {
    closeSync(file);
  }
  return start.toString("latin1") === DATABASE_START;
}

function cannotWrite(path: string, reason: string, cause?: unknown): OnrecordError {
  return new OnrecordError("U005", `${path}: the file cannot be written: ${reason}`, "Name another file.", cause);
}
