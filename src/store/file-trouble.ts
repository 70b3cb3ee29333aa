import { OnrecordError } from "../model/onrecord-error.ts";

const ANOTHER_FILE = "name another file with --db";

/** What to do about a file that SQLite cannot work with, by its primary result code (sqlite.org/rescode.html). */
const HINTS: ReadonlyMap<number, string> = new Map([
  [5, `Another program is writing to it: wait until it is done and run the same command again, or ${ANOTHER_FILE}.`],
  [8, `It may not be written to: check the permissions of the file and its folder, or ${ANOTHER_FILE}.`],
  [
    10,
    `The disk failed or takes no more: check it and the space on the disk, or ${ANOTHER_FILE}. What was stored is whole.`,
  ],
  [
    11,
    "The file is damaged: read the pages again into another file, named with --db, or bring back a copy of this one.",
  ],
  [13, "Make space on the disk and run the same command again to go on: what was stored is whole."],
  [14, `Check that its folder exists and that you may write there, or ${ANOTHER_FILE}.`],
  [26, "Name another file with --db; this one was left as it is."],
]);

/**
 * The failure that the user can mend, where what was thrown tells of one with the file: it is busy, read-only, failing, damaged, on a full
 * disk, cannot be opened, or is no database. Anything else comes back as it is: a bug.
 */
export function explainTrouble(path: string, thrown: unknown): unknown {
  if (!(thrown instanceof Error && "errcode" in thrown && "errstr" in thrown)) return thrown;
  // An extended code keeps its primary one in the low byte.
  const hint = HINTS.get(Number(thrown.errcode) & 0xff);
  if (hint === undefined) return thrown;
  const message = `${path}: expected a database that can be read and written, received: ${thrown.errstr}`;
  return new OnrecordError("D002", message, hint, thrown);
}
