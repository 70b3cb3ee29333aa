import { basename, dirname, resolve } from "node:path";
import { type CivilDate, isCivilDate } from "../model/civil-date.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import { diagnose } from "./make-page.ts";
import { readTextFile } from "./read-text-file.ts";

/** What a manifest says of a file: where the page came from and on which day. */
export interface Provenance {
  readonly url: string | null;
  readonly captured: CivilDate | null;
}

/** Provenance by absolute path. */
export interface Manifest {
  find(absolutePath: string): Provenance | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a tab-separated manifest with a header row: `file` (relative to the manifest), `url`, `captured` (YYYY-MM-DD); other columns are
 * ignored. A row that cannot be used is a diagnostic, the others count.
 *
 * @param options.anywhere - the pages may lie elsewhere than the manifest: a base name that only one row has is found, too
 * @throws OnrecordError I001 when it does not exist, I002 when it cannot be read, I008 when it has no usable header
 */
export function readManifest(path: string, options: { readonly anywhere: boolean } = { anywhere: false }): Manifest {
  const text = readTextFile(path, "Name a tab-separated file with the columns file, url, captured.");
  const [header = "", ...lines] = text.split(/\r?\n/);
  const columns = header.split("\t").map((name) => name.trim().toLowerCase());
  const [fileAt, urlAt, capturedAt] = ["file", "url", "captured"].map((name) => columns.indexOf(name)) as [
    number,
    number,
    number,
  ];
  if (fileAt < 0)
    throw new OnrecordError(
      "I008",
      `${path} line 1: expected a header with the column file, received ${JSON.stringify(header)}`,
      "Write the column names file, url, captured in the first line, separated by tabs.",
    );
  const byPath = new Map<string, Provenance>();
  const byName = new Map<string, Provenance | null>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const cells = line.split("\t").map((cell) => cell.trim());
    const where = `${path} line ${index + 2}`;
    const file = cells[fileAt] ?? "";
    const provenance = {
      url: readUrl(cells[urlAt] ?? "", where, diagnostics),
      captured: readDay(cells[capturedAt] ?? "", where, diagnostics),
    };
    if (file === "")
      diagnostics.push(
        diagnose(
          "I008",
          where,
          "expected a file name, received an empty cell",
          "Name the file relative to the manifest, or remove the row.",
        ),
      );
    else {
      byPath.set(resolve(dirname(path), file), provenance);
      byName.set(basename(file), byName.has(basename(file)) ? null : provenance);
    }
  }
  return {
    find: (absolutePath) =>
      byPath.get(absolutePath) ?? (options.anywhere ? byName.get(basename(absolutePath)) : null) ?? null,
    diagnostics,
  };
}

function readUrl(cell: string, where: string, diagnostics: Diagnostic[]): string | null {
  if (cell === "") return null;
  if (/^https?:\/\//i.test(cell) && URL.canParse(cell)) return cell;
  diagnostics.push(
    diagnose(
      "I008",
      where,
      `expected an http or https address, received ${JSON.stringify(cell)}`,
      "Correct the address, or leave the cell empty.",
    ),
  );
  return null;
}

function readDay(cell: string, where: string, diagnostics: Diagnostic[]): CivilDate | null {
  if (cell === "") return null;
  if (isCivilDate(cell)) return cell;
  diagnostics.push(
    diagnose(
      "I008",
      where,
      `expected the day of capture as YYYY-MM-DD, received ${JSON.stringify(cell)}`,
      "Correct the day, or leave the cell empty: relative dates then stay relative.",
    ),
  );
  return null;
}
