import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const bin = resolve(import.meta.dirname, "../../bin/onrecord.js");

/** Runs a command as a user would and returns what it printed. @throws when it ends with another status than 0 */
export function runOnrecord(args: readonly string[], cwd = process.cwd()): string {
  return execFileSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** The lines of a command's JSONL. */
export function readJsonLines<Line>(text: string): Line[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

/** Rows of a tab-separated file with a head, without quoting. */
export function readTable(text: string): Record<string, string>[] {
  const [head = "", ...lines] = text.split(/\r?\n/u).filter((line) => line !== "");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}
