import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { OnrecordError } from "../model/onrecord-error.ts";
import { compareText } from "../text/compare-text.ts";

/** The package's own folder; `src/input` and `dist/input` lie equally deep in it. */
export const PACKAGE_ROOT = resolve(import.meta.dirname, "../..");

/** The version in `package.json`. */
export function readPackageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as { readonly version: string };
  return manifest.version;
}

/**
 * The text of every file of a folder of treaties: path relative to the folder, with `/`, to content.
 *
 * @param folder - another folder in place of the one that ships with the package
 * @throws OnrecordError R007 when there is no such folder
 */
export function readTreatyFiles(folder: string = join(PACKAGE_ROOT, "treaties")): ReadonlyMap<string, string> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new OnrecordError("R007", `${folder}: no such folder`, "Name a folder that holds treaties/states.csv.");
  }
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(csv|ya?ml|md)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8"));
  }
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

/**
 * The bytes of every file of a model that ships with the package, by name; empty where the model is absent, so that a stage
 * can say that it works without.
 */
export function readModelFiles(name: string): ReadonlyMap<string, Uint8Array> {
  const folder = join(PACKAGE_ROOT, "models", name);
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(folder, entry.name))]),
  );
}
