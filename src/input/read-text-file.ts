import { readFileSync } from "node:fs";
import { OnrecordError } from "../model/onrecord-error.ts";

/**
 * The text of a file that the user named, without byte order mark.
 *
 * @param hint - which file to name
 * @throws OnrecordError I001 where there is none, I002 where it cannot be read
 */
export function readTextFile(path: string, hint: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new OnrecordError("I001", `${path}: no such file`, hint, error);
    throw new OnrecordError("I002", `${path}: the file cannot be read: ${message}`, hint, error);
  }
}
