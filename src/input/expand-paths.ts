import { accessSync, constants, type Dirent, globSync, readdirSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { compareText } from "../text/compare-text.ts";
import { diagnose } from "./make-page.ts";

/** A file to read pages from. */
export interface InputFile {
  /** null for standard input */
  readonly absolute: string | null;
  /** relative to the input that named it, with `/` */
  readonly path: string;
  /** {@link path} without extension; with it (or else the whole path) where another file has the same */
  readonly doc: string;
}

/** The files that inputs name, and the manifests found in the folders among them. */
export interface ExpandedInputs {
  readonly files: readonly InputFile[];
  readonly manifests: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** File of a folder that says where its pages come from ({@link Manifest}); found by itself. */
export const MANIFEST_NAME = "manifest.tsv";
/** What tells of the pages in a folder and is none. */
const NO_PAGE = /^(?:manifest\.tsv|readme(?:\.[a-z]+)?)$/i;
const COMPRESSION = /\.(?:gz|zst|br)$/i;

/**
 * Files, folders (with everything below), globs and `-`, as files. Inputs keep their order; inside a folder or glob, paths are in
 * code unit order; a file named twice counts once. Hidden files, and a folder's manifest
 * and README, are no pages (a README named directly is one).
 */
export function expandPaths(inputs: readonly string[]): ExpandedInputs {
  const found = new Map<string, { readonly absolute: string | null; readonly path: string }>();
  const manifests: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const input of inputs) {
    if (input === "-") found.set("-", { absolute: null, path: "-" });
    else {
      const { base, paths, manifest, problems } = expandOne(input);
      diagnostics.push(...problems);
      manifests.push(...manifest);
      for (const absolute of paths) {
        if (!found.has(absolute)) found.set(absolute, { absolute, path: slashed(relative(base, absolute)) });
      }
    }
  }
  return { files: nameDocs([...found.values()]), manifests: [...new Set(manifests)], diagnostics };
}

interface Expansion {
  /** what paths are relative to */
  readonly base: string;
  readonly paths: readonly string[];
  readonly manifest: readonly string[];
  readonly problems: readonly Diagnostic[];
}

function expandOne(input: string): Expansion {
  const absolute = resolve(input);
  // An empty name is a variable that was never set, and resolves to the folder at hand.
  const stats = input === "" ? undefined : findStats(absolute);
  if (stats?.isDirectory()) return expandFolder(input, absolute);
  // Beside a file named directly lies its manifest, too.
  if (stats !== undefined)
    return { base: dirname(absolute), paths: [absolute], manifest: findManifest(dirname(absolute)), problems: [] };
  return /[*?[{]/.test(input)
    ? expandGlob(input)
    : {
        base: absolute,
        paths: [],
        manifest: [],
        problems: [
          diagnose(
            "I001",
            input,
            `expected a file or folder, received ${input === "" ? "an empty name" : "a path that does not exist"}`,
            "Check the spelling and the folder you are in.",
          ),
        ],
      };
}

/** Nothing, too, where the name is too long, a link to itself, or below a folder that may not be entered. */
function findStats(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function expandFolder(input: string, folder: string): Expansion {
  const paths: string[] = [];
  const problems: Diagnostic[] = [];
  walk(folder, paths, problems);
  const pages = paths.filter((path) => !NO_PAGE.test(basename(path))).sort(compareText);
  const empty = diagnose(
    "I007",
    input,
    "expected files in the folder, received none",
    "Name a folder that holds pages.",
  );
  const manifest = paths.filter((path) => basename(path) === MANIFEST_NAME).sort(compareText);
  if (pages.length === 0 && problems.length === 0) problems.push(empty);
  return { base: folder, paths: pages, manifest, problems };
}

/** The files below a folder. A folder that cannot be read is told; the others are. */
function walk(folder: string, paths: string[], problems: Diagnostic[]): void {
  for (const entry of listFolder(folder, problems)) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, paths, problems);
    // A link to a file is followed, a link to a folder is not: it may lead back here.
    else if (entry.isFile() || (entry.isSymbolicLink() && findStats(path)?.isFile())) paths.push(path);
  }
}

function listFolder(folder: string, problems: Diagnostic[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const message = `the folder cannot be read: ${(error as Error).message}`;
    problems.push(diagnose("I002", folder, message, "Check the permissions of the folder."));
    return [];
  }
}

function expandGlob(pattern: string): Expansion {
  const fixed = pattern.slice(0, pattern.search(/[*?[{]/));
  const base = resolve(fixed.endsWith("/") ? fixed : dirname(`${fixed}x`));
  const paths = globSync(pattern)
    .map((path) => resolve(path))
    .filter((path) => !NO_PAGE.test(basename(path)) && findStats(path)?.isFile())
    .sort(compareText);
  const none = diagnose(
    "I001",
    pattern,
    "expected a pattern that matches files, received one that matches none",
    "Check the pattern and the folder you are in.",
  );
  return { base, paths, manifest: findManifest(base), problems: paths.length === 0 ? [none] : [] };
}

function findManifest(folder: string): string[] {
  const path = join(folder, MANIFEST_NAME);
  try {
    accessSync(path, constants.R_OK);
    return [path];
  } catch {
    return [];
  }
}

function nameDocs(files: readonly { readonly absolute: string | null; readonly path: string }[]): InputFile[] {
  const taken = new Set<string>();
  return files.map(({ absolute, path }) => {
    const short = withoutExtension(path);
    // Files named directly from several folders may share even their whole name.
    const doc = [short, path, absolute ?? path].find((name) => !taken.has(name)) ?? path;
    taken.add(doc);
    return { absolute, path, doc };
  });
}

/** `a/b.html.gz` → `a/b`: the extension, and before it that of a compressed file. */
export function withoutExtension(path: string): string {
  return path.replace(COMPRESSION, "").replace(/(?<=[^/])\.[^./]*$/, "");
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
